"""The bytes of evidence files and pictures, kept inside the one file, each content once.

Why inside and not beside it: the one ``*.lkjip`` file is what the office copies to a stick, backs
up and restores. Evidence that lies outside is lost at the first copy, and whether it is still what
it was nobody can say. Inside, every copy and backup is complete, and each content is named by its
SHA-256, which every opening, copy and backup verifies. The price is size; so a single content and
all of them together are bounded, and the window shows how much there is.

How to use it: :meth:`Berkas.simpan_isi` puts contents in (from any thread, in one transaction) and
answers their names; a step of the session then adds ``r.Lampiran`` records with ``sha256``. *A
content stays as long as some Lampiran of some year names it*, whatever that record is for (evidence
of an indikator, a picture of the report). Undo and redo only move the records: what no record names
any more stays in the file until it is closed, so that every step can be taken back without holding
bytes in memory; then it is thrown away. :meth:`Berkas.baca_isi` reads one, checked;
:meth:`Berkas.isi_tersimpan` tells what is there. A Lampiran whose bytes are not there is no error:
a document that came as JSON has none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.bukti import BUKTI_TERBESAR, MB
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage.galat import GALAT_BASIS, Rusak
from lkjip_desktop.storage.kepala import alamat
from lkjip_desktop.storage.mesin import sambungan_baca

SEMUA_TERBESAR: Final = 300 * MB
"""Bytes of all contents: what a copy to a stick, a backup and the check at opening still bear."""
_LEPAS: Final = "FROM isi_lampiran WHERE sha256 NOT IN (SELECT sha256 FROM lampiran)"
_SISA_BESAR: Final = 1 * MB
"""Bytes of free space within a file above which it is packed."""


def nama_isi(isi: bytes) -> str:
    """The name of a content: its SHA-256."""
    return sha256(isi).hexdigest()


def sisipkan(sambungan: sqlite3.Connection, isi: Iterable[bytes]) -> tuple[str, ...]:
    """Put contents in, each unless it is there; answers their names in order.

    The caller has a transaction open. Raises UserError where one or all together are too large.
    """
    semua = sum(ukuran_isi(sambungan).values())
    nama = []
    for satu in isi:
        sha = nama_isi(satu)
        nama.append(sha)
        if sambungan.execute("SELECT 1 FROM isi_lampiran WHERE sha256 = ?", (sha,)).fetchone():
            continue
        semua += len(satu)
        _tolak_besar(len(satu), semua)
        sambungan.execute("INSERT INTO isi_lampiran (sha256, isi) VALUES (?, ?)", (sha, satu))
    return tuple(nama)


def _tolak_besar(ukuran: int, semua: int) -> None:
    if ukuran > BUKTI_TERBESAR:
        raise UserError(
            f"Berkas itu terlalu besar; paling besar {BUKTI_TERBESAR // MB} MB.",
            "Perkecil pindaiannya atau bagi menjadi beberapa berkas.",
        )
    if semua > SEMUA_TERBESAR:
        raise UserError(
            f"Lampiran di berkas ini sudah mendekati batas {SEMUA_TERBESAR // MB} MB.",
            "Hapus lampiran yang tidak diperlukan lagi, lalu tutup dan buka kembali berkas ini.",
        )


def ambil(sambungan: sqlite3.Connection, sha: str) -> bytes | None:
    """A content, or None where it is not there. Raises Rusak where it is not what was put in."""
    baris = sambungan.execute("SELECT isi FROM isi_lampiran WHERE sha256 = ?", (sha,)).fetchone()
    if baris is None:
        return None
    return _utuh(sha, baris[0])


def _utuh(sha: object, isi: object) -> bytes:
    if not isinstance(isi, bytes) or nama_isi(isi) != sha:
        raise Rusak("isi salah satu lampirannya berubah sejak disimpan")
    return isi


def ukuran_isi(sambungan: sqlite3.Connection) -> Mapping[str, int]:
    """The size in bytes of each content, by its name; reads no content."""
    return dict(sambungan.execute("SELECT sha256, length(isi) FROM isi_lampiran").fetchall())


def isi_dari(jalur: Path, nama: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Contents of a file that need not be open here, with their names; those that it has.

    Raises UserError where they cannot be read.
    """
    try:
        with sambungan_baca(alamat(jalur)) as sambungan:
            for sha in nama:
                isi = ambil(sambungan, sha)
                if isi is not None:
                    yield sha, isi
    except (Rusak, OSError, *GALAT_BASIS) as galat:
        raise UserError(
            f"Lampiran tidak dapat dibaca dari {jalur.name}.",
            "Periksa apakah diska atau stiknya masih terpasang, atau pulihkan dari cadangan.",
        ) from galat


def periksa_isi(sambungan: sqlite3.Connection) -> None:
    """Whether every content is what was put in; one in memory at a time. Raises Rusak."""
    ada = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'isi_lampiran'"
    if sambungan.execute(ada).fetchone() is None:
        return  # a file of a schema without them
    for sha, isi in sambungan.execute("SELECT sha256, isi FROM isi_lampiran"):
        _utuh(sha, isi)


def ada_lepas(sambungan: sqlite3.Connection) -> bool:
    """Whether there is a content that no record names."""
    return sambungan.execute(f"SELECT 1 {_LEPAS} LIMIT 1").fetchone() is not None


def buang_lepas(sambungan: sqlite3.Connection) -> None:
    """Throw away the contents that no record names, and give much free space back to the disk.

    Not within a transaction. Raises the database's errors; the file is then whole all the same.
    """
    if ada_lepas(sambungan):
        sambungan.execute(f"DELETE {_LEPAS}")
    (bebas,) = sambungan.execute("PRAGMA freelist_count").fetchone()
    (semua,) = sambungan.execute("PRAGMA page_count").fetchone()
    (halaman,) = sambungan.execute("PRAGMA page_size").fetchone()
    if bebas * halaman > _SISA_BESAR and bebas * 4 > semua:
        sambungan.execute("VACUUM")
