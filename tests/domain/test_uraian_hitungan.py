"""The worked lines from target to capaian."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_hitungan import asal_realisasi, target_tertulis, uraikan
from tests.domain import buat

VARIABEL = (
    r.Variabel(kode="A", nama="Sesuai", agregasi="jumlah"),
    r.Variabel(kode="B", nama="Semua", agregasi="jumlah"),
)


def _baris(
    definisi: r.Indikator, pk: tuple[r.Pk, ...] | None = None, **ukuran: Any
) -> dict[str, str]:
    data = r.Tahun(
        tahun=buat.TAHUN, pk=pk, pengukuran=(r.Pengukuran(indikator=definisi.id, **ukuran),)
    )
    hasil = buat.hasil(buat.dokumen(buat.renstra(buat.sasaran(definisi)), tahun=data))
    return dict(uraikan(rujukan(hasil), hasil.indikator[definisi.id], hasil.kebijakan))


def test_the_target_says_where_it_comes_from() -> None:
    definisi = buat.indikator("I", target={"2021": "80.0"})
    assert _baris(definisi)["Target"] == "80,0 (target Renstra)"
    assert _baris(definisi, target="90")["Target"] == "90 (diketik untuk tahun ini)"
    pk = (buat.pk("murni", "kepala", I="85"),)
    assert _baris(definisi, pk=pk)["Target"] == "85 (PK murni tingkat kepala)"
    assert _baris(buat.indikator("I"))["Target"] == "belum ada"


def test_a_formula_is_worked_for_quarters_and_year() -> None:
    definisi = buat.indikator("I", rumus="A / B * 100", variabel=VARIABEL)
    baris = _baris(
        definisi,
        target="50",
        variabel_tw=({"A": "1", "B": "4"}, {"A": "2", "B": "4"}, None, None),
    )
    assert baris["TW I"] == "1 / 4 x 100 = 25,00"
    assert baris["TW II"] == "2 / 4 x 100 = 50,00"
    assert "TW III" not in baris
    assert baris["Realisasi"] == "3 / 8 x 100 = 37,50"
    assert baris["Capaian"] == "37,5 / 50 x 100 = 75,00% (Sedang)"


def test_a_formula_names_what_it_lacks_and_what_stops_it() -> None:
    definisi = buat.indikator("I", rumus="A / B", variabel=VARIABEL)
    assert _baris(definisi, variabel={"A": "1"})["Realisasi"] == (
        "belum diisi; variabel yang belum diisi: B"
    )
    nol = _baris(definisi, variabel_tw=({"A": "1", "B": "0"}, None, None, None))
    assert "bernilai nol" in nol["TW I"]
    assert "bernilai nol" in nol["Realisasi"]


@pytest.mark.parametrize(
    ("agregasi", "isi"),
    [
        ("jumlah", "3 + 1,5 + 2 = 6,5"),
        ("rata", "(3 + 1,5 + 2) / 3 = 2,17"),
        ("maksimum", "3 (nilai triwulan tertinggi: TW I)"),
        ("akhir", "2 (nilai triwulan terakhir yang terisi: TW III)"),
        (None, "2 (nilai triwulan terakhir yang terisi: TW III)"),
    ],
)
def test_a_year_made_from_quarters_shows_them(agregasi: str | None, isi: str) -> None:
    definisi = buat.indikator("I", agregasi=agregasi)
    assert _baris(definisi, realisasi_tw=("3", "1.5", "2", None))["Realisasi"] == isi


@pytest.mark.parametrize(
    ("definisi", "target", "realisasi", "isi"),
    [
        ({}, "80", "60", "60 / 80 x 100 = 75,00% (Sedang)"),
        ({"arah": "turun"}, "10", "8", "(2 x 10 - 8) / 10 x 100 = 120,00% (Tinggi)"),
        ({"arah": "turun", "rumus_turun": "rasio"}, "10", "8", "10 / 8 x 100 = 125,00% (Tinggi)"),
        ({"arah": "turun"}, "0", "1", "target 0 dan realisasi 1: 0,00% (Rendah)"),
        (
            {"nilai": "predikat", "predikat": buat.SKALA},
            "Tinggi",
            "Sedang",
            "batas bawah Sedang / batas bawah Tinggi = 70 / 90 x 100 = 77,78% (Sedang)",
        ),
        (
            {"nilai": "predikat", "predikat": buat.SKALA},
            "Sedang",
            "Tinggi",
            "Tinggi terhadap Sedang: 100,00% (Tinggi)",
        ),
    ],
)
def test_the_capaian_shows_its_formula(
    definisi: dict[str, Any], target: str, realisasi: str, isi: str
) -> None:
    baris = _baris(buat.indikator("I", **definisi), target=target, realisasi=realisasi)
    assert baris["Capaian"] == isi


def test_a_text_has_its_capaian_by_hand() -> None:
    definisi = buat.indikator("I", nilai="teks")
    baris = _baris(definisi, target="ada", realisasi="ada", capaian="95")
    assert baris["Realisasi"] == "ada (diketik)"
    assert baris["Capaian"] == "diketik: 95,00% (Tinggi)"


def test_what_was_written_is_kept_as_written() -> None:
    definisi = buat.indikator("I", target={"2021": "80.00"})
    data = r.Tahun(tahun=buat.TAHUN, rkt=(r.Rkt(indikator="I", target="81.50"),))
    hasil = buat.hasil(buat.dokumen(buat.renstra(buat.sasaran(definisi)), tahun=data))
    assert target_tertulis(rujukan(hasil), hasil.indikator["I"]) == "81.50"
    assert asal_realisasi(hasil.indikator["I"]) == ""
