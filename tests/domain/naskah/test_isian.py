"""Fields read as the data are; drafts are made of them and know when they are out of date."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import daftar_bagian
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import HILANG, PembacaIsian
from lkjip_desktop.domain.naskah.model import Acuan, Naskah
from lkjip_desktop.domain.naskah.pilihan import BESARAN, pilihan_isian, sebutan
from lkjip_desktop.domain.naskah.segar import blok_usang, perbarui, segarkan, setujui
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.domain.naskah.usulan import Usulan, usulan_bagian
from lkjip_desktop.domain.polos import rekaman_dari_polos
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.domain import dokumen_acak
from tests.domain.naskah.buat import alinea, isian

TAHUN = 2025


def _pembaca(dokumen: r.Dokumen) -> PembacaIsian:
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    return PembacaIsian(Bahan(dokumen, hasil, TAHUN))


def _dengan_realisasi(dokumen: r.Dokumen, indikator: str, realisasi: str) -> r.Dokumen:
    def ubah(p: r.Pengukuran) -> r.Pengukuran:
        if p.indikator != indikator:
            return p
        return replace(p, realisasi=realisasi, realisasi_tw=None, variabel=None, variabel_tw=None)

    tahun = tuple(
        replace(t, pengukuran=tuple(map(ubah, t.pengukuran or ()))) if t.tahun == TAHUN else t
        for t in dokumen.tahun
    )
    return replace(dokumen, tahun=tahun)


@pytest.fixture(scope="module")
def contoh() -> r.Dokumen:
    return dokumen_contoh()


@pytest.fixture(scope="module")
def pembaca(contoh: r.Dokumen) -> PembacaIsian:
    return _pembaca(contoh)


def _usulan(pembaca: PembacaIsian, kunci: str) -> dict[str, Usulan]:
    return {u.nama: u for u in usulan_bagian(pembaca.bahan, kunci)}


@pytest.mark.parametrize(
    ("acuan", "teks"),
    [
        (Acuan("indikator", "S2.1", "realisasi"), "40,31%"),
        (Acuan("indikator", "S2.1", "capaian"), "87,63%"),
        (Acuan("indikator", "S1.2", "realisasi", 1), "89.003 kunjungan"),
        (Acuan("indikator", "S1.2", "selisih", 1), "14.391 kunjungan"),
        (Acuan("tahun", "", "pagu"), "Rp9.570.700.700"),
        (Acuan("tahun", "Sangat Tinggi", "jumlah_kategori"), "7"),
        (Acuan("tahun", "", "tahun", 1), "2024"),
        (Acuan("sasaran", "S1", "jumlah_indikator"), "2"),
        (Acuan("instansi", "", "tanggal_pk"), "7 Oktober 2025"),
        (Acuan("indikator", "tak ada", "capaian"), HILANG),
        (Acuan("indikator", "S1.1", "tak ada"), HILANG),
        (Acuan("anggaran", "tak ada", "pagu"), HILANG),
        (Acuan("pejabat", "tak ada", "nama"), HILANG),
        (Acuan("pembanding", "S1.1/tak ada", "nilai"), HILANG),
    ],
    ids=repr,
)
def test_isian_terbaca(pembaca: PembacaIsian, acuan: Acuan, teks: str) -> None:
    assert pembaca.baca(acuan).teks == teks


def test_semua_pilihan_bernama_dan_terbaca(pembaca: PembacaIsian) -> None:
    semua = list(pilihan_isian(pembaca.bahan))
    assert len({p.acuan for p in semua}) == len(semua) > 200
    for p in semua:
        nilai = pembaca.baca(p.acuan)
        assert nilai.keadaan != "hilang", p
        assert nilai.teks.strip(), p
        assert p.acuan.besaran in BESARAN
        assert sebutan(pembaca.bahan, p.acuan)


def test_kata_pengantar_diusulkan_dengan_isian(pembaca: PembacaIsian) -> None:
    usul = _usulan(pembaca, "kata_pengantar")
    assert list(usul) == ["pembuka", "kinerja", "anggaran", "penutup"]
    assert Acuan("instansi", "", "nama_lengkap") in usul["pembuka"].isi
    assert Acuan("tahun", "", "rata_capaian") in usul["kinerja"].isi


def test_tanpa_data_tidak_ada_angka_palsu() -> None:
    kosong = r.Dokumen(
        instansi=r.Instansi(nama="Kantor", pemerintah="P", wilayah="W", kota="K"),
        renstra=(),
        tahun=(r.Tahun(tahun=TAHUN),),
    )
    pembaca = _pembaca(kosong)
    for b in daftar_bagian(kosong, TAHUN):
        assert usulan_bagian(pembaca.bahan, b.kunci) == ()
    assert pembaca.baca(Acuan("tahun", "", "pagu")).keadaan == "kosong"


def test_usulan_menyebut_arah_dan_besar(pembaca: PembacaIsian) -> None:
    usul = _usulan(pembaca, "bab3.indikator.S2.1")
    capaian = usul["capaian/S2.1"].teks(pembaca)
    assert "terealisasi 40,31% dari target 46%" in capaian
    assert capaian.endswith("belum memenuhi target.")
    lalu = usul["tahun_lalu/S2.1"].teks(pembaca)
    assert "poin persen" in lalu
    assert "lebih tinggi" in lalu
    assert "Target akhir Renstra tahun 2026" in usul["renstra/S2.1"].teks(pembaca)
    urut = _usulan(pembaca, "bab3.realisasi_anggaran")["urutan_program"]
    persen = [x for x in urut.isi if isinstance(x, Acuan)]
    nilai = [float(pembaca.baca(a).teks.rstrip("%").replace(",", ".")) for a in persen]
    assert nilai == sorted(nilai, reverse=True)
    assert len(nilai) >= 3


def test_arah_turun_yang_naik_disebut_menurun(contoh: r.Dokumen) -> None:
    pembaca = _pembaca(contoh)
    turun = [h for h in pembaca.bahan.kini.indikator.values() if h.definisi.arah == "turun"]
    ada = [h for h in turun if pembaca.bahan.terakhir(h)]
    assert ada
    naik = _pembaca(_dengan_realisasi(contoh, ada[0].id, "999999"))
    usul = _usulan(naik, f"bab3.indikator.{ada[0].id}")[f"tahun_lalu/{ada[0].id}"].teks(naik)
    assert "lebih tinggi" in usul
    assert usul.endswith("kinerjanya menurun.")


def test_alinea_usulan_usang_disetujui_dan_diperbarui(
    contoh: r.Dokumen, pembaca: PembacaIsian
) -> None:
    usul = _usulan(pembaca, "bab3.indikator.S2.1")["capaian/S2.1"]
    naskah = Naskah((alinea("Bebas."), usul.alinea(pembaca)))
    assert blok_usang(naskah, pembaca) == ()
    baru = _pembaca(_dengan_realisasi(contoh, "S2.1", "60"))
    assert blok_usang(naskah, baru) == (1,)
    # The figures follow at once; the words around them do not.
    assert "60% dari target 46%" in teks_naskah(segarkan(naskah, baru))
    assert "belum memenuhi" in teks_naskah(segarkan(naskah, baru))
    assert blok_usang(segarkan(naskah, baru), baru) == (1,)
    ulang = perbarui(naskah, {1}, _usulan(baru, "bab3.indikator.S2.1"), baru)
    assert "melampaui target" in teks_naskah(ulang)
    assert blok_usang(ulang, baru) == ()
    benar = setujui(naskah, {1}, baru)
    assert blok_usang(benar, baru) == ()
    assert teks_naskah(benar) == teks_naskah(segarkan(naskah, baru))


def test_perbarui_membiarkan_alinea_tanpa_usulan(pembaca: PembacaIsian) -> None:
    naskah = Naskah((alinea("Nilai ", isian("pagu", teks="dulu")),))
    assert perbarui(naskah, {0}, {}, pembaca) == naskah


@given(dokumen_acak.dokumen())
def test_dokumen_acak_selalu_berusulan_utuh(mentah: dict[str, Any]) -> None:
    dokumen = rekaman_dari_polos(r.Dokumen, mentah)
    assert isinstance(dokumen, r.Dokumen)
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    for tahun in hasil:
        pembaca = PembacaIsian(Bahan(dokumen, hasil, tahun))
        for p in pilihan_isian(pembaca.bahan):
            assert pembaca.baca(p.acuan).keadaan != "hilang", p
        for b in daftar_bagian(dokumen, tahun):
            for u in usulan_bagian(pembaca.bahan, b.kunci):
                # A draft states figures that are there, never a gap.
                teks = u.teks(pembaca)
                assert teks.endswith("."), teks
                assert not re.search(r"\b(None|nan)\b|\(belum|\(data", teks), teks
                assert blok_usang(Naskah((u.alinea(pembaca),)), pembaca) == ()
