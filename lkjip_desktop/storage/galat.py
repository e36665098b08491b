"""Errors of the file, said as sentences: what happened, to which file, what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError

from lkjip_desktop.domain.galat import UserError

if TYPE_CHECKING:
    from lkjip_desktop.storage.cadangan import Cadangan

GALAT_BASIS: Final = (sqlite3.Error, DBAPIError, UnicodeDecodeError)
"""What the database raises, through SQLAlchemy or past it (the last where damage is in a text)."""


class Rusak(Exception):
    """Content that is not what was written; the text says what is wrong (Indonesian)."""


class BukanMilikKita(Rusak):
    """Content that has nothing of one of our files."""


class BerkasRusak(UserError):
    """A damaged file, left as it is; ``cadangan`` are its usable backups, newest first."""

    def __init__(self, jalur: Path, sebab: str, cadangan: Sequence[Cadangan] = ()) -> None:
        super().__init__(
            f"Berkas {jalur.name} rusak: {sebab}.",
            "Pulihkan dari cadangannya; berkas yang rusak tetap disimpan."
            if cadangan
            else "Belum ada cadangan berkas ini di komputer ini. Pakai salinan lain bila ada.",
        )
        self.jalur = jalur
        self.sebab = sebab
        self.cadangan = tuple(cadangan)


def nama_galat(galat: BaseException) -> str:
    """SQLite's name of an error (``SQLITE_FULL``), or an empty text."""
    asal = galat.orig if isinstance(galat, DBAPIError) else galat
    return str(getattr(asal, "sqlite_errorname", ""))


def galat_tulis(galat: BaseException, jalur: Path) -> UserError | None:
    """The sentence for an edit that did not reach the file; None where it is no such error."""
    nama = nama_galat(galat)
    if nama.startswith("SQLITE_FULL"):
        return UserError(
            f"Isian tidak tersimpan karena tempat simpan {jalur.name} penuh.",
            "Kosongkan sebagian isi diska, lalu ulangi isian ini.",
        )
    if nama.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
        return UserError(
            f"Isian tidak tersimpan karena {jalur.name} sedang dipakai program lain.",
            "Tunggu sebentar, lalu ulangi isian ini.",
        )
    if nama.startswith(("SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return UserError(
            f"Isian tidak tersimpan karena {jalur.name} tidak dapat ditulisi.",
            "Periksa diska atau stik USB, lalu ulangi, atau simpan salinan di tempat lain.",
        )
    if nama.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return UserError(
            f"Isian tidak tersimpan karena {jalur.name} rusak sejak dibuka.",
            "Simpan salinan di tempat lain: yang tampak di layar masih lengkap.",
        )
    return _galat_aturan(nama, str(galat))


_NAMA_TABEL: Final = {
    "unit": "unit",
    "pejabat": "pejabat",
    "renstra": "Renstra",
    "tahun": "tahun",
    "anggaran": "program, kegiatan, atau subkegiatan",
    "pk": "PK",
    "pengukuran": "pengukuran indikator",
    "variabel": "variabel rumus",
    "evaluasi_sakip": "evaluasi SAKIP",
}


def _galat_aturan(nama: str, pesan: str) -> UserError | None:
    if nama in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        tabel = pesan.partition("constraint failed: ")[2].partition(".")[0]
        apa = _NAMA_TABEL.get(tabel, "isian")
        return UserError(
            f"Isian tidak disimpan: {apa} dengan kode yang sama sudah ada.",
            "Pakai kode yang lain.",
        )
    if nama == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return UserError(
            "Isian tidak disimpan karena merujuk kode yang tidak ada di berkas ini.",
            "Tambahkan dahulu yang dirujuk, atau pilih yang sudah ada.",
        )
    return None


def galat_baca(galat: BaseException, jalur: Path) -> UserError | Rusak:
    """What it means when a file could not be read through."""
    nama = nama_galat(galat)
    if nama.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
        return UserError(
            f"Berkas {jalur.name} sedang ditulisi program lain.",
            "Tunggu sebentar, lalu buka kembali.",
        )
    if nama.startswith("SQLITE_IOERR"):
        return UserError(
            f"Berkas {jalur.name} tidak dapat dibaca: diska atau stik USB bermasalah.",
            "Coba buka di komputer lain, atau pulihkan dari cadangan.",
        )
    if nama.startswith("SQLITE_FULL"):
        return UserError(
            f"Berkas {jalur.name} tidak dapat dibuka karena diska penuh.",
            "Kosongkan sebagian isi diska, lalu buka kembali.",
        )
    if nama.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return UserError(
            f"Berkas {jalur.name} tidak dapat dibuka dari folder ini.",
            "Periksa izinnya, atau salin berkas itu ke folder lain dan buka dari sana.",
        )
    return Rusak("isinya tidak dapat dibaca seluruhnya")
