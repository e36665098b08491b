"""P01: parts of the report that PermenPANRB 53/2014 asks for and that are empty.

A part needs its text in the LKjIP tab. A year that only transcribes a printed report (figures of it
were entered, texts of its BAB III and IV were not) cannot have one: there a part is there if the
data fill it, or if a printed figure stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, NamedTuple

from ..bagian import kunci_baku, kunci_indikator, kunci_sasaran
from ..hasil import HasilIndikator
from ..realisasi import terisi
from ..records import Pengukuran, Pk, Tahun
from . import kalimat
from .analisis import ada_analisis, ditulis
from .aturan import Aturan
from .bahan import BahanIndikator, BahanTahun
from .kinerja import ekstrem
from .temuan import Isi, Letak

BATAS_PK: Final = (2, 1)
"""Month and day of the year from which a PK has to be there: a month after the budget."""
_STRATEGIS: Final = ("tujuan", "sasaran")
_ANALISIS: Final = (kunci_indikator(""), kunci_sasaran(""))
"""Keys of texts about outcomes begin so."""


class _Bagian(NamedTuple):
    """A part of the report."""

    besaran: str
    kunci: str
    """Of the section in which to write."""
    di_cetakan: re.Pattern[str]
    """How the sumber of a printed figure in that part reads."""
    ada_data: Callable[[BahanTahun], bool]
    """Whether the data fill it: then only the text is missing."""
    saran_data: str

    @property
    def awalan(self) -> str:
        """Of the keys whose text fills the part: any of BAB IV."""
        return "bab4." if self.kunci.startswith("bab4.") else self.kunci


def p01(bahan: BahanTahun) -> Iterator[Isi]:
    """Empty parts of BAB III and BAB IV, once the year has ended."""
    if not bahan.berakhir or not bahan.dilaporkan:
        return
    hanya_cetakan = _hanya_cetakan(bahan)
    for bagian in _BAGIAN:
        if _ada_teks(bahan, bagian.awalan):
            continue
        data = bagian.ada_data(bahan)
        if hanya_cetakan and (data or _ada_cetakan(bahan, bagian)):
            continue
        kurang = "belum diuraikan" if data else "masih kosong"
        saran = "Tulis uraiannya di tab LKjIP." if data else bagian.saran_data
        yield Isi(
            "tahun",
            str(bahan.tahun),
            bagian.besaran,
            f"Laporan {bahan.tahun}: bagian {bagian.besaran} {kurang}. {saran}",
            Letak(Tahun, bahan.data.rid, "narasi", bagian.kunci),
        )


def p01_hasil(bahan: BahanTahun) -> Iterator[Isi]:
    """Nothing to compare this year's targets with: no indikator of a tujuan or sasaran has both."""
    if not bahan.berakhir or not bahan.dilaporkan:
        return
    if any(h.target is not None and h.realisasi is not None for h in _strategis(bahan)):
        return
    yield Isi(
        "tahun",
        str(bahan.tahun),
        "perbandingan target dan realisasi",
        f"Laporan {bahan.tahun}: belum ada indikator tujuan atau sasaran yang bertarget dan"
        " berealisasi. Isi target dan realisasinya di tab Triwulan.",
        Letak(Tahun, bahan.data.rid, "pengukuran"),
    )


def p01_pk(bahan: BahanTahun) -> Iterator[Isi]:
    """A PK that is not signed: without date or party; or no PK at all."""
    if bahan.hari_ini < date(bahan.tahun, *BATAS_PK) or not bahan.dilaporkan:
        return
    utama = next((pk for pk in bahan.rujukan.pk_berlaku if pk.tingkat == "kepala"), None)
    if not bahan.data.pk:
        yield _pk(
            bahan,
            None,
            f"Belum ada Perjanjian Kinerja {bahan.tahun}. Buat PK di tab PK.",
            Letak(Tahun, bahan.data.rid, "pk"),
        )
    for pk in bahan.data.pk or ():
        kurang = [(medan, kata) for medan, kata in _TANDA_TANGAN if getattr(pk, medan) is None]
        if kurang:
            yield _pk(
                bahan,
                None if pk is utama else pk,
                f"{kalimat.dokumen_pk(pk)} belum bertanda tangan lengkap: belum ada"
                f" {kalimat.deret([kata for _, kata in kurang])}. Lengkapi di tab PK.",
                Letak(Pk, pk.rid, kurang[0][0]),
            )


def p01_analisis(bahan: BahanIndikator) -> Iterator[Isi]:
    """An indikator of a tujuan or sasaran whose outcome nobody explained (K03 tells of the extreme
    ones)."""
    h = bahan.hasil
    if not bahan.berakhir or not bahan.dilaporkan:
        return
    if h.tingkat not in _STRATEGIS or h.realisasi is None:
        return
    if ada_analisis(bahan) or ekstrem(bahan):
        return
    yield Isi(
        "indikator",
        h.id,
        "analisis",
        f"Indikator {h.id} “{kalimat.nama(h.definisi.nama)}” belum punya analisis penyebab"
        " keberhasilan atau kegagalan. Tulis di tab Triwulan atau LKjIP.",
        Letak(Pengukuran, _rid(h), "keberhasilan"),
    )


def p01_tanpa_analisis(bahan: BahanTahun) -> Iterator[Isi]:
    """Not one indikator of a tujuan or sasaran was explained: the whole part is missing."""
    if not bahan.berakhir or not bahan.dilaporkan or _ada_teks(bahan, *_ANALISIS):
        return
    terukur = [h for h in _strategis(bahan) if h.realisasi is not None]
    if not terukur or any(ditulis(h.pengukuran) for h in terukur):
        return
    yield Isi(
        "tahun",
        str(bahan.tahun),
        "analisis",
        f"Laporan {bahan.tahun}: bagian analisis penyebab keberhasilan atau kegagalan masih kosong"
        " untuk semua indikator. Tulis analisis tiap indikator di tab Triwulan atau LKjIP.",
        Letak(Pengukuran, _rid(terukur[0]), "keberhasilan"),
    )


def _hanya_cetakan(bahan: BahanTahun) -> bool:
    """Whether the year only transcribes a printed report."""
    return bool(bahan.data.tercantum) and not _ada_teks(bahan, "bab3.", "bab4.")


def _ada_teks(bahan: BahanTahun, *awalan: str) -> bool:
    return any(
        kunci_baku(kunci).startswith(awalan) and terisi(teks)
        for kunci, teks in (bahan.data.narasi or {}).items()
    )


def _rid(h: HasilIndikator) -> int:
    return h.pengukuran.rid if h.pengukuran else 0


def _ada_cetakan(bahan: BahanTahun, bagian: _Bagian) -> bool:
    sumber = {satu.sumber for satu in bahan.data.tercantum or ()}
    return any(bagian.di_cetakan.search(satu) for satu in sumber)


def _strategis(bahan: BahanTahun) -> Iterator[HasilIndikator]:
    return (h for h in bahan.hasil.indikator.values() if h.tingkat in _STRATEGIS)


def _ada_tahun_lalu(bahan: BahanTahun) -> bool:
    """Whether an indikator of a tujuan or sasaran has a realisasi of an earlier year."""
    for h in _strategis(bahan):
        awal = h.definisi.kondisi_awal
        if awal is not None and awal.tahun < bahan.tahun:
            return True
    strategis = {h.id for h in _strategis(bahan)}
    return any(
        satu.indikator in strategis
        for data in bahan.rujukan.dokumen.tahun
        if data.tahun < bahan.tahun
        for satu in data.pengukuran or ()
    )


def _ada_kemajuan(bahan: BahanTahun) -> bool:
    return any(h.kemajuan is not None for h in _strategis(bahan))


def _ada_pembanding(bahan: BahanTahun) -> bool:
    return bool(bahan.data.pembanding)


def _ada_efisiensi(bahan: BahanTahun) -> bool:
    return any(h.efisiensi is not None for h in _strategis(bahan))


def _ada_realisasi(bahan: BahanTahun) -> bool:
    return bahan.hasil.total.realisasi_anggaran is not None


def _tidak_ada(_: BahanTahun) -> bool:
    return False


def _pk(bahan: BahanTahun, lain: Pk | None, pesan: str, letak: Letak) -> Isi:
    """``lain``: the PK, where it is not the head's in force."""
    besaran = "PK bertanda tangan" if lain is None else f"PK bertanda tangan ({lain.id})"
    return Isi("tahun", str(bahan.tahun), besaran, pesan, letak)


def _pola(pola: str) -> re.Pattern[str]:
    return re.compile(pola, re.IGNORECASE)


_TANDA_TANGAN: Final = (
    ("tanggal", "tanggal"),
    ("pihak_pertama", "pihak pertama"),
    ("pihak_kedua", "pihak kedua"),
)
_BAGIAN: Final = (
    _Bagian(
        "perbandingan tahun sebelumnya",
        "bab3.perbandingan_tahun",
        _pola(r"tahun[- ](?:se)?(?:belum|lalu)|antar ?tahun"),
        _ada_tahun_lalu,
        "Isi realisasi tahun-tahun sebelumnya, lalu uraikan di tab LKjIP.",
    ),
    _Bagian(
        "perbandingan target Renstra",
        "bab3.perbandingan_renstra",
        _pola(r"target (?:akhir|jangka menengah|renstra|rpjmd)|kemajuan"),
        _ada_kemajuan,
        "Isi target tahun akhir di tab Renstra, lalu uraikan di tab LKjIP.",
    ),
    _Bagian(
        "perbandingan standar nasional",
        "bab3.standar_nasional",
        _pola(r"standar|nasional|provinsi"),
        _ada_pembanding,
        "Isi angka pembanding, atau tulis di tab LKjIP mengapa tidak ada standarnya.",
    ),
    _Bagian(
        "efisiensi",
        "bab3.efisiensi",
        _pola(r"efisiensi"),
        _ada_efisiensi,
        "Hubungkan anggaran dengan indikator di tab Anggaran, lalu uraikan di tab LKjIP.",
    ),
    _Bagian(
        "realisasi anggaran",
        "bab3.realisasi_anggaran",
        _pola(r"realisasi (?:anggaran|keuangan)|anggaran"),
        _ada_realisasi,
        "Isi realisasi di tab Anggaran, lalu uraikan di tab LKjIP.",
    ),
    _Bagian(
        "penutup",
        "bab4.kesimpulan",
        _pola(r"\bbab (?:iv|4)\b|penutup"),
        _tidak_ada,
        "Tulis kesimpulan dan langkah perbaikan di tab LKjIP.",
    ),
)
_DASAR: Final = "PermenPANRB 53/2014, Lampiran II: isi BAB III dan BAB IV laporan kinerja."

INDIKATOR: Final = (
    Aturan(
        kode="P01",
        nama="Indikator tanpa analisis",
        tingkat="peringatan",
        dasar=_DASAR,
        periksa=p01_analisis,
    ),
)
TAHUN: Final = (
    Aturan(
        kode="P01",
        nama="Bagian laporan kosong",
        tingkat="peringatan",
        dasar=_DASAR,
        periksa=p01,
        masukan=lambda b: (
            b.rujukan.dokumen.tahun,
            b.rujukan.dokumen.kebijakan,
            b.rujukan.renstra,
            b.berakhir,
        ),
    ),
    Aturan(
        kode="P01",
        nama="Pengukuran tahun ini kosong",
        tingkat="peringatan",
        dasar=_DASAR,
        periksa=p01_hasil,
        masukan=lambda b: (b.rujukan.data, b.rujukan.renstra, b.berakhir),
    ),
    Aturan(
        kode="P01",
        nama="Analisis kosong",
        tingkat="peringatan",
        dasar=_DASAR,
        periksa=p01_tanpa_analisis,
        masukan=lambda b: (b.rujukan.data, b.rujukan.renstra, b.berakhir),
    ),
    Aturan(
        kode="P01",
        nama="PK belum ditandatangani",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran I: PK ditandatangani kedua pihak dan bertanggal.",
        periksa=p01_pk,
        masukan=lambda b: (b.data.pk, b.hari_ini),
    ),
)
