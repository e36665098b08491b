"""Writing a file so that it is the old one or the whole new one, never half of either.

Standard library only, so that every layer may use it. Rename into place over a verified temporary
file of the same folder: a full disk, a kill or a cancel leaves the old file untouched.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_JEDA_ULANG = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Waits in seconds between tries to rename: antivirus programs hold new files open for a moment."""


def tulis_atomik(
    tujuan: Path,
    tulis: Callable[[BinaryIO], None],
    periksa: Callable[[Path], None] | None = None,
) -> None:
    """Write ``tujuan`` through ``tulis``; ``periksa`` re-reads the finished temporary file.

    Whatever ``tulis`` or ``periksa`` raises passes through, and so does OSError from the file
    system; in each case ``tujuan`` is as it was and no temporary file is left.
    """
    nomor, nama = tempfile.mkstemp(prefix=f".{tujuan.name[:40]}.", suffix=".tmp", dir=tujuan.parent)
    sementara = Path(nama)
    try:
        with os.fdopen(nomor, "wb") as berkas:
            tulis(berkas)
            berkas.flush()
            ditulis = berkas.tell()
            os.fsync(berkas.fileno())
        if sementara.stat().st_size != ditulis:
            raise OSError(f"{tujuan.name}: {ditulis} bytes written, not all of them kept")
        if periksa is not None:
            periksa(sementara)
        _samakan_izin(sementara, tujuan)
        _gantikan(sementara, tujuan)
    except BaseException:
        with contextlib.suppress(OSError):
            sementara.unlink()
        raise
    _sinkron_folder(tujuan.parent)


def _samakan_izin(sementara: Path, tujuan: Path) -> None:
    """Give the new file the permissions of the one it replaces, or those of any new file."""
    if os.name == "nt":
        return
    try:
        izin = tujuan.stat().st_mode & 0o777
    except FileNotFoundError:
        topeng = os.umask(0)
        os.umask(topeng)
        izin = 0o666 & ~topeng
    with contextlib.suppress(OSError):
        sementara.chmod(izin)


def _gantikan(sementara: Path, tujuan: Path) -> None:
    for jeda in _JEDA_ULANG:
        try:
            sementara.replace(tujuan)
            return
        except PermissionError:
            time.sleep(jeda)
    sementara.replace(tujuan)


def _sinkron_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        nomor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nomor)
        finally:
            os.close(nomor)
