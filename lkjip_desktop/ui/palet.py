"""The colours of the window, light and dark.

Words on their ground keep a contrast of at least 4.5 to 1, the outlines of controls 3 to 1 (WCAG
AA); a test measures each pair.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QPalette

_R = QPalette.ColorRole
_REDUP = QPalette.ColorGroup.Disabled

_PERAN: Final = (
    (_R.Window, "#f3f4f7", "#202328"),
    (_R.WindowText, "#1d2330", "#e7e9ec"),
    (_R.Base, "#ffffff", "#181a1e"),
    (_R.AlternateBase, "#f7f8fa", "#1d2024"),
    (_R.Text, "#1d2330", "#e7e9ec"),
    (_R.PlaceholderText, "#667080", "#98a1ad"),
    (_R.Button, "#fafbfc", "#2b2f35"),
    (_R.ButtonText, "#1d2330", "#e7e9ec"),
    (_R.BrightText, "#ffffff", "#ffffff"),
    (_R.Light, "#ffffff", "#3d434c"),
    (_R.Midlight, "#e3e6eb", "#343941"),
    (_R.Mid, "#c2c8d1", "#4a515c"),
    (_R.Dark, "#949ca8", "#111316"),
    (_R.Shadow, "#5f6875", "#000000"),
    (_R.Highlight, "#1a5fb4", "#2f6fc4"),
    (_R.HighlightedText, "#ffffff", "#ffffff"),
    (_R.Accent, "#1a5fb4", "#5a98e8"),
    (_R.Link, "#1a5fb4", "#7fb1f5"),
    (_R.LinkVisited, "#6a3ea1", "#c3a3f0"),
    (_R.ToolTipBase, "#ffffff", "#2b2f35"),
    (_R.ToolTipText, "#1d2330", "#e7e9ec"),
)
_TEKS: Final = (_R.WindowText, _R.Text, _R.ButtonText, _R.HighlightedText)
_TEKS_REDUP: Final = ("#8a929e", "#7c848f")
_GARIS_KENDALI: Final = ("#a6acb6", "#a9b3c0")
"""Fusion outlines a control in its Window colour, 1.4 times darker and a tenth lighter again."""
KENDALI: Final = (
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QComboBox",
    "QAbstractSpinBox",
    "QCheckBox",
    "QRadioButton",
    "QPushButton",
    "QTableView",
    "QTreeView",
    "QListView",
)
"""The controls that their outline shows: empty boxes (also those in lists), fields, buttons."""
_PILIHAN_REDUP: Final = ("#d5dae1", "#3a4049")


def palet(gelap: bool) -> QPalette:
    """The palette of the whole window."""
    hasil = QPalette()
    for peran, *warna in _PERAN:
        hasil.setColor(peran, QColor(warna[gelap]))
    for peran in _TEKS:
        hasil.setColor(_REDUP, peran, QColor(_TEKS_REDUP[gelap]))
    hasil.setColor(_REDUP, _R.Highlight, QColor(_PILIHAN_REDUP[gelap]))
    return hasil


def palet_kendali(gelap: bool) -> QPalette:
    """The palette of the controls in :data:`KENDALI`, whose Window colour only draws outlines."""
    hasil = palet(gelap)
    hasil.setColor(_R.Window, QColor(_GARIS_KENDALI[gelap]))
    return hasil


def garis_kendali(gelap: bool) -> str:
    """The outline that Fusion gives a control (``#rrggbb``), for what is painted beside it."""
    return QColor(_GARIS_KENDALI[gelap]).darker(140).lighter(110).name()
