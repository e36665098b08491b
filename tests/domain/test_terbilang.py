"""Figures in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.terbilang import TERBESAR, terbilang

KATA_SATUAN = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
SATUAN = KATA_SATUAN.split()
KALI = {"puluh": 10, "ratus": 100}
BESARAN = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


@pytest.mark.parametrize(
    ("bilangan", "kata"),
    [
        (0, "nol"),
        (7, "tujuh"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (210, "dua ratus sepuluh"),
        (1000, "seribu"),
        (1100, "seribu seratus"),
        (2011, "dua ribu sebelas"),
        (11_000, "sebelas ribu"),
        (100_001, "seratus ribu satu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (1_000_000_000, "satu miliar"),
        (1_000_000_000_000, "satu triliun"),
        (-15, "minus lima belas"),
    ],
)
def test_words(bilangan: int, kata: str) -> None:
    assert terbilang(bilangan) == kata


def dari_kata(kata: str) -> int:
    """The figure that the words say, worked out from the words alone."""
    jumlah = kelompok = angka = 0
    biasa = kata.replace("seratus", "satu ratus").replace("seribu", "satu ribu")
    for k in biasa.split():
        if k in SATUAN:
            angka = SATUAN.index(k)
        elif k == "belas":
            angka += 10
        elif k in KALI:
            kelompok += angka * KALI[k]
            angka = 0
        else:
            jumlah += (kelompok + angka) * BESARAN[k]
            kelompok = angka = 0
    return jumlah + kelompok + angka


@given(st.integers(0, TERBESAR))
def test_the_words_say_the_figure(bilangan: int) -> None:
    assert dari_kata(terbilang(bilangan)) == bilangan


@given(st.integers(0, TERBESAR))
def test_one_space_between_words_and_no_satu_ribu_of_one_thousand(bilangan: int) -> None:
    kata = terbilang(bilangan).split(" ")
    assert all(kata)
    assert "satu ratus" not in " ".join(kata)
    assert "satu puluh" not in " ".join(kata)


def test_too_large() -> None:
    assert terbilang(-TERBESAR).startswith("minus sembilan ratus")
    for bilangan in (TERBESAR + 1, -TERBESAR - 1, 10**5000):
        with pytest.raises(ValueError, match="too large"):
            terbilang(bilangan)
