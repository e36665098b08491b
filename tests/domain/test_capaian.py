"""Capaian and kemajuan, rule by rule of the format page."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.capaian import capaian, capaian_angka, capaian_predikat, kemajuan
from lkjip_desktop.domain.records import Arah, Pita, RumusTurun
from tests.domain import buat

SAKIP = (
    Pita(label="AA", dari="90"),
    Pita(label="A", dari="80"),
    Pita(label="BB", dari="70"),
    Pita(label="D", dari="0"),
)


@pytest.mark.parametrize(
    ("target", "realisasi", "arah", "turun", "hasil"),
    [
        ("85", "85", "naik", None, "100"),
        ("95", "99.64", "naik", "selisih", "9964/95"),
        ("9", "10", "turun", "selisih", "800/9"),
        ("9", "10", "turun", "rasio", "90"),
        ("10", "7", "turun", "rasio", "1000/7"),
        ("10", "7", "turun", "selisih", "130"),
        ("10", "25", "turun", "selisih", "-50"),
        ("10", "7", "turun", None, None),
        ("0", "0", "naik", None, None),
        ("0", "5", "naik", None, None),
        ("0", "0", "turun", "selisih", "100"),
        ("0", "0", "turun", "rasio", "100"),
        ("0", "3", "turun", "selisih", "0"),
        ("0", "3", "turun", "rasio", "0"),
        ("0", "0", "turun", None, None),
        ("5", "0", "turun", "rasio", None),
        ("5", "0", "turun", "selisih", "200"),
        ("5", "0", "naik", None, "0"),
        ("-5", "-10", "naik", None, "200"),
    ],
)
def test_capaian_angka(
    target: str, realisasi: str, arah: Arah, turun: RumusTurun | None, hasil: str | None
) -> None:
    diperoleh = capaian_angka(Fraction(target), Fraction(realisasi), arah, turun)
    assert diperoleh == (None if hasil is None else Fraction(hasil))


@pytest.mark.parametrize(
    ("target", "realisasi", "hasil"),
    [
        ("A", "A", "100"),
        ("A", "AA", "100"),
        (" a ", "a", "100"),
        ("A", "BB", "87.5"),
        ("A", "D", "0"),
        ("D", "D", "100"),
        ("A", "C", None),
        ("X", "A", None),
    ],
)
def test_capaian_predikat(target: str, realisasi: str, hasil: str | None) -> None:
    diperoleh = capaian_predikat(SAKIP, target, realisasi)
    assert diperoleh == (None if hasil is None else Fraction(hasil))


def test_predikat_dengan_batas_target_nol_tidak_ada_hasilnya() -> None:
    terbalik = (Pita(label="Baik", dari="0"), Pita(label="Buruk", dari="0"))
    assert capaian_predikat(terbalik, "Baik", "Buruk") is None
    assert capaian_predikat(None, "A", "A") is None


def test_rumus_turun_indikator_mengalahkan_kebijakan() -> None:
    aturan = buat.kebijakan(rumus_turun="selisih")
    milik = buat.indikator(arah="turun", rumus_turun="rasio")
    ikut = buat.indikator(arah="turun")
    sepuluh, dua_puluh = Fraction(10), Fraction(20)
    assert capaian(milik, aturan, sepuluh, dua_puluh) == 50
    assert capaian(ikut, aturan, sepuluh, dua_puluh) == 0
    assert capaian(milik, None, sepuluh, dua_puluh) == 50
    assert capaian(ikut, None, sepuluh, dua_puluh) is None


def test_kemajuan_selisih_menurut_arah() -> None:
    aturan = buat.kebijakan(rumus_kemajuan="selisih")
    delapan, sepuluh = Fraction(8), Fraction(10)
    assert kemajuan(buat.indikator(), aturan, delapan, sepuluh) == 2
    assert kemajuan(buat.indikator(arah="turun"), aturan, delapan, sepuluh) == -2
    label = buat.indikator(nilai="predikat", predikat=SAKIP)
    assert kemajuan(label, aturan, "A", "AA") is None


def test_kemajuan_rasio_seperti_capaian() -> None:
    aturan = buat.kebijakan(rumus_kemajuan="rasio", rumus_turun="rasio")
    assert kemajuan(buat.indikator(), aturan, Fraction(80), Fraction(60)) == 75
    assert kemajuan(buat.indikator(arah="turun"), aturan, Fraction(8), Fraction(7)) == Fraction(
        800, 7
    )
    label = buat.indikator(nilai="predikat", predikat=SAKIP)
    assert kemajuan(label, aturan, "A", "BB") == Fraction("87.5")
    assert kemajuan(buat.indikator(), None, Fraction(80), Fraction(60)) is None
    assert kemajuan(buat.indikator(), aturan, None, Fraction(60)) is None


_positif = st.fractions(Fraction(1, 100), 1000)


@given(_positif, _positif, _positif, st.sampled_from(["selisih", "rasio"]))
def test_lebih_baik_tidak_pernah_menurunkan_capaian(
    target: Fraction, a: Fraction, b: Fraction, turun: RumusTurun
) -> None:
    kecil, besar = sorted((a, b))

    def hasil(realisasi: Fraction, arah: Arah) -> Fraction:
        nilai = capaian_angka(target, realisasi, arah, turun)
        assert nilai is not None
        return nilai

    assert hasil(kecil, "naik") <= hasil(besar, "naik")
    assert hasil(kecil, "turun") >= hasil(besar, "turun")


@given(_positif, st.sampled_from(["naik", "turun"]), st.sampled_from(["selisih", "rasio"]))
def test_tepat_target_selalu_seratus(target: Fraction, arah: Arah, turun: RumusTurun) -> None:
    assert capaian_angka(target, target, arah, turun) == 100
