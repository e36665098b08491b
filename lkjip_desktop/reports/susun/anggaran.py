"""Realisasi anggaran: programs, kegiatan and sub kegiatan, quarters, per sasaran, belanja."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.reports.model import Judul, Laporan

from .data import Data
from .kalimat import kalimat_anggaran, kalimat_program
from .penyusun import Penyusun
from .surat import tanda_tangan_kepala
from .tabel_anggaran import (
    grafik_serapan,
    tabel_belanja,
    tabel_kendala,
    tabel_pohon,
    tabel_program,
    tabel_triwulan,
)
from .tabel_efisiensi import tabel_per_sasaran


def susun_anggaran(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The year's money. Raises UserError where there is no anggaran."""
    data = Data(dokumen, hasil, tahun)
    if not data.kini.anggaran and not data.catatan.belanja:
        raise UserError(
            f"Anggaran tahun {tahun} belum diisi.", "Isi program dan pagunya di tab Anggaran."
        )
    tata = replace(data.pengaturan.halaman(lanskap=True), nomor="arab", mulai=1)
    p = Penyusun(data, tata)
    p.tambah(Judul(f"REALISASI ANGGARAN TAHUN {tahun}\n{data.nama_kantor}".upper(), 1))
    p.paragraf(kalimat_anggaran(data.kini.total, tahun), kalimat_program(data.puncak()))
    if data.kini.anggaran:
        p.tabel(tabel_program(data, f"Realisasi Anggaran per Program Tahun {tahun}"))
        p.grafik(grafik_serapan(data, f"Serapan Anggaran per Program Tahun {tahun}"))
        if len(data.kini.anggaran) > len(data.puncak()):
            p.tabel(tabel_pohon(data, f"Realisasi Anggaran per Sub Kegiatan Tahun {tahun}"))
    for tabel in (
        tabel_triwulan(data, f"Realisasi Anggaran per Triwulan Tahun {tahun}"),
        tabel_per_sasaran(data, f"Anggaran Pendukung per Sasaran Tahun {tahun}"),
        tabel_belanja(data, f"Realisasi Belanja Tahun {tahun}"),
        tabel_kendala(data, "Permasalahan dan Solusi"),
    ):
        if tabel is not None:
            p.tabel(tabel)
    p.tambah(tanda_tangan_kepala(data, tahun + 1))
    return p.laporan(f"Realisasi Anggaran Tahun {tahun}", subjek="Realisasi anggaran")
