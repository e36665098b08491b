"""What the report tests share: printing, reading PDFs back, small models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from pypdf import PdfReader

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.reports.daftar import JENIS, Pilihan, susun
from lkjip_desktop.reports.model import (
    Bagian,
    Baris,
    Blok,
    Daftar,
    Judul,
    Kolom,
    Laporan,
    Paragraf,
    Sel,
    Tabel,
    TataHalaman,
)
from lkjip_desktop.reports.nilai import Figur, Isi, teks_isi
from lkjip_desktop.reports.pdf.cetak import buat_pdf

KASUS = {"mojokerto-2020": 2020, "kediri-2021": 2021, "pasuruan-2024": 2024}


@dataclass(frozen=True)
class Kasus:
    """A measured document and the year of its reports."""

    dokumen: r.Dokumen
    hasil: Mapping[int, HasilTahun]
    tahun: int


def muat_kasus(bersama: Path, nama: str) -> Kasus:
    """One of the real cases, measured."""
    return ukur_semua(baca_berkas(bersama / "kasus" / f"{nama}.json"), KASUS[nama])


def ukur_semua(dokumen: r.Dokumen, tahun: int) -> Kasus:
    """The document with all its years measured."""
    return Kasus(dokumen, {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}, tahun)


def semua_laporan(kasus: Kasus) -> Iterator[tuple[str, Laporan]]:
    """Every kind of report that the case has data for, by name."""
    for jenis in JENIS.values():
        triwulan = (1, 2, 3, 4) if "triwulan" in jenis.pilihan else (None,)
        for tw in triwulan:
            try:
                laporan = susun(
                    jenis.nama, kasus.dokumen, kasus.hasil, kasus.tahun, Pilihan(triwulan=tw)
                )
            except UserError:
                continue
            yield f"{jenis.nama}-{tw or ''}", laporan


def cetak(laporan: Laporan, folder: Path) -> PdfReader:
    """The report printed and opened again."""
    tujuan = folder / "laporan.pdf"
    hasil = buat_pdf(laporan, tujuan)
    pembaca = PdfReader(tujuan)
    assert len(pembaca.pages) == hasil.halaman
    return pembaca


def rapat(teks: str) -> str:
    """The text without the white space and hyphens that wrapping adds."""
    return "".join(teks.split()).replace("-", "")


def isi_pdf(pembaca: PdfReader) -> str:
    """All text of a PDF, squeezed."""
    return rapat("".join(h.extract_text() for h in pembaca.pages))


def satu_bagian(*blok: Blok, **tata: object) -> Laporan:
    """A report of one section."""
    return Laporan("Uji", "Kantor", (Bagian(blok, TataHalaman(**tata)),))  # type: ignore[arg-type]


def tabel_teks(baris: list[list[Isi]], kepala: list[str] | None = None, **lain: object) -> Tabel:
    """A table from rows of contents."""
    nama = kepala or [f"Kolom {i + 1}" for i in range(len(baris[0]))]
    return Tabel(
        tuple(Kolom(n) for n in nama),
        tuple(Baris(tuple(Sel(s) for s in b)) for b in baris),
        **lain,  # type: ignore[arg-type]
    )


def angka(nilai: str | int) -> Figur:
    """A figure."""
    return Figur(Fraction(nilai))


def blok(laporan: Laporan) -> Iterator[Blok]:
    """All blocks in order."""
    for bagian in laporan.bagian:
        yield from bagian.blok


def tabel(laporan: Laporan) -> list[Tabel]:
    """All tables in order."""
    return [b for b in blok(laporan) if isinstance(b, Tabel)]


def lebar_kolom_sah(tabel: Tabel) -> bool:
    """Whether the spans of every row add up to the number of columns."""
    jumlah = len(tabel.kolom)
    return all(sum(sel.rentang for sel in baris.sel) == jumlah for baris in tabel.baris)


def teks_model(laporan: Laporan) -> str:
    """The words of a report without any PDF, one block per line."""
    return "\n".join(_teks_blok(b) for b in blok(laporan))


def _teks_blok(b: Blok) -> str:
    if isinstance(b, Paragraf):
        return "".join(ruas.teks for ruas in b.ruas)
    if isinstance(b, Judul):
        return f"{b.nomor} {b.teks}".strip()
    if isinstance(b, Daftar):
        return "\n".join(f"{i.label} {''.join(ruas.teks for ruas in i.ruas)}" for i in b.butir)
    if isinstance(b, Tabel):
        kepala = " | ".join(k.judul for k in b.kolom)
        isi = [" | ".join(teks_sel(s) for s in baris.sel) for baris in b.baris]
        return "\n".join([f"{b.nomor} {b.judul}".strip(), kepala, *isi, *b.catatan])
    return type(b).__name__


def teks_sel(sel: Sel) -> str:
    """A cell as it is printed."""
    return "" if sel.sambung else teks_isi(sel.isi)
