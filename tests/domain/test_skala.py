"""Which band a figure reaches, and which band a label names."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import skala
from lkjip_desktop.domain.records import Pita

PERMENDAGRI = (
    Pita(label="Sangat Tinggi", dari="91"),
    Pita(label="Tinggi", dari="76"),
    Pita(label="Sedang", dari="66"),
    Pita(label="Rendah", dari="51"),
    Pita(label="Sangat Rendah", dari="0"),
)
SAKIP = (Pita(label="AA", dari="90", inklusif=False), Pita(label="A", dari="80", inklusif=False))


@pytest.mark.parametrize(
    ("nilai", "label"),
    [
        ("150", "Sangat Tinggi"),
        ("91", "Sangat Tinggi"),
        ("90.9999", "Tinggi"),
        ("76", "Tinggi"),
        ("65.99999999", "Rendah"),
        ("0", "Sangat Rendah"),
        ("-20", "Sangat Rendah"),
    ],
)
def test_batas_bawah_milik_pitanya_tanpa_pembulatan(nilai: str, label: str) -> None:
    assert skala.label(PERMENDAGRI, Fraction(nilai)) == label


def test_batas_yang_tidak_termasuk_harus_dilampaui() -> None:
    assert skala.label(SAKIP, Fraction(90)) == "A"
    assert skala.label(SAKIP, Fraction("90.01")) == "AA"


def test_pita_terakhir_menampung_sisanya() -> None:
    assert skala.label(SAKIP, Fraction(10)) == "A"


def test_tanpa_nilai_atau_skala_tidak_ada_pita() -> None:
    assert skala.pita(PERMENDAGRI, None) is None
    assert skala.pita(None, Fraction(1)) is None
    assert skala.pita((), Fraction(1)) is None


def test_label_dicari_tanpa_melihat_huruf_besar_dan_spasi() -> None:
    assert skala.pita_berlabel(PERMENDAGRI, "  sangat tinggi ") is PERMENDAGRI[0]
    assert skala.urutan_label(PERMENDAGRI, "RENDAH") == 3
    assert skala.pita_berlabel(PERMENDAGRI, "Cukup") is None
    assert skala.urutan_label(None, "A") is None


@given(st.fractions(-200, 300), st.fractions(-200, 300))
def test_nilai_lebih_tinggi_tidak_pernah_turun_pita(a: Fraction, b: Fraction) -> None:
    rendah, tinggi = sorted((a, b))
    urutan = [pita.label for pita in PERMENDAGRI]
    bawah, atas = skala.label(PERMENDAGRI, rendah), skala.label(PERMENDAGRI, tinggi)
    assert bawah is not None and atas is not None
    assert urutan.index(atas) <= urutan.index(bawah)
