"""A zip from elsewhere, read without trust.

Members are read by exact name, never extracted; number, size, names and ratio are bounded before
anything is unpacked.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import UserError

ISI_TERBESAR: Final = 512 * 1024 * 1024
ANGGOTA_TERBANYAK: Final = 4000
RASIO_TERBESAR: Final = 200
_POTONGAN: Final = 1024 * 1024
_NAMA_AMAN: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9 ._()-]{0,119}(/[A-Za-z0-9][A-Za-z0-9 ._()-]{0,119})?"
)
_NAMA_TERLARANG: Final = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"com{i}" for i in range(1, 10)}
    | {f"lpt{i}" for i in range(1, 10)}
)
GALAT_BACA: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
    NotImplementedError,
)
"""What reading a broken member, or a manifest that is none, may raise."""


class PaketRusak(UserError):
    """A package that cannot be trusted; ``temuan`` lists what was changed."""

    def __init__(self, pesan: str, temuan: Sequence[str] = ()) -> None:
        super().__init__(pesan, "Mintalah paket itu dikirim ulang oleh pembuatnya.")
        self.temuan = tuple(temuan)


def adalah_zip(jalur: Path) -> bool:
    """Whether a file begins as a zip does."""
    with jalur.open("rb") as f:
        return f.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


class Arsip:
    """A zip whose directory was found to be harmless before anything was unpacked."""

    def __init__(self, arsip: zipfile.ZipFile) -> None:
        self._arsip = arsip
        self.anggota = {i.filename: i for i in arsip.infolist()}

    def __enter__(self) -> Arsip:
        return self

    def __exit__(self, *_: object) -> None:
        self._arsip.close()

    def baca(self, nama: str) -> bytes:
        """The content of a member; raises one of :data:`GALAT_BACA` where it is broken."""
        return self._arsip.read(nama)

    def cocok(self, nama: str, sha256: str) -> bool:
        """Whether a member can be read and has that SHA-256."""
        jumlah = hashlib.sha256()
        try:
            with self._arsip.open(nama) as f:
                while potongan := f.read(_POTONGAN):
                    jumlah.update(potongan)
        except GALAT_BACA:
            return False
        return jumlah.hexdigest() == sha256


def buka_arsip(jalur: Path) -> Arsip:
    """Open a package. Raises UserError where it is no zip, PaketRusak where it may do harm."""
    if not jalur.is_file():
        raise UserError(f"Paket {jalur.name} tidak ditemukan.", "Periksa nama dan foldernya.")
    try:
        arsip = zipfile.ZipFile(jalur)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise UserError(
            f"{jalur.name} bukan paket (berkas zip) atau terpotong.", "Minta paketnya sekali lagi."
        ) from None
    keberatan = _keberatan_arsip(arsip)
    if keberatan:
        arsip.close()
        raise PaketRusak(f"Paket {jalur.name} ditolak: {keberatan}.")
    return Arsip(arsip)


def _keberatan_arsip(arsip: zipfile.ZipFile) -> str | None:
    anggota = arsip.infolist()
    if len(anggota) > ANGGOTA_TERBANYAK:
        return f"berisi lebih dari {ANGGOTA_TERBANYAK} berkas"
    nama = [i.filename.casefold() for i in anggota]
    if len(set(nama)) != len(nama):
        return "ada nama berkas yang sama dua kali"
    if sum(i.file_size for i in anggota) > ISI_TERBESAR:
        return "isinya melebihi 512 MB"
    for i in anggota:
        tampil = "".join(h if h.isprintable() else "?" for h in i.filename[:80])
        if not adalah_nama_aman(i.filename):
            return f"nama berkas “{tampil}” tidak aman"
        if i.flag_bits & 0x1 or i.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return f"“{tampil}” disandikan dengan cara yang tidak dikenal"
        if i.file_size > _POTONGAN and i.file_size > RASIO_TERBESAR * max(i.compress_size, 1):
            return f"“{tampil}” dimampatkan secara tidak wajar"
    return None


def adalah_nama_aman(nama: str) -> bool:
    """Whether a member's name is plain: no way up, no drive, no name that a system reserves."""
    if not _NAMA_AMAN.fullmatch(nama):
        return False
    bagian = nama.split("/")
    return all(
        not b.endswith((".", " ")) and b.split(".")[0].casefold() not in _NAMA_TERLARANG
        for b in bagian
    )
