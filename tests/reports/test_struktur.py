"""The structure of a tagged PDF, read as a screen reader does: through the tree, not the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject

from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import (
    Butir,
    Daftar,
    Grafik,
    Judul,
    Paragraf,
    Ruas,
    Sel,
    Seri,
    Tabel,
)
from lkjip_desktop.reports.nilai import Figur
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.laporan import ukur_semua
from tests.reports.alat import cetak, satu_bagian, tabel, tabel_teks


def _anak(unsur: DictionaryObject) -> list[Any]:
    return [k.get_object() for k in unsur.get("/K", [])]


def _semua(unsur: Any) -> Iterator[DictionaryObject]:
    if isinstance(unsur, DictionaryObject) and "/S" in unsur:
        yield unsur
        for anak in _anak(unsur):
            yield from _semua(anak)


def _dokumen(pembaca: PdfReader) -> DictionaryObject:
    akar = pembaca.trailer["/Root"]["/StructTreeRoot"]
    assert pembaca.trailer["/Root"]["/MarkInfo"]["/Marked"]
    hasil: DictionaryObject = akar["/K"].get_object()
    return hasil


def _jenis(pembaca: PdfReader) -> list[str]:
    return [str(u["/S"]).removeprefix("/") for u in _semua(_dokumen(pembaca))]


def test_tiap_blok_menjadi_unsurnya(tmp_path: Path) -> None:
    laporan = satu_bagian(
        Judul("Bab", 1),
        Paragraf((Ruas("Kalimat. " * 60),)),
        Judul("Bagian", 2, "A."),
        Daftar((Butir("1.", (Ruas("satu"),)), Butir("2.", (Ruas("dua"),)))),
        tabel_teks([["a", "b"]], ["X", "Y"], judul="Tabel contoh"),
    )
    jenis = _jenis(cetak(laporan, tmp_path))
    assert jenis == [
        *("Document", "H1", "P", "H2", "L", "LI", "LBody", "LI", "LBody"),
        *("Table", "Caption", "TR", "TH", "TH", "TR", "TD", "TD"),
    ]


def test_grafik_dikatakan_dengan_kata(tmp_path: Path) -> None:
    nilai = (Figur(Fraction(1)), Figur(Fraction(5, 2)))
    grafik = Grafik("batang", ("2023", "2024"), (Seri("Target", nilai),), judul="Capaian")
    gambar = [
        u for u in _semua(_dokumen(cetak(satu_bagian(grafik), tmp_path))) if u["/S"] == "/Figure"
    ]
    assert [u["/Alt"] for u in gambar] == ["Grafik Capaian. 2023: Target 1; 2024: Target 2,50"]


def test_sel_gabungan_mengatakan_luasnya(tmp_path: Path) -> None:
    t = tabel_teks([["a", "b", "c"], ["d", "e", "f"]])
    baris = t.baris
    satu = Tabel(
        t.kolom,
        (
            type(baris[0])((Sel("lebar", rentang=2), Sel("c"))),
            type(baris[0])((Sel("tinggi"), Sel("e"), Sel("f"))),
            type(baris[0])((Sel("", sambung=True), Sel("g"), Sel("h"))),
        ),
    )
    sifat = [
        dict(u["/A"])
        for u in _semua(_dokumen(cetak(satu_bagian(satu), tmp_path)))
        if u["/S"] == "/TD" and "/A" in u
    ]
    assert [(s.get("/ColSpan"), s.get("/RowSpan")) for s in sifat] == [(2, None), (None, 2)]


@pytest.mark.parametrize("jenis", ["lkjip", "pk", "e81", "pengantar"])
def test_pohon_utuh(jenis: str, tmp_path: Path) -> None:
    """Every mark on a page belongs to one element, and every element's mark is on its page."""
    dokumen = dokumen_contoh()
    pembaca = cetak(susun(jenis, dokumen, ukur_semua(dokumen), 2024), tmp_path)
    dari_pohon = set()
    for unsur in _semua(_dokumen(pembaca)):
        for isi in unsur.get("/K", []):
            if isinstance(isi, int):
                dari_pohon.add((unsur.raw_get("/Pg").idnum, int(isi)))
            elif "/MCID" in isi.get_object():
                dari_pohon.add((isi.raw_get("/Pg").idnum, int(isi["/MCID"])))
    dari_halaman = set()
    for halaman in pembaca.pages:
        assert halaman.indirect_reference is not None
        for nomor in _tanda(halaman.get_contents()):
            assert (halaman.indirect_reference.idnum, nomor) not in dari_halaman
            dari_halaman.add((halaman.indirect_reference.idnum, nomor))
    assert dari_halaman == dari_pohon


def _tanda(isi: ContentStream | None) -> Iterator[int]:
    """The numbers of the marks of a page; what is begun is ended, and nothing stands outside."""
    dalam = 0
    assert isi is not None
    for operan, operator in isi.operations:
        if operator in (b"BDC", b"BMC"):
            dalam += 1
            assert dalam == 1
            if operator == b"BDC":
                yield int(operan[1]["/MCID"])
        elif operator == b"EMC":
            dalam -= 1
        elif operator in (b"Tj", b"S", b"f", b"Do"):
            assert dalam == 1, operator
    assert dalam == 0


def test_kepala_tabel_yang_diulang_tidak_dibaca_lagi(tmp_path: Path) -> None:
    isi = [[f"baris {n}", "isi"] for n in range(200)]
    jenis = _jenis(cetak(satu_bagian(tabel_teks(isi, ["A", "B"])), tmp_path))
    assert (jenis.count("TH"), jenis.count("TR"), jenis.count("TD")) == (2, 201, 400)


def test_sel_dalam_pohon_sama_dengan_model(tmp_path: Path) -> None:
    dokumen = dokumen_contoh()
    laporan = susun("lkjip", dokumen, ukur_semua(dokumen), 2024)
    jenis = _jenis(cetak(laporan, tmp_path))
    sel = sum(not s.sambung for t in tabel(laporan) for b in t.baris for s in b.sel)
    assert jenis.count("TD") == sel
    assert jenis.count("Table") == len(tabel(laporan))
    assert re.search("H1", " ".join(jenis))
