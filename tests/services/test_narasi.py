"""Texts of the LKjIP: what is written, what is empty, what the data name beside the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.narasi import (
    KeadaanBagian,
    hapus_bagian,
    isi_analisis,
    keadaan_bagian,
)
from lkjip_desktop.services.naskah import isi_naskah
from lkjip_desktop.services.sesi import Sesi

TAHUN = 2025


def _dokumen(narasi: dict[str, str], tabel: tuple[r.Tabel, ...] = ()) -> r.Dokumen:
    contoh = dokumen_contoh()
    tahun = tuple(
        replace(t, narasi=narasi, tabel=tabel) if t.tahun == TAHUN else t for t in contoh.tahun
    )
    return replace(contoh, tahun=tahun)


def _satu(dokumen: r.Dokumen, kunci: str) -> KeadaanBagian:
    return next(k for k in keadaan_bagian(dokumen, TAHUN) if k.bagian.kunci == kunci)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", _dokumen({"ikhtisar": "Ringkas."}))
    yield hasil
    hasil.tutup()


def test_kosong_tertulis_dan_bertabel() -> None:
    tabel = r.Tabel(bagian="bab1.sumber_daya", judul="Pegawai", kolom=("A",), baris=())
    dokumen = _dokumen({"bab1.latar_belakang": "Isi.", "bab1.dasar_hukum": "  \n "}, (tabel,))
    assert _satu(dokumen, "bab1.latar_belakang").tertulis
    assert _satu(dokumen, "bab1.dasar_hukum").kosong
    sumber = _satu(dokumen, "bab1.sumber_daya")
    assert not sumber.tertulis
    assert not sumber.kosong
    assert sumber.tabel == (tabel,)


def test_analisis_indikator_berada_di_bawah_sasarannya() -> None:
    analisis = _satu(_dokumen({}), "bab3.indikator.S1.1")
    assert analisis.indikator == "S1.1"
    assert analisis.induk == "bab3.sasaran.S1"
    assert analisis.tertulis
    assert _satu(_dokumen({}), "bab3.indikator.T1.1").induk is None


def test_kunci_dengan_nama_lain_tidak_tersembunyi() -> None:
    dokumen = _dokumen({"bab3.capaian": "Satu.", "bab3.capaian_kinerja": "Dua."})
    ada = [k for k in keadaan_bagian(dokumen, TAHUN) if k.bagian.kunci == "bab3.capaian_kinerja"]
    assert [(k.kunci_data, k.teks, k.tambahan) for k in ada] == [
        ("bab3.capaian", "Satu.", False),
        ("bab3.capaian_kinerja", "Dua.", True),
    ]


def test_bagian_tambahan_dari_data_tampil_di_babnya() -> None:
    dokumen = _dokumen({"bab3.hal_lain": "Teks."})
    lain = _satu(dokumen, "bab3.hal_lain")
    assert lain.tambahan
    assert lain.bagian.bab == "bab3"
    assert not _satu(dokumen, "bab3.sasaran.S1").tambahan


def _tulis(sesi: Sesi, teks: str) -> None:
    isi_naskah(sesi, TAHUN, "bab4.langkah", naskah_dari_teks(teks), "Langkah Perbaikan")


def test_menulis_mengosongkan_dan_mengurungkan(sesi: Sesi) -> None:
    _tulis(sesi, "Satu.\n\nDua.")
    assert sesi.dapat_urung == "ubah teks Langkah Perbaikan"
    assert (sesi.tahun(TAHUN).narasi or {})["bab4.langkah"] == "Satu.\n\nDua."
    _tulis(sesi, " \n")
    assert "bab4.langkah" not in (sesi.tahun(TAHUN).narasi or {})
    sesi.urungkan()
    assert (sesi.tahun(TAHUN).narasi or {})["bab4.langkah"] == "Satu.\n\nDua."


def test_analisis_pertama_membuat_pengukuran(tmp_path: Path) -> None:
    contoh = dokumen_contoh()
    kosong = replace(
        contoh,
        tahun=tuple(replace(t, pengukuran=None, dukungan=None) for t in contoh.tahun),
    )
    sesi = Sesi.buat(tmp_path / "b.lkjip", kosong)
    isi_analisis(sesi, TAHUN, "S1.1", "hambatan", "Hujan.")
    assert [(p.indikator, p.hambatan) for p in sesi.tahun(TAHUN).pengukuran or ()] == [
        ("S1.1", "Hujan.")
    ]
    isi_analisis(sesi, TAHUN, "S1.2", "solusi", "   ")
    assert len(sesi.tahun(TAHUN).pengukuran or ()) == 1
    sesi.urungkan()
    assert not sesi.tahun(TAHUN).pengukuran
    sesi.tutup()


def test_hapus_bagian_tambahan_satu_langkah(tmp_path: Path) -> None:
    tabel = r.Tabel(bagian="bab2.lain", judul="T", kolom=("A",), baris=(("1",),))
    dokumen = _dokumen({"bab2.lain": "Teks.", "ikhtisar": "R."}, (tabel,))
    sesi = Sesi.buat(tmp_path / "c.lkjip", dokumen)
    hapus_bagian(sesi, TAHUN, _satu(sesi.dokumen, "bab2.lain"))
    assert sesi.tahun(TAHUN).narasi == {"ikhtisar": "R."}
    assert not sesi.tahun(TAHUN).tabel
    sesi.urungkan()
    assert sesi.dokumen == dokumen
    sesi.tutup()
