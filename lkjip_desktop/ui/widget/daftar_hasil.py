"""The list of what a search found; the keys stay in the field above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from lkjip_desktop.domain.pencarian import NAMA_JENIS
from lkjip_desktop.ui import peran

if TYPE_CHECKING:
    from lkjip_desktop.domain.pencarian import Hasil

_AKAR = QModelIndex()
_LEBAR: Final = 680
_TINGGI: Final = 360
_LEBAR_JENIS: Final = 96
_LEBAR_TEMPAT: Final = 240
_KOSONG: Final = "Tidak ditemukan. Semua kata yang diketik harus ada."


class _Model(QAbstractTableModel):
    """Hits in three columns: what, of which kind, where."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        self.hasil: tuple[Hasil, ...] = ()
        self._teks: list[tuple[str, str, str]] = []

    def isi(self, hasil: tuple[Hasil, ...]) -> None:
        self.beginResetModel()
        self.hasil = hasil
        self._teks = [
            (f"{h.kode}  {h.judul}".strip(), NAMA_JENIS[h.jenis], h.tempat) for h in hasil
        ] or [(_KOSONG, "", "")]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._teks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _AKAR) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = peran.TAMPIL) -> Any:
        teks = self._teks[index.row()]
        if role in (peran.TAMPIL, peran.TIP):
            return teks[index.column()]
        return ", ".join(t for t in teks if t) if role == peran.AKSES else None


class DaftarHasil(QTableView):
    """The list below the field. It never takes the focus."""

    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.model_hasil = _Model(self)
        self.setModel(self.model_hasil)
        self.setAccessibleName("Hasil pencarian")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        kepala = self.horizontalHeader()
        kepala.hide()
        kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for nomor, lebar in ((1, _LEBAR_JENIS), (2, _LEBAR_TEMPAT)):
            kepala.setSectionResizeMode(nomor, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(nomor, lebar)

    def tampilkan(self, hasil: tuple[Hasil, ...]) -> None:
        self.model_hasil.isi(hasil)
        self.clearSpans()
        if hasil:
            self.selectRow(0)
        else:
            self.setSpan(0, 0, 1, self.model_hasil.columnCount())
        self.scrollToTop()

    def geser(self, langkah: int) -> None:
        banyak = len(self.model_hasil.hasil)
        if banyak:
            self.selectRow(min(banyak - 1, max(0, self.currentIndex().row() + langkah)))

    @property
    def terpilih(self) -> Hasil | None:
        """The chosen hit."""
        baris = self.currentIndex().row()
        hasil = self.model_hasil.hasil
        return hasil[baris] if 0 <= baris < len(hasil) else None

    def sizeHint(self) -> QSize:
        tinggi = self.model_hasil.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(_LEBAR, min(_TINGGI, tinggi + 2 * self.frameWidth()))
