"""Moving the cursor of a grid, and widening the selection, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel

_PILIH = QItemSelectionModel.SelectionFlag.ClearAndSelect
_TETAP = QItemSelectionModel.SelectionFlag.NoUpdate


def ke(tampilan: QAbstractItemView, indeks: QModelIndex) -> None:
    """Put the cursor on a cell and show it."""
    if indeks.isValid():
        tampilan.selectionModel().setCurrentIndex(indeks, _PILIH)
        tampilan.scrollTo(indeks)


def perluas(tampilan: QAbstractItemView, jangkar: QModelIndex, tujuan: QModelIndex) -> None:
    """Put the cursor on a cell and select the block from ``jangkar`` to it."""
    if not tujuan.isValid() or not jangkar.isValid():
        return
    tampilan.selectionModel().setCurrentIndex(tujuan, _TETAP)
    tampilan.selectionModel().select(_blok(tampilan, jangkar, tujuan), _PILIH)
    tampilan.scrollTo(tujuan)


def turun(tampilan: QAbstractItemView) -> None:
    """One row down, in the same column."""
    ke(tampilan, tetangga(tampilan, tampilan.currentIndex(), 0, 1))


def naik(tampilan: QAbstractItemView) -> None:
    """One row up, in the same column."""
    ke(tampilan, tetangga(tampilan, tampilan.currentIndex(), 0, -1))


def lanjut(tampilan: QAbstractItemView, arah: int) -> bool:
    """One cell on (1) or back (-1), over the end of the row. False at the very end."""
    kini = tampilan.currentIndex()
    if not kini.isValid():
        return True
    tujuan = tetangga(tampilan, kini, arah, 0)
    if not tujuan.isValid():
        maju = blok_sel.baris_bawah if arah > 0 else blok_sel.baris_atas
        kolom = blok_sel.kolom_tampak(tampilan)
        tujuan = maju(tampilan, kini).siblingAtColumn(kolom[0 if arah > 0 else -1])
    ke(tampilan, tujuan)
    return tujuan.isValid()


def tinggalkan(tampilan: QAbstractItemView, arah: int) -> None:
    """Give the keys to the next (1) or last (-1) control outside the grid."""
    widget: QWidget | None = tampilan
    while widget is not None:
        widget = widget.nextInFocusChain() if arah > 0 else widget.previousInFocusChain()
        if widget is None or widget is tampilan:
            return
        dapat = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if dapat and widget.isVisible() and not tampilan.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return


def pilih_baris(tampilan: QAbstractItemView) -> None:
    """Widen the selection to whole rows; the cursor stays."""
    _pilih(tampilan, blok_sel.terpilih(tampilan).baris, blok_sel.kolom_tampak(tampilan))


def pilih_kolom(tampilan: QAbstractItemView) -> None:
    """Widen the selection to whole columns; the cursor stays."""
    _pilih(tampilan, _ujung(tampilan), blok_sel.terpilih(tampilan).kolom)


def pilih_kolom_kepala(tampilan: QAbstractItemView, nomor: int, *, perluas: bool) -> None:
    """Put the cursor at the top of a column and select it (``perluas``: with the columns between
    it and the one of the cursor)."""
    kini = tampilan.currentIndex()
    puncak = blok_sel.baris_pertama(tampilan)
    if not puncak.isValid():
        return
    dari = kini.column() if perluas and kini.isValid() else nomor
    if dari == nomor:
        tampilan.selectionModel().setCurrentIndex(puncak.siblingAtColumn(nomor), _PILIH)
    tampak = blok_sel.kolom_tampak(tampilan)
    awal, akhir = sorted((tampak.index(dari), tampak.index(nomor)))
    _pilih(tampilan, _ujung(tampilan), tampak[awal : akhir + 1])


def pilih_semua(tampilan: QAbstractItemView) -> None:
    """Select all that is seen; the cursor stays."""
    _pilih(tampilan, _ujung(tampilan), blok_sel.kolom_tampak(tampilan))


def _ujung(tampilan: QAbstractItemView) -> list[QModelIndex]:
    return [blok_sel.baris_pertama(tampilan), blok_sel.baris_terakhir(tampilan)]


def _pilih(tampilan: QAbstractItemView, baris: list[QModelIndex], kolom: list[int]) -> None:
    if not baris or not kolom or not baris[0].isValid():
        return
    satu, lain = baris[0].siblingAtColumn(kolom[0]), baris[-1].siblingAtColumn(kolom[-1])
    tampilan.selectionModel().select(_blok(tampilan, satu, lain), _PILIH)


# where a move leads -----------------------------------------------------------------------------


def tetangga(tampilan: QAbstractItemView, kini: QModelIndex, dx: int, dy: int) -> QModelIndex:
    """The cell beside, above or below, as seen (invalid at the edge)."""
    if not kini.isValid():
        return kini
    if dy:
        maju = blok_sel.baris_bawah if dy > 0 else blok_sel.baris_atas
        baris = maju(tampilan, kini)
        return baris.siblingAtColumn(kini.column()) if baris.isValid() else baris
    kolom = blok_sel.kolom_tampak(tampilan)
    tujuan = kolom.index(kini.column()) + dx
    return kini.siblingAtColumn(kolom[tujuan]) if 0 <= tujuan < len(kolom) else QModelIndex()


def tepi(
    tampilan: QAbstractItemView, kini: QModelIndex, *, akhir: bool, semua: bool
) -> QModelIndex:
    """The first or last cell of the row (``semua``: of the whole grid)."""
    kolom = blok_sel.kolom_tampak(tampilan)
    if semua:
        kini = (blok_sel.baris_terakhir if akhir else blok_sel.baris_pertama)(tampilan)
    return kini.siblingAtColumn(kolom[-1 if akhir else 0]) if kolom else QModelIndex()


def loncatan(tampilan: QAbstractItemView, kini: QModelIndex, dx: int, dy: int) -> QModelIndex:
    """Where Ctrl+arrow leads: to the edge of the filled (or empty) cells."""
    berikut = tetangga(tampilan, kini, dx, dy)
    if not berikut.isValid():
        return berikut
    if _isi(kini) and _isi(berikut):
        while berikut.isValid() and _isi(berikut):
            kini, berikut = berikut, tetangga(tampilan, berikut, dx, dy)
        return kini
    while berikut.isValid() and not _isi(berikut):
        kini, berikut = berikut, tetangga(tampilan, berikut, dx, dy)
    return berikut if berikut.isValid() else kini


def selayar(tampilan: QAbstractItemView, kini: QModelIndex, arah: int) -> QModelIndex:
    """One screen up (-1) or down (1), in the same column; at the end as far as there are rows."""
    tinggi = max(1, tampilan.visualRect(kini).height())
    for _ in range(max(1, tampilan.viewport().height() // tinggi - 1)):
        berikut = tetangga(tampilan, kini, 0, arah)
        if not berikut.isValid():
            break
        kini = berikut
    return kini


def buka_cabang(tampilan: QAbstractItemView, indeks: QModelIndex) -> None:
    """Open all branches above a row, so that it is seen."""
    if not isinstance(tampilan, QTreeView):
        return
    atas = indeks.parent()
    while atas.isValid():
        tampilan.setExpanded(atas.siblingAtColumn(0), True)
        atas = atas.parent()


def lipat(tampilan: QAbstractItemView, *, buka: bool) -> None:
    """Open or close the branch of the current row; a closed one leads to the row above it."""
    if not isinstance(tampilan, QTreeView):
        return
    kini = tampilan.currentIndex()
    baris = kini.siblingAtColumn(0)
    dapat = tampilan.model().rowCount(baris) > 0 and tampilan.isExpanded(baris) != buka
    if dapat:
        tampilan.setExpanded(baris, buka)
    elif not buka and baris.parent().isValid():
        ke(tampilan, baris.parent().siblingAtColumn(kini.column()))


def _isi(indeks: QModelIndex) -> str:
    return str(indeks.data(peran.TAMPIL) or "")


def _blok(tampilan: QAbstractItemView, satu: QModelIndex, lain: QModelIndex) -> QItemSelection:
    """The cells between two corners, as seen; in few rectangles, or thousands of rows are slow."""
    atas, bawah = sorted((satu, lain), key=blok_sel.jalur)
    tampak = blok_sel.kolom_tampak(tampilan)
    dari, sampai = sorted((tampak.index(satu.column()), tampak.index(lain.column())))
    deret = blok_sel.deretan(tampak[dari : sampai + 1])
    hasil = QItemSelection()
    for awal, akhir in _potongan(tampilan, atas, bawah):
        for kiri, kanan in deret:
            hasil.append(
                QItemSelectionRange(awal.siblingAtColumn(kiri), akhir.siblingAtColumn(kanan))
            )
    return hasil


def _potongan(
    tampilan: QAbstractItemView, atas: QModelIndex, bawah: QModelIndex
) -> Iterator[tuple[QModelIndex, QModelIndex]]:
    """Rows from one to another as seen, in runs of neighbours: first and last of each."""
    if atas.parent() == bawah.parent() and not isinstance(tampilan, QTreeView):
        yield atas, bawah
        return
    # Of the tree's indexes each question for a parent is dear.
    awal = akhir = atas.siblingAtColumn(0)
    induk, sampai = akhir.parent(), bawah.siblingAtColumn(0)
    while akhir != sampai:
        baris = blok_sel.baris_bawah(tampilan, akhir).siblingAtColumn(0)
        if not baris.isValid():
            break
        if baris.row() != akhir.row() + 1 or baris.parent() != induk:
            yield awal, akhir
            awal, induk = baris, baris.parent()
        akhir = baris
    yield awal, akhir
