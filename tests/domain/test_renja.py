"""An indikator over its Renstra: each by its own agregasi, missing years named."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.renja import realisasi_kode, ukur_renja
from lkjip_desktop.domain.ukur import ukur

KEBIJAKAN = r.Kebijakan(
    mulai_tahun=2020,
    rumus_turun="selisih",
    rumus_efisiensi="selisih",
    rumus_kemajuan="rasio",
    skala_capaian=(r.Pita(label="Baik", dari="0"),),
)


def _dokumen(nyata: dict[int, str | None], **lain: Any) -> r.Dokumen:
    dasar: dict[str, Any] = {
        "id": "I",
        "nama": "I",
        "satuan": "orang",
        "arah": "naik",
        "nilai": "angka",
        "target": {"2022": "10", "2023": "20", "2024": "30"},
    }
    sasaran = r.Sasaran(id="S", uraian="S", indikator=(r.Indikator(**(dasar | lain)),))
    tujuan = r.Tujuan(id="T", uraian="T", sasaran=(sasaran,))
    return r.Dokumen(
        instansi=r.Instansi(nama="D", pemerintah="P", wilayah="W", kota="K"),
        kebijakan=(KEBIJAKAN,),
        renstra=(r.Renstra(id="R", tahun_awal=2022, tahun_akhir=2024, tujuan=(tujuan,)),),
        tahun=tuple(
            r.Tahun(
                tahun=t,
                pengukuran=(r.Pengukuran(indikator="I", realisasi=n),),
                anggaran=(
                    r.Anggaran(
                        id="P", kode="1.01", tingkat="program", uraian="P", realisasi="100.50"
                    ),
                ),
            )
            for t, n in nyata.items()
        ),
    )


def _ukur(dokumen: r.Dokumen, tahun: int = 2024) -> Any:
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    definisi = hasil[tahun].indikator["I"].definisi
    return ukur_renja(definisi, KEBIJAKAN, dokumen.renstra[0], tahun, hasil)


@pytest.mark.parametrize(
    ("agregasi", "target", "lalu", "kini", "tingkat"),
    [
        ("akhir", 30, 18, 33, 110),
        ("jumlah", 60, 27, 60, 100),
        ("rata", 20, Fraction(27, 2), 20, 100),
        ("maksimum", 30, 18, 33, 110),
    ],
)
def test_menurut_agregasi(agregasi: str, target: int, lalu: int, kini: int, tingkat: int) -> None:
    hasil = _ukur(_dokumen({2022: "9", 2023: "18", 2024: "33"}, agregasi=agregasi))
    assert (hasil.target, hasil.sampai_lalu, hasil.sampai_kini) == (target, lalu, kini)
    assert hasil.tingkat == tingkat
    assert hasil.tahun_kosong == ()


def test_tahun_tanpa_realisasi_disebut() -> None:
    hasil = _ukur(_dokumen({2022: "9", 2023: None, 2024: "33"}, agregasi="jumlah"))
    assert hasil.sampai_kini == 42
    assert hasil.tahun_kosong == (2023,)


def test_predikat_memakai_yang_terakhir() -> None:
    skala = (r.Pita(label="A", dari="80"), r.Pita(label="B", dari="60"))
    dokumen = _dokumen(
        {2023: "B", 2024: "A"},
        nilai="predikat",
        predikat=skala,
        agregasi="jumlah",
        target={"2024": "A"},
    )
    hasil = _ukur(dokumen)
    assert (hasil.target, hasil.sampai_lalu, hasil.sampai_kini) == ("A", "B", "A")
    assert hasil.tingkat == 100


def test_tanpa_renstra_hanya_tahun_itu() -> None:
    dokumen = _dokumen({2024: "33"})
    hasil = {2024: ukur(dokumen, 2024)}
    definisi = hasil[2024].indikator["I"].definisi
    renja = ukur_renja(replace(definisi, target=None), None, None, 2024, hasil)
    assert (renja.target, renja.sampai_lalu, renja.sampai_kini) == (None, None, 33)
    assert renja.tingkat is None


def test_uang_dicocokkan_menurut_kode() -> None:
    dokumen = _dokumen({2023: "1", 2024: "1"})
    tahun = [ukur(dokumen, t) for t in (2023, 2024)]
    assert realisasi_kode("1.01", tahun) == 201
    assert realisasi_kode("1.02", tahun) is None
    assert realisasi_kode(None, tahun) is None
