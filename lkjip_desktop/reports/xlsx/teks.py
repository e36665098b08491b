"""The running text of a report on a sheet of its own: a row for each heading, paragraph, item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.reports.kisi import TINGGI_TERBESAR, hitung_baris, tinggi_teks
from lkjip_desktop.reports.model import (
    Bagan,
    Daftar,
    DaftarIsi,
    Gambar,
    Grafik,
    Judul,
    KeluargaHuruf,
    Laporan,
    Paragraf,
    Ruas,
    Tabel,
    TataHalaman,
)

from .gaya import HURUF, UKURAN, Gaya
from .lembar import atur_cetak, tulis_teks
from .nilai import mirip_rumus, teks_aman

_LEBAR: Final = (9, 110)


@dataclass(frozen=True, slots=True)
class BarisTeks:
    """A number or mark, words, and whether they are a heading."""

    label: str
    ruas: tuple[Ruas, ...]
    judul: bool = False

    @property
    def teks(self) -> str:
        """The words."""
        return "".join(r.teks for r in self.ruas)


def berteks(laporan: Laporan) -> bool:
    """Whether the report is a book, whose text is worth a sheet (not a form around its tables)."""
    return any(isinstance(b, DaftarIsi) for bagian in laporan.bagian for b in bagian.blok)


def baris_teks(laporan: Laporan) -> Iterator[BarisTeks]:
    """The text in order; tables and figures are named where they stand."""
    for bagian in laporan.bagian:
        for b in bagian.blok:
            if isinstance(b, Judul):
                yield BarisTeks(b.nomor, (Ruas(b.teks),), judul=True)
            elif isinstance(b, Paragraf):
                yield BarisTeks("", b.ruas)
            elif isinstance(b, Daftar):
                yield from (BarisTeks(x.label, x.ruas) for x in b.butir)
            elif isinstance(b, Tabel | Grafik | Gambar | Bagan) and b.nomor:
                yield BarisTeks("", (Ruas(f"[{b.nomor}  {b.judul}]", miring=True),))


def tulis_lembar_teks(lembar: Worksheet, laporan: Laporan, tata: TataHalaman) -> None:
    """Fill the sheet."""
    for kolom, lebar in zip("AB", _LEBAR, strict=True):
        lembar.column_dimensions[kolom].width = lebar
    tulis_teks(lembar, 1, 1, f"Teks {laporan.judul}", Gaya("judul", laporan.huruf))
    lembar.merge_cells(start_row=1, start_column=1, end_row=1, end_column=2)
    lembar.row_dimensions[1].height = 2 * tinggi_teks(1)
    ada = (b for b in baris_teks(laporan) if b.label or b.teks.strip())
    for n, baris in enumerate(ada, 3):
        _tulis(lembar, n, baris, laporan.huruf)
    lembar.freeze_panes = "A3"
    atur_cetak(lembar, tata)


def _tulis(lembar: Worksheet, n: int, baris: BarisTeks, huruf: KeluargaHuruf) -> None:
    tulis_teks(lembar, n, 1, baris.label, Gaya("catatan", huruf, "right", baris.judul))
    seragam = {(r.tebal, r.miring) for r in baris.ruas if r.teks.strip()}
    tebal, miring = next(iter(seragam), (False, False)) if len(seragam) < 2 else (False, False)
    gaya = Gaya("teks", huruf, tebal=baris.judul or tebal, miring=miring)
    sel = tulis_teks(lembar, n, 2, baris.teks, gaya)
    if len(seragam) > 1 and not mirip_rumus(baris.teks):
        sel.value = CellRichText(*(_potongan(r, huruf) for r in baris.ruas if r.teks))
    tinggi = tinggi_teks(hitung_baris(baris.teks, _LEBAR[1]))
    lembar.row_dimensions[n].height = min(TINGGI_TERBESAR, tinggi)


def _potongan(ruas: Ruas, huruf: KeluargaHuruf) -> TextBlock:
    muka = InlineFont(rFont=HURUF[huruf], sz=UKURAN, b=ruas.tebal or None, i=ruas.miring or None)
    return TextBlock(muka, teks_aman(ruas.teks))
