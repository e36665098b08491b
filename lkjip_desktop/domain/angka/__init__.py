"""Figures: exact values, reading what people write, showing them id-ID. The only such place."""

from .eksak import bulat, dari_teks, empat, kanonik, kanonik_sah
from .tampil import (
    tampil,
    tampil_nilai,
    tampil_persen,
    tampil_ringkas,
    tampil_rupiah,
)

__all__ = [
    "bulat",
    "dari_teks",
    "empat",
    "kanonik",
    "kanonik_sah",
    "tampil",
    "tampil_nilai",
    "tampil_persen",
    "tampil_ringkas",
    "tampil_rupiah",
]
