"""The tabs of the window, one package each; made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from lkjip_desktop.ui.tabs.dasar import TabDasar

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


def _beranda(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.beranda import TabBeranda

    return TabBeranda(konteks)


def _renstra(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.renstra import TabRenstra

    return TabRenstra(konteks)


def _pk(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.pk import TabPk

    return TabPk(konteks)


def _triwulan(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.triwulan import TabTriwulan

    return TabTriwulan(konteks)


def _anggaran(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.anggaran import TabAnggaran

    return TabAnggaran(konteks)


def _lkjip(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.lkjip import TabLkjip

    return TabLkjip(konteks)


def _pemeriksaan(konteks: Konteks) -> TabDasar:
    from lkjip_desktop.ui.tabs.pemeriksaan import TabPemeriksaan

    return TabPemeriksaan(konteks)


class Tab(NamedTuple):
    """A tab as the window knows it."""

    id: str
    judul: str
    ikon: str
    buat: Callable[[Konteks], TabDasar]


TAB = (
    Tab("beranda", "Beranda", "home", _beranda),
    Tab("renstra", "Renstra", "flag", _renstra),
    Tab("pk", "PK", "document-check", _pk),
    Tab("triwulan", "Triwulan", "chart-bar", _triwulan),
    Tab("anggaran", "Anggaran", "banknotes", _anggaran),
    Tab("lkjip", "LKjIP", "book-open", _lkjip),
    Tab("pemeriksaan", "Pemeriksaan", "clipboard-document-check", _pemeriksaan),
)
