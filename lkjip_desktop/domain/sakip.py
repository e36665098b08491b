"""The AKIP evaluation of the inspektorat: totals of its components, and the predikat.

Source of the bands: PermenPANRB 88/2021 (the same as those of 12/2015).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from .agregasi import jumlah
from .angka import dari_teks
from .records import EvaluasiSakip, Pita, Skala
from .skala import label

SKALA_AKIP: Final[Skala] = (
    Pita(label="AA", dari="90", inklusif=False),
    Pita(label="A", dari="80", inklusif=False),
    Pita(label="BB", dari="70", inklusif=False),
    Pita(label="B", dari="60", inklusif=False),
    Pita(label="CC", dari="50", inklusif=False),
    Pita(label="C", dari="30", inklusif=False),
    Pita(label="D", dari="0"),
)


@dataclass(frozen=True, slots=True)
class TotalSakip:
    """Sums over the components that have the figure; the predikat only where all have a nilai."""

    bobot: Fraction | None = None
    nilai: Fraction | None = None
    predikat: str | None = None

    @property
    def nilai_utuh(self) -> Fraction | None:
        """The nilai where all components have one; a part of them is no result."""
        return self.nilai if self.predikat is not None else None


def total_sakip(evaluasi: EvaluasiSakip | None) -> TotalSakip:
    """The totals of an evaluation."""
    komponen = (evaluasi.komponen if evaluasi else None) or ()
    nilai = [dari_teks(k.nilai) for k in komponen if k.nilai is not None]
    seluruh = jumlah(nilai)
    return TotalSakip(
        bobot=jumlah(dari_teks(k.bobot) for k in komponen),
        nilai=seluruh,
        predikat=label(SKALA_AKIP, seluruh) if len(nilai) == len(komponen) else None,
    )
