"""Serapan and efisiensi."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lkjip_desktop.domain.efisiensi import bagian, efisiensi, serapan
from lkjip_desktop.domain.records import RumusEfisiensi


def _f(teks: str | None) -> Fraction | None:
    return None if teks is None else Fraction(teks)


@pytest.mark.parametrize(
    ("pagu", "realisasi", "hasil"),
    [
        ("200", "150", "75"),
        ("200", "0", "0"),
        ("0", "0", None),
        ("0", "5", None),
        (None, "5", None),
        ("5", None, None),
    ],
)
def test_serapan(pagu: str | None, realisasi: str | None, hasil: str | None) -> None:
    assert serapan(_f(pagu), _f(realisasi)) == _f(hasil)


@pytest.mark.parametrize(
    ("rumus", "capaian", "serap", "hasil"),
    [
        ("selisih", "100", "80", "20"),
        ("selisih", "70", "80", "-10"),
        ("sisa", "100", "80", "20"),
        ("sisa", None, "80", "20"),
        ("rasio", "100", "80", "125"),
        ("rasio", "100", "0", None),
        ("selisih", None, "80", None),
        ("rasio", None, "80", None),
        ("selisih", "100", None, None),
        ("sisa", "100", None, None),
        ("rasio", "100", None, None),
    ],
)
def test_efisiensi(
    rumus: RumusEfisiensi, capaian: str | None, serap: str | None, hasil: str | None
) -> None:
    assert efisiensi(rumus, _f(capaian), _f(serap)) == _f(hasil)


def test_bagian_menurut_porsi() -> None:
    assert bagian(Fraction(300), None) == 300
    assert bagian(Fraction(300), Fraction("33.3")) == Fraction("99.9")
    assert bagian(Fraction(300), Fraction(0)) == 0
    assert bagian(None, Fraction(50)) is None
