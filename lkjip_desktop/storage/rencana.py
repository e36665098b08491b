"""How records are made from rows: worked out from the annotations once for each record class."""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from lkjip_desktop.domain.tipe import Jenis, inti, kelas, petunjuk, tanpa_none
from lkjip_desktop.storage.peta import Medan, peta

Ubah = Callable[[Any], Any] | None
"""Makes the value of a field from a column's value (never None); None: it is that already."""


@dataclass(frozen=True, slots=True)
class Bawahan:
    """A field whose content stands in rows of its own."""

    medan: Medan
    indeks: tuple[str, str]
    """Table and column of those rows."""
    ubah: Ubah
    """For a mapping of records: makes one of them from its row."""


@dataclass(frozen=True, slots=True)
class Rencana:
    """How one record class is made."""

    jenis: Jenis
    tabel: str
    kolom: tuple[tuple[str, Ubah], ...]
    bawahan: tuple[Bawahan, ...]
    punya_x: bool
    punya_kosong: bool


@cache
def _rencana(jenis: Any) -> Rencana:
    p = peta(jenis)
    return Rencana(
        jenis=jenis,
        tabel=p.tabel,
        kolom=tuple((m.nama, pengubah(m.tipe)) for m in p.medan if m.macam == "kolom"),
        bawahan=tuple(
            Bawahan(m, (m.tabel, m.kolom_induk), _butir(m)) for m in p.medan if m.macam != "kolom"
        ),
        punya_x=p.punya_x,
        punya_kosong=p.punya_kosong,
    )


def rencana(jenis: Jenis) -> Rencana:
    """The plan of a record class that has a table of its own."""
    return _rencana(cast("Any", jenis))


def _butir(m: Medan) -> Ubah:
    return _pembuat(m.isi) if m.macam == "peta" and m.isi is not None else None


def pengubah(tipe: Any) -> Ubah:
    """What makes a value of that annotation from its plain form."""
    tipe = inti(tanpa_none(tipe)[0])
    jenis = kelas(tipe)
    if jenis is not None:
        return _pembuat(jenis)
    asal = typing.get_origin(tipe)
    if asal is tuple:
        unsur = pengubah(typing.get_args(tipe)[0])
        return tuple if unsur is None else _daftar(unsur)
    if isinstance(asal, type) and issubclass(asal, Mapping):
        unsur = pengubah(typing.get_args(tipe)[1])
        return dict if unsur is None else _peta(unsur)
    return None


def _daftar(unsur: Callable[[Any], Any]) -> Ubah:
    return lambda data: tuple([None if d is None else unsur(d) for d in data])


def _peta(unsur: Callable[[Any], Any]) -> Ubah:
    return lambda data: {k: None if v is None else unsur(v) for k, v in data.items()}


def _pembuat(jenis: Jenis) -> Callable[[Any], Any]:
    """Makes a record without rows below it from a mapping that has its fields."""
    medan = tuple((nama, pengubah(tipe)) for nama, tipe in petunjuk(jenis).items())

    def buat(data: Mapping[str, Any]) -> Any:
        isi = {}
        for nama, ubah in medan:
            nilai = data.get(nama)
            if nilai is not None:
                isi[nama] = nilai if ubah is None else ubah(nilai)
        return jenis(**isi)

    return buat
