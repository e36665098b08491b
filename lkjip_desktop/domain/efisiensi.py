"""Serapan of money, and how it compares with capaian (efisiensi); percent, exact."""

from __future__ import annotations

from fractions import Fraction

from .capaian import SERATUS, persen
from .records import RumusEfisiensi

Rupiah = Fraction | None


def serapan(pagu: Rupiah, realisasi: Rupiah) -> Fraction | None:
    """``realisasi / pagu x 100``; ``None`` where either is missing or pagu is 0."""
    return None if pagu is None or realisasi is None else persen(realisasi, pagu)


def efisiensi(
    rumus: RumusEfisiensi, capaian: Fraction | None, serapan: Fraction | None
) -> Fraction | None:
    """``selisih`` capaian - serapan, ``sisa`` 100 - serapan, ``rasio`` capaian / serapan x 100.

    ``None`` where a figure that it needs does not exist, or serapan is 0 under ``rasio``.
    """
    if serapan is None:
        return None
    if rumus == "sisa":
        return SERATUS - serapan
    if capaian is None:
        return None
    return capaian - serapan if rumus == "selisih" else persen(capaian, serapan)


def bagian(nilai: Rupiah, porsi: Fraction | None) -> Rupiah:
    """That porsi (percent; not given: all) of an amount."""
    if nilai is None or porsi is None or porsi == SERATUS:
        return nilai
    return nilai * porsi / SERATUS
