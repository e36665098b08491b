"""A formula cut into numbers, names and signs."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from .galat import SARAN_UMUM, RumusKeliru

NAMA_MAKSIMUM: Final = 32

_POLA = re.compile(
    r"\s*(?:(?P<angka>[0-9.]+)|(?P<nama>[A-Za-z_][A-Za-z0-9_]*)|(?P<tanda>[-+*/()]))"
)
_ANGKA = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PENGGANTI: Final = {
    ",": 'Tulis pecahan desimal dengan titik, misalnya "0.5".',
    "%": 'Untuk persen tulis "* 100".',
    "×": 'Untuk kali tulis "*".',
    "÷": 'Untuk bagi tulis "/".',
    ":": 'Untuk bagi tulis "/".',
    "–": 'Untuk kurang tulis "-".',
    "−": 'Untuk kurang tulis "-".',
    "[": "Pakai kurung biasa ( ).",
    "]": "Pakai kurung biasa ( ).",
    "{": "Pakai kurung biasa ( ).",
    "}": "Pakai kurung biasa ( ).",
}


class Potongan(NamedTuple):
    """A piece of a formula and where it begins (0 = first letter)."""

    jenis: Literal["angka", "nama", "tanda"]
    teks: str
    awal: int

    @property
    def akhir(self) -> int:
        """Where the piece ends (the place after its last letter)."""
        return self.awal + len(self.teks)


def potong(teks: str) -> list[Potongan]:
    """The pieces of the formula in order; :class:`RumusKeliru` for anything that is no piece."""
    hasil: list[Potongan] = []
    posisi, akhir = 0, len(teks.rstrip())
    while posisi < akhir:
        cocok = _POLA.match(teks, posisi)
        if cocok is None:
            raise _asing(teks, posisi)
        hasil.append(_periksa(cocok))
        posisi = cocok.end()
    return hasil


def _periksa(cocok: re.Match[str]) -> Potongan:
    jenis = cocok.lastgroup
    assert jenis is not None
    isi, awal = cocok[jenis], cocok.start(jenis)
    if jenis == "angka":
        if _ANGKA.fullmatch(isi) is None:
            saran = 'Tulis angka seperti "100" atau "0.5", tanpa titik pemisah ribuan.'
            raise RumusKeliru(f'angka "{isi}" tidak lengkap atau bertitik lebih', awal, saran)
        return Potongan("angka", isi, awal)
    if jenis == "nama":
        if len(isi) > NAMA_MAKSIMUM:
            uraian = f'kode variabel "{isi[:NAMA_MAKSIMUM]}..." lebih dari {NAMA_MAKSIMUM} huruf'
            raise RumusKeliru(uraian, awal, "Pakai kode yang lebih pendek.")
        return Potongan("nama", isi, awal)
    return Potongan("tanda", isi, awal)


def _asing(teks: str, posisi: int) -> RumusKeliru:
    while teks[posisi].isspace():
        posisi += 1
    tanda = teks[posisi]
    return RumusKeliru(f'tanda "{tanda}" tidak dikenal', posisi, _PENGGANTI.get(tanda, SARAN_UMUM))
