"""The first table of a piece of HTML as cells: what Word, Excel and LibreOffice copy.

Plain text from Word loses line breaks and merged cells of a table; its HTML keeps them.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from lkjip_desktop.ui.model.blok import ratakan

_SPASI = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_PATAH = re.compile(r" *\n[ \n]*")
_RENTANG_TERBESAR = 60
_BLOK = frozenset({"p", "div", "li"})
_DIAM = frozenset({"style", "script", "head", "title"})


def tabel_pertama(html: str) -> list[list[str]] | None:
    """The rows of the first table, all equally long; None where there is none.

    A merged cell has its text at the upper left, the cells that it covers are empty.
    """
    pengurai = _Pengurai()
    pengurai.feed(html)
    pengurai.close()
    pengurai.tutup_baris()
    baris = [b for b in pengurai.baris if b]
    if not baris:
        return None
    return ratakan(baris)


class _Pengurai(HTMLParser):
    """Collects the cells of the first table; tables inside its cells become text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.baris: list[list[str]] = []
        self._dalam = 0
        self._selesai = self._terbuka = False
        self._diam = 0
        self._sel: list[str] | None = None
        self._rentang = 1, 1
        self._turun: dict[int, int] = {}
        """Columns that a cell above still covers, and for how many rows."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DIAM:
            self._diam += 1
        elif tag == "table" and not self._selesai:
            self._dalam += 1
        elif self._dalam == 1 and tag == "tr":
            self.tutup_baris()
            self._baris_baru()
        elif self._dalam == 1 and tag in ("td", "th"):
            self._buka_sel(dict(attrs))
        elif tag == "br" and self._sel is not None:
            self._sel.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _DIAM:
            self._diam = max(0, self._diam - 1)
        elif tag == "table" and self._dalam:
            self._dalam -= 1
            if not self._dalam:
                self.tutup_baris()
                self._selesai = True
        elif self._dalam == 1 and tag in ("td", "th"):
            self._tutup_sel()
        elif tag in _BLOK and self._sel is not None:
            self._sel.append("\n")

    def handle_data(self, data: str) -> None:
        if self._sel is not None and not self._diam:
            self._sel.append(_SPASI.sub(" ", data))

    def tutup_baris(self) -> None:
        """The row ends; cells from above may still cover its last columns."""
        self._tutup_sel()
        if self._terbuka and self.baris[-1]:
            self._lewati(self.baris[-1])
        self._terbuka = False

    def _baris_baru(self) -> None:
        self.baris.append([])
        self._terbuka = True

    def _buka_sel(self, atribut: dict[str, str | None]) -> None:
        self._tutup_sel()
        if not self._terbuka:
            self._baris_baru()
        self._sel = []
        self._rentang = _rentang(atribut.get("colspan")), _rentang(atribut.get("rowspan"))

    def _tutup_sel(self) -> None:
        if self._sel is None:
            return
        baris = self.baris[-1]
        self._lewati(baris)
        lebar, tinggi = self._rentang
        for i in range(len(baris), len(baris) + lebar):
            if tinggi > 1:
                self._turun[i] = tinggi - 1
        baris.extend([_PATAH.sub("\n", "".join(self._sel)).strip(), *[""] * (lebar - 1)])
        self._sel = None

    def _lewati(self, baris: list[str]) -> None:
        """Empty cells where one of a row above reaches down."""
        while self._turun.get(len(baris), 0):
            self._turun[len(baris)] -= 1
            baris.append("")


def _rentang(teks: str | None) -> int:
    angka = int(teks) if teks and teks.isdecimal() and len(teks) < 4 else 1
    return min(max(1, angka), _RENTANG_TERBESAR)
