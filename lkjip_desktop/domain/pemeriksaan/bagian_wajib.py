"""The parts of BAB III and IV that PermenPANRB 53/2014 asks for, and what shows each to be there.

A part needs its text in the LKjIP tab. A year that only transcribes a printed report (figures of it
were entered, texts of its BAB III and IV were not) cannot have one: there a part is there if the
data that only it needs are kept, or if a printed figure stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from ..bagian import kunci_baku
from ..hasil import HasilIndikator
from ..realisasi import terisi
from .bahan import BahanTahun

STRATEGIS: Final = ("tujuan", "sasaran")


class BagianWajib(NamedTuple):
    """A part of the report."""

    besaran: str
    kunci: str
    """Of the section in which to write."""
    di_cetakan: re.Pattern[str]
    """How the sumber of a printed figure in that part reads."""
    ada_data: Callable[[BahanTahun], bool]
    """Whether the data fill it: then only the text is missing."""
    saran_data: str
    tercetak: Callable[[BahanTahun], bool] | None = None
    """Whether a transcript shows that it was printed; ``None``: by ``ada_data``."""

    @property
    def awalan(self) -> str:
        """Of the keys whose text fills the part: any of BAB IV."""
        return "bab4." if self.kunci.startswith("bab4.") else self.kunci


def hanya_cetakan(bahan: BahanTahun) -> bool:
    """Whether the year only transcribes a printed report."""
    return bool(bahan.data.tercantum) and not ada_teks(bahan, "bab3.", "bab4.")


def ada_teks(bahan: BahanTahun, *awalan: str) -> bool:
    """Whether a section has text whose key begins so."""
    return any(
        kunci_baku(kunci).startswith(awalan) and terisi(teks)
        for kunci, teks in (bahan.data.narasi or {}).items()
    )


def ada_cetakan(bahan: BahanTahun, bagian: BagianWajib) -> bool:
    """Whether a transcript shows that the part was printed."""
    if (bagian.tercetak or bagian.ada_data)(bahan):
        return True
    sumber = {satu.sumber for satu in bahan.data.tercantum or ()}
    return any(bagian.di_cetakan.search(satu) for satu in sumber)


def strategis(bahan: BahanTahun) -> Iterator[HasilIndikator]:
    """The indikator of tujuan and sasaran."""
    return (h for h in bahan.hasil.indikator.values() if h.tingkat in STRATEGIS)


def _ada_tahun_lalu(bahan: BahanTahun) -> bool:
    """Whether an indikator of a tujuan or sasaran has a realisasi of an earlier year."""
    semua = {h.id: h.definisi.kondisi_awal for h in strategis(bahan)}
    if any(awal is not None and awal.tahun == bahan.tahun - 1 for awal in semua.values()):
        return True
    return any(
        satu.indikator in semua
        for data in bahan.rujukan.dokumen.tahun
        if data.tahun < bahan.tahun
        for satu in data.pengukuran or ()
    )


def _cetakan_tahun_lalu(bahan: BahanTahun) -> bool:
    """Whether earlier realisasi are kept, or one of them is printed."""
    return _ada_tahun_lalu(bahan) or any(
        satu.besaran in ("realisasi", "capaian") and (satu.tahun or bahan.tahun) < bahan.tahun
        for satu in bahan.data.tercantum or ()
    )


def _cetakan_kemajuan(bahan: BahanTahun) -> bool:
    """Whether a kemajuan is printed, or the Renstra's last target beside a realisasi. (Targets of
    all years stand in BAB II and show nothing.)"""
    cetakan = bahan.data.tercantum or ()
    if any(satu.besaran == "kemajuan" for satu in cetakan):
        return True
    renstra = bahan.rujukan.renstra
    akhir = renstra.tahun_akhir if renstra else None
    target = {
        satu.sumber
        for satu in cetakan
        if satu.besaran in ("target", "target_renstra") and (satu.tahun or bahan.tahun) == akhir
    }
    return any(satu.besaran == "realisasi" and satu.sumber in target for satu in cetakan)


def _ada_kemajuan(bahan: BahanTahun) -> bool:
    return any(h.kemajuan is not None for h in strategis(bahan))


def _ada_pembanding(bahan: BahanTahun) -> bool:
    return bool(bahan.data.pembanding)


def _ada_efisiensi(bahan: BahanTahun) -> bool:
    return any(h.efisiensi is not None for h in strategis(bahan))


def _ada_realisasi(bahan: BahanTahun) -> bool:
    return bahan.hasil.total.realisasi_anggaran is not None


def _tidak_ada(_: BahanTahun) -> bool:
    return False


def _tak_diketahui(_: BahanTahun) -> bool:
    """Words without figures leave no trace in a transcript: nothing can be said."""
    return True


def _pola(pola: str) -> re.Pattern[str]:
    return re.compile(pola, re.IGNORECASE)


BAGIAN_WAJIB: Final = (
    BagianWajib(
        "perbandingan tahun sebelumnya",
        "bab3.perbandingan_tahun",
        _pola(r"tahun[- ](?:se)?(?:belum|lalu)|antar ?tahun"),
        _ada_tahun_lalu,
        "Isi realisasi tahun-tahun sebelumnya, lalu uraikan di tab LKjIP.",
        _cetakan_tahun_lalu,
    ),
    BagianWajib(
        "perbandingan target Renstra",
        "bab3.perbandingan_renstra",
        _pola(r"target (?:akhir|jangka menengah|renstra|rpjmd)|kemajuan"),
        _ada_kemajuan,
        "Isi target tahun akhir di tab Renstra, lalu uraikan di tab LKjIP.",
        _cetakan_kemajuan,
    ),
    BagianWajib(
        "perbandingan standar nasional",
        "bab3.standar_nasional",
        _pola(r"standar|nasional|(?:banding|tingkat|capaian|realisasi)\b.*\bprovinsi"),
        _ada_pembanding,
        "Isi angka pembanding, atau tulis di tab LKjIP mengapa tidak ada standarnya.",
    ),
    BagianWajib(
        "efisiensi",
        "bab3.efisiensi",
        _pola(r"efisiensi"),
        _ada_efisiensi,
        "Hubungkan anggaran dengan indikator di tab Anggaran, lalu uraikan di tab LKjIP.",
    ),
    BagianWajib(
        "realisasi anggaran",
        "bab3.realisasi_anggaran",
        _pola(r"realisasi (?:anggaran|keuangan)|anggaran"),
        _ada_realisasi,
        "Isi realisasi di tab Anggaran, lalu uraikan di tab LKjIP.",
    ),
    BagianWajib(
        "penutup",
        "bab4.kesimpulan",
        _pola(r"\bbab (?:iv|4)\b|penutup"),
        _tidak_ada,
        "Tulis kesimpulan dan langkah perbaikan di tab LKjIP.",
        _tak_diketahui,
    ),
)
