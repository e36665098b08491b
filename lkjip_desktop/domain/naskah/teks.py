"""The plain form of a structured text, and plain text as a structured one.

In the plain form each paragraph is a line, list items have their mark, the cells of a table stand
between tabs, and a picture is named in brackets: who reads only ``narasi`` sees all words and
figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from .model import Alinea, BlokNaskah, GambarNaskah, Larik, Naskah, TabelNaskah, teks_isi


def teks_naskah(naskah: Naskah) -> str:
    """The plain form, fields as they were last shown."""
    return "\n".join(_baris(naskah))


def naskah_dari_teks(teks: str) -> Naskah:
    """A plain text as typed: each line a paragraph."""
    if not teks:
        return Naskah()
    return Naskah(tuple(Alinea((Larik(b),) if b else ()) for b in teks.split("\n")))


def _baris(naskah: Naskah) -> Iterator[str]:
    label = LabelDaftar()
    for blok in naskah.blok:
        awal = label.untuk(blok)
        if isinstance(blok, Alinea):
            inden = "  " * (blok.tingkat - 1) if awal else ""
            yield (
                f"{inden}{'-' if awal == BULIR else awal} {teks_isi(blok.isi)}"
                if awal
                else (teks_isi(blok.isi))
            )
        elif isinstance(blok, TabelNaskah):
            for baris in blok.baris:
                yield "\t".join(teks_isi(s).replace("\n", " ") for s in baris)
        else:
            yield _teks_gambar(blok)


def _teks_gambar(g: GambarNaskah) -> str:
    return f"[Gambar: {g.judul}]" if g.judul else "[Gambar]"


BULIR = "•"


class LabelDaftar:
    """Counts the items of lists: ``1.`` on the first level, then ``a.``, then ``1)``."""

    def __init__(self) -> None:
        self._hitung: list[int] = []

    def untuk(self, blok: BlokNaskah) -> str:
        """The label of the next block; empty where it is no list item. A list ends where another
        block stands between its items."""
        if not isinstance(blok, Alinea) or blok.jenis not in ("butir", "nomor"):
            self._hitung = []
            return ""
        self._hitung = [*self._hitung[: blok.tingkat]]
        self._hitung += [0] * (blok.tingkat - len(self._hitung))
        if blok.jenis == "butir":
            return BULIR
        self._hitung[-1] += 1
        n = self._hitung[-1]
        return {1: f"{n}.", 2: f"{abjad(n)}."}.get(blok.tingkat, f"{n})")


def abjad(n: int) -> str:
    """a to z, then aa, ab, ..."""
    hasil = ""
    while n > 0:
        n, sisa = divmod(n - 1, 26)
        hasil = chr(ord("a") + sisa) + hasil
    return hasil
