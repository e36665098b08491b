"""A watch over tests with windows: no dialog that nobody serves may keep a run from ending."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

SABAR_MS = 120_000
"""How long a test may last before what holds it up is closed; the longest take ten seconds."""
_LAGI_MS = 500


class _Penjaga:
    def __init__(self, sabar_ms: int) -> None:
        self.ditutup: list[str] = []
        self._pewaktu = QTimer()
        self._pewaktu.timeout.connect(self._tutup)
        self._pewaktu.start(sabar_ms)

    def _tutup(self) -> None:
        self._pewaktu.setInterval(_LAGI_MS)
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is None:
            return
        self.ditutup.append(f"{type(dialog).__name__} {dialog.windowTitle()!r}")
        with suppress(RuntimeError):
            # Of a progress dialog, reject means the wish to stop; the next one then is at its end.
            dialog.reject() if isinstance(dialog, QDialog) else dialog.close()

    def berhenti(self) -> None:
        self._pewaktu.stop()


def _lepas_tombol() -> None:
    """Qt takes Ctrl for held until the next key, also when the test that pressed it is over."""
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Escape)


@contextmanager
def dijaga(sabar_ms: int = SABAR_MS) -> Iterator[None]:
    """Close what still stands open after ``sabar_ms``, and fail for it."""
    penjaga = _Penjaga(sabar_ms)
    _lepas_tombol()
    try:
        yield
    finally:
        penjaga.berhenti()
        # Data made in Python must not lie there when the interpreter has ended.
        QApplication.clipboard().setText("")
    assert not penjaga.ditutup, f"nobody served {', '.join(penjaga.ditutup)}"
