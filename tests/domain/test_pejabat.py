"""Who holds an office, and when."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain.pejabat import jabatan_lengkap, masa_jabatan, menjabat, pengganti
from lkjip_desktop.domain.records import Pejabat


def _p(id_: str, **isi: Any) -> Pejabat:
    return Pejabat(**({"id": id_, "nama": id_, "jabatan": "Kepala Dinas"} | isi))


DULU = _p("dulu", mulai="2021-09-06", selesai="2025-06-30")
PLT = _p("plt", status="plt", mulai="2025-07-01", selesai="2025-12-31")
KINI = _p("kini", jabatan="KEPALA  DINAS", mulai="2026-01-02")
TERTULIS = _p("pj", jabatan="Pj. Kepala Dinas", status="pj", mulai="2026-03-01")
SEMUA = (DULU, PLT, KINI, TERTULIS, _p("lain", jabatan="Sekretaris"))


@pytest.mark.parametrize(
    ("pejabat", "tertulis"),
    [
        (DULU, "Kepala Dinas"),
        (PLT, "Plt. Kepala Dinas"),
        (TERTULIS, "Pj. Kepala Dinas"),
        (_p("x", status="definitif"), "Kepala Dinas"),
    ],
)
def test_what_stands_before_the_jabatan(pejabat: Pejabat, tertulis: str) -> None:
    assert jabatan_lengkap(pejabat) == tertulis


def test_both_bounds_belong_to_the_term() -> None:
    hari = ("2021-09-05", "2021-09-06", "2025-06-30", "2025-07-01")
    assert [menjabat(DULU, h) for h in hari] == [False, True, True, False]
    assert menjabat(_p("tanpa batas"), "1999-01-01")


@pytest.mark.parametrize(
    ("iso", "siapa"),
    [
        ("2024-01-15", None),
        ("2025-07-01", PLT),
        ("2026-02-01", KINI),
        ("2026-03-01", TERTULIS),
        ("2020-01-01", None),
        ("2026-01-01", None),
    ],
)
def test_who_holds_the_office_instead(iso: str, siapa: Pejabat | None) -> None:
    assert pengganti(DULU, SEMUA, iso) == siapa


def test_a_term_in_words() -> None:
    assert masa_jabatan(DULU) == "6 September 2021 sampai 30 Juni 2025"
    assert masa_jabatan(KINI) == "sejak 2 Januari 2026"
    assert masa_jabatan(_p("x", selesai="2025-01-01")) == "sampai 1 Januari 2025"
    assert masa_jabatan(_p("x")) == ""
