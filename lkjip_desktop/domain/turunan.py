"""Small figures that only tables need: what is left of a pagu, the money of a PK in all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from .agregasi import jumlah
from .angka import dari_teks
from .hasil import HasilAnggaran, HasilIndikator
from .records import PkProgram

Rupiah = Fraction | None


def sisa(pagu: Rupiah, realisasi: Rupiah) -> Rupiah:
    """``pagu - realisasi`` in rupiah; ``None`` where either is missing."""
    return None if pagu is None or realisasi is None else pagu - realisasi


def pagu_pk(program: PkProgram, anggaran: Mapping[str, HasilAnggaran]) -> Rupiah:
    """The money promised for a program: that of the PK, else the tree's pagu."""
    if program.pagu is not None:
        return dari_teks(program.pagu)
    simpul = anggaran.get(program.anggaran)
    return None if simpul is None else simpul.pagu


def jumlah_pk(program: Iterable[PkProgram], anggaran: Mapping[str, HasilAnggaran]) -> Rupiah:
    """The sum of :func:`pagu_pk`; ``None`` where no program has money."""
    return jumlah(pagu_pk(p, anggaran) for p in program)


def hitung_per_kategori(
    indikator: Iterable[HasilIndikator], label: Iterable[str]
) -> tuple[tuple[str, int], ...]:
    """How many indikator reach each kategori, in the order of the labels (also those with none)."""
    hasil = dict.fromkeys(label, 0)
    for satu in indikator:
        if satu.kategori is not None:
            hasil[satu.kategori] = hasil.get(satu.kategori, 0) + 1
    return tuple(hasil.items())
