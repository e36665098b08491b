"""The structured text of a section: paragraphs, headings, lists, tables, pictures, fields.

It is kept in the year's ``x_naskah`` under the section's key in ``narasi``, and ``narasi`` holds
its plain form (see :mod:`.simpanan`). A text without structure is kept in ``narasi`` alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

JenisAlinea = Literal["teks", "judul", "butir", "nomor"]
"""A paragraph, a heading below that of the section, an item with a bullet or with a number."""
Objek = Literal["indikator", "sasaran", "anggaran", "tahun", "instansi", "pejabat", "pembanding"]
TINGKAT_TERDALAM: Final = 3


@dataclass(frozen=True, slots=True)
class Acuan:
    """What a field shows: a quantity of an object, this year's or of ``lalu`` years before."""

    objek: Objek
    id: str
    besaran: str
    lalu: int = 0


@dataclass(frozen=True, slots=True)
class Larik:
    """Words in one face; a line break inside a paragraph is ``\\n``."""

    teks: str
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Isian:
    """A field.

    ``teks`` is how it stands in ``narasi``; ``saksi`` how it read when its paragraph was last
    accepted: where it reads otherwise now, the words around it may no longer be true.
    """

    acuan: Acuan
    teks: str
    saksi: str
    tebal: bool = False
    miring: bool = False


Isi = tuple[Larik | Isian, ...]


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph of some kind; ``tingkat`` of a heading or list item is 1 to 3."""

    isi: Isi = ()
    jenis: JenisAlinea = "teks"
    tingkat: int = 1
    usulan: str = ""
    """The draft of the program that it was made from, by name."""


@dataclass(frozen=True, slots=True)
class TabelNaskah:
    """A table; all rows are equally long. ``kepala``: the first row holds the headings."""

    baris: tuple[tuple[Isi, ...], ...]
    kepala: bool = True


@dataclass(frozen=True, slots=True)
class GambarNaskah:
    """A picture: its bytes are found by their SHA-256; ``lebar`` is in millimetres."""

    sha256: str
    lebar: int
    judul: str = ""


BlokNaskah = Alinea | TabelNaskah | GambarNaskah


@dataclass(frozen=True, slots=True)
class Naskah:
    """The text of a section."""

    blok: tuple[BlokNaskah, ...] = ()

    @property
    def polos(self) -> bool:
        """Whether it is nothing but lines of plain words."""
        return all(isinstance(b, Alinea) and _polos(b) for b in self.blok)

    def isian(self) -> Iterator[Isian]:
        """All fields in order."""
        for blok in self.blok:
            yield from isian_blok(blok)

    def gambar(self) -> Iterator[GambarNaskah]:
        """All pictures in order."""
        yield from (b for b in self.blok if isinstance(b, GambarNaskah))


KOSONG: Final = Naskah()


def _polos(a: Alinea) -> bool:
    return (
        a.jenis == "teks"
        and len(a.isi) <= 1
        and all(isinstance(x, Larik) and not (x.tebal or x.miring or "\n" in x.teks) for x in a.isi)
    )


def isi_blok(blok: BlokNaskah) -> Iterator[Isi]:
    """The runs of a block: of a paragraph its own, of a table those of each cell."""
    if isinstance(blok, Alinea):
        yield blok.isi
    elif isinstance(blok, TabelNaskah):
        for baris in blok.baris:
            yield from baris


def isian_blok(blok: BlokNaskah) -> Iterator[Isian]:
    """The fields of a block in order."""
    for isi in isi_blok(blok):
        yield from (x for x in isi if isinstance(x, Isian))


def teks_isi(isi: Isi) -> str:
    """The words of runs, fields as they were last shown."""
    return "".join(x.teks for x in isi)


def rapatkan(isi: Isi) -> Isi:
    """The runs with neighbours of one face joined and empty ones left out."""
    hasil: list[Larik | Isian] = []
    for x in isi:
        if isinstance(x, Isian):
            hasil.append(x)
        elif x.teks:
            akhir = hasil[-1] if hasil else None
            if isinstance(akhir, Larik) and (akhir.tebal, akhir.miring) == (x.tebal, x.miring):
                hasil[-1] = replace(akhir, teks=akhir.teks + x.teks)
            else:
                hasil.append(x)
    return tuple(hasil)
