"""Figures of a pasted block that can be read in two ways (``1.893``), by columns.

The habit of a column mostly decides (see ``domain.angka.kebiasaan``); where it does not, the user
is asked once for each column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.angka.bacaan import Kebiasaan, TandaDesimal
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui.tampilan.tulisan import satu_baris

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom

TANDA: Final[tuple[TandaDesimal, ...]] = (",", ".")
_BERANGKA = ("angka", "rupiah")


@dataclass(frozen=True, slots=True)
class SelRagu:
    """A text that can be read in two ways, and the two readings as they are shown."""

    baris: str
    teks: str
    bacaan: tuple[str, str]
    """With the comma as decimal mark, and with the dot."""


@dataclass(frozen=True, slots=True)
class KolomRagu:
    """A column whose habit does not say how these cells are read."""

    judul: str
    sel: tuple[SelRagu, ...]

    @property
    def usul(self) -> TandaDesimal:
        """The reading by Indonesian habit."""
        return ","


def kebiasaan_kolom(kolom: Kolom[Any], teks: Sequence[str], *, sendiri: bool) -> Kebiasaan | None:
    """How the figures of a column are written (None: it holds none)."""
    if kolom.macam not in _BERANGKA:
        return None
    rupiah = kolom.macam == "rupiah"
    return Kebiasaan(",", rupiah=rupiah) if sendiri else angka.kebiasaan(teks, rupiah=rupiah)


def yang_ragu(
    kolom: Kolom[Any], sel: Sequence[tuple[Any, str, str]], kebiasaan: Kebiasaan | None
) -> KolomRagu | None:
    """What must be asked about a column; ``sel`` are row objects, their names and the texts."""
    if kebiasaan is None or not kebiasaan.ragu:
        return None
    ragu = tuple(
        SelRagu(sebutan, teks, dua)
        for baris, sebutan, teks in sel
        if kolom.dapat_diubah(baris) and (dua := _dua_bacaan(kolom, baris, teks)) is not None
    )
    judul = f"{kolom.kelompok} {kolom.judul}".strip().replace("\n", " ")
    return KolomRagu(judul, ragu) if ragu else None


def _dua_bacaan(kolom: Kolom[Any], baris: Any, teks: str) -> tuple[str, str] | None:
    rapi = satu_baris(kolom, teks)
    try:
        koma, titik = (kolom.baca(rapi, baris, Kebiasaan(tanda)) for tanda in TANDA)
    except UserError:
        return None
    return None if koma == titik else (kolom.tampil(koma), kolom.tampil(titik))
