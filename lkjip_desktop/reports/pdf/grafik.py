"""Charts drawn on the canvas: bars, lying bars, lines; readable in black and white.

Every bar carries its value. Series differ in lightness and, lines, also in marker and dashes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from lkjip_desktop.domain.angka import tampil_ringkas
from lkjip_desktop.reports.model import Grafik, Seri
from lkjip_desktop.reports.nilai import Figur, Isi, nilai_pasti, teks_isi

from .gaya import ABU, ABU_GARIS, ABU_MUDA, BIRU, BIRU_MUDA, BIRU_TUA, HITAM, MM, PUTIH, Warna
from .kanvas import Kanvas
from .potongan import Gambarkan, Potongan
from .teks import Keluarga, Muka

WARNA_SERI: tuple[Warna, ...] = (BIRU_MUDA, BIRU_TUA, BIRU, (0.62, 0.64, 0.67), (0.93, 0.93, 0.94))
_PUTUS: tuple[tuple[float, ...], ...] = ((4, 2), (), (1.5, 1.5), (6, 2, 1.5, 2), (8, 3))
UKURAN = 8.5
_TINGGI = 48 * MM
_SUMBU = 5
"""About so many lines across an upright chart."""


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


def potongan_grafik(grafik: Grafik, keluarga: Keluarga, lebar: float) -> list[Potongan]:
    """A chart as atoms without its caption; empty where there is no value to draw."""
    nilai = [v for s in grafik.seri for n in s.nilai if (v := nilai_pasti(n)) is not None]
    if not nilai or not grafik.kategori:
        return []
    acuan = [] if grafik.acuan is None else [Fraction(grafik.acuan)]
    skala = sumbu([*nilai, *acuan])
    if grafik.jenis == "batang_datar":
        return _GrafikDatar(grafik, keluarga, lebar, skala).potongan()
    tegak = _GrafikTegak(grafik, keluarga, lebar, skala)
    return [Potongan(tegak.tinggi, tegak.lukis, sebelum=4.0)]


class _Legenda:
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
        k.pena(_warna_garis(seri), 1.4, _PUTUS[seri % len(_PUTUS)])
        k.garis(x, y + 3, x + 14, y + 3)
        _penanda(k, x + 7, y + 3, seri)
    else:
        _batang(k, x + 2, y - 0.5, 10, 7, seri)


def _batang(k: Kanvas, x: float, y: float, lebar: float, tinggi: float, seri: int) -> None:
    k.kotak(x, y, lebar, tinggi, WARNA_SERI[seri % len(WARNA_SERI)])
    k.pena(BIRU_TUA, 0.5)
    k.bingkai(x, y, lebar, tinggi)


def _warna_garis(seri: int) -> Warna:
    return (BIRU, BIRU_TUA, ABU, (0.55, 0.2, 0.15), HITAM)[seri % 5]


def _penanda(k: Kanvas, x: float, y: float, seri: int) -> None:
    warna, r = _warna_garis(seri), 2.6
    bentuk = seri % 4
    if bentuk == 0:
        k.kotak(x - r, y - r, 2 * r, 2 * r, warna)
    elif bentuk == 1:
        k.lingkaran(x, y, r + 0.3, warna)
    elif bentuk == 2:
        k.segi_banyak([(x - r - 0.5, y - r), (x + r + 0.5, y - r), (x, y + r + 0.5)], warna)
    else:
        k.segi_banyak([(x - r - 1, y), (x, y - r - 1), (x + r + 1, y), (x, y + r + 1)], warna)


class _GrafikTegak:
    """Upright bars or lines over categories."""

    def __init__(self, grafik: Grafik, keluarga: Keluarga, lebar: float, skala: Sumbu) -> None:
        self._g = grafik
        self._muka = keluarga.biasa
        self._tebal = keluarga.tebal
        self._lebar = lebar
        self._skala = skala
        self._kiri = 6 + max(self._muka.lebar(self._teks_sumbu(n), UKURAN) for n in skala.tanda())
        self._langkah = (lebar - self._kiri - 6) / len(grafik.kategori)
        self._label = [
            self._muka.bungkus(self._muka.bersih(c), UKURAN, self._langkah - 6)[:4]
            for c in grafik.kategori
        ]
        self._legenda = _Legenda(grafik.seri, self._muka, lebar, grafik.jenis == "garis")
        self._satuan = UKURAN * 2.2 if grafik.satuan else 0.0
        self._bawah = max(len(b) for b in self._label) * UKURAN * 1.2 + 6
        self.tinggi = self._satuan + _TINGGI + self._bawah + self._legenda.tinggi + 4

    def _teks_sumbu(self, nilai: Fraction) -> str:
        return tampil_ringkas(nilai)

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw the whole chart below y."""
        if self._satuan:
            k.warna_isi(ABU)
            k.teks(x, y - UKURAN, self._muka.bersih(self._g.satuan), self._muka, UKURAN)
        dasar = y - self._satuan - _TINGGI
        self._kisi(k, x, dasar)
        if self._g.jenis == "garis":
            self._garis(k, x, dasar)
        else:
            self._batang(k, x, dasar)
        self._kategori(k, x, dasar)
        self._legenda.lukis(k, x, dasar - self._bawah)

    def _kisi(self, k: Kanvas, x: float, dasar: float) -> None:
        kanan = x + self._lebar
        for n in self._skala.tanda():
            y = dasar + self._skala.bagian(n) * _TINGGI
            k.pena(ABU_GARIS if n == 0 else ABU_MUDA, 0.8 if n == 0 else 0.5)
            k.garis(x + self._kiri, y, kanan, y)
            teks = self._teks_sumbu(n)
            k.warna_isi(ABU)
            k.teks(
                x + self._kiri - 4 - self._muka.lebar(teks, UKURAN), y - 3, teks, self._muka, UKURAN
            )
        if self._g.acuan is not None:
            y = dasar + self._skala.bagian(Fraction(self._g.acuan)) * _TINGGI
            k.pena(ABU, 0.8, (3, 2))
            k.garis(x + self._kiri, y, kanan, y)
            k.pena(ABU, 0.8)

    def _kategori(self, k: Kanvas, x: float, dasar: float) -> None:
        k.warna_isi(HITAM)
        for i, baris in enumerate(self._label):
            tengah = x + self._kiri + (i + 0.5) * self._langkah
            for n, teks in enumerate(baris):
                letak = tengah - self._muka.lebar(teks, UKURAN) / 2
                k.teks(letak, dasar - 4 - UKURAN * (1 + 1.2 * n), teks, self._muka, UKURAN)

    def _batang(self, k: Kanvas, x: float, dasar: float) -> None:
        seri = self._g.seri
        lebar = min(self._langkah * 0.76 / len(seri), 40.0)
        nol = self._skala.bagian(Fraction(0)) * _TINGGI
        for i in range(len(self._g.kategori)):
            awal = x + self._kiri + (i + 0.5) * self._langkah - lebar * len(seri) / 2
            for j, s in enumerate(seri):
                isi = s.nilai[i]
                nilai = nilai_pasti(isi)
                kiri = awal + j * lebar
                if nilai is None:
                    self._angka(k, kiri, dasar + nol + 3, lebar, teks_titik(isi) or "-")
                    continue
                puncak = self._skala.bagian(nilai) * _TINGGI
                rendah, tinggi = min(nol, puncak), abs(puncak - nol)
                _batang(k, kiri + 1, dasar + rendah, lebar - 2, max(tinggi, 0.3), j)
                self._angka(k, kiri, dasar + max(nol, puncak) + 3, lebar, teks_titik(isi))

    def _angka(self, k: Kanvas, x: float, y: float, lebar: float, teks: str) -> None:
        """A value above its bar: level where it fits, else upwards."""
        k.warna_isi(HITAM)
        for ukuran in (UKURAN, 7.5, 6.5):
            panjang = self._muka.lebar(teks, ukuran)
            if panjang <= lebar + 2:
                k.teks(x + (lebar - panjang) / 2, y, teks, self._muka, ukuran)
                return
        k.teks_putar(x + lebar / 2 + 2.5, y, teks, self._muka, 6.5)

    def _garis(self, k: Kanvas, x: float, dasar: float) -> None:
        for j, s in enumerate(self._g.seri):
            titik = []
            for i, isi in enumerate(s.nilai):
                nilai = nilai_pasti(isi)
                if nilai is not None:
                    tengah = x + self._kiri + (i + 0.5) * self._langkah
                    titik.append((tengah, dasar + self._skala.bagian(nilai) * _TINGGI, isi))
            k.pena(_warna_garis(j), 1.4, _PUTUS[j % len(_PUTUS)])
            k.ruas_garis((a[0], a[1], b[0], b[1]) for a, b in pairwise(titik))
            k.pena(_warna_garis(j), 1.4)
            for a, b, _ in titik:
                _penanda(k, a, b, j)
        self._angka_garis(k, x, dasar)

    def _angka_garis(self, k: Kanvas, x: float, dasar: float) -> None:
        """Values beside their points, pushed apart where lines meet."""
        k.warna_isi(HITAM)
        for i in range(len(self._g.kategori)):
            tengah = x + self._kiri + (i + 0.5) * self._langkah
            letak = sorted(
                (dasar + self._skala.bagian(v) * _TINGGI + 5, teks_titik(s.nilai[i]))
                for s in self._g.seri
                if (v := nilai_pasti(s.nilai[i])) is not None
            )
            bawah = float("-inf")
            for y, teks in letak:
                bawah = max(y, bawah + UKURAN)
                k.teks(tengah - self._muka.lebar(teks, UKURAN) / 2, bawah, teks, self._muka, UKURAN)


class _GrafikDatar:
    """Lying bars: the category's name at the left, a bar per series, the value at its end."""

    def __init__(self, grafik: Grafik, keluarga: Keluarga, lebar: float, skala: Sumbu) -> None:
        self._g = grafik
        self._muka = keluarga.biasa
        self._skala = skala
        self._lebar = lebar
        nama = [self._muka.bersih(c) for c in grafik.kategori]
        alami = max(self._muka.lebar(n, UKURAN) for n in nama)
        self._kiri = min(alami + 10, lebar * 0.42)
        self._nama = [self._muka.bungkus(n, UKURAN, self._kiri - 10) for n in nama]
        panjang = max(self._muka.lebar(teks_titik(v), UKURAN) for s in grafik.seri for v in s.nilai)
        self._bidang = lebar - self._kiri - panjang - 8
        self._tebal = 13.0 if len(grafik.seri) == 1 else 11.0
        self._legenda = _Legenda(grafik.seri, self._muka, lebar, False)

    def potongan(self) -> list[Potongan]:
        """One atom per category, the axis below the last, the legend at the end."""
        hasil = [
            Potongan(self._tinggi(i), self._lukis_kategori(i)) for i in range(len(self._g.kategori))
        ]
        hasil[0].sebelum = 4.0
        hasil[0].lekat = True
        hasil.append(Potongan(UKURAN * 1.6 + self._legenda.tinggi + 2, self._lukis_sumbu))
        hasil[-2].lekat = True
        if len(hasil) <= 13:
            for p in hasil[:-1]:
                p.lekat = True
        return hasil

    def _tinggi(self, i: int) -> float:
        nama = len(self._nama[i]) * UKURAN * 1.2
        return max(nama, self._tebal * len(self._g.seri)) + 8

    def _letak(self, nilai: Fraction) -> float:
        return self._kiri + self._skala.bagian(nilai) * self._bidang

    def _lukis_kategori(self, i: int) -> Gambarkan:
        def lukis(k: Kanvas, x: float, y: float) -> None:
            tinggi = self._tinggi(i)
            self._kisi(k, x, y, tinggi)
            k.warna_isi(HITAM)
            baris = self._nama[i]
            dasar = y - (tinggi - len(baris) * UKURAN * 1.2) / 2 - UKURAN * 0.95
            for n, teks in enumerate(baris):
                k.teks(x, dasar - n * UKURAN * 1.2, teks, self._muka, UKURAN)
            atas = y - (tinggi - self._tebal * len(self._g.seri)) / 2
            for j, s in enumerate(self._g.seri):
                self._lukis_batang(k, x, atas - j * self._tebal, s.nilai[i], j)

        return lukis

    def _lukis_batang(self, k: Kanvas, x: float, y: float, isi: Isi, seri: int) -> None:
        nilai = nilai_pasti(isi)
        nol = x + self._letak(Fraction(0))
        ujung = nol
        if nilai is not None:
            akhir = x + self._letak(nilai)
            warna = seri if len(self._g.seri) > 1 else 1
            _batang(
                k,
                min(nol, akhir),
                y - self._tebal + 1,
                max(abs(akhir - nol), 0.3),
                self._tebal - 2,
                warna,
            )
            ujung = max(nol, akhir)
        teks = teks_titik(isi) or "-"
        panjang = self._muka.lebar(teks, UKURAN)
        k.kotak(ujung + 3, y - self._tebal + 1.5, panjang + 2, self._tebal - 3, PUTIH)
        k.warna_isi(HITAM)
        k.teks(ujung + 4, y - self._tebal / 2 - 3, teks, self._muka, UKURAN)

    def _kisi(self, k: Kanvas, x: float, y: float, tinggi: float) -> None:
        for n in self._skala.tanda():
            letak = x + self._letak(n)
            k.pena(ABU_GARIS if n == 0 else ABU_MUDA, 0.8 if n == 0 else 0.5)
            k.garis(letak, y, letak, y - tinggi)
        if self._g.acuan is not None:
            letak = x + self._letak(Fraction(self._g.acuan))
            k.pena(ABU, 0.9, (3, 2))
            k.garis(letak, y, letak, y - tinggi)
            k.pena(ABU, 0.9)

    def _lukis_sumbu(self, k: Kanvas, x: float, y: float) -> None:
        k.warna_isi(ABU)
        akhir = 0.0
        for n in self._skala.tanda():
            teks = tampil_ringkas(n)
            kiri = x + self._letak(n) - self._muka.lebar(teks, 7.5) / 2
            if kiri > akhir + 4:
                k.teks(kiri, y - UKURAN, teks, self._muka, 7.5)
                akhir = kiri + self._muka.lebar(teks, 7.5)
        if self._g.satuan:
            k.teks(x, y - UKURAN, self._muka.bersih(self._g.satuan), self._muka, 7.5)
        self._legenda.lukis(k, x, y - UKURAN * 1.6)
