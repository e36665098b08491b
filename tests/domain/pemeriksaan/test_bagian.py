"""P01: parts of the report that are empty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from tests.domain.buat import TAHUN, indikator, pk, simpul
from tests.domain.pemeriksaan.buat_periksa import SEMENTARA, cetak, kantor, temuan

BAGIAN = {
    "bab3.perbandingan_tahun": "perbandingan tahun sebelumnya",
    "bab3.perbandingan_renstra": "perbandingan target Renstra",
    "bab3.standar_nasional": "perbandingan standar nasional",
    "bab3.efisiensi": "efisiensi",
    "bab3.realisasi_anggaran": "realisasi anggaran",
    "bab4.kesimpulan": "penutup",
}
LENGKAP = dict.fromkeys(BAGIAN, "Uraian.")
TERTANDA = replace(
    pk("murni", "kepala", I="9"), tanggal="2021-01-20", pihak_pertama="A", pihak_kedua="B"
)
DIANALISIS = r.Pengukuran(indikator="I", realisasi="9", keberhasilan="Semua hadir.")


def kosong(hari_ini: date | None = None, **isi: Any) -> list[str | None]:
    bawaan: dict[str, Any] = {"pengukuran": DIANALISIS, "pk": (TERTANDA,), "narasi": LENGKAP}
    dok = kantor(**(bawaan | isi))
    return [t.besaran for t in temuan(dok, "P01", *([hari_ini] if hari_ini else []))]


def test_a_report_with_all_its_parts() -> None:
    assert kosong() == []


@pytest.mark.parametrize("kunci", BAGIAN)
def test_each_part_needs_its_text(kunci: str) -> None:
    tanpa = {k: v for k, v in LENGKAP.items() if k != kunci}
    assert kosong(narasi=tanpa) == [BAGIAN[kunci]]
    assert kosong(narasi=tanpa | {kunci: "  \n"}) == [BAGIAN[kunci]]
    assert kosong(narasi=tanpa, hari_ini=SEMENTARA) == []


def test_any_section_of_bab_iv_and_other_names_of_keys_count() -> None:
    narasi = {k: v for k, v in LENGKAP.items() if not k.startswith("bab4")}
    assert kosong(narasi=narasi | {"bab4.langkah": "Besok."}) == []
    narasi = {k: v for k, v in LENGKAP.items() if k != "bab3.realisasi_anggaran"}
    assert kosong(narasi=narasi | {"bab3.anggaran": "Terserap."}) == []


def test_a_transcript_of_a_printed_report_is_judged_by_data_and_places() -> None:
    """Figures of a printed report were entered, but never texts: they stand on paper."""
    kosong_semua = set(BAGIAN.values())
    assert set(kosong(narasi=None)) == kosong_semua
    assert set(kosong(narasi=None, tercantum=(cetak("target", "9"),))) == kosong_semua - {"penutup"}
    data = {
        "definisi": indikator(
            target={str(TAHUN): "9", "2024": "12"},
            kondisi_awal=r.KondisiAwal(tahun=TAHUN - 1, nilai="8"),
        ),
        "anggaran": (simpul("P", pagu_murni="9", realisasi="8"),),
        "dukungan": (r.Dukungan(indikator="I", anggaran="P"),),
    }
    cetakan: tuple[r.Tercantum, ...] = (cetak("target", "9", sumber="Bab IV, huruf a"),)
    assert set(kosong(narasi=None, tercantum=cetakan, **data)) == {
        "perbandingan target Renstra",
        "perbandingan standar nasional",
    }
    cetakan = (*cetakan, cetak("kemajuan", "75"))
    assert kosong(narasi=None, tercantum=cetakan, **data) == ["perbandingan standar nasional"]
    standar = (r.Pembanding(indikator="I", nama="Nasional", nilai="10"),)
    assert kosong(narasi=None, tercantum=cetakan, pembanding=standar, **data) == []
    lain = {"bab1.latar_belakang": "Dasar."}
    assert kosong(narasi=lain, tercantum=cetakan, pembanding=standar, **data) == []
    sebagian = {"bab3.efisiensi": "Hemat."}
    ada = kosong(narasi=sebagian, tercantum=cetakan, pembanding=standar, **data)
    assert set(ada) == kosong_semua - {"efisiensi"}


@pytest.mark.parametrize(
    ("bagian", "cetakan"),
    [
        ("perbandingan tahun sebelumnya", (cetak("capaian", "90", tahun=TAHUN - 1),)),
        ("perbandingan tahun sebelumnya", (cetak("realisasi", "9", sumber="Tahun lalu"),)),
        ("perbandingan target Renstra", (cetak("kemajuan", "75"),)),
        (
            "perbandingan target Renstra",
            (cetak("target", "9", tahun=2024), cetak("realisasi", "9")),
        ),
        ("perbandingan standar nasional", (cetak("realisasi", "9", sumber="Capaian Provinsi"),)),
    ],
)
def test_a_printed_figure_shows_the_part_that_it_stands_in(
    bagian: str, cetakan: tuple[r.Tercantum, ...]
) -> None:
    lain = (cetak("capaian", "100", sumber="Rencana aksi Provinsi"), cetak("target", "9"))
    assert bagian in kosong(narasi=None, tercantum=lain)
    assert bagian not in kosong(narasi=None, tercantum=(*lain, *cetakan))


def test_years_that_are_only_history_need_no_report() -> None:
    assert kosong(narasi=None, pk=None) == []


def test_what_is_there_in_data_but_not_in_words_is_said_so() -> None:
    dok = kantor(
        pengukuran=DIANALISIS,
        pk=(TERTANDA,),
        narasi={k: v for k, v in LENGKAP.items() if k != "bab3.realisasi_anggaran"},
        anggaran=(simpul("P", pagu_murni="9", realisasi="8", indikator=(indikator("P.i"),)),),
    )
    (satu,) = temuan(dok, "P01")
    assert "belum diuraikan" in satu.pesan
    assert (satu.objek, satu.id) == ("tahun", str(TAHUN))
    assert satu.letak[2:] == ("narasi", "bab3.realisasi_anggaran")


@pytest.mark.parametrize("medan", ["tanggal", "pihak_pertama", "pihak_kedua"])
def test_a_pk_is_signed_with_date_and_both_parties(medan: str) -> None:
    kurang = replace(TERTANDA, **{medan: None})
    assert kosong(pk=(kurang,)) == ["PK bertanda tangan"]
    assert kosong(pk=(kurang,), hari_ini=date(TAHUN, 1, 31)) == []
    assert kosong(pk=(kurang,), hari_ini=date(TAHUN, 2, 1)) == ["PK bertanda tangan"]


def test_a_year_without_any_measured_sasaran() -> None:
    kurang = ["perbandingan target dan realisasi"]
    assert kosong(pengukuran=None) == kurang
    assert kosong(pk=(), pengukuran=DIANALISIS) == [*kurang, "PK bertanda tangan"]
    assert kosong(pengukuran=None, hari_ini=SEMENTARA) == []


def test_every_pk_is_told_by_itself() -> None:
    lain = replace(TERTANDA, id="PK-2", tingkat="pengawas", tanggal=None)
    assert kosong(pk=(TERTANDA, lain)) == ["PK bertanda tangan (PK-2)"]
    for tingkat, berat in (("kepala", "peringatan"), ("administrator", "info")):
        satu = replace(lain, tingkat=tingkat)
        dok = kantor(pengukuran=DIANALISIS, pk=(TERTANDA, satu), narasi=LENGKAP)
        assert [t.tingkat for t in temuan(dok, "P01")] == [berat]


def test_no_pk_at_all() -> None:
    assert kosong(pk=(), pengukuran=replace(DIANALISIS, target="9")) == ["PK bertanda tangan"]


def test_outcomes_of_sasaran_need_an_analysis() -> None:
    tanpa = r.Pengukuran(indikator="I", target="10", realisasi="9")
    assert kosong(pengukuran=tanpa, narasi=LENGKAP | {"bab3.sasaran.S": "Umum."}) == ["analisis"]
    assert kosong(pengukuran=tanpa, narasi=LENGKAP | {"bab3.indikator.I": "Sebab."}) == []
    assert "analisis" not in kosong(pengukuran=r.Pengukuran(indikator="I", target="10"))


def test_an_extreme_outcome_is_told_once() -> None:
    """K03 tells of it."""
    jauh = r.Pengukuran(indikator="I", target="10", realisasi="1")
    assert kosong(pengukuran=jauh, narasi=LENGKAP | {"bab3.sasaran.S": "Umum."}) == []


def test_a_report_without_any_analysis_lacks_the_whole_part() -> None:
    tanpa = r.Pengukuran(indikator="I", target="10", realisasi="9")
    dok = kantor(pengukuran=tanpa, pk=(TERTANDA,), narasi=LENGKAP)
    ada = [t for t in temuan(dok, "P01") if t.objek == "tahun"]
    assert [(t.id, t.besaran) for t in ada] == [(str(TAHUN), "analisis")]
    assert "semua indikator" in ada[0].pesan
