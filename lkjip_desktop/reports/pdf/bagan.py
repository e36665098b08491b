"""The chart of an organisation: side by side under the head where that fits, else as a tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.reports.model import Bagan, KotakBagan

from .gaya import ABU, BIRU_TUA, HITAM, LATAR_KEPALA, MM, PANGKAL, PUTIH
from .kanvas import Kanvas
from .potongan import Potongan
from .teks import Keluarga, Muka

_UKURAN: Final = 8.0
_BARIS: Final = _UKURAN * 1.18
_SISI: Final = 4.0
_SELA: Final = 8.0
"""Between boxes side by side, and one below the other."""
_TURUN: Final = 20.0
"""From the head's box to those below it."""
_MASUK: Final = 12.0
"""By how much a box stands in from the one above it."""
_LEBAR_TERKECIL: Final = 25 * MM
_LEBAR_TERBESAR: Final = 52 * MM
_LEBAR_POHON: Final = 105 * MM
_BAGIAN_HALAMAN: Final = 0.6
"""Boxes side by side take at most this part of a page's height."""


@dataclass(slots=True)
class _Kotak:
    """A box with its wrapped words; x and y of its upper left corner grow to the right and down."""

    x: float
    y: float
    lebar: float
    baris: tuple[str, ...]
    muka: Muka

    @property
    def tinggi(self) -> float:
        return len(self.baris) * _BARIS + 2 * _SISI

    @property
    def tengah(self) -> float:
        return self.x + self.lebar / 2

    def lukis(self, k: Kanvas, x: float, y: float, *, kepala: bool = False) -> None:
        """Draw it; x and y are those of the chart's upper left corner on the page."""
        kiri, atas = x + self.x, y - self.y
        k.kotak(
            kiri, atas - self.tinggi, self.lebar, self.tinggi, LATAR_KEPALA if kepala else PUTIH
        )
        k.pena(BIRU_TUA, 0.9 if kepala else 0.6)
        k.bingkai(kiri, atas - self.tinggi, self.lebar, self.tinggi)
        k.warna_isi(HITAM)
        dasar = atas - _SISI - PANGKAL * _BARIS
        for teks in self.baris:
            panjang = self.muka.lebar(teks, _UKURAN)
            k.teks(kiri + (self.lebar - panjang) / 2, dasar, teks, self.muka, _UKURAN)
            dasar -= _BARIS


def potongan_bagan(bagan: Bagan, keluarga: Keluarga, lebar: float, tinggi: float) -> list[Potongan]:
    """The chart as atoms without its caption, for a body of that width and height."""
    cabang = len(bagan.akar.anak)
    if cabang and (lebar - _SELA * (cabang - 1)) / cabang >= _LEBAR_TERKECIL:
        datar = _Mendatar(bagan.akar, keluarga, lebar)
        if datar.tinggi <= tinggi * _BAGIAN_HALAMAN:
            return [Potongan(datar.tinggi, datar.lukis, sebelum=6.0)]
    return list(_menurun(bagan.akar, keluarga, lebar))


def _kotak(nama: str, x: float, y: float, lebar: float, muka: Muka) -> _Kotak:
    teks = muka.bungkus(muka.bersih(nama), _UKURAN, lebar - 2 * _SISI)
    return _Kotak(x, y, lebar, teks, muka)


class _Mendatar:
    """The head above, its units side by side, what is under a unit stacked below it."""

    def __init__(self, akar: KotakBagan, keluarga: Keluarga, lebar: float) -> None:
        self._muka = keluarga.biasa
        n = len(akar.anak)
        satu = min((lebar - _SELA * (n - 1)) / n, _LEBAR_TERBESAR)
        kiri = (lebar - satu * n - _SELA * (n - 1)) / 2
        luas = min(lebar, 80 * MM)
        self._kepala = _kotak(akar.nama, (lebar - luas) / 2, 0.0, luas, keluarga.tebal)
        atas = self._kepala.tinggi + _TURUN
        self._cabang: list[list[tuple[int, _Kotak]]] = []
        for i, anak in enumerate(akar.anak):
            self._cabang.append(self._susun(anak, kiri + i * (satu + _SELA), atas, satu))
        self.tinggi = max(c[-1][1].y + c[-1][1].tinggi for c in self._cabang) + 1.0

    def _susun(
        self, anak: KotakBagan, x: float, y: float, lebar: float
    ) -> list[tuple[int, _Kotak]]:
        hasil: list[tuple[int, _Kotak]] = []
        for dalam, kotak in _ratakan(anak):
            masuk = min(_MASUK * dalam, lebar * 0.4)
            hasil.append((dalam, _kotak(kotak.nama, x + masuk, y, lebar - masuk, self._muka)))
            y += hasil[-1][1].tinggi + _SELA
        return hasil

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw with the upper left corner at x, y."""
        k.pena(ABU, 0.7)
        palang = self._kepala.tinggi + _TURUN / 2
        tengah = [c[0][1].tengah for c in self._cabang]
        k.garis(
            x + self._kepala.tengah, y - self._kepala.tinggi, x + self._kepala.tengah, y - palang
        )
        k.garis(x + tengah[0], y - palang, x + tengah[-1], y - palang)
        for cabang, t in zip(self._cabang, tengah, strict=True):
            k.garis(x + t, y - palang, x + t, y - cabang[0][1].y)
            k.ruas_garis((x + a, y - b, x + c, y - d) for a, b, c, d in _siku(cabang))
        self._kepala.lukis(k, x, y, kepala=True)
        for cabang in self._cabang:
            for _, kotak in cabang:
                kotak.lukis(k, x, y)


def _siku(cabang: Sequence[tuple[int, _Kotak]]) -> Iterator[tuple[float, float, float, float]]:
    """From each box to the one it stands under: down along its left edge, then to the right."""
    induk: dict[int, _Kotak] = {}
    for dalam, kotak in cabang:
        if dalam:
            atas = induk[dalam - 1]
            x = atas.x + (kotak.x - atas.x) / 2
            y = kotak.y + kotak.tinggi / 2
            yield x, atas.y + atas.tinggi, x, y
            yield x, y, kotak.x, y
        induk[dalam] = kotak


def _ratakan(kotak: KotakBagan, dalam: int = 0) -> Iterator[tuple[int, KotakBagan]]:
    yield dalam, kotak
    for anak in kotak.anak:
        yield from _ratakan(anak, dalam + 1)


def _menurun(akar: KotakBagan, keluarga: Keluarga, lebar: float) -> Iterator[Potongan]:
    """A box a line, each standing in under its own; pages may end between them."""
    for i, (garis, kotak) in enumerate(_dengan_garis(akar, ())):
        masuk = min(_MASUK * 1.5 * len(garis), lebar * 0.5)
        muka = keluarga.biasa if garis else keluarga.tebal
        isi = _kotak(kotak.nama, masuk, 0.0, min(lebar - masuk, _LEBAR_POHON), muka)
        atom = _AtomPohon(isi, garis, bool(kotak.anak))
        atom.sebelum = 0.0 if i else 6.0
        atom.lekat = bool(kotak.anak)
        yield atom


def _dengan_garis(
    kotak: KotakBagan, garis: tuple[bool, ...]
) -> Iterator[tuple[tuple[bool, ...], KotakBagan]]:
    """Boxes in order; for each level above, whether its line goes on below."""
    yield garis, kotak
    for n, anak in enumerate(kotak.anak, 1):
        yield from _dengan_garis(anak, (*garis, n < len(kotak.anak)))


class _AtomPohon(Potongan):
    """A box of the tree with the lines that pass it."""

    __slots__ = ("_beranak", "_garis", "_kotak")

    def __init__(self, kotak: _Kotak, garis: tuple[bool, ...], beranak: bool) -> None:
        super().__init__(kotak.tinggi + _SELA * 0.6)
        self._kotak = kotak
        self._garis = garis
        self._beranak = beranak

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw with the upper left corner at x, y."""
        k.pena(ABU, 0.7)
        kotak, dalam = self._kotak, len(self._garis)
        setapak = kotak.x / dalam if dalam else 0.0
        tengah = y - kotak.tinggi / 2
        for n, terus in enumerate(self._garis):
            letak = x + setapak * (n + 0.5)
            if n == dalam - 1:
                k.garis(letak, tengah, x + kotak.x, tengah)
            if terus or n == dalam - 1:
                k.garis(letak, y, letak, y - self.tinggi if terus else tengah)
        if self._beranak:
            letak = x + kotak.x + _MASUK * 0.75
            k.garis(letak, y - kotak.tinggi, letak, y - self.tinggi)
        kotak.lukis(k, x, y, kepala=not dalam)
