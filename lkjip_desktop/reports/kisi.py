"""A table as cells at places of a grid: what is merged, how wide columns, how high rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .kepala_tabel import baris_kepala, baris_nomor
from .model import Baris, JenisBaris, Kolom, RataKolom, Sel, Tabel
from .nilai import Figur, teks_isi

JenisSelTabel = Literal["kepala", "nomor"] | JenisBaris

LATAR: Final[dict[str, str]] = {
    "kepala": "D9E3F0",
    "nomor": "F2F5FA",
    "grup": "EBEDF2",
    "subgrup": "F7F7FA",
    "total": "E3EBF5",
}
"""Backgrounds of rows, as on paper."""
TEBAL: Final = ("kepala", "grup", "total")
"""Kinds of rows in bold."""
_TERSEMPIT: Final = 5
_TERLEBAR: Final = 60
_KATA: Final = 18
"""A column makes room for words up to so many letters."""
_TINGGI_BARIS: Final = 13.2
"""Points of a line of text in the size of tables."""
_KAPITAL: Final = 0.3
"""By how much of a letter a capital is wider than the others."""
TINGGI_TERBESAR: Final = 400.0
"""Excel takes at most 409 points."""


@dataclass(slots=True)
class SelKisi:
    """A cell at its column; ``turun``: rows that it covers."""

    kolom: int
    rentang: int
    sel: Sel
    jenis: JenisSelTabel
    turun: int = 1

    @property
    def gabungan(self) -> bool:
        """Whether it covers other cells."""
        return self.rentang > 1 or self.turun > 1

    def teks(self) -> str:
        """The text that it shows."""
        return teks_isi(self.sel.isi)


def susun_kisi(tabel: Tabel) -> tuple[list[list[SelKisi]], int]:
    """The rows of a table, and how many of them are its header."""
    kepala = [_baris(b, "kepala") for b in baris_kepala(tabel)]
    nomor = baris_nomor(tabel)
    if nomor is not None:
        kepala.append(_baris(nomor, "nomor"))
    isi = [_baris(b, b.jenis) for b in tabel.baris]
    return [*_sambungkan(kepala), *_sambungkan(isi)], len(kepala)


def _baris(baris: Baris, jenis: JenisSelTabel) -> list[SelKisi]:
    hasil = []
    letak = 0
    for sel in baris.sel:
        hasil.append(SelKisi(letak, sel.rentang, sel, jenis))
        letak += sel.rentang
    return hasil


def _sambungkan(baris: list[list[SelKisi]]) -> Iterator[list[SelKisi]]:
    """Leave out the cells that go on from above, and let those above cover them."""
    atas: dict[int, SelKisi] = {}
    for satu in baris:
        tinggal = []
        for s in satu:
            induk = atas.get(s.kolom)
            if s.sel.sambung and induk is not None and induk.rentang == s.rentang:
                induk.turun += 1
                continue
            if s.sel.sambung:
                s = SelKisi(s.kolom, s.rentang, Sel(""), s.jenis)
            atas[s.kolom] = s
            tinggal.append(s)
        yield tinggal


def rata_sel(tabel: Tabel, s: SelKisi) -> RataKolom:
    """How a cell stands; figures on the right, words in their columns in the middle."""
    if s.jenis in ("kepala", "nomor"):
        return "tengah"
    if s.sel.rata is not None:
        return s.sel.rata
    if s.rentang > 1 and s.jenis != "total":
        return "kiri"
    rata = tabel.kolom[s.kolom].rata
    return "tengah" if rata == "angka" and not isinstance(s.sel.isi, Figur) else rata


def lebar_kolom(
    kolom: Sequence[Kolom], baris: Sequence[Sequence[SelKisi]], halaman: int
) -> list[int]:
    """Widths in letters: the longest figure or word at least, the longest line at most; long text
    gives way until the table is about as wide as the page (``halaman`` letters)."""
    kecil = [_TERSEMPIT] * len(kolom)
    besar = [_TERSEMPIT] * len(kolom)
    for satu in baris:
        for s in satu:
            if s.rentang == 1:
                sedikit, banyak = _butuh(s)
                kecil[s.kolom] = max(kecil[s.kolom], sedikit)
                besar[s.kolom] = max(besar[s.kolom], banyak)
    batas = _TERLEBAR
    while True:
        lebar = [max(k, min(b, batas)) for k, b in zip(kecil, besar, strict=True)]
        if sum(lebar) <= halaman or batas <= _KATA:
            return [n + 2 for n in lebar]
        batas -= 2


def _butuh(s: SelKisi) -> tuple[int, int]:
    teks = s.teks()
    if isinstance(s.sel.isi, Figur):
        return len(teks) + 1, len(teks) + 1
    kata = max((len(k) for k in teks.replace("/", "/ ").split()), default=0)
    if s.jenis in ("kepala", "nomor"):
        return min(kata + 1, _KATA), min(kata + 1, _KATA)
    baris = max((len(b) for b in teks.split("\n")), default=0) + 2 * s.sel.inden
    return min(kata, _KATA), baris


def tinggi_baris(baris: Sequence[Sequence[SelKisi]], lebar: Sequence[int]) -> dict[int, float]:
    """Heights in points of the rows with merged cells or with more than a line of text: some
    programs show rows without a height as one line, whatever stands in them."""
    jumlah = [max((_baris_teks(s, lebar) for s in b if s.turun == 1), default=1) for b in baris]
    perlu = {i for i, n in enumerate(jumlah) if n > 1}
    for i, satu in enumerate(baris):
        for s in satu:
            if not s.gabungan:
                continue
            akhir = i + s.turun - 1
            perlu.update(range(i, akhir + 1))
            kurang = _baris_teks(s, lebar) - sum(jumlah[i : akhir + 1])
            if s.turun > 1 and kurang > 0:
                jumlah[akhir] += kurang
    return {i: min(TINGGI_TERBESAR, tinggi_teks(jumlah[i])) for i in sorted(perlu)}


def tinggi_teks(jumlah: int) -> float:
    """Height in points of a row with so many lines."""
    return jumlah * _TINGGI_BARIS + 3.0


def _baris_teks(s: SelKisi, lebar: Sequence[int]) -> int:
    ruang = sum(lebar[s.kolom : s.kolom + s.rentang]) - 2 * s.sel.inden
    tebal = s.sel.tebal or s.jenis in TEBAL
    return hitung_baris(s.teks(), ruang * (1.0 if tebal else 1.1))


def hitung_baris(teks: str, ruang: float) -> int:
    """About how many lines a text takes in a cell of so many letters."""
    ruang = max(ruang, 1.0)
    jumlah = 0
    for alinea in teks.split("\n"):
        isi, baris = 0.0, 1
        for kata in alinea.split():
            panjang = len(kata) + _KAPITAL * sum(h.isupper() for h in kata)
            if isi and isi + 1 + panjang > ruang:
                baris, isi = baris + 1, 0
            baris += int((panjang - 1) // ruang) if panjang > ruang else 0
            isi += min(panjang, ruang) + (1 if isi else 0)
        jumlah += baris
    return jumlah
