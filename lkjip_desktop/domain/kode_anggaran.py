"""Codes of program, kegiatan and sub kegiatan: their level, their form, their order.

The form is that of Permendagri 90/2019 and Kepmendagri 050-5889/2021: a program is ``1.01.02``
(urusan, bidang urusan, program), a kegiatan ``1.01.02.2.01`` (1: province, 2: kabupaten or kota), a
sub kegiatan ``1.01.02.2.01.0006`` (four digits; two before 2021). ``X.XX`` stands for the urusan of
every office. Trees of 2020 and before have other codes, or none: those are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .records import TingkatAnggaran

TINGKAT: Final[tuple[TingkatAnggaran, ...]] = ("program", "kegiatan", "subkegiatan")
NAMA_TINGKAT: Final[Mapping[TingkatAnggaran, str]] = {
    "program": "program",
    "kegiatan": "kegiatan",
    "subkegiatan": "sub kegiatan",
}
CONTOH: Final[Mapping[TingkatAnggaran, str]] = {
    "program": "1.01.02",
    "kegiatan": "1.01.02.2.01",
    "subkegiatan": "1.01.02.2.01.0006",
}
_BIDANG: Final = r"(?:[1-9]|X)\.(?:\d{2}|XX)"
_PROGRAM: Final = rf"{_BIDANG}\.\d{{2}}"
_KEGIATAN: Final = rf"{_PROGRAM}\.[12]\.\d{{2}}"
_BENTUK: Final[Mapping[TingkatAnggaran, re.Pattern[str]]] = {
    "program": re.compile(_PROGRAM),
    "kegiatan": re.compile(_KEGIATAN),
    "subkegiatan": re.compile(rf"{_KEGIATAN}\.(?:\d{{2}}|\d{{4}})"),
}
_URUSAN: Final = re.compile(rf"(?:[1-9]|X)|{_BIDANG}")
_AWALAN: Final = re.compile(rf"{_BIDANG}\.")
_REKENING: Final = re.compile(r"[4-9](?:\.\d){1,2}(?:\.\d{2,4})*")
_KODE: Final = re.compile(r"[0-9A-Z]{1,4}(?:\.[0-9A-Z]{1,4})*", re.IGNORECASE)


def rapikan_kode(teks: str) -> str:
    """The code without spaces, and without a dot at its end."""
    return re.sub(r"\s+", "", teks).strip(".")


def mirip_kode(teks: str) -> bool:
    """Whether a text may be a code at all: short parts between dots, one of them with a digit."""
    rapi = rapikan_kode(teks)
    return bool(_KODE.fullmatch(rapi)) and any(c.isdigit() for c in rapi)


def tingkat_kode(kode: str) -> TingkatAnggaran | None:
    """The level that a code of the Permendagri's form has; ``None`` for any other code."""
    rapi = rapikan_kode(kode).upper()
    return next((t for t in TINGKAT if _BENTUK[t].fullmatch(rapi)), None)


def kode_urusan(kode: str) -> bool:
    """Whether it is the code of an urusan or bidang urusan, above every program."""
    return bool(_URUSAN.fullmatch(rapikan_kode(kode).upper()))


def kode_rekening(kode: str) -> bool:
    """Whether it is that of a kind of spending (``5.1.02.01``), below every sub kegiatan."""
    rapi = rapikan_kode(kode)
    return bool(_REKENING.fullmatch(rapi)) and rapi.count(".") >= 2


def urutan_kode(kode: str | None) -> tuple[tuple[int, int, str], ...]:
    """Sorts codes by their parts as numbers (1.9 before 1.10), words after them; none last."""
    if not kode:
        return ((2, 0, ""),)
    bagian = rapikan_kode(kode).split(".")
    return tuple([(0, int(b), "") if b.isdecimal() else (1, 0, b.casefold()) for b in bagian])


def keberatan_kode(kode: str | None, tingkat: TingkatAnggaran, induk: str | None) -> str | None:
    """What is wrong with the code of a node under a parent with code ``induk``, as a sentence.

    ``None`` where nothing is, where there is no code, and for codes of another form whose parent
    has another form, too.
    """
    if not kode:
        return None
    if induk and not kode.startswith(f"{induk}."):
        return f"Kode {kode} tidak berada di bawah kode {induk} di atasnya."
    if (tingkat_kode(induk) is None) if induk else not _AWALAN.match(kode.upper()):
        return None
    if _BENTUK[tingkat].fullmatch(kode.upper()) is None:
        nama = NAMA_TINGKAT[tingkat]
        return (
            f"Kode {kode} bukan kode {nama}; bentuknya seperti {CONTOH[tingkat]}"
            " (Permendagri 90/2019)."
        )
    return None
