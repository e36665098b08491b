"""From the blocks of the model to elements of a Word document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from PIL import Image

from lkjip_desktop.reports.model import (
    Bagan,
    Blok,
    Daftar,
    DaftarIsi,
    Gambar,
    GantiHalaman,
    Grafik,
    Jarak,
    Judul,
    KopSurat,
    Laporan,
    Paragraf,
    Ruas,
    Sampul,
    Tabel,
)

from .gambar import gambar_bagan, gambar_grafik
from .gaya import CATATAN, JUDUL_GAMBAR, JUDUL_TABEL
from .surat import kop_berlogo, kop_surat, sampul, tanda_tangan
from .tabel import unsur_tabel
from .unsur import alinea, larik, medan, twip

_GANTUNG: Final = 8.0
"""Millimetres from a list's label to its text."""
_LOGO_KOP: Final = 20.0
_LOGO_SAMPUL: Final = 45.0
_TAK_TERBACA: Final = "(gambar tidak dapat dibaca)"
_TERDALAM: Final = 3
_PERINTAH: Final = {
    "isi": r'TOC \o "1-3" \h \z \u',
    "tabel": r'TOC \o "8-8" \h \z \u',
    "gambar": r'TOC \o "9-9" \h \z \u',
}
"""By outline level: lists by style name depend on the list separator of the reader's system."""


class PenulisBlok:
    """Writes blocks at the end of a document."""

    def __init__(self, dokumen: Document, laporan: Laporan) -> None:
        self._dokumen = dokumen
        self._laporan = laporan
        self.lebar = 0.0
        """Width of the text in millimetres, in the section that is being written."""
        self.tinggi = 0.0
        self.awal = True
        """Whether the section has nothing yet."""

    def tulis(self, blok: Blok) -> None:
        """One block."""
        if isinstance(blok, Grafik):
            self._grafik(blok)
        elif isinstance(blok, Gambar):
            self._gambar(blok)
        elif isinstance(blok, Bagan):
            self._bagan(blok)
        else:
            for satu in self._unsur(blok):
                self._tambah(satu)
        self.awal = False

    def _tambah(self, satu: BaseOxmlElement) -> None:
        self._dokumen.element.body.insert_element_before(satu, "w:sectPr")

    def _unsur(self, blok: Blok) -> Iterator[BaseOxmlElement]:
        if isinstance(blok, Paragraf):
            yield _paragraf(blok)
        elif isinstance(blok, Judul):
            yield self._judul(blok)
        elif isinstance(blok, Tabel):
            yield from self._tabel(blok)
        elif isinstance(blok, Daftar):
            yield from _daftar(blok)
        elif isinstance(blok, KopSurat):
            logo = self._logo(blok.logo, _LOGO_KOP)
            yield from kop_surat(blok) if logo is None else kop_berlogo(blok, logo, self.lebar)
        elif isinstance(blok, Sampul):
            yield from sampul(blok, self._logo(blok.logo, _LOGO_SAMPUL))
        elif isinstance(blok, DaftarIsi):
            yield from _daftar_isi(blok, self._laporan)
        elif isinstance(blok, GantiHalaman):
            yield alinea("", halaman_baru=True, sesudah=0.0)
        elif isinstance(blok, Jarak):
            yield alinea("", sesudah=blok.tinggi)
        elif not isinstance(blok, Grafik | Gambar | Bagan):
            yield tanda_tangan(blok, self.lebar)
            yield alinea("", sesudah=0.0)

    def _judul(self, blok: Judul) -> BaseOxmlElement:
        """A chapter stands with its number above, other headings with it in front."""
        if blok.tingkat == 1:
            teks = "\n".join(t for t in (blok.nomor, blok.teks) if t).upper()
        else:
            teks = f"{blok.nomor}\t{blok.teks}" if blok.nomor else blok.teks
        baru = blok.tingkat == 1 and blok.halaman_baru and not self.awal
        gantung = twip(_GANTUNG) if blok.tingkat > 1 and blok.nomor else 0
        hasil = alinea(
            teks,
            gaya=f"Heading{min(blok.tingkat, 4)}" if blok.dicantumkan else "",
            kiri=gantung,
            gantung=gantung,
            halaman_baru=baru,
            lekat=True,
        )
        if not blok.dicantumkan:
            return alinea((Ruas(teks, tebal=True),), rata="tengah", halaman_baru=baru, lekat=True)
        return hasil

    def _tabel(self, blok: Tabel) -> Iterator[BaseOxmlElement]:
        if blok.judul or blok.nomor:
            yield alinea(f"{blok.nomor}  {blok.judul}".strip(), gaya=JUDUL_TABEL, lekat=True)
        yield unsur_tabel(blok, self.lebar, self._laporan.ukuran)
        sumber = f"Sumber: {blok.sumber}" if blok.sumber else ""
        catatan = [t for t in (*blok.catatan, sumber) if t]
        for teks in catatan:
            yield alinea(teks, gaya=CATATAN)
        # Two tables that touch would become one.
        yield alinea("", gaya=CATATAN, sesudah=1.0 if catatan else 2.0)

    def _grafik(self, blok: Grafik) -> None:
        data = gambar_grafik(blok, self._laporan.huruf, self.lebar)
        if data is not None:
            self._sisipkan(data, self.lebar, f"{blok.nomor} {blok.judul}".strip())
            self._keterangan(blok.nomor, blok.judul, blok.sumber)

    def _gambar(self, blok: Gambar) -> None:
        try:
            data, tinggi_per_lebar = _disandikan_ulang(blok.data)
        except (OSError, ValueError, SyntaxError):
            self._tambah(alinea(_TAK_TERBACA, rata="tengah"))
        else:
            lebar = min(blok.lebar, self.lebar, 0.8 * self.tinggi / tinggi_per_lebar)
            self._sisipkan(data, lebar, f"{blok.nomor} {blok.judul}".strip())
        self._keterangan(blok.nomor, blok.judul, blok.sumber)

    def _bagan(self, blok: Bagan) -> None:
        huruf = self._laporan.huruf
        data, tinggi_per_lebar = gambar_bagan(blok, huruf, self.lebar, self.tinggi)
        lebar = min(self.lebar, 0.85 * self.tinggi / tinggi_per_lebar)
        self._sisipkan(data, lebar, f"{blok.nomor} {blok.judul}".strip())
        self._keterangan(blok.nomor, blok.judul, blok.sumber)

    def _logo(self, data: bytes, lebar: float) -> BaseOxmlElement | None:
        """A paragraph that holds the logo, not in the document yet; ``None`` where it has none."""
        if not data:
            return None
        try:
            png, tinggi_per_lebar = _disandikan_ulang(data)
        except (OSError, ValueError, SyntaxError):
            return None
        self._sisipkan(png, min(lebar, 1.15 * lebar / tinggi_per_lebar), "Logo")
        paragraf = self._dokumen.paragraphs[-1]
        paragraf.paragraph_format.space_after = Mm(0)
        alinea_logo: BaseOxmlElement = paragraf._p
        alinea_logo.getparent().remove(alinea_logo)
        return alinea_logo

    def _sisipkan(self, data: bytes, lebar: float, uraian: str) -> None:
        paragraf = self._dokumen.add_paragraph()
        paragraf.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraf.paragraph_format.keep_with_next = True
        gambar = paragraf.add_run().add_picture(BytesIO(data), width=Mm(lebar))
        sifat = gambar._inline.docPr
        sifat.set("descr", larik(uraian).xpath("string(.)"))

    def _keterangan(self, nomor: str, judul: str, sumber: str) -> None:
        if nomor or judul:
            self._tambah(alinea(f"{nomor}  {judul}".strip(), gaya=JUDUL_GAMBAR))
        if sumber:
            self._tambah(alinea(f"Sumber: {sumber}", gaya=CATATAN))


def _paragraf(blok: Paragraf) -> BaseOxmlElement:
    lekat = blok.lekat or (bool(blok.ruas) and blok.ruas[-1].teks.rstrip().endswith(":"))
    return alinea(
        blok.ruas,
        rata=blok.rata,
        kiri=twip(blok.inden),
        awal=twip(blok.inden_awal),
        ukuran=blok.ukuran,
        sebelum=blok.sebelum or None,
        sesudah=blok.sesudah,
        lekat=lekat,
    )


def _daftar(blok: Daftar) -> Iterator[BaseOxmlElement]:
    for butir in blok.butir:
        gantung = max(_GANTUNG, 2.2 * len(butir.label))
        yield alinea(
            (Ruas(f"{butir.label}\t"), *butir.ruas),
            rata="penuh",
            kiri=twip(butir.inden + gantung),
            gantung=twip(gantung),
            sesudah=0.0 if blok.rapat else 0.8,
        )


def _daftar_isi(blok: DaftarIsi, laporan: Laporan) -> Iterator[BaseOxmlElement]:
    """A field that Word fills with page numbers; until then the entries without them."""
    entri = [
        (tingkat, teks)
        for bagian in laporan.bagian
        for b in bagian.blok
        for tingkat, teks in _entri(b, blok.jenis)
    ] or [(1, "-")]
    for n, (tingkat, teks) in enumerate(entri):
        satu = alinea("", kiri=twip(_GANTUNG * (tingkat - 1)), sesudah=0.5)
        awal, akhir = _bingkai_medan(blok.jenis)
        isi = [larik(teks)]
        if n == 0:
            isi = [*awal, *isi]
        if n == len(entri) - 1:
            isi = [*isi, akhir]
        for larikan in isi:
            satu.append(larikan)
        yield satu


def _bingkai_medan(jenis: str) -> tuple[Sequence[BaseOxmlElement], BaseOxmlElement]:
    *awal, akhir = medan(_PERINTAH[jenis], kotor=True)
    return awal, akhir


def _entri(blok: Blok, jenis: str) -> Iterator[tuple[int, str]]:
    if jenis == "isi":
        if isinstance(blok, Judul) and blok.dicantumkan and blok.tingkat <= _TERDALAM:
            yield blok.tingkat, f"{blok.nomor} {blok.teks}".replace("\n", " ").strip()
        return
    bernomor = Tabel if jenis == "tabel" else Grafik | Gambar | Bagan
    if isinstance(blok, bernomor) and blok.nomor:
        yield 1, f"{blok.nomor}  {blok.judul}"


def _disandikan_ulang(data: bytes) -> tuple[bytes, float]:
    """The picture read and written anew (nothing hidden in it travels on), and its height per
    width."""
    with Image.open(BytesIO(data)) as gambar:
        lebar, tinggi = gambar.size
        hasil = BytesIO()
        gambar.convert("RGB").save(hasil, "PNG")
    return hasil.getvalue(), tinggi / max(1, lebar)
