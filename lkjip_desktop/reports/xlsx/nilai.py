"""From a cell of the model to a value and number format of Excel.

A figure becomes a real number, shown by its format as on paper. What Excel would change (a figure
of more digits than it holds, text that begins like a formula, characters that XML cannot carry) is
written as text that says the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.angka import desimal_angka
from lkjip_desktop.reports.nilai import Figur, Isi, Tanggal, desimal_rupiah, teks_isi
from lkjip_desktop.reports.teks_xml import bersih_xml

_DIGIT_EXCEL: Final = 15
_FORMAT_TANGGAL: Final = "[$-421]d mmmm yyyy"
"""With the names of the months in Indonesian."""
_HITUNG: Final = Context(prec=24)
_TEKS_TERPANJANG: Final = 32_767
_TERPOTONG: Final = " ... (terpotong; selengkapnya pada PDF)"
_MIRIP_SANDI: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MIRIP_RUMUS: Final = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class NilaiSel:
    """What goes into a cell; without a format it is text."""

    nilai: str | Decimal | date
    format: str = ""


def nilai_sel(isi: Isi) -> NilaiSel:
    """The value and format of a cell."""
    if isinstance(isi, Tanggal):
        return NilaiSel(date.fromisoformat(isi.iso), _FORMAT_TANGGAL)
    if not isinstance(isi, Figur):
        return NilaiSel(teks_isi(isi))
    desimal = desimal_figur(isi)
    if abs(isi.nilai) * 10**desimal >= 10**_DIGIT_EXCEL:
        return NilaiSel(teks_isi(isi))
    return NilaiSel(_desimal(isi.nilai), format_angka(isi, desimal))


def desimal_figur(figur: Figur) -> int:
    """Decimals that the figure is shown with, as :func:`teks_isi` shows it."""
    if figur.desimal is not None:
        return figur.desimal
    if figur.jenis == "bulat":
        return 0
    if figur.jenis == "persen":
        return 2
    return (desimal_angka if figur.jenis == "angka" else desimal_rupiah)(figur.nilai)


def format_angka(figur: Figur, desimal: int) -> str:
    """The number format: Excel puts the signs of the user's language for its comma and dot."""
    if figur.jenis == "bulat":
        return "0"
    angka = "#,##0" + ("." + "0" * desimal if desimal else "")
    if figur.jenis == "persen":
        return f'{angka}"%"'
    if figur.jenis == "rupiah":
        return f'"Rp"{angka};"-Rp"{angka}'
    return angka


def _desimal(nilai: Fraction) -> Decimal:
    return _HITUNG.divide(Decimal(nilai.numerator), Decimal(nilai.denominator))


def mirip_rumus(teks: str) -> bool:
    """Whether Excel would take the text for a formula once someone edits the cell."""
    return teks.lstrip().startswith(_MIRIP_RUMUS)


def teks_aman(teks: str) -> str:
    """The text as a workbook can hold it: no control characters, nothing read as an escape."""
    bersih = _MIRIP_SANDI.sub("_x005F_", bersih_xml(teks))
    if len(bersih.encode("utf-16-le")) <= 2 * _TEKS_TERPANJANG:
        return bersih
    # Half of it fits for certain, also where every letter counts twice.
    ruang = _TEKS_TERPANJANG - len(_TERPOTONG)
    potong = bersih[:ruang]
    if len(potong.encode("utf-16-le")) > 2 * ruang:
        potong = bersih[: ruang // 2]
    return potong + _TERPOTONG
