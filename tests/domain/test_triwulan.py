"""The four quarters of an indikator."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTriwulan
from lkjip_desktop.domain.triwulan import EmpatTriwulan, ukur_triwulan
from tests.domain import buat
from tests.domain.buat import indikator

VARIABEL = tuple(r.Variabel(kode=k, nama=k, agregasi="jumlah") for k in "xy")


def _ukur(
    definisi: r.Indikator, target_tahun: Fraction | str | None = None, **isi: Any
) -> EmpatTriwulan:
    pengukuran = r.Pengukuran(indikator=definisi.id, **isi)
    return ukur_triwulan(definisi, buat.kebijakan(), pengukuran, target_tahun)


def test_tanpa_data_triwulan_semuanya_kosong() -> None:
    kosong = (HasilTriwulan(),) * 4
    assert ukur_triwulan(indikator(), None, None, None) == kosong
    assert _ukur(indikator(), Fraction(5), realisasi="4") == kosong


def test_tiap_triwulan_dengan_rumus_yang_sama() -> None:
    turun = indikator(arah="turun")
    hasil = _ukur(turun, target_tw=("10", "10", "0", None), realisasi_tw=("8", None, "0", "3"))
    assert [t.capaian for t in hasil] == [120, None, 100, None]
    assert [t.target for t in hasil] == [10, 10, 0, None]
    assert [t.realisasi for t in hasil] == [8, None, 0, 3]
    assert all(t.realisasi_kumulatif is None for t in hasil)


def test_jumlah_berjalan_terhadap_target_setahun() -> None:
    definisi = indikator(agregasi="jumlah")
    hasil = _ukur(definisi, Fraction(20), realisasi_tw=("5", None, "7.5", None))
    assert [t.realisasi_kumulatif for t in hasil] == [5, None, Fraction("12.5"), None]
    assert [t.capaian_kumulatif for t in hasil] == [25, None, Fraction("62.5"), None]


def test_rumus_atas_variabel_triwulan_itu() -> None:
    definisi = indikator(rumus="x / y * 100", variabel=VARIABEL)
    hasil = _ukur(
        definisi,
        variabel_tw=({"x": "1", "y": "2"}, {"x": "1"}, {"x": "1", "y": "0"}, None),
        realisasi_tw=("99", "88", "77", "66"),
    )
    assert [t.realisasi for t in hasil] == [50, 88, None, 66]


def test_jumlah_berjalan_rumus_ialah_rumus_atas_jumlah_sejauh_ini() -> None:
    definisi = indikator(rumus="x / y * 100", variabel=VARIABEL, agregasi="jumlah")
    hasil = _ukur(
        definisi,
        Fraction(50),
        variabel={"x": "9", "y": "9"},
        variabel_tw=({"x": "1", "y": "2"}, {"x": "1", "y": "8"}, None, None),
    )
    assert [t.realisasi_kumulatif for t in hasil] == [50, 20, None, None]
    assert [t.capaian_kumulatif for t in hasil] == [100, 40, None, None]


def test_label_per_triwulan() -> None:
    definisi = indikator(nilai="predikat", predikat=buat.SKALA, agregasi="jumlah")
    hasil = _ukur(
        definisi,
        "Tinggi",
        target_tw=("Sedang", "Tinggi", None, None),
        realisasi_tw=("Tinggi", "Sedang", "Rendah", None),
    )
    assert [t.realisasi for t in hasil] == ["Tinggi", "Sedang", "Rendah", None]
    assert [t.capaian for t in hasil] == [100, Fraction(7000, 90), None, None]
    assert all(t.realisasi_kumulatif is None for t in hasil)


def test_rumus_keliru_memakai_realisasi_triwulan() -> None:
    hasil = _ukur(indikator(rumus="x /"), realisasi_tw=("4", None, None, None))
    assert hasil[0].realisasi == 4
