"""Showing figures id-ID, and their canonical text."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import angka

PECAHAN = st.fractions(max_denominator=10**6)


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        (Decimal("1234567.885"), 2, "1.234.567,89"),
        (Decimal("-1234567.885"), 2, "-1.234.567,89"),
        (Decimal("0.005"), 2, "0,01"),
        (Decimal("-0.005"), 2, "-0,01"),
        (Decimal("-0.004"), 2, "0,00"),
        (Decimal("-0"), 0, "0"),
        (Fraction(800, 9), 2, "88,89"),
        (Fraction(1, 2), 0, "1"),
        (Fraction(5, 2), 0, "3"),
        (999, 0, "999"),
        (1000, 0, "1.000"),
        (100, 2, "100,00"),
        ("24.00", 1, "24,0"),
        (Decimal("1E+3"), 2, "1.000,00"),
        ("24.00", None, "24,00"),
        (Decimal("1.50"), None, "1,50"),
        (Decimal("1E+3"), None, "1.000"),
        (7, None, "7"),
        (Fraction(3), None, "3"),
        (Fraction(1, 8), None, "0,125"),
        (Fraction(1, 3), None, "0,33"),
        (None, 2, "-"),
    ],
)
def test_figures(nilai: angka.Angka | None, desimal: int | None, teks: str) -> None:
    assert angka.tampil(nilai, desimal) == teks


def test_two_decimals_unless_told() -> None:
    assert angka.tampil("99.045") == "99,05"


def test_what_does_not_exist_is_shown_as_wished() -> None:
    assert angka.tampil(None, kosong="belum diisi") == "belum diisi"
    assert (
        angka.tampil_persen(None) == angka.tampil_rupiah(None) == angka.tampil_ringkas(None) == "-"
    )


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [("93.75", 2, "93,75%"), (100, 0, "100%"), ("7.50", None, "7,50%")],
)
def test_percent(nilai: angka.Angka, desimal: int | None, teks: str) -> None:
    assert angka.tampil_persen(nilai, desimal) == teks


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("5625273840", None, "Rp5.625.273.840"),
        ("5625273840.00", None, "Rp5.625.273.840"),
        ("14667701489.89", None, "Rp14.667.701.489,89"),
        (Fraction(1, 1000), None, "Rp0"),
        (Decimal("-500.5"), None, "-Rp500,50"),
        ("500000", 2, "Rp500.000,00"),
        ("14667701489.89", 0, "Rp14.667.701.490"),
    ],
)
def test_money(nilai: angka.Angka, desimal: int | None, teks: str) -> None:
    assert angka.tampil_rupiah(nilai, desimal) == teks


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (0, "0"),
        ("281.50", "281,5"),
        (999_499, "999.499"),
        (999_500, "1 juta"),
        (12_400_000, "12,4 juta"),
        (124_499_999, "124 juta"),
        (9_996_000, "10 juta"),
        ("5625273840", "5,63 miliar"),
        (999_600_000, "1 miliar"),
        (-5_000_000_000, "-5 miliar"),
        (Fraction(1_234_000_000_000), "1,23 triliun"),
        (10**15, "1.000 triliun"),
    ],
)
def test_short_form_for_charts(nilai: angka.Angka, teks: str) -> None:
    assert angka.tampil_ringkas(nilai) == teks


@pytest.mark.parametrize(
    ("kanonik", "teks"),
    [("24.00", "24,00"), ("1234.5", "1.234,5"), ("A", "A"), ("1,5", "1,5"), ("", "")],
)
def test_a_record_shows_the_decimals_that_it_has(kanonik: str, teks: str) -> None:
    assert angka.tampil_nilai(kanonik) == teks


@pytest.mark.parametrize(
    "nilai", [Decimal("NaN"), Decimal("Infinity"), "1,5", "", "nan", "1\n", "٣"]
)
def test_what_is_no_figure_is_never_shown(nilai: angka.Angka) -> None:
    for tampil in (angka.tampil, angka.tampil_persen, angka.tampil_rupiah, angka.tampil_ringkas):
        with pytest.raises(ValueError, match=r"not a|NaN|integer ratio"):
            tampil(nilai)
    with pytest.raises(ValueError, match="not a"):
        angka.tampil(nilai, None)


def test_decimals_cannot_be_negative() -> None:
    for panggil in (angka.tampil, angka.bulat):
        with pytest.raises(ValueError, match="negative"):
            panggil(Decimal(5), -1)


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (Decimal("1500.50"), "1500.50"),
        (Decimal("-0.00"), "0.00"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-7"), "0.0000001"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(20), "20"),
        (7, "7"),
    ],
)
def test_canonical_text(nilai: Decimal | Fraction | int, teks: str) -> None:
    assert angka.kanonik(nilai) == teks


@pytest.mark.parametrize("nilai", [Fraction(1, 3), Decimal("NaN"), Decimal("-Infinity")])
def test_no_canonical_text_for_what_has_none(nilai: Decimal | Fraction) -> None:
    with pytest.raises(ValueError, match="finite"):
        angka.kanonik(nilai)


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (None, None),
        (Fraction(0), "0"),
        (Fraction(100), "100"),
        (Fraction(2, 3), "0.6667"),
        (Fraction(-2, 3), "-0.6667"),
        (Fraction(-1, 100_000), "0"),
        (Fraction(-1, 20_000), "-0.0001"),
        (Fraction(5, 2), "2.5"),
    ],
)
def test_computed_figures_have_at_most_four_decimals(
    nilai: Fraction | None, teks: str | None
) -> None:
    assert angka.empat(nilai) == teks


def test_exact_value_of_canonical_text() -> None:
    assert angka.dari_teks("-1234.50") == Fraction(-2469, 2)
    assert angka.dari_teks("-0.5") == Fraction(-1, 2)
    assert angka.dari_teks("007") == 7
    for teks in ("", "1,5", "1.", ".5", "+1", "1e5", " 1", "1\n", "1_000", "1/2", "٣"):
        with pytest.raises(ValueError, match="not a canonical decimal"):
            angka.dari_teks(teks)


@given(PECAHAN, st.integers(0, 6))
def test_rounding_is_to_the_nearest_and_away_from_nought_on_ties(
    nilai: Fraction, desimal: int
) -> None:
    hasil = angka.bulat(nilai, desimal)
    jarak = abs(Fraction(hasil) - nilai) * 10**desimal
    assert hasil.as_tuple().exponent == -desimal
    assert jarak < Fraction(1, 2) or (jarak == Fraction(1, 2) and abs(hasil) > abs(nilai))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40))
def test_canonical_text_is_exact(nilai: Decimal) -> None:
    assert angka.dari_teks(angka.kanonik(nilai)) == Fraction(nilai)
    assert angka.dari_teks(angka.kanonik(Fraction(nilai))) == Fraction(nilai)
