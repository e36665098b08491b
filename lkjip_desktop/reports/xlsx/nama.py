"""Names of sheets: short, unique, without the signs that Excel refuses."""

from __future__ import annotations

import re
from typing import Final

_TERPANJANG: Final = 31
_TERLARANG: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]+")
_DICADANGKAN: Final = ("history",)
_CADANGAN: Final = "Tabel"


class NamaLembar:
    """Gives names, each only once (Excel does not tell A from a)."""

    def __init__(self) -> None:
        self._terpakai: set[str] = set(_DICADANGKAN)

    def beri(self, teks: str) -> str:
        """A name as near to the text as it goes."""
        dasar = _bersih(teks)
        nama = _potong(dasar, _TERPANJANG)
        nomor = 1
        while nama.casefold() in self._terpakai:
            nomor += 1
            ekor = f" ({nomor})"
            nama = _potong(dasar, _TERPANJANG - len(ekor)) + ekor
        self._terpakai.add(nama.casefold())
        return nama


def _bersih(teks: str) -> str:
    return " ".join(_TERLARANG.sub(" ", teks).split()).strip("' ") or _CADANGAN


def _potong(teks: str, panjang: int) -> str:
    """The text cut after a word where that does not cost too much of it."""
    hasil = teks
    while len(hasil.encode("utf-16-le")) > 2 * panjang:
        hasil = hasil[:-1]
    if len(hasil) < len(teks) and not teks[len(hasil)].isspace():
        kata = hasil.rpartition(" ")[0]
        hasil = kata if 2 * len(kata) > panjang else hasil
    return hasil.rstrip("' ,.;(-") or _CADANGAN
