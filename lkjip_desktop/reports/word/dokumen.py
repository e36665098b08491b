"""From a report to a Word document: headings, real tables, page set-up per section."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain.kemajuan import Batal, Kemajuan
from lkjip_desktop.reports.kemajuan import Pelapor
from lkjip_desktop.reports.model import Laporan, Penomoran, TataHalaman
from lkjip_desktop.reports.zip_tetap import kemas_tetap, periksa_zip

from .blok import PenulisBlok
from .gaya import siapkan
from .unsur import larik, medan, twip, unsur

_NOMOR: Final[dict[Penomoran, str]] = {"arab": "decimal", "romawi": "lowerRoman"}
_UKURAN_FURNITUR: Final = 8.5


def buat_docx(
    laporan: Laporan,
    tujuan: Path,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
) -> int:
    """Write the report as a Word document: the whole new file, or the old one untouched.

    Answers the number of its sections. Page numbers of the lists are left to Word, which works them
    out on opening. Raises ``Dibatalkan`` as soon as ``batal`` answers true, and OSError where the
    file cannot be written. The same report gives the same bytes.
    """
    dokumen = _susun(laporan, Pelapor(kemajuan, batal))
    tulis_atomik(tujuan, lambda berkas: _simpan(dokumen, berkas), periksa_zip)
    return len(laporan.bagian)


def _simpan(dokumen: Document, berkas: BinaryIO) -> None:
    sementara = BytesIO()
    dokumen.save(sementara)
    kemas_tetap(sementara, berkas)


def _susun(laporan: Laporan, pelapor: Pelapor) -> Document:
    dokumen = docx.Document()
    siapkan(dokumen, laporan)
    penulis = PenulisBlok(dokumen, laporan)
    for n, bagian in enumerate(laporan.bagian):
        nama = bagian.nama or laporan.judul
        pelapor.lapor(n, len(laporan.bagian), f"Menyusun {nama}")
        seksi = dokumen.sections[0] if n == 0 else dokumen.add_section(WD_SECTION.NEW_PAGE)
        _atur_halaman(seksi, bagian.halaman)
        lebar, tinggi = bagian.halaman.ukuran()
        margin = bagian.halaman.margin
        penulis.lebar = lebar - margin.kiri - margin.kanan
        penulis.tinggi = tinggi - margin.atas - margin.bawah
        penulis.awal = True
        for blok in bagian.blok:
            pelapor.tanya()
            penulis.tulis(blok)
    pelapor.lapor(len(laporan.bagian), len(laporan.bagian), "Menyimpan berkas")
    return dokumen


def _atur_halaman(seksi: Section, tata: TataHalaman) -> None:
    """Paper, direction, margins, numbers, header and footer."""
    lebar, tinggi = tata.ukuran()
    seksi.orientation = WD_ORIENT.LANDSCAPE if tata.lanskap else WD_ORIENT.PORTRAIT
    seksi.page_width, seksi.page_height = Mm(lebar), Mm(tinggi)
    seksi.top_margin, seksi.bottom_margin = Mm(tata.margin.atas), Mm(tata.margin.bawah)
    seksi.left_margin, seksi.right_margin = Mm(tata.margin.kiri), Mm(tata.margin.kanan)
    seksi.header_distance = Mm(tata.margin.atas * 0.45)
    seksi.footer_distance = Mm(tata.margin.bawah * 0.45)
    _atur_nomor(seksi, tata)
    seksi.header.is_linked_to_previous = seksi.footer.is_linked_to_previous = False
    kepala, kaki = seksi.header.paragraphs[0], seksi.footer.paragraphs[0]
    if tata.kepala:
        kepala._p.append(larik(tata.kepala, ukuran=_UKURAN_FURNITUR))
    _isi_kaki(kaki, tata, lebar - tata.margin.kiri - tata.margin.kanan)


def _atur_nomor(seksi: Section, tata: TataHalaman) -> None:
    sifat = seksi._sectPr
    for lama in sifat.findall(qn("w:pgNumType")):
        sifat.remove(lama)
    nomor = unsur("pgNumType")
    if tata.nomor in _NOMOR:
        nomor.set(qn("w:fmt"), _NOMOR[tata.nomor])
    if tata.mulai is not None:
        nomor.set(qn("w:start"), str(tata.mulai))
    sifat.insert_element_before(nomor, "w:cols", "w:titlePg", "w:docGrid")


def _isi_kaki(kaki: Paragraph, tata: TataHalaman, lebar: float) -> None:
    """The office left and the number right, or the number alone in the middle."""
    if tata.kaki:
        berhenti = unsur("tabs")
        berhenti.append(unsur("tab", val="right", pos=twip(lebar)))
        kaki._p.get_or_add_pPr().append(berhenti)
        kaki._p.append(larik(f"{tata.kaki}\t", ukuran=_UKURAN_FURNITUR))
    else:
        kaki.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if tata.nomor != "tanpa":
        for satu in medan("PAGE", "1"):
            kaki._p.append(satu)
