"""The four quarters of an indikator: target, realisasi, capaian, and the running total."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from .capaian import Nilai, capaian
from .hasil import HasilTriwulan
from .realisasi import baca_nilai, lengkap, rumus_dari, variabel_tahun, variabel_triwulan
from .records import Indikator, Kebijakan, Pengukuran
from .rumus import Rumus, RumusKeliru, TidakTerhitung

EmpatTriwulan = tuple[HasilTriwulan, HasilTriwulan, HasilTriwulan, HasilTriwulan]

_KOSONG: Final[EmpatTriwulan] = (HasilTriwulan(),) * 4
_TANPA: Final[list[Fraction | None]] = [None] * 4
_NOL: Final = Fraction(0)


def ukur_triwulan(
    definisi: Indikator,
    kebijakan: Kebijakan | None,
    pengukuran: Pengukuran | None,
    target_tahun: Nilai | None,
) -> EmpatTriwulan:
    """The quarters, each by the same formula as the year.

    A quarter's realisasi is the formula over that quarter's variables where all that it uses are
    given, else ``realisasi_tw``. For agregasi=jumlah each quarter that has a realisasi also has the
    running total so far, measured against the year's target; a quarter that has not come has none.
    """
    if pengukuran is None or not (
        pengukuran.target_tw or pengukuran.realisasi_tw or pengukuran.variabel_tw
    ):
        return _KOSONG
    rumus = _rumus(definisi)
    realisasi = [_realisasi(definisi, rumus, pengukuran, nomor) for nomor in range(1, 5)]
    kumulatif = _TANPA
    if definisi.agregasi == "jumlah" and definisi.nilai == "angka":
        kumulatif = _berjalan(definisi, rumus, pengukuran, realisasi)

    def satu(nomor: int) -> HasilTriwulan:
        teks = pengukuran.target_tw[nomor] if pengukuran.target_tw else None
        target, nilai, sejauh = baca_nilai(definisi, teks), realisasi[nomor], kumulatif[nomor]
        return HasilTriwulan(
            target,
            nilai,
            capaian(definisi, kebijakan, target, nilai),
            sejauh,
            capaian(definisi, kebijakan, target_tahun, sejauh),
        )

    return (satu(0), satu(1), satu(2), satu(3))


def _rumus(definisi: Indikator) -> Rumus | None:
    """The formula, where it has something to compute from quarter to quarter."""
    try:
        rumus = rumus_dari(definisi)
    except RumusKeliru:
        return None
    return rumus if rumus is not None and rumus.variabel else None


def _realisasi(
    definisi: Indikator, rumus: Rumus | None, pengukuran: Pengukuran, nomor: int
) -> Nilai | None:
    if rumus is not None:
        try:
            nilai = variabel_triwulan(pengukuran, nomor)
            if lengkap(rumus, nilai):
                return rumus.hitung(nilai)
        except TidakTerhitung:
            return None
    per_triwulan = pengukuran.realisasi_tw
    return baca_nilai(definisi, per_triwulan[nomor - 1] if per_triwulan else None)


def _berjalan(
    definisi: Indikator,
    rumus: Rumus | None,
    pengukuran: Pengukuran,
    realisasi: Sequence[Nilai | None],
) -> list[Fraction | None]:
    """The running totals: the formula over the variables so far, else the sum of the quarters."""
    hasil: list[Fraction | None] = []
    sejauh = _NOL
    for nomor, nilai in enumerate(realisasi, 1):
        if not isinstance(nilai, Fraction):
            hasil.append(None)
            continue
        sejauh += nilai
        hasil.append(_rumus_sejauh(definisi, rumus, pengukuran, nomor, sejauh))
    return hasil


def _rumus_sejauh(
    definisi: Indikator,
    rumus: Rumus | None,
    pengukuran: Pengukuran,
    nomor: int,
    jumlah: Fraction,
) -> Fraction | None:
    if rumus is None:
        return jumlah
    try:
        nilai = variabel_tahun(definisi, pengukuran, sampai=nomor)
        return rumus.hitung(nilai) if lengkap(rumus, nilai) else jumlah
    except TidakTerhitung:
        return None
