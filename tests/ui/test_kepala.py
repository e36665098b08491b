"""Headings of grids."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.tampilan.kepala import pendekkan


def test_every_line_of_a_heading_is_shortened_by_itself(qapp: QApplication) -> None:
    ukuran = QFontMetrics(qapp.font())
    lebar = ukuran.horizontalAdvance("Realisasi") + 2
    assert pendekkan("Target\n2021", ukuran, lebar) == "Target\n2021"
    atas, bawah = pendekkan("Realisasi\nsampai dengan triwulan ini", ukuran, lebar).split("\n")
    assert atas == "Realisasi"
    assert bawah.endswith("…")
