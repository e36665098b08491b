"""Python's collector of cycles: only in the window's own thread, and when nothing waits for it.

Left to itself it runs in whatever thread happens to make an object, and takes widgets away there
that nobody needs any more, which Qt does not survive. And it comes in the middle of an edit, where
looking through a large file takes a tenth of a second. So it is switched off while the window
lives; instead the window collects now and then, mostly the youngest only, and sets aside what
lives as long as the file is shown.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_SELANG_MS = 3_000
_BANYAK = 2_000
"""New objects, beneath which looking is not worth while."""
_KALI = 10
"""Collections of one generation before the next older one is looked through, too."""


class Pengumpul(QObject):
    """Collects in the thread of the application; made before anything that has threads."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        gc.disable()
        self._jam = QTimer(self)
        self._jam.setInterval(_SELANG_MS)
        self._jam.timeout.connect(self.kumpulkan)
        self._jam.start()

    def kumpulkan(self) -> None:
        """Collect what is due: the youngest, now and then the older ones."""
        muda, sedang, tua = gc.get_count()
        if muda >= _BANYAK:
            gc.collect(0 if sedang < _KALI else 1 if tua < _KALI else 2)


def sisihkan() -> None:
    """Set aside what lives now."""
    gc.freeze()


def kembalikan() -> None:
    """Take it back, and what nobody needs any more away (before other data are shown)."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
