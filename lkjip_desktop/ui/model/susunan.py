"""Sorting and filtering the rows of a grid, where their order has no meaning.

The order is worked out when it is asked for: a row that is edited stays where it is, and one that
is added comes last, until it is asked for again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from lkjip_desktop.domain import angka

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom

B = TypeVar("B")
_ANGKA = re.compile(r"(\d+)")


class Saringan(NamedTuple):
    """What rows must have in a column to be seen."""

    teks: str
    utuh: bool
    """Whether the cell holds just this text, or only contains it."""

    def lolos(self, isi: str) -> bool:
        """Whether a cell with this text is seen."""
        if self.utuh:
            return isi == self.teks
        return self.teks.casefold() in isi.casefold()


class Susunan(Generic[B]):
    """Order and filters of one grid."""

    def __init__(self, kunci: Callable[[B], Hashable]) -> None:
        self._kunci = kunci
        self.urut: tuple[str, bool] | None = None
        """The id of the column that is sorted by, and whether downwards."""
        self.saringan: dict[str, Saringan] = {}
        """Filters by the id of their column."""
        self._peringkat: dict[Hashable, int] = {}
        self._tersembunyi: set[Hashable] = set()

    @property
    def berlaku(self) -> bool:
        """Whether rows are seen otherwise than they stand in the file."""
        return self.urut is not None or bool(self.saringan)

    def hitung(self, baris: Sequence[B], kolom: Sequence[Kolom[B]]) -> None:
        """Work out order and filters for these rows."""
        menurut_id = {k.id: k for k in kolom}
        self._peringkat, self._tersembunyi = {}, set()
        if self.urut is not None and self.urut[0] in menurut_id:
            k, turun = menurut_id[self.urut[0]], self.urut[1]
            urut = sorted(baris, key=lambda b: _nilai_urut(k, b), reverse=turun)
            # Empty cells come last either way.
            urut.sort(key=lambda b: not k.teks(b))
            self._peringkat = {self._kunci(b): i for i, b in enumerate(urut)}
        for id_kolom, saringan in self.saringan.items():
            if id_kolom in menurut_id:
                k = menurut_id[id_kolom]
                tolak = (b for b in baris if not saringan.lolos(k.teks(b)))
                self._tersembunyi.update(self._kunci(b) for b in tolak)

    def terapkan(self, baris: Sequence[B]) -> list[B]:
        """The rows that are seen, in the order in which they are."""
        tampak = [b for b in baris if self._kunci(b) not in self._tersembunyi]
        if not self._peringkat:
            return tampak
        akhir = len(self._peringkat)
        return sorted(tampak, key=lambda b: self._peringkat.get(self._kunci(b), akhir))


def _nilai_urut(kolom: Kolom[Any], baris: Any) -> tuple[int, Any]:
    """Figures by size, texts as people sort them (``S1.9`` before ``S1.10``)."""
    nilai = kolom.ambil(baris)
    if isinstance(nilai, Fraction | int) and not isinstance(nilai, bool):
        return 0, Fraction(nilai)
    if kolom.macam == "tanggal":
        return 1, [str(nilai or "")]
    if isinstance(nilai, str) and kolom.perataan == "kanan" and angka.kanonik_sah(nilai):
        return 0, angka.dari_teks(nilai)
    potongan = _ANGKA.split(kolom.teks(baris).casefold())
    return 1, [int(p) if i % 2 else p for i, p in enumerate(potongan)]
