"""Measuring, cleaning and wrapping text in one face of a font.

All text that is printed passes through :meth:`Muka.bersih`: what the font cannot show is replaced
by something readable, never by an empty box, and nothing in it is markup.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from reportlab.pdfbase import pdfmetrics

from lkjip_desktop.reports.huruf import nama_huruf
from lkjip_desktop.reports.model import KeluargaHuruf

from .suku_kata import titik_penggal

_ASCII = re.compile(r"[\x20-\x7e]*")
_PENGGANTI = {
    0x2010: "-",
    0x2011: "-",
    0x2012: "-",
    0x2013: "-",
    0x2014: "-",
    0x2015: "-",
    0x2212: "-",
    0x2018: "'",
    0x2019: "'",
    0x201A: ",",
    0x201C: '"',
    0x201D: '"',
    0x2022: "-",
    0x2026: "...",
    0x2190: "<-",
    0x2192: "->",
    0x21D2: "=>",
    0x2264: "<=",
    0x2265: ">=",
    0x2260: "!=",
    0x2248: "~",
    0x00D7: "x",
    0x00F7: "/",
    0x2713: "v",
    0x2714: "v",
    0x221A: "v",
}
_HILANG = {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF}
_NBSP = "\u00a0"


class _Wajah(Protocol):
    charToGlyph: dict[int, int]  # noqa: N815 - ReportLab's name
    charWidths: dict[int, float]  # noqa: N815
    defaultWidth: float  # noqa: N815


class _PetaGlif(dict[int, str]):
    """What each character becomes in one face; filled as characters turn up."""

    def __init__(self, glif: dict[int, int]) -> None:
        super().__init__()
        self._glif = glif

    def __missing__(self, kode: int) -> str:
        hasil = self._cari(kode)
        self[kode] = hasil
        return hasil

    def _cari(self, kode: int) -> str:
        huruf = chr(kode)
        if unicodedata.category(huruf) == "Zs":
            return _NBSP if kode in (0xA0, 0x2007, 0x202F) else " "
        if kode in self._glif:
            return "" if kode in _HILANG or kode < 0x20 or 0x7F <= kode < 0xA0 else huruf
        if kode in _HILANG or unicodedata.category(huruf) in ("Cc", "Cf", "Mn", "Me"):
            return " " if kode in (0x09, 0x0B, 0x0C, 0x85) else ""
        if kode in _PENGGANTI:
            return _PENGGANTI[kode]
        return self._urai(huruf)

    def _urai(self, huruf: str) -> str:
        """The plainer letters that the character is made of, where the font has them."""
        urai = unicodedata.normalize("NFKD", huruf)
        if urai == huruf:
            return "?"
        dasar = [c for c in urai if not unicodedata.combining(c)]
        return "".join(c if ord(c) in self._glif else "?" for c in dasar) or "?"


class Muka:
    """One face (family and style) with its measures; widths are in thousandths of the size."""

    def __init__(self, nama: str) -> None:
        self.nama = nama
        self.font = pdfmetrics.getFont(nama)
        wajah: _Wajah = self.font.face
        self._lebar_huruf = wajah.charWidths
        self._lebar_lain = wajah.defaultWidth
        self._lebar_kata: dict[str, float] = {}
        self._peta = _PetaGlif(wajah.charToGlyph)
        self._bungkus: dict[tuple[str, int], tuple[str, ...]] = {}

    def bersih(self, teks: str) -> str:
        """The text as this face can print it; line breaks stay."""
        if _ASCII.fullmatch(teks):
            return teks
        baris = unicodedata.normalize("NFC", teks.replace("\r\n", "\n")).split("\n")
        return "\n".join(b.translate(self._peta) for b in baris)

    def _ukur(self, teks: str) -> float:
        ambil = self._lebar_huruf.get
        lain = self._lebar_lain
        return sum([ambil(kode, lain) for kode in map(ord, teks.replace(_NBSP, " "))])

    def lebar(self, teks: str, ukuran: float) -> float:
        """Width in points of clean text without line breaks."""
        simpan = self._lebar_kata
        hasil = simpan.get(teks)
        if hasil is None:
            hasil = self._ukur(teks)
            if len(teks) < 40 and len(simpan) < 60_000:
                simpan[teks] = hasil
        return hasil * ukuran / 1000.0

    def bungkus(self, teks: str, ukuran: float, lebar: float) -> tuple[str, ...]:
        """Lines of clean text, none wider than ``lebar`` points (one letter at least)."""
        batas = lebar * 1000.0 / ukuran + 0.5
        kunci = (teks, int(batas))
        hasil = self._bungkus.get(kunci)
        if hasil is None:
            hasil = tuple(self._baris(teks, batas))
            if len(self._bungkus) < 20_000 and len(teks) < 400:
                self._bungkus[kunci] = hasil
        return hasil

    def _baris(self, teks: str, batas: float) -> Iterator[str]:
        spasi = self.lebar(" ", 1000.0)
        for alinea in teks.split("\n"):
            if len(alinea) < 60 and self.lebar(alinea, 1000.0) <= batas:
                yield alinea.strip(" ")
                continue
            yield from self._baris_alinea(alinea, batas, spasi)

    def _baris_alinea(self, alinea: str, batas: float, spasi: float) -> Iterator[str]:
        kini: list[str] = []
        isi = 0.0
        for kata in alinea.split(" "):
            if not kata:
                continue
            lebar = self.lebar(kata, 1000.0)
            if kini and isi + spasi + lebar <= batas:
                kini.append(kata)
                isi += spasi + lebar
                continue
            if lebar <= batas and not _bersambung(kata):
                if kini:
                    yield " ".join(kini)
                kini, isi = [kata], lebar
                continue
            sisa = batas - isi - spasi if kini else batas
            *penuh, akhir = self.pecah(kata, sisa, batas)
            if penuh:
                depan = penuh[0]
                yield " ".join([*kini, depan]) if depan else " ".join(kini)
                yield from penuh[1:]
                kini, isi = [akhir], self.lebar(akhir, 1000.0)
            else:
                kini, isi = [*kini, akhir], isi + (spasi if kini else 0.0) + lebar
        yield " ".join(kini)

    def pecah(self, kata: str, sisa: float, batas: float) -> list[str]:
        """The word in parts: the first within ``sisa`` (may be empty), the others within ``batas``.

        Breaks stand after a slash or hyphen, else between syllables where the word alone is too
        wide for a line, else anywhere.
        """
        bagian: list[str] = []
        ruang = sisa
        mulai = 0
        while True:
            ekor = kata[mulai : mulai + 400]
            habis = mulai + 400 >= len(kata)
            if habis and self.lebar(ekor, 1000.0) <= ruang:
                return [*bagian, ekor]
            panjang, sambung = self._potong(ekor, ruang, batas, ruang == batas)
            if panjang == 0 and ruang == batas:
                panjang = 1
            bagian.append(ekor[:panjang] + sambung)
            mulai += panjang
            ruang = batas

    def _potong(self, kata: str, ruang: float, batas: float, paksa: bool) -> tuple[int, str]:
        """How many letters go on this line, and the hyphen to add."""
        muat = self._muat(kata, ruang)
        for i in range(muat, 0, -1):
            if kata[i - 1] in "/-_&" and 1 < i < len(kata):
                return i, ""
        if not paksa and self.lebar(kata, 1000.0) <= batas:
            return 0, ""
        hubung = self.lebar("-", 1000.0)
        muat_hubung = self._muat(kata, ruang - hubung)
        for i in reversed(titik_penggal(kata)):
            if i <= muat_hubung:
                return i, "-"
        return (muat, "") if paksa else (0, "")

    def _muat(self, kata: str, ruang: float) -> int:
        """How many leading letters fit within ``ruang`` thousandths."""
        ambil = self._lebar_huruf.get
        lain = self._lebar_lain
        jumlah = 0.0
        for i, huruf in enumerate(kata):
            jumlah += ambil(32 if huruf == _NBSP else ord(huruf), lain)
            if jumlah > ruang:
                return i
        return len(kata)


def _bersambung(kata: str) -> bool:
    """Whether the word may be broken even where it would fit on a line of its own."""
    return len(kata) > 12 and ("/" in kata or "-" in kata)


@dataclass(frozen=True, slots=True)
class Keluarga:
    """The four faces of one family."""

    biasa: Muka
    tebal: Muka
    miring: Muka
    tebal_miring: Muka

    def muka(self, tebal: bool = False, miring: bool = False) -> Muka:
        """The face of that style."""
        if tebal:
            return self.tebal_miring if miring else self.tebal
        return self.miring if miring else self.biasa


def keluarga(nama: KeluargaHuruf) -> Keluarga:
    """The faces of a family, registered with ReportLab when first used."""
    return Keluarga(
        *(
            Muka(nama_huruf(nama, tebal=tebal, miring=miring))
            for miring, tebal in ((False, False), (False, True), (True, False), (True, True))
        )
    )
