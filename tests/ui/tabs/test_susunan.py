"""Rows that are kept between edits are those that would be made afresh."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur, hapus
from lkjip_desktop.ui.model.ingatan_simpul import IngatanSimpul
from lkjip_desktop.ui.tabs.anggaran.kolom import Baris
from lkjip_desktop.ui.tabs.anggaran.pohon import susun as susun_anggaran
from lkjip_desktop.ui.tabs.triwulan.baris import Penyusun, Saringan, semua_baris

TAHUN = 2025
SARINGAN = (
    Saringan(),
    Saringan(triwulan=2),
    Saringan(tingkat="sasaran"),
    Saringan(keadaan="belum diisi"),
)


@pytest.fixture
def sesi(akar: Path, tmp_path: Path) -> Iterator[Sesi]:
    dokumen = baca_berkas(akar / "resources" / "contoh" / "contoh.json")
    dibuka = Sesi.buat(tmp_path / "kantor.lkjip", dokumen)
    yield dibuka
    dibuka.tutup()


def _ubah(sesi: Sesi, acak: Random) -> None:
    """One believable edit, undo and redo among them."""
    data, hasil = sesi.tahun(TAHUN), sesi.hasil(TAHUN)
    simpul = acak.choice(list(telusuri(data.anggaran or ()))).anggaran
    indikator = acak.choice(list(hasil.indikator.values())).definisi
    angka = str(acak.randint(1, 200))
    ubahan = (
        lambda: atur(sesi, acak.choice(data.pengukuran or ()), "u", realisasi=angka),
        lambda: atur(sesi, simpul, "u", pagu_murni=angka),
        lambda: atur(sesi, simpul, "u", unit=acak.choice(sesi.dokumen.unit or ()).id),
        lambda: atur(sesi, indikator, "u", arah=acak.choice(("naik", "turun"))),
        lambda: atur(sesi, indikator, "u", id=f"{indikator.id}x"),
        lambda: hapus(sesi, "h", [indikator]),
        lambda: hapus(sesi, "h", [simpul]),
        sesi.urungkan,
        sesi.urungkan,
        sesi.ulangi,
    )
    acak.choice(ubahan)()


@pytest.mark.parametrize("saringan", SARINGAN)
def test_after_any_edits_the_rows_are_those_made_afresh(sesi: Sesi, saringan: Saringan) -> None:
    acak = Random(11)
    penyusun = Penyusun()
    ingatan: IngatanSimpul[Baris] = IngatanSimpul()
    tetap: frozenset[str] = frozenset()
    for _ in range(40):
        _ubah(sesi, acak)
        data, hasil = sesi.tahun(TAHUN), sesi.hasil(TAHUN)
        baris = penyusun.susun(hasil, saringan, tetap)
        assert baris == Penyusun().susun(hasil, saringan, tetap)
        tetap |= {b.kode for b in semua_baris(baris) if b.hasil and acak.random() < 0.1}
        kini = susun_anggaran(data, hasil, ingatan)
        assert kini == susun_anggaran(data, hasil, IngatanSimpul())


def test_what_an_edit_did_not_touch_is_handed_over_again(sesi: Sesi) -> None:
    penyusun = Penyusun()
    dulu = penyusun.susun(sesi.hasil(TAHUN), Saringan())
    satu = (sesi.tahun(TAHUN).pengukuran or ())[0]
    atur(sesi, satu, "ubah realisasi", realisasi="77")
    kini = penyusun.susun(sesi.hasil(TAHUN), Saringan())
    beda = [
        b.kode
        for a, b in zip(semua_baris(dulu), semua_baris(kini), strict=True)
        if a is not b and b.hasil
    ]
    assert beda == [satu.indikator]
    assert sum(a is b for a, b in zip(dulu, kini, strict=True)) == len(kini) - 1
