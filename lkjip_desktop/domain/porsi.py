"""How much of a node of the anggaran is given to indikator, by dukungan with porsi.

The porsi of one node are counted among indikator of the same level: a program may be given whole to
an indikator of a sasaran and again to one of its own.
"""

from __future__ import annotations

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
