"""Structured texts in the file: plain form in step, undo, export and return."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.naskah.model import Larik, Naskah, TabelNaskah
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.narasi import hapus_bagian, isi_narasi, keadaan_bagian
from lkjip_desktop.services.naskah import isi_naskah
from lkjip_desktop.services.naskah_segar import dengan_naskah_segar
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.pertukaran import ekspor, impor
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
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
    isi_narasi(sesi, TAHUN, KUNCI, "Polos.", "Kesimpulan")
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
