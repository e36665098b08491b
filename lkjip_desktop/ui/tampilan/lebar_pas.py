"""Widths with which the columns fill their grid, as long as the user has set none."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

_TERSEMPIT: Final = Fraction(3, 4)
"""How much of its width a column of words keeps at least, where that makes all columns seen."""


def lebar_pas(lebar: Sequence[int], lentur: Sequence[bool], ruang: int) -> list[int]:
    """``lebar`` with the columns that are ``lentur`` wider or narrower in proportion, so that all
    together take ``ruang`` (pixels). Unchanged where they would become too narrow: the grid then
    scrolls."""
    bebas = sum(w for w, ya in zip(lebar, lentur, strict=True) if ya)
    sisa = ruang - sum(lebar) + bebas
    if not bebas or sisa < bebas * _TERSEMPIT:
        return list(lebar)
    hasil = [w * sisa // bebas if ya else w for w, ya in zip(lebar, lentur, strict=True)]
    terakhir = max(i for i, ya in enumerate(lentur) if ya)
    hasil[terakhir] += ruang - sum(hasil)
    return hasil
