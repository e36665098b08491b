"""Paragraphs, headings and lists as lines: atoms that keep widows and orphans together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.reports.model import Rata, Ruas

from .gaya import HITAM, SPASI, Warna
from .kanvas import Kanvas
from .potongan import Potongan
from .teks import Keluarga, Muka

_RENGGANG = 0.9
"""Widest addition to a space of a justified line, in sizes; beyond it the line stays ragged."""
_NBSP = "\u00a0"


@dataclass(slots=True)
class Garis:
    """A wrapped line: its parts with their faces, its natural width, whether it ends an alinea."""

    bagian: list[tuple[str, Muka]]
    lebar: float
    akhir: bool

    def spasi(self) -> int:
        """Number of spaces that can be widened."""
        return sum(teks.count(" ") + teks.count(_NBSP) for teks, _ in self.bagian)


def bungkus_ruas(
    ruas: Sequence[Ruas], keluarga: Keluarga, ukuran: float, lebar: float, awal: float = 0.0
) -> list[Garis]:
    """Lines of a paragraph; the first is narrower by ``awal`` points."""
    isi = [(keluarga.muka(r.tebal, r.miring), r.teks) for r in ruas if r.teks]
    if len(isi) == 1 and not awal:
        muka, teks = isi[0]
        return list(_baris_tunggal(muka, muka.bersih(teks).strip(), ukuran, lebar))
    hasil: list[Garis] = []
    for alinea in _alinea(isi):
        hasil.extend(_baris_campur(alinea, ukuran, lebar, awal if not hasil else 0.0))
    return hasil or [Garis([], 0.0, True)]


def _baris_tunggal(muka: Muka, teks: str, ukuran: float, lebar: float) -> Iterator[Garis]:
    for alinea in teks.split("\n"):
        baris = muka.bungkus(alinea, ukuran, lebar)
        for i, isi in enumerate(baris):
            yield Garis([(isi, muka)], muka.lebar(isi, ukuran), i + 1 == len(baris))


def _alinea(isi: list[tuple[Muka, str]]) -> Iterator[list[tuple[str, Muka]]]:
    """The words of each line-broken part; a word's text begins with a space where one stood."""
    kini: list[tuple[str, Muka]] = []
    for muka, teks in isi:
        for i, baris in enumerate(muka.bersih(teks).split("\n")):
            if i:
                yield kini
                kini = []
            for j, kata in enumerate(baris.split(" ")):
                if kata or j:
                    kini.append((" " + kata if j else kata, muka))
    yield kini


def _baris_campur(
    kata: list[tuple[str, Muka]], ukuran: float, lebar: float, awal: float
) -> Iterator[Garis]:
    kini: list[tuple[str, Muka]] = []
    isi, ruang = 0.0, lebar - awal
    for teks, muka in _pendek(kata, ukuran, lebar - awal):
        if not kini:
            teks = teks.lstrip(" ")
        panjang = muka.lebar(teks, ukuran)
        if kini and isi + panjang > ruang and teks.startswith(" "):
            yield Garis(_gabung(kini), isi, False)
            teks = teks.lstrip(" ")
            kini, isi, ruang = [], 0.0, lebar
            panjang = muka.lebar(teks, ukuran)
        if teks:
            kini.append((teks, muka))
            isi += panjang
    yield Garis(_gabung(kini), isi, True)


def _pendek(
    kata: list[tuple[str, Muka]], ukuran: float, lebar: float
) -> Iterator[tuple[str, Muka]]:
    """The words, those wider than a line in parts."""
    for teks, muka in kata:
        if muka.lebar(teks, ukuran) <= lebar:
            yield teks, muka
            continue
        batas = lebar * 1000.0 / ukuran
        for bagian in muka.pecah(teks.lstrip(" "), batas, batas):
            yield " " + bagian, muka


def _gabung(kata: list[tuple[str, Muka]]) -> list[tuple[str, Muka]]:
    """Neighbours of one face joined."""
    hasil: list[tuple[str, Muka]] = []
    for teks, muka in kata:
        if hasil and hasil[-1][1] is muka:
            hasil[-1] = (hasil[-1][0] + teks, muka)
        else:
            hasil.append((teks, muka))
    return hasil


class BarisTeks(Potongan):
    """One line of text as an atom."""

    __slots__ = ("_garis", "_label", "_lebar", "_muka_label", "_rata", "_ukuran", "_warna", "_x")

    def __init__(
        self, garis: Garis, ukuran: float, x: float, lebar: float, rata: Rata, spasi: float = SPASI
    ) -> None:
        super().__init__(ukuran * spasi)
        self._garis = garis
        self._ukuran = ukuran
        self._x = x
        self._lebar = lebar
        self._rata = rata
        self._warna: Warna = HITAM
        self._label: tuple[float, str] | None = None
        self._muka_label: Muka | None = None

    def beri_label(self, x: float, label: str, muka: Muka) -> None:
        """A list label at x on the same line."""
        self._label = (x, label)
        self._muka_label = muka

    def beri_warna(self, warna: Warna) -> None:
        """The colour of the text."""
        self._warna = warna

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw the line, with its label where it has one."""
        dasar = y - (self.tinggi - self._ukuran) / 2 - self._ukuran * 0.80
        k.warna_isi(self._warna)
        if self._label is not None and self._muka_label is not None:
            k.teks(x + self._label[0], dasar, self._label[1], self._muka_label, self._ukuran)
        kiri, spasi = self._letak()
        posisi = x + kiri
        terakhir = len(self._garis.bagian) - 1
        for n, (teks, muka) in enumerate(self._garis.bagian):
            # Whoever reads the text without the page must not run lines together.
            sambung = n == terakhir and not self._garis.akhir and not teks.endswith("-")
            k.teks(posisi, dasar, f"{teks} " if sambung else teks, muka, self._ukuran, spasi)
            posisi += muka.lebar(teks, self._ukuran)
            if spasi:
                posisi += spasi * (teks.count(" ") + teks.count(_NBSP))

    def _letak(self) -> tuple[float, float]:
        """Left edge and widening of spaces."""
        sisa = self._lebar - self._garis.lebar
        if self._rata == "tengah":
            return self._x + sisa / 2, 0.0
        if self._rata == "kanan":
            return self._x + sisa, 0.0
        if self._rata == "penuh" and not self._garis.akhir and sisa > 0:
            jumlah = self._garis.spasi()
            if jumlah and sisa / jumlah <= _RENGGANG * self._ukuran:
                return self._x, sisa / jumlah
        return self._x, 0.0


def jaga(baris: Sequence[Potongan], *, lekat_akhir: bool = False) -> None:
    """Keep the first two and the last two lines together (no orphans, no widows)."""
    jumlah = len(baris)
    for i in {0, jumlah - 2}:
        if 0 <= i < jumlah - 1:
            baris[i].lekat = True
    if jumlah == 3:
        baris[0].lekat = baris[1].lekat = True
    if jumlah and lekat_akhir:
        baris[-1].lekat = True


def baris_teks(
    ruas: Sequence[Ruas],
    keluarga: Keluarga,
    ukuran: float,
    lebar: float,
    rata: Rata,
    *,
    x: float = 0.0,
    awal: float = 0.0,
    spasi: float = SPASI,
) -> list[BarisTeks]:
    """A paragraph as lines between x and x + lebar."""
    hasil = []
    for i, garis in enumerate(bungkus_ruas(ruas, keluarga, ukuran, lebar, awal)):
        masuk = awal if i == 0 else 0.0
        hasil.append(BarisTeks(garis, ukuran, x + masuk, lebar - masuk, rata, spasi))
    return hasil
