"""Making reports and packages as the window and the command line ask for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.exchange.arsip import adalah_nama_aman
from lkjip_desktop.exchange.paket import periksa_paket
from lkjip_desktop.services import laporan as layanan
from lkjip_desktop.services import paket
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.kesiapan import bagian_tanpa_teks, peringatan_paket
from lkjip_desktop.services.laporan import Pilihan

TAHUN = 2025


@pytest.fixture(scope="module")
def contoh() -> r.Dokumen:
    return dokumen_contoh()


def _ganti(dokumen: r.Dokumen, **isi: object) -> r.Dokumen:
    tahun = tuple(
        replace(t, **isi) if t.tahun == TAHUN else t  # type: ignore[arg-type]
        for t in dokumen.tahun
    )
    return replace(dokumen, tahun=tahun)


def test_nama_berkas_aman_dan_jelas(contoh: r.Dokumen) -> None:
    nama = layanan.nama_laporan(contoh.instansi, TAHUN, "lkjip")
    assert nama.startswith(f"LKjIP_{TAHUN}_") and nama.endswith(".pdf")
    pk = layanan.nama_laporan(contoh.instansi, TAHUN, "pk", Pilihan("administrator", murni=True))
    assert pk.startswith(f"PK-Administrator-Murni_{TAHUN}_")
    jahat = replace(contoh.instansi, singkatan=None, nama='../<a>:*?"|', wilayah="\\con")
    assert adalah_nama_aman(layanan.nama_laporan(jahat, TAHUN, "anggaran", Pilihan(triwulan=2)))
    assert adalah_nama_aman(paket.nama_paket(jahat, TAHUN))


def test_laporan_melaporkan_kemajuan(contoh: r.Dokumen, tmp_path: Path) -> None:
    maju: list[tuple[int, int, str]] = []
    tujuan = tmp_path / "a.pdf"
    halaman = layanan.buat_laporan(
        contoh, TAHUN, "anggaran", tujuan, kemajuan=lambda *m: maju.append(m)
    )
    assert len(PdfReader(tujuan).pages) == halaman
    assert [m[0] for m in maju] == sorted(m[0] for m in maju)
    assert maju[-1][0] == maju[-1][1]


def test_jenis_berkas_menurut_akhiran(contoh: r.Dokumen, tmp_path: Path) -> None:
    tujuan = tmp_path / "a.XLSX"
    jumlah = layanan.buat_laporan(contoh, TAHUN, "anggaran", tujuan)
    buku = openpyxl.load_workbook(tujuan, read_only=True)
    assert len(buku.sheetnames) == jumlah + 1
    buku.close()
    assert layanan.isi_berkas(tujuan, jumlah) == f"{jumlah} tabel"
    bagian = layanan.buat_laporan(contoh, TAHUN, "pk", tmp_path / "a.docx")
    assert layanan.isi_berkas(tmp_path / "a.docx", bagian) == f"{bagian} bagian"
    assert layanan.isi_berkas(tmp_path / "a.pdf", 3) == "3 halaman"
    with pytest.raises(UserError, match=r"\.ods.* tidak dikenal"):
        layanan.buat_laporan(contoh, TAHUN, "anggaran", tmp_path / "a.ods")


def test_kertas_menurut_pilihan(contoh: r.Dokumen, tmp_path: Path) -> None:
    tinggi = {}
    for kertas in ("F4", "A4"):
        layanan.buat_laporan(
            layanan.dengan_kertas(contoh, kertas, "pk"), TAHUN, "pk", tmp_path / f"{kertas}.pdf"
        )
        tinggi[kertas] = float(PdfReader(tmp_path / f"{kertas}.pdf").pages[0].mediabox.height)
    assert round(tinggi["F4"] / 72 * 25.4) == 330
    assert round(tinggi["A4"] / 72 * 25.4) == 297


def test_batal_tidak_meninggalkan_berkas(contoh: r.Dokumen, tmp_path: Path) -> None:
    tanya = iter([False] * 20 + [True] * 1000)
    with pytest.raises(UserError):
        paket.buat_paket(contoh, TAHUN, tmp_path / "a.zip", batal=lambda: next(tanya))
    assert list(tmp_path.iterdir()) == []


def test_paket_berisi_semua_laporan(contoh: r.Dokumen, tmp_path: Path) -> None:
    maju: list[tuple[int, int, str]] = []
    hasil = paket.buat_paket(contoh, TAHUN, tmp_path / "a.zip", kemajuan=lambda *m: maju.append(m))
    bagian = [b.nama for b in paket.isi_paket(contoh, TAHUN) if b.laporan is not None]
    assert {*hasil.halaman, *hasil.tabel} == set(bagian)
    assert list(hasil.tabel) == [
        f"{jenis}_{TAHUN}.xlsx" for jenis in ("lkjip", "pemeriksaan", "reviu")
    ]
    assert set(hasil.halaman) > {
        f"{jenis}_{TAHUN}.pdf" for jenis in ("pengantar", "lkjip", "pemeriksaan", "reviu")
    }
    assert set(hasil.manifes.berkas) == {*bagian, "data.json"}
    assert all(n > 0 for n in (*hasil.halaman.values(), *hasil.tabel.values()))
    assert periksa_paket(tmp_path / "a.zip") == hasil.manifes
    assert [m[0] for m in maju] == sorted(m[0] for m in maju)
    assert maju[-1][0] == maju[-1][1]


def test_paket_tanpa_pk_menyebutkannya(contoh: r.Dokumen, tmp_path: Path) -> None:
    tanpa = _ganti(contoh, pk=None)
    hasil = paket.buat_paket(tanpa, TAHUN, tmp_path / "a.zip")
    assert not any(nama.startswith("pk") for nama in hasil.manifes.berkas)
    assert any(
        "Perjanjian Kinerja" in p and "tidak ikut" in p for p in peringatan_paket(tanpa, TAHUN)
    )


def test_peringatan_bagian_kosong_dan_pk(contoh: r.Dokumen) -> None:
    pk = (r.Pk(id="P", jenis="murni", tingkat="kepala"),)
    kosong = _ganti(contoh, narasi={"ikhtisar": "Isi."}, pk=pk)
    kunci = [k.bagian.kunci for k in bagian_tanpa_teks(kosong, TAHUN)]
    assert "bab1.latar_belakang" in kunci
    assert "ikhtisar" not in kunci
    assert "bab3.efisiensi" not in kunci
    kata = peringatan_paket(kosong, TAHUN)
    assert any("PK murni tingkat kepala" in k and "belum bertanggal" in k for k in kata)
    assert any("bagian LKjIP belum ditulis" in k for k in kata)


def test_tahun_yang_tidak_ada(contoh: r.Dokumen, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Tahun 1999 tidak ada"):
        layanan.buat_laporan(contoh, 1999, "lkjip", tmp_path / "a.pdf")
    with pytest.raises(UserError, match="Tahun 1999 tidak ada"):
        paket.isi_paket(contoh, 1999)
