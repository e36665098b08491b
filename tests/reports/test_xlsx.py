"""The workbook of a report says what the model says, in real numbers, and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Dibatalkan
from lkjip_desktop.reports.model import Baris, Kolom, Laporan, Sel, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi, teks_isi
from lkjip_desktop.reports.xlsx.buku import NAMA_TEKS, buat_xlsx, tabel_laporan
from lkjip_desktop.reports.xlsx.nama import NamaLembar
from lkjip_desktop.reports.xlsx.teks import berteks
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports.alat import (
    KASUS,
    Kasus,
    muat_kasus,
    satu_bagian,
    semua_laporan,
    tabel_teks,
    ukur_semua,
)
from tests.reports.alat_xlsx import isi_lembar, terlihat

JAHAT = (
    "=1+1",
    '=HYPERLINK("http://contoh")',
    "+62 812",
    "-5",
    "@SUM(A1)",
    "#N/A",
    "_x0041_",
    "<b>&amp;</b>",
    "baris\nkedua",
    "2024-01-31",
    "TRUE",
    "007",
)


@pytest.fixture(params=[*sorted(KASUS), "contoh"])
def kasus(request: pytest.FixtureRequest) -> Kasus:
    if request.param == "contoh":
        return ukur_semua(dokumen_contoh(), 2025)
    return muat_kasus(request.getfixturevalue("bersama"), request.param)


def _buka(laporan: Laporan, folder: Path) -> list[Worksheet]:
    buat_xlsx(laporan, folder / "a.xlsx")
    buku = openpyxl.load_workbook(folder / "a.xlsx")
    return list(buku.worksheets)


def _isi_model(tabel: Tabel) -> Iterator[list[str]]:
    for baris in tabel.baris:
        yield [
            teks
            for sel in baris.sel
            for teks in ["" if sel.sambung else teks_isi(sel.isi), *[""] * (sel.rentang - 1)]
            if not (sel.sambung and teks)
        ]


def test_isi_sama_dengan_model(kasus: Kasus, tmp_path: Path) -> None:
    for nama, laporan in semua_laporan(kasus):
        daftar = list(tabel_laporan(laporan))
        if not daftar:
            continue
        depan, *lembar = _buka(laporan, tmp_path)
        if berteks(laporan):
            assert lembar.pop().title == NAMA_TEKS
        assert depan["A1"].value == laporan.judul
        assert str(kasus.tahun) in str(depan["A2"].value)
        assert len(lembar) == len(daftar)
        for ws in (depan, *lembar):
            for baris in ws.iter_rows():
                assert all(s.data_type in ("s", "n") for s in baris), nama
        for satu, ws in zip(daftar, lembar, strict=True):
            assert ws["A1"].value == satu.keterangan, nama
            for ada, harap in zip(isi_lembar(ws, satu.tabel), _isi_model(satu.tabel), strict=True):
                # Cells that a merged one covers are not in the sheet.
                assert [t for t in ada if t] == [t for t in harap if t], (nama, satu.nama)


def test_angka_benar_benar_angka(tmp_path: Path) -> None:
    isi: list[tuple[Isi, object, str]] = [
        (Figur(Fraction(5)), 5, "#,##0"),
        (Figur(Fraction(1, 3)), 1 / 3, "#,##0.00"),
        (Figur(Fraction("93.75"), "persen"), 93.75, '#,##0.00"%"'),
        (Figur(Fraction(-1500), "rupiah"), -1500, '"Rp"#,##0;"-Rp"#,##0'),
        (Figur(Fraction("1234567.5"), "rupiah_polos"), 1234567.5, "#,##0.00"),
        (Figur(Fraction("0.125")), 0.125, "#,##0.000"),
    ]
    tabel = tabel_teks([[s] for s, _, _ in isi], judul="Angka")
    ws = _buka(satu_bagian(tabel), tmp_path)[1]
    for n, (_, nilai, bentuk) in enumerate(isi, 5):
        sel = ws.cell(n, 1)
        assert sel.value == pytest.approx(nilai, rel=1e-15)
        assert (sel.data_type, sel.number_format) == ("n", bentuk)


def test_angka_yang_tidak_muat_di_excel_tetap_utuh(tmp_path: Path) -> None:
    besar = Figur(Fraction(10**17 + 1), "rupiah_polos")
    ws = _buka(satu_bagian(tabel_teks([[besar], [Figur(Fraction(10**400))]])), tmp_path)[1]
    assert ws["A5"].value == teks_isi(besar)
    assert ws["A6"].data_type == "s"


def test_teks_jahat_tetap_teks(tmp_path: Path) -> None:
    tabel = tabel_teks([[t] for t in JAHAT], judul="=cmd|' /C calc'!A0", catatan=("=1",))
    depan, ws = _buka(satu_bagian(tabel), tmp_path)
    terbaca = [ws.cell(n, 1) for n in range(5, 5 + len(JAHAT))]
    assert [terlihat(s) for s in terbaca] == list(JAHAT)
    for lembar in (depan, ws):
        for baris in lembar.iter_rows():
            assert all(s.data_type in ("s", "n") for s in baris)
    for sel in terbaca:
        assert sel.quotePrefix == (str(sel.value)[0] in "=+-@")


@given(st.text(max_size=60))
def test_teks_apa_pun_dapat_ditulis(tmp_path_factory: pytest.TempPathFactory, teks: str) -> None:
    folder = tmp_path_factory.mktemp("x")
    laporan = satu_bagian(tabel_teks([[teks, "akhir"]], judul=teks, sumber=teks))
    ws = _buka(laporan, folder)[1]
    assert ws.cell(5, 2).value == "akhir"


def test_teks_terlalu_panjang_dikatakan_terpotong(tmp_path: Path) -> None:
    ws = _buka(satu_bagian(tabel_teks([["😀" * 40_000], ["a" * 32_767]])), tmp_path)[1]
    assert str(ws["A5"].value).endswith("(terpotong; selengkapnya pada PDF)")
    assert ws["A6"].value == "a" * 32_767


def test_kepala_bertingkat_beku_dan_berulang(tmp_path: Path) -> None:
    kolom = (Kolom("No"), Kolom("Target", grup=("TW I",)), Kolom("Realisasi", grup=("TW I",)))
    baris = (
        Baris((Sel("grup", rentang=3),), "grup"),
        Baris((Sel("1"), Sel("a"), Sel("b"))),
        Baris((Sel("1", sambung=True), Sel("c"), Sel("d"))),
    )
    tabel = Tabel(kolom, baris, judul="Dua lapis", nomor="Tabel 1.1", nomor_kolom=True)
    ws = _buka(satu_bagian(tabel, kertas="A3", lanskap=True), tmp_path)[1]
    gabung = {str(r) for r in ws.merged_cells.ranges}
    assert {"A4:A5", "B4:C4", "A7:C7", "A8:A9"} <= gabung
    assert ws.freeze_panes == "A7"
    assert ws.print_title_rows == "$4:$6"
    assert [ws["B4"].value, ws["B5"].value, ws["C5"].value] == ["TW I", "Target", "Realisasi"]
    assert (ws.page_setup.paperSize, ws.page_setup.orientation) == (8, "landscape")
    assert ws.page_setup.fitToHeight == 0
    assert ws.title == "1.1 Dua lapis"


@given(st.lists(st.text(max_size=80), max_size=12))
def test_nama_lembar_sah_dan_berbeda(teks: list[str]) -> None:
    nama = NamaLembar()
    hasil = [nama.beri(t) for t in [*teks, *teks]]
    assert len({n.casefold() for n in hasil}) == len(hasil)
    for n in hasil:
        assert 0 < len(n.encode("utf-16-le")) // 2 <= 31
        assert not set(n) & set("[]:*?/\\")
        assert not n.startswith("'") and not n.endswith("'")


def test_baris_bertulisan_panjang_diberi_tinggi(tmp_path: Path) -> None:
    panjang = "Koordinasi dan Penyusunan Laporan Capaian Kinerja " * 4
    _, lembar = _buka(satu_bagian(tabel_teks([["1", "pendek"], ["2", panjang]])), tmp_path)
    satu, dua = (lembar.row_dimensions[n].height for n in (5, 6))
    assert satu is None
    assert dua is not None and dua > 3 * 12.0


def test_judul_tabel_sempit_tidak_bertumpuk(tmp_path: Path) -> None:
    tabel = Tabel((Kolom("Tahun"),), (Baris((Sel("2024"),)),), judul="Tahun yang Ada di Berkas")
    _, lembar = _buka(satu_bagian(tabel), tmp_path)
    judul = next(g for g in lembar.merged_cells.ranges if g.min_row == 1)
    assert judul.max_col > 5
    tinggi = lembar.row_dimensions[1].height
    assert tinggi is not None and tinggi < 30.0


def test_bita_tetap(tmp_path: Path) -> None:
    laporan = satu_bagian(tabel_teks([["a", "b"]], judul="Tetap"))
    buat_xlsx(laporan, tmp_path / "a.xlsx")
    buat_xlsx(laporan, tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_batal_dan_tanpa_tabel_tidak_menulis(tmp_path: Path) -> None:
    with pytest.raises(Dibatalkan):
        buat_xlsx(satu_bagian(tabel_teks([["a"]])), tmp_path / "a.xlsx", batal=lambda: True)
    with pytest.raises(UserError, match="tidak memuat tabel"):
        buat_xlsx(satu_bagian(), tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []
