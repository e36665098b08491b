"""Measuring the other years that a check looks at: last year, and those of printed figures."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import Final, NamedTuple

from ..hasil import HasilTahun
from ..ingatan import sama
from ..rujukan import Rujukan
from ..ukur import ukur


class TahunLain(NamedTuple):
    """Measured years, and what they were measured from."""

    hasil: Mapping[int, HasilTahun]
    dari: tuple[object, ...]


TANPA_TAHUN_LAIN: Final = TahunLain({}, ())


def ukur_tahun_lain(
    rujuk: Rujukan, perlu: Iterable[int], lama: TahunLain = TANPA_TAHUN_LAIN
) -> Generator[None, None, TahunLain]:
    """The years of ``perlu`` that the document has, but for that of ``rujuk`` itself; a step each.

    An edit of the checked year that leaves Renstra, kebijakan and the definitions of indikator
    alone (trees define them for all years) does not touch them.
    """
    dokumen, tahun = rujuk.dokumen, rujuk.tahun
    ada = {data.tahun: data for data in dokumen.tahun}
    diperlukan = sorted({satu for satu in perlu if satu in ada and satu != tahun})
    dari = (
        dokumen.renstra,
        dokumen.kebijakan,
        rujuk.tempat,
        *(data for data in dokumen.tahun if data.tahun != tahun),
    )
    tetap = sama(lama.dari, dari)
    hasil: dict[int, HasilTahun] = {}
    for satu in diperlukan:
        dulu = lama.hasil.get(satu)
        hasil[satu] = dulu if tetap and dulu is not None else ukur(dokumen, satu, dulu)
        yield
    return TahunLain(hasil, dari)
