"""What fields and drafts look at: a document, its measured years, and the year of the report."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun, RiwayatTahun
from lkjip_desktop.domain.records import Dokumen, Pembanding
from lkjip_desktop.domain.rujukan import Rujukan
from lkjip_desktop.domain.ukur import riwayat, rujukan, ukur
from lkjip_desktop.domain.utama import indikator_utama

_MUNDUR = 3
"""So many years before this one are looked at for the last that has a figure."""


class Bahan:
    """Raises UserError where the document does not have the year."""

    def __init__(self, dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> None:
        self.dokumen = dokumen
        self.tahun = tahun
        self.hasil = hasil
        self.kini = hasil[tahun] if tahun in hasil else ukur(dokumen, tahun)
        self.rujukan: Rujukan = rujukan(self.kini)

    @cached_property
    def utama(self) -> list[HasilIndikator]:
        """The indikator that the year's mean is taken over."""
        return indikator_utama(self.rujukan.pk_berlaku, self.kini)

    @property
    def kemajuan_rasio(self) -> bool:
        """Whether progress towards the Renstra's end is a percentage (else a difference)."""
        return self.kini.kebijakan is None or self.kini.kebijakan.rumus_kemajuan == "rasio"

    def lalu(self, id_indikator: str, lalu: int) -> RiwayatTahun:
        """An indikator so many years before."""
        return riwayat(self.dokumen, id_indikator, [self.tahun - lalu], self.hasil)[0]

    def terakhir(self, h: HasilIndikator) -> tuple[int, RiwayatTahun] | None:
        """The last of the years before that has a realisasi, and how many years ago it was."""
        for lalu in range(1, _MUNDUR + 1):
            jejak = self.lalu(h.id, lalu)
            if jejak.realisasi is not None:
                return lalu, jejak
        return None

    def pembanding(self, id_indikator: str) -> list[Pembanding]:
        """The standards of an indikator."""
        return [p for p in self.rujukan.data.pembanding or () if p.indikator == id_indikator]
