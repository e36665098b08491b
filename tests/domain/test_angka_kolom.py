"""A column of figures settles what a single one cannot."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.angka import Kebiasaan


@pytest.mark.parametrize(
    ("kolom", "desimal"),
    [
        (["1.893", "20,4"], ","),
        (["1.893", "1.234.567"], ","),
        (["1.893", "Rp 1.500"], ","),
        (["1.893", "1.500,-"], ","),
        (["1.893", "20.40"], "."),
        (["1.893", "0.750"], "."),
        (["1.893", "1234.567"], "."),
        (["1,893", "1,268,161,850"], "."),
        (["1,893", "0,750"], ","),
        (["1.893", "2 dokumen", "8,59 %", "-", "baik", "12.345.67"], ","),
        (["12", "13"], None),
        ([], None),
    ],
)
def test_what_a_column_shows(kolom: list[str], desimal: str | None) -> None:
    assert angka.kebiasaan(kolom) == Kebiasaan(desimal)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "kolom",
    [
        ["5", "1.893", "2.500"],
        ["-", " 1.893 "],
        ["1.893", "20.40", "20,40"],
        ["1 268 161", "1.893"],
    ],
)
def test_what_stays_open_is_asked_with_an_example(kolom: list[str]) -> None:
    assert angka.kebiasaan(kolom) == Kebiasaan(None, ragu=True, contoh="1.893")


def test_two_habits_without_an_open_figure_need_no_question() -> None:
    assert angka.kebiasaan(["20.40", "20,40"]) == Kebiasaan()


@pytest.mark.parametrize(
    ("desimal", "teks", "nilai"),
    [
        (",", "1.893", "1893"),
        (",", "1,500", "1.500"),
        (".", "1.893", "1.893"),
        (".", "1,500", "1500"),
        (".", "(1,500)", "-1500"),
        # what has one meaning only keeps it
        (".", "20,40", "20.40"),
        (",", "20.40", "20.40"),
        (".", "1.234.567", "1234567"),
        (",", "0.750", "0.750"),
        (".", "Rp 1.500", "1500"),
    ],
)
def test_the_habit_decides(desimal: str, teks: str, nilai: str) -> None:
    bacaan = angka.baca(teks, kolom=Kebiasaan(desimal))  # type: ignore[arg-type]
    assert (str(bacaan.nilai), bacaan.lain) == (nilai, None)


def test_an_undecided_column_leaves_both_readings() -> None:
    bacaan = angka.baca("1.893", kolom=angka.kebiasaan(["1.893"]))
    assert (str(bacaan.nilai), str(bacaan.lain)) == ("1893", "1.893")


@pytest.mark.parametrize(("teks", "nilai"), [("1.500", "1500"), ("1,500", "1500"), ("1.5", "1.5")])
def test_money_has_no_three_decimals(teks: str, nilai: str) -> None:
    bacaan = angka.baca(teks, kolom=angka.RUPIAH)
    assert (str(bacaan.nilai), bacaan.lain) == (nilai, None)


def test_a_column_of_money_is_never_in_doubt() -> None:
    uang = angka.kebiasaan(["1.500", "2.000"], rupiah=True)
    assert uang == Kebiasaan(",", rupiah=True)
    assert not angka.kebiasaan(["1.500", "2,000"], rupiah=True).ragu


def test_an_empty_cell_of_a_column() -> None:
    assert angka.baca_sel(" - ", kolom=angka.RUPIAH) is None
