"""Filling pages with atoms: once, from the top down.

Atoms that stay together (a heading with the first lines below it, the last two lines of a
paragraph, a group row with its first child) form a chain; a chain that does not fit goes to the
next page, one longer than a page is broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.reports.model import TataHalaman

from .gaya import MM
from .potongan import Potongan

_LONGGAR = 0.01
_SISA_BELAH = 60.0
"""Points that must be left on a page for a torn row to begin there."""


@dataclass(slots=True)
class Halaman:
    """A filled page: atoms with the distance of their top from the top of the body."""

    tata: TataHalaman
    isi: list[tuple[float, Potongan]] = field(default_factory=list)
    nomor: int = 0


def bidang(tata: TataHalaman) -> tuple[float, float]:
    """Width and height of the body in points."""
    lebar, tinggi = tata.ukuran()
    m = tata.margin
    return (lebar - m.kiri - m.kanan) * MM, (tinggi - m.atas - m.bawah) * MM


class Penata:
    """Lays the atoms of one section on its pages."""

    def __init__(self, tata: TataHalaman) -> None:
        self._tata = tata
        self._tinggi = bidang(tata)[1]
        self.halaman = [Halaman(tata)]
        self._y = 0.0

    def isi(self, potongan: Sequence[Potongan]) -> list[Halaman]:
        """Place all atoms; answers the pages."""
        for rantai in _rantai(potongan):
            if rantai[0].halaman_baru:
                self._ganti()
            self._taruh_rantai(rantai)
        return self.halaman

    @property
    def _kosong(self) -> bool:
        return not self.halaman[-1].isi

    def _ganti(self) -> None:
        if not self._kosong:
            self.halaman.append(Halaman(self._tata))
            self._y = 0.0

    def _taruh_rantai(self, rantai: Sequence[Potongan]) -> None:
        if self._muat(_tanpa_jarak_akhir(rantai)):
            for potongan in rantai:
                self._taruh(potongan)
            return
        if not self._kosong and _tinggi(rantai, True) <= self._tinggi + _LONGGAR:
            self._ganti()
            self._taruh_rantai(rantai)
            return
        for potongan in rantai:
            self._taruh_belah(potongan)

    def _muat(self, rantai: Sequence[Potongan]) -> bool:
        return self._y + _tinggi(rantai, self._kosong) <= self._tinggi + _LONGGAR

    def _taruh_belah(self, potongan: Potongan) -> None:
        """Place one atom, on a new page or torn where it does not fit."""
        sisa: Potongan | None = potongan
        while sisa is not None:
            if sisa.jarak or self._muat([sisa]):
                self._taruh(sisa)
                return
            ulang = sum(u.tinggi for u in sisa.ulangan())
            terlalu_tinggi = sisa.tinggi + ulang > self._tinggi
            ruang = self._tinggi - self._y - (ulang if self._kosong else sisa.sebelum)
            dua = sisa.belah(ruang) if terlalu_tinggi and ruang > _SISA_BELAH else None
            if dua is not None:
                self._taruh(dua[0])
                sisa = dua[1]
                self._ganti()
            elif self._kosong:
                self._taruh(sisa)
                return
            else:
                self._ganti()

    def _taruh(self, potongan: Potongan) -> None:
        halaman = self.halaman[-1]
        if potongan.jarak:
            if not self._kosong:
                self._y = min(self._y + potongan.sebelum, self._tinggi)
            return
        if not halaman.isi:
            for ulang in potongan.ulangan():
                halaman.isi.append((self._y, ulang))
                self._y += ulang.tinggi
        else:
            self._y += potongan.sebelum
        halaman.isi.append((self._y, potongan))
        self._y += potongan.tinggi


def _tinggi(rantai: Sequence[Potongan], di_puncak: bool) -> float:
    if not rantai:
        return 0.0
    jumlah = sum(p.tinggi + p.sebelum for p in rantai)
    if di_puncak:
        jumlah += sum(u.tinggi for u in rantai[0].ulangan()) - rantai[0].sebelum
    return jumlah


def _tanpa_jarak_akhir(rantai: Sequence[Potongan]) -> Sequence[Potongan]:
    """The chain without empty distance at its end, which may run over the edge of the page."""
    akhir = len(rantai)
    while akhir > 0 and rantai[akhir - 1].jarak:
        akhir -= 1
    return rantai[:akhir]


def _rantai(potongan: Sequence[Potongan]) -> Iterator[Sequence[Potongan]]:
    mulai = 0
    for i, p in enumerate(potongan):
        terakhir = i + 1 == len(potongan)
        if not p.lekat or terakhir or potongan[i + 1].halaman_baru:
            yield potongan[mulai : i + 1]
            mulai = i + 1
