"""Tables: text wrapped once, rows as atoms, each page's rows drawn straight to the canvas."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lkjip_desktop.reports.model import Tabel

from .gaya import ATAS_SEL, SISI_SEL, SPASI_TABEL
from .struktur import Unsur
from .tabel_baris import BarisTabel, SelGambar
from .tabel_lebar import sejajar_koma, ukuran_dan_lebar
from .tabel_sel import BarisSiap, SelSiap, siapkan
from .teks import Keluarga

_KELOMPOK_UTUH = 0.33
"""Rows under one merged cell stay on one page up to this part of its height."""
_TABEL_UTUH = 0.22
"""A table whose rows fill at most this part of a page stays whole."""
_SAMBUNG_TERTINGGI = 0.4
"""A merged cell whose text is higher than this part of a page is not merged."""
_KEPALA_TERTINGGI = 0.35
"""A header higher than this part of a page is not repeated."""
_INDEN = 8.0


class TabelTertata:
    """A table laid out at one width: its rows, and how runs of them are drawn."""

    def __init__(self, tabel: Tabel, keluarga: Keluarga, lebar: float, tinggi: float) -> None:
        self.unsur = Unsur("Table")
        self.keterangan = self.unsur.anak("Caption") if tabel.judul or tabel.nomor else None
        kepala, isi = siapkan(tabel, keluarga)
        self.ukuran, kolom = ukuran_dan_lebar(tabel.kolom, kepala, isi, lebar, tabel.ukuran)
        self.jarak = self.ukuran * SPASI_TABEL
        self.berbingkai = tabel.berbingkai
        self.tepi = [0.0]
        for w in kolom:
            self.tepi.append(self.tepi[-1] + w)
        self._tinggi_halaman = tinggi
        self._koma = self._letak_koma(isi, len(tabel.kolom))
        self.kepala_ulang: list[BarisTabel] = []
        self.kepala = self._susun(kepala)
        for baris in self.kepala:
            baris.lekat = True
        if sum(b.tinggi for b in self.kepala) <= tinggi * _KEPALA_TERTINGGI:
            self.kepala_ulang = self.kepala
        self.isi = self._susun(isi)
        self._jaga(isi)

    def potongan(self) -> list[BarisTabel]:
        """All rows in order, header first."""
        return [*self.kepala, *self.isi]

    def tinggi_baris(self, sel: Sequence[SelGambar]) -> float:
        """Height of a row with these cells."""
        return max((len(s.baris) for s in sel), default=1) * self.jarak + 2 * ATAS_SEL

    def _letak_koma(self, isi: Sequence[BarisSiap], jumlah: int) -> list[tuple[float, float]]:
        """Per column the widest part before and from the decimal comma; where figures do not stand
        on the comma, the widest figure and nothing behind it."""
        hasil = [(0.0, 0.0)] * jumlah
        terpanjang = [0.0] * jumlah
        for baris in isi:
            for sel in baris.sel:
                if sel.figur and sel.rata == "angka" and sel.rentang == 1:
                    depan, belakang = _belah_koma(sel, self.ukuran)
                    kini = hasil[sel.kolom]
                    hasil[sel.kolom] = (max(kini[0], depan), max(kini[1], belakang))
                    terpanjang[sel.kolom] = max(terpanjang[sel.kolom], depan + belakang)
        return [
            h if sejajar_koma(*h, t) else (t, 0.0) for h, t in zip(hasil, terpanjang, strict=True)
        ]

    def _susun(self, baris: Sequence[BarisSiap]) -> list[BarisTabel]:
        hasil = []
        for siap in baris:
            unsur = self.unsur.anak("TR")
            sel = [self._sel(s, siap.jenis, unsur) for s in siap.sel]
            hasil.append(BarisTabel(self, sel, siap.jenis, self.tinggi_baris(sel)))
        self._sambungkan(hasil)
        return hasil

    def _sel(self, s: SelSiap, jenis: str, baris_unsur: Unsur) -> SelGambar:
        kiri = self.tepi[s.kolom] + SISI_SEL + s.inden * _INDEN
        lebar = max(self.tepi[s.kolom + s.rentang] - SISI_SEL - kiri, self.ukuran)
        teks = s.muka.bungkus(s.teks, self.ukuran, lebar)
        baris = [(self._kiri(s, t, kiri, lebar), t) for t in teks]
        kepala = jenis in ("kepala", "nomor")
        unsur = None
        if not s.sambung:
            unsur = baris_unsur.anak("TH" if kepala else "TD", rentang=s.rentang)
        return SelGambar(s.kolom, s.rentang, baris, s.muka, s.sambung, unsur)

    def _kiri(self, s: SelSiap, teks: str, kiri: float, lebar: float) -> float:
        """Where a line of the cell begins."""
        if s.rata == "kiri":
            return kiri
        panjang = s.muka.lebar(teks, self.ukuran)
        if s.rata == "kanan":
            return kiri + lebar - panjang
        if s.rata == "angka" and s.figur and s.rentang == 1:
            depan, belakang = self._koma[s.kolom]
            if depan + belakang <= lebar:
                mulai = kiri + (lebar - depan - belakang) / 2
                muka = _belah_koma(s, self.ukuran)[0] if belakang else panjang
                return mulai + depan - muka
        return kiri + (lebar - panjang) / 2

    def _sambungkan(self, baris: Sequence[BarisTabel]) -> None:
        """Give merged cells their room, and keep short groups of rows on one page."""
        batas = self._tinggi_halaman * _SAMBUNG_TERTINGGI
        kelompok = [
            (sel, rentang)
            for sel, rentang in _kelompok_sambung(baris)
            if self._tinggi_sel(sel) <= batas
        ]
        tergabung = {id(sel) for sel, _ in kelompok}
        for _, rentang in kelompok:
            sendiri = [s for s in rentang[0].sel if id(s) not in tergabung and not s.sambung]
            rentang[0].tinggi = self.tinggi_baris(sendiri)
        for sel, rentang in kelompok:
            kurang = self._tinggi_sel(sel) - sum(b.tinggi for b in rentang)
            if kurang > 0:
                rentang[-1].tinggi += kurang
        for sel, rentang in kelompok:
            self._lekatkan(sel, rentang)

    def _lekatkan(self, sel: SelGambar, rentang: Sequence[BarisTabel]) -> None:
        """Rows that a merged cell's text needs stay together, and all rows of a short group."""
        jumlah = sum(b.tinggi for b in rentang)
        utuh = jumlah <= self._tinggi_halaman * _KELOMPOK_UTUH
        sel.bawah = jumlah - rentang[0].tinggi
        if sel.unsur is not None:
            sel.unsur.turun = len(rentang)
        tinggi = rentang[0].tinggi
        for atas, bawah in pairwise(rentang):
            bawah.lanjutan.append(sel)
            if utuh or tinggi < self._tinggi_sel(sel):
                atas.lekat = True
            tinggi += bawah.tinggi

    def _tinggi_sel(self, sel: SelGambar) -> float:
        return len(sel.baris) * self.jarak + 2 * ATAS_SEL

    def _jaga(self, isi: Sequence[BarisSiap]) -> None:
        """Group rows stay with the row below, a total with the row above; no single first or last
        row stands alone on a page, and a short table is not torn."""
        for i, siap in enumerate(isi):
            if siap.jenis in ("grup", "subgrup") and i + 1 < len(isi):
                self.isi[i].lekat = True
            if siap.jenis == "total" and i:
                self.isi[i - 1].lekat = True
        utuh = sum(b.tinggi for b in self.isi) <= self._tinggi_halaman * _TABEL_UTUH
        for i, b in enumerate(self.isi[:-1]):
            if utuh or i in (0, len(self.isi) - 2):
                b.lekat = True


def _belah_koma(sel: SelSiap, ukuran: float) -> tuple[float, float]:
    depan, koma, _ = sel.teks.partition(",")
    kiri = sel.muka.lebar(depan, ukuran)
    if not koma:
        # A percent sign after a whole number hangs where decimals would stand.
        utuh = depan.rstrip("%")
        kiri = sel.muka.lebar(utuh, ukuran)
    return kiri, sel.muka.lebar(sel.teks, ukuran) - kiri


def _kelompok_sambung(
    baris: Sequence[BarisTabel],
) -> list[tuple[SelGambar, Sequence[BarisTabel]]]:
    """Every merged cell with the rows that it covers."""
    hasil: list[tuple[SelGambar, Sequence[BarisTabel]]] = []
    terbuka: dict[int, tuple[SelGambar, int]] = {}
    for i, b in enumerate(baris):
        hadir = {sel.kolom: sel for sel in b.sel}
        for kolom, (awal, mulai) in list(terbuka.items()):
            if kolom in hadir and hadir[kolom].sambung:
                continue
            del terbuka[kolom]
            if i - mulai > 1:
                hasil.append((awal, baris[mulai:i]))
        terbuka.update({k: (s, i) for k, s in hadir.items() if k not in terbuka})
    hasil.extend((s, baris[i:]) for s, i in terbuka.values() if len(baris) - i > 1)
    return hasil
