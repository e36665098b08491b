"""The first steps with an empty file, and which of them are done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import records as r
from .tugas_tahun import Bagian


@dataclass(frozen=True, slots=True)
class LangkahAwal:
    """One of the first steps with a new file."""

    judul: str
    uraian: str
    bagian: Bagian
    selesai: bool


def langkah_awal(dokumen: r.Dokumen, tahun: int | None) -> tuple[LangkahAwal, ...]:
    """The seven steps from an empty file to an LKjIP, and which of them are done.

    ``tahun`` is the year that is worked on; None where the file has none yet.
    """
    data = next((t for t in dokumen.tahun if t.tahun == tahun), r.Tahun(tahun=tahun or 2000))
    return (
        LangkahAwal(
            "Lengkapi data instansi",
            "Nama, alamat, dan kota tempat tanda tangan, untuk kop dan sampul.",
            "instansi",
            bool(dokumen.instansi.alamat),
        ),
        LangkahAwal(
            "Daftarkan pejabat",
            "Penanda tangan PK dan laporan; atasannya juga, untuk Pihak Kedua.",
            "pejabat",
            bool(dokumen.pejabat),
        ),
        LangkahAwal(
            "Isi Renstra",
            "Tujuan, sasaran, indikator, dan target tiap tahun.",
            "renstra",
            any(t.indikator or _berindikator(t.sasaran) for x in dokumen.renstra for t in x.tujuan),
        ),
        LangkahAwal(
            "Isi anggaran",
            "Program, kegiatan, sub kegiatan, dan pagunya; dapat ditempel dari Excel.",
            "anggaran",
            bool(data.anggaran),
        ),
        LangkahAwal(
            "Buat PK",
            "Target dan pagu diambil dari Renstra dan anggaran; tinggal diperiksa.",
            "pk",
            bool(data.pk),
        ),
        LangkahAwal(
            "Isi triwulan",
            "Realisasi indikator tiap triwulan beserta analisisnya.",
            "triwulan",
            any(_terukur(p) for p in data.pengukuran or ()),
        ),
        LangkahAwal(
            "Susun LKjIP",
            "Tulis tiap bagian, lalu cetak laporan dan buat paketnya.",
            "lkjip",
            any(teks.strip() for teks in (data.narasi or {}).values()),
        ),
    )


def _berindikator(sasaran: Iterable[r.Sasaran] | None) -> bool:
    return any(s.indikator for s in sasaran or ())


def _terukur(p: r.Pengukuran) -> bool:
    return bool(p.realisasi or p.realisasi_tw or p.variabel or p.variabel_tw)
