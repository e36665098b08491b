"""What all charts share: the value axis, series colours, bars, markers, the legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import tampil_ringkas
from lkjip_desktop.reports.model import Seri
from lkjip_desktop.reports.nilai import Figur, Isi, teks_isi

from .gaya import ABU, BIRU, BIRU_MUDA, BIRU_TUA, HITAM, Warna
from .kanvas import Kanvas
from .teks import Muka

WARNA_SERI: tuple[Warna, ...] = (BIRU_MUDA, BIRU_TUA, BIRU, (0.62, 0.64, 0.67), (0.93, 0.93, 0.94))
PUTUS: tuple[tuple[float, ...], ...] = ((4, 2), (), (1.5, 1.5), (6, 2, 1.5, 2), (8, 3))
UKURAN = 8.5
_SUMBU = 5
"""About so many lines across the values."""


@dataclass(frozen=True, slots=True)
class Sumbu:
    """A value axis from ``bawah`` to ``atas`` in steps."""

    bawah: Fraction
    atas: Fraction
    langkah: Fraction

    def bagian(self, nilai: Fraction) -> float:
        """Where the value stands between the ends, 0 to 1."""
        return float((nilai - self.bawah) / (self.atas - self.bawah))

    def tanda(self) -> Iterator[Fraction]:
        """The values with a line."""
        n = self.bawah
        while n <= self.atas:
            yield n
            n += self.langkah


def sumbu(nilai: Sequence[Fraction]) -> Sumbu:
    """An axis with round steps that holds zero and all the values, with room for their labels."""
    kecil, besar = min([Fraction(0), *nilai]), max([Fraction(0), *nilai])
    if kecil == besar:
        besar = Fraction(1)
    langkah = _langkah((besar - kecil) / _SUMBU)
    bawah = -(-kecil // langkah) * langkah if kecil == 0 else kecil // langkah * langkah
    atas = -(-besar // langkah) * langkah
    if besar > atas - langkah / 4:
        atas += langkah
    if kecil < 0 and kecil < bawah + langkah / 4:
        bawah -= langkah
    return Sumbu(bawah, atas, langkah)


def _langkah(kasar: Fraction) -> Fraction:
    """The next of 1, 2, 5 times a power of ten."""
    pangkat = Fraction(1)
    while pangkat * 10 <= kasar:
        pangkat *= 10
    while pangkat > kasar:
        pangkat /= 10
    return next((pangkat * n for n in (1, 2, 5) if pangkat * n >= kasar), pangkat * 10)


def teks_titik(isi: Isi) -> str:
    """The label of a value: as in tables, large money in short form."""
    if isinstance(isi, Figur) and isi.jenis.startswith("rupiah"):
        return tampil_ringkas(isi.nilai)
    return teks_isi(isi)


class Legenda:
    """Names of the series with their colour, in lines."""

    def __init__(self, seri: Sequence[Seri], muka: Muka, lebar: float, garis: bool) -> None:
        self._muka = muka
        self._garis = garis
        self._baris: list[list[tuple[float, int, str]]] = [[]]
        x = 0.0
        for i, s in enumerate(seri):
            nama = muka.bungkus(muka.bersih(s.nama), UKURAN, lebar - 30)[0]
            panjang = 18 + muka.lebar(nama, UKURAN) + 14
            if x and x + panjang > lebar:
                self._baris.append([])
                x = 0.0
            self._baris[-1].append((x, i, nama))
            x += panjang
        self.tinggi = len(self._baris) * UKURAN * 1.5 if len(seri) > 1 else 0.0
        self._lebar = lebar

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw centred below y."""
        if not self.tinggi:
            return
        for n, baris in enumerate(self._baris):
            akhir = baris[-1]
            panjang = akhir[0] + 18 + self._muka.lebar(akhir[2], UKURAN)
            kiri = x + (self._lebar - panjang) / 2
            dasar = y - n * UKURAN * 1.5 - UKURAN
            for letak, i, nama in baris:
                _contoh(k, kiri + letak, dasar, i, self._garis)
                k.warna_isi(HITAM)
                k.teks(kiri + letak + 18, dasar, nama, self._muka, UKURAN)


def _contoh(k: Kanvas, x: float, y: float, seri: int, garis: bool) -> None:
    if garis:
        k.pena(warna_garis(seri), 1.4, PUTUS[seri % len(PUTUS)])
        k.garis(x, y + 3, x + 14, y + 3)
        penanda(k, x + 7, y + 3, seri)
    else:
        batang(k, x + 2, y - 0.5, 10, 7, seri)


def batang(k: Kanvas, x: float, y: float, lebar: float, tinggi: float, seri: int) -> None:
    """A bar in the colour of its series, with its lower left corner at x, y."""
    k.kotak(x, y, lebar, tinggi, WARNA_SERI[seri % len(WARNA_SERI)])
    k.pena(BIRU_TUA, 0.5)
    k.bingkai(x, y, lebar, tinggi)


def warna_garis(seri: int) -> Warna:
    """The colour of a line."""
    return (BIRU, BIRU_TUA, ABU, (0.55, 0.2, 0.15), HITAM)[seri % 5]


def penanda(k: Kanvas, x: float, y: float, seri: int) -> None:
    """The mark of a line's points: square, dot, triangle or diamond."""
    warna, r = warna_garis(seri), 2.6
    bentuk = seri % 4
    if bentuk == 0:
        k.kotak(x - r, y - r, 2 * r, 2 * r, warna)
    elif bentuk == 1:
        k.lingkaran(x, y, r + 0.3, warna)
    elif bentuk == 2:
        k.segi_banyak([(x - r - 0.5, y - r), (x + r + 0.5, y - r), (x, y + r + 0.5)], warna)
    else:
        k.segi_banyak([(x - r - 1, y), (x, y - r - 1), (x + r + 1, y), (x, y + r + 1)], warna)
