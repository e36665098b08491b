"""The check of an open file: the findings of its years as they stand now.

A check can be done bit by bit, so that the window stays free: a :class:`Permintaan` holds all that
it looks at (immutable, whatever is edited meanwhile), and :meth:`Pemeriksa.catat` takes the answer,
saying whether the document is still the one that was checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Tahapan, periksa, periksa_bertahap
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.services.sesi import Sesi


@dataclass(frozen=True, slots=True, eq=False)
class Permintaan:
    """One check to be done: a year of a document as it is at this moment."""

    dokumen: Dokumen
    tahun: int
    terukur: HasilTahun
    hari_ini: date
    lama: HasilPeriksa | None
    """The newest known findings of the year: only what changed since is checked again."""

    def kerjakan(self) -> HasilPeriksa:
        """Do it at once."""
        return periksa(self.dokumen, self.tahun, self.terukur, self.hari_ini, self.lama)

    def bertahap(self) -> Tahapan[HasilPeriksa]:
        """Do it step by step."""
        return periksa_bertahap(self.dokumen, self.tahun, self.terukur, self.hari_ini, self.lama)


class Pemeriksa:
    """Checks the years of a session; after an edit only what the edit touched."""

    def __init__(self, sesi: Sesi, hari_ini: Callable[[], date] = date.today) -> None:
        self._sesi = sesi
        self._hari_ini = hari_ini
        self._hasil: dict[int, HasilPeriksa] = {}
        self._dari: dict[int, tuple[Dokumen, date]] = {}

    def hasil(self, tahun: int) -> HasilPeriksa:
        """The findings of a year, never older than the document.

        Raises UserError where the file does not have the year.
        """
        hasil = self.kini(tahun)
        if hasil is None:
            permintaan = self.permintaan(tahun)
            hasil = permintaan.kerjakan()
            self.catat(permintaan, hasil)
        return hasil

    def kini(self, tahun: int) -> HasilPeriksa | None:
        """The findings of a year where they are known already, and true of the document as it
        is."""
        dari = self._dari.get(tahun)
        if dari is None or dari[0] is not self._sesi.dokumen or dari[1] != self._hari_ini():
            return None
        return self._hasil[tahun]

    def permintaan(self, tahun: int) -> Permintaan:
        """What a check of the year would look at now. Raises UserError as :meth:`hasil` does."""
        return Permintaan(
            self._sesi.dokumen,
            tahun,
            self._sesi.hasil(tahun),
            self._hari_ini(),
            self._hasil.get(tahun),
        )

    def catat(self, permintaan: Permintaan, hasil: HasilPeriksa) -> bool:
        """Keep what a check found. Whether it is true of the document as it is now."""
        self._hasil[permintaan.tahun] = hasil
        self._dari[permintaan.tahun] = (permintaan.dokumen, permintaan.hari_ini)
        return self.kini(permintaan.tahun) is hasil
