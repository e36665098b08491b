"""P01: parts of the report that PermenPANRB 53/2014 asks for and that are empty."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from ..bagian import kunci_indikator, kunci_sasaran
from ..records import Pengukuran, Pk, Tahun
from . import kalimat
from .analisis import ada_analisis, ditulis
from .aturan import Aturan
from .bagian_wajib import (
    BAGIAN_WAJIB,
    STRATEGIS,
    ada_cetakan,
    ada_teks,
    hanya_cetakan,
    strategis,
)
from .bahan import BahanIndikator, BahanTahun
from .kinerja import ekstrem
from .temuan import Isi, Letak, Tingkat

BATAS_PK: Final = (2, 1)
"""Month and day of the year from which a PK has to be there: a month after the budget."""
_ANALISIS: Final = (kunci_indikator(""), kunci_sasaran(""))
"""Keys of texts about outcomes begin so."""


def p01(bahan: BahanTahun) -> Iterator[Isi]:
    """Empty parts of BAB III and BAB IV, once the year has ended."""
    if not bahan.berakhir or not bahan.dilaporkan:
        return
    dari_cetakan = hanya_cetakan(bahan)
    for bagian in BAGIAN_WAJIB:
        if ada_teks(bahan, bagian.awalan):
            continue
        if dari_cetakan and ada_cetakan(bahan, bagian):
            continue
        data = bagian.ada_data(bahan)
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
    if any(h.target is not None and h.realisasi is not None for h in strategis(bahan)):
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
    """A PK that is not signed: without date or party; or no PK at all.

    The report shows the head's; that others are not signed is a remark.
    """
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
    if h.tingkat not in STRATEGIS or h.realisasi is None:
        return
    if ada_analisis(bahan) or ekstrem(bahan):
        return
    yield Isi(
        "indikator",
        h.id,
        "analisis",
        f"Indikator {h.id} “{kalimat.nama(h.definisi.nama)}” belum punya analisis penyebab"
        " keberhasilan atau kegagalan. Tulis di tab Triwulan atau LKjIP.",
        Letak(Pengukuran, h.pengukuran.rid if h.pengukuran else 0, "keberhasilan"),
    )


def p01_tanpa_analisis(bahan: BahanTahun) -> Iterator[Isi]:
    """Not one indikator of a tujuan or sasaran was explained: the whole part is missing."""
    if not bahan.berakhir or not bahan.dilaporkan or ada_teks(bahan, *_ANALISIS):
        return
    terukur = [h for h in strategis(bahan) if h.realisasi is not None]
    if not terukur or any(ditulis(h.pengukuran) for h in terukur):
        return
    yield Isi(
        "tahun",
        str(bahan.tahun),
        "analisis",
        f"Laporan {bahan.tahun}: bagian analisis penyebab keberhasilan atau kegagalan masih kosong"
        " untuk semua indikator. Tulis analisis tiap indikator di tab Triwulan atau LKjIP.",
        Letak(Tahun, bahan.data.rid, "pengukuran"),
    )


def _pk(bahan: BahanTahun, lain: Pk | None, pesan: str, letak: Letak) -> Isi:
    """``lain``: the PK, where it is not the head's in force."""
    besaran = "PK bertanda tangan" if lain is None else f"PK bertanda tangan ({lain.id})"
    tingkat: Tingkat | None = "info" if lain is not None and lain.tingkat != "kepala" else None
    return Isi("tahun", str(bahan.tahun), besaran, pesan, letak, tingkat=tingkat)


_TANDA_TANGAN: Final = (
    ("tanggal", "tanggal"),
    ("pihak_pertama", "pihak pertama"),
    ("pihak_kedua", "pihak kedua"),
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
