"""Headings of grids."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.tabs import TAB
from lkjip_desktop.ui.tampilan.kepala import Kepala, lebar_judul, pendekkan


def test_every_line_of_a_heading_is_shortened_by_itself(qapp: QApplication) -> None:
    ukuran = QFontMetrics(qapp.font())
    lebar = ukuran.horizontalAdvance("Realisasi") + 2
    assert pendekkan("Target\n2021", ukuran, lebar) == "Target\n2021"
    atas, bawah = pendekkan("Realisasi\nsampai dengan triwulan ini", ukuran, lebar).split("\n")
    assert atas == "Realisasi"
    assert bawah.endswith("…")


@pytest.mark.parametrize("id_tab", [t.id for t in TAB])
def test_every_heading_is_seen_whole_at_first(jendela: Jendela, id_tab: str) -> None:
    terpotong = []
    for kepala in jendela.isi_tab.tab(id_tab).findChildren(Kepala):
        for i in range(kepala.count() if kepala.model() else 0):
            judul = kepala.model().headerData(i, Qt.Orientation.Horizontal)
            if not kepala.isSectionHidden(i) and kepala.sectionSize(i) < lebar_judul(kepala, judul):
                terpotong.append(judul)
    assert terpotong == []
