"""One model, three forms: PDF, workbook and Word document of a report say the same."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
import pytest

from lkjip_desktop.reports.model import Judul, Laporan
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.reports.word.dokumen import buat_docx
from lkjip_desktop.reports.xlsx.buku import buat_xlsx, tabel_laporan
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports.alat import blok, cetak, isi_pdf, rapat, tabel, ukur_semua
from tests.reports.alat_word import baris_word, isi_word, tabel_word
from tests.reports.alat_xlsx import isi_lembar
from tests.reports.periksa_cetakan import semua_varian

_JENIS = ("pk kepala True", "pengukuran None", "anggaran", "rencana-aksi", "triwulan 2", "e81")


@pytest.fixture(scope="module")
def semua() -> dict[str, Laporan]:
    return dict(semua_varian(ukur_semua(dokumen_contoh(), 2024)))


@pytest.mark.parametrize("nama", _JENIS)
def test_isi_tabel_sama(nama: str, semua: dict[str, Laporan], tmp_path: Path) -> None:
    """Read back from the files themselves, cell by cell; all of it is in the PDF too."""
    laporan = semua[nama]
    buat_docx(laporan, tmp_path / "a.docx")
    buat_xlsx(laporan, tmp_path / "a.xlsx")
    naskah = tabel_word(docx.Document(str(tmp_path / "a.docx")))
    lembar = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[1:]
    teks = isi_pdf(cetak(laporan, tmp_path))
    # Tables without a frame only set text in place; the workbook leaves them out.
    berbingkai = [n for n, t in enumerate(tabel(laporan)) if t.berbingkai]
    assert len(lembar) == len(berbingkai) == len(list(tabel_laporan(laporan)))
    for ws, n in zip(lembar, berbingkai, strict=True):
        satu = tabel(laporan)[n]
        word = [[s for s in b if s] for b in baris_word(naskah[n])[-len(satu.baris) :]]
        excel = [[s for s in b if s] for b in isi_lembar(ws, satu)]
        assert word == excel, satu.judul
        assert all(rapat(s) in teks for b in word for s in b), satu.judul


def test_judul_sama(semua: dict[str, Laporan], tmp_path: Path) -> None:
    laporan = semua["lkjip"]
    buat_docx(laporan, tmp_path / "a.docx")
    judul = [
        "".join(isi_word(p._p))
        for p in docx.Document(str(tmp_path / "a.docx")).paragraphs
        if p.style is not None and p.style.name.startswith("Heading")
    ]
    harap = [b for b in blok(laporan) if isinstance(b, Judul) and b.dicantumkan]
    assert len(judul) == len(harap)
    teks = isi_pdf(cetak(laporan, tmp_path))
    for ada, h in zip(judul, harap, strict=True):
        assert rapat(h.teks).casefold() in rapat(ada).casefold()
        assert rapat(ada) in teks
    assert buat_pdf(laporan, tmp_path / "b.pdf").halaman > 50
