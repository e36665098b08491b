"""The digest of a file's content, which sees damage that SQLite's own checks pass over.

It is the sum, modulo 2**256, of the SHA-256 of every row. A sum needs no order, and an edit moves
it by the rows that it touched; so each transaction writes the new digest together with its rows,
and the digest on the disk is right at every moment, also after a kill or a power cut.

It goes by the columns that the file itself has, so that files of older schemas are read alike; the
definitions of tables and columns are part of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from json import JSONEncoder
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Boolean

from lkjip_desktop.pengumpul import tanpa_pengumpul
from lkjip_desktop.storage.perubahan import Citra
from lkjip_desktop.storage.peta import tabel
from lkjip_desktop.storage.tabel import Json, ke_json

MODULUS: Final = 1 << 256
KUNCI_META: Final = "intisari"
BUKAN_ISI: Final = frozenset({"meta", "isi_lampiran"})
"""Tables left out: facts about the file itself, and contents of lampiran. A content is checked by
its own SHA-256 (``isi_lampiran.periksa_isi``), which the rows of ``lampiran`` name; those are in
the digest."""

Mentah = tuple[Any, ...]
# bytes are never written; where damage has made some of a text, the digest just differs
_sandi = JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr).encode


def tulis(nilai: int) -> str:
    """The digest as it stands in ``meta``."""
    return f"{nilai:064x}"


def tabel_isi_berkas(sambungan: sqlite3.Connection) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The tables with content that a file has, and the columns of each in alphabetical order."""
    nama = sambungan.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    for (n,) in nama.fetchall():
        if n not in BUKAN_ISI and not n.startswith("sqlite_"):
            info = sambungan.execute("SELECT name FROM pragma_table_info(?) ORDER BY name", (n,))
            yield n, tuple(k for (k,) in info)


def baca_tabel(sambungan: sqlite3.Connection, nama: str, kolom: Sequence[str]) -> list[Mentah]:
    """All rows of a table, as they stand in the file."""
    daftar = ", ".join(map(_kutip, kolom))
    return sambungan.execute(f"SELECT {daftar} FROM {_kutip(nama)}").fetchall()


def jumlah(nama: str, baris: Iterable[Mentah]) -> int:
    """The part of the digest that rows of a table make up (values in the columns' order)."""
    return sum([_sidik(nama, b) for b in baris])


def hitung(sambungan: sqlite3.Connection) -> int:
    """The digest of the content as it stands in the file."""
    semua = tabel_isi_berkas(sambungan)
    with tanpa_pengumpul():
        isi = sum(jumlah(n, baca_tabel(sambungan, n, k)) for n, k in semua)
    return (isi + skema(sambungan)) % MODULUS


def skema(sambungan: sqlite3.Connection) -> int:
    """The part of the digest that the definitions of the tables make up."""
    semua = sambungan.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return jumlah("sqlite_schema", semua)


def selisih(citra: Iterable[Citra]) -> int:
    """By how much changed rows move the digest."""
    hasil = 0
    for c in citra:
        for isi, tanda in ((c.sebelum, -1), (c.sesudah, 1)):
            if isi is not None:
                hasil += tanda * _sidik(c.tabel, mentah(c.tabel, isi))
    return hasil


def mentah(nama: str, isi: Any) -> Mentah:
    """The values of a row as the file holds them, in the columns' alphabetical order."""
    ambil, json_, bool_ = _bentuk(nama)
    nilai = list(ambil(isi))
    for i in json_:
        nilai[i] = None if nilai[i] is None else ke_json(nilai[i])
    for i in bool_:
        nilai[i] = None if nilai[i] is None else int(nilai[i])
    return tuple(nilai)


def _sidik(nama: str, baris: Mentah) -> int:
    return int.from_bytes(sha256(f"{nama}{_sandi(baris)}".encode()).digest(), "big")


@cache
def _bentuk(nama: str) -> tuple[Any, tuple[int, ...], tuple[int, ...]]:
    """How to take a row's values in order, and which of them are JSON or truth values."""
    kolom = sorted(tabel(nama).columns, key=lambda k: k.name)
    nama_kolom = [k.name for k in kolom]
    ambil = itemgetter(*nama_kolom) if len(kolom) > 1 else lambda isi: (isi[nama_kolom[0]],)
    json_ = tuple(i for i, k in enumerate(kolom) if isinstance(k.type, Json))
    bool_ = tuple(i for i, k in enumerate(kolom) if isinstance(k.type, Boolean))
    return ambil, json_, bool_


def _kutip(nama: str) -> str:
    return '"' + nama.replace('"', '""') + '"'
