"""The tone of a cell: how good what it says is, apart from the colours that show it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain import records as r
    from lkjip_desktop.domain.pemeriksaan import Tingkat


class NadaSel(Enum):
    """From best to worst; each has its colours in ``gaya``."""

    BAIK_SEKALI = 0
    BAIK = 1
    SEDANG = 2
    KURANG = 3
    BURUK = 4
    SALAH = 5
    """Input that could not be used."""
    BEDA = 6
    """Differs from where it should come from."""


def nada_tingkat(tingkat: Tingkat) -> NadaSel:
    """The tone of a finding by its tingkat."""
    return _TINGKAT[tingkat]


_TINGKAT: dict[Tingkat, NadaSel] = {
    "galat": NadaSel.SALAH,
    "peringatan": NadaSel.SEDANG,
    "info": NadaSel.BEDA,
}


def nada_kategori(skala: r.Skala | None, label: str | None) -> NadaSel | None:
    """The tone of a kategori by its place in the office's scale (highest band first)."""
    # Here, so that the window does not wait for the records to paint its first screen.
    from lkjip_desktop.domain.skala import urutan_label

    if skala is None or label is None:
        return None
    urutan = urutan_label(skala, label)
    if urutan is None:
        return None
    if len(skala) == 1:
        return NadaSel.SEDANG
    return NadaSel(round(urutan * 4 / (len(skala) - 1)))
