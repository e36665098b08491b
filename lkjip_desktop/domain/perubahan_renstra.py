"""A Renstra perubahan: a Renstra that takes the place of another from a year on.

It is a Renstra of its own after the one that it changes, with a period that begins with the first
year of the change: the last listed Renstra that covers a year is in force, so the years before stay
with the original. Tujuan, sasaran and indikator keep their ids, so that an indikator remains the
same over both. Which Renstra it changes it says under ``x_perubahan_dari``; a reader who does not
know that key measures the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from .records import Renstra

KUNCI: Final = "x_perubahan_dari"


def adalah_perubahan(renstra: Renstra) -> bool:
    """Whether it says that it changes another one."""
    return isinstance(renstra.x.get(KUNCI), str)


def renstra_semula(renstra: Renstra, semua: Sequence[Renstra]) -> Renstra | None:
    """The Renstra that it changes; None where it changes none, or one that is not there."""
    asal = renstra.x.get(KUNCI)
    return next((s for s in semua if s.id == asal and s is not renstra), None)


def tahun_pertama(renstra: Renstra, semua: Sequence[Renstra]) -> int:
    """The first year of the whole period: that of the Renstra first changed."""
    dilalui = {renstra.id}
    awal = renstra.tahun_awal
    asal = renstra_semula(renstra, semua)
    while asal is not None and asal.id not in dilalui:
        dilalui.add(asal.id)
        awal = min(awal, asal.tahun_awal)
        asal = renstra_semula(asal, semua)
    return awal


def periode_utuh(renstra: Renstra | None, semua: Sequence[Renstra]) -> Renstra | None:
    """The same with its period from the first year of the whole, for figures that are counted over
    the period."""
    return renstra and replace(renstra, tahun_awal=tahun_pertama(renstra, semua))


def nama_renstra(renstra: Renstra) -> str:
    """``Renstra 2021-2026``, ``Perubahan Renstra 2023-2026``."""
    awal = "Perubahan Renstra" if adalah_perubahan(renstra) else "Renstra"
    return f"{awal} {renstra.tahun_awal}-{renstra.tahun_akhir}"
