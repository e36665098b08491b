"""Where indikator and nodes of the anggaran tree stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from .hasil import TingkatIndikator
from .records import Anggaran, Dokumen, Indikator, Renstra


class Tempat(NamedTuple):
    """Where an indikator stands: its definition for the year, its level, and its parent."""

    definisi: Indikator
    tingkat: TingkatIndikator
    induk: str
    """Id of the tujuan, sasaran or anggaran node."""
    tahun_akhir: int | None
    """The last year of the Renstra whose targets it has to meet (of a tree: the one in force)."""


def setempat(lama: Tempat, baru: Tempat) -> bool:
    """Whether both are the very same definition at the same place."""
    return lama.definisi is baru.definisi and lama[1:] == baru[1:]


class Simpul(NamedTuple):
    """A node of an anggaran tree with its parent and depth (0 = top)."""

    anggaran: Anggaran
    induk: str | None
    kedalaman: int


def telusuri(pohon: Iterable[Anggaran]) -> Iterator[Simpul]:
    """Every node of a tree with its parent and depth, depth first."""
    tumpukan = [Simpul(satu, None, 0) for satu in pohon]
    tumpukan.reverse()
    while tumpukan:
        simpul = tumpukan.pop()
        yield simpul
        for anak in reversed(simpul.anggaran.anak or ()):
            tumpukan.append(Simpul(anak, simpul.anggaran.id, simpul.kedalaman + 1))


def dari_renstra(renstra: Renstra | None) -> tuple[Tempat, ...]:
    """The indikator of a Renstra: each tujuan's, then those of its sasaran."""
    hasil: list[Tempat] = []
    if renstra is None:
        return ()
    for tujuan in renstra.tujuan:
        for satu in tujuan.indikator or ():
            hasil.append(Tempat(satu, "tujuan", tujuan.id, renstra.tahun_akhir))
        for sasaran in tujuan.sasaran or ():
            for satu in sasaran.indikator or ():
                hasil.append(Tempat(satu, "sasaran", sasaran.id, renstra.tahun_akhir))
    return tuple(hasil)


def dari_pohon(pohon: Iterable[Anggaran], tahun_akhir: int | None) -> tuple[Tempat, ...]:
    """The indikator of a tree, depth first: a node's own before those of its children."""
    return tuple(
        Tempat(satu, simpul.anggaran.tingkat, simpul.anggaran.id, tahun_akhir)
        for simpul in telusuri(pohon)
        for satu in simpul.anggaran.indikator or ()
    )


def semua_definisi(dokumen: Dokumen) -> Iterator[Indikator]:
    """All indikator of a document; one code may be defined in several Renstra and years."""
    for renstra in dokumen.renstra:
        yield from (t.definisi for t in dari_renstra(renstra))
    for tahun in dokumen.tahun:
        yield from (t.definisi for t in dari_pohon(tahun.anggaran or (), None))


def gabung(bagian: Iterable[Iterable[Tempat]]) -> dict[str, Tempat]:
    """All of them by id, in order; of one id the first."""
    hasil: dict[str, Tempat] = {}
    for tempat in chain.from_iterable(bagian):
        hasil.setdefault(tempat.definisi.id, tempat)
    return hasil
