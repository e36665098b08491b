"""How an indikator stands against its plan, and why a capaian does not exist."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.pantauan import (
    Pantauan,
    alasan_tanpa_capaian,
    dihitung_rumus,
    pantau,
)
from tests.domain import buat


def _tw(teks: str) -> tuple[str | None, ...]:
    return tuple(None if t == "." else t for t in teks.split())


def _hasil(
    target_tw: str = ". . . .",
    realisasi_tw: str = ". . . .",
    *,
    target: str | None = "100",
    realisasi: str | None = None,
    **definisi: Any,
) -> HasilIndikator:
    ukuran = r.Pengukuran(
        indikator="I",
        target=target,
        realisasi=realisasi,
        target_tw=_tw(target_tw),  # type: ignore[arg-type]
        realisasi_tw=_tw(realisasi_tw),  # type: ignore[arg-type]
    )
    return buat.ukur_satu(buat.indikator("I", **definisi), ukuran)


def _pantau(hasil: HasilIndikator, triwulan: int | None = None) -> Pantauan:
    return pantau(hasil, buat.kebijakan(), triwulan)


@pytest.mark.parametrize(
    ("target_tw", "realisasi_tw", "kata"),
    [
        (". . . .", ". . . .", "Belum diisi"),
        ("20 40 . .", "20 . . .", "Sesuai rencana (TW I)"),
        ("20 40 . .", "20 35 . .", "Di bawah rencana (TW II)"),
        ("20 40 . .", "20 41 . .", "Di atas rencana (TW II)"),
        ("20 . . 100", "20 30 . .", "Sesuai rencana (TW I)"),
        (". . . 100", "20 . . .", "Belum dapat dinilai (TW I)"),
        ("25 50 75 100", "25 50 75 90", "Di bawah rencana"),
    ],
)
def test_a_running_year_is_held_against_what_has_come(
    target_tw: str, realisasi_tw: str, kata: str
) -> None:
    assert _pantau(_hasil(target_tw, realisasi_tw)).kata == kata


def test_quarters_that_add_up_are_compared_as_sums() -> None:
    hasil = _hasil("10 20 30 40", "12 18 . .", agregasi="jumlah")
    assert _pantau(hasil) == Pantauan("sesuai", 2, True, Fraction(100))
    assert _pantau(hasil, 1).kata == "Di atas rencana (s.d. TW I)"


def test_a_year_entered_as_such_is_measured_as_a_year() -> None:
    assert _pantau(_hasil("20 40 . .", "20 . . .", realisasi="80")).kata == "Di bawah rencana"
    assert _pantau(_hasil(realisasi="80", target=None)).kata == "Belum ada target"


def test_one_quarter_alone_can_be_looked_at() -> None:
    hasil = _hasil("20 40 60 .", "20 35 . .")
    assert [_pantau(hasil, n).status for n in (1, 2, 3, 4)] == [
        "sesuai",
        "di bawah",
        "belum diisi",
        "tidak direncanakan",
    ]


def test_a_year_entered_as_such_fills_the_last_quarter() -> None:
    assert _pantau(_hasil(". . . 100", realisasi="100"), 4).kata == "Sesuai rencana"
    assert _pantau(_hasil(". . . 100"), 4).kata == "Belum diisi (TW IV)"


def test_nothing_planned_and_nothing_done_is_as_planned() -> None:
    assert _pantau(_hasil("0 5 . .", "0 . . .")).status == "sesuai"
    assert _pantau(_hasil("0 5 . .", "1 . . .")).status == "di atas"


def test_lower_is_better_is_above_the_plan_when_less() -> None:
    hasil = _hasil("10 10 . .", "8 . . .", arah="turun")
    assert _pantau(hasil).status == "di atas"


def test_an_unreadable_figure_is_not_called_empty() -> None:
    assert _pantau(_hasil(realisasi="banyak")).kata == "Tidak dapat dihitung"


@pytest.mark.parametrize(
    ("definisi", "target", "realisasi", "bagian"),
    [
        ({}, "10", None, None),
        ({}, "10", "5", None),
        ({}, None, "5", "belum ada target"),
        ({}, "0", "5", "targetnya 0"),
        ({"arah": "turun", "rumus_turun": "rasio"}, "5", "0", "realisasinya 0"),
        ({"nilai": "teks"}, "x", "y", "capaiannya diketik"),
        ({"nilai": "predikat", "predikat": buat.SKALA}, "Tinggi", "Amat", "tidak ada dalam skala"),
        ({"nilai": "predikat", "predikat": buat.SKALA}, "Rendah", "Rendah", None),
    ],
)
def test_a_missing_capaian_says_why(
    definisi: dict[str, Any], target: str | None, realisasi: str | None, bagian: str | None
) -> None:
    hasil = _hasil(target=target, realisasi=realisasi, **definisi)
    alasan = alasan_tanpa_capaian(hasil.definisi, buat.kebijakan(), hasil.target, hasil.realisasi)
    assert (alasan is None) if bagian is None else (alasan is not None and bagian in alasan)


def test_lower_is_better_without_a_rule_says_so() -> None:
    hasil = _hasil(realisasi="8", arah="turun")
    alasan = alasan_tanpa_capaian(hasil.definisi, None, hasil.target, hasil.realisasi)
    assert alasan is not None
    assert "belum ditetapkan" in alasan


def _berumus(rumus: str, *variabel_tw: dict[str, str] | None) -> HasilIndikator:
    definisi = buat.indikator("I", rumus=rumus, variabel=(r.Variabel(kode="A", nama="a"),))
    empat = (*variabel_tw, None, None, None)[:4]
    return buat.ukur_satu(definisi, r.Pengukuran(indikator="I", variabel_tw=empat))


def test_a_quarter_is_computed_once_its_variables_are_given() -> None:
    hasil = _berumus("1 / A", {"A": "2"}, {}, {"A": "0"}, {"A": "dua"})
    assert [dihitung_rumus(hasil, n) for n in (1, 2, 3, 4)] == [True, False, True, True]
    assert not dihitung_rumus(_berumus("1 / ", {"A": "2"}), 1)
    assert not dihitung_rumus(_hasil(realisasi_tw="1 . . ."), 1)
