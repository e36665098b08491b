"""The rows of the Renstra's tree: a tujuan, a sasaran or an indikator with what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator, HasilSasaran, HasilTahun
from lkjip_desktop.services.renstra import periode
from lkjip_desktop.ui.indikator.baris import keberatan_rumus, keberatan_skala, target_rencana
from lkjip_desktop.ui.model.pohon import Simpul

Butir: TypeAlias = r.Tujuan | r.Sasaran | r.Indikator
Induk: TypeAlias = r.Renstra | r.Tujuan | r.Sasaran


@dataclass(frozen=True, slots=True)
class Baris:
    """A row of the tree."""

    butir: Butir
    renstra: r.Renstra
    induk: Induk
    posisi: int
    tahun: int
    """The chosen year."""
    hasil: HasilIndikator | None = None
    """What the chosen year measured by this very definition."""
    rata: HasilSasaran | None = None
    kebijakan: r.Kebijakan | None = None

    @property
    def indikator(self) -> r.Indikator | None:
        """The record, where the row is an indikator."""
        return self.butir if isinstance(self.butir, r.Indikator) else None

    @property
    def uraian(self) -> str:
        """Its words."""
        return self.butir.nama if isinstance(self.butir, r.Indikator) else self.butir.uraian

    @property
    def tahun_kondisi_awal(self) -> int:
        """The year before the period: that of a kondisi awal typed without one."""
        return self.renstra.tahun_awal - 1

    def target(self, tahun: int) -> str | None:
        """The Renstra target of a year, as written."""
        return target_rencana(self.indikator, tahun)


def kunci(baris: Baris) -> tuple[type, int]:
    """The class and row of the record."""
    return type(baris.butir), baris.butir.rid


def sebutan(baris: Baris) -> str:
    """The code."""
    return baris.butir.id


def tahun_target(renstra: r.Renstra) -> list[int]:
    """The years of the period, and any other year that has a target: nothing is hidden."""
    tahun = set(periode(renstra))
    for tujuan in renstra.tujuan:
        induk: tuple[r.Tujuan | r.Sasaran, ...] = (tujuan, *(tujuan.sasaran or ()))
        for satu in induk:
            for i in satu.indikator or ():
                tahun.update(int(t) for t in i.target or ())
    return sorted(tahun)


def susun(renstra: r.Renstra, hasil: HasilTahun) -> list[Simpul[Baris]]:
    """The tree of a Renstra as nodes for the model: a tujuan's own indikator before its sasaran."""
    berlaku = hasil.renstra is not None and hasil.renstra.rid == renstra.rid

    def indikator(induk: r.Tujuan | r.Sasaran) -> Iterator[Simpul[Baris]]:
        for n, i in enumerate(induk.indikator or ()):
            ada = hasil.indikator.get(i.id)
            terukur = ada if ada is not None and ada.definisi.rid == i.rid else None
            yield Simpul(
                Baris(i, renstra, induk, n, hasil.tahun, terukur, kebijakan=hasil.kebijakan)
            )

    def sasaran(tujuan: r.Tujuan) -> Iterator[Simpul[Baris]]:
        for n, s in enumerate(tujuan.sasaran or ()):
            rata = hasil.sasaran.get(s.id) if berlaku else None
            baris = Baris(s, renstra, tujuan, n, hasil.tahun, rata=rata, kebijakan=hasil.kebijakan)
            yield Simpul(baris, list(indikator(s)))

    return [
        Simpul(Baris(t, renstra, renstra, n, hasil.tahun), [*indikator(t), *sasaran(t)])
        for n, t in enumerate(renstra.tujuan)
    ]


# remarks ------------------------------------------------------------------------------------------


def catatan(baris: Baris) -> str | None:
    """What is missing or wrong in the row, in words; None where nothing is."""
    butir = baris.butir
    if isinstance(butir, r.Indikator):
        semua = list(_catatan_indikator(butir, baris))
    else:
        semua = [] if butir.indikator else ["belum ada indikator"]
        if isinstance(butir, r.Tujuan) and not butir.sasaran:
            semua.insert(0, "belum ada sasaran")
    return "; ".join(semua) or None


def _catatan_indikator(indikator: r.Indikator, baris: Baris) -> Iterator[str]:
    yield from keberatan_skala(indikator)
    if not any(baris.target(t) for t in periode(baris.renstra)):
        yield "belum ada target"
    elif baris.tahun in periode(baris.renstra) and not baris.target(baris.tahun):
        yield f"belum ada target {baris.tahun}"
    yield from keberatan_rumus(indikator)
