"""A grid and a tree-grid on the budget of the small office."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import tambah
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView


@pytest.fixture
def tab(konteks: Konteks, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> TabAnggaran:
    """The tab, seen, with three kinds of spending."""
    tahun = kantor.tahun(2024)
    for nama in ("Belanja barang", "Belanja modal"):
        tambah(kantor, "tambah", tahun, "belanja", r.Belanja(uraian=nama, pagu="1000"))
    hasil = TabAnggaran(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    return hasil


@pytest.fixture
def kisi(tab: TabAnggaran) -> KisiView:
    """The grid of belanja, with the focus."""
    tab.halaman.setCurrentWidget(tab.belanja)
    tab.belanja.tampilan.setFocus()
    return tab.belanja.tampilan


@pytest.fixture
def pohon(tab: TabAnggaran) -> PohonView:
    """The tree of the budget, with the focus."""
    tab.halaman.setCurrentWidget(tab.pohon)
    tab.pohon.tampilan.setFocus()
    return tab.pohon.tampilan


@pytest.fixture
def belanja(kantor: Sesi) -> Callable[[], list[tuple[str, str]]]:
    """What the file holds of belanja: words and pagu."""
    return lambda: [(b.uraian, b.pagu) for b in kantor.tahun(2024).belanja or ()]
