"""K01 to K05: the figures of an indikator against each other, over its quarters and years."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from tests.domain.buat import TAHUN, indikator, kebijakan
from tests.domain.pemeriksaan.buat_periksa import SEMENTARA, SESUDAH, kantor, temuan

DISEBUT = r.Variabel(kode="a", nama="A")


def diukur(**isi: Any) -> r.Pengukuran:
    return r.Pengukuran(indikator="I", **isi)


def test_target_without_realisasi_is_late_once_the_year_is_over() -> None:
    dok = kantor(pengukuran=diukur(target="5"))
    (satu,) = temuan(dok, "K01", SESUDAH)
    assert (satu.id, satu.besaran, satu.tingkat) == ("I", "realisasi", "peringatan")
    assert temuan(dok, "K01", SEMENTARA) == []


def test_a_realisasi_that_cannot_be_computed_says_why() -> None:
    definisi = indikator(rumus="a / (a - a)", variabel=(DISEBUT,))
    (satu,) = temuan(kantor(definisi, diukur(target="5", variabel={"a": "1"})), "K01")
    assert "nol" in satu.pesan


def test_realisasi_without_target_needs_no_waiting() -> None:
    dok = kantor(pengukuran=diukur(realisasi="0"))
    (satu,) = temuan(dok, "K01", SEMENTARA)
    assert (satu.besaran, satu.letak.medan) == ("target", "target")
    assert temuan(kantor(pengukuran=diukur(realisasi=" ")), "K01") == []


@pytest.mark.parametrize(
    ("tangan", "salah"), [("33.33", 0), ("33.3", 0), ("33", 0), ("33.34", 1), ("33.3334", 1)]
)
def test_realisasi_by_hand_against_its_formula_at_its_own_precision(
    tangan: str, salah: int
) -> None:
    definisi = indikator(rumus="a / 3", variabel=(DISEBUT,))
    dok = kantor(definisi, diukur(target="5", realisasi=tangan, variabel={"a": "100"}))
    ada = temuan(dok, "K02")
    assert len(ada) == salah
    assert all((t.tercantum, t.dihitung, t.tingkat) == (tangan, "33.3333", "galat") for t in ada)


@pytest.mark.parametrize(
    ("agregasi", "triwulan", "tahun"),
    [
        (None, ("1", "2", "3", "4"), "4"),
        ("akhir", (None, None, None, "4"), "4"),
        ("jumlah", ("1", "2", "3", "4"), "10"),
        ("rata", ("1", "2", "3", "4"), "2.5"),
        ("maksimum", ("1", "9", "3", "4"), "9"),
    ],
)
def test_realisasi_by_hand_against_its_quarters(
    agregasi: Any, triwulan: r.PerTriwulan, tahun: str
) -> None:
    definisi = indikator(agregasi=agregasi)
    betul = kantor(definisi, diukur(target="5", realisasi=tahun, realisasi_tw=triwulan))
    salah = kantor(definisi, diukur(target="5", realisasi="7", realisasi_tw=triwulan))
    for hari_ini in (SEMENTARA, SESUDAH):
        assert temuan(betul, "K02", hari_ini) == []
        assert [t.dihitung for t in temuan(salah, "K02", hari_ini)] == [tahun]


def test_quarters_that_have_not_come_do_not_contradict() -> None:
    isi = diukur(target="5", realisasi="7", realisasi_tw=("1", "2", None, None))
    for agregasi in ("akhir", "jumlah"):
        dok = kantor(indikator(agregasi=agregasi), isi)
        assert temuan(dok, "K02", SEMENTARA) == []
        assert len(temuan(dok, "K02", SESUDAH)) == 1


def test_a_quarter_by_hand_against_the_formula_of_that_quarter() -> None:
    definisi = indikator(rumus="a * 2", variabel=(DISEBUT,), agregasi="akhir")
    isi = diukur(
        target="8",
        realisasi_tw=("2", "5", None, "9"),
        variabel_tw=({"a": "1"}, {"a": "2"}, None, None),
    )
    (satu,) = temuan(kantor(definisi, isi), "K02")
    assert "triwulan II 5" in satu.pesan
    assert (satu.letak.medan, satu.letak.kunci, satu.dihitung) == ("realisasi_tw", 1, "4")


def test_labels_by_hand_against_the_last_quarter() -> None:
    skala = (r.Pita(label="A", dari="80"), r.Pita(label="B", dari="0"))
    definisi = indikator(nilai="predikat", predikat=skala)
    isi: r.PerTriwulan = (None, "B", None, "A")
    for realisasi, salah in (("a", 0), ("B", 1)):
        dok = kantor(definisi, diukur(target="A", realisasi=realisasi, realisasi_tw=isi))
        assert len(temuan(dok, "K02")) == salah


@pytest.mark.parametrize(
    ("realisasi", "salah"), [("69.99", 1), ("70", 0), ("150", 0), ("150.01", 1), ("0", 1)]
)
def test_extreme_capaian_without_analysis(realisasi: str, salah: int) -> None:
    """The scale of the tests: 90 Tinggi, 70 Sedang, 0 Rendah."""
    dok = kantor(pengukuran=diukur(target="100", realisasi=realisasi))
    ada = temuan(dok, "K03")
    assert [(t.id, t.besaran) for t in ada] == [("I", "capaian")] * salah
    rendah = realisasi in ("69.99", "0")
    assert len(temuan(dok, "K03", SEMENTARA)) == (0 if rendah else salah)


@pytest.mark.parametrize(
    "penjelasan",
    [
        {"keberhasilan": "baik"},
        {"hambatan": "hujan"},
        {"solusi": "payung"},
        {"catatan_tw": (None, None, None, r.CatatanTw(hambatan="hujan"))},
    ],
)
def test_any_analysis_explains_an_extreme_capaian(penjelasan: dict[str, Any]) -> None:
    assert temuan(kantor(pengukuran=diukur(target="9", realisasi="1", **penjelasan)), "K03") == []


def test_the_section_of_the_report_explains_it_too_but_blanks_do_not() -> None:
    isi = diukur(target="9", realisasi="1", hambatan="  ")
    assert len(temuan(kantor(pengukuran=isi, narasi={"bab3.indikator.I": " \n"}), "K03")) == 1
    assert temuan(kantor(pengukuran=isi, narasi={"bab3.indikator.I": "Hujan."}), "K03") == []


def test_a_scale_of_one_band_has_no_second_lowest() -> None:
    satu = kebijakan(skala_capaian=(r.Pita(label="Semua", dari="0"),))
    dok = kantor(pengukuran=diukur(target="9", realisasi="1"), aturan=satu)
    assert temuan(dok, "K03") == []


@pytest.mark.parametrize(
    ("lalu", "ini", "salah"),
    [("10", "50", 0), ("10", "50.1", 1), ("10", "2", 0), ("10", "1.99", 1), ("0", "7", 0)],
)
def test_jumps_from_last_year(lalu: str, ini: str, salah: int) -> None:
    dulu = r.Tahun(tahun=TAHUN - 1, pengukuran=(diukur(realisasi=lalu),))
    dok = kantor(pengukuran=diukur(target="5", realisasi=ini), tahun_lain=(dulu,))
    ada = temuan(dok, "K04")
    assert [t.tingkat for t in ada] == ["info"] * salah
    assert len(temuan(dok, "K04", SEMENTARA)) == (salah if ini == "50.1" else 0)


def test_last_years_realisasi_may_stand_only_in_the_renstra() -> None:
    ukuran = r.Pengukuran(indikator="I", target="9", realisasi="60")
    for tahun, banyak in ((TAHUN - 1, 1), (TAHUN - 2, 0)):
        definisi = indikator(kondisi_awal=r.KondisiAwal(tahun=tahun, nilai="10"))
        assert len(temuan(kantor(definisi, ukuran), "K04")) == banyak


@pytest.mark.parametrize(
    ("arah", "target", "salah"),
    [
        ("naik", {"2020": "80", "2021": "80", "2022": "81"}, []),
        ("naik", {"2020": "80", "2022": "79.9", "2021": "85"}, ["2022"]),
        ("naik", {"2020": "100", "2021": "81", "2022": "80"}, ["2021", "2022"]),
        ("turun", {"2020": "9", "2021": "7"}, []),
        ("turun", {"2020": "9", "2021": "10"}, ["2021"]),
    ],
)
def test_targets_that_step_back(arah: str, target: dict[str, str], salah: list[str]) -> None:
    ada = temuan(kantor(indikator(arah=arah, target=target)), "K05")
    assert [t.letak.kunci for t in ada] == salah
    assert all((t.objek, t.id, t.besaran) == ("indikator", "I", "target") for t in ada)


def test_labels_step_back_by_their_bands() -> None:
    skala = (r.Pita(label="A", dari="80"), r.Pita(label="B", dari="0"))
    for target, salah in (({"2020": "b", "2021": "A"}, 0), ({"2020": "A", "2021": "B"}, 1)):
        definisi = indikator(nilai="predikat", predikat=skala, target=target)
        assert len(temuan(kantor(definisi), "K05")) == salah
