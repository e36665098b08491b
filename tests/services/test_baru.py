"""The document of a new file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.tempat import dari_renstra, telusuri
from lkjip_desktop.exchange.rujukan import periksa_rujukan
from lkjip_desktop.services.baru import SKALA_SIAP, dokumen_baru, susunan_kantor
from lkjip_desktop.services.sesi import Sesi
from tests.ui.conftest import dokumen_kecil

INSTANSI = r.Instansi(nama="Dinas", pemerintah="Pemerintah", wilayah="Kota", kota="Kota")


def test_it_can_be_made_into_a_file_and_measured(tmp_path: Path) -> None:
    dokumen = dokumen_baru(INSTANSI, tahun_awal=2025, tahun_akhir=2029, tahun=2026)
    sesi = Sesi.buat(tmp_path / "baru.lkjip", dokumen)
    assert sesi.dokumen == dokumen
    assert sesi.hasil(2026).indikator == {}
    sesi.tutup()


def test_the_scale_of_permendagri_86_is_the_default() -> None:
    dokumen = dokumen_baru(INSTANSI, tahun_awal=2025, tahun_akhir=2029, tahun=2025)
    (kebijakan,) = dokumen.kebijakan or ()
    assert [(p.label, p.dari) for p in kebijakan.skala_capaian] == [
        ("Sangat Tinggi", "91"),
        ("Tinggi", "76"),
        ("Sedang", "66"),
        ("Rendah", "51"),
        ("Sangat Rendah", "0"),
    ]


@pytest.mark.parametrize("siap", SKALA_SIAP.values(), ids=SKALA_SIAP)
def test_scales_go_from_the_highest_down(siap: object) -> None:
    dari = [dari_teks(p.dari) for p in siap.skala]  # type: ignore[attr-defined]
    assert dari == sorted(dari, reverse=True)


@pytest.mark.parametrize(("awal", "akhir", "tahun"), [(2025, 2024, 2025), (2025, 2029, 2030)])
def test_an_impossible_period_is_refused(awal: int, akhir: int, tahun: int) -> None:
    with pytest.raises(UserError):
        dokumen_baru(INSTANSI, tahun_awal=awal, tahun_akhir=akhir, tahun=tahun)


def test_the_structure_of_an_office_without_its_figures() -> None:
    asal = dokumen_kecil()
    baru = susunan_kantor(asal, 2024)
    assert (baru.instansi, baru.unit, baru.pejabat) == (asal.instansi, asal.unit, asal.pejabat)
    (tahun,) = baru.tahun
    assert (tahun.tahun, tahun.pengukuran, tahun.belanja, tahun.pk) == (2024, None, None, None)
    semua = [s.anggaran for s in telusuri(tahun.anggaran or ())]
    assert [s.kode for s in semua] == ["1", "1.01", "1.01.01", "1.01.02"]
    uang = ("pagu_murni", "pagu_perubahan", "realisasi", "realisasi_tw")
    assert not any(getattr(s, medan) for s in semua for medan in uang)
    indikator = [t.definisi for t in dari_renstra(baru.renstra[0])]
    assert [i.id for i in indikator] == ["S1.1", "S1.2"]
    assert not any(i.target or i.kondisi_awal for i in indikator)
    assert indikator[1].predikat, "a scale is no figure of the office"
    periksa_rujukan(baru)
