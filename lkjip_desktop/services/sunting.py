"""The plain verbs of editing: set a field, add, delete, move and copy records.

Each is one step of the session. A value is checked against what the record's field may hold before
anything is written; what does not fit raises UserError with a sentence for the cell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja


@dataclass(frozen=True, slots=True)
class Ubahan:
    """One cell to be set: the record (class and row), the fields and their new values."""

    jenis: Jenis
    rid: int
    isi: Mapping[str, Any]


def atur(sesi: Sesi, rekaman: r.Rekaman, judul: str, **isi: Any) -> None:
    """Set fields of one record (None: not given). Raises UserError where a value does not fit."""
    atur_banyak(sesi, judul, [Ubahan(type(rekaman), rekaman.rid, isi)])


def atur_banyak(sesi: Sesi, judul: str, ubahan: Sequence[Ubahan]) -> None:
    """Set fields of several records as one step (a paste, a fill)."""
    for u in ubahan:
        for medan, nilai in u.isi.items():
            periksa_medan(u.jenis, medan, nilai)

    def kerja(uk: UnitKerja) -> None:
        for u in ubahan:
            uk.ubah(u.jenis, u.rid, **u.isi)

    sesi.lakukan(judul, kerja)


def tambah(
    sesi: Sesi,
    judul: str,
    induk: r.Rekaman,
    medan: str,
    rekaman: r.Rekaman,
    posisi: int | None = None,
) -> int:
    """Put a new record under ``induk`` in its list ``medan``; answers its rid."""
    return sesi.lakukan(judul, lambda uk: uk.sisip(type(induk), induk.rid, medan, rekaman, posisi))


def hapus(sesi: Sesi, judul: str, rekaman: Sequence[r.Rekaman]) -> None:
    """Delete records with all under them and all that refers to them, as one step."""

    def kerja(uk: UnitKerja) -> None:
        for x in rekaman:
            uk.hapus(type(x), x.rid)

    sesi.lakukan(judul, kerja)


@dataclass(frozen=True, slots=True)
class Pindahan:
    """One record to be moved to a place in a list of a parent."""

    rekaman: r.Rekaman
    induk: r.Rekaman
    medan: str
    posisi: int


def pindah_banyak(sesi: Sesi, judul: str, pindahan: Sequence[Pindahan]) -> None:
    """Move several records as one step, each in the lists as those before it left them."""

    def kerja(uk: UnitKerja) -> None:
        for p in pindahan:
            x, induk = p.rekaman, p.induk
            uk.pindah(type(x), x.rid, type(induk), induk.rid, p.medan, p.posisi)

    sesi.lakukan(judul, kerja)


def pindah(
    sesi: Sesi, judul: str, rekaman: r.Rekaman, induk: r.Rekaman, medan: str, posisi: int | None
) -> None:
    """Move a record to another place among its siblings or under another parent."""
    sesi.lakukan(
        judul,
        lambda uk: uk.pindah(type(rekaman), rekaman.rid, type(induk), induk.rid, medan, posisi),
    )
