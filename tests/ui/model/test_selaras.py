"""Turning one order of rows into another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.ui.model.selaras import selaraskan

URUTAN = st.lists(st.integers(0, 12), unique=True, max_size=10)


@given(URUTAN, URUTAN)
def test_the_steps_lead_from_the_old_to_the_new(lama: list[int], baru: list[int]) -> None:
    kini = list(lama)
    for langkah in selaraskan(lama, baru):
        if langkah.macam == "hapus":
            del kini[langkah.di]
        elif langkah.macam == "sisip":
            kini.insert(langkah.di, baru[langkah.di])
        else:
            assert langkah.di < langkah.dari
            kini.insert(langkah.di, kini.pop(langkah.dari))
    assert kini == baru


@given(URUTAN)
def test_nothing_changed_takes_no_step(urutan: list[int]) -> None:
    assert list(selaraskan(urutan, urutan)) == []


def test_one_row_moved_is_one_step() -> None:
    assert len(list(selaraskan([1, 2, 3, 4], [1, 3, 2, 4]))) == 1
