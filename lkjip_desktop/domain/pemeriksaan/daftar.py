"""All rules of the check, by what they look at."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from . import anggaran, anggaran_pk, kelengkapan, keselarasan, kinerja, tautan, tercantum
from .aturan import Aturan
from .bahan import BahanIndikator, BahanSimpul, BahanTahun
from .tercantum import BahanKelompok

KELOMPOK: Final[tuple[Aturan[BahanKelompok], ...]] = tercantum.KELOMPOK
INDIKATOR: Final[tuple[Aturan[BahanIndikator], ...]] = (
    *keselarasan.INDIKATOR,
    *kinerja.INDIKATOR,
    *kelengkapan.INDIKATOR,
)
SIMPUL: Final[tuple[Aturan[BahanSimpul], ...]] = (*keselarasan.SIMPUL, *anggaran.SIMPUL)
TAHUN: Final[tuple[Aturan[BahanTahun], ...]] = (
    *keselarasan.TAHUN,
    *tautan.TAHUN,
    *anggaran.TAHUN,
    *anggaran_pk.TAHUN,
    *kelengkapan.TAHUN,
)
KELUARGA: Final = {
    "C": "Angka tercantum",
    "S": "Keselarasan",
    "K": "Kinerja",
    "A": "Anggaran",
    "P": "Kelengkapan",
}
"""Families by the first letter of a kode, in the order in which findings are listed."""


def semua_aturan() -> tuple[Aturan[Any], ...]:
    """Every rule, in the order of families and kode."""
    semua: list[Aturan[Any]] = [*KELOMPOK, *INDIKATOR, *SIMPUL, *TAHUN]
    return tuple(sorted(semua, key=lambda satu: urutan_kode(satu.kode)))


@cache
def urutan_kode(kode: str) -> tuple[int, str]:
    """For sorting by family and kode."""
    huruf = list(KELUARGA)
    return (huruf.index(kode[0]) if kode[0] in KELUARGA else len(huruf), kode)
