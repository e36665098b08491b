"""The office's texts as blocks of a report: typed lines, and structured texts with their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeVar

from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import (
    GambarNaskah,
    Isi,
    Larik,
    Naskah,
    TabelNaskah,
    rapatkan,
)
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.domain.naskah.teks import BULIR, LabelDaftar
from lkjip_desktop.reports.model import (
    Baris,
    Blok,
    Butir,
    Daftar,
    Judul,
    Kolom,
    Paragraf,
    Ruas,
    Sel,
    Tabel,
)

from .tabel_lain import jenis_baris, rata_kolom

_BUTIR = re.compile(r"\s*(?:([-*•])|(\d{1,3}[.)]|[a-zA-Z][.)]))\s+(?=\S)")
B = TypeVar("B", bound=Blok | GambarNaskah)
_INDEN = 8.0
"""Millimetres by which each level of a list stands further in."""
_TERDALAM = 5


def bernomor(teks: str) -> str:
    """Lines numbered as a list, where the office did not mark them itself."""
    baris = [b.strip() for b in teks.splitlines() if b.strip()]
    if len(baris) < 2 or any(_BUTIR.match(b) for b in baris):
        return teks
    return "\n".join(f"{n}. {b}" for n, b in enumerate(baris, 1))


def blok_teks(teks: str) -> Iterator[Blok]:
    """Text as typed: each line a paragraph, runs of marked or numbered lines a list."""
    return _terkumpul(_satu((Larik(b.strip()),)) for b in teks.splitlines() if b.strip())


def blok_naskah(
    naskah: Naskah, pembaca: PembacaIsian, tingkat: int
) -> Iterator[Blok | GambarNaskah]:
    """A structured text, its fields as they read now; its headings stand below ``tingkat``.

    Pictures come as they are: whoever asked for the blocks has their bytes and numbers them.
    """
    yield from _terkumpul(_bagian(segarkan(naskah, pembaca), tingkat))


def _bagian(naskah: Naskah, tingkat: int) -> Iterator[Blok | GambarNaskah | Butir]:
    label = LabelDaftar()
    for blok in naskah.blok:
        tanda = label.untuk(blok)
        if isinstance(blok, TabelNaskah):
            yield _tabel(blok)
        elif isinstance(blok, GambarNaskah):
            yield blok
        elif tanda:
            yield Butir(tanda, ruas(blok.isi), _INDEN * (blok.tingkat - 1))
        elif blok.jenis == "judul":
            if teks := "".join(x.teks for x in blok.isi).strip():
                yield Judul(teks, min(tingkat + blok.tingkat, _TERDALAM))
        elif any(x.teks.strip() for x in blok.isi):
            yield _satu(blok.isi)


def _satu(isi: Isi) -> Paragraf | Butir:
    """A paragraph; a line that begins with a mark or number is an item of a list."""
    isi = rapatkan(isi)
    awal = isi[0]
    cocok = _BUTIR.match(awal.teks) if isinstance(awal, Larik) else None
    if cocok is None or cocok.end() == len(awal.teks):
        return Paragraf(ruas(isi))
    sisa = Larik(awal.teks[cocok.end() :], awal.tebal, awal.miring)
    return Butir(BULIR if cocok[1] else cocok[2], ruas((sisa, *isi[1:])))


def _terkumpul(bagian: Iterator[B | Butir]) -> Iterator[B | Daftar]:
    """Items that follow each other as one list."""
    butir: list[Butir] = []
    for satu in bagian:
        if isinstance(satu, Butir):
            butir.append(satu)
            continue
        if butir:
            yield Daftar(tuple(butir))
            butir = []
        yield satu
    if butir:
        yield Daftar(tuple(butir))


def ruas(isi: Isi) -> tuple[Ruas, ...]:
    """Runs of a paragraph."""
    return tuple(Ruas(x.teks, x.tebal, x.miring) for x in isi)


def _tabel(t: TabelNaskah) -> Tabel:
    """A table of the text; without a heading row its columns have none."""
    berkepala = t.kepala and len(t.baris) > 1
    judul = [_kata(s) or " " if berkepala else "" for s in t.baris[0]]
    isi = t.baris[1:] if berkepala else t.baris
    kata = [tuple(_kata(s) for s in b) for b in isi]
    kolom = tuple(
        Kolom(j, rata_kolom(j, [b[i] for b in kata], i == 0)) for i, j in enumerate(judul)
    )
    baris = zip(isi, kata, strict=True)
    return Tabel(kolom, tuple(Baris(tuple(map(_sel, b)), jenis_baris(k)) for b, k in baris))


def _sel(isi: Isi) -> Sel:
    """A cell has one face: that which all of it has."""
    ada = [x for x in isi if x.teks.strip()]
    return Sel(
        _kata(isi),
        tebal=bool(ada) and all(x.tebal for x in ada),
        miring=bool(ada) and all(x.miring for x in ada),
    )


def _kata(isi: Isi) -> str:
    return "".join(x.teks for x in isi).strip()
