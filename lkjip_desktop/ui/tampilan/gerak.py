"""Moving the cursor of a grid as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel

_PILIH = QItemSelectionModel.SelectionFlag.ClearAndSelect


def ke(tampilan: QAbstractItemView, indeks: QModelIndex) -> None:
    """Put the cursor on a cell and show it."""
    if indeks.isValid():
        tampilan.selectionModel().setCurrentIndex(indeks, _PILIH)
        tampilan.scrollTo(indeks)


def turun(tampilan: QAbstractItemView) -> None:
    """One row down, in the same column."""
    kini = tampilan.currentIndex()
    ke(tampilan, _di_kolom(blok_sel.baris_bawah(tampilan, kini), kini))


def naik(tampilan: QAbstractItemView) -> None:
    """One row up, in the same column."""
    kini = tampilan.currentIndex()
    ke(tampilan, _di_kolom(blok_sel.baris_atas(tampilan, kini), kini))


def kanan(tampilan: QAbstractItemView, *, lanjut: bool = True) -> bool:
    """One cell to the right; ``lanjut``: on to the next row's first cell. False at the very end."""
    return _samping(tampilan, 1, lanjut)


def kiri(tampilan: QAbstractItemView, *, lanjut: bool = True) -> bool:
    """One cell to the left; ``lanjut``: on to the row above's last cell."""
    return _samping(tampilan, -1, lanjut)


def tepi(tampilan: QAbstractItemView, *, akhir: bool, semua: bool) -> None:
    """To the first or last cell of the row (``semua``: of the whole grid)."""
    kolom = blok_sel.kolom_tampak(tampilan)
    if not kolom:
        return
    baris = tampilan.currentIndex()
    if semua:
        baris = (blok_sel.baris_terakhir if akhir else blok_sel.baris_pertama)(tampilan)
    if baris.isValid():
        ke(tampilan, baris.siblingAtColumn(kolom[-1 if akhir else 0]))


def lompat(tampilan: QAbstractItemView, dx: int, dy: int) -> None:
    """Ctrl+arrow: to the edge of the filled (or empty) cells, as in a spreadsheet."""
    kini = tampilan.currentIndex()
    berikut = _tetangga(tampilan, kini, dx, dy)
    if not berikut.isValid():
        return
    isi_dicari = bool(_isi(kini)) and bool(_isi(berikut))
    if not isi_dicari:
        while berikut.isValid() and not _isi(berikut):
            kini, berikut = berikut, _tetangga(tampilan, berikut, dx, dy)
        ke(tampilan, berikut if berikut.isValid() else kini)
        return
    while berikut.isValid() and _isi(berikut):
        kini, berikut = berikut, _tetangga(tampilan, berikut, dx, dy)
    ke(tampilan, kini)


def _isi(indeks: QModelIndex) -> str:
    return str(indeks.data(peran.TAMPIL) or "")


def _tetangga(tampilan: QAbstractItemView, kini: QModelIndex, dx: int, dy: int) -> QModelIndex:
    if dy:
        maju = blok_sel.baris_bawah if dy > 0 else blok_sel.baris_atas
        return _di_kolom(maju(tampilan, kini), kini)
    kolom = blok_sel.kolom_tampak(tampilan)
    tujuan = kolom.index(kini.column()) + dx
    return kini.siblingAtColumn(kolom[tujuan]) if 0 <= tujuan < len(kolom) else QModelIndex()


def _samping(tampilan: QAbstractItemView, arah: int, lanjut: bool) -> bool:
    kini = tampilan.currentIndex()
    if not kini.isValid():
        return True
    tujuan = _tetangga(tampilan, kini, arah, 0)
    if not tujuan.isValid() and lanjut:
        maju = blok_sel.baris_bawah if arah > 0 else blok_sel.baris_atas
        kolom = blok_sel.kolom_tampak(tampilan)
        tujuan = maju(tampilan, kini).siblingAtColumn(kolom[0 if arah > 0 else -1])
    if not tujuan.isValid():
        return False
    ke(tampilan, tujuan)
    return True


def _di_kolom(baris: QModelIndex, seperti: QModelIndex) -> QModelIndex:
    return baris.siblingAtColumn(seperti.column()) if baris.isValid() else baris


def buka_cabang(tampilan: QAbstractItemView, indeks: QModelIndex) -> None:
    """Open all branches above a row, so that it is seen."""
    if not isinstance(tampilan, QTreeView):
        return
    atas = indeks.parent()
    while atas.isValid():
        tampilan.setExpanded(atas.siblingAtColumn(0), True)
        atas = atas.parent()
