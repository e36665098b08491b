"""A whole year measured."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain import ukur as mesin
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import RiwayatTahun
from tests.domain import buat
from tests.domain.buat import TAHUN, hasil, indikator, renstra, sasaran, simpul, ukur_satu


def _ukuran(**isi: str) -> r.Pengukuran:
    return r.Pengukuran(indikator="I", **isi)  # type: ignore[arg-type]


class TestTarget:
    """pengukuran, else PK in force, else RKT, else Renstra."""

    definisi = indikator(target={str(TAHUN): "4", "2024": "9"})
    rkt = (r.Rkt(indikator="I", target="3"),)
    pk = (buat.pk("murni", "administrator", I="2.5"), buat.pk("murni", "kepala", I="2"))

    def test_urutan_sumber(self) -> None:
        dari_renstra = ukur_satu(self.definisi)
        assert (dari_renstra.target, dari_renstra.sumber_target) == (4, "renstra")
        dari_rkt = ukur_satu(self.definisi, rkt=self.rkt)
        assert (dari_rkt.target, dari_rkt.sumber_target) == (3, "rkt")
        dari_pk = ukur_satu(self.definisi, rkt=self.rkt, pk=self.pk)
        assert (dari_pk.target, dari_pk.sumber_target) == (2, "pk")
        sendiri = ukur_satu(self.definisi, _ukuran(target="1"), rkt=self.rkt, pk=self.pk)
        assert (sendiri.target, sendiri.sumber_target) == (1, "pengukuran")

    def test_perubahan_tingkat_bawah_mendahului_murni_kepala(self) -> None:
        ubah = buat.pk("perubahan", "administrator", I="7")
        assert ukur_satu(self.definisi, pk=(*self.pk, ubah)).target == 7

    def test_murni_yang_diganti_tidak_lagi_memberi_target(self) -> None:
        kosong = buat.pk("perubahan", "kepala")
        assert ukur_satu(self.definisi, pk=(*self.pk[1:], kosong)).target == 4

    def test_target_akhir_renstra(self) -> None:
        assert ukur_satu(self.definisi).target_akhir == 9

    def test_target_yang_bukan_angka_tidak_memberi_capaian(self) -> None:
        satu = ukur_satu(self.definisi, _ukuran(target="100%", realisasi="5"))
        assert (satu.target, satu.sumber_target, satu.capaian) == (None, "pengukuran", None)


def test_indikator_lengkap() -> None:
    aturan = buat.kebijakan(skala_efisiensi=buat.SKALA, rumus_kemajuan="selisih")
    definisi = indikator(predikat=buat.SKALA, target={"2024": "95"})
    satu = ukur_satu(
        definisi,
        _ukuran(target="80", realisasi="76"),
        aturan=aturan,
        anggaran=(
            simpul("A", pagu_murni="200", realisasi="100"),
            simpul("B", pagu_perubahan="100"),
            simpul("C"),
        ),
        dukungan=(
            r.Dukungan(indikator="I", anggaran="A", porsi="50"),
            r.Dukungan(indikator="I", anggaran="B"),
            r.Dukungan(indikator="I", anggaran="C"),
            r.Dukungan(indikator="I", anggaran="tak-ada"),
            r.Dukungan(indikator="lain", anggaran="A"),
        ),
    )
    assert (satu.capaian, satu.kategori, satu.predikat) == (95, "Tinggi", "Sedang")
    assert satu.kemajuan == -19
    assert (satu.pagu, satu.realisasi_anggaran, satu.serapan) == (200, 50, 25)
    assert (satu.efisiensi, satu.kategori_efisiensi) == (70, "Sedang")
    assert (satu.tingkat, satu.induk, satu.keadaan) == ("sasaran", "S", "terisi")


def test_dukungan_tanpa_pagu_sama_sekali() -> None:
    dukung = (r.Dukungan(indikator="I", anggaran="A"),)
    satu = ukur_satu(indikator(), anggaran=(simpul("A"),), dukungan=dukung)
    assert (satu.pagu, satu.realisasi_anggaran, satu.serapan) == (None, None, None)


def test_tanpa_kebijakan_tidak_ada_kategori_efisiensi_kemajuan() -> None:
    definisi = indikator(target={str(TAHUN): "10", "2024": "10"})
    aturan = buat.kebijakan(mulai_tahun=TAHUN + 1)
    satu = ukur_satu(
        definisi,
        _ukuran(realisasi="10"),
        aturan=aturan,
        anggaran=(simpul("A", pagu_murni="10", realisasi="5"),),
        dukungan=(r.Dukungan(indikator="I", anggaran="A"),),
    )
    assert (satu.capaian, satu.serapan) == (100, 50)
    assert (satu.kategori, satu.efisiensi, satu.kemajuan) == (None, None, None)
    turun = replace(definisi, arah="turun")
    assert ukur_satu(turun, _ukuran(realisasi="10"), aturan=aturan).capaian is None


def test_predikat_dan_teks() -> None:
    label = indikator(nilai="predikat", predikat=buat.SKALA, target={str(TAHUN): "Tinggi"})
    satu = ukur_satu(label, _ukuran(realisasi=" sedang"))
    assert (satu.target, satu.realisasi, satu.predikat) == ("Tinggi", " sedang", "Sedang")
    assert satu.capaian == Fraction(7000, 90)
    teks = indikator(nilai="teks")
    satu = ukur_satu(teks, _ukuran(target="ada", realisasi="ada", capaian="92.50"))
    assert (satu.realisasi, satu.capaian, satu.kategori) == ("ada", Fraction("92.5"), "Tinggi")
    assert (satu.predikat, satu.kemajuan) == (None, None)
    assert ukur_satu(teks, _ukuran(realisasi="ada")).capaian is None
    assert ukur_satu(teks).capaian is None


def _sasaran_terukur(aturan: r.Kebijakan, pk: tuple[r.Pk, ...] | None = None) -> r.Dokumen:
    """Capaian 150, 50 and none; the second sasaran has no indikator."""
    nilai = {"A": "15", "B": "5", "C": None}
    return buat.dokumen(
        renstra(
            sasaran(*(indikator(i, target={str(TAHUN): "10"}) for i in nilai), id="S1"),
            sasaran(id="S2"),
        ),
        tahun=r.Tahun(
            tahun=TAHUN,
            pk=pk,
            pengukuran=tuple(r.Pengukuran(indikator=i, realisasi=n) for i, n in nilai.items()),
        ),
        aturan=aturan,
    )


def test_rata_capaian_sasaran_dari_yang_punya_capaian() -> None:
    terukur = hasil(_sasaran_terukur(buat.kebijakan()))
    assert (terukur.sasaran["S1"].rata_capaian, terukur.sasaran["S1"].kategori) == (100, "Tinggi")
    assert (terukur.sasaran["S2"].rata_capaian, terukur.sasaran["S2"].kategori) == (None, None)


def test_rata_capaian_dipotong_batas_lebih_dulu() -> None:
    terukur = hasil(_sasaran_terukur(buat.kebijakan(batas_capaian="120")))
    assert terukur.sasaran["S1"].rata_capaian == 85
    assert terukur.total.rata_capaian == 85
    assert terukur.indikator["A"].capaian == 150


def test_rata_tahun_menurut_pk_kepala_yang_berlaku() -> None:
    aturan = buat.kebijakan()
    kepala = buat.pk("perubahan", "kepala", B="10", tak_ada="1")
    kembar = buat.pk("perubahan", "kepala", B="10")
    murni = buat.pk("murni", "kepala", A="10")
    assert hasil(_sasaran_terukur(aturan, (murni, kepala, kembar))).total.rata_capaian == 50
    dua = buat.pk("perubahan", "kepala", A="10", B="10")
    assert hasil(_sasaran_terukur(aturan, (kepala, dua, kembar))).total.rata_capaian == 100
    lain = buat.pk("murni", "pengawas", B="10")
    assert hasil(_sasaran_terukur(aturan, (lain,))).total.rata_capaian == 100
    kosong = buat.pk("murni", "kepala")
    assert hasil(_sasaran_terukur(aturan, (kosong,))).total.rata_capaian is None


def test_uang_sasaran_dan_total() -> None:
    dok = buat.dokumen(
        renstra(sasaran(indikator("A"), indikator("B"), id="S1")),
        tahun=r.Tahun(
            tahun=TAHUN,
            anggaran=(
                simpul("P", pagu_murni="100", realisasi="80"),
                simpul("Q", pagu_perubahan="300", realisasi="100"),
            ),
            dukungan=(
                r.Dukungan(indikator="A", anggaran="P"),
                r.Dukungan(indikator="B", anggaran="Q", porsi="50"),
            ),
        ),
        aturan=buat.kebijakan(skala_serapan=buat.SKALA),
    )
    terukur = hasil(dok)
    satu = terukur.sasaran["S1"]
    assert (satu.pagu, satu.realisasi_anggaran, satu.serapan) == (250, 130, 52)
    assert satu.kategori_serapan == "Rendah"
    total = terukur.total
    assert (total.pagu, total.realisasi_anggaran, total.serapan) == (400, 180, 45)
    assert total.kategori_serapan == "Rendah"


def test_tahun_sebelum_renstra_mengukur_yang_ada() -> None:
    definisi = indikator(target={"2020": "8"})
    dok = buat.dokumen(
        renstra(sasaran(definisi)),
        tahun=r.Tahun(tahun=2018, pengukuran=(_ukuran(target="10", realisasi="9"),)),
    )
    terukur = hasil(dok, 2018)
    assert terukur.indikator["I"].capaian == 90
    assert terukur.total.rata_capaian == 90


def test_tahun_tak_ada() -> None:
    with pytest.raises(UserError, match="Tahun 2019 tidak ada"):
        hasil(buat.dokumen(), 2019)


def test_rujukan_ikut_hasilnya() -> None:
    dok = buat.dokumen(renstra(sasaran(indikator())))
    assert mesin.rujukan(hasil(dok)).dokumen is dok


def test_riwayat_beberapa_tahun() -> None:
    definisi = indikator(
        target={"2019": "7", "2020": "8", "2024": "10"},
        kondisi_awal=r.KondisiAwal(tahun=2019, nilai="6"),
    )
    dok = buat.dokumen(
        renstra(sasaran(definisi)),
        tahun=(
            r.Tahun(tahun=2020, pengukuran=(_ukuran(realisasi="4"),)),
            r.Tahun(tahun=TAHUN, pengukuran=(_ukuran(target="5", realisasi="5"),)),
        ),
    )
    terukur = {tahun: hasil(dok, tahun) for tahun in (2020, TAHUN)}
    assert mesin.riwayat(dok, "I", (2019, 2020, TAHUN, 2024), terukur) == (
        RiwayatTahun(2019, Fraction(7), Fraction(6), "terisi"),
        RiwayatTahun(2020, Fraction(8), Fraction(4), "terisi", Fraction(50), "Rendah"),
        RiwayatTahun(TAHUN, Fraction(5), Fraction(5), "terisi", Fraction(100), "Tinggi"),
        RiwayatTahun(2024, Fraction(10)),
    )
    assert mesin.riwayat(dok, "tak-ada", (2019, 2020), terukur) == (
        RiwayatTahun(2019),
        RiwayatTahun(2020),
    )
    assert mesin.riwayat(dok, "I", (2024,), {}) == (RiwayatTahun(2024, Fraction(10)),)
    assert mesin.riwayat(buat.dokumen(tahun=()), "I", (2024,), {}) == (RiwayatTahun(2024),)
