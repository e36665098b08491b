"""A02: the budgets that PK promise to programs, against the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final

from ..agregasi import jumlah
from ..angka import dari_teks, empat
from ..hasil import HasilAnggaran
from ..records import JenisPk, Pk, PkProgram
from . import kalimat
from .anggaran import judul_simpul, puncak
from .aturan import Aturan
from .bahan import BahanTahun
from .pagu_daun import pagu_daun, total_daun
from .temuan import Isi, Letak

Janji = Mapping[str, Fraction | None]
"""What a PK promises to each node; ``None`` where it names no budget."""


def a02(bahan: BahanTahun) -> Iterator[Isi]:
    """PK program budgets that differ from the tree's, or do not add up to it."""
    for pk in bahan.data.pk or ():
        for daftar in _per_simpul(pk).values():
            yield from _beda_pagu(bahan, pk, daftar)
    for jenis in ("murni", "perubahan"):
        for kelompok in _sekelompok(bahan, jenis):
            yield from _beda_jumlah(bahan, jenis, kelompok)


def _per_simpul(pk: Pk) -> Mapping[str, list[PkProgram]]:
    """The rows of a PK by the node they are about; one may be split over several indikator."""
    hasil: dict[str, list[PkProgram]] = {}
    for satu in pk.program or ():
        hasil.setdefault(satu.anggaran, []).append(satu)
    return hasil


def _pagu_janji(daftar: Iterable[PkProgram], boleh: Iterable[Fraction]) -> Fraction | None:
    """What the rows of one node promise: their sum, or each the same right figure."""
    pagu = [None if satu.pagu is None else dari_teks(satu.pagu) for satu in daftar]
    if any(satu is None for satu in pagu):
        return None
    sama = set(pagu)
    return sama.pop() if len(sama) == 1 and sama <= set(boleh) else jumlah(pagu)


def _beda_pagu(bahan: BahanTahun, pk: Pk, daftar: list[PkProgram]) -> Iterator[Isi]:
    h = bahan.hasil.anggaran.get(daftar[0].anggaran)
    boleh = _pagu_untuk(pk.jenis, h) if h else ()
    janji = _pagu_janji(daftar, boleh)
    if h is None or janji is None or not boleh or janji in boleh:
        return
    yield Isi(
        "anggaran",
        h.id,
        "pagu",
        f"{kalimat.dokumen_pk(pk)}: anggaran {judul_simpul(h.simpul)} {kalimat.rupiah(janji)},"
        f" sedangkan pagunya {kalimat.rupiah(boleh[0])} (selisih"
        f" {kalimat.rupiah(abs(janji - boleh[0]))})."
        " Samakan anggaran di tab PK dengan pagu di tab Anggaran.",
        Letak(PkProgram, daftar[-1].rid, "pagu"),
        tercantum=empat(janji),
        dihitung=empat(boleh[0]),
    )


def _pagu_untuk(jenis: JenisPk, h: HasilAnggaran) -> tuple[Fraction, ...]:
    """The pagu that a PK may promise: the perubahan the present one; the murni the one of before,
    or the present one (it may have been made after the budget changed)."""
    sekarang = (h.pagu, pagu_daun(h))
    calon = sekarang if jenis == "perubahan" else (h.pagu_murni, *sekarang)
    return tuple(satu for satu in calon if satu is not None)


def _sekelompok(bahan: BahanTahun, jenis: JenisPk) -> Iterator[list[Pk]]:
    """The kepala-level PK of one kind that share the programs among them; one that was made anew
    names them all again, and stands by itself."""
    kepala = [
        pk
        for pk in bahan.data.pk or ()
        if pk.jenis == jenis and pk.tingkat == "kepala" and pk.program
    ]
    disebut = [{satu.anggaran for satu in pk.program or ()} for pk in kepala]
    if sum(map(len, disebut)) > len(set().union(*disebut)):
        yield from ([pk] for pk in kepala)
    elif kepala:
        yield kepala


def _beda_jumlah(bahan: BahanTahun, jenis: JenisPk, kelompok: list[Pk]) -> Iterator[Isi]:
    """The programs of the PK together, against the whole tree."""
    janji = [_janji(bahan, pk) for pk in kelompok]
    disebut = {i for satu in janji for i in satu}
    pagu = [
        nilai
        for satu in janji
        for i, nilai in satu.items()
        if not any(s.anggaran.id in disebut for s in bahan.rujukan.di_atas(i))
    ]
    total, boleh = jumlah(pagu), _total_untuk(bahan, jenis)
    if total is None or None in pagu or not boleh or total in boleh:
        return
    yield Isi(
        "tahun",
        str(bahan.tahun),
        "pagu",
        f"{kalimat.dokumen_pk(kelompok[0])}: jumlah anggaran program {kalimat.rupiah(total)},"
        f" sedangkan jumlah pagu seluruh program {kalimat.rupiah(boleh[0])} (selisih"
        f" {kalimat.rupiah(abs(total - boleh[0]))})."
        " Lengkapi atau perbaiki anggaran program di tab PK.",
        Letak(Pk, kelompok[0].rid, "program"),
        tercantum=empat(total),
        dihitung=empat(boleh[0]),
    )


def _janji(bahan: BahanTahun, pk: Pk) -> Janji:
    hasil: dict[str, Fraction | None] = {}
    for i, daftar in _per_simpul(pk).items():
        h = bahan.hasil.anggaran.get(i)
        hasil[i] = _pagu_janji(daftar, _pagu_untuk(pk.jenis, h) if h else ())
    return hasil


def _total_untuk(bahan: BahanTahun, jenis: JenisPk) -> tuple[Fraction, ...]:
    program = puncak(bahan)
    sekarang = (bahan.hasil.total.pagu, total_daun(program))
    semula = () if jenis == "perubahan" else (jumlah(h.pagu_murni for h in program),)
    return tuple(satu for satu in (*semula, *sekarang) if satu is not None)


TAHUN: Final = (
    Aturan(
        kode="A02",
        nama="Anggaran PK tidak sesuai pagu program",
        tingkat="galat",
        dasar="PermenPANRB 53/2014, Lampiran I: lampiran PK memuat anggaran tiap program.",
        periksa=a02,
        masukan=lambda b: (b.data.pk, b.hasil.anggaran),
    ),
)
