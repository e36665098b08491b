"""Every kind of table of the published reports can be made from their figures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.reports.daftar import susun
from tests.reports.alat import KASUS, muat_kasus, tabel, teks_sel, ukur_semua
from tests.reports.terbitan import Cakupan, cakupan

_TANPA_DATA = {"mojokerto-2020": 0, "pasuruan-2024": 0, "kediri-2021": 18}
"""Printed figures that the records of a case do not give; a rise means that something went away."""


def _semua(bersama: Path, nama: str) -> list[Cakupan]:
    return list(cakupan(muat_kasus(bersama, nama)))


@pytest.mark.parametrize("nama", sorted(KASUS))
def test_tiap_angka_terbitan_ada_di_tabel_kita(bersama: Path, nama: str) -> None:
    semua = _semua(bersama, nama)
    assert len(semua) > 20
    assert {c.sumber: c.kurang for c in semua if c.kurang} == {}
    assert sum(c.tanpa_data for c in semua) == _TANPA_DATA[nama]


def test_yang_tidak_tertabel_dikatakan(bersama: Path) -> None:
    """The guard sees it where figures are printed for an object that no table of ours names."""
    kasus = muat_kasus(bersama, "mojokerto-2020")
    tahun = tuple(
        replace(t, pengukuran=t.pengukuran[1:]) if t.tahun == 2019 and t.pengukuran else t
        for t in kasus.dokumen.tahun
    )
    kurang = ukur_semua(replace(kasus.dokumen, tahun=tahun), kasus.tahun)
    utuh = {c.sumber: c.butir for c in cakupan(kasus)}
    hilang = {c.sumber for c in cakupan(kurang) if c.butir < utuh[c.sumber] or c.kurang}
    assert hilang == {"Tabel 3.2, Tahun 2019"}


def test_rekapitulasi_kategori_seperti_terbitan(bersama: Path) -> None:
    """Pasuruan's own counts: three indikator of which all are in the highest band as computed, and
    three programs of which one reaches the second band of serapan and two the third."""
    kasus = muat_kasus(bersama, "pasuruan-2024")
    lkjip = susun("lkjip", kasus.dokumen, kasus.hasil, kasus.tahun)
    baris = {
        t.judul: [[teks_sel(s) for s in b.sel[-2:]] for b in t.baris]
        for t in tabel(lkjip)
        if "menurut Kategori" in t.judul
    }
    nol = ["0", "0,00%"]
    assert baris == {
        "Jumlah Indikator menurut Kategori Capaian Tahun 2024": [
            ["3", "100,00%"],
            *[nol] * 4,
            ["3", "100,00%"],
        ],
        "Jumlah Program menurut Kategori Serapan Tahun 2024": [
            nol,
            ["1", "33,33%"],
            ["2", "66,67%"],
            nol,
            nol,
            ["3", "100,00%"],
        ],
    }
