"""Perjanjian Kinerja: the statement of both parties and its lampiran.

Source: PermenPANRB 53/2014, Lampiran I. The wording is a template: the office's own comes from its
settings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.domain.records import Dokumen, Pejabat, Pk
from lkjip_desktop.reports.model import (
    Baris,
    Judul,
    Kolom,
    Laporan,
    Paragraf,
    Ruas,
    Sel,
    Tabel,
    TandaTangan,
)

from .data import Data
from .penyusun import Penyusun
from .surat import TITIK, kop, penandatangan, tempat_tanggal
from .tabel_rencana import tabel_pk_indikator, tabel_pk_program

TINGKAT = ("kepala", "administrator", "pengawas")
NAMA_TINGKAT = {
    "kepala": "Kepala Perangkat Daerah",
    "administrator": "Administrator",
    "pengawas": "Pengawas",
}


def susun_pk(
    dokumen: Dokumen,
    hasil: Mapping[int, HasilTahun],
    tahun: int,
    *,
    tingkat: str | None = None,
    murni: bool = False,
) -> Laporan:
    """The PK of one level (``None``: all levels that there are), in force or the original one.

    Raises UserError where there is none.
    """
    data = Data(dokumen, hasil, tahun)
    pilihan = (tingkat,) if tingkat else TINGKAT
    semua = [pk for t in pilihan for pk in data.pk(t, murni=murni)]
    if not semua:
        jenis = "murni " if murni else ""
        di = f" tingkat {tingkat}" if tingkat else ""
        raise UserError(
            f"Perjanjian Kinerja {jenis}tahun {tahun}{di} belum ada.",
            "Buat dahulu di tab PK, lalu cetak kembali.",
        )
    p = Penyusun(data, data.pengaturan.halaman())
    for pk in semua:
        pernyataan(p, pk)
        lampiran(p, pk)
    return p.laporan(f"Perjanjian Kinerja Tahun {tahun}", subjek="Perjanjian Kinerja")


def judul_pk(pk: Pk, tahun: int) -> str:
    """``PERJANJIAN KINERJA TAHUN 2024``, or that it is a change."""
    awal = "Perubahan Perjanjian Kinerja" if pk.jenis == "perubahan" else "Perjanjian Kinerja"
    return f"{awal} Tahun {tahun}".upper()


def pernyataan(p: Penyusun, pk: Pk) -> None:
    """The signed page."""
    data, atur = p.data, p.data.pengaturan
    isi = data.isi_pk(pk)
    pertama, kedua = isi.pihak_pertama, isi.pihak_kedua
    p.bagian(replace(atur.halaman(), nomor="tanpa"), "Perjanjian Kinerja")
    p.tambah(kop(data), Judul(judul_pk(pk, data.tahun), 1, halaman_baru=False))
    p.paragraf(data.kalimat_baku("pk.pembuka"))
    p.tambah(_pihak(data, pertama))
    p.tambah(_sebutan("selanjutnya disebut ", "Pihak Pertama", "."))
    if kedua is not None or pk.pihak_kedua is None:
        p.tambah(_pihak(data, kedua))
        p.tambah(_sebutan("selaku atasan Pihak Pertama, selanjutnya disebut ", "Pihak Kedua", "."))
    p.paragraf(data.kalimat_baku("pk.janji"), data.kalimat_baku("pk.pengawasan"))
    p.tambah(tanda_tangan(data, pk))


def _pihak(data: Data, pejabat: Pejabat | None) -> Tabel:
    nama = pejabat.nama if pejabat else TITIK
    jabatan = jabatan_lengkap(pejabat) if pejabat else TITIK
    isi = (("Nama", nama), ("Jabatan", jabatan))
    return Tabel(
        (Kolom("", lebar=25), Kolom("", lebar=5), Kolom("")),
        tuple(Baris((Sel(a), Sel(":"), Sel(b))) for a, b in isi),
        ukuran=data.pengaturan.ukuran_huruf(),
        berbingkai=False,
    )


def _sebutan(awal: str, tebal: str, akhir: str) -> Paragraf:
    return Paragraf((Ruas(awal), Ruas(tebal, tebal=True), Ruas(akhir)))


def tanda_tangan(data: Data, pk: Pk) -> TandaTangan:
    """Pihak Kedua left, Pihak Pertama right with place and date."""
    isi = data.isi_pk(pk)
    return TandaTangan(
        kanan=penandatangan(isi.pihak_pertama, "Pihak Pertama,"),
        kiri=penandatangan(isi.pihak_kedua, "Pihak Kedua,"),
        tempat_tanggal=tempat_tanggal(data, pk.tanggal, data.tahun),
    )


def lampiran(p: Penyusun, pk: Pk) -> None:
    """What is promised, and with which money."""
    data = p.data
    p.bagian(replace(data.pengaturan.halaman(), nomor="tanpa"), "Lampiran Perjanjian Kinerja")
    pertama = data.isi_pk(pk).pihak_pertama
    jabatan = jabatan_lengkap(pertama) if pertama else data.nama_kantor
    p.tambah(Judul(f"LAMPIRAN\n{judul_pk(pk, data.tahun)}\n{jabatan}".upper(), 1))
    isi_lampiran(p, pk)
    p.tambah(tanda_tangan(data, pk))


def isi_lampiran(p: Penyusun, pk: Pk, judul: str = "") -> None:
    """The two tables, with captions where ``judul`` names them."""
    indikator = replace(tabel_pk_indikator(p.data, pk), judul=judul)
    if indikator.baris:
        p.tabel(indikator)
    else:
        p.paragraf("Indikator kinerja pada perjanjian ini belum diisi.")
    program = tabel_pk_program(p.data, pk)
    if program is not None:
        p.tabel(replace(program, judul=f"Anggaran {judul}" if judul else ""))
