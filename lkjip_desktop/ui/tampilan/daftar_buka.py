"""A tree-grid of things that lead somewhere: Enter or a double click opens them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DaftarBuka(PohonView):
    """Its cells cannot be typed in."""

    dibuka = Signal(object)
    """The row object to open."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.doubleClicked.connect(self._kabarkan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self._kabarkan(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _kabarkan(self, indeks: QModelIndex) -> None:
        if indeks.isValid():
            self.dibuka.emit(indeks.data(peran.BARIS))
