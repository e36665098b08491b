"""The headings of a grid: one line or several, each shortened to the width of its column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

_TEPI = 14
"""The padding of a heading in the style sheet, both sides, and the line of the grid."""


class Kepala(QHeaderView):
    """Qt shortens a heading as if it were one line, and so hides the second."""

    def __init__(self, induk: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, induk)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        lebar = self.sectionSize(logicalIndex) - _TEPI
        option.text = pendekkan(option.text, _ukuran(self), lebar)


def lebar_judul(kepala: QHeaderView, judul: str) -> int:
    """The width of a column whose heading is seen whole."""
    ukuran = _ukuran(kepala)
    return max(ukuran.horizontalAdvance(baris) for baris in judul.split("\n")) + _TEPI


def _ukuran(kepala: QHeaderView) -> QFontMetrics:
    huruf = kepala.font()
    huruf.setBold(True)
    return QFontMetrics(huruf)


def pendekkan(teks: str, ukuran: QFontMetrics, lebar: int) -> str:
    """Every line of the text that is too long with "…" at its end."""
    kanan = Qt.TextElideMode.ElideRight
    return "\n".join(ukuran.elidedText(baris, kanan, lebar) for baris in teks.split("\n"))
