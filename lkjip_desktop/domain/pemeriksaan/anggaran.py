"""A01, A03, A04: money against pagu, kinds of spending, and what was written about it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from ..agregasi import jumlah
from ..angka import dari_teks, empat
from ..hasil import HasilAnggaran
from ..realisasi import terisi
from ..records import Anggaran, Belanja, Tahun
from . import kalimat
from .aturan import Aturan
from .bahan import BahanSimpul, BahanTahun
from .pagu_daun import pagu_daun, total_daun
from .temuan import Isi, Letak

SERAPAN_RENDAH: Final = Fraction(50)
"""Percent; a serapan below it needs an explanation."""


def a01(bahan: BahanSimpul) -> Iterator[Isi]:
    """Realisasi above pagu."""
    h = bahan.hasil
    if h.pagu is None or h.realisasi is None or h.realisasi <= h.pagu:
        return
    if h.realisasi <= (pagu_daun(h) or 0):
        return
    yield _isi(
        h,
        "realisasi_anggaran",
        f"{judul_simpul(h.simpul)}: realisasi {kalimat.rupiah(h.realisasi)} melebihi pagu"
        f" {kalimat.rupiah(h.pagu)}. Perbaiki realisasi atau pagunya di tab Anggaran.",
        "realisasi_tw" if h.simpul.realisasi_tw else "realisasi",
        tercantum=empat(h.realisasi),
        dihitung=empat(h.pagu),
    )


def a01_belanja(bahan: BahanTahun) -> Iterator[Isi]:
    """Realisasi above pagu of a kind of spending."""
    for satu in bahan.data.belanja or ():
        if satu.realisasi is None or dari_teks(satu.realisasi) <= dari_teks(satu.pagu):
            continue
        yield Isi(
            "belanja",
            satu.uraian,
            "realisasi_anggaran",
            f"Belanja “{kalimat.nama(satu.uraian)}”: realisasi"
            f" {kalimat.rupiah(dari_teks(satu.realisasi))} melebihi pagu"
            f" {kalimat.rupiah(dari_teks(satu.pagu))}."
            " Perbaiki realisasi atau pagunya di tab Anggaran.",
            Letak(Belanja, satu.rid, "realisasi"),
            tercantum=satu.realisasi,
            dihitung=empat(dari_teks(satu.pagu)),
        )


def k02_anggaran(bahan: BahanSimpul) -> Iterator[Isi]:
    """The year's realisasi of a node that is not the sum of its quarters."""
    simpul = bahan.hasil.simpul
    if simpul.realisasi is None:
        return
    triwulan = [dari_teks(satu) for satu in simpul.realisasi_tw or () if satu is not None]
    dari = jumlah(triwulan)
    if dari is None or dari == dari_teks(simpul.realisasi):
        return
    yield _isi(
        bahan.hasil,
        "realisasi_anggaran",
        f"{judul_simpul(simpul)}: realisasi {kalimat.rupiah(dari_teks(simpul.realisasi))} diisi"
        f" langsung, tetapi jumlah realisasi triwulannya {kalimat.rupiah(dari)}."
        " Perbaiki salah satunya di tab Anggaran.",
        "realisasi",
        tercantum=simpul.realisasi,
        dihitung=empat(dari),
    )


def a03(bahan: BahanTahun) -> Iterator[Isi]:
    """Spending inside the program tree that does not add up to the tree's total."""
    dalam = [b for b in bahan.data.belanja or () if b.dalam_program is not False]
    if not dalam:
        return
    total = bahan.hasil.total
    terpakai = [dari_teks(b.realisasi) for b in dalam if b.realisasi is not None]
    lengkap = len(terpakai) == len(dalam)
    for besaran, kata, belanja, pohon in (
        ("pagu", "pagu", jumlah(dari_teks(b.pagu) for b in dalam), total.pagu),
        (
            "realisasi_anggaran",
            "realisasi",
            jumlah(terpakai) if lengkap else None,
            total.realisasi_anggaran,
        ),
    ):
        if belanja is None or pohon is None or belanja == pohon:
            continue
        if besaran == "pagu" and belanja == total_daun(puncak(bahan)):
            continue
        yield Isi(
            "tahun",
            str(bahan.tahun),
            besaran,
            f"Jumlah {kata} menurut jenis belanja {kalimat.rupiah(belanja)}, sedangkan jumlah"
            f" {kata} seluruh program {kalimat.rupiah(pohon)} (selisih"
            f" {kalimat.rupiah(abs(belanja - pohon))})."
            " Perbaiki belanja atau pohon program di tab Anggaran.",
            Letak(Tahun, bahan.data.rid, "belanja"),
            tercantum=empat(belanja),
            dihitung=empat(pohon),
        )


def a04(bahan: BahanSimpul) -> Iterator[Isi]:
    """Serapan below 50 percent at year's end with no permasalahan written."""
    h = bahan.hasil
    if not bahan.berakhir or h.serapan is None or h.serapan >= SERAPAN_RENDAH:
        return
    if terisi(h.simpul.permasalahan):
        return
    yield _isi(
        h,
        "serapan",
        f"{judul_simpul(h.simpul)}: serapan {kalimat.persen(h.serapan)} (realisasi"
        f" {kalimat.rupiah(h.realisasi)} dari pagu {kalimat.rupiah(h.pagu)}) kurang dari 50%,"
        " tetapi permasalahannya belum ditulis. Tulis permasalahannya di tab Anggaran.",
        "permasalahan",
        dihitung=empat(h.serapan),
    )


def judul_simpul(simpul: Anggaran) -> str:
    """``Program P2 “Kepegawaian Daerah”``, by its kode where it has one."""
    sebutan = kalimat.TINGKAT[simpul.tingkat]
    uraian = simpul.uraian.strip()
    if uraian.casefold().startswith(f"{sebutan} ".casefold()):
        uraian = uraian[len(sebutan) :]
    return f"{sebutan} {simpul.kode or simpul.id} “{kalimat.nama(uraian)}”"


def puncak(bahan: BahanTahun) -> list[HasilAnggaran]:
    """The programs of the year."""
    return [h for h in bahan.hasil.anggaran.values() if h.induk is None]


def _isi(
    h: HasilAnggaran,
    besaran: str,
    pesan: str,
    medan: str,
    tercantum: str | None = None,
    dihitung: str | None = None,
) -> Isi:
    letak = Letak(Anggaran, h.simpul.rid, medan)
    return Isi("anggaran", h.id, besaran, pesan, letak, tercantum, dihitung)


SIMPUL: Final = (
    Aturan(
        kode="K02",
        nama="Realisasi anggaran tidak sesuai triwulannya",
        tingkat="galat",
        dasar="Realisasi setahun adalah jumlah realisasi keempat triwulan.",
        periksa=k02_anggaran,
    ),
    Aturan(
        kode="A01",
        nama="Realisasi melebihi pagu",
        tingkat="galat",
        dasar="Belanja tidak boleh melampaui anggaran yang tersedia.",
        periksa=a01,
    ),
    Aturan(
        kode="A04",
        nama="Serapan rendah tanpa permasalahan",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran II: realisasi anggaran diuraikan dan dijelaskan.",
        periksa=a04,
    ),
)
TAHUN: Final = (
    Aturan(
        kode="A01",
        nama="Realisasi belanja melebihi pagu",
        tingkat="galat",
        dasar="Belanja tidak boleh melampaui anggaran yang tersedia.",
        periksa=a01_belanja,
        masukan=lambda bahan: (bahan.data.belanja,),
    ),
    Aturan(
        kode="A03",
        nama="Belanja tidak sesuai jumlah program",
        tingkat="peringatan",
        dasar="Belanja menurut jenis dan menurut program adalah uang yang sama.",
        periksa=a03,
        masukan=lambda b: (b.data.belanja, b.hasil.anggaran),
    ),
)
