"""Putting a report together: sections, numbered headings and captions, page directions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby

from lkjip_desktop.domain.bagian import KunciBab, bab_dari, judul_dari_kunci, kunci_baku
from lkjip_desktop.domain.naskah.model import GambarNaskah, Naskah
from lkjip_desktop.domain.naskah.teks import abjad
from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.reports.model import (
    Bagan,
    Bagian,
    Blok,
    Butir,
    Daftar,
    Gambar,
    Grafik,
    Judul,
    Laporan,
    Paragraf,
    Ruas,
    Tabel,
    TataHalaman,
)
from lkjip_desktop.reports.nilai import Kosong, nilai_pasti

from .data import Data
from .naskah import bernomor, blok_naskah, blok_teks
from .sel import CATATAN_TANDA, TAK_TERHITUNG
from .tabel_lain import perlu_lanskap, tabel_sendiri

_DAFTAR_PERATURAN = ("bab1.dasar_hukum",)
_SEALINEA = 3
"""So many sentences stand in one paragraph."""


class Penyusun:
    """Collects blocks into sections and counts chapters, headings, tables and figures."""

    def __init__(self, data: Data, tata: TataHalaman) -> None:
        self.data = data
        self._bagian: list[Bagian] = []
        self._blok: list[Blok] = []
        self._tata = tata
        self._nama = ""
        self._awalan = ""
        self._bab = 0
        self._hitung = [0, 0, 0, 0, 0]
        self._tingkat = 1
        """Of the last heading."""
        self._tabel = 0
        self._gambar = 0
        self._terpakai: set[str] = set()

    def bagian(self, tata: TataHalaman, nama: str) -> None:
        """Begin a section on new pages."""
        self._tutup()
        self._tata = tata
        self._nama = nama

    def bagian_lanjut(self, nama: str, kunci: str = "") -> None:
        """Begin a section on new pages, numbered as those before; on the paper and in the direction
        that the settings have for ``kunci``, else upright."""
        self._tutup()
        self.bagian(self.data.pengaturan.tata_bagian(self._tata, kunci), nama)

    def _tutup(self) -> None:
        if self._blok:
            self._bagian.append(Bagian(tuple(self._blok), self._tata, self._nama))
            # Only the first section of a numbering says where it starts.
            self._tata = replace(self._tata, mulai=None)
        self._blok = []

    @contextmanager
    def lanskap(self) -> Iterator[None]:
        """Pages on their side for what is added within; headings just before go with it."""
        judul: list[Blok] = []
        while self._blok and isinstance(self._blok[-1], Judul):
            judul.insert(0, self._blok.pop())
        self._tutup()
        semula = self._tata.lanskap
        self._tata = replace(self._tata, lanskap=True)
        self.tambah(*judul)
        yield
        self._tutup()
        self._tata = replace(self._tata, lanskap=semula)

    def tambah(self, *blok: Blok) -> None:
        """Add blocks as they are."""
        self._blok.extend(blok)

    def bab(self, kunci: str) -> None:
        """A chapter: BAB I, BAB II, ...; the pages of the first begin the arabic numbers."""
        self._bab += 1
        data, nama = self.data, f"BAB {romawi(self._bab)}"
        if self._bab == 1:
            kepala = f"LKjIP Tahun {data.tahun}"
            self.bagian(
                replace(self._tata, nomor="arab", mulai=1, kepala=kepala, kaki=data.nama_pendek),
                nama,
            )
        self.bagian_lanjut(nama, kunci)
        self._mulai_awalan(f"{self._bab}.")
        self.tambah(Judul(data.judul_bagian(kunci), 1, nama))

    def isi_bab(self, bab: str, tulis: Mapping[str, Callable[[Penyusun], None]]) -> None:
        """The sections of a chapter in the office's order, without those that it leaves out."""
        letak = self.data.susunan.bagian(bab)
        for satu in letak:
            self.tandai(satu.kunci)
        for satu in letak:
            if satu.tampil:
                tulis[satu.kunci](self)

    def tanpa_bab(self, judul: str, nomor: str = "", awalan: str = "") -> None:
        """Another chapter (kata pengantar, lampiran); ``awalan`` begins its caption numbers."""
        self._mulai_awalan(awalan)
        self.tambah(Judul(judul, 1, nomor))

    def _mulai_awalan(self, awalan: str) -> None:
        if awalan != self._awalan:
            self._tabel = self._gambar = 0
        self._awalan = awalan
        self._hitung = [0, 0, 0, 0, 0]
        self._tingkat = 1

    def judul(self, teks: str, tingkat: int = 2) -> None:
        """A heading below the chapter: A., 1., a."""
        self._tingkat = tingkat
        self._hitung[tingkat] += 1
        for i in range(tingkat + 1, len(self._hitung)):
            self._hitung[i] = 0
        n = self._hitung[tingkat]
        nomor = {2: abjad(n).upper(), 3: str(n), 4: abjad(n)}[tingkat]
        self.tambah(Judul(teks, tingkat, f"{nomor}."))

    def judul_bagian(self, kunci: str, tingkat: int = 2) -> None:
        """The heading of a section, in the office's words where it has any."""
        self.judul(self.data.judul_bagian(kunci), tingkat)

    def paragraf(self, *teks: str) -> None:
        """Running text, one paragraph each."""
        for t in teks:
            if t:
                self.tambah(Paragraf((Ruas(t),)))

    def kalimat(self, kalimat: Sequence[str], cadangan: str = "") -> None:
        """Sentences of the program: a few as one paragraph, more as a list that can be read;
        ``cadangan`` where none is left."""
        ada = [k for k in kalimat if k]
        if len(ada) > _SEALINEA:
            self.tambah(Daftar(tuple(Butir("•", (Ruas(k),)) for k in ada)))
        else:
            self.paragraf(" ".join(ada) or cadangan)

    def pengantar(self, teks: str) -> None:
        """A sentence that stays on the page of what it introduces."""
        self.tambah(Paragraf((Ruas(teks),), lekat=True))

    def naskah(self, teks: str) -> None:
        """The office's own text: a paragraph per line, lines with a mark or number as a list."""
        self.tambah(*blok_teks(teks))

    def naskah_berstruktur(self, naskah: Naskah) -> None:
        """The office's own text with its lists, tables, pictures and fields."""
        for blok in blok_naskah(naskah, self.data.pembaca, self._tingkat):
            if isinstance(blok, GambarNaskah):
                self.gambar(blok)
            else:
                self.tambah(blok)

    def narasi(self, kunci: str, *cadangan: str) -> None:
        """The section's text; where there is none, the office's standing words, else sentences made
        from the figures."""
        self._terpakai.add(kunci)
        ada = self.data.naskah(kunci)
        for teks in ada:
            if isinstance(teks, Naskah):
                self.naskah_berstruktur(teks)
            else:
                self.naskah(bernomor(teks) if kunci in _DAFTAR_PERATURAN else teks)
        if not ada:
            otomatis = "\n".join(cadangan)
            baku = self.data.kalimat_kantor(kunci)
            self.naskah(baku.replace("{otomatis}", otomatis) if baku else otomatis)

    def isi_bagian(self, kunci: str, *cadangan: str) -> None:
        """The section's text and its supporting tables."""
        self.narasi(kunci, *cadangan)
        self.tabel_sendiri(kunci)

    def tabel_sendiri(self, kunci: str) -> None:
        """The section's supporting tables, wide ones on pages on their side."""
        self._terpakai.add(kunci)
        for lebar, kelompok in groupby(self.data.tabel(kunci), key=perlu_lanskap):
            if lebar:
                with self.lanskap():
                    for t in kelompok:
                        self.tabel(tabel_sendiri(t))
            else:
                for t in kelompok:
                    self.tabel(tabel_sendiri(t))

    def ada_isi(self, kunci: str) -> bool:
        """Whether the office wrote text or gave a table for the section."""
        return bool(self.data.narasi(kunci) or self.data.tabel(kunci))

    def sisa_bab(self, bab: KunciBab, tingkat: int = 2) -> None:
        """Sections of the chapter that the data name and nothing has shown yet.

        Those with text have a heading each; tables without text stand together under one.
        """
        berjudul = False
        for kunci in sorted(self.kunci_sisa(bab), key=lambda k: not self.data.narasi(k)):
            if self.data.narasi(kunci):
                self.judul(judul_dari_kunci(kunci), tingkat)
            elif not berjudul:
                berjudul = True
                self.judul("Data Pendukung", tingkat)
            self.isi_bagian(kunci)

    def tandai(self, kunci: str) -> None:
        """The section is shown further down."""
        self._terpakai.add(kunci)

    def kunci_sisa(self, bab: KunciBab) -> list[str]:
        """Their keys, in order."""
        catatan = self.data.catatan
        semua = [*(catatan.narasi or ()), *(t.bagian or "lampiran" for t in catatan.tabel or ())]
        baku = dict.fromkeys(kunci_baku(k) for k in semua)
        return [
            k for k in baku if k not in self._terpakai and bab_dari(k) == bab and self.ada_isi(k)
        ]

    def tabel(self, tabel: Tabel) -> None:
        """A table with the next caption number, its missing figures explained."""
        catatan = tabel.catatan
        if _bertanda(tabel) and CATATAN_TANDA not in catatan:
            catatan = (*catatan, CATATAN_TANDA)
        nomor = ""
        if self._awalan and tabel.judul:
            self._tabel += 1
            nomor = f"Tabel {self._awalan}{self._tabel}"
        self.tambah(replace(tabel, nomor=nomor, catatan=catatan))

    def grafik(self, grafik: Grafik) -> None:
        """A chart with the next number; left out where it has no figure."""
        if not any(nilai_pasti(n) is not None for s in grafik.seri for n in s.nilai):
            return
        self.tambah(replace(grafik, nomor=self._nomor_gambar()))

    def grafik_tambahan(self, grafik: Grafik) -> None:
        """A chart of what a table shows already, unless the office wants few charts."""
        if self.data.pengaturan.grafik_lengkap():
            self.grafik(grafik)

    def bagan(self, bagan: Bagan) -> None:
        """A chart of the organisation with the next number."""
        self.tambah(replace(bagan, nomor=self._nomor_gambar()))

    def _nomor_gambar(self) -> str:
        if not self._awalan:
            return ""
        self._gambar += 1
        return f"Gambar {self._awalan}{self._gambar}"

    def gambar(self, gambar: GambarNaskah) -> None:
        """A picture of the text; where it has words it has the next number."""
        nomor = self._nomor_gambar() if gambar.judul else ""
        data = self.data.gambar.get(gambar.sha256, b"")
        self.tambah(Gambar(data, float(gambar.lebar), nomor, gambar.judul))

    def laporan(self, judul: str, *, subjek: str = "") -> Laporan:
        """The finished report."""
        self._tutup()
        atur = self.data.pengaturan
        return Laporan(
            judul=judul,
            pengarang=self.data.nama_kantor,
            bagian=tuple(self._bagian),
            subjek=subjek,
            huruf=atur.huruf(),
            ukuran=atur.ukuran_huruf(),
            kata_kunci=(self.data.nama_pendek, str(self.data.tahun)),
            tahun=self.data.tahun,
        )


def _bertanda(tabel: Tabel) -> bool:
    return any(
        isinstance(s.isi, Kosong) and s.isi == TAK_TERHITUNG for b in tabel.baris for s in b.sel
    )
