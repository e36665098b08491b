"""The Word document of a report says what the model says, with headings and real tables."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.kemajuan import Dibatalkan
from lkjip_desktop.reports.model import (
    Bagan,
    Baris,
    Butir,
    Daftar,
    Gambar,
    Grafik,
    Judul,
    Kolom,
    Laporan,
    Paragraf,
    Ruas,
    Sel,
    Tabel,
)
from lkjip_desktop.reports.word.dokumen import buat_docx
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports.alat import (
    KASUS,
    Kasus,
    blok,
    muat_kasus,
    satu_bagian,
    semua_laporan,
    tabel_teks,
    teks_sel,
    ukur_semua,
)
from tests.reports.alat_word import baris_word, isi_word, tabel_word

JAHAT = ("<w:b/>&amp;", "{ PAGE }", "=1+1", "a\x00b\x0bc", "\ud800", "😀", "a\tb\nc")


@pytest.fixture(params=[*sorted(KASUS), "contoh"])
def kasus(request: pytest.FixtureRequest) -> Kasus:
    if request.param == "contoh":
        return ukur_semua(dokumen_contoh(), 2025)
    return muat_kasus(request.getfixturevalue("bersama"), request.param)


def _buka(laporan: Laporan, folder: Path) -> Document:
    buat_docx(laporan, folder / "a.docx")
    return docx.Document(str(folder / "a.docx"))


def test_isi_sama_dengan_model(kasus: Kasus, tmp_path: Path) -> None:
    for nama, laporan in semua_laporan(kasus):
        dokumen = _buka(laporan, tmp_path)
        tabel = [b for b in blok(laporan) if isinstance(b, Tabel)]
        terbaca = tabel_word(dokumen)
        assert len(terbaca) == len(tabel), nama
        for harap, ada in zip(tabel, terbaca, strict=True):
            baris = baris_word(ada)[-len(harap.baris) :] if harap.baris else []
            assert baris == [[teks_sel(s) for s in b.sel] for b in harap.baris], nama
        teks = "\n".join("".join(isi_word(p._p)) for p in dokumen.paragraphs)
        for b in blok(laporan):
            if isinstance(b, Paragraf):
                assert "".join(r.teks for r in b.ruas) in teks
            elif isinstance(b, Judul):
                assert (b.teks.upper() if b.tingkat == 1 else b.teks) in teks
            elif isinstance(b, Tabel | Grafik) and b.judul:
                assert f"{b.nomor}  {b.judul}".strip() in teks
        gambar = sum(isinstance(b, Grafik | Bagan) for b in blok(laporan))
        assert len(dokumen.inline_shapes) == gambar


def test_judul_dan_halaman(kasus: Kasus, tmp_path: Path) -> None:
    laporan = next(lap for nama, lap in semua_laporan(kasus) if nama.startswith("lkjip"))
    dokumen = _buka(laporan, tmp_path)
    judul = [b for b in blok(laporan) if isinstance(b, Judul) and b.dicantumkan]
    ada = [p for p in dokumen.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert [int(str(p.style.name)[-1]) for p in ada if p.style] == [b.tingkat for b in judul]
    assert len(dokumen.sections) == len(laporan.bagian)
    for seksi, bagian in zip(dokumen.sections, laporan.bagian, strict=True):
        lebar, tinggi = bagian.halaman.ukuran()
        assert seksi.page_width is not None and seksi.page_height is not None
        assert (round(seksi.page_width.mm), round(seksi.page_height.mm)) == (lebar, tinggi)
        assert seksi.header.paragraphs[0].text == bagian.halaman.kepala
    perintah = [str(e.text) for e in dokumen.element.iter(qn("w:instrText"))]
    assert [p.split()[2] for p in perintah] == ['"1-3"', '"8-8"', '"9-9"']


def test_teks_jahat_tetap_teks(tmp_path: Path) -> None:
    laporan = satu_bagian(
        Judul("<script>", 2, "A."),
        *(Paragraf((Ruas(t, tebal=True),)) for t in JAHAT),
        Daftar((Butir("1.", (Ruas(JAHAT[0]),)),)),
        tabel_teks([[t] for t in JAHAT], judul=JAHAT[0], sumber=JAHAT[1]),
    )
    dokumen = _buka(laporan, tmp_path)
    harap = ["<w:b/>&amp;", "{ PAGE }", "=1+1", "abc", "", "😀", "a\tb\nc"]
    teks = ["".join(isi_word(p._p)) for p in dokumen.paragraphs]
    assert teks[1 : 1 + len(harap)] == harap
    assert [b[0] for b in baris_word(dokumen.tables[0])[1:]] == harap
    assert not list(dokumen.element.iter(qn("w:instrText")))


@given(st.text(max_size=60))
def test_teks_apa_pun_dapat_ditulis(tmp_path_factory: pytest.TempPathFactory, teks: str) -> None:
    folder = tmp_path_factory.mktemp("w")
    laporan = satu_bagian(Judul(teks), Paragraf((Ruas(teks),)), tabel_teks([[teks, "akhir"]]))
    assert baris_word(_buka(laporan, folder).tables[0])[1][1] == "akhir"


def test_kepala_tabel_berulang_dan_baris_utuh(tmp_path: Path) -> None:
    tabel = _buka(satu_bagian(tabel_teks([["a"]], nomor_kolom=True)), tmp_path).tables[0]
    kepala = [
        r.trPr is not None and r.trPr.find(qn("w:tblHeader")) is not None for r in tabel._tbl.tr_lst
    ]
    assert kepala == [True, True, False]


def test_kata_pendek_tidak_terpenggal(tmp_path: Path) -> None:
    """The narrowest column of a full table still has room for its heading."""
    kolom = tuple(Kolom(j) for j in ("Kode", "Program", "Sisa (Rp)", "Serapan"))
    isi = ("1", "Program Penunjang Urusan Pemerintahan Daerah " * 4, "15.193.709.205", "81,65%")
    tabel = Tabel(kolom, (Baris(tuple(Sel(t) for t in isi)),))
    hasil = _buka(satu_bagian(tabel), tmp_path).tables[0]
    twip_huruf = 9.0 * 20
    for sel, em in ((0, 2.5), (3, 4.1)):
        lebar = hasil.columns[sel].width
        assert lebar is not None and lebar.twips - 2 * 70 >= em * twip_huruf


def test_jumlah_tetap_bersama_baris_di_atasnya(tmp_path: Path) -> None:
    baris = [Baris((Sel(t),)) for t in ("satu", "dua")]
    tabel = Tabel((Kolom("Nilai"),), (*baris, Baris((Sel("Jumlah"),), "total")))
    hasil = _buka(satu_bagian(tabel), tmp_path).tables[0]
    lekat = [r.cells[0].paragraphs[0].paragraph_format.keep_with_next for r in hasil.rows]
    assert [bool(n) for n in lekat] == [True, False, True, False]


def test_gambar_rusak_dikatakan(tmp_path: Path) -> None:
    dokumen = _buka(satu_bagian(Gambar(b"bukan gambar", 80.0, judul="Bagan")), tmp_path)
    teks = [p.text for p in dokumen.paragraphs]
    assert teks == ["(gambar tidak dapat dibaca)", "Bagan"]


def test_bita_tetap_dan_sifat(tmp_path: Path) -> None:
    laporan = satu_bagian(Judul("BAB"), tabel_teks([["a", "b"]], judul="Tetap"))
    buat_docx(laporan, tmp_path / "a.docx")
    buat_docx(laporan, tmp_path / "b.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    sifat = docx.Document(str(tmp_path / "a.docx")).core_properties
    assert (sifat.title, sifat.author, sifat.language) == ("Uji", "Kantor", "id-ID")
    assert not sifat.comments


def test_batal_tidak_menulis(tmp_path: Path) -> None:
    with pytest.raises(Dibatalkan):
        buat_docx(satu_bagian(tabel_teks([["a"]])), tmp_path / "a.docx", batal=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_nomor_halaman_di_tepi_kanan(tmp_path: Path) -> None:
    """The only stop of the footer is where the text ends; the style has none before it."""
    laporan = satu_bagian(Paragraf((Ruas("isi"),)), kaki="Kantor")
    dokumen = _buka(laporan, tmp_path)
    kaki = dokumen.sections[0].footer.paragraphs[0]
    seksi = dokumen.sections[0]
    assert seksi.page_width and seksi.left_margin and seksi.right_margin
    lebar = seksi.page_width - seksi.left_margin - seksi.right_margin
    henti = [t.position for t in kaki.paragraph_format.tab_stops]
    assert len(henti) == 1 and abs(henti[0] - lebar) < 1000
    assert not list(dokumen.styles["Footer"].paragraph_format.tab_stops)  # type: ignore[attr-defined]
