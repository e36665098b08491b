"""Putting a finished database file in its place: complete, on the disk, and all at once."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import kunci
from lkjip_desktop.storage.galat import GALAT_BASIS, Rusak, nama_galat
from lkjip_desktop.storage.kepala import ada_jurnal, jurnal
from lkjip_desktop.storage.mesin import sambungan_baca
from lkjip_desktop.storage.pemeriksaan import periksa_salinan

Lapor = Callable[[int, int], None]
"""Called with the pages done and the pages in all; raises Dihentikan to stop the work."""
_JEDA: Final = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Waits in seconds between tries: antivirus programs hold new files open for a moment."""
_TUNGGU: Final = 10
"""Seconds to wait for a file that another program has locked."""
_USANG: Final = 3600
"""Age in seconds after which a temporary file surely belongs to no running program."""
_HALAMAN: Final = 4096
"""Pages copied at a time, so that a writer never waits long for a copy of a large file."""


def tanpa_lapor(_sudah: int, _semua: int) -> None:
    """Work that nobody waits for in front of a dialog."""


@contextmanager
def sementara(tujuan: Path) -> Iterator[Path]:
    """A new name beside ``tujuan`` for a file in the making; what is left there is removed."""
    jalur = tujuan.with_name(f"{_awalan(tujuan)}{os.urandom(6).hex()}.tmp")
    jalur.open("xb").close()
    try:
        yield jalur
    finally:
        for sisa in (jalur, jurnal(jalur)):
            with contextlib.suppress(OSError):
                sisa.unlink()


def bersihkan(tujuan: Path) -> None:
    """Remove what killed programs left in the making beside ``tujuan``."""
    batas = time.time() - _USANG
    with contextlib.suppress(OSError):
        for sisa in tujuan.parent.iterdir():
            milik_kita = sisa.name.startswith(_awalan(tujuan)) and sisa.suffix == ".tmp"
            if milik_kita and sisa.stat().st_mtime < batas:
                sisa.unlink()


def salin(sumber: Path, ke: Path, lapor: Lapor = tanpa_lapor) -> str:
    """Copy an unharmed file by SQLite's backup, check the copy and bring it to the disk.

    ``ke`` is an empty file. Answers the digest of the copy. Raises the database's errors, Rusak,
    UserError, OSError, and Dihentikan where ``lapor`` does.
    """
    with sambungan_baca(sumber) as dari, _tujuan(ke) as tujuan:
        dari.backup(tujuan, pages=_HALAMAN, progress=_batas_tunggu(lapor), sleep=0.05)
    return selesaikan(ke)


def selesaikan(jalur: Path) -> str:
    """Check a file just made through and through and bring it to the disk; answers its digest."""
    intisari = periksa_salinan(jalur)
    with jalur.open("rb+") as berkas:
        os.fsync(berkas.fileno())
    return intisari


def terbitkan(jalur: Path, tujuan: Path, *, timpa: bool = False) -> None:
    """Give a finished file of the same folder its name. Raises UserError.

    With ``timpa`` a file of that name is replaced, unless somebody has it open.
    """
    if not timpa or not tujuan.exists():
        if tujuan.exists():
            raise sudah_ada(tujuan)
        _tolak_jurnal_asing(tujuan)
        _beri_nama(jalur, tujuan)
    else:
        with terkunci(tujuan):
            gantikan(jalur, tujuan)
    sinkronkan_folder(tujuan.parent)


def gantikan(jalur: Path, tujuan: Path) -> None:
    """Let a file take the place of another (both in one folder) at once."""
    izin = tujuan.stat().st_mode & 0o777
    with contextlib.suppress(OSError):
        jalur.chmod(izin)
    # a journal left over from the old file would be played back into the new one
    with contextlib.suppress(FileNotFoundError):
        jurnal(tujuan).unlink()
        sinkronkan_folder(tujuan.parent)
    pindahkan(jalur, tujuan)


def pindahkan(jalur: Path, tujuan: Path) -> None:
    """Rename a finished file within its folder, over one of that name; on the disk after this."""
    _ulangi(lambda: jalur.replace(tujuan))
    sinkronkan_folder(tujuan.parent)


@contextmanager
def terkunci(tujuan: Path) -> Iterator[None]:
    """Hold the lock of a file while it is replaced. Raises UserError where somebody has it open."""
    try:
        pegang = kunci.ambil(tujuan)
    except kunci.SedangDipakai as galat:
        raise UserError(
            f"Berkas {tujuan.name} sedang dipakai {galat}.", "Tutup dahulu di sana, lalu ulangi."
        ) from galat
    try:
        yield
    finally:
        pegang.lepas()


def sudah_ada(tujuan: Path) -> UserError:
    """The error for a name that is taken."""
    return UserError(f"Berkas {tujuan.name} sudah ada.", "Pilih nama yang lain.")


@contextmanager
def galat_membuat(tujuan: Path) -> Iterator[None]:
    """While a file is being made: what goes wrong becomes a UserError about it."""
    try:
        yield
    except (OSError, Rusak, *GALAT_BASIS) as galat:
        penuh = nama_galat(galat).startswith("SQLITE_FULL")
        sebab = "karena tempat simpannya penuh" if penuh else f"di folder {tujuan.parent}"
        raise UserError(
            f"Berkas {tujuan.name} tidak dapat ditulis {sebab}.",
            "Periksa folder, izin, dan sisa tempat simpannya, lalu ulangi.",
        ) from galat


def sinkronkan_folder(folder: Path) -> None:
    """Bring names in a folder to the disk, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        nomor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nomor)
        finally:
            os.close(nomor)


def _batas_tunggu(lapor: Lapor) -> Callable[[int, int, int], None]:
    """Ends a copy that another program's lock holds up; without it the wait has no end."""
    mulai = time.monotonic()

    def maju(keadaan: int, sisa: int, semua: int) -> None:
        nonlocal mulai
        lapor(semua - sisa, semua)
        if keadaan in (sqlite3.SQLITE_OK, sqlite3.SQLITE_DONE):
            mulai = time.monotonic()
        elif time.monotonic() - mulai > _TUNGGU:
            raise TimeoutError("the file to be copied stays locked")

    return maju


@contextmanager
def _tujuan(ke: Path) -> Iterator[sqlite3.Connection]:
    sambungan = sqlite3.connect(ke, isolation_level=None)
    try:
        # whatever interrupts this leaves a temporary file that nobody will look at
        sambungan.execute("PRAGMA journal_mode=OFF")
        sambungan.execute("PRAGMA synchronous=OFF")
        yield sambungan
    finally:
        sambungan.close()


def _awalan(tujuan: Path) -> str:
    return f".{tujuan.name[:40]}."


def _tolak_jurnal_asing(tujuan: Path) -> None:
    if ada_jurnal(tujuan):
        raise UserError(
            f"Di folder {tujuan.parent} ada sisa berkas lain, {jurnal(tujuan).name}.",
            "Pilih nama yang lain, atau pindahkan sisa itu dahulu.",
        )


def _beri_nama(jalur: Path, tujuan: Path) -> None:
    if os.name == "nt":
        try:
            _ulangi(lambda: jalur.rename(tujuan))
        except FileExistsError:
            raise sudah_ada(tujuan) from None
        return
    try:
        os.link(jalur, tujuan)
    except FileExistsError:
        raise sudah_ada(tujuan) from None
    except OSError:
        # no hard links here (a stick with FAT)
        jalur.rename(tujuan)


def _ulangi(kerja: Callable[[], object]) -> None:
    for jeda in _JEDA:
        try:
            kerja()
            return
        except PermissionError:
            time.sleep(jeda)
    kerja()
