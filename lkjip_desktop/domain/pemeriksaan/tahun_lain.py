"""Measuring the other years that a check looks at: last year, and those of printed figures."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import Final, NamedTuple

from ..hasil import HasilTahun
from ..ingatan import sama
from ..records import Dokumen
from ..ukur import ukur


class TahunLain(NamedTuple):
    """Measured years, and what they were measured from."""

    hasil: Mapping[int, HasilTahun]
    dari: tuple[object, ...]


TANPA_TAHUN_LAIN: Final = TahunLain({}, ())


def ukur_tahun_lain(
    dokumen: Dokumen, tahun: int, perlu: Iterable[int], lama: TahunLain = TANPA_TAHUN_LAIN
) -> Generator[None, None, TahunLain]:
    """The years of ``perlu`` that the document has, but for ``tahun`` itself; a step each.

    An edit of the checked year that leaves Renstra, kebijakan and the trees alone (trees define
    indikator for all years) does not touch them.
    """
    ada = {data.tahun: data for data in dokumen.tahun}
    diperlukan = sorted({satu for satu in perlu if satu in ada and satu != tahun})
    dari = (
        dokumen.renstra,
        dokumen.kebijakan,
        *(data.anggaran for data in dokumen.tahun),
        *(data for data in dokumen.tahun if data.tahun != tahun),
    )
    tetap = sama(lama.dari, dari)
    hasil: dict[int, HasilTahun] = {}
    for satu in diperlukan:
        dulu = lama.hasil.get(satu)
        hasil[satu] = dulu if tetap and dulu is not None else ukur(dokumen, satu, dulu)
        yield
    return TahunLain(hasil, dari)
