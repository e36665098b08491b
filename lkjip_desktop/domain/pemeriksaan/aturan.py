"""A rule of the check: what it is called, where it comes from, and the function that applies it.

A rule looks at one object at a time (``lingkup``) and sees nothing but the *bahan* of that object;
so what it found stays true as long as the bahan is made of the same records and results, and the
check of the next version of a document applies it to changed objects only. To add a rule, write the
function in the file of its family and list it in that file's tuples; ``daftar`` gathers them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from .temuan import Isi, Temuan, Tingkat, jadikan_temuan

B = TypeVar("B")


@dataclass(frozen=True, slots=True)
class Aturan(Generic[B]):
    """One rule over objects of one kind; several may share a kode."""

    kode: str
    nama: str
    """Short, for a list of findings."""
    tingkat: Tingkat
    """The usual one; a finding may have another."""
    dasar: str
    """The regulation or the reason that it comes from, for the one who asks."""
    periksa: Callable[[B], Iterable[Isi]]
    masukan: Callable[[B], tuple[object, ...]] | None = None
    """For a rule over the whole year: the objects of the bahan that it looks at."""

    def temuan(self, bahan: B) -> tuple[Temuan, ...]:
        """What the rule finds in the object."""
        return tuple(jadikan_temuan(self.kode, self.tingkat, isi) for isi in self.periksa(bahan))
