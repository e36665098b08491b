"""The outline of the report: BAB, sections, analyses; a mark where the office wrote nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from lkjip_desktop.domain.bagian import KunciBab
from lkjip_desktop.services.narasi import KeadaanBagian
from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Indeks, ModelPohon, Simpul

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_SELA = 6
"""Pixels between the lines of the outline."""
_PILIH = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_HIASAN = Qt.ItemDataRole.DecorationRole.value


@dataclass(frozen=True, slots=True)
class Baris:
    """A BAB (without ``keadaan``) or a section."""

    bab: KunciBab
    judul_bab: str
    """Its heading in the report, in the office's words."""
    keadaan: KeadaanBagian | None = None
    kosong_di_bawah: int = 0
    usang: bool = False
    """Whether the text has figures that changed since its paragraph was accepted."""

    @property
    def kunci(self) -> Kunci:
        """The same for the same section, whatever stands in it."""
        return self.bab if self.keadaan is None else (self.bab, self.keadaan.kunci_data)

    @property
    def singkat(self) -> str:
        """The title for the narrow outline: a sasaran or an indikator by its id and words."""
        k = self.keadaan
        kata, pisah, isi = self.judul.partition(": ")
        if k is None or not pisah or kata not in ("Sasaran", "Indikator"):
            return self.judul
        return f"{k.bagian.kunci.rpartition('.' + kata.lower() + '.')[2]}  {isi}"

    @property
    def judul(self) -> str:
        """The title; that of a text which stands under a second name has the name with it."""
        k = self.keadaan
        if k is None:
            return self.judul_bab
        return f"{k.bagian.judul} ({k.kunci_data})" if _ganda(k) else k.bagian.judul


def susun(
    semua: Sequence[KeadaanBagian], judul: Mapping[KunciBab, str], usang: Collection[str] = ()
) -> list[Simpul[Baris]]:
    """The sections under their BAB, the analyses under their sasaran; ``judul``: every BAB in order
    with its heading, ``usang``: the keys in the data of texts whose figures changed."""
    bawahan: dict[str, list[Simpul[Baris]]] = {}
    for k in semua:
        if k.induk is not None:
            baris = Baris(k.bagian.bab, judul[k.bagian.bab], k, usang=k.kunci_data in usang)
            bawahan.setdefault(k.induk, []).append(Simpul(baris))
    hasil = []
    for bab, nama in judul.items():
        isi = [k for k in semua if k.bagian.bab == bab]
        if not isi:
            continue
        anak = [
            Simpul(
                Baris(bab, nama, k, usang=k.kunci_data in usang),
                bawahan.get(k.bagian.kunci, ()) if not _ganda(k) else (),
            )
            for k in isi
            if k.induk is None
        ]
        hasil.append(Simpul(Baris(bab, nama, None, sum(k.kosong for k in isi)), anak))
    return hasil


def _ganda(k: KeadaanBagian) -> bool:
    return k.tambahan and bool(k.bagian.keterangan)


def _keadaan(baris: Baris) -> str:
    k = baris.keadaan
    if k is None:
        return f"{baris.kosong_di_bawah} kosong" if baris.kosong_di_bawah else ""
    if baris.usang:
        return "berubah"
    if k.tertulis:
        return "ditulis"
    return "tabel" if k.tabel else "kosong"


def _penjelasan(baris: Baris) -> str:
    """Words for the tooltip."""
    k = baris.keadaan
    if k is None:
        return baris.judul
    if baris.usang:
        kata = "Angka di dalam teksnya berubah sejak kalimatnya diterima."
    elif k.tertulis:
        kata = "Sudah ditulis."
    elif k.tabel:
        kata = "Belum ada teks."
    else:
        kata = "Belum ada teks; laporan memuat kalimat dari program, bila ada."
    tabel = f" {len(k.tabel)} tabel pendukung." if k.tabel else ""
    return f"{baris.judul}. {kata}{tabel}"


def _nada(baris: Baris) -> NadaSel | None:
    kosong = baris.keadaan is not None and baris.keadaan.kosong
    return NadaSel.SEDANG if kosong or baris.usang else None


def _bab(baris: Baris) -> bool:
    return baris.keadaan is None


KOLOM: tuple[Kolom[Baris], ...] = (
    kolom_hitung(
        "judul",
        "Bagian",
        lambda b: b.singkat,
        perataan="kiri",
        lebar=190,
        tebal=_bab,
        alasan=_penjelasan,
    ),
    kolom_hitung(
        "keadaan", "Isi", _keadaan, perataan="kiri", lebar=66, nada=_nada, alasan=_penjelasan
    ),
)


class ModelKerangka(ModelPohon[Baris]):
    """The outline's model, with an icon for the state of each section."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, KOLOM, lambda b: b.kunci, lambda b: b.judul)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if role not in (_HIASAN, peran.LATAR) or not index.isValid():
            return super().data(index, role)
        baris = self.baris_di(index)
        if role == peran.LATAR:
            # No shade of computed cells: nothing here can be typed in.
            nada = _nada(baris) if baris and index.column() else None
            return None if nada is None else gaya.latar(nada)
        k = baris.keadaan if baris and not index.column() else None
        if k is None:
            return None
        if baris and baris.usang:
            return gaya.ikon("exclamation-triangle")
        return gaya.ikon("check" if k.tertulis else "table-cells" if k.tabel else "minus-circle")


class _Delegasi(QStyledItemDelegate):
    """Rows with a little air."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Indeks) -> QSize:
        ukuran = super().sizeHint(option, index)
        return QSize(ukuran.width(), ukuran.height() + _SELA)


class Kerangka(QTreeView):
    """The outline's view; one section is chosen by moving the cursor."""

    dipilih = Signal(object)
    """The :class:`Baris` under the cursor."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_Delegasi(self))

    def pasang(self, model: ModelKerangka) -> None:
        """Show a model; branches stand open at first."""
        self.setModel(model)
        kepala = self.header()
        kepala.setStretchLastSection(False)
        kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        kepala.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        kepala.resizeSection(1, KOLOM[1].lebar)
        model.modelReset.connect(self.expandAll)
        model.rowsInserted.connect(lambda induk, *_: self.expand(induk))
        self.expandAll()

    def ke(self, kunci: Kunci) -> bool:
        """Choose a section. Whether it is there."""
        model = self.model()
        assert isinstance(model, ModelKerangka)
        indeks = model.indeks_kunci(kunci)
        if indeks.isValid():
            self.selectionModel().setCurrentIndex(indeks, _PILIH)
            self.scrollTo(indeks)
        return indeks.isValid()

    def baris_kini(self) -> Baris | None:
        """What is under the cursor."""
        kini = self.currentIndex()
        return kini.data(peran.BARIS) if kini.isValid() else None

    def currentChanged(self, current: Indeks, previous: Indeks) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.dipilih.emit(current.data(peran.BARIS))
