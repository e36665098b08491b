"""An editor that chooses from a long list: what is typed narrows it down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

BANYAK = 12
"""From more choices than this on, a list to scroll is no help."""
_TAMPAK = 12
_LEBAR = 480


class KotakPilih(QLineEdit):
    """A line with the choices below it that have what was typed anywhere in them."""

    terpilih = Signal()
    """A choice was taken from the list."""

    def __init__(self, induk: QWidget, label: Sequence[str]) -> None:
        super().__init__(induk)
        self.setFrame(False)
        self._label = list(label)
        pelengkap = QCompleter(self._label, self)
        pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
        pelengkap.setMaxVisibleItems(_TAMPAK)
        daftar = pelengkap.popup()
        assert daftar is not None
        daftar.setMinimumWidth(_LEBAR)
        self.setCompleter(pelengkap)
        pelengkap.activated.connect(self._ambil)

    def jawaban(self) -> str:
        """The label that the text means: the same, or the only one with all its words."""
        teks = self.text().strip().casefold()
        if any(teks == p.casefold() for p in self._label):
            return self.text()
        cocok = [p for p in self._label if all(k in p.casefold() for k in teks.split())]
        return cocok[0] if teks and len(cocok) == 1 else self.text()

    def tampilkan_semua(self) -> None:
        """Open the list with every choice in it."""
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Not where editing began by typing: the list then already follows what was typed.
        QTimer.singleShot(0, self, lambda: None if self.isModified() else self.tampilkan_semua())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.tampilkan_semua()
        else:
            super().keyPressEvent(event)

    def _ambil(self, label: str) -> None:
        self.setText(label)
        self.terpilih.emit()
