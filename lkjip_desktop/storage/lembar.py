"""All rows of an open file in memory, and the records made from them.

A record is made when it is asked for and kept until one of its rows, or a row below it, changes.
So after an edit only the path from the changed row up to the root is made anew; every other record
stays the same object, and whoever compares with ``is`` sees at once what an edit touched.
"""

from __future__ import annotations

import json
from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import Boolean

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.pengumpul import tanpa_pengumpul
from lkjip_desktop.storage.peta import (
    jenis_dari_tabel,
    kolom_induk,
    tabel,
    tabel_peta,
)
from lkjip_desktop.storage.rencana import Bawahan, rencana
from lkjip_desktop.storage.tabel import Json

Baris = dict[str, Any]
RID_AKAR: Final = 1


def tabel_isi() -> tuple[str, ...]:
    """All tables that hold content, by name (without meta, the registry and evidence bytes)."""
    return (*jenis_dari_tabel(), *tabel_peta())


@cache
def _pengolah(nama: str) -> dict[str, Callable[[Any], Any]]:
    """The columns whose values are not just as the file holds them, and how to read those."""
    hasil: dict[str, Callable[[Any], Any]] = {}
    for k in tabel(nama).columns:
        if isinstance(k.type, Json):
            hasil[k.name] = json.loads
        elif isinstance(k.type, Boolean):
            hasil[k.name] = bool
    return hasil


class Lembar:
    """The rows of one file, by table and rid."""

    def __init__(self) -> None:
        self._baris: dict[str, dict[int, Baris]] = {nama: {} for nama in tabel_isi()}
        self._anak: dict[tuple[str, str], dict[int, list[int]]] = {}
        self._rekaman: dict[tuple[str, int], r.Rekaman] = {}
        self._usang: dict[tuple[str, int], r.Rekaman] = {}
        """Records as they were before their rows changed, until they are made anew."""
        self._rid_terakhir: dict[str, int] = {}

    def muat(self, nama: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> None:
        """Take in all rows of a table as the file holds them.

        Raises KeyError where the columns are other ones, ValueError where a value cannot be read.
        """
        if set(kolom) != set(tabel(nama).columns.keys()):
            raise KeyError(nama)
        pengolah = [(k, olah) for k, olah in _pengolah(nama).items()]
        isi: dict[int, Baris] = {}
        for nilai in baris:
            b = dict(zip(kolom, nilai, strict=True))
            for k, olah in pengolah:
                if b[k] is not None:
                    b[k] = olah(b[k])
            isi[b["rid"]] = b
        self._baris[nama] = isi
        self._rid_terakhir[nama] = max(isi, default=0)

    # rows -------------------------------------------------------------------------------------

    def baris(self, nama: str, rid: int) -> Baris | None:
        """A row as it stands, or None."""
        return self._baris[nama].get(rid)

    def semua(self, nama: str) -> Iterable[Baris]:
        """All rows of a table, in no particular order."""
        return self._baris[nama].values()

    def rid_baru(self, nama: str) -> int:
        """A rid that no row of the table has had since the file was opened."""
        self._rid_terakhir[nama] = self._rid_terakhir.get(nama, 0) + 1
        return self._rid_terakhir[nama]

    def anak(self, nama: str, kolom: str, rid_induk: int) -> list[int]:
        """The rids of the rows under a row, in their order."""
        return self._indeks(nama, kolom).get(rid_induk, [])

    def induk(self, nama: str, rid: int) -> tuple[str, str, int] | None:
        """Under which row a row stands: (table, column, rid)."""
        baris = self._baris[nama].get(rid)
        return None if baris is None else self.induk_baris(nama, baris)

    @staticmethod
    def induk_baris(nama: str, baris: Baris) -> tuple[str, str, int] | None:
        """Under which row a row stands that need not be in place: (table, column, rid)."""
        for kolom in kolom_induk(nama):
            if baris[kolom] is not None:
                return kolom.removeprefix("induk_"), kolom, baris[kolom]
        return None

    def leluhur(self, nama: str, baris: Baris, atas: str) -> int | None:
        """The row of a table above under which a row stands (at any depth), or None."""
        tempat = self.induk_baris(nama, baris)
        while tempat is not None and tempat[0] != atas:
            tempat = self.induk(tempat[0], tempat[2])
        return None if tempat is None else tempat[2]

    def pasang(self, nama: str, rid: int, baris: Baris | None) -> None:
        """Put a row in place (None: take it away) and forget the records that it was part of."""
        self._lupakan(nama, rid)
        lama = self._baris[nama].get(rid)
        if baris is None:
            self._baris[nama].pop(rid, None)
        else:
            self._baris[nama][rid] = baris
            self._rid_terakhir[nama] = max(self._rid_terakhir.get(nama, 0), rid)
        for kolom in kolom_induk(nama):
            self._perbarui_indeks(nama, kolom, rid, lama, baris)
        self._lupakan(nama, rid)

    def _indeks(self, nama: str, kolom: str) -> dict[int, list[int]]:
        kunci = (nama, kolom)
        if kunci not in self._anak:
            indeks: dict[int, list[int]] = {}
            for b in sorted(self._baris[nama].values(), key=lambda b: (b["urutan"], b["rid"])):
                if b[kolom] is not None:
                    indeks.setdefault(b[kolom], []).append(b["rid"])
            self._anak[kunci] = indeks
        return self._anak[kunci]

    def _perbarui_indeks(
        self, nama: str, kolom: str, rid: int, lama: Baris | None, baru: Baris | None
    ) -> None:
        tempat_lama = (lama[kolom], lama["urutan"]) if lama else (None, None)
        tempat_baru = (baru[kolom], baru["urutan"]) if baru else (None, None)
        if tempat_lama == tempat_baru:
            return
        indeks = self._anak.get((nama, kolom))
        if indeks is None:
            return
        if tempat_lama[0] is not None:
            indeks[tempat_lama[0]].remove(rid)
        if tempat_baru[0] is not None:
            saudara = indeks.setdefault(tempat_baru[0], [])
            semua = self._baris[nama]
            insort(saudara, rid, key=lambda s: (semua[s]["urutan"], s))

    def _lupakan(self, nama: str, rid: int) -> None:
        tempat: tuple[str, int] | None = (nama, rid)
        while tempat is not None:
            usang = self._rekaman.pop(tempat, None)
            if usang is not None:
                self._usang[tempat] = usang
            atas = self.induk(*tempat)
            tempat = None if atas is None else (atas[0], atas[2])

    # records ----------------------------------------------------------------------------------

    def dokumen(self) -> r.Dokumen:
        """The whole content as records."""
        with tanpa_pengumpul():
            hasil = self.rekaman(r.Dokumen, RID_AKAR)
        assert isinstance(hasil, r.Dokumen)
        return hasil

    def rekaman(self, jenis: Jenis, rid: int) -> r.Rekaman | None:
        """The record of a row, or None where there is no such row."""
        p = rencana(jenis)
        kunci = (p.tabel, rid)
        ada = self._rekaman.get(kunci)
        if ada is not None:
            return ada
        baris = self._baris[p.tabel].get(rid)
        if baris is None:
            return None
        usang = self._usang.pop(kunci, None)
        isi: dict[str, Any] = {"rid": rid}
        for nama, ubah in p.kolom:
            nilai = baris[nama]
            isi[nama] = nilai if nilai is None or ubah is None else ubah(nilai)
        kosong = baris["kosong"] if p.punya_kosong else None
        for b in p.bawahan:
            isi[b.medan.nama] = self._bawahan(b, rid, kosong or ())
        if p.punya_x:
            isi["x"] = baris["x"] or {}
        if usang is not None:
            _pertahankan(usang, isi)
        hasil = jenis(**isi)
        self._rekaman[kunci] = hasil
        return hasil

    def _bawahan(self, b: Bawahan, rid: int, kosong: Sequence[str]) -> Any:
        m = b.medan
        indeks = self._anak.get(b.indeks)
        rids = (self._indeks(*b.indeks) if indeks is None else indeks).get(rid)
        if not rids and not m.wajib and m.nama not in kosong:
            return None
        if m.macam == "peta":
            semua = self._baris[m.tabel]
            return {
                n["kunci"]: n["nilai"] if b.ubah is None else b.ubah(n)
                for n in map(semua.__getitem__, rids or ())
            }
        assert m.isi is not None
        if m.macam == "tunggal":
            return self.rekaman(m.isi, rids[0]) if rids else None
        return tuple([self.rekaman(m.isi, a) for a in rids or ()])


def _pertahankan(usang: r.Rekaman, isi: dict[str, Any]) -> None:
    """Let the lists and mappings that did not change stay the same objects as before."""
    for nama, baru in isi.items():
        if isinstance(baru, tuple):
            lama = getattr(usang, nama)
            if isinstance(lama, tuple) and len(lama) == len(baru) and all(map(_sama, lama, baru)):
                isi[nama] = lama
        elif isinstance(baru, dict) and getattr(usang, nama) == baru:
            isi[nama] = getattr(usang, nama)


def _sama(lama: Any, baru: Any) -> bool:
    return lama is baru or (not isinstance(baru, r.Rekaman) and lama == baru)
