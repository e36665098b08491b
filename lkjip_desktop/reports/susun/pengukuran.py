"""Pengukuran kinerja: target, realisasi and capaian of every measured indikator, per level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.reports.model import Judul, Laporan, Paragraf, Ruas

from .data import Data
from .penyusun import Penyusun
from .pk import NAMA_TINGKAT
from .surat import tanda_tangan_kepala
from .tabel_anggaran import tabel_program
from .tabel_kinerja import tabel_capaian, tabel_capaian_bertingkat

_BAWAAN = {
    "kepala": ("tujuan", "sasaran"),
    "administrator": ("program", "kegiatan"),
    "pengawas": ("subkegiatan",),
}


def susun_pengukuran(
    dokumen: Dokumen,
    hasil: Mapping[int, HasilTahun],
    tahun: int,
    *,
    tingkat: str | None = None,
) -> Laporan:
    """The measurement of one level (``None``: of all levels that have indikator).

    Raises UserError where nothing is measured there.
    """
    data = Data(dokumen, hasil, tahun)
    tata = replace(data.pengaturan.halaman(lanskap=True), nomor="arab", mulai=1)
    p = Penyusun(data, tata)
    for satu in (tingkat,) if tingkat else tuple(_BAWAAN):
        indikator = indikator_tingkat(data, satu)
        if indikator:
            p.bagian(replace(tata, mulai=None), NAMA_TINGKAT[satu])
            _bagian(p, satu, indikator)
    laporan = p.laporan(f"Pengukuran Kinerja Tahun {tahun}", subjek="Pengukuran kinerja")
    if not laporan.bagian:
        di = f" tingkat {tingkat}" if tingkat else ""
        raise UserError(
            f"Belum ada indikator{di} yang diukur pada tahun {tahun}.",
            "Isi target dan realisasi di tab Renstra, PK, atau Triwulan.",
        )
    return laporan


def indikator_tingkat(data: Data, tingkat: str) -> list[HasilIndikator]:
    """The indikator of a level: those of its PK, else those of its place in the tree."""
    hasil = data.kini.indikator
    pk = dict.fromkeys(i.indikator for p in data.pk(tingkat) for i in p.indikator or ())
    if pk:
        return [hasil[i] for i in pk if i in hasil]
    return [h for h in hasil.values() if h.tingkat in _BAWAAN[tingkat]]


def _bagian(p: Penyusun, tingkat: str, indikator: list[HasilIndikator]) -> None:
    data = p.data
    kepala = tingkat == "kepala"
    p.tambah(Judul(f"PENGUKURAN KINERJA TAHUN {data.tahun}", 1))
    baris = (("Perangkat Daerah", data.nama_kantor), ("Tingkat", NAMA_TINGKAT[tingkat]))
    for nama, isi in baris:
        ruas = (Ruas(f"{nama}: "), Ruas(isi, tebal=True))
        p.tambah(Paragraf(ruas, "kiri", sesudah=0.5, lekat=True))
    if kepala:
        p.tabel(tabel_capaian(data, indikator, "", lebar=True))
        if data.puncak():
            p.tabel(tabel_program(data, ""))
        p.tambah(tanda_tangan_kepala(data, data.tahun + 1))
    else:
        p.tabel(tabel_capaian_bertingkat(data, indikator, ""))
