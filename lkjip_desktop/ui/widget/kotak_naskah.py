"""A box for text of several paragraphs that is kept without being asked to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lkjip_desktop.ui.widget.tunda import PenyimpanTunda


class KotakNaskah(QPlainTextEdit):
    """An editor of plain text; Tab leaves it."""

    ditulis = Signal(str)
    """The text as it is to be kept."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(58)
        self._tunda = PenyimpanTunda[str](
            self, "", self.toPlainText, self.setPlainText, self.ditulis.emit
        )

    def isi(self, teks: str) -> None:
        """Show a text. What is being typed stays where the text is the one it is typed over."""
        self._tunda.isi(teks)

    def berubah(self) -> bool:
        """Whether something was typed that has not been given back."""
        return self._tunda.berubah()

    def selesaikan(self) -> None:
        """Give back what was typed."""
        self._tunda.selesaikan()

    def tolak(self) -> None:
        """What was just given back could not be kept: it stays, as something still to be kept."""
        self._tunda.tolak()

    def event(self, event: QEvent) -> bool:
        # Other events come before there is a helper to ask.
        if event.type() == QEvent.Type.ShortcutOverride and self._tunda.untuk_jendela(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.selesaikan()
        super().focusOutEvent(event)
