"""What rules look at: an indikator, a node of the tree, the year as a whole."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ..hasil import HasilAnggaran, HasilIndikator, HasilTahun
from ..records import Kebijakan, PkIndikator, Rkt, Tahun
from ..rujukan import Rujukan


class Janji(NamedTuple):
    """A place where a PK names an indikator."""

    dokumen: str
    """Words for the PK."""
    butir: PkIndikator


class BahanIndikator(NamedTuple):
    """An indikator of the year."""

    hasil: HasilIndikator
    lalu: HasilIndikator | None
    """The same one a year before, where the document has that year."""
    rkt: Rkt | None
    kebijakan: Kebijakan | None
    narasi: str | None
    """Its section in the report (``bab3.indikator.<id>``)."""
    tahun: int
    berakhir: bool
    dilaporkan: bool
    """Whether the year is more than history (see :attr:`BahanTahun.dilaporkan`)."""
    berencana: bool
    """Whether every indikator is asked to have a target (see :attr:`BahanTahun.berencana`)."""
    janji: tuple[Janji, ...]
    """Where the PK of the year name it."""


class BahanSimpul(NamedTuple):
    """A node of the anggaran tree."""

    hasil: HasilAnggaran
    tahun: int
    berakhir: bool


class BahanTahun(NamedTuple):
    """The year as a whole."""

    rujukan: Rujukan
    hasil: HasilTahun
    hari_ini: date

    @property
    def data(self) -> Tahun:
        return self.rujukan.data

    @property
    def tahun(self) -> int:
        return self.hasil.tahun

    @property
    def berakhir(self) -> bool:
        """Whether the year is over: only then what is still missing is late."""
        return sudah_berakhir(self.hasil.tahun, self.hari_ini)

    @property
    def dilaporkan(self) -> bool:
        """Whether the file has the year itself, not only its realisasi for comparisons."""
        data = self.rujukan.data
        return bool(data.anggaran or data.pk or data.narasi or data.tercantum)

    @property
    def berencana(self) -> bool:
        """Whether the year has plans of its own: it is reported, or a Renstra covers it. In others,
        as those before the first Renstra, an indikator may not have been there yet."""
        renstra = self.rujukan.renstra
        tercakup = renstra is not None and renstra.tahun_awal <= self.tahun <= renstra.tahun_akhir
        return tercakup or self.dilaporkan


def sudah_berakhir(tahun: int, hari_ini: date) -> bool:
    """Whether the year is over on that day."""
    return hari_ini > date(tahun, 12, 31)
