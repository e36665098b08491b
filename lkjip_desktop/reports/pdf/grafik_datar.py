"""Charts of lying bars, for long names."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.angka import tampil_ringkas
from lkjip_desktop.reports.model import Grafik
from lkjip_desktop.reports.nilai import Isi, nilai_pasti

from .gaya import ABU, ABU_GARIS, ABU_MUDA, HITAM, PUTIH
from .grafik_unsur import UKURAN, Legenda, Sumbu, batang, teks_titik
from .kanvas import Kanvas
from .potongan import Gambarkan, Potongan
from .teks import Keluarga


class GrafikDatar:
    """Lying bars: the category's name at the left, a bar per series, the value at its end."""

    def __init__(self, grafik: Grafik, keluarga: Keluarga, lebar: float, skala: Sumbu) -> None:
        self._g = grafik
        self._muka = keluarga.biasa
        self._skala = skala
        nama = [self._muka.bersih(c) for c in grafik.kategori]
        alami = max(self._muka.lebar(n, UKURAN) for n in nama)
        self._kiri = min(alami + 10, lebar * 0.42)
        self._nama = [self._muka.bungkus(n, UKURAN, self._kiri - 10) for n in nama]
        panjang = max(self._muka.lebar(teks_titik(v), UKURAN) for s in grafik.seri for v in s.nilai)
        self._bidang = lebar - self._kiri - panjang - 8
        self._tebal = 13.0 if len(grafik.seri) == 1 else 11.0
        self._legenda = Legenda(grafik.seri, self._muka, lebar, False)

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
            batang(
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
