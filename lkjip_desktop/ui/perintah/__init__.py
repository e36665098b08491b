"""What the actions of the menus do, one class for each menu, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lkjip_desktop.ui.jendela import Jendela


def _berkas(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.berkas import PerintahBerkas

    return PerintahBerkas(jendela.konteks, jendela, jendela.cadangan)


def _sunting(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.sunting import PerintahSunting

    return PerintahSunting(jendela.konteks, jendela.fokus, jendela)


def _lihat(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.lihat import PerintahLihat

    return PerintahLihat(jendela.konteks, jendela.ui.tab)


def _data(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.data import PerintahData

    return PerintahData(jendela.konteks, jendela)


def _laporan(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.laporan import PerintahLaporan

    return PerintahLaporan(jendela.konteks, jendela)


def _pencarian(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.pencarian import PerintahPencarian

    return PerintahPencarian(jendela)


def _bantuan(jendela: Jendela) -> object:
    from lkjip_desktop.ui.perintah.bantuan import PerintahBantuan

    return PerintahBantuan(jendela)


KELOMPOK: Final[dict[str, Callable[[Jendela], object]]] = {
    "berkas": _berkas,
    "sunting": _sunting,
    "lihat": _lihat,
    "data": _data,
    "laporan": _laporan,
    "pencarian": _pencarian,
    "bantuan": _bantuan,
}
"""The groups of commands by the first part of their name in ``ui.aksi``."""
