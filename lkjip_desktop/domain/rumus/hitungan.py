"""A formula that has been read: computing it, and showing the computation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from typing import Final, NamedTuple

from ..angka import dari_teks, tampil
from .galat import TidakTerhitung
from .potongan import Potongan

Pecahan = tuple[int, int]
"""Numerator and denominator, not reduced: cheaper than reducing after every step."""

_NOL: Final = (0, 1)
_BIT_RAPIKAN: Final = 512
_BIT_MAKSIMUM: Final = 8192
"""Far beyond any figure of an office; keeps hostile values from growing without end."""


class Langkah(NamedTuple):
    """One step in postfix order: a number, a variable, or a sign that takes what stands before."""

    jenis: str
    """``angka``, ``nama``, ``neg`` or one of ``+ - * /``."""
    nilai: Pecahan = _NOL
    nama: str = ""
    """The variable, or for a division the divisor as the formula writes it."""


@dataclass(frozen=True, slots=True)
class Rumus:
    """A sound formula. Get one by :func:`urai`."""

    teks: str
    variabel: tuple[str, ...]
    """The codes that the formula uses, in order of appearance."""
    _langkah: tuple[Langkah, ...]
    _potongan: tuple[Potongan, ...]

    def hitung(self, nilai: Mapping[str, Fraction]) -> Fraction:
        """The exact result.

        :class:`TidakTerhitung` for a division by zero, a missing variable, or figures without end.
        """
        tumpukan: list[Pecahan] = []
        for jenis, angka, nama in self._langkah:
            if jenis == "nama":
                tumpukan.append(_ambil(nilai, nama))
            elif jenis == "angka":
                tumpukan.append(angka)
            elif jenis == "neg":
                pembilang, penyebut = tumpukan[-1]
                tumpukan[-1] = (-pembilang, penyebut)
            else:
                kanan = tumpukan.pop()
                tumpukan[-1] = _terapkan(jenis, tumpukan[-1], kanan, nama)
        return Fraction(*tumpukan[0])

    def langkah(self, nilai: Mapping[str, Fraction], desimal: int = 2) -> str:
        """The worked calculation for print: ``6.567 / 7.725 x 100 = 85,01``.

        Variables stand as their values, exact as far as decimals can be; only the result is rounded
        (half-up). Raises as :meth:`hitung` does.
        """
        hasil = tampil(self.hitung(nilai), desimal)
        return f"{''.join(self._isi(nilai))} = {hasil}"

    def _isi(self, nilai: Mapping[str, Fraction]) -> Iterator[str]:
        sesudah_nilai = False
        for bagian in self._potongan:
            if bagian.jenis == "tanda":
                yield _tanda_tampil(bagian.teks) if sesudah_nilai else bagian.teks
                sesudah_nilai = bagian.teks == ")"
                continue
            angka = nilai[bagian.teks] if bagian.jenis == "nama" else dari_teks(bagian.teks)
            teks = tampil(angka, None)
            yield f"({teks})" if angka < 0 else teks
            sesudah_nilai = True


def _ambil(nilai: Mapping[str, Fraction], nama: str) -> Pecahan:
    ada = nilai.get(nama)
    if ada is None:
        raise TidakTerhitung(f'Nilai variabel "{nama}" belum diisi.')
    return ada.as_integer_ratio()


def _terapkan(tanda: str, kiri: Pecahan, kanan: Pecahan, pembagi: str) -> Pecahan:
    (a, b), (c, d) = kiri, kanan
    if tanda == "/":
        if not c:
            raise TidakTerhitung(
                f'Rumus tidak dapat dihitung: pembagi "{pembagi}" bernilai nol.',
                "Periksa nilai variabelnya atau rumusnya.",
            )
        hasil = (a * d, b * c)
    elif tanda == "*":
        hasil = (a * c, b * d)
    else:
        tambahan = c if tanda == "+" else -c
        hasil = (a + tambahan, b) if b == d else (a * d + tambahan * b, b * d)
    return (
        hasil if max(hasil[0].bit_length(), hasil[1].bit_length()) < _BIT_RAPIKAN else _rapi(hasil)
    )


def _rapi(nilai: Pecahan) -> Pecahan:
    """The same value reduced; :class:`TidakTerhitung` where even that is beyond any sense."""
    bersama = gcd(*nilai)
    pembilang, penyebut = nilai[0] // bersama, nilai[1] // bersama
    if max(pembilang.bit_length(), penyebut.bit_length()) > _BIT_MAKSIMUM:
        raise TidakTerhitung(
            "Rumus tidak dapat dihitung: angkanya terlalu besar.", "Periksa nilai variabelnya."
        )
    return pembilang, penyebut


def _tanda_tampil(tanda: str) -> str:
    if tanda == ")":
        return tanda
    return f" {'x' if tanda == '*' else tanda} "
