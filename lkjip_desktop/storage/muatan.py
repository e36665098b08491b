"""Reading a file whole, checked to the last row."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from lkjip_desktop.pengumpul import tanpa_pengumpul
from lkjip_desktop.storage import intisari
from lkjip_desktop.storage.galat import Rusak
from lkjip_desktop.storage.lembar import Lembar, tabel_isi
from lkjip_desktop.storage.pemeriksaan import id_berkas, periksa_intisari, periksa_struktur
from lkjip_desktop.storage.unit_kerja import IDENTITAS


@dataclass(frozen=True, slots=True)
class Muatan:
    """What a file held when it was read."""

    id: str
    lembar: Lembar
    identitas: set[str]
    intisari: int


def muat(sambungan: sqlite3.Connection) -> Muatan:
    """Check a file of this program's schema through and through, and read it.

    The caller has a transaction open. Raises Rusak and the database's errors.
    """
    periksa_struktur(sambungan)
    lembar = Lembar()
    identitas: set[str] = set()
    nilai = intisari.skema(sambungan)
    with tanpa_pengumpul():
        for nama, kolom in intisari.tabel_isi_berkas(sambungan):
            baris = intisari.baca_tabel(sambungan, nama, kolom)
            nilai += intisari.jumlah(nama, baris)
            if nama == IDENTITAS:
                identitas.update(id_ for (id_,) in baris)
            elif nama in tabel_isi():
                _isi(lembar, nama, kolom, baris)
    nilai %= intisari.MODULUS
    periksa_intisari(sambungan, nilai)
    return Muatan(id_berkas(sambungan), lembar, identitas, nilai)


def _isi(lembar: Lembar, nama: str, kolom: tuple[str, ...], baris: list[intisari.Mentah]) -> None:
    try:
        lembar.muat(nama, kolom, baris)
    except (KeyError, ValueError, TypeError) as galat:
        raise Rusak(f"bagian {nama} tidak dapat dibaca") from galat
