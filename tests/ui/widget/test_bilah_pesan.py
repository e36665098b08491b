"""Which messages stay when another tab is shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.konteks import Pemberitahuan
from lkjip_desktop.ui.model.nada import NadaSel
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


def test_the_first_message_is_coloured_as_all_others(tunjuk: Callable[[QWidget], None]) -> None:
    jendela = QWidget()
    bilah = BilahPesan(jendela)
    tunjuk(jendela)
    warna = []
    for _ in range(2):
        bilah.tampilkan(Pemberitahuan("Tidak dapat dibaca.", "", "galat"))
        warna.append(bilah.grab().toImage().pixelColor(2, 2))
    assert warna[0] == warna[1] == gaya.latar(NadaSel.SALAH).color()
