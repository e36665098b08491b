"""Scales: which band a figure reaches, and which band a label names.

A scale lists its bands from the highest down. A figure gets the first band whose lower bound it
reaches (above it, where the bound itself is not part of the band); the last band takes all the
rest, so every figure has a band wherever there is a scale at all.
"""

from __future__ import annotations

from fractions import Fraction

from .angka import dari_teks
from .records import Pita, Skala


def pita(skala: Skala | None, nilai: Fraction | None) -> Pita | None:
    """The band that the exact (unrounded) figure reaches; ``None`` without figure or scale."""
    if not skala or nilai is None:
        return None
    a, b = nilai.as_integer_ratio()
    for calon in skala:
        c, d = dari_teks(calon.dari).as_integer_ratio()
        beda = a * d - c * b
        if beda > 0 or (beda == 0 and calon.inklusif is not False):
            return calon
    return skala[-1]


def label(skala: Skala | None, nilai: Fraction | None) -> str | None:
    """The label of the band that the figure reaches, as the scale writes it."""
    ada = pita(skala, nilai)
    return None if ada is None else ada.label


def urutan_label(skala: Skala | None, teks: str) -> int | None:
    """The place (0 = highest) of the band with this label; spaces around and case do not count."""
    dicari = teks.strip().casefold()
    for nomor, calon in enumerate(skala or ()):
        if calon.label.strip().casefold() == dicari:
            return nomor
    return None


def pita_berlabel(skala: Skala | None, teks: str) -> Pita | None:
    """The band with this label; ``None`` where the scale has no such label."""
    nomor = urutan_label(skala, teks)
    return None if skala is None or nomor is None else skala[nomor]
