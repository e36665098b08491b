"""The lock beside an open file: one program writes, every other one looks and is told who writes.

``.~kunci.NAMA`` is locked by the operating system for as long as the program lives, so a killed
program leaves no lock behind; its content says who holds it. Network folders do not always carry
such locks from one computer to the other. So where the content names another computer and the file
is not on a disk of this one, the lock counts as held even though the system has none, until
somebody takes it over on purpose (``paksa``). That is the cautious side: the worst is a file that
must be taken over by hand. Should two programs ever write all the same, the digest in the file
tells them before the second one writes anything (see ``berkas``).
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import ctypes
    import msvcrt
else:
    import fcntl

_TERKUNCI: Final = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, getattr(errno, "EDEADLOCK", -1)}
_TAK_DIDUKUNG: Final = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL}
_LETAK: Final = 1 << 30
"""The byte that Windows locks: far behind the content, which others must be able to read."""
_PANJANG: Final = 4096


class SedangDipakai(Exception):
    """The file is in use; the text says by whom (Indonesian, to stand after "sedang dipakai")."""


@dataclass(frozen=True, slots=True)
class Pemegang:
    """Who holds a lock."""

    pengguna: str
    komputer: str
    proses: int
    sejak: str

    def kalimat(self, sekarang: datetime) -> str:
        """Who, where and since when, in words."""
        try:
            sejak = datetime.fromisoformat(self.sejak).astimezone()
        except ValueError:
            return f"{self.pengguna} di komputer {self.komputer}"
        jam = f"{sejak:%H.%M}"
        if sejak.date() != sekarang.astimezone().date():
            jam = f"{sejak:%d-%m-%Y} pukul {jam}"
        if self.komputer != platform.node():
            return f"{self.pengguna} di komputer {self.komputer} sejak {jam}"
        if self.pengguna != _pengguna():
            return f"{self.pengguna} di komputer ini sejak {jam}"
        return f"jendela lain di komputer ini sejak {jam}"


class Kunci:
    """A lock that we hold."""

    def __init__(self, jalur: Path, nomor: int) -> None:
        self._jalur = jalur
        self._nomor: int | None = nomor

    def lepas(self) -> None:
        """Give the lock back and remove its file."""
        if self._nomor is None:
            return
        nomor, self._nomor = self._nomor, None
        # while still held, so that nobody takes hold of a file that is about to go; Windows
        # removes no open file, there the second try does it
        with contextlib.suppress(OSError):
            if _masih_di(self._jalur, nomor):
                self._jalur.unlink()
        os.close(nomor)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._jalur.unlink()


def nama_kunci(berkas: Path) -> Path:
    """Where the lock of a file stands."""
    return berkas.with_name(f".~kunci.{berkas.name}")


def ambil(berkas: Path, *, paksa: bool = False) -> Kunci:
    """Lock a file for writing.

    ``paksa`` takes over a lock that another computer left behind, never one that is held on this
    one. Raises SedangDipakai, and OSError where no lock can be made (a read-only folder).
    """
    jalur = nama_kunci(berkas)
    while True:
        nomor = os.open(jalur, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        try:
            terkunci = _kunci_sistem(nomor)
            lama = _baca(nomor)
            hidup = lama is not None and not paksa and _mungkin_hidup(lama, berkas, terkunci)
            if terkunci is False or hidup:
                raise SedangDipakai(_siapa(lama))
            if _masih_di(jalur, nomor):
                _tulis(nomor)
                return Kunci(jalur, nomor)
        except BaseException:
            os.close(nomor)
            raise
        os.close(nomor)


def _siapa(pemegang: Pemegang | None) -> str:
    return "program lain" if pemegang is None else pemegang.kalimat(datetime.now().astimezone())


def _kunci_sistem(nomor: int) -> bool | None:
    """True: locked; False: another has it; None: this file system knows no locks."""
    try:
        if sys.platform == "win32":
            os.lseek(nomor, _LETAK, os.SEEK_SET)
            msvcrt.locking(nomor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(nomor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as galat:
        if galat.errno in _TERKUNCI:
            return False
        if galat.errno in _TAK_DIDUKUNG:
            return None
        raise
    return True


def _masih_di(jalur: Path, nomor: int) -> bool:
    """Whether the open file is still the one at the path (its holder removes it when done)."""
    try:
        return os.path.samestat(jalur.stat(), os.fstat(nomor))
    except FileNotFoundError:
        return False


def _mungkin_hidup(lama: Pemegang, berkas: Path, terkunci: bool | None) -> bool:
    """Whether the holder that left this content may still be at work."""
    di_sini = lama.komputer == platform.node() or _di_diska_sendiri(berkas)
    return not (terkunci and di_sini)


def _di_diska_sendiri(berkas: Path) -> bool:
    """Whether the file is surely on a disk or stick of this computer."""
    if sys.platform == "win32":
        # removable, fixed, optical, memory
        return ctypes.windll.kernel32.GetDriveTypeW(berkas.anchor) in (2, 3, 5, 6)
    # on Linux, network and virtual file systems have no block device: major number 0
    return platform.system() == "Linux" and os.major(berkas.stat().st_dev) != 0


def _baca(nomor: int) -> Pemegang | None:
    try:
        os.lseek(nomor, 0, os.SEEK_SET)
        data = json.loads(os.read(nomor, _PANJANG))
        return Pemegang(
            str(data["pengguna"]), str(data["komputer"]), int(data["proses"]), str(data["sejak"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _tulis(nomor: int) -> None:
    ini = Pemegang(
        _pengguna(), platform.node(), os.getpid(), datetime.now().astimezone().isoformat()
    )
    os.ftruncate(nomor, 0)
    os.lseek(nomor, 0, os.SEEK_SET)
    os.write(nomor, json.dumps(asdict(ini), ensure_ascii=False).encode())


def _pengguna() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "pengguna lain"
