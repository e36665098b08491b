"""The engine and an independent reading of the format page give the same figures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from lkjip_desktop.domain.hitung import hitung
from lkjip_desktop.domain.polos import dari_polos
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.exchange.lkjip_data import baca_dokumen
from tests.domain import pembanding_mandiri
from tests.domain.dokumen_acak import TAHUN, dokumen

KUNCI_INDIKATOR = (
    *("id", "target", "realisasi", "capaian", "kategori", "predikat", "kemajuan"),
    *("pagu", "realisasi_anggaran", "serapan", "efisiensi", "kategori_efisiensi"),
)
KUNCI_ANGGARAN = ("id", "pagu", "realisasi_anggaran", "serapan", "kategori_serapan")
KUNCI_TOTAL = ("rata_capaian", "kategori", "pagu", "realisasi_anggaran", "serapan")
KASUS = ("kediri-2021", "mojokerto-2020", "pasuruan-2024")


@pytest.mark.parametrize("nama", KASUS)
def test_kasus_nyata_sama_untuk_tiap_tahun(nama: str, bersama: Path) -> None:
    isi = (bersama / "kasus" / f"{nama}.json").read_bytes()
    dok, mentah = baca_dokumen(isi), json.loads(isi)
    for data in mentah["tahun"]:
        tahun = data["tahun"]
        assert hitung(dok, tahun) == pembanding_mandiri.hitung(mentah, tahun), tahun


@settings(max_examples=60)
@given(dokumen())
def test_dokumen_acak_sama_untuk_tiap_tahun(mentah: dict[str, Any]) -> None:
    dok = dari_polos(Dokumen, mentah)
    for tahun in TAHUN:
        assert hitung(dok, tahun) == pembanding_mandiri.hitung(mentah, tahun)


def test_urutan_kunci_seperti_halaman_format(bersama: Path) -> None:
    isi = (bersama / "kasus" / "pasuruan-2024.json").read_bytes()
    hasil = hitung(baca_dokumen(isi), 2024)
    assert list(hasil) == ["tahun", "indikator", "sasaran", "anggaran", "total"]
    assert tuple(hasil["indikator"][0]) == KUNCI_INDIKATOR
    assert tuple(hasil["sasaran"][0]) == ("id", "rata_capaian")
    assert tuple(hasil["anggaran"][0]) == KUNCI_ANGGARAN
    assert tuple(hasil["total"]) == KUNCI_TOTAL
