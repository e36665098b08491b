"""What the engine answers: the measured figures of one year, as frozen records.

A figure is an exact :class:`~fractions.Fraction` (shown rounded half-up, never stored rounded) or,
for an indikator with nilai=predikat or teks, a text. ``None`` means "does not exist".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from .records import Anggaran, Indikator, Kebijakan, Pengukuran, Renstra

TingkatIndikator = Literal["tujuan", "sasaran", "program", "kegiatan", "subkegiatan"]
SumberTarget = Literal["pengukuran", "pk", "rkt", "renstra"]
SumberRealisasi = Literal["rumus", "tahun", "triwulan"]
Keadaan = Literal["terisi", "belum diisi", "tidak dapat dihitung"]


@dataclass(frozen=True, slots=True)
class HasilTriwulan:
    """One quarter of an indikator.

    ``*_kumulatif``: the running total against the year's target; only for agregasi=jumlah, and only
    for a quarter that has a realisasi.
    """

    target: Fraction | str | None = None
    realisasi: Fraction | str | None = None
    capaian: Fraction | None = None
    realisasi_kumulatif: Fraction | None = None
    capaian_kumulatif: Fraction | None = None


@dataclass(frozen=True, slots=True)
class HasilIndikator:
    """The year's figures of one indikator. Percentages are in percent (100 = met)."""

    id: str
    definisi: Indikator
    tingkat: TingkatIndikator
    induk: str
    """Id of the tujuan, sasaran or anggaran node that the indikator stands under."""
    pengukuran: Pengukuran | None = None
    target: Fraction | str | None = None
    sumber_target: SumberTarget | None = None
    target_akhir: Fraction | str | None = None
    """The Renstra target of tahun_akhir."""
    realisasi: Fraction | str | None = None
    sumber_realisasi: SumberRealisasi | None = None
    keadaan: Keadaan = "belum diisi"
    """Of the realisasi: three states that are never mixed up."""
    alasan: str | None = None
    """Why the realisasi cannot be computed, as a sentence (a mistaken formula, a zero divisor)."""
    capaian: Fraction | None = None
    kategori: str | None = None
    predikat: str | None = None
    kemajuan: Fraction | None = None
    pagu: Fraction | None = None
    realisasi_anggaran: Fraction | None = None
    serapan: Fraction | None = None
    efisiensi: Fraction | None = None
    kategori_efisiensi: str | None = None
    triwulan: tuple[HasilTriwulan, HasilTriwulan, HasilTriwulan, HasilTriwulan] = (
        HasilTriwulan(),
        HasilTriwulan(),
        HasilTriwulan(),
        HasilTriwulan(),
    )


@dataclass(frozen=True, slots=True)
class HasilSasaran:
    """The mean capaian of a sasaran's indikator (percent), its kategori, and the money: the sums
    over its indikator."""

    id: str
    rata_capaian: Fraction | None
    kategori: str | None
    pagu: Fraction | None = None
    realisasi_anggaran: Fraction | None = None
    serapan: Fraction | None = None
    kategori_serapan: str | None = None


@dataclass(frozen=True, slots=True)
class HasilAnggaran:
    """The money of one node: its own where it is a leaf, else the sum over the leaves below."""

    id: str
    simpul: Anggaran
    induk: str | None
    kedalaman: int
    pagu_murni: Fraction | None
    pagu_perubahan: Fraction | None
    pagu: Fraction | None
    realisasi: Fraction | None
    realisasi_tw: tuple[Fraction | None, Fraction | None, Fraction | None, Fraction | None]
    serapan: Fraction | None
    kategori_serapan: str | None


@dataclass(frozen=True, slots=True)
class HasilTotal:
    """The year as a whole."""

    rata_capaian: Fraction | None = None
    kategori: str | None = None
    pagu: Fraction | None = None
    realisasi_anggaran: Fraction | None = None
    serapan: Fraction | None = None
    kategori_serapan: str | None = None


@dataclass(frozen=True, slots=True)
class RiwayatTahun:
    """An indikator in one year, for comparisons over several years."""

    tahun: int
    target: Fraction | str | None = None
    realisasi: Fraction | str | None = None
    keadaan: Keadaan = "belum diisi"
    capaian: Fraction | None = None
    kategori: str | None = None


@dataclass(frozen=True, slots=True)
class HasilTahun:
    """All measured figures of one year, in tree order (Renstra first, then the anggaran tree)."""

    tahun: int
    kebijakan: Kebijakan | None
    renstra: Renstra | None
    indikator: Mapping[str, HasilIndikator]
    sasaran: Mapping[str, HasilSasaran]
    anggaran: Mapping[str, HasilAnggaran]
    total: HasilTotal
    _ingatan: object = field(default=None, compare=False, repr=False)
    """What the engine measured from which records, for measuring the next version quickly."""
