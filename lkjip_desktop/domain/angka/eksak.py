"""Exact figures: canonical decimal text, fractions, and half-up rounding.

Canonical text is what records and the exchange format hold: digits with a dot as decimal point, no
grouping, no unit (``"-1234.50"``). Nothing here ever passes through binary floating point.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

_KANONIK = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def kanonik_sah(teks: str) -> bool:
    """Whether the text is a canonical decimal."""
    return _KANONIK.fullmatch(teks) is not None


@lru_cache(maxsize=1 << 16)
def dari_teks(teks: str) -> Fraction:
    """The exact value of a canonical decimal; ``ValueError`` for any other text."""
    if not kanonik_sah(teks):
        raise ValueError(f"not a canonical decimal: {teks[:60]!r}")
    bulat_, _, pecahan = teks.partition(".")
    return Fraction(int(bulat_ + pecahan), 10 ** len(pecahan))


def tepat(nilai: Decimal | Fraction | int | str) -> Fraction:
    """The exact value of a figure; ``ValueError`` for infinity or a text that is not canonical."""
    if isinstance(nilai, str):
        return dari_teks(nilai)
    try:
        return Fraction(nilai)
    except OverflowError:
        raise ValueError(f"not a finite figure: {nilai}") from None


def kanonik(nilai: Decimal | Fraction | int) -> str:
    """The value as canonical text, exactly; a Decimal keeps its trailing zeros.

    ``ValueError`` for what has no finite decimal text (1/3, infinity, not-a-number).
    """
    if isinstance(nilai, Decimal):
        if not nilai.is_finite():
            raise ValueError(f"not a finite figure: {nilai}")
        return format(nilai if nilai else abs(nilai), "f")
    desimal = desimal_tepat(Fraction(nilai))
    if desimal is None:
        raise ValueError(f"no finite decimal: {nilai}")
    return _titik(bulat_bilangan(nilai, desimal), desimal)


def desimal_tepat(nilai: Fraction) -> int | None:
    """How many decimals the exact value needs; ``None`` if they never end."""
    sisa, dua, lima = nilai.denominator, 0, 0
    while sisa % 2 == 0:
        sisa //= 2
        dua += 1
    while sisa % 5 == 0:
        sisa //= 5
        lima += 1
    return max(dua, lima) if sisa == 1 else None


def bulat_bilangan(nilai: Fraction | Decimal | int, desimal: int) -> int:
    """``nilai`` times 10^desimal as a whole number, half-up (ties go away from zero)."""
    try:
        pembilang, penyebut = nilai.as_integer_ratio()
    except OverflowError:
        raise ValueError(f"not a finite figure: {nilai}") from None
    skala: int = 10**desimal
    hasil, sisa = divmod(abs(pembilang) * skala, penyebut)
    if 2 * sisa >= penyebut:
        hasil += 1
    return -hasil if pembilang < 0 else hasil


def bulat(nilai: Fraction | Decimal | int, desimal: int) -> Decimal:
    """``nilai`` with exactly ``desimal`` decimals, half-up (ties go away from zero)."""
    return Decimal(_titik(bulat_bilangan(nilai, desimal), desimal))


def empat(nilai: Fraction | None) -> str | None:
    """Decimal text half-up to at most 4 decimals, as ``hitung`` prints it; never ``"-0"``."""
    if nilai is None:
        return None
    teks = _titik(bulat_bilangan(nilai, 4), 4)
    return teks.rstrip("0").rstrip(".")


def _titik(bilangan: int, desimal: int) -> str:
    """The whole number of 10^-desimal units as canonical text with that many decimals."""
    if desimal < 0:
        raise ValueError(f"negative number of decimals: {desimal}")
    if desimal == 0:
        return str(bilangan)
    digit = str(abs(bilangan)).zfill(desimal + 1)
    return f"{'-' if bilangan < 0 else ''}{digit[:-desimal]}.{digit[-desimal:]}"
