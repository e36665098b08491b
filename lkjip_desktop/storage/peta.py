"""Which table and columns hold which record: derived from the annotations of ``domain.records``.

A field of a record is one of four kinds: a value (a column), a list of records (``anak``), a single
record (``tunggal``) or a mapping by key (``peta``); the last three have tables of their own.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from sqlalchemy import Table

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain import tipe as tipe_
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.storage import tabel as t

NILAI_MAJEMUK: frozenset[Jenis] = frozenset({r.Pita, r.KondisiAwal, r.CatatanTw})
"""Records without a row of their own: they are part of a value."""

MODEL_PETA: Mapping[tuple[Jenis, str], type[t.Basis]] = {
    (r.Indikator, "target"): t.Target,
    (r.Pengukuran, "variabel"): t.NilaiVariabel,
    (r.Tahun, "narasi"): t.Narasi,
    (r.Tahun, "reviu"): t.Reviu,
    (r.Dokumen, "pengaturan"): t.Pengaturan,
}


@dataclass(frozen=True, slots=True)
class Medan:
    """One field of a record and where it stands."""

    nama: str
    macam: Literal["kolom", "anak", "tunggal", "peta"]
    wajib: bool
    tipe: Any
    """The annotation without ``| None``."""
    isi: Jenis | None = None
    """The record class of the elements, for anak, tunggal and a peta of records."""
    tabel: str = ""
    """For anak, tunggal and peta: the table of the elements."""
    kolom_induk: str = ""


@dataclass(frozen=True, slots=True)
class Peta:
    """How one record class is kept."""

    jenis: Jenis
    tabel: str
    medan: tuple[Medan, ...]
    kolom: tuple[str, ...]
    """Names of the fields that are columns, in order."""
    punya_x: bool
    punya_kosong: bool

    def __getitem__(self, nama: str) -> Medan:
        return _medan_menurut_nama(cast("Any", self.jenis))[nama]


def _rekaman(tipe: Any) -> Jenis | None:
    jenis = tipe_.kelas(tipe)
    return None if jenis in NILAI_MAJEMUK else jenis


def nama_tabel(jenis: Jenis) -> str:
    """The table of a record class."""
    return str(getattr(t, jenis.__name__).__tablename__)


def tabel(nama: str) -> Table:
    """The SQLAlchemy table of that name."""
    return t.Basis.metadata.tables[nama]


def _buat_medan(jenis: Jenis, nama: str) -> Medan:
    tipe, boleh_kosong = tipe_.tanpa_none(tipe_.petunjuk(jenis)[nama])
    wajib = not boleh_kosong
    induk = f"induk_{nama_tabel(jenis)}"
    if (jenis, nama) in MODEL_PETA:
        isi = _rekaman(typing.get_args(tipe)[1])
        model = MODEL_PETA[(jenis, nama)]
        return Medan(nama, "peta", wajib, tipe, isi, model.__tablename__, induk)
    if typing.get_origin(tipe) is tuple:
        isi = _rekaman(typing.get_args(tipe)[0])
        if isi is not None:
            return Medan(nama, "anak", wajib, tipe, isi, nama_tabel(isi), induk)
    isi = _rekaman(tipe_.inti(tipe))
    if isi is not None:
        return Medan(nama, "tunggal", wajib, tipe, isi, nama_tabel(isi), induk)
    return Medan(nama, "kolom", wajib, tipe)


@cache
def _peta(jenis: Any) -> Peta:
    medan = tuple(_buat_medan(jenis, nama) for nama in tipe_.petunjuk(jenis))
    nama_t = nama_tabel(jenis)
    kolom = tabel(nama_t).columns
    return Peta(
        jenis=jenis,
        tabel=nama_t,
        medan=medan,
        kolom=tuple(m.nama for m in medan if m.macam == "kolom"),
        punya_x="x" in kolom,
        punya_kosong="kosong" in kolom,
    )


def peta(jenis: Jenis) -> Peta:
    """The map of a record class that has a table of its own."""
    return _peta(cast("Any", jenis))


@cache
def _medan_menurut_nama(jenis: Any) -> Mapping[str, Medan]:
    return {m.nama: m for m in peta(jenis).medan}


@cache
def semua_jenis() -> tuple[Jenis, ...]:
    """All record classes with a table, from the root down."""
    urut: list[Jenis] = []

    def telusuri(jenis: Jenis) -> None:
        if jenis in urut:
            return
        urut.append(jenis)
        for m in peta(jenis).medan:
            if m.isi is not None and m.macam != "peta":
                telusuri(m.isi)

    telusuri(r.Dokumen)
    return tuple(urut)


@cache
def jenis_dari_tabel() -> Mapping[str, Jenis]:
    """The record class of each table that holds records."""
    return {peta(j).tabel: j for j in semua_jenis()}


@cache
def tabel_peta() -> Mapping[str, tuple[Jenis, Medan]]:
    """For each table of a mapping by key: the record and the field that it belongs to."""
    return {m.tabel: (j, m) for j in semua_jenis() for m in peta(j).medan if m.macam == "peta"}


@cache
def kolom_induk(nama: str) -> tuple[str, ...]:
    """The columns of a table that say under which row a row stands."""
    return tuple(k.name for k in tabel(nama).columns if k.name.startswith("induk_"))


@cache
def rujukan() -> Mapping[str, tuple[tuple[Jenis, Medan], ...]]:
    """For each kind of target (unit, pejabat, indikator, anggaran): the fields that refer to it."""
    hasil: dict[str, list[tuple[Jenis, Medan]]] = {}
    for jenis in semua_jenis():
        for m in peta(jenis).medan:
            ke = tipe_.rujukan(m.tipe)
            if m.macam == "kolom" and ke is not None:
                hasil.setdefault(ke, []).append((jenis, m))
    return {k: tuple(v) for k, v in hasil.items()}
