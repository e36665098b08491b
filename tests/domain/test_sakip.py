"""Totals of the AKIP evaluation."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.sakip import TotalSakip, total_sakip


def _evaluasi(*nilai: str | None) -> r.EvaluasiSakip:
    komponen = tuple(
        r.KomponenSakip(nama=f"K{i}", bobot="25", nilai=n) for i, n in enumerate(nilai)
    )
    return r.EvaluasiSakip(komponen=komponen)


def test_nothing_to_add_up_has_no_total() -> None:
    assert total_sakip(None) == TotalSakip()
    assert total_sakip(r.EvaluasiSakip()) == TotalSakip()


def test_totals_are_exact_sums() -> None:
    total = total_sakip(_evaluasi("23.10", "20.70", "11.25", "17.80"))
    assert (total.bobot, total.nilai) == (Fraction(100), Fraction("72.85"))


@pytest.mark.parametrize(
    ("nilai", "predikat"),
    [("90.01", "AA"), ("90", "A"), ("70.01", "BB"), ("70", "B"), ("30", "D"), ("0", "D")],
)
def test_a_bound_itself_belongs_to_the_band_below(nilai: str, predikat: str) -> None:
    assert total_sakip(_evaluasi(nilai)).predikat == predikat


def test_an_unfinished_evaluation_has_no_predikat() -> None:
    total = total_sakip(_evaluasi("23.10", None))
    assert (total.nilai, total.predikat) == (Fraction("23.10"), None)
