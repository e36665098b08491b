"""Marks on cells and rows: which of them have a finding of the check, and what it says.

A column says which field of which record its cells show (:attr:`.kolom.Kolom.letak`); where that is
the place of a finding, the cell carries a mark. The first cell of a row carries the marks of all
its records, so that a finding about a field without a column is seen, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Temuan, Tingkat

_TERBANYAK: Final = 4
"""Messages in one tooltip."""


class LetakSel(NamedTuple):
    """A cell of the data: a field of a record, or one entry of it (``kunci``)."""

    jenis: type
    pengenal: int | str
    """The record's rid; of a pengukuran, which may still be to be made, the id of its indikator."""
    medan: str | None = None
    kunci: str | int | None = None


class TujuanSel(NamedTuple):
    """Where to go in a tab: the row of a record, and its cell."""

    jenis: type
    rid: int
    letak: LetakSel


Rekaman = tuple[type, int | str]
"""The beginning of a :class:`LetakSel`: the record."""


class TandaSel(NamedTuple):
    """What stands in the corner of a cell, and in its tooltip."""

    tingkat: Tingkat
    pesan: str


def letak_temuan(temuan: Temuan) -> LetakSel:
    """The cell that a finding is about."""
    letak = temuan.letak
    pengenal = temuan.id if letak.jenis is _pengukuran() else letak.rid
    return LetakSel(letak.jenis, pengenal, letak.medan, letak.kunci)


@cache
def _pengukuran() -> type:
    # Here, so that the window does not wait for the records to paint its first screen.
    from lkjip_desktop.domain.records import Pengukuran

    return Pengukuran


class Tanda:
    """The open findings of a year by record and by cell."""

    def __init__(
        self,
        rekaman: Mapping[Rekaman, Sequence[Temuan]],
        sel: Mapping[LetakSel, Sequence[Temuan]],
    ) -> None:
        self._rekaman = rekaman
        self._sel = sel

    @classmethod
    def dari(cls, hasil: HasilPeriksa) -> Tanda:
        """Those of a check that nobody accepted."""
        rekaman: dict[Rekaman, list[Temuan]] = {}
        sel: dict[LetakSel, list[Temuan]] = {}
        for satu in hasil.terbuka:
            letak = letak_temuan(satu)
            rekaman.setdefault(letak[:2], []).append(satu)
            sel.setdefault(letak, []).append(satu)
        return cls(rekaman, sel)

    def __bool__(self) -> bool:
        return bool(self._sel)

    def sel(self, letak: LetakSel) -> TandaSel | None:
        """The mark of a cell; what is said of a whole field is said of each of its entries."""
        ada = self._sel.get(letak, ())
        if letak.kunci is not None:
            ada = (*ada, *self._sel.get(letak._replace(kunci=None), ()))
        return _gabung(ada)

    def baris(self, rekaman: Iterable[Rekaman]) -> TandaSel | None:
        """The mark of a row that shows these records."""
        return _gabung([t for satu in dict.fromkeys(rekaman) for t in self._rekaman.get(satu, ())])


TANPA_TANDA: Final = Tanda({}, {})


def _gabung(temuan: Iterable[Temuan]) -> TandaSel | None:
    """One mark for all: the gravest tingkat, every message once."""
    semua = list(temuan)
    if not semua:
        return None
    from lkjip_desktop.domain.pemeriksaan import TINGKAT

    semua.sort(key=lambda t: TINGKAT.index(t.tingkat))
    pesan = list(dict.fromkeys(f"{t.tingkat.capitalize()} {t.kode}: {t.pesan}" for t in semua))
    lebih = len(pesan) - _TERBANYAK
    if lebih > 0:
        pesan = [*pesan[:_TERBANYAK], f"… dan {lebih} temuan lain; lihat tab Pemeriksaan."]
    return TandaSel(semua[0].tingkat, "\n".join(pesan))
