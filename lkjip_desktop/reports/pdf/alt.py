"""What a chart says in words, for those who do not see it."""

from __future__ import annotations

from lkjip_desktop.reports.model import Bagan, Grafik, KotakBagan
from lkjip_desktop.reports.nilai import teks_isi


def alt_grafik(grafik: Grafik) -> str:
    """Its caption and its values: ``2023: Target 58, Realisasi 58,96; 2024: ...``."""
    isi = [
        f"{kategori}: " + ", ".join(f"{s.nama} {teks_isi(s.nilai[n])}" for s in grafik.seri)
        for n, kategori in enumerate(grafik.kategori)
    ]
    return f"Grafik {grafik.judul}. {'; '.join(isi)}".strip()


def alt_bagan(bagan: Bagan) -> str:
    """Its caption, and who stands under whom."""
    return f"Bagan {bagan.judul}. {_kotak(bagan.akar)}".strip()


def _kotak(kotak: KotakBagan) -> str:
    if not kotak.anak:
        return kotak.nama
    return f"{kotak.nama} membawahi {', '.join(_kotak(k) for k in kotak.anak)}"
