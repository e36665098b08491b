"""The picture of a scale."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.widget.gambar_skala import GambarSkala, ruas_skala


def _skala(*dari: str) -> r.Skala:
    return tuple(r.Pita(label=f"Dari {d}", dari=d) for d in dari)


def test_bands_are_as_wide_as_what_they_cover() -> None:
    ruas = ruas_skala(_skala("90", "60", "0"))
    assert [x.label for x in ruas] == ["Dari 0", "Dari 60", "Dari 90"]
    assert [x.akhir - x.awal for x in ruas] == [Fraction(n, 135) for n in (60, 30, 45)]
    assert ruas[0].nada is NadaSel.BURUK
    assert ruas[-1].nada is NadaSel.BAIK_SEKALI


def test_the_lowest_band_begins_at_zero_or_below() -> None:
    assert ruas_skala(_skala("90", "60"))[0].awal == 0
    (rendah, tinggi) = ruas_skala(_skala("10", "-10"))
    assert rendah.akhir == tinggi.awal == Fraction(1, 2)


def test_nothing_to_see_in_one_band() -> None:
    assert ruas_skala(None) == ruas_skala(_skala("0")) == ruas_skala(_skala("5", "5.0")) == []


@given(st.lists(st.integers(-50, 200), min_size=2, max_size=8, unique=True))
def test_the_bands_fill_the_picture(dari: list[int]) -> None:
    ruas = ruas_skala(_skala(*(str(d) for d in sorted(dari, reverse=True))))
    assert (ruas[0].awal, ruas[-1].akhir) == (0, 1)
    assert all(a.akhir == b.awal for a, b in pairwise(ruas))


def test_it_says_in_words_what_it_shows(tunjuk: Callable[[QWidget], None]) -> None:
    gambar = GambarSkala()
    tunjuk(gambar)
    gambar.tampilkan(_skala("91", "50.5", "0"))
    assert gambar.isVisible()
    assert gambar.accessibleDescription() == "Dari 0 dari 0, Dari 50.5 dari 50,5, Dari 91 dari 91"
    gambar.tampilkan(None)
    assert not gambar.isVisible()
