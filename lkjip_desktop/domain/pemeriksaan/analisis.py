"""Whether someone wrote why an indikator came out as it did."""

from __future__ import annotations

from ..realisasi import terisi
from ..records import Pengukuran
from .bahan import BahanIndikator


def ada_analisis(bahan: BahanIndikator) -> bool:
    """Whether the year's, a quarter's or the report's analysis of the indikator has text."""
    return terisi(bahan.narasi) or ditulis(bahan.hasil.pengukuran)


def ditulis(p: Pengukuran | None) -> bool:
    """Whether the analysis of the year or of a quarter has text."""
    if p is None:
        return False
    catatan = [c for c in p.catatan_tw or () if c is not None]
    return any(
        terisi(teks)
        for teks in (
            p.keberhasilan,
            p.hambatan,
            p.solusi,
            *(t for c in catatan for t in (c.pendorong, c.hambatan, c.tindak_lanjut)),
        )
    )
