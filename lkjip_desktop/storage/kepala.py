"""The first look at a file, before SQLite touches it: is it one of ours, whole, of a known version.

Reads 100 bytes (https://www.sqlite.org/fileformat.html, 1.3) and changes nothing.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage.galat import BukanMilikKita, Rusak

APPLICATION_ID: Final = 0x4C4B4A50
"""``LKJP``: marks a file as one of this program."""
VERSI_SKEMA: Final = 1
"""The schema that this program writes; older ones are brought up to it (``migrasi``)."""

_TANDA: Final = b"SQLite format 3\0"
_PANJANG: Final = 100


def periksa_kepala(jalur: Path) -> int:
    """The file's schema version. Raises UserError or Rusak where it cannot be opened."""
    ukuran = _ukuran(jalur)
    try:
        with jalur.open("rb") as berkas:
            kepala = berkas.read(_PANJANG)
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat dibaca.",
            "Periksa izin berkas itu, dan apakah diskanya masih terpasang.",
        ) from galat
    if not kepala:
        raise Rusak("kosong, tanpa isi sama sekali")
    if len(kepala) < _PANJANG or not kepala.startswith(_TANDA):
        raise BukanMilikKita("isinya bukan data LKjIP Desktop")
    if _bilangan(kepala, 68) != APPLICATION_ID:
        raise UserError(
            f"Berkas {jalur.name} adalah basis data program lain.",
            "Pilih berkas LKjIP Desktop (*.lkjip).",
        )
    versi = _bilangan(kepala, 60)
    periksa_versi(jalur, versi)
    _periksa_panjang(jalur, kepala, ukuran)
    return versi


def periksa_versi(jalur: Path, versi: int) -> None:
    """Raises UserError where the file is of a newer program than this one."""
    if versi > VERSI_SKEMA:
        raise UserError(
            f"Berkas {jalur.name} dibuat oleh versi program yang lebih baru.",
            "Perbarui LKjIP Desktop di komputer ini; berkas itu tidak diubah.",
        )


def jurnal(jalur: Path) -> Path:
    """SQLite's journal of a file; with content in it, the last write was cut short."""
    return jalur.with_name(f"{jalur.name}-journal")


def ada_jurnal(jalur: Path) -> bool:
    """Whether a write to the file was cut short (by a kill or a power cut)."""
    try:
        return jurnal(jalur).stat().st_size > 0
    except OSError:
        return False


def _ukuran(jalur: Path) -> int:
    try:
        keadaan = jalur.stat()
    except (FileNotFoundError, NotADirectoryError) as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak ditemukan.", "Periksa nama dan foldernya."
        ) from galat
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat dicapai.",
            "Periksa izin foldernya, dan apakah diskanya masih terpasang.",
        ) from galat
    if stat.S_ISDIR(keadaan.st_mode):
        raise UserError(f"{jalur.name} adalah folder.", "Pilih berkas *.lkjip di dalamnya.")
    if not stat.S_ISREG(keadaan.st_mode):
        raise UserError(f"{jalur.name} bukan berkas biasa.", "Pilih berkas *.lkjip.")
    return keadaan.st_size


def _periksa_panjang(jalur: Path, kepala: bytes, ukuran: int) -> None:
    halaman = int.from_bytes(kepala[16:18], "big")
    seharusnya = (65536 if halaman == 1 else halaman) * _bilangan(kepala, 28)
    if ukuran < seharusnya and not ada_jurnal(jalur):
        raise Rusak(f"terpotong, hanya {ukuran:,} dari {seharusnya:,} bita".replace(",", "."))


def _bilangan(kepala: bytes, di: int) -> int:
    return int.from_bytes(kepala[di : di + 4], "big")


def alamat(jalur: Path) -> Path:
    """The file's full path; of a link, where it leads."""
    return jalur.resolve() if jalur.is_symlink() else Path(os.path.abspath(jalur))  # noqa: PTH100
