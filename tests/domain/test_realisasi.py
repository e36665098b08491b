"""The year's realisasi: where it comes from, and its three states."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.realisasi import Realisasi, realisasi_tahun
from lkjip_desktop.domain.records import Agregasi
from tests.domain.buat import indikator


def _variabel(**cara: Agregasi | None) -> tuple[r.Variabel, ...]:
    return tuple(r.Variabel(kode=k, nama=k, agregasi=c) for k, c in cara.items())


def _ukur(definisi: r.Indikator, **isi: Any) -> Realisasi:
    return realisasi_tahun(definisi, r.Pengukuran(indikator=definisi.id, **isi))


RASIO = indikator(rumus="x / y * 100", variabel=_variabel(x="jumlah", y="jumlah"))
TW = ({"x": "1", "y": "2"}, {"x": "2", "y": "2"}, None, {"x": "3", "y": "4"})


def test_belum_diisi_nol_dan_tidak_dapat_dihitung_tidak_tertukar() -> None:
    assert realisasi_tahun(indikator(), None) == Realisasi(keadaan="belum diisi")
    assert _ukur(indikator()).keadaan == "belum diisi"
    assert _ukur(indikator(), realisasi=" ").keadaan == "belum diisi"
    assert _ukur(indikator(), realisasi="0") == Realisasi(Fraction(0), "tahun", "terisi")
    rusak = _ukur(indikator(), realisasi="85%")
    assert (rusak.nilai, rusak.keadaan) == (None, "tidak dapat dihitung")
    assert rusak.alasan == 'Realisasi "85%" bukan angka.'


def test_rumus_mengalahkan_realisasi_dengan_tangan() -> None:
    hasil = _ukur(RASIO, realisasi="1", variabel={"x": "6567", "y": "7725"})
    assert (hasil.nilai, hasil.sumber) == (Fraction(656700, 7725), "rumus")


def test_rasio_setahun_ialah_rasio_jumlah() -> None:
    assert _ukur(RASIO, variabel_tw=TW).nilai == Fraction(6 * 100, 8)


def test_variabel_memakai_agregasinya_sendiri_bukan_agregasi_indikator() -> None:
    definisi = indikator(rumus="x / y", agregasi="jumlah", variabel=_variabel(x="maksimum", y=None))
    assert _ukur(definisi, variabel_tw=TW).nilai == Fraction(3, 4)


def test_variabel_setahun_mendahului_triwulannya() -> None:
    hasil = _ukur(RASIO, variabel={"y": "100"}, variabel_tw=TW)
    assert hasil.nilai == 6


def test_variabel_tak_lengkap_rumus_tidak_berlaku() -> None:
    assert _ukur(RASIO, realisasi="5", variabel={"x": "1"}) == Realisasi(
        Fraction(5), "tahun", "terisi"
    )
    assert _ukur(RASIO, variabel={"x": "1", "y": " "}).keadaan == "belum diisi"


def test_variabel_yang_tidak_dipakai_rumus_tidak_perlu_ada() -> None:
    definisi = indikator(rumus="x * 2", variabel=_variabel(x=None, y=None))
    assert _ukur(definisi, variabel={"x": "4"}).nilai == 8


def test_bagi_nol_tidak_diganti_realisasi_dengan_tangan() -> None:
    hasil = _ukur(RASIO, realisasi="5", variabel={"x": "1", "y": "0"})
    assert (hasil.nilai, hasil.keadaan) == (None, "tidak dapat dihitung")
    assert hasil.alasan == 'Rumus tidak dapat dihitung: pembagi "y" bernilai nol.'


def test_rumus_keliru_disebut_bila_variabelnya_lengkap() -> None:
    definisi = indikator(rumus="x / ", variabel=_variabel(x=None))
    hasil = _ukur(definisi, realisasi="5", variabel={"x": "1"})
    assert (hasil.nilai, hasil.keadaan) == (None, "tidak dapat dihitung")
    assert hasil.alasan is not None and hasil.alasan.startswith("Rumus keliru")
    per_tw = _ukur(definisi, variabel_tw=({"x": "1"}, None, None, None))
    assert per_tw.keadaan == "tidak dapat dihitung"
    assert _ukur(definisi, realisasi="5").nilai == 5


def test_rumus_tanpa_variabel_hanya_berlaku_bila_ada_pengukuran() -> None:
    tetap = indikator(rumus="100")
    assert _ukur(tetap).nilai == 100
    assert realisasi_tahun(tetap, None).keadaan == "belum diisi"


def test_variabel_yang_bukan_angka_disebut() -> None:
    hasil = _ukur(RASIO, variabel={"x": "dua", "y": "3"})
    assert hasil.alasan == 'Nilai variabel "x", yaitu "dua", bukan angka.'


def test_rumus_hanya_untuk_angka() -> None:
    label = indikator(nilai="predikat", rumus="1 + 1")
    assert _ukur(label, realisasi="A").nilai == "A"


@pytest.mark.parametrize(
    ("cara", "hasil"),
    [(None, "2"), ("akhir", "2"), ("jumlah", "7.5"), ("rata", "2.5"), ("maksimum", "4")],
)
def test_triwulan_digabung_menurut_agregasi(cara: Agregasi | None, hasil: str) -> None:
    nilai = _ukur(indikator(agregasi=cara), realisasi_tw=("1.5", "4", "2", None))
    assert (nilai.nilai, nilai.sumber) == (Fraction(hasil), "triwulan")


def test_realisasi_setahun_mendahului_triwulan() -> None:
    assert _ukur(indikator(), realisasi="9", realisasi_tw=("1", "2", "3", "4")).nilai == 9


def test_triwulan_yang_bukan_angka_disebut_triwulannya() -> None:
    hasil = _ukur(indikator(), realisasi_tw=("1", "belum ada", None, None))
    assert hasil.alasan == 'Realisasi triwulan II "belum ada" bukan angka.'


def test_label_triwulan_terakhir() -> None:
    label = indikator(nilai="predikat")
    assert _ukur(label, realisasi_tw=("B", "A", None, "")).nilai == "A"
    jumlah = indikator(nilai="predikat", agregasi="jumlah")
    hasil = _ukur(jumlah, realisasi_tw=("B", "A", None, None))
    assert (hasil.nilai, hasil.keadaan) == (None, "tidak dapat dihitung")


def test_angka_berlebihan_panjang_bukan_angka() -> None:
    hasil = _ukur(indikator(), realisasi="1" * 5000)
    assert hasil.keadaan == "tidak dapat dihitung"
    assert hasil.alasan is not None and len(hasil.alasan) < 100
