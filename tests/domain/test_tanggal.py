"""Dates: shown id-ID, read as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import tanggal

TANGGAL = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def test_shown() -> None:
    assert tanggal.tampil("2021-01-28") == "28 Januari 2021"
    assert tanggal.tampil("2021-01-28", hari=True) == "Kamis, 28 Januari 2021"
    assert tanggal.tampil("2026-08-03") == "3 Agustus 2026"
    assert tanggal.tampil(None) == "-"
    assert tanggal.tampil(None, kosong="belum diisi") == "belum diisi"


@pytest.mark.parametrize(
    "iso", ["2021-01-28T10:05:59+07:00", "2021-01-28T10:05:60Z", "2021-01-28t10:05:00.5z"]
)
def test_time_is_shown_on_the_clock_that_it_was_written(iso: str) -> None:
    assert tanggal.tampil_waktu(iso) == "28 Januari 2021 pukul 10.05"


def test_no_time() -> None:
    assert tanggal.tampil_waktu(None) == "-"


@pytest.mark.parametrize("iso", ["2021-02-30", "28 Januari 2021", ""])
def test_only_iso_dates_are_shown(iso: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|day is out"):
        tanggal.tampil(iso)


@pytest.mark.parametrize(
    "teks",
    [
        "2021-01-28",
        "2021-1-28",
        "2021-01-28 00:00:00",
        "28 Januari 2021",
        " 28  januari\u00a02021\n",
        "28 JANUARI 2021.",
        "Kamis, 28 Januari 2021",
        "kamis 28 Januari 2021",
        "28 Jan 2021",
        "28 Jan. 2021",
        "28-Jan-2021",
        "28-Jan-21",
        "28-1-2021",
        "28-01-2021",
        "28\u20131\u20132021",
        "28/01/2021",
        "28/1/21",
        "28.01.2021",
    ],
)
def test_read(teks: str) -> None:
    assert tanggal.baca(teks) == "2021-01-28"


@pytest.mark.parametrize(
    ("teks", "bulan"),
    [
        ("Pebruari", 2),
        ("Mei", 5),
        ("May", 5),
        ("Agt", 8),
        ("Ags", 8),
        ("Aug", 8),
        ("Sept", 9),
        ("Okt", 10),
        ("October", 10),
        ("Nopember", 11),
        ("Des", 12),
        ("Dec", 12),
    ],
)
def test_other_spellings_of_months(teks: str, bulan: int) -> None:
    assert tanggal.baca(f"3 {teks} 2026") == f"2026-{bulan:02d}-03"


def test_friday_in_its_spellings() -> None:
    for nama in ("Jumat", "Jum'at", "Jum\u2019at"):
        assert tanggal.baca(f"{nama}, 29 Januari 2021") == "2021-01-29"


@pytest.mark.parametrize(
    ("teks", "alasan"),
    [
        ("", "tidak dapat dibaca"),
        ("besok", "tidak dapat dibaca"),
        ("28", "tidak dapat dibaca"),
        ("Januari 2021", "tidak dapat dibaca"),
        ("28-1/2021", "tidak dapat dibaca"),
        ("28 Januari", "tidak dapat dibaca"),
        ("2" * 1000, "tidak dapat dibaca"),
        ("\u0662\u0668-1-2021", "tidak dapat dibaca"),
        ("30 Februari 2021", "tidak ada dalam kalender"),
        ("29/2/2021", "tidak ada dalam kalender"),
        ("2021-02-29", "tidak ada dalam kalender"),
        ("0-1-2021", "tidak ada dalam kalender"),
        ("1/28/2021", "Tanggal ditulis sebelum bulan"),
        ("1-0-2021", "Bulan 0"),
        ("1-1-0202", "Tahun 202"),
        ("28 Bulan 2021", "Nama bulan"),
        ("Rabu, 28 Januari 2021", "hari Kamis, bukan Rabu"),
        ("Hari, 28 Januari 2021", "Nama hari"),
    ],
)
def test_refused_with_a_sentence(teks: str, alasan: str) -> None:
    with pytest.raises(tanggal.BukanTanggal) as galat:
        tanggal.baca(teks)
    assert alasan in str(galat.value)
    assert galat.value.saran


def test_empty_cells() -> None:
    for teks in ("", " ", "-", "\u2013", "...", "N/A"):
        assert tanggal.baca_sel(teks) is None
    assert tanggal.baca_sel("28-1-2021") == "2021-01-28"


@given(TANGGAL, st.booleans())
def test_what_is_shown_is_read_back(hari: date, dengan_nama: bool) -> None:
    iso = hari.isoformat()
    assert tanggal.baca(tanggal.tampil(iso, hari=dengan_nama)) == iso
    assert tanggal.baca(f"{hari.day}-{hari.month}-{hari.year}") == iso


@given(st.text() | st.text("0123456789-/. JanuariMeiKamis,", max_size=20))
def test_no_text_raises_anything_but_its_own_error(teks: str) -> None:
    try:
        iso = tanggal.baca(teks)
    except tanggal.BukanTanggal as galat:
        assert str(galat).isprintable()
    else:
        assert date.fromisoformat(iso).isoformat() == iso


def test_names_and_numerals() -> None:
    assert [tanggal.nama_bulan(n) for n in (1, 8, 12)] == ["Januari", "Agustus", "Desember"]
    assert [tanggal.triwulan_romawi(n) for n in (1, 2, 3, 4)] == [
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
    ]
    romawi = {
        1: "I",
        4: "IV",
        9: "IX",
        14: "XIV",
        40: "XL",
        99: "XCIX",
        444: "CDXLIV",
        3999: "MMMCMXCIX",
    }
    assert {n: tanggal.romawi(n) for n in romawi} == romawi


def test_numbers_that_have_no_name() -> None:
    for panggil, nomor in (
        (tanggal.nama_bulan, (0, 13)),
        (tanggal.triwulan_romawi, (0, 5)),
        (tanggal.romawi, (0, -1, 4000)),
    ):
        for n in nomor:
            with pytest.raises(ValueError, match="no"):
                panggil(n)
