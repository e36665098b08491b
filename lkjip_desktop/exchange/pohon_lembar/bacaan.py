"""What a block is read as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from lkjip_desktop.domain.records import TingkatAnggaran

Peran = Literal[
    "abaikan",
    "kode",
    "uraian",
    "tingkat",
    "unit",
    "sumber_dana",
    "pagu_murni",
    "pagu_perubahan",
    "tw1",
    "tw2",
    "tw3",
    "tw4",
    "realisasi",
]
"""What a column of the block holds. Several columns may hold parts of the kode, or the uraian of
different levels."""
CaraTingkat = Literal["kode", "lekukan", "kolom", "kata"]
"""By what a row's level is known: its kode; how far its uraian is indented; a column that says so;
the word with which its uraian begins."""
UANG: Final[tuple[Peran, ...]] = (
    "pagu_murni",
    "pagu_perubahan",
    "tw1",
    "tw2",
    "tw3",
    "tw4",
    "realisasi",
)
NAMA_PERAN: Final[Mapping[Peran, str]] = {
    "abaikan": "(tidak diambil)",
    "kode": "Kode",
    "uraian": "Uraian",
    "tingkat": "Tingkat",
    "unit": "Unit",
    "sumber_dana": "Sumber dana",
    "pagu_murni": "Pagu murni",
    "pagu_perubahan": "Pagu perubahan",
    "tw1": "Realisasi TW I",
    "tw2": "Realisasi TW II",
    "tw3": "Realisasi TW III",
    "tw4": "Realisasi TW IV",
    "realisasi": "Realisasi setahun",
}


@dataclass(frozen=True, slots=True)
class Tafsir:
    """How a block is to be read."""

    peran: tuple[Peran, ...]
    """Of each column."""
    cara: CaraTingkat
    mulai: int = 0
    """The first row below the headings."""


@dataclass(frozen=True, slots=True)
class SimpulBaca:
    """A row that is a node."""

    nomor: int
    """The row of the block, 1 = first."""
    tingkat: TingkatAnggaran
    uraian: str
    kode: str | None = None
    unit: str | None = None
    sumber_dana: str | None = None
    uang: Mapping[Peran, str] = field(default_factory=dict)
    """Money as records keep it."""
    induk: int | None = None
    """Its parent's place in the list of nodes."""
    ragu: tuple[str, ...] = ()
    """Sentences about what is doubtful in it."""


@dataclass(frozen=True, slots=True)
class Lewat:
    """A row that is no node, or a cell that cannot be read, and why."""

    nomor: int
    teks: str
    alasan: str


@dataclass(frozen=True, slots=True)
class Bacaan:
    """All that was read, in the order of the block."""

    tafsir: Tafsir
    simpul: tuple[SimpulBaca, ...]
    lewat: tuple[Lewat, ...]
    """Rows that are not taken over: headings, sums, kinds of spending."""
    tak_terbaca: tuple[Lewat, ...]
    """Cells whose figure cannot be read."""
    ragu: tuple[str, ...] = ()
    """Doubts about the block as a whole."""
