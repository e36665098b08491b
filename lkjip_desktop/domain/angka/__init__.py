"""Figures: exact values, reading what people write, showing them id-ID. The only such place."""

from .baca import baca, baca_sel, kebiasaan
from .bacaan import RUPIAH, Bacaan, BukanAngka, Kebiasaan
from .eksak import bulat, dari_teks, empat, kanonik, kanonik_sah, tepat
from .satuan import dengan_satuan, desimal_angka
from .tampil import (
    Angka,
    tampil,
    tampil_nilai,
    tampil_persen,
    tampil_ringkas,
    tampil_rupiah,
)

__all__ = [
    "RUPIAH",
    "Angka",
    "Bacaan",
    "BukanAngka",
    "Kebiasaan",
    "baca",
    "baca_sel",
    "bulat",
    "dari_teks",
    "dengan_satuan",
    "desimal_angka",
    "empat",
    "kanonik",
    "kanonik_sah",
    "kebiasaan",
    "tampil",
    "tampil_nilai",
    "tampil_persen",
    "tampil_ringkas",
    "tampil_rupiah",
    "tepat",
]
