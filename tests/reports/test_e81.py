"""Form E.81 and the surat pengantar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.nilai import Figur
from lkjip_desktop.reports.susun.data import Data
from lkjip_desktop.reports.susun.tabel_lain import tabel_rencana_aksi
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports.alat import Kasus, tabel, teks_model, teks_sel, ukur_semua

TAHUN = 2025


@pytest.fixture(scope="module")
def contoh() -> Kasus:
    return ukur_semua(dokumen_contoh(), TAHUN)


def test_e81_memuat_semua_simpul_dan_indikator_sekali(contoh: Kasus) -> None:
    laporan = susun("e81", contoh.dokumen, contoh.hasil, TAHUN)
    formulir = tabel(laporan)[0]
    assert (laporan.bagian[0].halaman.kertas, laporan.bagian[0].halaman.lanskap) == ("A3", True)
    kini = contoh.hasil[TAHUN]
    isi = [[teks_sel(s) for s in b.sel] for b in formulir.baris if len(b.sel) > 1]
    kode = [b[0] for b in isi if b[0]]
    assert sorted(kode) == sorted(s.simpul.kode or "" for s in kini.anggaran.values())
    nama = [b[2] for b in isi if b[2]]
    harap = [h.definisi.nama for h in kini.indikator.values() if h.tingkat != "tujuan"]
    assert sorted(nama) == sorted(harap)


def test_e81_uang_dalam_ribuan_dan_kinerja_menurut_agregasi(contoh: Kasus) -> None:
    formulir = tabel(susun("e81", contoh.dokumen, contoh.hasil, TAHUN))[0]
    kini = contoh.hasil[TAHUN]
    puncak = next(iter(kini.anggaran.values()))
    baris = next(b for b in formulir.baris if b.sel[0].isi == puncak.simpul.kode)
    assert puncak.pagu is not None
    assert Figur(puncak.pagu / 1000, "angka", 0) in [s.isi for s in baris.sel]
    kunjungan = next(
        b for b in formulir.baris if len(b.sel) > 1 and "kunjungan" in teks_sel(b.sel[2])
    )
    assert teks_sel(kunjungan.sel[-1]) == "Dijumlahkan antartahun, tanpa 2021"


def test_e81_menyingkat_tahun_beruntun(contoh: Kasus) -> None:
    """Years that follow one another are written as a span, so that rows stay low."""
    kosong = {2021, 2022, 2023}
    hasil = {t: replace(h, indikator={}) if t in kosong else h for t, h in contoh.hasil.items()}
    formulir = tabel(susun("e81", contoh.dokumen, hasil, TAHUN))[0]
    keterangan = {teks_sel(b.sel[-1]) for b in formulir.baris if len(b.sel) > 1}
    assert "Dijumlahkan antartahun, tanpa 2021-2023" in keterangan


def test_e81_penutup_berisi_rata_rata_dan_predikat(contoh: Kasus) -> None:
    penutup = tabel(susun("e81", contoh.dokumen, contoh.hasil, TAHUN))[1]
    total = contoh.hasil[TAHUN].total
    isi = [s.isi for b in penutup.baris for s in b.sel]
    assert Figur(total.rata_capaian, "persen") in isi  # type: ignore[arg-type]
    assert total.kategori in isi


def test_e81_tanpa_anggaran_ditolak(contoh: Kasus) -> None:
    tahun = tuple(replace(t, anggaran=None, dukungan=None, pk=None) for t in contoh.dokumen.tahun)
    kosong = ukur_semua(replace(contoh.dokumen, tahun=tahun), TAHUN)
    with pytest.raises(UserError, match="Anggaran tahun 2025 belum diisi"):
        susun("e81", kosong.dokumen, kosong.hasil, TAHUN)


def test_pengantar_memakai_kata_kata_kantor(contoh: Kasus) -> None:
    bawaan = teks_model(susun("pengantar", contoh.dokumen, contoh.hasil, TAHUN))
    assert "NOMOR: ...." in bawaan
    assert "Yth. Inspektur Kabupaten Argaloka" in bawaan
    atur = {
        "pengantar.nomor": "045.2/17",
        "pengantar.kepada": "Bupati <b>",
        "pengantar.isi": "Kami kirim {kantor} {tahun} {lain}:",
    }
    dokumen = replace(contoh.dokumen, pengaturan=atur)
    teks = teks_model(susun("pengantar", dokumen, contoh.hasil, TAHUN))
    assert "NOMOR: 045.2/17" in teks
    assert "Yth. Bupati <b>" in teks
    assert f"Kabupaten Argaloka {TAHUN} {{lain}}:" in teks


@pytest.mark.parametrize(
    ("jenis", "tempat"),
    [
        ("rkt", "tab PK, halaman Target RKT,"),
        ("tindak-lanjut", "tab Triwulan, halaman Evaluasi SAKIP,"),
    ],
)
def test_lembar_kosong_menyebut_halaman_isiannya(jenis: str, tempat: str, contoh: Kasus) -> None:
    tahun = tuple(replace(t, rkt=None, tindak_lanjut=None) for t in contoh.dokumen.tahun)
    kosong = ukur_semua(replace(contoh.dokumen, tahun=tahun), TAHUN)
    with pytest.raises(UserError) as galat:
        susun(jenis, kosong.dokumen, kosong.hasil, TAHUN)
    assert tempat in galat.value.saran


def _baris_rencana(kasus: Kasus, nama: str) -> list[str]:
    isi = tabel_rencana_aksi(Data(kasus.dokumen, kasus.hasil, TAHUN), "Rencana Aksi")
    assert isi is not None
    semua = [[teks_sel(s) for s in b.sel] for b in isi.baris]
    (satu,) = [b for b in semua if len(b) > 1 and b[1] == nama]
    return satu


def test_triwulan_di_luar_rencana_tidak_disebut_belum_diisi(contoh: Kasus) -> None:
    satu = _baris_rencana(contoh, "Indeks Pembangunan Literasi Masyarakat")
    assert satu[4:12] == ["-", "-", "-", "66", "-", "-", "-", "68,14"]
    tahun = tuple(
        replace(t, pengukuran=tuple(replace(p, variabel_tw=None) for p in t.pengukuran or ()))
        for t in contoh.dokumen.tahun
    )
    kosong = ukur_semua(replace(contoh.dokumen, tahun=tahun), TAHUN)
    satu = _baris_rencana(kosong, "Indeks Pembangunan Literasi Masyarakat")
    assert satu[8:12] == ["-", "-", "-", "belum diisi"]
