"""Blocks of cells as text: what Excel, LibreOffice and Word put on the clipboard, and back."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape

Blok = Sequence[Sequence[str]]


def ke_teks(blok: Blok) -> str:
    """Tab-separated lines; a cell with a line break or a tab is quoted as Excel does."""
    keluar = io.StringIO()
    csv.writer(keluar, delimiter="\t", lineterminator="\n").writerows(blok)
    return keluar.getvalue()


def ke_html(blok: Blok) -> str:
    """A table, for Word and for mail."""
    baris = (
        "<tr>" + "".join(f"<td>{escape(s).replace(chr(10), '<br>')}</td>" for s in b) + "</tr>"
        for b in blok
    )
    return f"<table>{''.join(baris)}</table>"


def dari_teks(teks: str) -> list[list[str]]:
    """The cells of a text; all rows come with the same number of cells."""
    rata = teks.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    baris = list(csv.reader(io.StringIO(rata, newline=""), delimiter="\t"))
    baris = [b or [""] for b in baris] or [[""]]
    lebar = max(len(b) for b in baris)
    return [b + [""] * (lebar - len(b)) for b in baris]


def ubin(blok: list[list[str]], tinggi: int, lebar: int) -> list[list[str]]:
    """The block repeated over a selection that is a multiple of its size; else the block."""
    if tinggi % len(blok) or lebar % len(blok[0]):
        return blok
    return [(b * (lebar // len(b))) for b in blok] * (tinggi // len(blok))
