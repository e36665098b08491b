"""Small figures that only tables need: money of nodes and kinds of belanja, and their sums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from .agregasi import jumlah
from .angka import dari_teks
from .efisiensi import serapan
from .hasil import HasilAnggaran, HasilIndikator
from .records import Belanja

Rupiah = Fraction | None
RIBU: Final = Fraction(1000)


@dataclass(frozen=True, slots=True)
class Uang:
    """A pagu with what was spent of it."""

    pagu: Rupiah
    realisasi: Rupiah

    @property
    def serapan(self) -> Fraction | None:
        """In percent."""
        return serapan(self.pagu, self.realisasi)

    @property
    def sisa(self) -> Rupiah:
        """What is left."""
        return sisa(self.pagu, self.realisasi)


def sisa(pagu: Rupiah, realisasi: Rupiah) -> Rupiah:
    """``pagu - realisasi`` in rupiah; ``None`` where either is missing."""
    return None if pagu is None or realisasi is None else pagu - realisasi


def hitung_per_kategori(
    indikator: Iterable[HasilIndikator], label: Iterable[str]
) -> tuple[tuple[str, int], ...]:
    """How many indikator reach each kategori, in the order of the labels (also those with none)."""
    return hitung_label((satu.kategori for satu in indikator), label)


def hitung_label(
    kategori: Iterable[str | None], label: Iterable[str]
) -> tuple[tuple[str, int], ...]:
    """How often each label stands, in their order (also those that never do)."""
    hasil = dict.fromkeys(label, 0)
    for satu in kategori:
        if satu is not None:
            hasil[satu] = hasil.get(satu, 0) + 1
    return tuple(hasil.items())


def persen_dari(bagian: int, semua: int) -> Fraction | None:
    """So many of all, in percent; ``None`` of nothing."""
    return Fraction(bagian * 100, semua) if semua else None


def uang_belanja(belanja: Belanja) -> Uang:
    """The money of a kind of belanja."""
    realisasi = None if belanja.realisasi is None else dari_teks(belanja.realisasi)
    return Uang(dari_teks(belanja.pagu), realisasi)


def jumlah_belanja(belanja: Sequence[Belanja]) -> Uang:
    """The money of all kinds; no realisasi where that of one kind is missing, since the sum of the
    others would be set against the pagu of all."""
    semua = [uang_belanja(b) for b in belanja]
    lengkap = all(u.realisasi is not None for u in semua)
    return Uang(
        jumlah(u.pagu for u in semua), jumlah(u.realisasi for u in semua) if lengkap else None
    )


def puncak(simpul: Iterable[HasilAnggaran]) -> list[HasilAnggaran]:
    """The top nodes, over which the year's money is summed."""
    return [s for s in simpul if s.kedalaman == 0]


def total_murni(simpul: Iterable[HasilAnggaran]) -> Rupiah:
    """The pagu murni of the year."""
    return jumlah(s.pagu_murni for s in puncak(simpul))


def realisasi_triwulan(simpul: Iterable[HasilAnggaran]) -> tuple[Rupiah, ...]:
    """The year's realisasi in each of the four quarters."""
    atas = puncak(simpul)
    return tuple(jumlah(s.realisasi_tw[n] for s in atas) for n in range(4))


def uang_sampai(simpul: HasilAnggaran, triwulan: int) -> Uang:
    """The money of a node up to and with a quarter (1 to 4)."""
    return Uang(simpul.pagu, jumlah(simpul.realisasi_tw[:triwulan]))


def total_sampai(simpul: Iterable[HasilAnggaran], triwulan: int) -> Uang:
    """The money of the year up to and with a quarter."""
    semua = [uang_sampai(s, triwulan) for s in puncak(simpul)]
    return Uang(jumlah(u.pagu for u in semua), jumlah(u.realisasi for u in semua))


def ribuan(rupiah: Fraction) -> Fraction:
    """In thousands of rupiah."""
    return rupiah / RIBU
