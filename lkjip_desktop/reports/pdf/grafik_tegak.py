"""Upright charts: bars side by side, and lines."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from lkjip_desktop.domain.angka import tampil_ringkas
from lkjip_desktop.reports.model import Grafik
from lkjip_desktop.reports.nilai import Isi, nilai_pasti

from .gaya import ABU, ABU_GARIS, ABU_MUDA, HITAM, MM
from .grafik_unsur import PUTUS, UKURAN, Legenda, Sumbu, batang, penanda, teks_titik, warna_garis
from .kanvas import Kanvas
from .teks import Keluarga

_TINGGI = 48 * MM
_TERKECIL = 6.5
"""Of the sizes of a value above its bar."""


class GrafikTegak:
    """Upright bars or lines over categories."""

    def __init__(self, grafik: Grafik, keluarga: Keluarga, lebar: float, skala: Sumbu) -> None:
        self._g = grafik
        self._muka = keluarga.biasa
        self._lebar = lebar
        self._skala = skala
        self._kiri = 6 + max(self._muka.lebar(self._teks_sumbu(n), UKURAN) for n in skala.tanda())
        self._langkah = (lebar - self._kiri - 6) / len(grafik.kategori)
        self._label = [
            self._muka.bungkus(self._muka.bersih(c), UKURAN, self._langkah - 6)[:4]
            for c in grafik.kategori
        ]
        self._legenda = Legenda(grafik.seri, self._muka, lebar, grafik.jenis == "garis")
        self._satuan = UKURAN * 2.2 if grafik.satuan else 0.0
        self._bawah = max(len(b) for b in self._label) * UKURAN * 1.2 + 6
        self._tebal_batang = min(self._langkah * 0.76 / len(grafik.seri), 40.0)
        self._atas = self._satuan + self._ruang_tegak()
        self.tinggi = self._atas + _TINGGI + self._bawah + self._legenda.tinggi + 4

    def _ruang_tegak(self) -> float:
        """Room above the highest bar for values that run upwards."""
        if self._g.jenis == "garis":
            return 0.0
        tegak = [
            self._muka.lebar(teks, _TERKECIL)
            for s in self._g.seri
            for teks, ukuran in map(self._angka_muat, s.nilai)
            if not ukuran
        ]
        return max(tegak, default=0.0)

    def _angka_muat(self, isi: Isi) -> tuple[str, float]:
        """The value above a bar with its size: as in tables, else shortened; 0 where neither is as
        narrow as the bar, so that it has to run upwards."""
        nilai = nilai_pasti(isi)
        penuh = teks_titik(isi) or "-"
        singkat = penuh if nilai is None else tampil_ringkas(nilai)
        for teks in (penuh, singkat):
            for ukuran in (UKURAN, 7.5, _TERKECIL):
                if self._muka.lebar(teks, ukuran) <= self._tebal_batang + 2:
                    return teks, ukuran
        return min(penuh, singkat, key=len), 0.0

    def _teks_sumbu(self, nilai: Fraction) -> str:
        return tampil_ringkas(nilai)

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw the whole chart below y."""
        if self._satuan:
            k.warna_isi(ABU)
            k.teks(x, y - UKURAN, self._muka.bersih(self._g.satuan), self._muka, UKURAN)
        dasar = y - self._atas - _TINGGI
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
        seri, lebar = self._g.seri, self._tebal_batang
        nol = self._skala.bagian(Fraction(0)) * _TINGGI
        for i in range(len(self._g.kategori)):
            awal = x + self._kiri + (i + 0.5) * self._langkah - lebar * len(seri) / 2
            for j, s in enumerate(seri):
                isi = s.nilai[i]
                nilai = nilai_pasti(isi)
                kiri = awal + j * lebar
                if nilai is None:
                    self._angka(k, kiri, dasar + nol + 3, isi)
                    continue
                puncak = self._skala.bagian(nilai) * _TINGGI
                rendah, tinggi = min(nol, puncak), abs(puncak - nol)
                batang(k, kiri + 1, dasar + rendah, lebar - 2, max(tinggi, 0.3), j)
                self._angka(k, kiri, dasar + max(nol, puncak) + 3, isi)

    def _angka(self, k: Kanvas, x: float, y: float, isi: Isi) -> None:
        """A value above its bar: level where it fits, else upwards."""
        k.warna_isi(HITAM)
        teks, ukuran = self._angka_muat(isi)
        if ukuran:
            panjang = self._muka.lebar(teks, ukuran)
            k.teks(x + (self._tebal_batang - panjang) / 2, y, teks, self._muka, ukuran)
        else:
            k.teks_putar(x + self._tebal_batang / 2 + 2.5, y, teks, self._muka, _TERKECIL)

    def _garis(self, k: Kanvas, x: float, dasar: float) -> None:
        for j, s in enumerate(self._g.seri):
            titik = []
            for i, isi in enumerate(s.nilai):
                nilai = nilai_pasti(isi)
                if nilai is not None:
                    tengah = x + self._kiri + (i + 0.5) * self._langkah
                    titik.append((tengah, dasar + self._skala.bagian(nilai) * _TINGGI, isi))
            k.pena(warna_garis(j), 1.4, PUTUS[j % len(PUTUS)])
            k.ruas_garis((a[0], a[1], b[0], b[1]) for a, b in pairwise(titik))
            k.pena(warna_garis(j), 1.4)
            for a, b, _ in titik:
                penanda(k, a, b, j)
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
