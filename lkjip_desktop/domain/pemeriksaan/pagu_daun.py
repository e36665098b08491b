"""The pagu of a parent whose leaves are budgeted in different ways.

The format page sums pagu_perubahan and pagu_murni of the leaves apart, and a parent's pagu is the
former where there is one. Where the perubahan left some leaves alone (they have only a pagu_murni),
that is less than what may be spent; the sum of each leaf's own pagu is as sound a reading, and a
figure that agrees with it is not reported.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from ..agregasi import jumlah
from ..angka import dari_teks
from ..hasil import HasilAnggaran
from ..records import Anggaran
from ..tempat import telusuri

Rupiah = Fraction | None


def pagu_daun(h: HasilAnggaran) -> Rupiah:
    """The sum of each leaf's own pagu, where it is another than the node's pagu; else ``None``."""
    if not h.simpul.anak or h.pagu_murni is None or h.pagu_perubahan is None:
        return None
    total = jumlah(
        _pagu(satu.anggaran) for satu in telusuri(h.simpul.anak) if not satu.anggaran.anak
    )
    return None if total == h.pagu else total


def total_daun(puncak: Iterable[HasilAnggaran]) -> Rupiah:
    """The sum over programs, each by its leaves' own pagu; ``None`` where none differs."""
    puncak = tuple(puncak)
    daun = [pagu_daun(h) for h in puncak]
    if not any(satu is not None for satu in daun):
        return None
    return jumlah(h.pagu if satu is None else satu for h, satu in zip(puncak, daun, strict=True))


def _pagu(simpul: Anggaran) -> Rupiah:
    teks = simpul.pagu_perubahan or simpul.pagu_murni
    return None if teks is None else dari_teks(teks)
