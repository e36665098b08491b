"""Where the two embedded type families are: metric clones of Arial and Times New Roman.

The Liberation fonts of the dependency `indico-fonts` come first, so that a report has the same
lines and pages on every machine; the system's own copies stand in where that package is not whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from lkjip_desktop.domain.galat import UserError

KUNCI_HURUF = ("sans", "sans-b", "sans-i", "sans-bi", "serif", "serif-b", "serif-i", "serif-bi")
"""The keys of `berkas_huruf`: a family, with `-b` bold, `-i` italic or `-bi` both."""

_LIBERATION = {
    "sans": "LiberationSans-Regular.ttf",
    "sans-b": "LiberationSans-Bold.ttf",
    "sans-i": "LiberationSans-Italic.ttf",
    "sans-bi": "LiberationSans-BoldItalic.ttf",
    "serif": "LiberationSerif-Regular.ttf",
    "serif-b": "LiberationSerif-Bold.ttf",
    "serif-i": "LiberationSerif-Italic.ttf",
    "serif-bi": "LiberationSerif-BoldItalic.ttf",
}
_WINDOWS = {
    "sans": "arial.ttf",
    "sans-b": "arialbd.ttf",
    "sans-i": "ariali.ttf",
    "sans-bi": "arialbi.ttf",
    "serif": "times.ttf",
    "serif-b": "timesbd.ttf",
    "serif-i": "timesi.ttf",
    "serif-bi": "timesbi.ttf",
}
_FOLDER_LINUX = (
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/liberation-fonts"),
    Path("/usr/share/fonts/TTF"),
)


@cache
def berkas_huruf() -> Mapping[str, Path]:
    """The TrueType file of each of the eight `KUNCI_HURUF`, all from one place.

    Raises UserError where no place has all eight.
    """
    for folder, nama in _tempat():
        berkas = {kunci: folder / nama[kunci] for kunci in KUNCI_HURUF}
        if all(jalur.is_file() for jalur in berkas.values()):
            return MappingProxyType(berkas)
    raise UserError(
        "Huruf untuk mencetak laporan (Liberation Sans dan Liberation Serif) tidak ditemukan.",
        "Pasang ulang program ini, atau pasang huruf Liberation pada komputer ini, "
        "lalu jalankan program kembali.",
    )


@cache
def nama_huruf(keluarga: str, *, tebal: bool = False, miring: bool = False) -> str:
    """The name of that face for ReportLab, which learns the font at the first call.

    `keluarga` is `sans` or `serif`. Raises UserError as `berkas_huruf` does.
    """
    gaya = ("b" if tebal else "") + ("i" if miring else "")
    kunci = f"{keluarga}-{gaya}" if gaya else keluarga
    nama = f"lkjip-{kunci}"
    pdfmetrics.registerFont(TTFont(nama, str(berkas_huruf()[kunci])))
    return nama


def _tempat() -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Folders to look in, best first, each with the file names used there."""
    # find_spec locates the package without running it.
    paket = find_spec("indico_fonts")
    if paket is not None and paket.submodule_search_locations:
        for lokasi in paket.submodule_search_locations:
            yield Path(lokasi), _LIBERATION
    for folder in _FOLDER_LINUX:
        yield folder, _LIBERATION
    for folder in _folder_windows():
        yield folder, _LIBERATION
        yield folder, _WINDOWS


def _folder_windows() -> Iterator[Path]:
    if windir := os.environ.get("WINDIR"):
        yield Path(windir) / "Fonts"
    # Where Windows 10 and later put fonts that a user installed without an administrator.
    if lokal := os.environ.get("LOCALAPPDATA"):
        yield Path(lokal) / "Microsoft" / "Windows" / "Fonts"
