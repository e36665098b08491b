"""Sums, means, and the year made from quarters."""

from __future__ import annotations

from fractions import Fraction as Pecahan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.agregasi import agregasikan, jumlah, rata
from lkjip_desktop.domain.records import Agregasi

DERET = [Pecahan(4), None, Pecahan(10), Pecahan(1)]


@pytest.mark.parametrize(
    ("cara", "hasil"),
    [(None, 1), ("akhir", 1), ("jumlah", 15), ("rata", 5), ("maksimum", 10)],
)
def test_setahun_dari_triwulan(cara: Agregasi | None, hasil: int) -> None:
    assert agregasikan(DERET, cara) == hasil


def test_akhir_ialah_triwulan_terakhir_yang_terisi() -> None:
    assert agregasikan([Pecahan(4), Pecahan(7), None, None], "akhir") == 7


def test_nol_bukan_kosong_dan_kosong_bukan_nol() -> None:
    assert jumlah([None, None]) is None
    assert rata([]) is None
    assert agregasikan([None] * 4, "jumlah") is None
    assert jumlah([None, Pecahan(0)]) == 0
    assert agregasikan([Pecahan(0), None, None, None], "akhir") == 0


_figur = st.lists(st.none() | st.fractions(), max_size=12)


@given(_figur)
def test_jumlah_dan_rata_eksak(nilai: list[Pecahan | None]) -> None:
    ada = [n for n in nilai if n is not None]
    assert jumlah(nilai) == (sum(ada, Pecahan(0)) if ada else None)
    assert rata(nilai) == (sum(ada, Pecahan(0)) / len(ada) if ada else None)
