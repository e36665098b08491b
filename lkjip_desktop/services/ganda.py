"""A copy of a record, with all in it, beside it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.peta import peta
from lkjip_desktop.storage.sebutan import KOLOM_NAMA
from lkjip_desktop.storage.unit_kerja import UnitKerja


def gandakan(sesi: Sesi, judul: str, rekaman: r.Rekaman, induk: r.Rekaman, medan: str) -> int:
    """Copy a record of the list ``medan`` of ``induk`` to the place after it; answers the copy's
    rid. It and what is in it get names that nothing has; what refers to the record by its name
    still means that one. Raises UserError."""

    def kerja(uk: UnitKerja) -> int:
        ada = [x.rid for x in getattr(induk, medan) or ()]
        salinan = _Penyalin(uk).salin(rekaman)
        return uk.sisip(type(induk), induk.rid, medan, salinan, ada.index(rekaman.rid) + 1)

    return sesi.lakukan(judul, kerja)


class _Penyalin:
    """Gives copies names of their own."""

    def __init__(self, uk: UnitKerja) -> None:
        self._uk = uk
        self._dipakai: defaultdict[str, set[str]] = defaultdict(set)

    def salin(self, rekaman: r.Rekaman) -> r.Rekaman:
        isi: dict[str, Any] = {}
        jenis = peta(type(rekaman))
        kolom = KOLOM_NAMA.get(jenis.tabel)
        if kolom is not None:
            isi[kolom] = self._nama(jenis.tabel, kolom, getattr(rekaman, kolom))
        for medan in jenis.medan:
            anak = getattr(rekaman, medan.nama)
            if medan.macam == "anak" and anak:
                isi[medan.nama] = tuple([self.salin(a) for a in anak])
        return replace(rekaman, **isi)

    def _nama(self, tabel: str, kolom: str, lama: str) -> str:
        dipakai = self._dipakai[tabel]
        if not dipakai:
            dipakai.update(b[kolom] for b in self._uk.lembar.semua(tabel))
        baru = (
            _uraian_bebas(lama, dipakai) if kolom == "uraian" else kode_berikut([lama], "", dipakai)
        )
        dipakai.add(baru)
        return baru


def _uraian_bebas(lama: str, dipakai: set[str]) -> str:
    calon, nomor = f"{lama} (salinan)", 2
    while calon in dipakai:
        calon, nomor = f"{lama} (salinan {nomor})", nomor + 1
    return calon
