"""A box for text of several paragraphs that is kept without being asked to.

What was typed is given back when the focus leaves, and also after a pause, so that a power cut
takes little. Filling the box never gives anything back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_URUNG = QKeySequence.StandardKey.Undo
_ULANG = QKeySequence.StandardKey.Redo
JEDA_MS = 1000
"""A pause in typing after which the text is given back."""


class KotakNaskah(QPlainTextEdit):
    """An editor of plain text; Tab leaves it."""

    ditulis = Signal(str)
    """The text as it is to be kept."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(58)
        self._asli = self._awal = ""
        self._sebelum = "", ""
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(JEDA_MS)
        self._jeda.timeout.connect(self.selesaikan)
        self.textChanged.connect(self._diketik)

    def isi(self, teks: str) -> None:
        """Show a text. What is being typed stays where the text is the one it is typed over."""
        if teks == self._asli:
            return
        self._asli = teks
        if self.toPlainText() != teks:
            self.setPlainText(teks)
        # The box shows some characters (no-break spaces, line ends) as others.
        self._awal = self.toPlainText()
        self._jeda.stop()

    def berubah(self) -> bool:
        """Whether something was typed that has not been given back."""
        return self.toPlainText() != self._awal

    def selesaikan(self) -> None:
        """Give back what was typed."""
        self._jeda.stop()
        if self.berubah():
            self._sebelum = self._asli, self._awal
            self._asli = self._awal = self.toPlainText()
            self.ditulis.emit(self._asli)

    def tolak(self) -> None:
        """What was just given back could not be kept: it stays, as something still to be kept."""
        self._asli, self._awal = self._sebelum

    def _diketik(self) -> None:
        if self.berubah():
            self._jeda.start()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._bukan_milikku(event)
        ):
            event.ignore()
            return True
        return super().event(event)

    def _bukan_milikku(self, event: QKeyEvent) -> bool:
        """Undo and redo go to the window where the box itself has nothing to take back."""
        dokumen = self.document()
        return (event.matches(_URUNG) and not dokumen.isUndoAvailable()) or (
            event.matches(_ULANG) and not dokumen.isRedoAvailable()
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.selesaikan()
        super().focusOutEvent(event)
