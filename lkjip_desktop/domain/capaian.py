"""Capaian and kemajuan of one indikator, in percent (100 = met), exact.

Source: the rules under "What is computed" of the format lkjip-data v1. Nothing is rounded here.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from .angka import dari_teks
from .records import Arah, Indikator, Kebijakan, RumusTurun, Skala
from .skala import urutan_label

Nilai = Fraction | str
"""A figure of nilai=angka, or the text of nilai=predikat or teks."""

SERATUS: Final = Fraction(100)
_NOL: Final = Fraction(0)


def rumus_turun(definisi: Indikator, kebijakan: Kebijakan | None) -> RumusTurun | None:
    """How a lower-is-better indikator is measured: its own way before the office's."""
    return definisi.rumus_turun or (kebijakan.rumus_turun if kebijakan else None)


def persen(pembilang: Fraction, penyebut: Fraction) -> Fraction | None:
    """``pembilang / penyebut x 100``; ``None`` where the divisor is zero."""
    if not penyebut:
        return None
    a, b = pembilang.as_integer_ratio()
    c, d = penyebut.as_integer_ratio()
    return Fraction(100 * a * d, b * c)


def capaian_angka(
    target: Fraction, realisasi: Fraction, arah: Arah, turun: RumusTurun | None
) -> Fraction | None:
    """Capaian of a figure.

    Arah naik: R / T x 100. Arah turun: ``selisih`` (2T - R) / T x 100, ``rasio`` T / R x 100, and
    ``None`` where no way is laid down. Where the formula divides by zero: for arah turun with T = 0
    it is 100 where R = 0 and else 0; otherwise the capaian does not exist (``None``).
    """
    if arah == "naik":
        return persen(realisasi, target)
    if turun is None:
        return None
    if not target:
        return _NOL if realisasi else SERATUS
    if turun == "rasio":
        return persen(target, realisasi)
    return persen(2 * target - realisasi, target)


def capaian_predikat(skala: Skala | None, target: str, realisasi: str) -> Fraction | None:
    """Capaian of a label on the indikator's own scale.

    100 where the label's band is the target's or a higher one, else the lower bound of its band
    over that of the target's band x 100. ``None`` where a label is not on the scale.
    """
    diminta, diraih = urutan_label(skala, target), urutan_label(skala, realisasi)
    if skala is None or diminta is None or diraih is None:
        return None
    if diraih <= diminta:
        return SERATUS
    return persen(dari_teks(skala[diraih].dari), dari_teks(skala[diminta].dari))


def capaian(
    definisi: Indikator, kebijakan: Kebijakan | None, target: Nilai | None, realisasi: Nilai | None
) -> Fraction | None:
    """Capaian of an indikator by its kind; ``None`` for nilai=teks, whose capaian is by hand."""
    if target is None or realisasi is None:
        return None
    if isinstance(target, Fraction) and isinstance(realisasi, Fraction):
        turun = rumus_turun(definisi, kebijakan)
        return capaian_angka(target, realisasi, definisi.arah, turun)
    if definisi.nilai == "predikat" and isinstance(target, str) and isinstance(realisasi, str):
        return capaian_predikat(definisi.predikat, target, realisasi)
    return None


def kemajuan(
    definisi: Indikator,
    kebijakan: Kebijakan | None,
    target_akhir: Nilai | None,
    realisasi: Nilai | None,
) -> Fraction | None:
    """Progress towards the Renstra target of its last year.

    ``rasio``: as capaian, with that target (percent). ``selisih``: R - T, for arah turun T - R, in
    the indikator's own unit; labels have no difference (``None``).
    """
    if kebijakan is None or target_akhir is None or realisasi is None:
        return None
    if kebijakan.rumus_kemajuan == "rasio":
        return capaian(definisi, kebijakan, target_akhir, realisasi)
    if not isinstance(target_akhir, Fraction) or not isinstance(realisasi, Fraction):
        return None
    beda = realisasi - target_akhir
    return beda if definisi.arah == "naik" else -beda
