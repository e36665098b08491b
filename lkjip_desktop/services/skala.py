"""Editing the bands of a scale: of the office's kebijakan, or of an indikator with predikat.

A scale is one value of its record. It is kept with the highest band first, so a band whose bound is
changed goes to its place by itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.skala import urutan_label
from lkjip_desktop.services.predikat import ganti_label
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.storage.unit_kerja import UnitKerja

Pemilik = r.Kebijakan | r.Indikator
_Daftar = list[r.Pita]


def ubah_pita(pemilik: Pemilik, medan: str, nomor: int, **isi: Any) -> Kerja:
    """Work that changes fields of the band at ``nomor`` (0: the highest).

    Values of an indikator with predikat that say the old label then say the new one. Raises
    UserError where another band of an indikator has that label.
    """
    for nama, nilai in isi.items():
        periksa_medan(r.Pita, nama, nilai)

    def ubah(pita: _Daftar) -> None:
        pita[nomor] = dataclasses.replace(pita[nomor], **isi)

    kerja = _kerja(pemilik, medan, ubah)
    if isinstance(pemilik, r.Indikator) and "label" in isi:
        return _dengan_label(pemilik, nomor, isi["label"], kerja)
    return kerja


def _dengan_label(indikator: r.Indikator, nomor: int, label: str, ubah: Kerja) -> Kerja:
    def kerja(uk: UnitKerja) -> None:
        kini = uk.lembar.rekaman(r.Indikator, indikator.rid)
        assert isinstance(kini, r.Indikator) and kini.predikat
        lain = (*kini.predikat[:nomor], *kini.predikat[nomor + 1 :])
        if urutan_label(lain, label) is not None:
            raise UserError(f"Label “{label}” sudah dipakai.", "Pakai label yang lain.")
        ubah(uk)
        if kini.nilai == "predikat":
            ganti_label(uk, kini, kini.predikat[nomor].label, label)

    return kerja


def tambah_pita(pemilik: Pemilik, medan: str, pita: r.Pita) -> Kerja:
    """Work that adds a band at its place."""
    return _kerja(pemilik, medan, lambda daftar: daftar.append(pita))


def hapus_pita(pemilik: Pemilik, medan: str, nomor: list[int]) -> Kerja:
    """Work that takes bands away; without bands an optional scale is "not given"."""

    def hapus(pita: _Daftar) -> None:
        pita[:] = [p for i, p in enumerate(pita) if i not in nomor]

    return _kerja(pemilik, medan, hapus)


def urutkan(pita: _Daftar) -> r.Skala:
    """The bands from the highest down; of two with the same bound the exclusive one is higher."""
    return tuple(sorted(pita, key=lambda p: (-dari_teks(p.dari), p.inklusif is not False)))


def _kerja(pemilik: Pemilik, medan: str, ubah: Callable[[_Daftar], None]) -> Kerja:
    jenis, rid = type(pemilik), pemilik.rid

    def kerja(uk: UnitKerja) -> None:
        kini = uk.lembar.rekaman(jenis, rid)
        pita = list(getattr(kini, medan) or ())
        ubah(pita)
        if not pita and medan == "skala_capaian":
            raise UserError(
                "Skala capaian harus berisi sedikitnya satu kategori.", "Tambahkan dahulu gantinya."
            )
        uk.ubah(jenis, rid, **{medan: urutkan(pita) or None})

    return kerja
