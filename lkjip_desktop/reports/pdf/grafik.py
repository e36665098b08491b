"""Charts drawn on the canvas: bars, lying bars, lines; readable in black and white.

Every bar carries its value. Series differ in lightness and, lines, also in marker and dashes.
"""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.reports.model import Grafik
from lkjip_desktop.reports.nilai import nilai_pasti

from .grafik_datar import GrafikDatar
from .grafik_tegak import GrafikTegak
from .grafik_unsur import sumbu
from .potongan import Potongan
from .teks import Keluarga


def potongan_grafik(grafik: Grafik, keluarga: Keluarga, lebar: float) -> list[Potongan]:
    """A chart as atoms without its caption; empty where there is no value to draw."""
    nilai = [v for s in grafik.seri for n in s.nilai if (v := nilai_pasti(n)) is not None]
    if not nilai or not grafik.kategori:
        return []
    acuan = [] if grafik.acuan is None else [Fraction(grafik.acuan)]
    skala = sumbu([*nilai, *acuan])
    if grafik.jenis == "batang_datar":
        return GrafikDatar(grafik, keluarga, lebar, skala).potongan()
    tegak = GrafikTegak(grafik, keluarga, lebar, skala)
    return [Potongan(tegak.tinggi, tegak.lukis, sebelum=4.0)]
