"""Tables in dialogs that are looked through: they look like grids, and Tab leads out of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

_TINGGI_BARIS: Final = 24


def siapkan_tabel(tabel: QTableView, melar: int | None = None) -> None:
    """After the model is set: headings at the left, no row numbers; column ``melar`` takes the
    room that is left (None: they keep their widths)."""
    tabel.setTabKeyNavigation(False)
    tabel.setCornerButtonEnabled(False)
    tabel.verticalHeader().hide()
    tabel.verticalHeader().setDefaultSectionSize(_TINGGI_BARIS)
    kepala = tabel.horizontalHeader()
    kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    kepala.setHighlightSections(False)
    if melar is not None:
        kepala.setSectionResizeMode(melar, QHeaderView.ResizeMode.Stretch)
