"""Blocks of cells as text: what Excel, LibreOffice and Word put on the clipboard, and back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from html import escape

Blok = Sequence[Sequence[str]]

_PEMUTUS = re.compile(r"\r\n?")
_GAYA_WORD = str.maketrans({"\v": "\n", "\u2028": "\n", "\u2029": "\n", "\u00a0": " "})
"""Breaks and spaces of word processors."""
_KUTIPAN = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_POLOS = re.compile(r"[^\t\n]*")
_BARIS_SATU_SEL = '<br style="mso-data-placement:same-cell">'
"""A line break that stays within the cell of a spreadsheet."""
_TEKS = r"mso-number-format:'\@'"
"""Lets Excel keep the kode 1.10 as it is."""


def ke_teks(blok: Blok) -> str:
    """Tab-separated lines; a cell with a line break or a tab is quoted as Excel does."""
    keluar = io.StringIO()
    csv.writer(keluar, delimiter="\t", lineterminator="\n").writerows(blok)
    return keluar.getvalue()


def ke_html(blok: Blok, kanan: Sequence[bool]) -> str:
    """A table, for Word, LibreOffice and mail; ``kanan`` says which columns hold figures."""
    baris = ("".join(map(_sel_html, b, kanan)) for b in blok)
    isi = "".join(f"<tr>{b}</tr>" for b in baris)
    return (
        '<meta charset="utf-8"><table border="1" cellspacing="0" cellpadding="3"'
        f' style="border-collapse:collapse">{isi}</table>'
    )


def _sel_html(teks: str, kanan: bool) -> str:
    isi = escape(teks).replace("\n", _BARIS_SATU_SEL)
    gaya = 'align="right"' if kanan else f'style="{_TEKS}"'
    return f"<td {gaya}>{isi}</td>"


def dari_teks(teks: str) -> list[list[str]]:
    """The cells of a text; all rows come with the same number of cells.

    Quotation marks are the program's own (as Excel and LibreOffice set them) only around a cell
    that needs them; ``"Prima" 2024`` stays as it is.
    """
    rata = _PEMUTUS.sub("\n", teks).removesuffix("\n")
    baris: list[list[str]] = [[]]
    di = 0
    while True:
        sel, di = _sel(rata, di)
        baris[-1].append(sel)
        if di >= len(rata):
            return ratakan(baris)
        if rata[di] == "\n":
            baris.append([])
        di += 1


def tanpa_gaya(teks: str) -> str:
    """The text of another program with plain spaces and line breaks."""
    return teks.translate(_GAYA_WORD)


def ratakan(baris: Sequence[Sequence[str]]) -> list[list[str]]:
    """All rows as long as the longest."""
    lebar = max(len(b) for b in baris)
    return [[*b, *[""] * (lebar - len(b))] for b in baris]


def _sel(teks: str, di: int) -> tuple[str, int]:
    """The cell that begins there, and where it ends."""
    kutipan = _KUTIPAN.match(teks, di)
    if kutipan:
        isi = kutipan[1]
        if not isi or any(tanda in isi for tanda in ("\t", "\n", '""')):
            return isi.replace('""', '"'), kutipan.end()
    polos = _POLOS.match(teks, di)
    assert polos is not None
    return polos[0], polos.end()


def ubin(blok: list[list[str]], tinggi: int, lebar: int) -> list[list[str]]:
    """The block repeated over a selection that is a multiple of its size; else the block."""
    if tinggi % len(blok) or lebar % len(blok[0]):
        return blok
    return [(b * (lebar // len(b))) for b in blok] * (tinggi // len(blok))
