"""The connection to the one SQLite file, with the settings that keep it safe.

TRUNCATE journal with ``synchronous=FULL``: nothing that was confirmed is lost at a power cut, and
the one file is complete whenever the program is closed. Transactions begin as ``BEGIN IMMEDIATE``
by hand, because the driver's own way lets changes of the schema survive a rollback.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

APPLICATION_ID: Final = 0x4C4B4A50
"""``LKJP``: marks a file as one of this program."""

_PRAGMA: Final = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "busy_timeout=3000",
)
_PRAGMA_TULIS: Final = ("synchronous=FULL", "journal_mode=TRUNCATE")


def uri(berkas: Path, mode: str) -> str:
    """The file as an SQLite URI; ``mode`` ro, rw (must exist) or rwc."""
    jalur = quote(str(berkas.resolve()).replace("\\", "/"))
    awalan = "file://" if jalur.startswith("/") else "file:///"
    return f"{awalan}{jalur}?mode={mode}"


def buat_mesin(berkas: Path, mode: str) -> Engine:
    """An engine for the file; ``mode`` ro, rw or rwc. Nothing is created unless mode is rwc."""

    def sambung() -> sqlite3.Connection:
        return sqlite3.connect(uri(berkas, mode), uri=True, isolation_level=None, timeout=3.0)

    mesin = create_engine("sqlite://", creator=sambung, poolclass=NullPool)

    @event.listens_for(mesin, "connect")
    def atur(dbapi: sqlite3.Connection, _catatan: Any) -> None:
        for p in _PRAGMA if mode == "ro" else (*_PRAGMA, *_PRAGMA_TULIS):
            dbapi.execute(f"PRAGMA {p}")

    @event.listens_for(mesin, "begin")
    def mulai(sambungan: Connection) -> None:
        sambungan.exec_driver_sql("BEGIN" if mode == "ro" else "BEGIN IMMEDIATE")

    return mesin
