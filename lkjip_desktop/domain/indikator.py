"""Measuring one indikator from everything that its figures hang on."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from .capaian import Nilai, capaian, kemajuan
from .efisiensi import efisiensi, serapan
from .hasil import HasilIndikator, SumberTarget
from .realisasi import baca_angka, baca_nilai, realisasi_tahun, terisi
from .records import Indikator, Kebijakan, Pengukuran, PkIndikator, Rkt
from .skala import label, pita_berlabel
from .tempat import Tempat
from .triwulan import ukur_triwulan


class Uang(NamedTuple):
    """The money that supports an indikator."""

    pagu: Fraction | None = None
    realisasi: Fraction | None = None


class BahanIndikator(NamedTuple):
    """What an indikator is measured from, beside the office's policy and the year."""

    tempat: Tempat
    pengukuran: Pengukuran | None
    pk: PkIndikator | None
    """Its entry in the PK in force."""
    rkt: Rkt | None
    uang: Uang


def ukur_indikator(
    bahan: BahanIndikator, kebijakan: Kebijakan | None, tahun: int
) -> HasilIndikator:
    """All figures of one indikator in one year, by the table of the format page."""
    definisi, pengukuran = bahan.tempat.definisi, bahan.pengukuran
    teks_target, sumber_target = _target(bahan, tahun)
    target = baca_nilai(definisi, teks_target)
    target_akhir = baca_nilai(definisi, target_renstra(definisi, bahan.tempat.tahun_akhir))
    realisasi = realisasi_tahun(definisi, pengukuran)
    if definisi.nilai == "teks":
        dicapai = baca_angka(pengukuran.capaian) if pengukuran else None
    else:
        dicapai = capaian(definisi, kebijakan, target, realisasi.nilai)
    terserap = serapan(bahan.uang.pagu, bahan.uang.realisasi)
    efisien = efisiensi(kebijakan.rumus_efisiensi, dicapai, terserap) if kebijakan else None
    return HasilIndikator(
        id=definisi.id,
        definisi=definisi,
        tingkat=bahan.tempat.tingkat,
        induk=bahan.tempat.induk,
        pengukuran=pengukuran,
        target=target,
        sumber_target=sumber_target,
        target_akhir=target_akhir,
        realisasi=realisasi.nilai,
        sumber_realisasi=realisasi.sumber,
        keadaan=realisasi.keadaan,
        alasan=realisasi.alasan,
        capaian=dicapai,
        kategori=label(kebijakan.skala_capaian, dicapai) if kebijakan else None,
        predikat=_predikat(definisi, realisasi.nilai),
        kemajuan=kemajuan(definisi, kebijakan, target_akhir, realisasi.nilai),
        pagu=bahan.uang.pagu,
        realisasi_anggaran=bahan.uang.realisasi,
        serapan=terserap,
        efisiensi=efisien,
        kategori_efisiensi=label(kebijakan.skala_efisiensi, efisien) if kebijakan else None,
        triwulan=ukur_triwulan(definisi, kebijakan, pengukuran, target),
    )


def target_renstra(definisi: Indikator, tahun: int | None) -> str | None:
    """The target that the definition sets for a year, as written."""
    return None if tahun is None or definisi.target is None else definisi.target.get(str(tahun))


def _target(bahan: BahanIndikator, tahun: int) -> tuple[str | None, SumberTarget | None]:
    """The year's target as written, from the first place that gives one."""
    calon: tuple[tuple[str | None, SumberTarget], ...] = (
        (bahan.pengukuran.target if bahan.pengukuran else None, "pengukuran"),
        (bahan.pk.target if bahan.pk else None, "pk"),
        (bahan.rkt.target if bahan.rkt else None, "rkt"),
        (target_renstra(bahan.tempat.definisi, tahun), "renstra"),
    )
    for teks, sumber in calon:
        if terisi(teks):
            return teks, sumber
    return None, None


def _predikat(definisi: Indikator, realisasi: Nilai | None) -> str | None:
    """The band of the indikator's own scale that the realisasi reaches or names."""
    if isinstance(realisasi, Fraction):
        return label(definisi.predikat, realisasi)
    if definisi.nilai != "predikat" or realisasi is None:
        return None
    pita = pita_berlabel(definisi.predikat, realisasi)
    return None if pita is None else pita.label
