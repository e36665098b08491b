"""The predikat scale of an indikator: the one of AKIP, and labels that get another name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.sakip import SKALA_AKIP
from lkjip_desktop.domain.skala import urutan_label
from lkjip_desktop.domain.tempat import semua_definisi
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

_SEBUTAN_AKIP: Final[Mapping[str, str]] = {
    "AA": "Sangat Memuaskan",
    "A": "Memuaskan",
    "BB": "Sangat Baik",
    "B": "Baik",
    "CC": "Cukup (Memadai)",
    "C": "Kurang",
    "D": "Sangat Kurang",
}
"""How PermenPANRB 88/2021 calls the bands."""


def pakai_skala_akip(sesi: Sesi, indikator: r.Indikator) -> None:
    """Give the indikator the scale of the AKIP evaluation (AA to D)."""
    skala = tuple(replace(p, keterangan=_SEBUTAN_AKIP[p.label]) for p in SKALA_AKIP)
    sesi.lakukan(
        f"pakai skala predikat AKIP, {indikator.id}",
        lambda uk: uk.ubah(r.Indikator, indikator.rid, predikat=skala),
    )


# a label gets another name ------------------------------------------------------------------------


def ganti_label(uk: UnitKerja, definisi: r.Indikator, lama: str, baru: str) -> None:
    """Let the values of an indikator that say the old label of its scale say the new one.

    Those of the years only where no other definition of the indikator still has the old label.
    """
    ganti = _Pengganti(uk, lama, baru)
    ganti.definisi(definisi)
    dokumen = uk.lembar.dokumen()
    lain = (d for d in semua_definisi(dokumen) if d.id == definisi.id and d.rid != definisi.rid)
    if any(urutan_label(d.predikat, lama) is not None for d in lain):
        return
    for tahun in dokumen.tahun:
        ganti.tahun(tahun, definisi.id)


class _Pengganti:
    """Replaces a label wherever a record of an indikator holds it as a value."""

    def __init__(self, uk: UnitKerja, lama: str, baru: str) -> None:
        self._uk = uk
        self._lama = lama.strip().casefold()
        self._baru = baru

    def definisi(self, d: r.Indikator) -> None:
        target = {k: self._nilai(v) for k, v in (d.target or {}).items()}
        self._ubah(d, target=target or d.target)
        if d.kondisi_awal is not None:
            awal = replace(d.kondisi_awal, nilai=self._nilai(d.kondisi_awal.nilai))
            self._ubah(d, kondisi_awal=awal)

    def tahun(self, tahun: r.Tahun, id_: str) -> None:
        pk = [b for p in tahun.pk or () for b in p.indikator or ()]
        berjanji: Sequence[r.Rkt | r.PkIndikator] = (*(tahun.rkt or ()), *pk)
        for butir in berjanji:
            if butir.indikator == id_:
                self._ubah(butir, target=self._nilai(butir.target))
        for banding in tahun.pembanding or ():
            if banding.indikator == id_:
                self._ubah(banding, nilai=self._nilai(banding.nilai))
        for p in tahun.pengukuran or ():
            if p.indikator == id_:
                self._pengukuran(p)

    def _pengukuran(self, p: r.Pengukuran) -> None:
        self._ubah(
            p,
            target=self._nilai(p.target),
            realisasi=self._nilai(p.realisasi),
            target_tw=self._empat(p.target_tw),
            realisasi_tw=self._empat(p.realisasi_tw),
        )

    def _empat(self, empat: r.PerTriwulan | None) -> tuple[str | None, ...] | None:
        return None if empat is None else tuple(self._nilai(n) for n in empat)

    def _nilai(self, nilai: Any) -> Any:
        sama = nilai is not None and nilai.strip().casefold() == self._lama
        return self._baru if sama else nilai

    def _ubah(self, rekaman: r.Rekaman, **isi: Any) -> None:
        beda = {k: v for k, v in isi.items() if v != getattr(rekaman, k)}
        if beda:
            self._uk.ubah(type(rekaman), rekaman.rid, **beda)
