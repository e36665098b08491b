"""Texts of the LKjIP when a record that they are about, or show a figure of, gets another name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.domain.naskah.nama import KUNCI, ganti_nama, kunci_baru
from lkjip_desktop.domain.naskah.simpanan import KUNCI_X
from lkjip_desktop.storage.lembar import Baris
from lkjip_desktop.storage.sebutan import cakupan, kehilangan

if TYPE_CHECKING:
    from lkjip_desktop.storage.unit_kerja import UnitKerja

_DISEBUT: Final = ("indikator", "sasaran", "anggaran", "pejabat")


def ikut_nama(uk: UnitKerja, nama: str, dahulu: Baris, baru: str) -> None:
    """Let the texts of the years in which a row had its name follow it to the new one."""
    if nama not in _DISEBUT:
        return
    lama = dahulu["id"]
    sisa = [cakupan(uk, nama, b) for b in uk.lembar.semua(nama) if b["id"] == lama]
    mencakup: Callable[[Any], bool] = (
        (lambda _: True) if nama == "indikator" else cakupan(uk, nama, dahulu)
    )
    for tahun in list(uk.lembar.semua("tahun")):
        if kehilangan(tahun["rid"], [mencakup], sisa):
            _ikut(uk, tahun, nama, lama, baru)


def _ikut(uk: UnitKerja, tahun: Baris, nama: str, lama: str, baru: str) -> None:
    x = tahun["x"] or {}
    isi = ganti_nama(x.get(KUNCI_X), nama, lama, baru)
    if isi != x.get(KUNCI_X):
        uk.tulis("tahun", tahun["rid"], {**tahun, "x": {**x, KUNCI_X: isi}})
    if nama in KUNCI:
        _ganti_kunci(uk, tahun["rid"], nama, lama, baru)


def _ganti_kunci(uk: UnitKerja, rid: int, nama: str, lama: str, baru: str) -> None:
    """Of the texts and tables of the section that is about the row."""
    narasi = [b for b in uk.lembar.semua("narasi") if b["induk_tahun"] == rid]
    ada = {b["kunci"] for b in narasi}
    for b in narasi:
        kini = kunci_baru(b["kunci"], nama, lama, baru)
        if kini not in ada:
            uk.tulis("narasi", b["rid"], {**b, "kunci": kini})
    for b in list(uk.lembar.semua("tabel")):
        kini = kunci_baru(b["bagian"] or "", nama, lama, baru)
        if b["induk_tahun"] == rid and kini != (b["bagian"] or ""):
            uk.tulis("tabel", b["rid"], {**b, "bagian": kini})
