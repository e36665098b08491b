"""The index of one year."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rujukan import bangun
from tests.domain import buat
from tests.domain.buat import TAHUN, indikator, sasaran, simpul


def _dokumen() -> r.Dokumen:
    """Two Renstra and two years; ``X`` stands in every one of them with another name."""
    lama = buat.renstra(
        sasaran(indikator("X", nama="lama"), indikator("L"), id="SL"), id="lama", awal=2015
    )
    lama = replace(lama, tahun_akhir=2019)
    berlaku = buat.renstra(
        sasaran(indikator("X", nama="berlaku"), indikator("S1.1"), id="S1"),
        sasaran(indikator("S2.1"), id="S2"),
    )
    tujuan = replace(berlaku.tujuan[0], indikator=(indikator("T.1"),))
    berlaku = replace(berlaku, tujuan=(tujuan,))
    kini = (
        simpul(
            "P",
            simpul("P.1", indikator=(indikator("X", nama="pohon"), indikator("P.1.i"))),
            indikator=(indikator("P.i"),),
        ),
    )
    dulu = (simpul("Q", indikator=(indikator("Q.i"), indikator("Q.j"), indikator("P.i"))),)
    return buat.dokumen(
        lama,
        berlaku,
        tahun=(
            r.Tahun(tahun=2020, anggaran=dulu),
            r.Tahun(
                tahun=TAHUN,
                anggaran=kini,
                pengukuran=(
                    r.Pengukuran(indikator="Q.j", realisasi="1"),
                    r.Pengukuran(indikator="P.i", realisasi="2"),
                    r.Pengukuran(indikator="P.i", realisasi="3"),
                    r.Pengukuran(indikator="tak-ada", realisasi="4"),
                ),
                pk=(buat.pk("murni", "kepala", X="5"), buat.pk("perubahan", "kepala", L="6")),
                rkt=(r.Rkt(indikator="X", target="7"),),
                dukungan=(
                    r.Dukungan(indikator="X", anggaran="P"),
                    r.Dukungan(indikator="L", anggaran="P"),
                    r.Dukungan(indikator="X", anggaran="P.1"),
                ),
            ),
        ),
    )


def test_urutan_pohon_lalu_yang_hanya_disebut() -> None:
    rujuk = bangun(_dokumen(), TAHUN)
    assert rujuk.urutan == ("T.1", "X", "S1.1", "S2.1", "P.i", "P.1.i", "L", "Q.j")
    assert set(rujuk.tempat) == {*rujuk.urutan, "Q.i"}


def test_definisi_menurut_renstra_berlaku_lalu_pohon_lalu_lainnya() -> None:
    tempat = bangun(_dokumen(), TAHUN).tempat
    assert tempat["X"].definisi.nama == "berlaku"
    assert (tempat["X"].tingkat, tempat["X"].induk, tempat["X"].tahun_akhir) == (
        "sasaran",
        "S1",
        2024,
    )
    assert (tempat["T.1"].tingkat, tempat["T.1"].induk) == ("tujuan", "R-T")
    assert (tempat["P.1.i"].tingkat, tempat["P.1.i"].induk) == ("kegiatan", "P.1")
    assert tempat["P.1.i"].tahun_akhir == 2024
    assert tempat["L"].tahun_akhir == 2019
    assert tempat["Q.j"].induk == "Q"
    lebih_dulu = bangun(_dokumen(), 2020).tempat
    assert lebih_dulu["P.i"].induk == "Q"


def test_satu_indikator_disebut_dua_kali_yang_pertama_berlaku() -> None:
    assert bangun(_dokumen(), TAHUN).pengukuran["P.i"].realisasi == "2"


def test_isi_indeks() -> None:
    rujuk = bangun(_dokumen(), TAHUN)
    assert list(rujuk.sasaran) == ["S1", "S2"]
    assert list(rujuk.tujuan) == ["R-T"]
    assert [pk.jenis for pk in rujuk.pk_berlaku] == ["perubahan"]
    assert set(rujuk.target_pk) == {"L"}
    assert rujuk.rkt["X"].target == "7"
    assert [d.anggaran for d in rujuk.dukungan["X"]] == ["P", "P.1"]
    assert [(s.anggaran.id, s.induk, s.kedalaman) for s in rujuk.simpul.values()] == [
        ("P", None, 0),
        ("P.1", "P", 1),
    ]
    assert [s.anggaran.id for s in rujuk.di_atas("P.1")] == ["P"]
    assert list(rujuk.di_atas("P")) == list(rujuk.di_atas("tak-ada")) == []


def test_unit_dan_pejabat() -> None:
    dok = replace(
        _dokumen(),
        unit=(r.Unit(id="U", nama="Sekretariat"),),
        pejabat=(r.Pejabat(id="K", nama="(Kepala Badan)", jabatan="Kepala Badan"),),
    )
    rujuk = bangun(dok, TAHUN)
    assert rujuk.unit["U"].nama == "Sekretariat"
    assert rujuk.pejabat["K"].jabatan == "Kepala Badan"


def test_bagian_yang_tidak_berubah_dipakai_lagi() -> None:
    dok = _dokumen()
    lama = bangun(dok, TAHUN)
    data = replace(dok.tahun[1], pengukuran=())
    baru = bangun(replace(dok, tahun=(dok.tahun[0], data)), TAHUN, lama)
    assert baru.tempat is lama.tempat
    assert baru.dukungan is lama.dukungan
    assert baru.pengukuran == {}
    assert baru.urutan == ("T.1", "X", "S1.1", "S2.1", "P.i", "P.1.i", "L")


def test_kelompok_dukungan_yang_sama_tetap_objek_yang_sama() -> None:
    dok = _dokumen()
    lama = bangun(dok, TAHUN)
    assert dok.tahun[1].dukungan is not None
    tambahan = (*dok.tahun[1].dukungan, r.Dukungan(indikator="L", anggaran="P.1"))
    data = replace(dok.tahun[1], dukungan=tambahan)
    baru = bangun(replace(dok, tahun=(dok.tahun[0], data)), TAHUN, lama)
    assert baru.dukungan["X"] is lama.dukungan["X"]
    assert [d.anggaran for d in baru.dukungan["L"]] == ["P", "P.1"]


def test_tahun_tak_ada() -> None:
    with pytest.raises(UserError, match="Tahun 2050 tidak ada"):
        bangun(_dokumen(), 2050)
