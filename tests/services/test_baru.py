"""The document of a new file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.baru import SKALA_SIAP, dokumen_baru
from lkjip_desktop.services.sesi import Sesi

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
