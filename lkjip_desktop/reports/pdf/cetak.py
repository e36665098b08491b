"""From a report to a PDF file: lay out once, number the pages, draw, put in place whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain.kemajuan import Batal, Kemajuan
from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.pengumpul import tanpa_pengumpul
from lkjip_desktop.reports.kemajuan import Pelapor
from lkjip_desktop.reports.model import (
    Bagan,
    Bagian,
    DaftarIsi,
    Gambar,
    Grafik,
    Judul,
    Laporan,
    Tabel,
    TandaTangan,
)

from .blok import Konteks, potongan_blok
from .gaya import ABU, ABU_GARIS, MM, UKURAN_FURNITUR
from .kanvas import Kanvas
from .penata import Halaman, Penata, bidang
from .potongan import Potongan, Tanda
from .tabel_baris import BarisTabel, lukis_rentang
from .teks import Keluarga, Muka, keluarga

_GAYA_LABEL = {"arab": "ARABIC", "romawi": "ROMAN_LOWER", "tanpa": ""}
_ROMAWI_TERBESAR = 3999


@dataclass(frozen=True, slots=True)
class HasilCetak:
    """What came out."""

    halaman: int


def buat_pdf(
    laporan: Laporan,
    tujuan: Path,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
) -> HasilCetak:
    """Write the report as PDF to ``tujuan``: the whole new file, or the old one untouched.

    Raises ``Dibatalkan`` as soon as ``batal`` answers true, UserError where a font is missing,
    and OSError where the file cannot be written. The same report gives the same bytes.
    """
    cetakan = _Cetakan(laporan, kemajuan, batal)
    with tanpa_pengumpul():
        halaman = cetakan.tata()
        tulis_atomik(tujuan, lambda berkas: cetakan.gambar(berkas, halaman), _periksa_pdf)
    return HasilCetak(len(halaman))


def _periksa_pdf(berkas: Path) -> None:
    """``OSError`` where the file on the disk is not a whole PDF."""
    with berkas.open("rb") as isi:
        awal = isi.read(5)
        isi.seek(-min(1024, berkas.stat().st_size), 2)
        akhir = isi.read().rstrip()
    if awal != b"%PDF-" or not akhir.endswith(b"%%EOF"):
        raise OSError(f"{berkas.name}: not a whole PDF after writing")


class _Cetakan:
    """One report on its way to paper."""

    def __init__(self, laporan: Laporan, kemajuan: Kemajuan | None, batal: Batal | None) -> None:
        self._laporan = laporan
        self._pelapor = Pelapor(kemajuan, batal)
        self._keluarga: Keluarga = keluarga(laporan.huruf)
        self._tanda = _kumpulkan_tanda(laporan)

    def tata(self) -> list[Halaman]:
        """All pages in order, numbered; headings and captions know where they stand."""
        bagian = self._laporan.bagian
        urutan = sorted(range(len(bagian)), key=lambda i: (_berdaftar(bagian[i]), i))
        tertata: dict[int, list[Halaman]] = {}
        for n, i in enumerate(urutan):
            nama = bagian[i].nama or self._laporan.judul
            self._pelapor.lapor(n, 2 * len(bagian), f"Menyusun {nama}")
            tertata[i] = self._tata_bagian(i, bagian[i])
        halaman = [h for i in range(len(bagian)) for h in tertata[i]]
        _nomori(bagian, tertata)
        _catat_tanda(halaman)
        return halaman

    def _tata_bagian(self, indeks: int, bagian: Bagian) -> list[Halaman]:
        lebar, tinggi = bidang(bagian.halaman)
        konteks = Konteks(
            self._keluarga, self._laporan.ukuran, lebar, tinggi, tuple(self._tanda.values())
        )
        atom: list[Potongan] = []
        for j, blok in enumerate(bagian.blok):
            self._pelapor.tanya()
            if isinstance(blok, TandaTangan):
                _bawa_serta(atom)
            atom.extend(potongan_blok(blok, konteks, self._tanda.get((indeks, j))))
        return Penata(bagian.halaman).isi(atom)

    def gambar(self, berkas: BinaryIO, halaman: Sequence[Halaman]) -> None:
        """Draw the pages into the open file."""
        lap = self._laporan
        kanvas = Kanvas(berkas, lap.judul, lap.pengarang, lap.subjek, ", ".join(lap.kata_kunci))
        jumlah = len(halaman)
        for i, h in enumerate(halaman):
            self._pelapor.lapor(jumlah + i, 2 * jumlah, f"Menggambar halaman {i + 1} dari {jumlah}")
            self._gambar_halaman(kanvas, h)
        _label_halaman(kanvas, halaman)
        self._penanda(kanvas)
        kanvas.selesai()
        self._pelapor.lapor(2 * jumlah, 2 * jumlah, "Menyimpan berkas")

    def _gambar_halaman(self, kanvas: Kanvas, halaman: Halaman) -> None:
        lebar, tinggi = (n * MM for n in halaman.tata.ukuran())
        kanvas.halaman_baru(lebar, tinggi)
        kanvas.buka_tanda(None)
        self._kepala(kanvas, halaman, lebar, tinggi)
        kanvas.tutup_tanda()
        x = halaman.tata.margin.kiri * MM
        atas = tinggi - halaman.tata.margin.atas * MM
        for _, kelompok in groupby(halaman.isi, key=lambda p: _tabel_dari(p[1])):
            isi = [(atas - y, p) for y, p in kelompok]
            for y, p in isi:
                if p.tanda is not None:
                    kanvas.jangkar(p.tanda.kunci, y + 6)
            baris = [(y, p) for y, p in isi if isinstance(p, BarisTabel)]
            if baris:
                lukis_rentang(kanvas, x, baris)
            else:
                _lukis_bertanda(kanvas, x, isi)
        kanvas.buka_tanda(None)
        self._kaki(kanvas, halaman, lebar)
        kanvas.tutup_tanda()
        kanvas.tutup_halaman()

    def _kepala(self, k: Kanvas, halaman: Halaman, lebar: float, tinggi: float) -> None:
        """The running header; first on the page, so that its text is read first."""
        tata, muka, u = halaman.tata, self._keluarga.biasa, UKURAN_FURNITUR
        kiri, kanan = tata.margin.kiri * MM, lebar - tata.margin.kanan * MM
        if tata.kepala:
            y = tinggi - tata.margin.atas * MM * 0.55
            k.warna_isi(ABU)
            k.teks(kiri, y, _satu_baris(muka, tata.kepala, u, kanan - kiri), muka, u)
            k.pena(ABU_GARIS, 0.5)
            k.garis(kiri, y - 4, kanan, y - 4)

    def _kaki(self, k: Kanvas, halaman: Halaman, lebar: float) -> None:
        """The running footer and the page number."""
        tata, muka, u = halaman.tata, self._keluarga.biasa, UKURAN_FURNITUR
        kiri, kanan = tata.margin.kiri * MM, lebar - tata.margin.kanan * MM
        nomor = label_nomor(halaman)
        y = tata.margin.bawah * MM * 0.5
        k.warna_isi(ABU)
        if tata.kaki:
            k.teks(kiri, y, _satu_baris(muka, tata.kaki, u, (kanan - kiri) * 0.8), muka, u)
        if nomor:
            panjang = muka.lebar(nomor, u + 1)
            letak = kanan - panjang if tata.kaki else (kiri + kanan - panjang) / 2
            k.teks(letak, y, nomor, muka, u + 1)

    def _penanda(self, kanvas: Kanvas) -> None:
        dalam = -1
        for t in self._tanda.values():
            if t.jenis == "isi" and t.halaman >= 0:
                dalam = min(t.tingkat - 1, dalam + 1)
                kanvas.penanda(t.utuh().replace("\n", " "), t.kunci, dalam)
        if dalam >= 0:
            kanvas.tampilkan_penanda()


def _lukis_bertanda(k: Kanvas, x: float, isi: Sequence[tuple[float, Potongan]]) -> None:
    """Draw atoms that stand one below the other, each element as one piece."""
    for _, kelompok in groupby(isi, key=lambda p: id(p[1].unsur)):
        satu = list(kelompok)
        k.buka_tanda(satu[0][1].unsur)
        for y, p in satu:
            p.lukis(k, x, y)
        k.tutup_tanda()


def _satu_baris(muka: Muka, teks: str, ukuran: float, lebar: float) -> str:
    """The text shortened to one line."""
    bersih = muka.bersih(teks.replace("\n", " "))
    if muka.lebar(bersih, ukuran) <= lebar:
        return bersih
    return muka.bungkus(bersih, ukuran, lebar - muka.lebar("...", ukuran))[0] + "..."


def label_nomor(halaman: Halaman) -> str:
    """The printed number of a page; empty where its section has none."""
    jenis = halaman.tata.nomor
    if jenis == "tanpa":
        return ""
    if jenis == "romawi" and halaman.nomor <= _ROMAWI_TERBESAR:
        return romawi(halaman.nomor).lower()
    return str(halaman.nomor)


def _bawa_serta(atom: Sequence[Potongan]) -> None:
    """Keep the last two lines or rows on the page of the signature that follows."""
    sisa = 2
    for potongan in reversed(atom):
        potongan.lekat = True
        sisa -= 0 if potongan.jarak else 1
        if not sisa:
            return


def _berdaftar(bagian: Bagian) -> bool:
    return any(isinstance(b, DaftarIsi) for b in bagian.blok)


def _tabel_dari(potongan: Potongan) -> int:
    return id(potongan.tabel) if isinstance(potongan, BarisTabel) else 0


def _kumpulkan_tanda(laporan: Laporan) -> dict[tuple[int, int], Tanda]:
    """A mark for each heading and caption, by its place in the report, in order."""
    hasil: dict[tuple[int, int], Tanda] = {}
    for i, bagian in enumerate(laporan.bagian):
        for j, blok in enumerate(bagian.blok):
            kunci = f"t{i}-{j}"
            if isinstance(blok, Judul) and blok.dicantumkan:
                hasil[i, j] = Tanda("isi", blok.tingkat, blok.nomor, blok.teks, kunci)
            elif isinstance(blok, Tabel) and blok.nomor:
                hasil[i, j] = Tanda("tabel", 1, blok.nomor, blok.judul, kunci)
            elif isinstance(blok, Grafik | Gambar | Bagan) and blok.nomor:
                hasil[i, j] = Tanda("gambar", 1, blok.nomor, blok.judul, kunci)
    return hasil


def _nomori(bagian: Sequence[Bagian], tertata: dict[int, list[Halaman]]) -> None:
    """Give the pages their numbers; pages without one are counted only within their section."""
    nomor = 0
    for i in range(len(bagian)):
        tata = bagian[i].halaman
        if tata.mulai is not None:
            nomor = tata.mulai - 1
        for halaman in tertata[i]:
            nomor += 1
            halaman.nomor = nomor


def _catat_tanda(halaman: Sequence[Halaman]) -> None:
    for i, h in enumerate(halaman):
        for _, p in h.isi:
            if p.tanda is not None and p.tanda.halaman < 0:
                p.tanda.halaman = i
                p.tanda.label = label_nomor(h)


def _label_halaman(kanvas: Kanvas, halaman: Sequence[Halaman]) -> None:
    for i, mulai, jenis in _ruas_nomor(halaman):
        kanvas.label_halaman(i, _GAYA_LABEL[jenis], mulai)


def _ruas_nomor(halaman: Sequence[Halaman]) -> Iterator[tuple[int, int, str]]:
    """Where the numbering begins or changes: index, first number, kind."""
    sebelum: tuple[str, int] | None = None
    for i, h in enumerate(halaman):
        kini = (h.tata.nomor, h.nomor - i)
        if kini != sebelum:
            yield i, h.nomor, h.tata.nomor
            sebelum = kini
