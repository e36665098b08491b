"""Small pictures of all pages, drawn when they come into sight; a click goes to a page."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListView, QWidget

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.widget.buku_pdf import BukuPdf

_AKAR = QModelIndex()
_HIASAN: Final = Qt.ItemDataRole.DecorationRole.value
_LEBAR: Final = 62
_TINGGI: Final = 96
Indeks = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, buku: BukuPdf, induk: QWidget) -> None:
        super().__init__(induk)
        self._buku = buku
        self._banyak = 0
        self._gambar: dict[int, QPixmap] = {}

    def muat(self) -> None:
        """The document is another one."""
        self.beginResetModel()
        self._banyak = len(self._buku)
        self._gambar = {}
        self.endResetModel()

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else self._banyak

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        nomor = index.row()
        if role == peran.TAMPIL:
            return str(nomor + 1)
        if role == peran.AKSES:
            return f"Halaman {nomor + 1}"
        if role == peran.RATA:
            return peran.PERATAAN["tengah"]
        # A document that was closed in between has no pages to draw.
        if role == _HIASAN and nomor < len(self._buku):
            if nomor not in self._gambar:
                self._gambar[nomor] = self._lukis(nomor)
            return self._gambar[nomor]
        return None

    def _lukis(self, nomor: int) -> QPixmap:
        lebar, tinggi = self._buku.ukuran(nomor)
        skala = min(_LEBAR / lebar, (_TINGGI - 12) / tinggi)
        return QPixmap.fromImage(self._buku.gambar(nomor, skala))


class DaftarHalaman(QListView):
    """A narrow column; arrows move from page to page."""

    dipilih = Signal(int)
    """A page, from 0."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_LEBAR, _TINGGI - 12))
        self.setGridSize(QSize(_LEBAR + 12, _TINGGI + 12))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(_LEBAR + 34)
        self._diam = False

    def pasang(self, buku: BukuPdf) -> None:
        """Show the pages of that document."""
        self._model = _Model(buku, self)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(self._berpindah)

    def muat(self) -> None:
        """The document is another one."""
        self._diam = True
        self._model.muat()
        self._diam = False

    def ke(self, halaman: int) -> None:
        """Mark the page that is shown."""
        indeks = self._model.index(halaman, 0)
        if indeks.isValid() and indeks != self.currentIndex():
            self._diam = True
            self.setCurrentIndex(indeks)
            self._diam = False

    def _berpindah(self, kini: Indeks, _: Indeks) -> None:
        if kini.isValid() and not self._diam:
            self.dipilih.emit(kini.row())
