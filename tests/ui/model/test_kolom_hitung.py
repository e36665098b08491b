"""Computed columns: figures id-ID, words as they are."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lkjip_desktop.ui.model.kolom import kolom_hitung


@pytest.mark.parametrize("kode", ["1.1", "5.01", "2.23.01", "1"])
def test_a_kode_is_no_figure(kode: str) -> None:
    kolom = kolom_hitung("kode", "Kode", lambda b: b, perataan="kiri")
    assert kolom.teks(kode) == kode


def test_a_figure_is_shown_id_id() -> None:
    kolom = kolom_hitung("angka", "Angka", lambda b: b)
    assert kolom.teks(Fraction(12345, 10)) == "1.234,50"
    assert kolom.teks("1234.5") == "1.234,5"
