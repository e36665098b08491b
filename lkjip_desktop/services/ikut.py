"""What goes along when a tujuan, sasaran or indikator of a Renstra is deleted, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tempat import telusuri

Butir: TypeAlias = r.Renstra | r.Tujuan | r.Sasaran | r.Indikator

_RUJUKAN: Final = (
    ("pengukuran", "pengukuran"),
    ("rkt", "target RKT"),
    ("dukungan", "dukungan anggaran"),
    ("pembanding", "pembanding"),
)
"""Lists of a year whose records name an indikator, and what one of them is called."""
_URUTAN: Final = (
    "tujuan",
    "sasaran",
    "indikator",
    "strategi",
    *(sebutan for _, sebutan in _RUJUKAN),
    "baris PK",
)


def yang_ikut(dokumen: r.Dokumen, butir: Sequence[Butir]) -> str:
    """``2 indikator, 4 pengukuran, 2 baris PK``; "" where nothing else goes.

    What names an indikator goes only where no other definition of it remains.
    """
    hitung: Counter[str] = Counter()
    semua = {(type(b), b.rid): b for puncak in butir for b in _turunan(puncak)}
    for jenis, _ in semua.keys() - {(type(b), b.rid) for b in butir}:
        hitung[jenis.__name__.lower()] += 1
    sasaran = [b for b in semua.values() if isinstance(b, r.Sasaran)]
    hitung["strategi"] = sum(len(s.strategi or ()) for s in sasaran)
    dihapus = [b for b in semua.values() if isinstance(b, r.Indikator)]
    hitung.update(_perujuk(dokumen, _hilang(dokumen, dihapus)))
    return ", ".join(f"{hitung[n]} {n}" for n in _URUTAN if hitung[n])


def semua_definisi(dokumen: r.Dokumen) -> Iterator[r.Indikator]:
    """All indikator of a document; one code may be defined in several Renstra and years."""
    for satu in dokumen.renstra:
        yield from (b for b in _turunan(satu) if isinstance(b, r.Indikator))
    for tahun in dokumen.tahun:
        for simpul in telusuri(tahun.anggaran or ()):
            yield from simpul.anggaran.indikator or ()


def _turunan(butir: Butir) -> Iterator[Butir]:
    """The record and all below it that has a row in the tree."""
    yield butir
    if isinstance(butir, r.Renstra):
        bawah: tuple[Butir, ...] = butir.tujuan
    elif isinstance(butir, r.Tujuan):
        bawah = (*(butir.indikator or ()), *(butir.sasaran or ()))
    elif isinstance(butir, r.Sasaran):
        bawah = butir.indikator or ()
    else:
        return
    for satu in bawah:
        yield from _turunan(satu)


def _hilang(dokumen: r.Dokumen, dihapus: Sequence[r.Indikator]) -> set[str]:
    """The ids of which no definition remains."""
    rid = {i.rid for i in dihapus}
    return {i.id for i in dihapus} - {i.id for i in semua_definisi(dokumen) if i.rid not in rid}


def _perujuk(dokumen: r.Dokumen, hilang: set[str]) -> Counter[str]:
    hitung: Counter[str] = Counter()
    for tahun in dokumen.tahun if hilang else ():
        for medan, sebutan in _RUJUKAN:
            hitung[sebutan] += sum(x.indikator in hilang for x in getattr(tahun, medan) or ())
        for pk in tahun.pk or ():
            hitung["baris PK"] += sum(x.indikator in hilang for x in pk.indikator or ())
    return hitung
