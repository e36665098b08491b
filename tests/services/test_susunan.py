"""Report settings as steps: each can be undone and redone, and survives the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain.susunan import Susunan
from lkjip_desktop.services import susunan as layanan
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.kesiapan import kertas, pilih_kertas
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


def _baris(sesi: Sesi, kunci: str) -> layanan.BarisSusunan:
    return next(b for b in layanan.baris_susunan(sesi.dokumen) if b.kunci == kunci)


def test_semua_langkah_dapat_diurungkan_dan_diulangi(sesi: Sesi) -> None:
    semula = sesi.dokumen.pengaturan
    layanan.geser(sesi, _baris(sesi, "reviu"), -1)
    jalankan(sesi, "a", [layanan.isi_judul(sesi.dokumen, "bab1", "Awal")])
    jalankan(sesi, "b", [layanan.isi_tampil(sesi.dokumen, _baris(sesi, "ikhtisar"), False)])
    jalankan(sesi, "c", [layanan.isi_pengaturan(sesi.dokumen, "pk.janji", "Kami berjanji.")])
    pilih_kertas(sesi, "A4", "e81")
    akhir = sesi.dokumen.pengaturan
    assert akhir != semula
    for _ in range(5):
        sesi.urungkan()
    assert sesi.dokumen.pengaturan == semula
    for _ in range(5):
        sesi.ulangi()
    assert sesi.dokumen.pengaturan == akhir
    susunan = Susunan(akhir)
    assert susunan.judul("bab1") == "Awal"
    assert "ikhtisar" not in susunan.dicetak()
    dicetak = susunan.dicetak()
    assert dicetak.index("reviu") == dicetak.index("bab4") - 1


def test_baris_memuat_setiap_bagian_sekali_menurut_urutan(sesi: Sesi) -> None:
    baris = layanan.baris_susunan(sesi.dokumen)
    kunci = [b.kunci for b in baris]
    assert len(set(kunci)) == len(kunci)
    bab1 = [b.kunci for b in baris if b.bab == "bab1"]
    assert bab1 == list(Susunan(sesi.dokumen.pengaturan).dicetak("bab1"))


def test_yang_di_ujung_tidak_bergeser(sesi: Sesi) -> None:
    dokumen = sesi.dokumen
    assert not layanan.dapat_digeser(dokumen, _baris(sesi, "kata_pengantar"), -1)
    assert not layanan.dapat_digeser(dokumen, _baris(sesi, "lampiran"), 1)
    assert not layanan.dapat_digeser(dokumen, _baris(sesi, "bab3.penghargaan"), 1)
    layanan.geser(sesi, _baris(sesi, "kata_pengantar"), -1)
    assert sesi.dokumen is dokumen


def test_kertas_satu_jenis_tidak_mengubah_yang_lain(sesi: Sesi) -> None:
    assert kertas(sesi.dokumen, "e81") == "A3"
    pilih_kertas(sesi, "F4", "e81")
    assert (kertas(sesi.dokumen, "e81"), kertas(sesi.dokumen, "pk")) == ("F4", "F4")
    pilih_kertas(sesi, "A4", "pk")
    assert [kertas(sesi.dokumen, j) for j in ("pk", "lkjip", "e81")] == ["A4", "A4", "F4"]
