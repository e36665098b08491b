"""Texts follow an object to its new name: their fields, their drafts, and their own keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from .isian import PEMISAH
from .model import Acuan, Alinea, BlokNaskah, Isi, Isian, Naskah, TabelNaskah
from .polos import dari_polos, ke_polos

KUNCI: Final = {"indikator": "bab3.indikator.", "sasaran": "bab3.sasaran."}
"""By kind: how the key of a section that is about one object begins."""


def kunci_baru(kunci: str, objek: str, lama: str, baru: str) -> str:
    """The key of a section after an object got another name."""
    awalan = KUNCI.get(objek)
    return f"{awalan}{baru}" if awalan is not None and kunci == f"{awalan}{lama}" else kunci


def ganti_nama(semua: Any, objek: str, lama: str, baru: str) -> Any:
    """The texts of a year (``x_naskah``) after an object got another name; what is no text of ours
    stays as it is."""
    if not isinstance(semua, dict):
        return semua
    hasil: dict[str, Any] = {}
    for kunci, isi in semua.items():
        naskah = dari_polos(isi)
        if naskah is not None and (ganti := _naskah(naskah, objek, lama, baru)) != naskah:
            isi = ke_polos(ganti)
        kini = kunci_baru(kunci, objek, lama, baru)
        hasil[kunci if kini in semua else kini] = isi
    return hasil


def _naskah(naskah: Naskah, objek: str, lama: str, baru: str) -> Naskah:
    def acuan(a: Acuan) -> Acuan:
        if a.objek == objek and a.id == lama:
            return replace(a, id=baru)
        if objek == "indikator" and a.objek == "pembanding":
            id_, pisah, nama = a.id.partition(PEMISAH)
            return replace(a, id=f"{baru}{pisah}{nama}") if id_ == lama else a
        return a

    def isi(x: Isi) -> Isi:
        return tuple(replace(i, acuan=acuan(i.acuan)) if isinstance(i, Isian) else i for i in x)

    def blok(b: BlokNaskah) -> BlokNaskah:
        if isinstance(b, Alinea):
            usulan = _usulan(b.usulan, lama, baru) if objek in KUNCI else b.usulan
            return replace(b, isi=isi(b.isi), usulan=usulan)
        if isinstance(b, TabelNaskah):
            return replace(b, baris=tuple(tuple(isi(s) for s in r) for r in b.baris))
        return b

    return Naskah(tuple(blok(b) for b in naskah.blok))


def _usulan(nama: str, lama: str, baru: str) -> str:
    """The name of a draft: its kind, the object, and what else tells it from others."""
    bagian = nama.split("/", 2)
    if len(bagian) > 1 and bagian[1] == lama:
        bagian[1] = baru
    return "/".join(bagian)
