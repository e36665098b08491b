"""Showing figures the Indonesian way: ``1.234.567,89``, ``93,75%``, ``Rp5.625.273.840``.

Rounding is half-up (ties go away from zero) and happens here only. What is shown is read back the
same by :func:`baca` without naming a column, except the short form of charts, which is no figure.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from .eksak import bulat_bilangan, dari_teks, desimal_tepat, kanonik_sah, tepat

Angka = Decimal | Fraction | int | str
"""A figure to show; a text must be a canonical decimal."""

DESIMAL_BAWAAN: Final = 2

_BESARAN: Final = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))


def tampil(nilai: Angka | None, desimal: int | None = DESIMAL_BAWAAN, *, kosong: str = "-") -> str:
    """The figure with that many decimals; ``kosong`` where there is none.

    ``desimal=None`` shows as many decimals as the value has (a text or Decimal: as written), and
    two for a fraction that never ends. ``ValueError`` for a text that is no canonical decimal.
    """
    if nilai is None:
        return kosong
    if desimal is None:
        desimal = _desimal_sendiri(nilai)
    elif desimal < 0:
        raise ValueError(f"negative number of decimals: {desimal}")
    if isinstance(nilai, str):
        nilai = dari_teks(nilai)
    return _koma(bulat_bilangan(nilai, desimal), desimal)


def tampil_persen(
    nilai: Angka | None, desimal: int | None = DESIMAL_BAWAAN, *, kosong: str = "-"
) -> str:
    """The figure, already in percent, with its sign: ``93,75%``."""
    return kosong if nilai is None else f"{tampil(nilai, desimal)}%"


def tampil_rupiah(nilai: Angka | None, desimal: int | None = None, *, kosong: str = "-") -> str:
    """Money: ``Rp5.625.273.840``; with two decimals only where there are sen to show."""
    if nilai is None:
        return kosong
    if desimal is None:
        desimal = 2 if bulat_bilangan(tepat(nilai), 2) % 100 else 0
    teks = tampil(nilai, desimal)
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def tampil_ringkas(nilai: Angka | None, *, kosong: str = "-") -> str:
    """Short form for charts, three significant digits: ``5,63 miliar``, ``12,4 juta``.

    Below a million the figure itself, with at most two decimals and no trailing zeros.
    """
    if nilai is None:
        return kosong
    persis = tepat(nilai)
    for satuan, nama in _BESARAN:
        # Half a unit of the third digit below: 999.999.999 is "1 miliar", not "1.000 juta".
        if abs(persis) >= satuan - Fraction(satuan, 2000):
            bagian = persis / satuan
            return f"{_tanpa_nol(tampil(bagian, _desimal_ringkas(bagian)))} {nama}"
    return _tanpa_nol(tampil(persis, DESIMAL_BAWAAN))


def tampil_nilai(teks_kanonik: str) -> str:
    """A record's figure with the decimals it has (``"24.00"``: ``24,00``); a label as it is."""
    return tampil(teks_kanonik, None) if kanonik_sah(teks_kanonik) else teks_kanonik


def _desimal_sendiri(nilai: Angka) -> int:
    if isinstance(nilai, int):
        return 0
    if isinstance(nilai, str):
        return len(nilai.partition(".")[2])
    if isinstance(nilai, Decimal):
        pangkat = nilai.as_tuple().exponent
        if not isinstance(pangkat, int):
            raise ValueError(f"not a finite figure: {nilai}")
        return max(0, -pangkat)
    desimal = desimal_tepat(nilai)
    return DESIMAL_BAWAAN if desimal is None else desimal


def _desimal_ringkas(bagian: Fraction) -> int:
    besar = abs(bagian)
    if besar < Fraction("9.995"):
        return 2
    return 1 if besar < Fraction("99.95") else 0


def _tanpa_nol(teks: str) -> str:
    return teks.rstrip("0").rstrip(",") if "," in teks else teks


def _koma(bilangan: int, desimal: int) -> str:
    """The whole number of 10^-desimal units, grouped by dots, with a decimal comma."""
    if desimal == 0:
        return f"{bilangan:,}".replace(",", ".")
    utuh, pecahan = divmod(abs(bilangan), 10**desimal)
    tanda = "-" if bilangan < 0 else ""
    return f"{tanda}{utuh:,}".replace(",", ".") + f",{pecahan:0{desimal}d}"
