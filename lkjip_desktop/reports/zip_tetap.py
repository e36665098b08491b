"""Office documents are zips: the same parts give the same bytes, whenever and wherever made."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import BinaryIO

_WAKTU = (1980, 1, 1, 0, 0, 0)
_BAGIAN_POKOK = "[Content_Types].xml"


def kemas_tetap(sumber: BinaryIO, tujuan: BinaryIO) -> None:
    """Copy a zip, its members in order, without the clock and the system of its maker."""
    sumber.seek(0)
    with (
        zipfile.ZipFile(sumber) as masuk,
        zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as keluar,
    ):
        for nama in masuk.namelist():
            info = zipfile.ZipInfo(nama, _WAKTU)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            keluar.writestr(info, masuk.read(nama))


def arsip_sementara(berkas: BinaryIO) -> zipfile.ZipFile:
    """A zip that is only a stop on the way to :func:`kemas_tetap`: not compressed."""
    return zipfile.ZipFile(berkas, "w", zipfile.ZIP_STORED)


def periksa_zip(berkas: Path) -> None:
    """``OSError`` where the file on the disk is not a whole office document."""
    try:
        with zipfile.ZipFile(berkas) as arsip:
            utuh = arsip.testzip() is None and _BAGIAN_POKOK in arsip.namelist()
    except zipfile.BadZipFile as galat:
        raise OSError(f"{berkas.name}: not a whole document after writing") from galat
    if not utuh:
        raise OSError(f"{berkas.name}: not a whole document after writing")
