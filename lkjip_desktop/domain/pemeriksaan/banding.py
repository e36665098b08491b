"""Comparing printed figures: with what the data give, and with each other.

A figure is compared at the precision with which it was printed: the exact value, rounded half-up to
as many decimals, has to give the same digits. Two printed figures agree where one value can have
been rounded to both. Labels are compared without regard to case, spaces and punctuation; a band's
``keterangan`` is as good as its label, as are a figure inside the band and the band's label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import Final, Literal

from ..angka import BukanAngka, baca
from ..angka.eksak import bulat_bilangan
from ..rapi import rapikan
from ..records import Pita, Skala
from ..skala import label
from .patokan import Patokan
from .terbaca import Terbaca

Banding = Literal["sama", "satu", "beda", "tak terbaca", "tanpa patokan"]
"""``satu``: a difference of one unit in the last printed place."""

_BUKAN_KATA: Final = re.compile(r"(?:[^\w+-]|-(?=[^\W\d_]))+")
"""All but letters, digits and the signs of ``A-`` and ``B+``."""
_KURUNG: Final = re.compile(r"\(([^()]*)\)")
_AWALAN: Final = re.compile(r"^(?:predikat|kategori|kriteria|nilai|opini) ")
_PEMISAH: Final = re.compile(r"\s*[;/|:=]\s*|,\s+|\s+[-\u2013\u2014]\s+")
"""Between a label and what stands beside it: ``A, 82,10``, ``A \u2013 Memuaskan``."""


def banding(cetak: Terbaca, patokan: Patokan) -> Banding:
    """How a printed figure stands to the one that the data give."""
    if cetak.kosong:
        return "tanpa patokan"
    if patokan.berupa == "angka":
        return _angka(cetak, patokan)
    return _label(cetak, patokan) if patokan.berupa == "label" else _teks(cetak, patokan)


def bertentangan(satu: Terbaca, lain: Terbaca, patokan: Patokan | None) -> bool:
    """Whether two printed figures for the same thing cannot both be right."""
    if satu.kosong or lain.kosong:
        return False
    skala = patokan.skala if patokan else None
    a, b = _sebutan(satu), _sebutan(lain)
    if satu.nilai and lain.nilai:
        if not _sejalan(satu, lain):
            return True
        return a is not None and b is not None and not _label_sama(a, b, skala)
    if not satu.nilai and not lain.nilai:
        tak_terbaca = patokan is not None and patokan.berupa == "angka"
        return not tak_terbaca and not _label_sama(a or "", b or "", skala)
    kata, angka = (lain, satu) if satu.nilai else (satu, lain)
    return _lain_pita(angka, kata.tercantum.nilai, skala)


def _lain_pita(angka: Terbaca, kata: str, skala: Skala | None) -> bool:
    """Whether a label names another band than a figure, by the label beside it or by its value."""
    pita = pita_dari(skala, kata)
    if pita is None:
        return False
    if (sebutan := _sebutan(angka)) is not None:
        return not _label_sama(sebutan, kata, skala)
    return all(label(skala, Fraction(nilai)) != pita.label for nilai in angka.nilai)


def pita_dari(skala: Skala | None, teks: str) -> Pita | None:
    """The band that a text names, by its label before its keterangan."""
    dicari = set(_bentuk(teks))
    for pita in skala or ():
        if rata(pita.label) in dicari:
            return pita
    for pita in skala or ():
        if pita.keterangan and rata(pita.keterangan) in dicari:
            return pita
    return None


def sama_kata(satu: str, lain: str) -> bool:
    """Whether two texts are the same but for case, spaces and punctuation."""
    return rata(satu) == rata(lain)


@lru_cache(maxsize=4096)
def rata(teks: str) -> str:
    """A text for comparing: small letters, single spaces, no punctuation."""
    return _BUKAN_KATA.sub(" ", rapikan(teks)).strip().casefold()


def _angka(cetak: Terbaca, patokan: Patokan) -> Banding:
    nilai = patokan.nilai
    if not cetak.nilai:
        pita = pita_dari(patokan.skala, cetak.tercantum.nilai)
        if pita is None:
            return "tak terbaca"
        if not isinstance(nilai, Fraction):
            return "tanpa patokan"
        return "sama" if label(patokan.skala, nilai) == pita.label else "beda"
    if not isinstance(nilai, Fraction):
        return "tanpa patokan"
    beda = min(_selisih(c, n) for c, n in product(cetak.nilai, (nilai, *patokan.lain)))
    if beda:
        return "satu" if beda == 1 else "beda"
    return "sama" if _label_cocok(cetak, patokan, nilai) else "beda"


def _label_cocok(cetak: Terbaca, patokan: Patokan, nilai: Fraction) -> bool:
    """Whether the label printed beside a right figure is that of its band."""
    disebut = cetak.bacaan.label if cetak.bacaan else None
    pita = pita_dari(patokan.skala, disebut) if disebut else None
    if pita is None:
        return True
    dicapai = [nilai, *map(Fraction, cetak.nilai)]
    return pita.label in {label(patokan.skala, satu) for satu in dicapai}


def _label(cetak: Terbaca, patokan: Patokan) -> Banding:
    if cetak.nilai and (cetak.bacaan is None or cetak.bacaan.label is None):
        return _angka_untuk_label(cetak, patokan)
    if not any(huruf.isalpha() for huruf in cetak.tercantum.nilai):
        return "tak terbaca"
    if not isinstance(patokan.nilai, str):
        return "tanpa patokan"
    disebut = cetak.bacaan.label if cetak.bacaan else None
    teks = disebut or cetak.tercantum.nilai
    return "sama" if _label_sama(teks, patokan.nilai, patokan.skala) else "beda"


def _angka_untuk_label(cetak: Terbaca, patokan: Patokan) -> Banding:
    """A bare figure where a label belongs: it stands for the band that it reaches."""
    if not patokan.skala:
        return "tak terbaca"
    if not isinstance(patokan.nilai, str):
        return "tanpa patokan"
    dicapai = (label(patokan.skala, Fraction(nilai)) for nilai in cetak.nilai)
    return "sama" if any(sama_kata(d or "", patokan.nilai) for d in dicapai) else "beda"


def _teks(cetak: Terbaca, patokan: Patokan) -> Banding:
    """Free text: the same words, or a figure with another word for what is counted."""
    if not isinstance(patokan.nilai, str):
        return "tanpa patokan"
    if not set(_bentuk(cetak.tercantum.nilai)).isdisjoint(_bentuk(patokan.nilai)):
        return "sama"
    try:
        angka = baca(patokan.nilai).nilai
    except BukanAngka:
        return "beda"
    return "sama" if angka in cetak.nilai else "beda"


def _label_sama(satu: str, lain: str, skala: Skala | None) -> bool:
    if not set(_bentuk(satu)).isdisjoint(_bentuk(lain)):
        return True
    pita = _pita_disebut(skala, satu)
    return len(pita) == 1 and pita == _pita_disebut(skala, lain)


def _pita_disebut(skala: Skala | None, teks: str) -> set[str]:
    """The labels of the bands that a text names: as a whole, else in its parts."""
    utuh = pita_dari(skala, teks)
    if utuh is not None:
        return {utuh.label}
    return {p.label for bagian in _PEMISAH.split(teks) if (p := pita_dari(skala, bagian))}


def _sebutan(cetak: Terbaca) -> str | None:
    """The label in a printed text: the one beside the figure, or the whole text."""
    return cetak.bacaan.label if cetak.bacaan else cetak.tercantum.nilai


def _bentuk(teks: str) -> Iterator[str]:
    """The ways to read a label: whole, without its bracket, what stands in the bracket."""
    tanpa = _KURUNG.sub(" ", teks)
    for bagian in (teks, tanpa, *_KURUNG.findall(teks)):
        kata = rata(bagian)
        if kata:
            yield kata
            yield _AWALAN.sub("", kata)


def _selisih(cetak: Decimal, nilai: Fraction) -> int:
    """How far the printed figure is from the exact one, in units of its last printed place."""
    desimal = desimal_dari(cetak)
    return abs(bulat_bilangan(cetak, desimal) - bulat_bilangan(nilai, desimal))


def _sejalan(satu: Terbaca, lain: Terbaca) -> bool:
    """Whether some exact value gives both when it is rounded as each was printed."""
    return any(
        abs(Fraction(a) - Fraction(b)) < (_satuan(a) + _satuan(b)) / 2
        for a, b in product(satu.nilai, lain.nilai)
    )


def _satuan(nilai: Decimal) -> Fraction:
    """One unit of the last printed place."""
    return Fraction(1, 10 ** desimal_dari(nilai))


def desimal_dari(nilai: Decimal) -> int:
    """With how many decimals a figure was printed."""
    pangkat = nilai.as_tuple().exponent
    return -pangkat if isinstance(pangkat, int) and pangkat < 0 else 0
