"""Properties of reading and showing that hold for any figure and for any text."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.angka import Bacaan, BukanAngka

DESIMAL = st.integers(0, 6)
NILAI = st.decimals(allow_nan=False, allow_infinity=False, places=6) | st.integers().map(Decimal)
MIRIP_ANGKA = st.text("0123456789.,-−()Rp %A\u00a0\n'/eE*", max_size=24)
SPASI = st.sampled_from(["", " ", "\u00a0", "\u2009", "\t", "\n", "\ufeff"])


def baca_atau_tolak(teks: str) -> Bacaan | None:
    try:
        return angka.baca(teks)
    except BukanAngka as galat:
        assert galat.pesan
        assert galat.saran
        return None


@given(NILAI, DESIMAL)
@example(Decimal("1893"), 0)
@example(Decimal("1.5"), 3)
@example(Decimal("-0.004"), 2)
@example(Decimal(10) ** 40, 2)
def test_what_is_shown_is_read_back(nilai: Decimal, desimal: int) -> None:
    tampil = angka.tampil(nilai, desimal)
    bacaan = angka.baca(tampil)
    assert bacaan.nilai == angka.bulat(nilai, desimal)
    assert bacaan.desimal == desimal
    assert angka.tampil(bacaan.nilai, None) == tampil


@given(NILAI, DESIMAL)
def test_percent_is_read_back(nilai: Decimal, desimal: int) -> None:
    bacaan = angka.baca(angka.tampil_persen(nilai, desimal))
    assert (bacaan.nilai, bacaan.satuan) == (angka.bulat(nilai, desimal), "persen")


@given(NILAI, st.sampled_from([None, 0, 1, 2]))
def test_money_is_read_back(nilai: Decimal, desimal: int | None) -> None:
    bacaan = angka.baca(angka.tampil_rupiah(nilai, desimal))
    assert bacaan.nilai == angka.bulat(nilai, 2 if desimal is None else desimal)
    assert bacaan.satuan == "rupiah"
    assert bacaan.lain is None


@given(st.lists(st.tuples(NILAI, DESIMAL), max_size=8))
def test_a_column_of_shown_figures_is_read_back(kolom: list[tuple[Decimal, int]]) -> None:
    tampil = [angka.tampil(nilai, desimal) for nilai, desimal in kolom]
    kebiasaan = angka.kebiasaan(tampil)
    for teks, (nilai, desimal) in zip(tampil, kolom, strict=True):
        assert angka.baca(teks, kolom=kebiasaan).nilai == angka.bulat(nilai, desimal)


@given(NILAI)
def test_a_column_of_shown_money_is_read_back(nilai: Decimal) -> None:
    bacaan = angka.baca(angka.tampil(nilai, 2), kolom=angka.RUPIAH)
    assert (bacaan.nilai, bacaan.lain) == (angka.bulat(nilai, 2), None)


@given(NILAI.map(angka.kanonik))
def test_a_record_is_read_back_with_its_very_decimals(kanonik: str) -> None:
    assert angka.kanonik(angka.baca(angka.tampil_nilai(kanonik)).nilai) == kanonik


@given(SPASI, NILAI, SPASI)
def test_outer_space_does_not_matter(kiri: str, nilai: Decimal, kanan: str) -> None:
    teks = angka.tampil(nilai)
    assert angka.baca(kiri + teks + kanan) == angka.baca(teks)


@given(st.text() | MIRIP_ANGKA)
def test_no_text_raises_anything_but_its_own_error(teks: str) -> None:
    bacaan = baca_atau_tolak(teks)
    if bacaan is None:
        return
    assert bacaan.desimal >= 0
    assert bacaan.nilai.is_finite()
    assert angka.dari_teks(angka.kanonik(bacaan.nilai)) == bacaan.nilai
    assert bacaan.lain != bacaan.nilai or bacaan.nilai == 0


@given(st.lists(st.text(max_size=10) | MIRIP_ANGKA, max_size=6))
def test_a_column_takes_any_text(kolom: list[str]) -> None:
    kebiasaan = angka.kebiasaan(kolom)
    assert (kebiasaan.contoh is not None) is kebiasaan.ragu
    for teks in kolom:
        try:
            bacaan = angka.baca_sel(teks, kolom=kebiasaan)
        except BukanAngka:
            continue
        # An answer for the column settles each figure that was in doubt.
        if kebiasaan.desimal and bacaan and bacaan.satuan != "rupiah":
            assert bacaan.lain is None or bacaan.desimal == 3


@given(MIRIP_ANGKA)
def test_reading_is_the_same_for_either_kind_of_minus_and_space(teks: str) -> None:
    polos = teks.replace("−", "-").replace("\u00a0", " ")
    assert baca_atau_tolak(teks) == baca_atau_tolak(polos)


@pytest.mark.parametrize(
    "buat",
    [
        lambda: "9" * 10_000_000,
        lambda: "1.234" + ".567" * 70 + ",",
        lambda: " " * 299 + "x",
        lambda: "5" + " " * 290 + "x",
        lambda: "." * 299 + "x",
        lambda: "Rp" + ". " * 148,
        lambda: "a " * 149 + "(",
        lambda: "5 (" + "a " * 140,
        lambda: "(" * 300,
        lambda: "1-" * 150,
        lambda: "satu " * 59,
        lambda: "5 (" + "satu " * 59,
        lambda: "\x00" * 1_000_000,
    ],
)
def test_hostile_texts_are_refused_at_once(buat: Callable[[], str]) -> None:
    teks = buat()
    mulai = time.process_time()
    assert baca_atau_tolak(teks) is None
    assert time.process_time() - mulai < 0.5
