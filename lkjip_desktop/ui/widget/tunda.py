"""What an editor of text gives back to be kept, and when: after a pause, and when it is left.

Filling the editor never gives anything back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

T = TypeVar("T")
_URUNG = QKeySequence.StandardKey.Undo
_ULANG = QKeySequence.StandardKey.Redo
JEDA_MS = 450
"""A pause in typing after which the text is given back."""


class PenyimpanTunda(Generic[T]):
    """Watches one editor, which passes its events on; ``baca`` and ``pasang`` read and show its
    content. No filter of events: one that belongs to the editor would outlive it at the end."""

    def __init__(
        self,
        kotak: QPlainTextEdit | QTextEdit,
        kosong: T,
        baca: Callable[[], T],
        pasang: Callable[[T], None],
        beri: Callable[[T], None],
    ) -> None:
        self._kotak = kotak
        self._baca = baca
        self._pasang = pasang
        self._beri = beri
        self._asli = self._awal = kosong
        self._sebelum = kosong, kosong
        self._jeda = QTimer(kotak)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(JEDA_MS)
        self._jeda.timeout.connect(self.selesaikan)
        kotak.textChanged.connect(self._diketik)

    def isi(self, isi: T) -> None:
        """Show a content. What is being typed stays where it is the one that it is typed over."""
        if isi == self._asli:
            return
        self._asli = isi
        if self._baca() != isi:
            self._pasang(isi)
        # The editor shows some characters (no-break spaces, line ends) as others.
        self._awal = self._baca()
        self._jeda.stop()

    def berubah(self) -> bool:
        """Whether something was typed that has not been given back."""
        return self._baca() != self._awal

    def selesaikan(self) -> None:
        """Give back what was typed."""
        self._jeda.stop()
        if self.berubah():
            self._sebelum = self._asli, self._awal
            self._asli = self._awal = self._baca()
            self._beri(self._asli)

    def tolak(self) -> None:
        """What was just given back could not be kept: it stays, as something still to be kept."""
        self._asli, self._awal = self._sebelum

    def _diketik(self) -> None:
        if self._kotak.document().isModified():
            self._jeda.start()

    def untuk_jendela(self, event: QEvent) -> bool:
        """Whether an event asks for an undo or redo that the window has to do; it is then passed
        on to it."""
        bukan = isinstance(event, QKeyEvent) and self._bukan_milikku(event)
        if bukan:
            event.ignore()
        return bukan

    def _bukan_milikku(self, event: QKeyEvent) -> bool:
        """Undo and redo go to the window where the editor has nothing to take back itself."""
        dokumen = self._kotak.document()
        return (event.matches(_URUNG) and not dokumen.isUndoAvailable()) or (
            event.matches(_ULANG) and not dokumen.isRedoAvailable()
        )
