"""What a row must know so that the columns and details of an indikator can show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import kanonik_sah
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilIndikator, HasilSasaran
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.domain.realisasi import rumus_dari
from lkjip_desktop.domain.skala import urutan_label
from lkjip_desktop.ui.model.penyaji import Kunci


class BarisIndikator(Protocol):
    """A row of a tree in which indikator stand; other rows have no ``indikator``."""

    @property
    def indikator(self) -> r.Indikator | None:
        """The record, where the row is an indikator."""

    @property
    def tahun(self) -> int:
        """The chosen year."""

    @property
    def tahun_kondisi_awal(self) -> int:
        """The year of a kondisi awal that is typed without one."""

    @property
    def hasil(self) -> HasilIndikator | None:
        """What the chosen year measured by this very definition."""

    @property
    def rata(self) -> HasilSasaran | None:
        """The means of a sasaran, on its own row."""

    @property
    def kebijakan(self) -> r.Kebijakan | None:
        """How the chosen year is measured."""


B = TypeVar("B", bound=BarisIndikator)


def indikator_dari(baris: BarisIndikator) -> r.Indikator | None:
    """The indikator of a row, as columns ask for it."""
    return baris.indikator


def kunci(baris: BarisIndikator) -> Kunci:
    """The class and row of the indikator."""
    assert baris.indikator is not None
    return r.Indikator, baris.indikator.rid


def sebutan(baris: BarisIndikator) -> str:
    """Its code."""
    assert baris.indikator is not None
    return baris.indikator.id


def target_rencana(indikator: r.Indikator | None, tahun: int) -> str | None:
    """The target that the definition sets for a year, as written."""
    return (indikator.target or {}).get(str(tahun)) if indikator else None


# remarks ------------------------------------------------------------------------------------------


def keberatan_nilai(indikator: r.Indikator, nilai: str | None) -> str | None:
    """Why a value does not fit the indikator's jenis nilai, in words; None where it does."""
    if not nilai or indikator.nilai == "teks":
        return None
    if indikator.nilai == "angka":
        return None if kanonik_sah(nilai) else f"{kutip(nilai)} bukan angka"
    if urutan_label(indikator.predikat, nilai) is None:
        return f"{kutip(nilai)} tidak ada dalam skala predikat"
    return None


def keberatan_skala(indikator: r.Indikator) -> Iterator[str]:
    """What is wrong with the scale, or with targets that do not fit the jenis nilai."""
    if indikator.nilai == "predikat" and not indikator.predikat:
        yield "skala predikat belum diisi"
        return
    for tahun, nilai in (indikator.target or {}).items():
        salah = keberatan_nilai(indikator, nilai)
        if salah:
            yield f"target {tahun}: {salah}"


def keberatan_rumus(indikator: r.Indikator) -> Iterator[str]:
    """What is wrong with the formula."""
    try:
        rumus_dari(indikator)
    except UserError as galat:
        yield galat.pesan
