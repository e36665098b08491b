"""Structured texts in print: one model, the same words in every format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import kunci_indikator
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import Larik, Naskah, TabelNaskah
from lkjip_desktop.domain.naskah.simpanan import x_dengan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.domain.naskah.usulan import usulan_bagian
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.reports.model import Daftar, Judul, Laporan, Paragraf, Tabel
from lkjip_desktop.reports.susun.lkjip import susun_lkjip
from lkjip_desktop.reports.word.dokumen import buat_docx
from lkjip_desktop.reports.xlsx.buku import NAMA_TEKS, buat_xlsx
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.domain.naskah.buat import alinea, isian
from tests.reports.alat import blok, cetak, isi_pdf, rapat, teks_model

TAHUN = 2025
JAHAT = '<b>R&D</b> <para> %s {0} =1+1 </w:t> "petik" \\n'
TEKS = Naskah(
    (
        alinea("Judul dalam", jenis="judul"),
        alinea("Kalimat ", Larik("tebal", tebal=True), Larik(" miring", miring=True), " biasa."),
        alinea("Capaian ", isian("capaian", "S2.1", "indikator", teks="usang"), " tercatat."),
        alinea("Milik ", isian("nama", "tiada", "pejabat", teks="Si Anu"), "."),
        alinea("butir satu", jenis="butir"),
        alinea("butir dalam", jenis="nomor", tingkat=2),
        alinea(JAHAT),
        TabelNaskah(
            (
                ((Larik("Kepala A"),), (Larik("Kepala B"),)),
                ((Larik("isi satu", tebal=True),), (isian("pagu", teks="usang"),)),
            )
        ),
    )
)


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    contoh = dokumen_contoh()

    def isi(t: r.Tahun) -> r.Tahun:
        if t.tahun != TAHUN:
            return t
        narasi = {**(t.narasi or {}), "bab1.isu_strategis": teks_naskah(TEKS)}
        return replace(t, narasi=narasi, x=x_dengan(t, {"bab1.isu_strategis": TEKS}))

    dokumen = replace(contoh, tahun=tuple(map(isi, contoh.tahun)))
    return susun_lkjip(dokumen, {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}, TAHUN)


def _mulai(laporan: Laporan) -> list[object]:
    semua = list(blok(laporan))
    awal = next(i for i, b in enumerate(semua) if isinstance(b, Judul) and b.teks == "Judul dalam")
    return list(semua[awal : awal + 7])


def test_model_memuat_susunannya(laporan: Laporan) -> None:
    judul, kalimat, capaian, milik, daftar, jahat, tabel = _mulai(laporan)
    assert isinstance(judul, Judul)
    assert (judul.tingkat, judul.nomor) == (3, "")
    assert isinstance(kalimat, Paragraf)
    assert [(x.tebal, x.miring) for x in kalimat.ruas] == [
        (False, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert isinstance(capaian, Paragraf)
    assert "".join(x.teks for x in capaian.ruas) == "Capaian 87,63% tercatat."
    assert isinstance(milik, Paragraf)
    assert "".join(x.teks for x in milik.ruas) == "Milik (data tidak ada lagi)."
    assert isinstance(daftar, Daftar)
    assert [(b.label, b.inden > 0) for b in daftar.butir] == [("•", False), ("a.", True)]
    assert isinstance(jahat, Paragraf)
    assert jahat.ruas[0].teks == JAHAT
    assert isinstance(tabel, Tabel)
    assert [k.judul for k in tabel.kolom] == ["Kepala A", "Kepala B"]
    assert [(s.isi, s.tebal) for s in tabel.baris[0].sel] == [
        ("isi satu", True),
        ("Rp9.570.700.700", False),
    ]


def _kata(laporan: Laporan) -> list[str]:
    """The lines of the text under its heading, as the model has them."""
    baris = teks_model(laporan).splitlines()
    awal = baris.index("Judul dalam")
    return [b for b in baris[awal : awal + 10] if b.strip()]


def _terlihat(lembar: Worksheet) -> str:
    baris = [[str(s.value) for s in b if s.value is not None] for b in lembar.iter_rows()]
    return "\n".join("".join(b) for b in baris)


def test_pdf_word_dan_excel_memuat_kata_yang_sama(laporan: Laporan, tmp_path: Path) -> None:
    kata = [rapat(x) for b in _kata(laporan) for x in b.split(" | ")]
    assert rapat(JAHAT) in kata
    pdf = isi_pdf(cetak(laporan, tmp_path))
    buat_docx(laporan, tmp_path / "a.docx")
    dokumen = docx.Document(str(tmp_path / "a.docx"))
    sel = [s.text for t in dokumen.tables for b in t.rows for s in b.cells]
    word = rapat("".join([*(p.text for p in dokumen.paragraphs), *sel]))
    buat_xlsx(laporan, tmp_path / "a.xlsx")
    buku = openpyxl.load_workbook(tmp_path / "a.xlsx", rich_text=True)
    excel = rapat("".join(_terlihat(lembar) for lembar in buku.worksheets))
    for satu in kata:
        assert satu in pdf, satu
        assert satu in word, satu
        assert satu in excel, satu
    campur = [
        s.value
        for baris in buku[NAMA_TEKS].iter_rows()
        for s in baris
        if isinstance(s.value, CellRichText) and "Kalimat" in str(s.value)
    ]
    assert [b.text for x in campur for b in x if isinstance(b, TextBlock) and b.font.b] == ["tebal"]
    # The list of contents names it too.
    judul = [p for p in dokumen.paragraphs if p.text == "Judul dalam"]
    assert judul[-1].style is not None
    assert judul[-1].style.name == "Heading 3"
    tebal = [x.text for p in dokumen.paragraphs for x in p.runs if x.bold and x.text == "tebal"]
    assert tebal == ["tebal"]


def test_usulan_yang_dipakai_tidak_dikatakan_dua_kali() -> None:
    """What the office took into its analysis stands there alone; the sentences about the others,
    and all tables, stay."""
    contoh = dokumen_contoh()
    hasil = {t.tahun: ukur(contoh, t.tahun) for t in contoh.tahun}
    kunci = kunci_indikator("S2.1")
    bahan = Bahan(contoh, hasil, TAHUN)
    pembaca = PembacaIsian(bahan)
    usulan = usulan_bagian(bahan, kunci)
    naskah = Naskah(tuple(u.alinea(pembaca) for u in usulan))

    def isi(t: r.Tahun) -> r.Tahun:
        if t.tahun != TAHUN:
            return t
        narasi = {**(t.narasi or {}), kunci: teks_naskah(naskah)}
        return replace(t, narasi=narasi, x=x_dengan(t, {kunci: naskah}))

    dokumen = replace(contoh, tahun=tuple(map(isi, contoh.tahun)))
    semula = teks_model(susun_lkjip(contoh, hasil, TAHUN))
    kini = teks_model(susun_lkjip(dokumen, hasil, TAHUN))
    nama = hasil[TAHUN].indikator["S2.1"].definisi.nama
    lain = hasil[TAHUN].indikator["S2.2"].definisi.nama
    for kata in (f"{nama} tahun {TAHUN} terealisasi", f"Renstra tahun 2026 untuk indikator {nama}"):
        assert semula.count(kata) == kini.count(kata) == 1
    assert kini.count(f"{lain} tahun {TAHUN} terealisasi") == 1
    assert "Belum ada realisasi tahun sebelumnya" not in kini
    assert kini.count("Tabel 3.") == semula.count("Tabel 3.")
