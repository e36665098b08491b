"""A drop-down list of few choices in a cell: what is typed selects, Enter or Tab takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

_LANGKAH = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BUKAN_HURUF = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KotakTurun(QComboBox):
    """Keys move the selection only; ``activated`` comes from the open list alone.

    Qt takes the first entry that begins with a letter, and the next one for the same letter again:
    whoever types the predikat BB would get B, and for A would get AA.
    """

    _diketik = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _BUKAN_HURUF:
            super().keyPressEvent(event)
        elif event.key() in _LANGKAH:
            self._pilih(self.currentIndex() + _LANGKAH[Qt.Key(event.key())])
        elif self._huruf(event.text()):
            self._ketik(event.text())
        else:
            super().keyPressEvent(event)

    def _huruf(self, teks: str) -> bool:
        """Whether the text of a key is typed; a space at first opens the list."""
        return teks.isprintable() and bool(teks.strip() or (teks and self._diketik))

    def _pilih(self, nomor: int) -> None:
        self._diketik = ""
        self.setCurrentIndex(max(0, min(nomor, self.count() - 1)))

    def _ketik(self, huruf: str) -> None:
        label = [self.itemText(i) for i in range(self.count())]
        diketik = self._diketik + huruf
        nomor = cari_awalan(label, diketik)
        if nomor is None:
            diketik, nomor = huruf, cari_awalan(label, huruf, self.currentIndex() + 1)
        if nomor is not None:
            self.setCurrentIndex(nomor)
            self._diketik = diketik


def cari_awalan(label: Sequence[str], diketik: str, dari: int = 0) -> int | None:
    """The label that is what was typed, or else the first from ``dari`` on that begins with it."""
    dicari = diketik.casefold()
    rapi = [teks.casefold() for teks in label]
    if dicari in rapi:
        return rapi.index(dicari)
    urut = [*range(dari, len(rapi)), *range(min(dari, len(rapi)))]
    return next((i for i in urut if rapi[i].startswith(dicari)), None)
