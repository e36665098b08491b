"""Which quarters of a year are closed.

A year keeps every closing and every opening again, in the order in which they happened; the last
entry of a quarter says how it stands.
"""

from __future__ import annotations

from collections.abc import Mapping

from .records import Penutupan, Tahun
from .tanggal import tampil_waktu, triwulan_romawi


def penutupan_kini(data: Tahun) -> Mapping[int, Penutupan]:
    """The closed quarters (1 to 4), each with the entry that closed it."""
    hasil: dict[int, Penutupan] = {}
    for satu in data.penutupan or ():
        if satu.dibuka:
            hasil.pop(satu.triwulan, None)
        else:
            hasil[satu.triwulan] = satu
    return hasil


def kalimat_tertutup(penutupan: Penutupan) -> str:
    """``TW I ditutup 8 April 2025 pukul 10.15.``"""
    waktu = tampil_waktu(penutupan.waktu)
    return f"{triwulan_romawi(penutupan.triwulan)} ditutup {waktu}."
