"""Measured figures in running text: how many decimals, and with which unit."""

from __future__ import annotations

from fractions import Fraction

from .tampil import tampil

_LEKAT = {"%", "persen", "persentase"}
_TERSIRAT = {"", "-", "indeks", "nilai", "predikat", "angka", "skor", "poin", "point"}


def desimal_angka(nilai: Fraction) -> int:
    """Decimals of a measured figure: none for a whole one, else two.

    Below one, a figure of three or four decimals is shown whole: there they matter.
    """
    if nilai.denominator == 1:
        return 0
    if abs(nilai) < 1 and 10000 % nilai.denominator == 0:
        return next((d for d in (2, 3) if 10**d % nilai.denominator == 0), 4)
    return 2


def dengan_satuan(nilai: Fraction | str | None, satuan: str) -> str:
    """A figure in running text with its unit: ``71,17%``, ``12 dokumen``, ``82,10``."""
    if nilai is None:
        return "-"
    if isinstance(nilai, str):
        return nilai
    teks = tampil(nilai, desimal_angka(nilai))
    kata = satuan.strip()
    if kata.lower() in _LEKAT:
        return f"{teks}%"
    return teks if kata.lower() in _TERSIRAT else f"{teks} {kata}"
