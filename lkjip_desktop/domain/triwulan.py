"""The four quarters of an indikator: target, realisasi, capaian, and the running total."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from .agregasi import jumlah
from .capaian import Nilai, capaian
from .hasil import HasilTriwulan
from .realisasi import baca_nilai, lengkap, rumus_dari, variabel_tahun, variabel_triwulan
from .records import Indikator, Kebijakan, Pengukuran
from .rumus import Rumus, RumusKeliru, TidakTerhitung

EmpatTriwulan = tuple[HasilTriwulan, HasilTriwulan, HasilTriwulan, HasilTriwulan]

KOSONG: Final[EmpatTriwulan] = (HasilTriwulan(),) * 4


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
        return KOSONG
    rumus = _rumus(definisi)
    berjalan = definisi.agregasi == "jumlah" and definisi.nilai == "angka"
    realisasi = [_realisasi(definisi, rumus, pengukuran, nomor) for nomor in range(1, 5)]
    hasil: list[HasilTriwulan] = []
    for nomor, nilai in enumerate(realisasi, 1):
        teks = pengukuran.target_tw[nomor - 1] if pengukuran.target_tw else None
        target = baca_nilai(definisi, teks)
        kumulatif = None
        if berjalan and nilai is not None:
            kumulatif = _kumulatif(definisi, rumus, pengukuran, realisasi[:nomor])
        hasil.append(
            HasilTriwulan(
                target,
                nilai,
                capaian(definisi, kebijakan, target, nilai),
                kumulatif,
                capaian(definisi, kebijakan, target_tahun, kumulatif),
            )
        )
    return (hasil[0], hasil[1], hasil[2], hasil[3])


def _rumus(definisi: Indikator) -> Rumus | None:
    try:
        return rumus_dari(definisi)
    except RumusKeliru:
        return None


def _realisasi(
    definisi: Indikator, rumus: Rumus | None, pengukuran: Pengukuran, nomor: int
) -> Nilai | None:
    if rumus is not None and rumus.variabel:
        try:
            nilai = variabel_triwulan(pengukuran, nomor)
            if lengkap(rumus, nilai):
                return rumus.hitung(nilai)
        except TidakTerhitung:
            return None
    return baca_nilai(
        definisi, pengukuran.realisasi_tw[nomor - 1] if pengukuran.realisasi_tw else None
    )


def _kumulatif(
    definisi: Indikator, rumus: Rumus | None, pengukuran: Pengukuran, sejauh: list[Nilai | None]
) -> Fraction | None:
    """The running total: the formula over the variables so far, else the sum of the quarters."""
    if rumus is not None and rumus.variabel:
        try:
            nilai = variabel_tahun(definisi, pengukuran, sampai=len(sejauh))
            if lengkap(rumus, nilai):
                return rumus.hitung(nilai)
        except TidakTerhitung:
            return None
    return jumlah(satu for satu in sejauh if isinstance(satu, Fraction))
