"""The level that words name."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.records import TingkatAnggaran

_AWAL: Final[tuple[tuple[TingkatAnggaran, re.Pattern[str]], ...]] = (
    ("subkegiatan", re.compile(r"sub[\s-]*(kegiatan|keg\b)", re.IGNORECASE)),
    ("kegiatan", re.compile(r"(kegiatan|keg\b)", re.IGNORECASE)),
    ("program", re.compile(r"(program|prog\b)", re.IGNORECASE)),
)
_NOMOR: Final[dict[str, TingkatAnggaran]] = {"1": "program", "2": "kegiatan", "3": "subkegiatan"}
_JUMLAH: Final = re.compile(r"(grand\s*)?(jumlah|total|sub\s*total|rata-rata)\b", re.IGNORECASE)


def tingkat_dari_kata(teks: str) -> TingkatAnggaran | None:
    """The level with whose name a text begins, signs aside."""
    rapi = teks.strip().lstrip("(-*• ")
    return next((tingkat for tingkat, pola in _AWAL if pola.match(rapi)), None)


def kata_tingkat(teks: str) -> bool:
    """Whether a text is the name of a level and nothing more."""
    return any(pola.fullmatch(teks.strip()) for _, pola in _AWAL)


def tingkat_dari_kolom(teks: str) -> TingkatAnggaran | None:
    """The level that a cell of a column of levels names, in words or as 1, 2, 3."""
    return tingkat_dari_kata(teks) or _NOMOR.get(teks.strip().rstrip("."))


def baris_jumlah(uraian: str) -> bool:
    """Whether a row is a sum."""
    return bool(_JUMLAH.match(uraian.strip()))
