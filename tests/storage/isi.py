"""Looking into a file without the program: its rows, and its rows without the facts about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

Isi = dict[str, list[tuple[Any, ...]]]


def isi_basis(jalur: Path) -> Isi:
    """All rows of all tables with content, sorted."""
    with closing(sqlite3.connect(jalur)) as sambungan:
        return dict(_semua(sambungan))


def _semua(sambungan: sqlite3.Connection) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    nama = sambungan.execute("SELECT name FROM sqlite_schema WHERE type='table' AND name<>'meta'")
    for (n,) in nama.fetchall():
        yield n, sorted(sambungan.execute(f'SELECT * FROM "{n}"').fetchall(), key=repr)


def ubah_langsung(jalur: Path, *perintah: str) -> None:
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(jalur)) as sambungan:
        for p in perintah:
            sambungan.execute(p)
        sambungan.commit()
