"""HTML from Word, Excel, LibreOffice or a browser as a structured text: what the model knows of it.

Paragraphs, headings, lists, bold, italic and tables stay; colours, sizes, links, pictures from
elsewhere, scripts and styles do not.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import Final

from lkjip_desktop.domain.naskah.model import (
    TINGKAT_TERDALAM,
    Alinea,
    BlokNaskah,
    JenisAlinea,
    Larik,
    Naskah,
    TabelNaskah,
    rapatkan,
)
from lkjip_desktop.domain.naskah.polos import BARIS_TERBANYAK, KOLOM_TERBANYAK
from lkjip_desktop.ui.model.tabel_html import tabel_pertama

_SPASI: Final = re.compile(r"[ \t\r\n\f]+")
_DIAM: Final = frozenset({"style", "script", "head", "title"})
_BLOK: Final = frozenset({"p", "div", "li", "blockquote", "pre", "dt", "dd", "section", "article"})
_TEBAL: Final = frozenset({"b", "strong"})
_MIRING: Final = frozenset({"i", "em", "cite"})
_JUDUL: Final = re.compile(r"h([1-6])")
_TEBAL_GAYA: Final = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00)")
_BIASA_GAYA: Final = re.compile(r"font-weight\s*:\s*(normal|lighter|[1-5]00)")
_MIRING_GAYA: Final = re.compile(r"font-style\s*:\s*(italic|oblique)")
_TINGKAT_WORD: Final = re.compile(r"mso-list\s*:[^;]*?level([1-9])")
_NOMOR_WORD: Final = re.compile(r"[0-9a-zA-Z]+[.)]")


def naskah_dari_html(html: str) -> Naskah:
    """The text of a piece of HTML."""
    pengurai = _Pengurai()
    pengurai.feed(html)
    pengurai.close()
    pengurai.tutup()
    return Naskah(tuple(pengurai.blok))


class _Pengurai(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blok: list[BlokNaskah] = []
        self._isi: list[Larik] = []
        self._jenis: JenisAlinea = "teks"
        self._tingkat = 1
        self._muka: list[tuple[str, bool, bool]] = []
        """Open tags that change the face: name, bold, italic."""
        self._daftar: list[JenisAlinea] = []
        self._diam = 0
        self._tabel: list[str] = []
        self._dalam_tabel = 0
        self._label: list[str] | None = None
        """The mark that Word writes before an item, while it is being read."""
        self._dalam_label = 0

    # tags ---------------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DIAM:
            self._diam += 1
        elif tag == "table" or self._dalam_tabel:
            self._buka_tabel(tag)
        elif tag in ("ul", "ol"):
            self._tutup_alinea()
            self._daftar.append("nomor" if tag == "ol" else "butir")
        elif tag in _BLOK or _JUDUL.fullmatch(tag):
            self._buka_blok(tag, dict(attrs))
        elif tag == "br":
            self._isi.append(Larik("\n"))
        else:
            self._buka_muka(tag, (dict(attrs).get("style") or "").lower())

    def handle_endtag(self, tag: str) -> None:
        if tag in _DIAM:
            self._diam = max(0, self._diam - 1)
        elif self._dalam_tabel:
            self._tutup_tabel(tag)
        elif tag in ("ul", "ol"):
            self._tutup_alinea()
            del self._daftar[-1:]
        elif tag in _BLOK or _JUDUL.fullmatch(tag):
            self._tutup_alinea()
        else:
            self._tutup_muka(tag)

    def handle_data(self, data: str) -> None:
        if self._diam:
            return
        if self._dalam_tabel:
            self._tabel.append(escape(data))
        elif self._label is not None:
            self._label.append(data)
        else:
            tebal = next((b for _, b, _ in reversed(self._muka)), False)
            miring = next((m for _, _, m in reversed(self._muka)), False)
            self._isi.append(Larik(_SPASI.sub(" ", data), tebal, miring))

    # faces --------------------------------------------------------------------------------------

    def _buka_muka(self, tag: str, gaya: str) -> None:
        if tag in ("img", "meta", "link", "input", "hr", "wbr", "col"):
            return
        if "mso-list:ignore" in gaya.replace(" ", ""):
            self._label = []
            self._dalam_label = 0
        if self._label is not None:
            self._dalam_label += 1
        tebal = next((b for _, b, _ in reversed(self._muka)), False) or tag in _TEBAL
        miring = next((m for _, _, m in reversed(self._muka)), False) or tag in _MIRING
        if _TEBAL_GAYA.search(gaya):
            tebal = True
        elif _BIASA_GAYA.search(gaya):
            tebal = False
        self._muka.append((tag, tebal, miring or bool(_MIRING_GAYA.search(gaya))))

    def _tutup_muka(self, tag: str) -> None:
        for i in range(len(self._muka) - 1, -1, -1):
            if self._muka[i][0] == tag:
                del self._muka[i:]
                break
        if self._label is not None:
            self._dalam_label -= 1
            if self._dalam_label <= 0:
                nomor = _NOMOR_WORD.match("".join(self._label).strip())
                self._jenis = "nomor" if nomor else "butir"
                self._label = None

    # paragraphs ---------------------------------------------------------------------------------

    def _buka_blok(self, tag: str, atribut: dict[str, str | None]) -> None:
        if tag != "li" and self._daftar and not self._isi_ada():
            # A paragraph within an item is the item.
            return
        self._tutup_alinea()
        word = _TINGKAT_WORD.search((atribut.get("style") or "").lower())
        judul = _JUDUL.fullmatch(tag)
        if self._daftar:
            self._jenis = self._daftar[-1]
            self._tingkat = min(len(self._daftar), TINGKAT_TERDALAM)
        elif word:
            self._jenis = "butir"
            self._tingkat = min(int(word[1]), TINGKAT_TERDALAM)
        elif judul:
            self._jenis = "judul"
            self._tingkat = 1 if int(judul[1]) <= 2 else 2

    def _isi_ada(self) -> bool:
        return any(x.teks.strip() for x in self._isi)

    def _tutup_alinea(self) -> None:
        if self._isi_ada():
            isi = rapatkan(_rapi(self._isi))
            if self._jenis == "judul":
                isi = rapatkan(tuple(Larik(x.teks) for x in isi))
            self.blok.append(Alinea(isi, self._jenis, self._tingkat))
        self._isi = []
        self._jenis, self._tingkat = "teks", 1

    def tutup(self) -> None:
        """The end of the input."""
        if self._dalam_tabel:
            self._dalam_tabel = 0
            self._pasang_tabel()
        self._tutup_alinea()

    # tables -------------------------------------------------------------------------------------

    def _buka_tabel(self, tag: str) -> None:
        if not self._dalam_tabel:
            self._tutup_alinea()
        if tag == "table":
            self._dalam_tabel += 1
        self._tabel.append(self.get_starttag_text() or "")

    def _tutup_tabel(self, tag: str) -> None:
        self._tabel.append(f"</{tag}>")
        if tag == "table":
            self._dalam_tabel -= 1
            if not self._dalam_tabel:
                self._pasang_tabel()

    def _pasang_tabel(self) -> None:
        sel = tabel_pertama("".join(self._tabel))
        self._tabel = []
        if sel is not None:
            self.blok.append(tabel_dari_sel(sel))


def tabel_dari_sel(sel: list[list[str]]) -> TabelNaskah:
    """A table of plain cells, all rows equally long; the first row holds the headings."""
    return TabelNaskah(
        tuple(
            tuple((Larik(s),) if s else () for s in baris[:KOLOM_TERBANYAK])
            for baris in sel[:BARIS_TERBANYAK]
        ),
        kepala=len(sel) > 1,
    )


def _rapi(isi: list[Larik]) -> tuple[Larik, ...]:
    """Without spaces at the ends and beside line breaks, and without two spaces in a row."""
    hasil: list[Larik] = []
    sebelum = "\n"
    for x in isi:
        teks = x.teks
        if sebelum[-1] in " \n":
            teks = teks.lstrip(" ")
        if teks:
            hasil.append(Larik(teks, x.tebal, x.miring))
            sebelum = teks
    while hasil and not hasil[-1].teks.rstrip(" \n"):
        hasil.pop()
    if hasil:
        akhir = hasil[-1]
        hasil[-1] = Larik(akhir.teks.rstrip(" \n"), akhir.tebal, akhir.miring)
    return tuple(hasil)
