"""Styles, language and properties of a Word document."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from lkjip_desktop.reports.model import KeluargaHuruf, Laporan
from lkjip_desktop.reports.teks_xml import bersih_xml

from .unsur import unsur

JUDUL_TABEL: Final = "JudulTabel"
JUDUL_GAMBAR: Final = "JudulGambar"
CATATAN: Final = "CatatanTabel"
_NAMA: Final = {
    JUDUL_TABEL: "Judul Tabel",
    JUDUL_GAMBAR: "Judul Gambar",
    CATATAN: "Catatan Tabel",
}
_TINGKAT_DAFTAR: Final = {JUDUL_TABEL: 8, JUDUL_GAMBAR: 9}
_HURUF: Final[dict[KeluargaHuruf, str]] = {"sans": "Arial", "serif": "Times New Roman"}
_UKURAN_JUDUL: Final = {1: 14.0, 2: 12.0, 3: 11.0, 4: 11.0}
_WAKTU: Final = datetime(2000, 1, 1)
"""Stands for the date of making, so that the same report gives the same bytes."""


def siapkan(dokumen: Document, laporan: Laporan) -> None:
    """Fonts, sizes and language of all styles that are used, and the document's properties."""
    huruf = _HURUF[laporan.huruf]
    normal = _gaya(dokumen, "Normal")
    _huruf(normal, huruf, laporan.ukuran)
    normal.paragraph_format.space_after = Mm(2.1)
    normal.paragraph_format.line_spacing = 1.2
    for tingkat, ukuran in _UKURAN_JUDUL.items():
        judul = _gaya(dokumen, f"Heading {tingkat}")
        _huruf(judul, huruf, ukuran, tebal=True, miring=tingkat == 4)
        judul.paragraph_format.space_before = Pt(0 if tingkat == 1 else 9)
        judul.paragraph_format.space_after = Pt(12 if tingkat == 1 else 3)
        if tingkat == 1:
            judul.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for nama in ("Header", "Footer"):
        # The template's stops stand where a narrow letter page ends.
        _gaya(dokumen, nama).paragraph_format.tab_stops.clear_all()
    for id_gaya, nama in _NAMA.items():
        baru = dokumen.styles.add_style(nama, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(baru, ParagraphStyle) and baru.style_id == id_gaya
        baru.base_style = normal
        catatan = id_gaya == CATATAN
        _huruf(baru, huruf, 8.5 if catatan else 9.5, tebal=not catatan, miring=catatan)
        baru.paragraph_format.space_after = Pt(3)
        if not catatan:
            baru.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
            # The level by which the lists of tables and figures find their captions.
            tingkat = _TINGKAT_DAFTAR[id_gaya]
            baru.element.get_or_add_pPr().append(unsur("outlineLvl", val=tingkat - 1))
            entri = dokumen.styles.add_style(f"toc {tingkat}", WD_STYLE_TYPE.PARAGRAPH, True)
            entri.base_style = normal
    for bahasa in dokumen.styles.element.iter(qn("w:lang")):
        bahasa.set(qn("w:val"), "id-ID")
    _sifat(dokumen, laporan)


def _gaya(dokumen: Document, nama: str) -> ParagraphStyle:
    gaya = dokumen.styles[nama]
    assert isinstance(gaya, ParagraphStyle)
    return gaya


def _huruf(
    gaya: ParagraphStyle, nama: str, ukuran: float, *, tebal: bool = False, miring: bool = False
) -> None:
    gaya.font.size = Pt(ukuran)
    gaya.font.bold = tebal
    gaya.font.italic = miring
    gaya.font.color.rgb = RGBColor(0, 0, 0)
    sifat = gaya.element.get_or_add_rPr()
    for lama in sifat.findall(qn("w:rFonts")):
        sifat.remove(lama)
    # The template's fonts come from its theme, which goes before plain names.
    sifat.insert(0, unsur("rFonts", ascii=nama, hAnsi=nama, cs=nama, eastAsia=nama))


def _sifat(dokumen: Document, laporan: Laporan) -> None:
    sifat = dokumen.core_properties
    sifat.title = bersih_xml(laporan.judul)[:255]
    sifat.author = sifat.last_modified_by = bersih_xml(laporan.pengarang)[:255]
    sifat.subject = bersih_xml(laporan.subjek)[:255]
    sifat.keywords = bersih_xml(", ".join(laporan.kata_kunci))[:255]
    sifat.comments = ""
    sifat.language = "id-ID"
    sifat.created = sifat.modified = _WAKTU
