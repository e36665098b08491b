"""The printed figures of a year, read: each alone, and what one leaves open by its column.

A column is all figures of one besaran at one sumber. Its habit only chooses which of two meanings
comes first; the other is kept, because figures of several units stand in one column of a report.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, NamedTuple

from ..angka import RUPIAH, Bacaan, BukanAngka, Kebiasaan, baca, baca_sel, kebiasaan
from ..records import Tercantum

BERUPA_UANG: Final = frozenset({"pagu", "realisasi_anggaran"})
_BERTANDA: Final = BERUPA_UANG | {"kemajuan", "efisiensi"}
"""Figures whose sign matters."""

KunciKelompok = tuple[str, str, int]
"""Objek, id, and the year of the figures."""


@dataclass(frozen=True, slots=True)
class Terbaca:
    """A printed figure with what was read in it."""

    tercantum: Tercantum
    bacaan: Bacaan | None
    """``None`` where the text is no figure, and where it is a mark for "nothing" (``-``)."""
    kosong: bool

    @property
    def nilai(self) -> tuple[Decimal, ...]:
        """All that the text may mean, the likeliest first; empty where it is no figure."""
        if self.bacaan is None:
            return ()
        nilai, lain = self.bacaan.nilai, self.bacaan.lain
        semua = (nilai,) if lain is None else (nilai, lain)
        return (*semua, *(-n for n in semua)) if self._hanya_dikurung(nilai) else semua

    def _hanya_dikurung(self, nilai: Decimal) -> bool:
        """Whether brackets need not mean a minus: what is never below nought is set in brackets
        beside or below another figure, too."""
        t = self.tercantum
        return nilai < 0 and "(" in t.nilai and t.besaran not in _BERTANDA


class Cetakan(NamedTuple):
    """All printed figures that were entered for a year."""

    per_rekaman: Mapping[int, Terbaca]
    """By the identity of the record."""
    per_kelompok: Mapping[KunciKelompok, tuple[Terbaca, ...]]
    """By object and year, in the order of the document."""


TANPA_CETAKAN: Final = Cetakan({}, {})


def baca_cetakan(daftar: Iterable[Tercantum], tahun: int, lama: Cetakan = TANPA_CETAKAN) -> Cetakan:
    """Read the figures entered for ``tahun``; what ``lama`` has of the same records is kept."""
    per_rekaman: dict[int, Terbaca] = {}
    kolom: dict[tuple[str, str], list[Tercantum]] = {}
    daftar = tuple(daftar)
    for satu in daftar:
        ada = lama.per_rekaman.get(id(satu)) or _baca(satu)
        per_rekaman[id(satu)] = ada
        if ada.bacaan is not None and ada.bacaan.lain is not None:
            kolom.setdefault((satu.sumber, satu.besaran), [])
    if kolom:
        _pilih_arti(daftar, kolom, per_rekaman)
    kelompok: dict[KunciKelompok, list[Terbaca]] = {}
    for satu in daftar:
        kelompok.setdefault(_kunci(satu, tahun), []).append(per_rekaman[id(satu)])
    return Cetakan(per_rekaman, {kunci: tuple(isi) for kunci, isi in kelompok.items()})


def tahun_angka(satu: Tercantum, tahun: int) -> int:
    """The year of the figure: its own, that of a whole year's figure, else the report's."""
    if satu.tahun is not None:
        return satu.tahun
    return int(satu.id) if satu.objek == "tahun" and satu.id.isdecimal() else tahun


def _kunci(satu: Tercantum, tahun: int) -> KunciKelompok:
    return (satu.objek, satu.id, tahun_angka(satu, tahun))


def _baca(satu: Tercantum) -> Terbaca:
    try:
        bacaan = baca_sel(satu.nilai, kolom=_kolom_uang(satu))
    except BukanAngka:
        return Terbaca(satu, None, kosong=False)
    return Terbaca(satu, bacaan, kosong=bacaan is None)


def _kolom_uang(satu: Tercantum) -> Kebiasaan | None:
    return RUPIAH if satu.besaran in BERUPA_UANG else None


def _pilih_arti(
    daftar: tuple[Tercantum, ...],
    kolom: dict[tuple[str, str], list[Tercantum]],
    per_rekaman: dict[int, Terbaca],
) -> None:
    """Put first the meaning that goes with the column, where it shows one."""
    for satu in daftar:
        if (isi := kolom.get((satu.sumber, satu.besaran))) is not None:
            isi.append(satu)
    for (_, besaran), isi in kolom.items():
        biasa = kebiasaan((satu.nilai for satu in isi), rupiah=besaran in BERUPA_UANG)
        for satu in isi:
            per_rekaman[id(satu)] = _menurut_kolom(per_rekaman[id(satu)], biasa)


def _menurut_kolom(satu: Terbaca, biasa: Kebiasaan) -> Terbaca:
    """The same object where its column changes nothing."""
    bacaan = satu.bacaan
    if bacaan is None or bacaan.lain is None:
        return satu
    pertama = baca(satu.tercantum.nilai, kolom=biasa).nilai
    if pertama != bacaan.lain:
        return satu
    pangkat = pertama.as_tuple().exponent
    desimal = -pangkat if isinstance(pangkat, int) else 0
    return replace(satu, bacaan=replace(bacaan, nilai=pertama, lain=bacaan.nilai, desimal=desimal))
