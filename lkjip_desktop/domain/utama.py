"""Which indikator count for the year as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from .hasil import HasilIndikator, HasilTahun
from .records import Pk


def indikator_utama(pk_berlaku: Iterable[Pk], hasil: HasilTahun) -> list[HasilIndikator]:
    """Those that the year's mean is taken over: of the kepala's PK, else of all sasaran."""
    pk = [p for p in pk_berlaku if p.tingkat == "kepala"]
    if pk:
        nomor = dict.fromkeys(i.indikator for p in pk for i in p.indikator or ())
        return [hasil.indikator[i] for i in nomor if i in hasil.indikator]
    return [h for h in hasil.indikator.values() if h.tingkat == "sasaran"]
