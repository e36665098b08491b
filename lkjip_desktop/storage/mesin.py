"""The connection to the one SQLite file, with the settings that keep it safe.

TRUNCATE journal with ``synchronous=FULL``: nothing that was confirmed is lost at a power cut, and
the one file is complete whenever the program is closed. Transactions begin as ``BEGIN IMMEDIATE``
by hand, because the driver's own way lets changes of the schema survive a rollback.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

_PRAGMA: Final = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "busy_timeout=3000",
)
_PRAGMA_TULIS: Final = ("synchronous=FULL", "journal_mode=TRUNCATE")
_PRAGMA_SEKALI: Final = ("synchronous=OFF", "journal_mode=MEMORY")


def uri(berkas: Path, mode: str) -> str:
    """The file (a full path) as an SQLite URI; ``mode`` ro or rw."""
    jalur = quote(os.fsencode(berkas.as_posix()))
    awalan = "file://" if jalur.startswith("/") else "file:///"
    return f"{awalan}{jalur}?mode={mode}"


def buat_mesin(berkas: Path, mode: str, *, sekali: bool = False) -> Engine:
    """An engine for a file that is there; ``mode`` ro or rw.

    ``sekali``: a temporary file that is thrown away where its making fails, so without a journal.
    """
    pragma = _PRAGMA if mode == "ro" else (*_PRAGMA, *(_PRAGMA_SEKALI if sekali else _PRAGMA_TULIS))
    mesin = create_engine(
        "sqlite://", creator=lambda: _sambung(berkas, mode, pragma), poolclass=NullPool
    )

    @event.listens_for(mesin, "begin")
    def mulai(sambungan: Connection) -> None:
        sambungan.exec_driver_sql("BEGIN" if mode == "ro" else "BEGIN IMMEDIATE")

    return mesin


@contextmanager
def transaksi(sambungan: Connection) -> Iterator[None]:
    """One transaction, undone whole where anything in it fails, also the commit itself.

    A commit that SQLite refuses (a foreign key) leaves its transaction open, and SQLAlchemy, which
    has tried to commit, does not roll back any more.
    """
    try:
        with sambungan.begin():
            yield
    except BaseException:
        dbapi = mentah(sambungan)
        with suppress(sqlite3.Error):
            if dbapi.in_transaction:
                dbapi.execute("ROLLBACK")
        raise


def _sambung(berkas: Path, mode: str, pragma: Sequence[str]) -> sqlite3.Connection:
    sambungan = sqlite3.connect(uri(berkas, mode), uri=True, isolation_level=None, timeout=3.0)
    try:
        for p in pragma:
            sambungan.execute(f"PRAGMA {p}")
    except BaseException:
        sambungan.close()
        raise
    return sambungan


@contextmanager
def sambungan_baca(berkas: Path) -> Iterator[sqlite3.Connection]:
    """A bare connection that can only read; it opens no file that is not there."""
    sambungan = _sambung(berkas, "ro", _PRAGMA)
    try:
        yield sambungan
    finally:
        sambungan.close()


def rapikan(sambungan: Connection) -> None:
    """Take the empty journal away that stays beside a file while it is open."""
    with suppress(sqlite3.Error):
        mentah(sambungan).execute("PRAGMA journal_mode=DELETE")


def mentah(sambungan: Connection) -> sqlite3.Connection:
    """The driver's own connection under SQLAlchemy's."""
    dbapi = sambungan.connection.driver_connection
    assert isinstance(dbapi, sqlite3.Connection)
    return dbapi
