"""What a table cell holds: text, a typed figure, or one of the states in which there is none.

Renderers of real numbers take the exact value; all renderers show the same text through
:func:`teks_isi`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lkjip_desktop.domain.angka import desimal_angka, tampil, tampil_persen, tampil_rupiah
from lkjip_desktop.domain.tanggal import tampil as tampil_tanggal

JenisFigur = Literal["angka", "persen", "rupiah", "rupiah_polos", "bulat"]
"""``rupiah`` carries its Rp, ``rupiah_polos`` stands in a column headed (Rp), ``bulat`` is a whole
number without dots (a year)."""


@dataclass(frozen=True, slots=True)
class Figur:
    """An exact figure and how it is shown; ``desimal`` None: as many as the kind has."""

    nilai: Fraction
    jenis: JenisFigur = "angka"
    desimal: int | None = None


@dataclass(frozen=True, slots=True)
class Kosong:
    """No figure: not filled in, or not computable; shown so that it is never taken for 0."""

    keadaan: Literal["belum diisi", "tidak dapat dihitung"]


@dataclass(frozen=True, slots=True)
class Tanggal:
    """A date, ``YYYY-MM-DD``, shown in words."""

    iso: str


Isi = str | Figur | Kosong | Tanggal

TANDA_TAK_TERHITUNG = "-"


def teks_isi(isi: Isi) -> str:
    """The text of a cell, id-ID, rounded half-up; the only way from a cell to print."""
    if isinstance(isi, str):
        return isi
    if isinstance(isi, Tanggal):
        return tampil_tanggal(isi.iso)
    if isinstance(isi, Kosong):
        return isi.keadaan if isi.keadaan == "belum diisi" else TANDA_TAK_TERHITUNG
    if isi.jenis == "bulat":
        return tampil(isi.nilai, 0).replace(".", "")
    if isi.jenis == "persen":
        return tampil_persen(isi.nilai, 2 if isi.desimal is None else isi.desimal)
    if isi.jenis == "rupiah":
        return tampil_rupiah(isi.nilai, isi.desimal)
    if isi.jenis == "rupiah_polos":
        desimal = isi.desimal if isi.desimal is not None else desimal_rupiah(isi.nilai)
        return tampil(isi.nilai, desimal)
    return tampil(isi.nilai, desimal_angka(isi.nilai) if isi.desimal is None else isi.desimal)


def desimal_rupiah(nilai: Fraction) -> int:
    """Two decimals where there are sen to show, none otherwise."""
    return 0 if (nilai * 100) % 100 < Fraction(1, 2) else 2


def nilai_pasti(isi: Isi) -> Fraction | None:
    """The exact value of a cell for charts and renderers of real numbers, if it has one."""
    return isi.nilai if isinstance(isi, Figur) else None
