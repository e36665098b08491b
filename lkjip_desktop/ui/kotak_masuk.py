"""What other threads say, heard in the window's thread.

A thread that emitted a signal would take Qt's locks while it holds Python's, and the window's
thread may take them the other way round when a widget goes: then both stand still for ever. So
threads touch nothing of Qt. They put what they have to say into a queue, and the window looks into
it as long as it waits for something.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_SELANG_MS = 20


class KotakMasuk(QObject):
    """One queue from threads to the window."""

    tiba = Signal(object)
    """Something that was put in, in order."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        self._antrean: deque[object] = deque()
        self._jam = QTimer(self)
        self._jam.setInterval(_SELANG_MS)
        self._jam.timeout.connect(self._lihat)

    @property
    def kirim(self) -> Callable[[object], None]:
        """What a thread calls to say something; it may outlive the window."""
        return self._antrean.append

    def tunggu(self) -> None:
        """Look into the queue from now on."""
        self._jam.start()

    def cukup(self) -> None:
        """Nothing more is awaited."""
        self._jam.stop()

    def _lihat(self) -> None:
        while self._antrean and self._jam.isActive():
            self.tiba.emit(self._antrean.popleft())
