"""How much of a node of the anggaran is given to indikator, by dukungan with porsi.

The porsi of one node are counted among indikator of the same level: a program may be given whole to
an indikator of a sasaran and again to one of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from .angka import dari_teks
from .hasil import HasilTahun, TingkatIndikator
from .records import Dukungan, Tahun

SERATUS: Final = Fraction(100)
Terpakai = dict[tuple[str, TingkatIndikator | None], Fraction]
"""Percent by node and level of indikator (None: of indikator that the year does not have)."""


def porsi(dukungan: Dukungan) -> Fraction:
    """In percent; 100 where not given."""
    return SERATUS if dukungan.porsi is None else dari_teks(dukungan.porsi)


def porsi_terpakai(tahun: Tahun, hasil: HasilTahun) -> Terpakai:
    """What is given of each node to the indikator of each level."""
    terpakai: Terpakai = {}
    for d in tahun.dukungan or ():
        i = hasil.indikator.get(d.indikator)
        tempat = (d.anggaran, i.tingkat if i else None)
        terpakai[tempat] = terpakai.get(tempat, Fraction(0)) + porsi(d)
    return terpakai


def terpisah(dukungan: Iterable[Dukungan], hasil: HasilTahun) -> bool:
    """Whether the money of these dukungan can be added up: of no node is more than the whole given,
    by itself or with a node above it."""
    terpakai: dict[str, Fraction] = {}
    for d in dukungan:
        if d.anggaran in hasil.anggaran:
            terpakai[d.anggaran] = terpakai.get(d.anggaran, Fraction(0)) + porsi(d)
    return all(
        sum(terpakai.get(s, Fraction(0)) for s in _ke_atas(hasil, i)) <= SERATUS for i in terpakai
    )


def _ke_atas(hasil: HasilTahun, simpul: str) -> Iterator[str]:
    """A node and those above it."""
    satu: str | None = simpul
    while satu is not None:
        yield satu
        satu = hasil.anggaran[satu].induk
