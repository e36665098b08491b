"""Whether a file holds what was written into it: SQLite's own checks and the digest."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Final

from lkjip_desktop.storage import intisari
from lkjip_desktop.storage.galat import GALAT_BASIS, Rusak, galat_baca
from lkjip_desktop.storage.isi_lampiran import periksa_isi
from lkjip_desktop.storage.kepala import periksa_kepala, periksa_versi
from lkjip_desktop.storage.mesin import sambungan_baca

_ID: Final = re.compile("[0-9a-f]{32}")


def meta(sambungan: sqlite3.Connection, kunci: str) -> str | None:
    """A fact about the file."""
    baris = sambungan.execute("SELECT nilai FROM meta WHERE kunci = ?", (kunci,)).fetchone()
    return None if baris is None else str(baris[0])


def id_berkas(sambungan: sqlite3.Connection) -> str:
    """The file's identity. Raises Rusak where it has none (it also names a folder)."""
    nilai = meta(sambungan, "id") or ""
    if not _ID.fullmatch(nilai):
        raise Rusak("tanda pengenalnya hilang")
    return nilai


def periksa_struktur(sambungan: sqlite3.Connection) -> None:
    """SQLite's whole check, the foreign keys, and contents by their names. Raises Rusak."""
    if sambungan.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise Rusak("susunan datanya tidak utuh")
    if sambungan.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Rusak("ada data yang merujuk data yang hilang")
    periksa_isi(sambungan)


def periksa_intisari(sambungan: sqlite3.Connection, ditemukan: int) -> None:
    """Raises Rusak where the content is not the one that the file says it has."""
    if meta(sambungan, intisari.KUNCI_META) != intisari.tulis(ditemukan):
        raise Rusak("isinya tidak sama dengan yang terakhir disimpan")


def periksa_lama(sambungan: sqlite3.Connection) -> None:
    """Check a file of any schema through and through. Raises Rusak."""
    periksa_struktur(sambungan)
    periksa_intisari(sambungan, intisari.hitung(sambungan))


def periksa_salinan(jalur: Path) -> str:
    """Check a copy that nobody is writing, through and through; answers its digest.

    Raises Rusak, and UserError where the file is not one of ours.
    """
    try:
        periksa_kepala(jalur)
        with sambungan_baca(jalur) as s:
            (versi,) = s.execute("PRAGMA user_version").fetchone()
            periksa_versi(jalur, versi)
            periksa_struktur(s)
            nilai = intisari.hitung(s)
            periksa_intisari(s, nilai)
            id_berkas(s)
            return intisari.tulis(nilai)
    except GALAT_BASIS as galat:
        raise galat_baca(galat, jalur) from galat
