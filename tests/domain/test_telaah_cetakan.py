"""Printed figures read and compared, each by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import periksa
from lkjip_desktop.domain.pemeriksaan.patokan import (
    AcuanBelanja,
    AcuanIndikator,
    AcuanSasaran,
    AcuanSimpul,
    AcuanTahun,
)
from lkjip_desktop.domain.telaah_cetakan import BESARAN_OBJEK, Penelaah
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas

SKALA = (r.Pita(label="Tinggi", dari="80"), r.Pita(label="Rendah", dari="0"))
INDIKATOR = r.Indikator(id="S1.1", nama="a", satuan="%", arah="naik", nilai="angka")
DOKUMEN = r.Dokumen(
    instansi=r.Instansi(nama="D", pemerintah="P", wilayah="W", kota="K"),
    kebijakan=(
        r.Kebijakan(
            mulai_tahun=2020,
            rumus_turun="selisih",
            rumus_efisiensi="selisih",
            rumus_kemajuan="rasio",
            skala_capaian=SKALA,
        ),
    ),
    renstra=(
        r.Renstra(
            id="R",
            tahun_awal=2021,
            tahun_akhir=2025,
            tujuan=(
                r.Tujuan(
                    id="T1",
                    uraian="t",
                    sasaran=(r.Sasaran(id="S1", uraian="s", indikator=(INDIKATOR,)),),
                ),
            ),
        ),
    ),
    tahun=(
        r.Tahun(
            tahun=2024,
            pengukuran=(r.Pengukuran(indikator="S1.1", target="90", realisasi="80"),),
            anggaran=(r.Anggaran(id="P1", tingkat="program", uraian="p", pagu_murni="1500000"),),
        ),
    ),
)
HASIL = {2024: ukur(DOKUMEN, 2024)}


def _t(besaran: r.Besaran, nilai: str, objek: r.ObjekTercantum = "indikator", id: str = "S1.1"):  # type: ignore[no-untyped-def]
    return r.Tercantum(sumber="Tabel 1", objek=objek, id=id, besaran=besaran, nilai=nilai)


@pytest.mark.parametrize(
    ("tercantum", "terbaca", "data", "keadaan"),
    [
        (_t("capaian", "88,89 %"), "88,89%", "88,89%", "cocok"),
        (_t("capaian", "88,9"), "88,9", "88,9%", "cocok"),
        (_t("capaian", "88,88"), "88,88", "88,89%", "beda tipis"),
        (_t("capaian", "84"), "84", "89%", "beda"),
        (_t("kategori", "tinggi"), "Tinggi", "Tinggi", "cocok"),
        (_t("kategori", "Rendah"), "Rendah", "Tinggi", "beda"),
        (_t("capaian", "-"), "", "88,89%", "kosong"),
        (_t("capaian", ""), "", "88,89%", "kosong"),
        (_t("efisiensi", "12"), "12", "", "tidak ada data"),
        (_t("target", "90", id="S9"), "90", "", "tidak ada data"),
        (_t("pagu", "Rp. 1.500.000,00", "anggaran", "P1"), "1.500.000,00", "Rp1.500.000", "cocok"),
        (_t("pagu", "1.500", "anggaran", "P1"), "1.500", "Rp1.500.000", "beda"),
    ],
)
def test_a_figure_is_read_and_compared_as_printed(
    tercantum: r.Tercantum, terbaca: str, data: str, keadaan: str
) -> None:
    (telaah,) = Penelaah().telaah([tercantum], 2024, HASIL)
    assert (telaah.terbaca, telaah.menurut_data, telaah.keadaan) == (terbaca, data, keadaan)
    assert telaah == Penelaah().satu(tercantum, 2024, HASIL)
    assert telaah.keberatan is None


def test_what_cannot_be_read_is_told_with_the_reason() -> None:
    (telaah,) = Penelaah().telaah([_t("capaian", "1.5 jt")], 2024, HASIL)
    assert telaah.keadaan == "tidak terbaca"
    assert telaah.keberatan is not None and "1.5 jt" in telaah.keberatan
    (telaah,) = Penelaah().telaah([_t("kategori", "12,5 ribu")], 2024, HASIL)
    assert telaah.keadaan in ("tidak terbaca", "beda")


def test_a_figure_with_two_meanings_tells_both_unless_its_column_decides() -> None:
    ragu = _t("realisasi", "1.893")
    (telaah,) = Penelaah().telaah([ragu], 2024, HASIL)
    assert telaah.terbaca == "1.893 (atau 1,893)"
    pasti = replace(ragu, nilai="20.40")
    penelaah = Penelaah()
    assert [t.terbaca for t in penelaah.telaah([ragu, pasti], 2024, HASIL)] == [
        "1,893 (atau 1.893)",
        "20,40",
    ]
    # what was known of the records is used again, and gives the same
    assert penelaah.telaah([ragu, pasti], 2024, HASIL)[1].terbaca == "20,40"


def test_it_agrees_with_the_check_on_a_real_case(bersama: Path) -> None:
    dokumen = baca_berkas(bersama / "kasus" / "pasuruan-2024.json")
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    daftar = next(t for t in dokumen.tahun if t.tahun == 2024).tercantum or ()
    temuan = periksa(dokumen, 2024, hasil[2024], date(2026, 1, 1)).temuan
    salah = [t for t in temuan if t.kode in ("C01", "C03")]
    telaah = Penelaah().telaah(daftar, 2024, hasil)
    beda = [t for t in telaah if t.keadaan in ("beda", "beda tipis", "tidak terbaca")]
    assert len(beda) == len(salah) > 10


def test_only_figures_that_the_data_can_give_are_offered() -> None:
    acuan = {
        "indikator": AcuanIndikator(INDIKATOR, HASIL[2024].indikator["S1.1"], None, 2024),
        "sasaran": AcuanSasaran(HASIL[2024].sasaran["S1"], None, (), ()),
        "anggaran": AcuanSimpul(HASIL[2024].anggaran["P1"], None),
        "belanja": AcuanBelanja(()),
        "tahun": AcuanTahun(HASIL[2024].total, None, (), ()),
    }
    for objek, semua in BESARAN_OBJEK.items():
        for besaran in semua:
            assert acuan[objek].patokan(besaran, None) is not None, (objek, besaran)
