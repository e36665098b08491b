"""Codes of program, kegiatan and sub kegiatan."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.kode_anggaran import (
    keberatan_kode,
    kode_rekening,
    kode_urusan,
    mirip_kode,
    tingkat_kode,
    urutan_kode,
)
from lkjip_desktop.domain.records import TingkatAnggaran


@pytest.mark.parametrize(
    ("kode", "tingkat"),
    [
        ("1.01.02", "program"),
        ("X.XX.01", "program"),
        ("5.03.02.2.01", "kegiatan"),
        ("1.01.02.1.01", "kegiatan"),
        ("1.01.02.2.01.06", "subkegiatan"),
        (" 1.01.02.2.01.0006. ", "subkegiatan"),
        ("1.1", None),
        ("1.01", None),
        ("1.01.02.3.01", None),
        ("1.01.02.2.01.006", None),
    ],
)
def test_the_level_of_a_code(kode: str, tingkat: TingkatAnggaran | None) -> None:
    assert tingkat_kode(kode) == tingkat


def test_codes_above_and_below_the_tree() -> None:
    assert kode_urusan("1") and kode_urusan("1.01") and kode_urusan("X.XX")
    assert not kode_urusan("1.01.02")
    assert kode_rekening("5.1.02.01.01.0001") and kode_rekening("5.1.02")
    assert not kode_rekening("5.03.02") and not kode_rekening("1.01.02")
    assert mirip_kode("1.01.02") and not mirip_kode("Program") and not mirip_kode("")


def test_codes_are_sorted_by_their_parts() -> None:
    kode = ["1.10", None, "1.9", "2", "1.9.1", "1", "a.1"]
    urut = sorted(kode, key=urutan_kode)
    assert urut == ["1", "1.9", "1.9.1", "1.10", "2", "a.1", None]


@pytest.mark.parametrize(
    ("kode", "tingkat", "induk", "keberatan"),
    [
        ("2.23.02", "program", None, None),
        ("2.23.02.2.01", "kegiatan", "2.23.02", None),
        (None, "kegiatan", "2.23.02", None),
        ("1.1", "kegiatan", "1", None),
        ("1", "program", None, None),
        ("2.23.03.2.01", "kegiatan", "2.23.02", "tidak berada di bawah kode 2.23.02"),
        ("2.23.02.01", "kegiatan", "2.23.02", "bukan kode kegiatan; bentuknya seperti"),
        ("2.23.02.2.01", "program", None, "bukan kode program"),
    ],
)
def test_what_is_wrong_with_a_code(
    kode: str | None, tingkat: TingkatAnggaran, induk: str | None, keberatan: str | None
) -> None:
    kalimat = keberatan_kode(kode, tingkat, induk)
    assert kalimat is None if keberatan is None else keberatan in (kalimat or "")
