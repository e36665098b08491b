"""Taking a written figure apart into sides, whole part and decimals, without giving it a value."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final, Literal, cast

from ..rapi import rapikan
from .alasan import PANJANG_TERBESAR, alasan, terlalu_panjang
from .apitan import Belakang, Depan, baca_belakang, baca_depan
from .bacaan import TandaDesimal

_TIGA_BAGIAN: Final = re.compile(r"([^0-9]*)([0-9](?:.*[0-9])?)([^0-9]*)", re.DOTALL)
_BADAN: Final = re.compile(
    r"([0-9]{1,3}(?:([., ])[0-9]{3})(?:\2[0-9]{3})*|[0-9]+)(?:([.,])([0-9]+))?"
)
_DIGIT: Final = re.compile(r"[0-9]+")
_BERCELAH: Final = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\s*\1\s*[0-9]{3})+")
_CELAH: Final = re.compile(r"(?<=[.,])\s+|\s+(?=[.,])")
_LABEL_BERANGKA: Final = re.compile(r"([^\W\d_]{3,20} [0-9]{1,2}) ?\(([^()]*)\)")
_PANGKAT: Final = re.compile(r"(?<=[0-9\s])([kc]?m)(?:(2)|3)$")

Kelompok = TandaDesimal | Literal[" "] | None


@dataclass(frozen=True, slots=True)
class Badan:
    """The digits of a figure and the marks between them."""

    utuh: str
    """The whole part, with its group marks."""
    kelompok: Kelompok
    """The mark between the groups of three: dot, comma or space."""
    tanda: TandaDesimal | None
    """The mark before the decimals."""
    pecahan: str

    @property
    def nol_di_depan(self) -> bool:
        """Whether it starts with a nought, as no grouped figure does (``0.750``)."""
        return self.utuh[0] == "0"

    @property
    def dua_arti(self) -> bool:
        """Whether its one mark, before three digits, may group or may be decimal (``1.893``)."""
        return (
            self.tanda is None
            and self.kelompok is not None
            and self.kelompok != " "
            and self.utuh.count(self.kelompok) == 1
        )


def batasi(teks: str) -> str:
    """The text, short enough to look into; ``BukanAngka`` if it is too long to be a figure."""
    if len(teks) > PANJANG_TERBESAR:
        teks = teks.strip()
        if len(teks) > PANJANG_TERBESAR:
            raise terlalu_panjang(teks)
    return teks


def bedah(teks: str) -> tuple[Depan, Badan, Belakang]:
    """The parts of the figure, which agree with each other; ``BukanAngka`` if the text is none."""
    rapi = rapikan(batasi(teks))
    bagian = _bedah_rapi(rapi) or _bedah_bertingkat(rapi)
    if bagian is None:
        raise alasan(rapi)
    return bagian


def _bedah_rapi(rapi: str) -> tuple[Depan, Badan, Belakang] | None:
    tiga = _TIGA_BAGIAN.fullmatch(rapi)
    if tiga is None:
        return None
    depan, belakang = baca_depan(tiga[1]), baca_belakang(tiga[3])
    if depan is None or belakang is None or not _serasi(depan, belakang):
        return None
    if depan.koma:
        badan = Badan("0", None, depan.koma, tiga[2]) if _DIGIT.fullmatch(tiga[2]) else None
    else:
        berunit = depan.rupiah or belakang.satuan is not None
        badan = _baca_badan(tiga[2]) or _baca_badan(_rapatkan(tiga[2], berunit))
    if badan is None or not _utuh(badan, belakang):
        return None
    return depan, badan, belakang


def _bedah_bertingkat(rapi: str) -> tuple[Depan, Badan, Belakang] | None:
    """As :func:`_bedah_rapi`, for words that hold a digit: ``100 m2``, ``Level 3 (3,25)``."""
    cocok = _LABEL_BERANGKA.fullmatch(rapi)
    if cocok is None:
        return _bedah_rapi(_PANGKAT.sub(_berpangkat, rapi))
    bagian = _bedah_rapi(cocok[2])
    if bagian is None or bagian[0].kurung or bagian[0].label or bagian[2].label:
        return None
    return replace(bagian[0], label=cocok[1]), bagian[1], bagian[2]


def _serasi(depan: Depan, belakang: Belakang) -> bool:
    """Whether the two sides can belong to one figure."""
    if depan.kurung != belakang.tutup or (depan.label and belakang.label):
        return False
    berkata = belakang.sebutan or belakang.label
    if belakang.tanpa_sen:
        return belakang.satuan != "persen" and not berkata
    return not depan.rupiah or (belakang.satuan != "persen" and not berkata)


def _utuh(badan: Badan, belakang: Belakang) -> bool:
    """Whether decimals, leading nought and ``,-`` fit the rest of the figure."""
    if belakang.tanpa_sen and badan.pecahan.strip("0"):
        return False
    if badan.kelompok is None or not badan.nol_di_depan:
        return True
    return badan.dua_arti and not belakang.tanpa_sen and badan.utuh[1] == badan.kelompok


def _baca_badan(teks: str) -> Badan | None:
    cocok = _BADAN.fullmatch(teks)
    if cocok is None or (cocok[2] is not None and cocok[2] == cocok[3]):
        return None
    if cocok[2] == " " and cocok[3] == "." and len(cocok[4]) == 3:
        return None
    return Badan(
        cocok[1], cast("Kelompok", cocok[2]), cast("TandaDesimal | None", cocok[3]), cocok[4] or ""
    )


def _rapatkan(teks: str, berunit: bool) -> str:
    """The digits without the gaps beside their marks (``10.656.768. 771``), where that is safe.

    A gap beside the first mark, or beside a decimal mark, may part two figures (``1. 234``,
    ``10, 20``): there it is closed only in a figure with Rp or %.
    """
    if berunit or _BERCELAH.fullmatch(teks):
        return _CELAH.sub("", teks)
    return teks


def _berpangkat(cocok: re.Match[str]) -> str:
    """``m2`` as ``m²``, so that its digit is none of the figure's."""
    return f"{cocok[1]}{'²' if cocok[2] else '³'}"
