"""Which messages stay when another tab is shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.konteks import Pemberitahuan
from lkjip_desktop.ui.widget.bilah_pesan import BilahPesan


@pytest.mark.parametrize(
    ("kabar", "tinggal"),
    [
        (Pemberitahuan('"lima" tidak memuat angka.', "", "galat"), False),
        (Pemberitahuan("Berkas rusak.", "", "galat", ("Pulihkan", lambda: None)), True),
        (Pemberitahuan("Tahun 2025 disiapkan.", "Isi pagu di tab Anggaran."), True),
        (Pemberitahuan("Sasaran S1 tidak punya indikator.", "", "peringatan"), True),
    ],
)
def test_only_what_was_refused_in_a_tab_goes_with_it(
    qtbot: QtBot, kabar: Pemberitahuan, tinggal: bool
) -> None:
    bilah = BilahPesan()
    qtbot.addWidget(bilah)
    bilah.tampilkan(kabar)
    bilah.tinggalkan_tab()
    assert bilah.isVisible() is tinggal
