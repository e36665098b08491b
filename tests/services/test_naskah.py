"""Structured texts in the file: plain form in step, undo, export and return."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.naskah.model import Larik, Naskah, TabelNaskah
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks, teks_naskah
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.kesiapan import peringatan_paket
from lkjip_desktop.services.narasi import hapus_bagian, keadaan_bagian
from lkjip_desktop.services.naskah import isi_naskah, pembaca_isian
from lkjip_desktop.services.naskah_segar import dengan_naskah_segar
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.pertukaran import ekspor, impor
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from tests.domain.naskah.buat import alinea, isian

TAHUN = 2025
KUNCI = "bab4.kesimpulan"
TEKS = Naskah(
    (
        alinea(Larik("Simpulan", tebal=True), ": ", isian("realisasi", "S2.1", "indikator")),
        alinea("satu", jenis="butir"),
        TabelNaskah((((Larik("A"),),), ((isian("pagu"),),))),
    )
)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


def _kini(sesi: Sesi) -> Naskah:
    return next(k.naskah for k in keadaan_bagian(sesi.dokumen, TAHUN) if k.bagian.kunci == KUNCI)


def _narasi(dokumen: r.Dokumen) -> str:
    return next((t.narasi or {})[KUNCI] for t in dokumen.tahun if t.tahun == TAHUN)


def test_narasi_seiring_dan_dapat_diurungkan(sesi: Sesi) -> None:
    semula = sesi.dokumen
    isi_naskah(sesi, TAHUN, KUNCI, TEKS, "Kesimpulan")
    assert _narasi(sesi.dokumen) == "Simpulan: 40,31%\n- satu\nA\nRp9.570.700.700"
    ada = _kini(sesi)
    assert [type(b) for b in ada.blok] == [type(b) for b in TEKS.blok]
    assert teks_naskah(ada) == _narasi(sesi.dokumen)
    sesi.urungkan()
    assert sesi.dokumen == semula
    sesi.ulangi()
    assert _kini(sesi) == ada


def test_teks_polos_menghapus_susunan(sesi: Sesi) -> None:
    isi_naskah(sesi, TAHUN, KUNCI, TEKS, "Kesimpulan")
    isi_naskah(sesi, TAHUN, KUNCI, naskah_dari_teks("Polos."), "Kesimpulan")
    assert "x_naskah" not in sesi.tahun(TAHUN).x
    isi_naskah(sesi, TAHUN, KUNCI, TEKS, "Kesimpulan")
    isi_naskah(sesi, TAHUN, KUNCI, Naskah((alinea("  "),)), "Kesimpulan")
    assert KUNCI not in (sesi.tahun(TAHUN).narasi or {})
    assert "x_naskah" not in sesi.tahun(TAHUN).x


def test_hapus_bagian_dengan_susunannya(sesi: Sesi) -> None:
    isi_naskah(sesi, TAHUN, "bab2.lain", TEKS, "Lain")
    ada = next(k for k in keadaan_bagian(sesi.dokumen, TAHUN) if k.kunci_data == "bab2.lain")
    hapus_bagian(sesi, TAHUN, ada)
    assert "x_naskah" not in sesi.tahun(TAHUN).x


def test_ekspor_menyegarkan_narasi_dan_kembali_sama(sesi: Sesi, tmp_path: Path) -> None:
    isi_naskah(sesi, TAHUN, KUNCI, TEKS, "Kesimpulan")
    medan = {"variabel": None, "variabel_tw": None, "realisasi_tw": None, "realisasi": "50"}
    isi = [isi_pengukuran(TAHUN, "S2.1", m, n) for m, n in medan.items()]
    jalankan(sesi, "ubah", isi)
    assert "40,31%" in _narasi(sesi.dokumen)
    ekspor(sesi, tmp_path / "a.json")
    masuk = baca_berkas(tmp_path / "a.json")
    angka = sesi.hasil(TAHUN).indikator["S2.1"].realisasi
    assert angka == 50
    assert _narasi(masuk).startswith("Simpulan: 50%")
    # What it read when it was accepted travels along, so that it stays marked.
    impor(tmp_path / "a.json", tmp_path / "b.lkjip")
    lain = Sesi.buka(tmp_path / "b.lkjip")
    saksi = [x.saksi for x in _kini(lain).isian()]
    ekspor(lain, tmp_path / "b.json")
    lain.tutup()
    assert saksi[0] == "?"
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_dokumen_tanpa_susunan_tetap_objek_yang_sama() -> None:
    dokumen = dokumen_contoh()
    assert dengan_naskah_segar(dokumen) is dokumen


def test_teks_mengikuti_nama_baru_indikator(sesi: Sesi) -> None:
    kunci = "bab3.indikator.S2.1"
    naskah = Naskah(
        (
            alinea(isian("realisasi", "S2.1", "indikator"), usulan="capaian/S2.1"),
            alinea(isian("nilai", "S2.1/Provinsi", "pembanding")),
        )
    )
    isi_naskah(sesi, TAHUN, kunci, naskah, "S2.1")
    isi_naskah(sesi, TAHUN, KUNCI, TEKS, "Kesimpulan")
    semula = sesi.dokumen
    indikator = next(
        i
        for t in sesi.dokumen.renstra[0].tujuan
        for s in t.sasaran or ()
        for i in s.indikator or ()
        if i.id == "S2.1"
    )
    atur(sesi, indikator, "ganti kode", id="S2.9")
    ada = {k.bagian.kunci: k for k in keadaan_bagian(sesi.dokumen, TAHUN)}
    assert kunci not in ada
    pindah = ada["bab3.indikator.S2.9"].naskah
    assert [x.acuan.id for x in pindah.isian()] == ["S2.9", "S2.9/Provinsi"]
    assert [getattr(b, "usulan", "") for b in pindah.blok] == ["capaian/S2.9", ""]
    assert [x.acuan.id for x in ada[KUNCI].naskah.isian()] == ["S2.9", ""]
    pembaca = pembaca_isian(sesi, TAHUN)
    assert teks_naskah(segarkan(pindah, pembaca)).startswith("40,31%")
    sesi.urungkan()
    assert sesi.dokumen == semula


def test_teks_mengikuti_nama_baru_sasaran_dan_anggaran(sesi: Sesi) -> None:
    program = (sesi.tahun(TAHUN).anggaran or ())[0]
    naskah = Naskah(
        (
            alinea(isian("rata_capaian", "S1", "sasaran"), usulan="sasaran/S1"),
            alinea(isian("serapan", program.id, "anggaran")),
        )
    )
    isi_naskah(sesi, TAHUN, "bab3.sasaran.S1", naskah, "S1")
    sasaran = next(
        s for t in sesi.dokumen.renstra[0].tujuan for s in t.sasaran or () if s.id == "S1"
    )
    atur(sesi, sasaran, "ganti kode", id="S7")
    atur(sesi, program, "ganti kode", id="P-baru")
    ada = {k.bagian.kunci: k for k in keadaan_bagian(sesi.dokumen, TAHUN)}
    pindah = ada["bab3.sasaran.S7"].naskah
    assert [x.acuan.id for x in pindah.isian()] == ["S7", "P-baru"]
    assert "hilang" not in {
        pembaca_isian(sesi, TAHUN).baca(x.acuan).keadaan for x in pindah.isian()
    }


def test_paket_memperingatkan_teks_yang_usang(sesi: Sesi) -> None:
    assert not any("Angka di dalam" in k for k in peringatan_paket(sesi.dokumen, TAHUN))
    teks = Naskah((alinea(isian("pagu")), alinea(isian("nama", "tiada", "pejabat"))))
    isi_naskah(sesi, TAHUN, KUNCI, teks, "Kesimpulan")
    kalimat = "\n".join(peringatan_paket(sesi.dokumen, TAHUN))
    assert "Angka di dalam teks berubah sejak kalimatnya diterima pada: Kesimpulan." in kalimat
    assert "data yang tidak ada lagi pada: Kesimpulan." in kalimat
