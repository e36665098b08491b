"""Remembering what was made from which records, to make it again only when they change.

Records are immutable, and between two versions of a document an unchanged one stays the same
object; so a part may be taken over exactly where everything it was made from *is* the same object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

T = TypeVar("T")
Nama = tuple[object, ...]
Isi = Mapping[Nama, tuple[tuple[object, ...], object]]
"""Parts by name: the objects that each was made from, and the part."""


class Ingatan:
    """Makes parts, or takes them over from an earlier ``isi``; its own ``isi`` is for the next."""

    def __init__(self, lama: Isi | None) -> None:
        self._lama: Isi = lama or {}
        self.isi: dict[Nama, tuple[tuple[object, ...], object]] = {}

    def ambil(self, nama: Nama, masukan: tuple[object, ...], buat: Callable[[], T]) -> T:
        """The part of that name: the earlier one where it was made from the same objects."""
        ada = self._lama.get(nama)
        if ada is None or not sama(ada[0], masukan):
            ada = (masukan, buat())
        self.isi[nama] = ada
        return cast("T", ada[1])

    def dulu(self, nama: Nama) -> object | None:
        """The earlier part of that name, whatever it was made from."""
        ada = self._lama.get(nama)
        return None if ada is None else ada[1]


def sama(lama: tuple[object, ...], baru: tuple[object, ...]) -> bool:
    """Whether both hold the very same objects."""
    return len(lama) == len(baru) and all(a is b for a, b in zip(lama, baru, strict=True))
