"""Deleting records with a word on what went along, read from the rows that the step changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.kode_anggaran import NAMA_TINGKAT
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.perubahan import Citra
from lkjip_desktop.storage.peta import nama_tabel, peta, rujukan
from lkjip_desktop.storage.unit_kerja import UnitKerja

_SEBUTAN: Final[Mapping[str, str]] = {
    "tujuan": "tujuan",
    "sasaran": "sasaran",
    "anggaran": "baris anggaran",
    "indikator": "indikator",
    "strategi": "strategi",
    "pengukuran": "pengukuran",
    "rkt": "target RKT",
    "dukungan": "dukungan anggaran",
    "pembanding": "pembanding",
    "pk": "PK",
    "pk_indikator": "baris PK",
    "pk_program": "baris PK",
    "tercantum": "angka tercetak",
    "unit": "unit",
    "berita_acara": "berita acara",
    "lampiran": "bukti",
}
"""What one row of a table is called, in the order in which they are told. Rows of other tables are
parts of one of these."""
_URUTAN: Final = tuple(dict.fromkeys([*NAMA_TINGKAT.values(), *_SEBUTAN.values()]))


class Penghapusan(NamedTuple):
    """What a deletion did."""

    kalimat: str
    """``Sasaran S2 dihapus beserta 3 indikator, 4 pengukuran.``"""
    berakibat: bool
    """Whether more changed than the rows that were named."""


def hapus(sesi: Sesi, kata: str, rekaman: Sequence[r.Rekaman]) -> Penghapusan:
    """Delete records (called ``kata``) with all under them and all that refers to them, as one
    step."""

    def kerja(uk: UnitKerja) -> str:
        for x in rekaman:
            uk.hapus(type(x), x.rid)
        return akibat(uk.citra(), rekaman)

    ikut = sesi.lakukan(lambda ikut: f"hapus {kata}{ikut}", kerja)
    return Penghapusan(f"{kata[:1].upper()}{kata[1:]} dihapus{ikut}.", bool(ikut))


def akibat(citra: Iterable[Citra], rekaman: Sequence[r.Rekaman]) -> str:
    """`` beserta 3 indikator, 4 pengukuran; tidak lagi disebut pada 2 PK``: what else went with
    the records, and what no longer names them; "" where nothing did."""
    diminta = {(nama_tabel(type(x)), x.rid) for x in rekaman}
    pergi: Counter[str] = Counter()
    lepas: Counter[str] = Counter()
    for c in citra:
        if c.sebelum is None or c.tabel not in _SEBUTAN or (c.tabel, c.kunci) in diminta:
            continue
        if c.sesudah is None:
            pergi[_sebut(c.tabel, c.sebelum)] += 1
        elif any(c.sebelum[k] != c.sesudah[k] for k in _kolom_rujukan(c.tabel)):
            lepas[_SEBUTAN[c.tabel]] += 1
    return _kata(" beserta", pergi) + _kata("; tidak lagi disebut pada", lepas)


def _sebut(tabel: str, baris: Mapping[str, object]) -> str:
    if tabel == "anggaran":
        return next(kata for t, kata in NAMA_TINGKAT.items() if t == baris["tingkat"])
    return _SEBUTAN[tabel]


def _kata(awal: str, hitung: Counter[str]) -> str:
    semua = ", ".join(f"{hitung[n]} {n}" for n in _URUTAN if hitung[n])
    return f"{awal} {semua}" if semua else ""


@cache
def _kolom_rujukan(tabel: str) -> tuple[str, ...]:
    """The columns of a table that name another record."""
    semua = (x for medan in rujukan().values() for x in medan)
    return tuple(m.nama for jenis, m in semua if peta(jenis).tabel == tabel)
