"""The columns of the anggaran tree and its details."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilTahun
from lkjip_desktop.domain.kode_anggaran import keberatan_kode
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_hitung,
    kolom_persen,
    kolom_pilihan,
    kolom_rupiah,
    kolom_teks,
    pilihan_menurut,
    tampil_persen,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori

TRIWULAN = ("TW I", "TW II", "TW III", "TW IV")
TAHUN_KODE_BAKU = 2021
"""The first budget year under the codes of Permendagri 90/2019."""


@dataclass(frozen=True, slots=True)
class Baris:
    """A node of the tree with its measured money and its parent."""

    simpul: r.Anggaran
    hasil: HasilAnggaran
    induk: r.Anggaran | r.Tahun
    tahun: int
    posisi: int
    skala: r.Skala | None
    dari_bawah: frozenset[str]
    """Which money (fields of a node) the leaves below have: the node's own then does not count."""
    lalu: HasilAnggaran | None = None
    """The same node a year ago, where that is looked at and had it."""
    kembar: bool = False
    """Whether another node of the year has the same kode."""


def kunci(baris: Baris) -> tuple[type, int]:
    """The class and row of the node."""
    return r.Anggaran, baris.simpul.rid


def sebutan(baris: Baris) -> str:
    """The kode of the node, or its first words."""
    return baris.simpul.kode or baris.simpul.uraian[:40]


def _simpul(baris: Baris) -> r.Anggaran:
    return baris.simpul


def _daun(baris: Baris) -> bool:
    return not baris.simpul.anak


def _induk(baris: Baris) -> bool:
    return bool(baris.simpul.anak)


def _selisih(baris: Baris) -> Fraction | None:
    h = baris.hasil
    if h.pagu_murni is None or h.pagu_perubahan is None:
        return None
    return h.pagu_perubahan - h.pagu_murni


def _sisa(baris: Baris) -> Fraction | None:
    h = baris.hasil
    return None if h.pagu is None else h.pagu - (h.realisasi or 0)


def _nada(baris: Baris) -> NadaSel | None:
    return nada_kategori(baris.skala, baris.hasil.kategori_serapan)


def pilihan_unit(unit: tuple[r.Unit, ...] | None) -> Sequence[Pilihan]:
    """The office's units, and none."""
    return [Pilihan(None, ""), *(Pilihan(u.id, u.nama) for u in unit or ())]


def catatan(baris: Baris) -> str | None:
    """What is wrong with the kode, in words; None where nothing is. Codes of 2020 and before had
    other forms."""
    simpul, induk = baris.simpul, baris.induk
    if baris.kembar:
        return f"Kode {simpul.kode} dipakai lebih dari satu baris."
    if baris.tahun < TAHUN_KODE_BAKU:
        return None
    return keberatan_kode(
        simpul.kode, simpul.tingkat, induk.kode if isinstance(induk, r.Anggaran) else None
    )


def _nada_kode(baris: Baris) -> NadaSel | None:
    return NadaSel.SEDANG if catatan(baris) else None


def kolom_pohon(
    dokumen: Callable[[], r.Dokumen], tahun: int, *, lalu: bool = False
) -> list[Kolom[Baris]]:
    """The columns of the tree of a year. Parents show sums; where no leaf below has the figure,
    their own. ``lalu``: with last year's money beside it."""
    return [
        kolom_teks(
            "kode",
            "Kode",
            rekaman=_simpul,
            medan="kode",
            lebar=165,
            tebal=_induk,
            nada=_nada_kode,
            alasan=catatan,
        ),
        kolom_teks("uraian", "Uraian", rekaman=_simpul, medan="uraian", lebar=270, tebal=_induk),
        kolom_pilihan(
            "unit",
            "Unit",
            rekaman=_simpul,
            medan="unit",
            pilihan=pilihan_menurut(lambda: dokumen().unit, pilihan_unit),
            lebar=130,
        ),
        kolom_teks("dana", "Sumber dana", rekaman=_simpul, medan="sumber_dana", lebar=90),
        kolom_rupiah(
            "murni",
            "Pagu murni",
            rekaman=_simpul,
            medan="pagu_murni",
            ambil=lambda b: _uang(b, b.simpul.pagu_murni, b.hasil.pagu_murni),
            petunjuk="Rupiah. Pada program dan kegiatan: jumlah rincian di bawahnya.",
            boleh=_boleh("pagu_murni"),
            tebal=_induk,
        ),
        kolom_rupiah(
            "perubahan",
            "Pagu perubahan",
            rekaman=_simpul,
            medan="pagu_perubahan",
            ambil=lambda b: _uang(b, b.simpul.pagu_perubahan, b.hasil.pagu_perubahan),
            petunjuk="Rupiah. Bila diisi, inilah pagu yang dipakai.",
            boleh=_boleh("pagu_perubahan"),
            tebal=_induk,
        ),
        kolom_hitung("selisih", "Selisih", _selisih, tampil=tampil_uang, tebal=_induk),
        *(_kolom_lalu(tahun - 1) if lalu else ()),
        *(_kolom_triwulan(i) for i in range(4)),
        _kolom_realisasi(),
        kolom_persen("serapan", "Serapan", lambda b: b.hasil.serapan, tebal=_induk),
        kolom_hitung(
            "kategori",
            "Kategori",
            lambda b: b.hasil.kategori_serapan,
            perataan="kiri",
            nada=_nada,
            petunjuk="Menurut skala serapan dalam kebijakan pengukuran.",
        ),
        kolom_hitung("sisa", "Sisa pagu", _sisa, tampil=tampil_uang, lebar=125, tebal=_induk),
        kolom_hitung(
            "catatan",
            "Catatan",
            catatan,
            perataan="kiri",
            lebar=280,
            nada=_nada_kode,
            petunjuk="Kode yang bentuknya tidak sesuai tingkatnya, atau dipakai dua kali.",
        ),
    ]


def _kolom_lalu(tahun: int) -> list[Kolom[Baris]]:
    """The same node a year ago."""
    kelompok, petunjuk = str(tahun), "Baris dengan kode yang sama pada tahun itu."

    def uang(
        id: str, judul: str, ambil: Callable[[HasilAnggaran], Fraction | None]
    ) -> Kolom[Baris]:
        return kolom_hitung(
            id,
            judul,
            lambda b: ambil(b.lalu) if b.lalu else None,
            tampil=tampil_uang,
            kelompok=kelompok,
            petunjuk=petunjuk,
            lebar=125,
            tebal=_induk,
        )

    return [
        uang("pagu_lalu", "Pagu", lambda h: h.pagu),
        uang("realisasi_lalu", "Realisasi", lambda h: h.realisasi),
        kolom_hitung(
            "serapan_lalu",
            "Serapan",
            lambda b: b.lalu.serapan if b.lalu else None,
            tampil=_tampil_serapan_lalu,
            kelompok=kelompok,
            petunjuk=petunjuk,
            lebar=80,
            tebal=_induk,
        ),
    ]


def _tampil_serapan_lalu(nilai: Fraction | None) -> str:
    return "" if nilai is None else tampil_persen(nilai)


def kolom_rincian() -> list[Kolom[Baris]]:
    """The details of a node."""
    return [
        kolom_teks("uraian", "Uraian", rekaman=_simpul, medan="uraian", panjang=True),
        kolom_teks(
            "permasalahan", "Permasalahan", rekaman=_simpul, medan="permasalahan", panjang=True
        ),
        kolom_teks("solusi", "Solusi", rekaman=_simpul, medan="solusi", panjang=True),
    ]


def _boleh(medan: str) -> Callable[[Baris], bool]:
    """Whether a node's own money counts: on a leaf, and where no leaf below has the figure."""
    return lambda b: medan not in b.dari_bawah


def _uang(baris: Baris, sendiri: str | None, terhitung: Fraction | None) -> str | Fraction | None:
    """A leaf's figure as written; a parent's sum."""
    return sendiri if _daun(baris) else terhitung


def _kolom_triwulan(nomor: int) -> Kolom[Baris]:
    def ambil(b: Baris) -> str | Fraction | None:
        sendiri = b.simpul.realisasi_tw[nomor] if b.simpul.realisasi_tw else None
        return _uang(b, sendiri, b.hasil.realisasi_tw[nomor])

    return kolom_rupiah(
        f"tw{nomor + 1}",
        TRIWULAN[nomor],
        rekaman=_simpul,
        medan="realisasi_tw",
        kunci=nomor,
        ambil=ambil,
        kelompok="Realisasi",
        boleh=_boleh("realisasi"),
        tebal=_induk,
        petunjuk="Realisasi triwulan ini saja (bukan kumulatif), dalam rupiah.",
    )


def _kolom_realisasi() -> Kolom[Baris]:
    """The year's realisasi: typed only where no quarter is."""

    def boleh(b: Baris) -> bool:
        return not b.simpul.realisasi_tw and "realisasi" not in b.dari_bawah

    return kolom_rupiah(
        "realisasi",
        "Realisasi",
        rekaman=_simpul,
        medan="realisasi",
        ambil=lambda b: (
            b.simpul.realisasi if _daun(b) and not b.simpul.realisasi_tw else b.hasil.realisasi
        ),
        boleh=boleh,
        tebal=_induk,
        petunjuk="Rupiah setahun. Bila triwulan diisi: jumlah triwulan.",
    )


def skala_serapan(hasil: HasilTahun) -> r.Skala | None:
    """The scale by which serapan has its kategori."""
    return None if hasil.kebijakan is None else hasil.kebijakan.skala_serapan
