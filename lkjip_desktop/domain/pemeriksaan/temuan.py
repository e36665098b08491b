"""A finding of the check, and all findings of a year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple

from ..records import Rekaman

Tingkat = Literal["galat", "peringatan", "info"]
TINGKAT: Final[tuple[Tingkat, ...]] = ("galat", "peringatan", "info")
"""From the gravest down."""


Kunci = tuple[str, str, str, str | None, str | None, str | None]
"""Kode, objek, id, besaran, sumber and ``dihitung`` of a finding."""


class Letak(NamedTuple):
    """The cell to go to: a field of a record, or one entry of a field that holds several."""

    jenis: type[Rekaman]
    rid: int
    """0 where the record is still to be made (or the document is not from a file)."""
    medan: str | None = None
    kunci: str | int | None = None
    """A key of a mapping (a year's target, a section's text), or a quarter from 0 to 3."""


@dataclass(frozen=True, slots=True)
class Isi:
    """What a rule finds; the rule's own kode and usual tingkat come to it in :class:`Temuan`."""

    objek: str
    id: str
    besaran: str | None
    """The figure, as ``tercantum`` names it, or what is missing, in a word; ``None``: the object
    itself."""
    pesan: str
    letak: Letak
    tercantum: str | None = None
    """The figure that stands there: as printed, or as entered by hand (canonical)."""
    dihitung: str | None = None
    """The figure that should stand there, canonical with at most 4 decimals, or a label."""
    sumber: str | None = None
    """Where the printed figure stands."""
    tingkat: Tingkat | None = None
    """Where it is not the usual one of the rule."""


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding. ``pesan`` is Indonesian: the place, both figures, and what to do."""

    kode: str
    tingkat: Tingkat
    objek: str
    id: str
    besaran: str | None
    sumber: str | None
    tercantum: str | None
    dihitung: str | None
    pesan: str
    letak: Letak
    diterima: str | None = None
    """The reason with which someone accepted it; ``None``: it is open."""

    @property
    def kunci(self) -> Kunci:
        """By what an accepted finding is known again; with ``dihitung``, so that it is shown again
        when the figure changes."""
        return (self.kode, self.objek, self.id, self.besaran, self.sumber, self.dihitung)


def jadikan_temuan(kode: str, biasa: Tingkat, isi: Isi) -> Temuan:
    """The finding of a rule."""
    return Temuan(
        kode=kode,
        tingkat=isi.tingkat or biasa,
        objek=isi.objek,
        id=isi.id,
        besaran=isi.besaran,
        sumber=isi.sumber,
        tercantum=isi.tercantum,
        dihitung=isi.dihitung,
        pesan=isi.pesan,
        letak=isi.letak,
    )


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """The findings of a year, family by family, each in the order of the document."""

    tahun: int
    temuan: tuple[Temuan, ...]
    _ingatan: object = field(default=None, compare=False, repr=False)
    """What was found from which records, for checking the next version quickly."""

    @property
    def terbuka(self) -> tuple[Temuan, ...]:
        """Those that nobody accepted."""
        return tuple(t for t in self.temuan if t.diterima is None)

    @property
    def jumlah(self) -> Mapping[Tingkat, int]:
        """How many open findings there are of each tingkat."""
        hasil = dict.fromkeys(TINGKAT, 0)
        for satu in self.temuan:
            if satu.diterima is None:
                hasil[satu.tingkat] += 1
        return hasil


def ke_json(hasil: HasilPeriksa) -> dict[str, Any]:
    """The findings as plain values, exactly as the format page has them.

    Accepted findings are among them: accepting is the office's own answer to a finding, and the one
    who receives the file has to see what was found.
    """
    return {"tahun": hasil.tahun, "temuan": [_temuan(satu) for satu in hasil.temuan]}


def _temuan(satu: Temuan) -> dict[str, str | None]:
    return {
        "kode": satu.kode,
        "tingkat": satu.tingkat,
        "objek": satu.objek,
        "id": satu.id,
        "besaran": satu.besaran,
        "sumber": satu.sumber,
        "tercantum": satu.tercantum,
        "dihitung": satu.dihitung,
        "pesan": satu.pesan,
    }
