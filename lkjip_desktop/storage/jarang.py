"""Which backups are kept: the newest, and one a day, a week and a month going back.

Days, weeks and months are counted where there are backups, not from today, so a computer whose
clock jumps, or an office that comes back after a year, loses none.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Final, Protocol

TERBARU: Final = 8
HARI: Final = 12
PEKAN: Final = 10
BULAN: Final = 9
ISTIMEWA: Final = 2
"""How many of each kind made before something decisive (an upgrade, a restore) are kept anyway."""


class Cap(Protocol):
    """What thinning needs to know of a backup."""

    @property
    def waktu(self) -> datetime: ...
    @property
    def alasan(self) -> str: ...


def disimpan(urut: Sequence[Cap], istimewa: frozenset[str]) -> list[bool]:
    """For backups from the newest to the oldest: which of them stay."""
    tetap = [i < TERBARU for i in range(len(urut))]

    def satu_per(kunci: Callable[[Cap], Hashable], berapa: int) -> None:
        sudah: set[Hashable] = set()
        for i, c in enumerate(urut):
            if len(sudah) < berapa and kunci(c) not in sudah:
                sudah.add(kunci(c))
                tetap[i] = True

    satu_per(lambda c: c.waktu.date(), HARI)
    satu_per(lambda c: c.waktu.isocalendar()[:2], PEKAN)
    satu_per(lambda c: (c.waktu.year, c.waktu.month), BULAN)
    for alasan in istimewa:
        for i in [i for i, c in enumerate(urut) if c.alasan == alasan][:ISTIMEWA]:
            tetap[i] = True
    return tetap
