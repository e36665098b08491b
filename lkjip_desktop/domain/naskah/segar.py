"""Texts whose fields moved on: which paragraphs need a look, and putting them right."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from .isian import PembacaIsian
from .model import Alinea, BlokNaskah, Isi, Isian, Naskah, TabelNaskah, isian_blok
from .usulan import Usulan


def segarkan(naskah: Naskah, pembaca: PembacaIsian) -> Naskah:
    """The text with its fields' words as they read now; what they read when accepted is kept."""
    return Naskah(
        tuple(
            _tiap_isian(b, lambda x: replace(x, teks=pembaca.baca(x.acuan).teks))
            for b in naskah.blok
        )
    )


def blok_usang(naskah: Naskah, pembaca: PembacaIsian) -> tuple[int, ...]:
    """The numbers of the blocks whose figures changed since they were accepted."""
    return tuple(
        n for n, b in enumerate(naskah.blok) if any(pembaca.usang(x) for x in isian_blok(b))
    )


def setujui(naskah: Naskah, nomor: Collection[int], pembaca: PembacaIsian) -> Naskah:
    """These blocks are right as they read now."""

    def kini(x: Isian) -> Isian:
        teks = pembaca.baca(x.acuan).teks
        return replace(x, teks=teks, saksi=teks)

    return _ganti(naskah, nomor, lambda b: _tiap_isian(b, kini))


def perbarui(
    naskah: Naskah,
    nomor: Collection[int],
    usulan: Mapping[str, Usulan],
    pembaca: PembacaIsian,
) -> Naskah:
    """These blocks made anew from the drafts that they came from; others stay as they are."""

    def baru(b: BlokNaskah) -> BlokNaskah:
        ada = usulan.get(b.usulan) if isinstance(b, Alinea) else None
        if ada is None or not isinstance(b, Alinea):
            return b
        return replace(ada.alinea(pembaca), jenis=b.jenis, tingkat=b.tingkat)

    return _ganti(naskah, nomor, baru)


def _ganti(
    naskah: Naskah, nomor: Collection[int], ubah: Callable[[BlokNaskah], BlokNaskah]
) -> Naskah:
    return Naskah(tuple(ubah(b) if n in nomor else b for n, b in enumerate(naskah.blok)))


def _tiap_isian(blok: BlokNaskah, ubah: Callable[[Isian], Isian]) -> BlokNaskah:
    def isi(lama: Isi) -> Isi:
        return tuple(ubah(x) if isinstance(x, Isian) else x for x in lama)

    if isinstance(blok, Alinea):
        return replace(blok, isi=isi(blok.isi))
    if isinstance(blok, TabelNaskah):
        return replace(blok, baris=tuple(tuple(isi(s) for s in b) for b in blok.baris))
    return blok
