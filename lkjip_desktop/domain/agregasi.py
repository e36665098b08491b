"""Sums, means and the year made from quarters, over figures that may be missing.

A missing figure is left out and never counts as 0; where no figure exists there is no result.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from .records import Agregasi

Figur = Fraction | None


def jumlah(nilai: Iterable[Figur]) -> Figur:
    """The sum of those that exist; ``None`` where none does (which is not the same as 0)."""
    ada = [satu for satu in nilai if satu is not None]
    if len(ada) < 2:
        return ada[0] if ada else None
    # Figures of one column mostly have the same divisor: then whole numbers are added.
    pembilang, penyebut = ada[0].as_integer_ratio()
    for satu in ada[1:]:
        a, b = satu.as_integer_ratio()
        if b == penyebut:
            pembilang += a
        else:
            pembilang, penyebut = (Fraction(pembilang, penyebut) + satu).as_integer_ratio()
    return Fraction(pembilang, penyebut)


def rata(nilai: Iterable[Figur]) -> Figur:
    """The exact mean of those that exist; ``None`` where none does."""
    ada = [satu for satu in nilai if satu is not None]
    return _jumlah_berimbang(ada) / len(ada) if ada else None


def agregasikan(triwulan: Sequence[Figur], cara: Agregasi | None) -> Figur:
    """The year's figure from quarters, in their order.

    ``akhir`` (also where nothing is said): the last quarter that has a figure; ``jumlah`` the sum,
    ``rata`` the mean and ``maksimum`` the greatest of those that have one.
    """
    ada = [satu for satu in triwulan if satu is not None]
    if not ada:
        return None
    if cara == "jumlah":
        return jumlah(ada)
    if cara == "rata":
        return rata(ada)
    return max(ada) if cara == "maksimum" else ada[-1]


def _jumlah_berimbang(nilai: list[Fraction]) -> Fraction:
    """The sum, added in pairs: many different divisors stay small for as long as possible."""
    while len(nilai) > 1:
        pasangan = [a + b for a, b in zip(nilai[::2], nilai[1::2], strict=False)]
        nilai = pasangan + nilai[len(pasangan) * 2 :]
    return nilai[0]
