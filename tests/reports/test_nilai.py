"""How cells show their figures."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lkjip_desktop.reports.nilai import Figur, Kosong, nilai_pasti, teks_isi


@pytest.mark.parametrize(
    ("isi", "teks"),
    [
        ("R&D <Bupati>", "R&D <Bupati>"),
        (Figur(Fraction(82)), "82"),
        (Figur(Fraction("82.1")), "82,10"),
        (Figur(Fraction("77.315")), "77,32"),
        (Figur(Fraction("-0.035")), "-0,035"),
        (Figur(Fraction(1, 3)), "0,33"),
        (Figur(Fraction("1234567.5")), "1.234.567,50"),
        (Figur(Fraction(100), "persen"), "100,00%"),
        (Figur(Fraction(60), "persen", 0), "60%"),
        (Figur(Fraction(1500000), "rupiah"), "Rp1.500.000"),
        (Figur(Fraction("1500000.5"), "rupiah_polos"), "1.500.000,50"),
        (Figur(Fraction(0), "rupiah_polos"), "0"),
        (Kosong("belum diisi"), "belum diisi"),
        (Kosong("tidak dapat dihitung"), "-"),
    ],
)
def test_teks(isi: str | Figur | Kosong, teks: str) -> None:
    assert teks_isi(isi) == teks


def test_tiga_keadaan_berbeda() -> None:
    teks = {
        teks_isi(Figur(Fraction(0))),
        teks_isi(Kosong("belum diisi")),
        teks_isi(Kosong("tidak dapat dihitung")),
    }
    assert len(teks) == 3


def test_nilai_pasti_hanya_dari_figur() -> None:
    assert nilai_pasti(Figur(Fraction(1, 3))) == Fraction(1, 3)
    assert nilai_pasti("12") is None
    assert nilai_pasti(Kosong("belum diisi")) is None
