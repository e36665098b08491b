"""One table on one sheet: caption, header, rows, notes, and how it is printed."""

from __future__ import annotations

from typing import Final, Literal

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.reports.kisi import (
    TINGGI_TERBESAR,
    SelKisi,
    hitung_baris,
    lebar_kolom,
    rata_sel,
    susun_kisi,
    tinggi_baris,
    tinggi_teks,
)
from lkjip_desktop.reports.model import (
    KeluargaHuruf,
    NamaKertas,
    RataKolom,
    Tabel,
    TataHalaman,
)

from .gaya import Gaya, JenisSel, pakai
from .nilai import mirip_rumus, nilai_sel, teks_aman

_KERTAS: Final[dict[NamaKertas, int]] = {"A3": 8, "A4": 9, "F4": 14}
"""Excel's numbers of papers; F4 goes by the name Folio there."""
_INCI: Final = 25.4
_HURUF_PER_MM: Final = 0.54
_JUDUL_TERSEMPIT: Final = 80
"""Captions and notes have so many letters to a line, however narrow the table is."""
_KOLOM_BAKU: Final = 8
"""Width in letters of a column that is not set."""
_RATA: Final[dict[RataKolom, Literal["left", "center", "right"]]] = {
    "kiri": "left",
    "tengah": "center",
    "kanan": "right",
    "angka": "right",
}


class Lembar:
    """Writes on a sheet from the top down."""

    def __init__(self, lembar: Worksheet, tata: TataHalaman, huruf: KeluargaHuruf) -> None:
        self._lembar = lembar
        self._tata = tata
        self._huruf = huruf
        self._baris = 0

    def tabel(self, tabel: Tabel, judul: str, kantor: str) -> None:
        """The whole table with its caption above."""
        baris, kepala = susun_kisi(tabel)
        tata = self._tata
        ruang = tata.ukuran()[0] - tata.margin.kiri - tata.margin.kanan
        lebar = lebar_kolom(tabel.kolom, baris, int(ruang * _HURUF_PER_MM))
        for i, n in enumerate(lebar, 1):
            self._lembar.column_dimensions[get_column_letter(i)].width = n
        self._baris_penuh(judul, "judul", lebar)
        self._baris_penuh(kantor, "kantor", lebar)
        self._baris += 1
        awal = self._baris
        self._isi(tabel, baris)
        for i, tinggi in tinggi_baris(baris, lebar).items():
            self._lembar.row_dimensions[awal + i + 1].height = tinggi
        self._baris = awal + len(baris)
        for catatan in (*tabel.catatan, f"Sumber: {tabel.sumber}" if tabel.sumber else ""):
            if catatan:
                self._baris_penuh(catatan, "catatan", lebar)
        if kepala:
            self._lembar.print_title_rows = f"{awal + 1}:{awal + kepala}"
        self._lembar.freeze_panes = f"A{awal + kepala + 1}"
        atur_cetak(self._lembar, tata)

    def _baris_penuh(self, teks: str, jenis: JenisSel, lebar: list[int]) -> None:
        """A row of text over all columns, and beside a narrow table over some more."""
        self._baris += 1
        tulis_teks(self._lembar, self._baris, 1, teks, Gaya(jenis, self._huruf))
        kurang = max(0, _JUDUL_TERSEMPIT - sum(lebar))
        lebih = -(-kurang // _KOLOM_BAKU)
        self._gabung(self._baris, 1, 1, len(lebar) + lebih)
        ruang = int((sum(lebar) + lebih * _KOLOM_BAKU) * (0.72 if jenis == "judul" else 0.95))
        tinggi = tinggi_teks(hitung_baris(teks, ruang)) * (1.3 if jenis == "judul" else 1.0)
        self._lembar.row_dimensions[self._baris].height = min(TINGGI_TERBESAR, tinggi)

    def _gabung(self, baris: int, kolom: int, turun: int, rentang: int) -> None:
        if turun > 1 or rentang > 1:
            self._lembar.merged_cells.add(
                CellRange(
                    min_row=baris,
                    min_col=kolom,
                    max_row=baris + turun - 1,
                    max_col=kolom + rentang - 1,
                )
            )

    def _isi(self, tabel: Tabel, baris: list[list[SelKisi]]) -> None:
        for satu in baris:
            self._baris += 1
            for s in satu:
                self._sel(tabel, s)

    def _sel(self, tabel: Tabel, s: SelKisi) -> None:
        isi = nilai_sel(s.sel.isi)
        gaya = Gaya(
            s.jenis,
            self._huruf,
            _RATA[rata_sel(tabel, s)],
            s.sel.tebal,
            s.sel.miring,
            s.sel.inden,
            isi.format,
        )
        if isinstance(isi.nilai, str):
            sel = tulis_teks(self._lembar, self._baris, s.kolom + 1, isi.nilai, gaya)
        else:
            sel = self._lembar.cell(self._baris, s.kolom + 1, isi.nilai)
            pakai(sel, gaya)
        self._gabung(self._baris, s.kolom + 1, s.turun, s.rentang)
        for b in range(s.turun):
            for k in range(s.rentang):
                if b or k:
                    # The frame of a merged cell is that of all cells below it.
                    pinggir = self._lembar.cell(self._baris + b, s.kolom + 1 + k)
                    pakai(pinggir, Gaya(s.jenis, self._huruf))


def tulis_teks(lembar: Worksheet, baris: int, kolom: int, teks: str, gaya: Gaya) -> Cell:
    """Text in a cell: text it stays, whatever it begins with."""
    sel = lembar.cell(baris, kolom)
    assert isinstance(sel, Cell)
    aman = teks_aman(teks)
    if aman:
        sel.value = aman
        sel.data_type = "s"
    pakai(sel, gaya)
    if mirip_rumus(aman):
        sel.quotePrefix = True
    return sel


def atur_cetak(lembar: Worksheet, tata: TataHalaman) -> None:
    """Paper, direction, margins; as wide as the page and as long as it takes; page numbers."""
    lembar.page_setup.paperSize = _KERTAS[tata.kertas]
    lembar.page_setup.orientation = "landscape" if tata.lanskap else "portrait"
    lembar.page_setup.fitToWidth = 1
    lembar.page_setup.fitToHeight = 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margin = lembar.page_margins
    margin.top, margin.bottom = tata.margin.atas / _INCI, tata.margin.bawah / _INCI
    margin.left, margin.right = tata.margin.kiri / _INCI, tata.margin.kanan / _INCI
    margin.header = margin.footer = tata.margin.bawah / _INCI / 2
    kaki = lembar.oddFooter
    assert kaki is not None
    kaki.center.text = "&P / &N"
    lembar.print_options.horizontalCentered = True
