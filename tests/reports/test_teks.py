"""Wrapping, breaking and cleaning of text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.reports.pdf.suku_kata import titik_penggal
from lkjip_desktop.reports.pdf.teks import Muka, keluarga


@pytest.fixture(scope="module")
def muka() -> Muka:
    return keluarga("sans").biasa


@given(st.text(max_size=300), st.floats(min_value=20, max_value=300))
def test_tidak_pernah_melewati_lebar(teks: str, lebar: float) -> None:
    muka = keluarga("sans").biasa
    bersih = muka.bersih(teks)
    for baris in muka.bungkus(bersih, 10.0, lebar):
        assert muka.lebar(baris, 10.0) <= lebar + 0.05 or len(baris) == 1


@given(st.text(alphabet="abc /-\n,.", max_size=200), st.integers(min_value=20, max_value=120))
def test_tidak_ada_huruf_yang_hilang(teks: str, lebar: int) -> None:
    muka = keluarga("sans").biasa
    baris = muka.bungkus(teks, 10.0, float(lebar))
    polos = [c for c in teks if c not in " \n-"]
    assert [c for b in baris for c in b if c not in " -"] == polos


def test_kata_seratus_ribu_huruf_cepat(muka: Muka) -> None:
    mulai = time.perf_counter()
    baris = muka.bungkus("x" * 100_000, 9.0, 80.0)
    assert "".join(baris) == "x" * 100_000
    assert time.perf_counter() - mulai < 2.0


def test_kata_panjang_dipenggal_menurut_suku_kata(muka: Muka) -> None:
    baris = muka.bungkus("pertanggungjawaban", 10.0, 50.0)
    assert len(baris) > 1
    assert all(b.endswith("-") for b in baris[:-1])
    assert "".join(b.rstrip("-") for b in baris) == "pertanggungjawaban"


@pytest.mark.parametrize(
    ("kata", "suku"),
    [
        ("perencanaan", "pe-ren-ca-naan"),
        ("meningkatnya", "me-ning-kat-nya"),
        ("bangunan", "ba-ngu-nan"),
        ("instruktur", "in-struk-tur"),
        ("pejabat", "pe-ja-bat"),
    ],
)
def test_suku_kata(kata: str, suku: str) -> None:
    titik = titik_penggal(kata)
    bagian = [kata[a:b] for a, b in zip((0, *titik), (*titik, len(kata)), strict=True)]
    assert "-".join(bagian) == suku


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("R&D <Bupati>", "R&D <Bupati>"),
        ("tab\tdan\x00nol", "tab dannol"),
        ("a\u200bb\u00adc", "abc"),
        ("漢字", "??"),
        ("\U0001f600 senyum", "? senyum"),
        ("dua\u2009juta", "dua juta"),
    ],
)
def test_bersih(muka: Muka, teks: str, hasil: str) -> None:
    assert muka.bersih(teks) == hasil


@given(st.text(max_size=200))
def test_semua_huruf_bersih_ada_glifnya(teks: str) -> None:
    muka = keluarga("sans").biasa
    glif = muka.font.face.charToGlyph
    for huruf in muka.bersih(teks):
        assert huruf in "\n\u00a0" or ord(huruf) in glif
