"""The rows of the page: every node of the year's tree, and under each its indikator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil_nilai
from lkjip_desktop.domain.hasil import HasilIndikator, HasilSasaran, HasilTahun
from lkjip_desktop.domain.ingatan import sama
from lkjip_desktop.domain.realisasi import sama_target
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_hitungan import asal_target, target_tertulis
from lkjip_desktop.services.renstra import periode
from lkjip_desktop.ui.indikator.baris import (
    keberatan_rumus,
    keberatan_skala,
    target_rencana,
)
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Simpul


@dataclass(frozen=True, slots=True)
class Baris:
    """An indikator of a node, or (``indikator`` is None) the node itself."""

    simpul: r.Anggaran
    tahun: int
    tahun_kondisi_awal: int
    indikator: r.Indikator | None = None
    posisi: int = 0
    hasil: HasilIndikator | None = None
    """What the year measured by this very definition."""
    kebijakan: r.Kebijakan | None = None
    target: str | None = None
    """The target that the year goes by, as written where it comes from."""
    asal_target: str = ""
    rata: HasilSasaran | None = None


def kunci(baris: Baris) -> Kunci:
    """The class and row of the indikator or node."""
    rekaman = baris.indikator or baris.simpul
    return type(rekaman), rekaman.rid


def sebutan(baris: Baris) -> str:
    """The code."""
    if baris.indikator is not None:
        return baris.indikator.id
    return baris.simpul.kode or baris.simpul.id


def tahun_target(tahun: r.Tahun, renstra: r.Renstra | None) -> list[int]:
    """The chosen year, those of the Renstra's period, and any other year that has a target."""
    semua = {tahun.tahun, *(periode(renstra) if renstra else ())}
    tumpukan = list(tahun.anggaran or ())
    while tumpukan:
        simpul = tumpukan.pop()
        tumpukan += simpul.anak or ()
        for i in simpul.indikator or ():
            semua.update(int(t) for t in i.target or ())
    return sorted(semua)


class Penyusun:
    """Makes the rows of a year; a row made from the same objects stays the same object."""

    def __init__(self) -> None:
        self._lama: dict[Kunci, tuple[tuple[object, ...], Baris]] = {}
        self._baru: dict[Kunci, tuple[tuple[object, ...], Baris]] = {}

    def susun(self, hasil: HasilTahun) -> list[Simpul[Baris]]:
        """The whole tree."""
        self._baru = {}
        awal = hasil.renstra.tahun_awal if hasil.renstra else hasil.tahun
        puncak = rujukan(hasil).data.anggaran or ()
        semua = [self._simpul(s, hasil, awal - 1) for s in puncak]
        self._lama = self._baru
        return semua

    def _simpul(self, simpul: r.Anggaran, hasil: HasilTahun, awal: int) -> Simpul[Baris]:
        kepala = self._ambil(
            (r.Anggaran, simpul.rid), (simpul,), lambda: Baris(simpul, hasil.tahun, awal)
        )
        indikator = [
            Simpul(self._indikator(simpul, nomor, satu, hasil, awal))
            for nomor, satu in enumerate(simpul.indikator or ())
        ]
        bawah = [self._simpul(s, hasil, awal) for s in simpul.anak or ()]
        return Simpul(kepala, [*indikator, *bawah])

    def _indikator(
        self, simpul: r.Anggaran, nomor: int, satu: r.Indikator, hasil: HasilTahun, awal: int
    ) -> Baris:
        rujuk = rujukan(hasil)
        ada = hasil.indikator.get(satu.id)
        terukur = ada if ada is not None and ada.definisi.rid == satu.rid else None

        def buat() -> Baris:
            return Baris(
                simpul,
                hasil.tahun,
                awal,
                satu,
                nomor,
                terukur,
                hasil.kebijakan,
                target_tertulis(rujuk, terukur) if terukur else None,
                asal_target(rujuk, terukur) if terukur else "",
            )

        bahan = (simpul, satu, terukur, hasil.kebijakan, rujuk.pk_berlaku)
        return self._ambil((r.Indikator, satu.rid), bahan, buat)

    def _ambil(self, kunci: Kunci, bahan: tuple[object, ...], buat: Callable[[], Baris]) -> Baris:
        ada = self._lama.get(kunci)
        if ada is None or not sama(ada[0], bahan):
            ada = (bahan, buat())
        self._baru[kunci] = ada
        return ada[1]


def catatan(baris: Baris) -> str | None:
    """What is missing or wrong in the row, in words; None where nothing is."""
    if baris.indikator is not None:
        return "; ".join(_catatan_indikator(baris.indikator, baris)) or None
    if baris.simpul.indikator or baris.simpul.tingkat == "subkegiatan":
        return None
    return "belum ada indikator"


def _catatan_indikator(indikator: r.Indikator, baris: Baris) -> Iterator[str]:
    yield from keberatan_skala(indikator)
    if baris.hasil is not None and baris.target is None:
        yield f"belum ada target {baris.tahun}"
    rencana = target_rencana(indikator, baris.tahun)
    if rencana and not (baris.target is None or sama_target(indikator, rencana, baris.target)):
        yield (
            f"target {baris.tahun} yang dipakai {tampil_nilai(baris.target)} ({baris.asal_target})"
        )
    if baris.hasil is None:
        yield f"kode {indikator.id} dipakai juga oleh indikator lain, yang lebih dahulu diukur"
    yield from keberatan_rumus(indikator)
