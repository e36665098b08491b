"""The check of an open file: the findings of its years as they stand now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, periksa
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.services.sesi import Sesi


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
        dokumen, hari_ini = self._sesi.dokumen, self._hari_ini()
        dari = self._dari.get(tahun)
        if dari is None or dari[0] is not dokumen or dari[1] != hari_ini:
            terukur = self._sesi.hasil(tahun)
            lama = self._hasil.get(tahun)
            self._hasil[tahun] = periksa(dokumen, tahun, terukur, hari_ini, lama)
            self._dari[tahun] = (dokumen, hari_ini)
        return self._hasil[tahun]
