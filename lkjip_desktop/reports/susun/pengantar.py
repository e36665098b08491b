"""Surat pengantar: the letter with which the year's reports go to the inspektorat.

The wording is a template: the office's own comes from its settings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.reports.model import (
    Judul,
    Kolom,
    Laporan,
    Paragraf,
    Penandatangan,
    Ruas,
    Tabel,
    TandaTangan,
)

from .data import Data
from .penyusun import Penyusun
from .sel import baris, kolom_no
from .surat import TITIK, kop, tanda_tangan_lkjip

_PENUTUP = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."
_NOMOR = "NOMOR: ................................"


def susun_pengantar(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The letter. Raises UserError where the document does not have the year."""
    data = Data(dokumen, hasil, tahun)
    atur = data.pengaturan
    tanda_tangan = tanda_tangan_lkjip(data)
    nomor = atur.teks("pengantar.nomor")
    kepada = atur.teks("pengantar.kepada") or f"Inspektur {data.instansi.wilayah}"
    p = Penyusun(data, replace(atur.halaman(), nomor="tanpa"))
    p.tambah(
        kop(data),
        Paragraf((Ruas(tanda_tangan.tempat_tanggal),), "kanan", sesudah=4.0),
        Paragraf((Ruas(f"Yth. {kepada}\ndi {data.instansi.kota}"),), "kiri", sesudah=6.0),
        Judul(f"SURAT PENGANTAR\n{f'NOMOR: {nomor}' if nomor else _NOMOR}", 1, halaman_baru=False),
    )
    p.paragraf(data.kalimat_baku("pengantar.isi"))
    p.tabel(_daftar_naskah(data))
    p.paragraf(_PENUTUP)
    p.tambah(_pengirim_dan_penerima(tanda_tangan))
    return p.laporan(f"Surat Pengantar Laporan Kinerja Tahun {tahun}", subjek="Surat pengantar")


def _pengirim_dan_penerima(tanda_tangan: TandaTangan) -> TandaTangan:
    """The sender right, as under the LKjIP; the receiver left, by hand. The date stands above."""
    kanan = tanda_tangan.kanan
    kiri = Penandatangan(("Diterima tanggal ....................", "Penerima,"), TITIK)
    return TandaTangan(replace(kanan, jabatan=("Pengirim,", *kanan.jabatan)), kiri)


def _daftar_naskah(data: Data) -> Tabel:
    kolom = (
        kolom_no(),
        Kolom("Naskah yang Dikirim"),
        Kolom("Banyaknya", "tengah"),
        Kolom("Keterangan"),
    )
    isi = [
        baris(str(n), f"{nama} Tahun {data.tahun}", "1 (satu) berkas", "Untuk direviu")
        for n, nama in enumerate(_naskah(data), 1)
    ]
    return Tabel(kolom, tuple(isi))


def _naskah(data: Data) -> Iterator[str]:
    yield "Laporan Kinerja Instansi Pemerintah (LKjIP)"
    if data.catatan.pk:
        yield "Perjanjian Kinerja"
    if data.kini.indikator:
        yield "Pengukuran Kinerja"
    if data.kini.anggaran:
        yield "Realisasi Anggaran"
    yield "Lembar Pemeriksaan"
    yield "Checklist Reviu"
