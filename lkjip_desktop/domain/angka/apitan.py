"""What stands around the digits of a written figure: signs, Rp, %, ``,-``, labels, words.

Each side is one small pattern. A side that does not fit its pattern is not guessed at: the figure
is refused, and ``alasan`` says why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, cast

from .bacaan import Satuan, TandaDesimal
from .kata import AWALAN, PREDIKAT, label_wajar, sebutan_wajar, tulisan

_JEDA: Final = re.compile(r"\s+")
# The sides are matched with single spaces only, so that no pattern can take long.
_DEPAN: Final = re.compile(
    rf"""
    (?:(?:{"|".join(sorted(AWALAN))})\b(?!\ ?\()\ ?)?
    (?:[:=]\ ?)?'?
    (?P<tanda>[-+(]?)\ ?
    (?P<rupiah>(?:rp|idr)[ .:]*)?
    (?P<tanda2>[-+(]?)\ ?
    (?:\.{{2,}}\ ?|\.\ )?                 # dots that lead the eye to the figure
    (?P<koma>[.,]?)                     # ",5" written without its nought
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DEPAN_LABEL: Final = re.compile(r"(?P<label>[^\W\d_][^()]*?) ?\( ?(?P<minus>-?) ?")
_DEPAN_PREDIKAT: Final = re.compile(r"(?P<label>[A-E]{1,2}[+-]?) ?[/:=] ?")
_BELAKANG: Final = re.compile(
    r"""
    (?:\ ?(?P<strip>[,.]\ ?(?:-{1,3}|=)|-{1,3}))?
    (?:\ ?(?P<tutup>\)))?
    (?:\ ?(?P<satuan>%|(?:persen|prosen|rupiah|rp)\b))?
    (?:\ ?(?P<tutup2>\)))?
    (?:\ ?\(\ ?(?P<kurung>%|[^\W\d_][^()]*?)\ ?\))?
    (?:(?P<jeda>\ ?/\ ?|\ )?(?P<kata>[^\W\d_][^()%*]*?))?
    (?:\ ?\*{1,3}\)?)?                  # the mark of a footnote
    \ ?\.?\ ?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PERSEN: Final = frozenset({"%", "persen", "prosen"})


@dataclass(frozen=True, slots=True)
class Depan:
    """What stands before the first digit."""

    negatif: bool = False
    kurung: bool = False
    """Whether a bracket was opened, and has to be closed behind."""
    rupiah: bool = False
    koma: TandaDesimal | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Belakang:
    """What stands behind the last digit."""

    tutup: bool = False
    tanpa_sen: bool = False
    """Whether ``,-`` says that nothing follows the whole part."""
    satuan: Satuan | None = None
    label: str | None = None
    sebutan: str | None = None
    tulisan: str | None = None
    """The figure once more in words, as in ``2 (dua) dokumen``."""


@lru_cache(maxsize=256)
def baca_depan(teks: str) -> Depan | None:
    """The side before the digits; ``None`` if it cannot belong to a figure."""
    rapat = _JEDA.sub(" ", teks)
    if cocok := _DEPAN.fullmatch(rapat):
        tanda = cocok["tanda"] + cocok["tanda2"]
        if tanda not in ("", "-", "+", "(", "(-"):
            return None
        return Depan(
            negatif=tanda not in ("", "+"),
            kurung="(" in tanda,
            rupiah=cocok["rupiah"] is not None,
            koma=cast("TandaDesimal | None", cocok["koma"] or None),
        )
    if (cocok := _DEPAN_PREDIKAT.fullmatch(rapat)) and cocok["label"] in PREDIKAT:
        return Depan(label=cocok["label"])
    cocok = _DEPAN_LABEL.fullmatch(rapat)
    if cocok is None or not label_wajar(cocok["label"]):
        return None
    return Depan(negatif=cocok["minus"] != "", kurung=True, label=cocok["label"])


@lru_cache(maxsize=1024)
def baca_belakang(teks: str) -> Belakang | None:
    """The side behind the digits; ``None`` if it cannot belong to a figure."""
    cocok = _BELAKANG.fullmatch(_JEDA.sub(" ", teks))
    if cocok is None or (cocok["tutup"] and cocok["tutup2"]):
        return None
    kata, jeda = cocok["kata"] or "", cocok["jeda"] or ""
    # "82,10 A" and "82,10/A", but neither "12A" nor "5/orang".
    if (jeda == "") if kata in PREDIKAT else ("/" in jeda):
        return None
    catatan = _baca_catatan(cocok["kurung"] or "", kata)
    satuan = _satuan(cocok["satuan"])
    if catatan is None or (satuan and catatan.sebutan) or (satuan and catatan.satuan):
        return None
    return replace(
        catatan,
        tutup=bool(cocok["tutup"] or cocok["tutup2"]),
        tanpa_sen=cocok["strip"] is not None,
        satuan=satuan or catatan.satuan,
    )


def _baca_catatan(kurung: str, kata: str) -> Belakang | None:
    """The words behind a figure, those in brackets and those after; ``None`` if they alter it."""
    if kata and not sebutan_wajar(kata):
        return None
    if kata in PREDIKAT:
        return None if kurung else Belakang(label=kata)
    if kurung.lower() in _PERSEN:
        return None if kata else Belakang(satuan="persen")
    if dengan_kata := tulisan(kurung):
        return Belakang(sebutan=kata or None, tulisan=dengan_kata)
    if kurung and (kata or not sebutan_wajar(kurung)):
        return None
    return Belakang(label=kurung or None, sebutan=kata or None)


def _satuan(teks: str | None) -> Satuan | None:
    if not teks:
        return None
    return "persen" if teks.lower() in _PERSEN else "rupiah"
