"""From a report to an Excel workbook: a sheet that lists the tables, one for each, one of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Batal, Kemajuan
from lkjip_desktop.reports.kemajuan import Pelapor
from lkjip_desktop.reports.kisi import tinggi_teks
from lkjip_desktop.reports.model import Judul, Laporan, Tabel, TataHalaman
from lkjip_desktop.reports.zip_tetap import arsip_sementara, kemas_tetap, periksa_zip

from .gaya import HURUF, UKURAN, Gaya, pakai
from .lembar import Lembar, atur_cetak, tulis_teks
from .nama import NamaLembar
from .nilai import teks_aman
from .teks import berteks, tulis_lembar_teks

_DAFTAR: Final = "Daftar Tabel"
NAMA_TEKS: Final = "Teks"
"""The sheet with the running text of a book."""
_LEBAR_DAFTAR: Final = (6, 70, 34)
_KEPALA_DAFTAR: Final = 4
_WAKTU: Final = datetime(2000, 1, 1)
"""Stands for the date of making, so that the same report gives the same bytes."""


@dataclass(frozen=True, slots=True)
class TabelLaporan:
    """A table with the words above it and the page that it stands on."""

    tabel: Tabel
    judul: str
    tata: TataHalaman

    @property
    def nama(self) -> str:
        """What its sheet should be called: number and caption."""
        nomor = self.tabel.nomor.removeprefix("Tabel ")
        return f"{nomor} {self.tabel.judul or self.judul}".strip()

    @property
    def keterangan(self) -> str:
        """Its caption as on paper; where it has none, the heading above it."""
        if self.tabel.judul:
            return f"{self.tabel.nomor}  {self.tabel.judul}".strip()
        return self.judul


def tabel_laporan(laporan: Laporan) -> Iterator[TabelLaporan]:
    """The tables of a report in order; not those without a frame, which only set text in place."""
    judul = laporan.judul
    for bagian in laporan.bagian:
        for blok in bagian.blok:
            if isinstance(blok, Judul):
                judul = f"{blok.nomor} {blok.teks}".replace("\n", " ").strip()
            elif isinstance(blok, Tabel) and blok.berbingkai:
                yield TabelLaporan(blok, judul, bagian.halaman)


def buat_xlsx(
    laporan: Laporan,
    tujuan: Path,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
) -> int:
    """Write the report's tables, and the text of a book, as a workbook: the whole new file, or the
    old one untouched.

    Answers the number of tables. Raises ``Dibatalkan`` as soon as ``batal`` answers true, UserError
    where the report has no table, and OSError where the file cannot be written. The same report
    gives the same bytes.
    """
    tabel = list(tabel_laporan(laporan))
    if not tabel:
        raise UserError(
            f"{laporan.judul} tidak memuat tabel, sehingga tidak dapat dibuat sebagai Excel.",
            "Buat sebagai PDF atau Word.",
        )
    buku = _susun(laporan, tabel, Pelapor(kemajuan, batal))
    tulis_atomik(tujuan, lambda berkas: _simpan(buku, berkas), periksa_zip)
    return len(tabel)


def _simpan(buku: Workbook, berkas: BinaryIO) -> None:
    sementara = BytesIO()
    ExcelWriter(buku, arsip_sementara(sementara)).save()
    kemas_tetap(sementara, berkas)


def _susun(laporan: Laporan, tabel: list[TabelLaporan], pelapor: Pelapor) -> Workbook:
    buku = Workbook()
    _sifat(buku, laporan)
    # Widths of columns count in digits of this font; where it is missing, so are all widths wrong.
    biasa = buku._named_styles["Normal"]  # type: ignore[attr-defined]
    biasa.font = Font(name=HURUF[laporan.huruf], size=UKURAN)
    daftar = buku.active
    assert isinstance(daftar, Worksheet)
    nama = NamaLembar()
    daftar.title = nama.beri(_DAFTAR)
    lembar = [(t, nama.beri(t.nama)) for t in tabel]
    _tulis_daftar(daftar, laporan, lembar)
    for n, (satu, nama_lembar) in enumerate(lembar):
        pelapor.lapor(n, len(lembar), f"Menyusun {satu.keterangan}")
        Lembar(buku.create_sheet(nama_lembar), satu.tata, laporan.huruf).tabel(
            satu.tabel, satu.keterangan, _kantor(laporan)
        )
    if berteks(laporan):
        tulis_lembar_teks(buku.create_sheet(nama.beri(NAMA_TEKS)), laporan, lembar[0][0].tata)
    pelapor.lapor(len(lembar), len(lembar), "Menyimpan berkas")
    return buku


def _sifat(buku: Workbook, laporan: Laporan) -> None:
    sifat = buku.properties
    sifat.title = teks_aman(laporan.judul)
    sifat.creator = teks_aman(laporan.pengarang)
    sifat.subject = teks_aman(laporan.subjek)
    sifat.keywords = teks_aman(", ".join(laporan.kata_kunci))
    sifat.language = "id-ID"
    sifat.created = sifat.modified = _WAKTU


def _tulis_daftar(
    daftar: Worksheet, laporan: Laporan, lembar: Sequence[tuple[TabelLaporan, str]]
) -> None:
    """The first sheet: title, office, year, and a line with a link for each table."""
    huruf = laporan.huruf
    for kolom, lebar in zip("ABC", _LEBAR_DAFTAR, strict=True):
        daftar.column_dimensions[kolom].width = lebar
    tulis_teks(daftar, 1, 1, laporan.judul, Gaya("judul", huruf))
    tulis_teks(daftar, 2, 1, _kantor(laporan), Gaya("kantor", huruf))
    for n in (1, 2):
        daftar.merge_cells(start_row=n, start_column=1, end_row=n, end_column=3)
    daftar.row_dimensions[1].height = 2 * tinggi_teks(1)
    for k, teks in enumerate(("No", "Tabel", "Lembar"), 1):
        tulis_teks(daftar, _KEPALA_DAFTAR, k, teks, Gaya("kepala", huruf, "center"))
    for n, (satu, nama) in enumerate(lembar, 1):
        baris = _KEPALA_DAFTAR + n
        pakai(daftar.cell(baris, 1, n), Gaya("normal", huruf, "center"))
        tulis_teks(daftar, baris, 2, satu.keterangan, Gaya("normal", huruf))
        tautan = tulis_teks(daftar, baris, 3, nama, Gaya("tautan", huruf))
        alamat = nama.replace("'", "''")
        tautan.hyperlink = Hyperlink(ref=tautan.coordinate, location=f"'{alamat}'!A1")
    daftar.print_title_rows = f"{_KEPALA_DAFTAR}:{_KEPALA_DAFTAR}"
    daftar.freeze_panes = f"A{_KEPALA_DAFTAR + 1}"
    atur_cetak(daftar, replace(lembar[0][0].tata, lanskap=False))


def _kantor(laporan: Laporan) -> str:
    """The office, with the year of the report."""
    tahun = f", Tahun {laporan.tahun}" if laporan.tahun is not None else ""
    return f"{laporan.pengarang}{tahun}"
