"""What was read of a pasted tree, as tables to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from lkjip_desktop.domain.kode_anggaran import NAMA_TINGKAT, TINGKAT
from lkjip_desktop.exchange.pohon_lembar.bacaan import (
    NAMA_PERAN,
    UANG,
    Lewat,
    Peran,
    SimpulBaca,
)
from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.model.kolom import tampil_uang
from lkjip_desktop.ui.model.nada import NadaSel

Indeks = QModelIndex | QPersistentModelIndex
_AKAR = QModelIndex()
_LEKUK = "    "
_TEBAL = QFont()
_TEBAL.setBold(True)


class BarisTabel(NamedTuple):
    """The texts of a row, and how it is coloured."""

    sel: tuple[str, ...]
    nada: NadaSel | None = None
    tebal: bool = False


class ModelTabel(QAbstractTableModel):
    """Texts under headings."""

    def __init__(self) -> None:
        super().__init__()
        self.judul: tuple[str, ...] = ()
        self.kanan: frozenset[int] = frozenset()
        self._baris: tuple[BarisTabel, ...] = ()

    def isi(self, judul: Sequence[str], kanan: frozenset[int], baris: Sequence[BarisTabel]) -> None:
        """Show these rows; ``kanan`` are the columns of figures."""
        self.beginResetModel()
        self.judul, self.kanan, self._baris = tuple(judul), kanan, tuple(baris)
        self.endResetModel()

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._baris)

    def columnCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self.judul)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        baris = self._baris[index.row()]
        if role in (peran.TAMPIL, peran.TIP):
            return baris.sel[index.column()]
        if role == peran.RATA:
            return peran.PERATAAN["kanan" if index.column() in self.kanan else "kiri"]
        if role == peran.HURUF and baris.tebal:
            return _TEBAL
        if role == peran.LATAR and baris.nada is not None:
            return gaya.latar(baris.nada)
        if role == peran.TINTA and baris.nada is not None:
            return gaya.tinta(baris.nada)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation == peran.MENDATAR and role == peran.TAMPIL:
            return self.judul[section]
        return None


def isi_terbaca(model: ModelTabel, simpul: Sequence[SimpulBaca], dipakai: Sequence[Peran]) -> None:
    """The nodes; only the columns that the block has, and remarks only where there are any."""
    ada = [p for p in (*UANG, "unit", "sumber_dana") if p in dipakai]
    ragu = any(s.ragu for s in simpul)
    judul = ["Baris", "Tingkat", "Kode", "Uraian", *(["Catatan"] if ragu else [])]
    kanan = frozenset({0, *(len(judul) + i for i, p in enumerate(ada) if p in UANG)})
    judul += [NAMA_PERAN[p] for p in ada]
    model.isi(judul, kanan, [_baris(s, ada, ragu) for s in simpul])


def _baris(satu: SimpulBaca, ada: Sequence[Peran], ragu: bool) -> BarisTabel:
    dalam = TINGKAT.index(satu.tingkat)
    catatan = "; ".join(satu.ragu)
    sel = (
        str(satu.nomor),
        NAMA_TINGKAT[satu.tingkat].capitalize(),
        satu.kode or "",
        _LEKUK * dalam + satu.uraian,
        *([f"! {catatan}" if catatan else ""] if ragu else []),
        *(_isi(satu, p) for p in ada),
    )
    return BarisTabel(sel, NadaSel.SEDANG if catatan else None, satu.tingkat == "program")


def _isi(satu: SimpulBaca, apa: Peran) -> str:
    if apa in UANG:
        return tampil_uang(satu.uang.get(apa))
    return getattr(satu, apa) or ""


def isi_lewat(model: ModelTabel, salah: Sequence[Lewat], lewat: Sequence[Lewat]) -> None:
    """First the cells that cannot be read, then the rows that are no nodes."""
    baris = [BarisTabel((str(s.nomor), s.teks, f"! {s.alasan}"), NadaSel.SALAH) for s in salah]
    baris += [BarisTabel((str(b.nomor), b.teks, b.alasan)) for b in lewat]
    model.isi(("Baris", "Tertulis", "Alasan"), frozenset({0}), baris)
