"""The list of drafts that the program proposes, each read whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from lkjip_desktop.domain.naskah.usulan import Usulan
from lkjip_desktop.ui import peran

_AKAR = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Indeks = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class BarisUsulan:
    """A draft and how it reads now."""

    usulan: Usulan
    teks: str


class _Model(QAbstractListModel):
    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.baris: tuple[BarisUsulan, ...] = ()

    def isi(self, baris: Sequence[BarisUsulan]) -> None:
        if tuple(baris) != self.baris:
            self.beginResetModel()
            self.baris = tuple(baris)
            self.endResetModel()

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self.baris)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if role in (peran.TAMPIL, peran.AKSES):
            return self.baris[index.row()].teks
        return None


class DaftarUsulan(QListView):
    """Enter or a double click takes the selected drafts over."""

    dipakai = Signal()

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.model_usulan = _Model(self)
        self.setModel(self.model_usulan)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _: self.dipakai.emit())

    def isi(self, baris: Sequence[BarisUsulan]) -> None:
        """Show these drafts."""
        self.model_usulan.isi(baris)

    def terpilih(self) -> list[Usulan]:
        """The selected drafts in order; all where none is selected."""
        nomor = sorted(i.row() for i in self.selectedIndexes())
        semua = self.model_usulan.baris
        return [semua[n].usulan for n in nomor] or [b.usulan for b in semua]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.selectedIndexes():
            self.dipakai.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The heights of wrapped rows hang on the width.
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
