"""Folders of read-only copies of evidence, opened in other programs: each goes with its program.

A program that was killed leaves its folder behind; the next one removes it. The folder of a program
that still runs is known by the lock in it, which the system lets go of when the program ends.
"""

from __future__ import annotations

import atexit
import contextlib
import shutil
import stat
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.storage.kunci import Kunci, SedangDipakai, ambil, nama_kunci

AWALAN: Final = "lkjip-bukti-"
_MUDA: Final = 3600
"""Seconds for which a folder without a lock may be one that is just being made."""


def buat_folder() -> Path:
    """A new folder for copies, which is removed when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix=AWALAN))
    atexit.register(_hapus, folder, _kunci(folder))
    return folder


def bersihkan_sisa() -> None:
    """Remove the folders that earlier programs left behind; what cannot be removed stays. May run
    in a thread."""
    for folder in Path(tempfile.gettempdir()).glob(f"{AWALAN}*"):
        if _folder_biasa(folder) and not _sedang_dibuat(folder):
            kunci = _kunci(folder)
            if kunci is not None:
                _hapus(folder, kunci)


def _folder_biasa(folder: Path) -> bool:
    """Whether it is a folder, and no link to one: temporary folders are shared with others (whose
    own folders cannot be locked, and so stay)."""
    try:
        return stat.S_ISDIR(folder.lstat().st_mode)
    except OSError:
        return False


def _sedang_dibuat(folder: Path) -> bool:
    try:
        muda = time.time() - folder.stat().st_mtime < _MUDA
        return muda and not nama_kunci(folder / AWALAN).exists()
    except OSError:
        return True


def _kunci(folder: Path) -> Kunci | None:
    try:
        return ambil(folder / AWALAN)
    except (SedangDipakai, OSError):
        return None


def _hapus(folder: Path, kunci: Kunci | None) -> None:
    if kunci is not None:
        kunci.lepas()
    shutil.rmtree(folder, onerror=_paksa)


def _paksa(hapus: Callable[[str], Any], jalur: str, _: Any) -> None:
    """Copies are read-only, which keeps Windows from removing them; one that is still open in
    another program stays for the next time."""
    with contextlib.suppress(OSError):
        Path(jalur).chmod(stat.S_IRWXU)
        hapus(jalur)
