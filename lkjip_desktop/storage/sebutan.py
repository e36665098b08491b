"""Mentions by kind and name: printed figures and accepted findings, and values of variables.

No foreign key guards them, so what a mention means is worked out here: the record of that name in
the mention's own year or period, and where that has none, any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.storage.lembar import Baris

if TYPE_CHECKING:
    from lkjip_desktop.storage.unit_kerja import UnitKerja

KOLOM_NAMA: Final[Mapping[str, str]] = {
    "unit": "id",
    "pejabat": "id",
    "renstra": "id",
    "tujuan": "id",
    "sasaran": "id",
    "indikator": "id",
    "anggaran": "id",
    "pk": "id",
    "belanja": "uraian",
    "variabel": "kode",
}
"""The tables whose rows are named by others, and the column with the name."""
PENYEBUT: Final = ("tercantum", "diterima")


def yang_kehilangan(
    uk: UnitKerja, nama: str, berubah: Iterable[Baris]
) -> Iterator[tuple[str, Baris]]:
    """The mentions that meant rows which no longer have that name.

    A mention means the row of its own year or period; where that has none of the name, any other.
    An indikator is the same over all years.
    """
    kolom = KOLOM_NAMA[nama]
    lama: dict[str, list[Baris]] = {}
    for b in berubah:
        lama.setdefault(b[kolom], []).append(b)
    sisa: dict[str, list[Callable[[Any], bool]]] = {n: [] for n in lama}
    for b in uk.lembar.semua(nama):
        if b[kolom] in sisa:
            sisa[b[kolom]].append(_semua if nama == "indikator" else cakupan(uk, nama, b))
    for penyebut in PENYEBUT:
        for m in uk.lembar.semua(penyebut):
            if m["objek"] == nama and m["id"] in lama:
                dahulu = (cakupan(uk, nama, b) for b in lama[m["id"]])
                if kehilangan(m["induk_tahun"], dahulu, sisa[m["id"]]):
                    yield penyebut, m


def kehilangan(
    tahun: int, dahulu: Iterable[Callable[[Any], bool]], sisa: list[Callable[[Any], bool]]
) -> bool:
    """Whether what a mention of a year meant (``dahulu``) is not among those left (``sisa``)."""
    if any(mencakup(tahun) for mencakup in sisa):
        return False
    return not sisa or any(mencakup(tahun) for mencakup in dahulu)


def _semua(_: Any) -> bool:
    return True


def cakupan(uk: UnitKerja, nama: str, baris: Baris) -> Callable[[Any], bool]:
    """For which years (rid) a row is the one that its name means.

    Of several Renstra whose period covers a year the last listed is in force (a Renstra perubahan
    comes after the one that it changes).
    """
    tahun = baris.get("tahun_rid") or uk.lembar.leluhur(nama, baris, "tahun")
    if tahun is not None:
        return lambda t: bool(t == tahun)
    rid = uk.lembar.leluhur(nama, baris, "renstra")
    renstra = None if rid is None else uk.lembar.baris("renstra", rid)
    if renstra is None:
        # one for all years; or its Renstra has gone with it
        return lambda _: nama not in ("tujuan", "sasaran", "indikator")
    sesudahnya = [b for b in uk.lembar.semua("renstra") if b["urutan"] > renstra["urutan"]]

    def berlaku(t: Any) -> bool:
        b = uk.lembar.baris("tahun", t)
        return (
            b is not None
            and _mencakup(renstra, b["tahun"])
            and not any(_mencakup(lain, b["tahun"]) for lain in sesudahnya)
        )

    return berlaku


def _mencakup(renstra: Baris, tahun: int) -> bool:
    return bool(renstra["tahun_awal"] <= tahun <= renstra["tahun_akhir"])


# variables of formulas -------------------------------------------------------------------------


def ganti_variabel(uk: UnitKerja, baris: Baris, baru: str) -> None:
    """Rename a variable in its definition, in the formula, and in the values measured for it."""
    lama = baris["kode"]
    definisi = uk.lembar.baris("indikator", baris["induk_indikator"])
    assert definisi is not None
    uk.tulis("variabel", baris["rid"], {**baris, "kode": baru})
    if definisi["rumus"] is not None:
        rumus = re.sub(rf"(?<!\w){re.escape(lama)}(?!\w)", baru, definisi["rumus"])
        uk.tulis("indikator", definisi["rid"], {**definisi, "rumus": rumus})
    dahulu = [cakupan(uk, "indikator", definisi)]
    sisa = [cakupan(uk, "indikator", d) for d in _definisi_dengan(uk, definisi["id"], lama)]
    for p in list(uk.lembar.semua("pengukuran")):
        if p["indikator"] == definisi["id"] and kehilangan(p["induk_tahun"], dahulu, sisa):
            _ganti_nilai_variabel(uk, p, lama, baru)


def _definisi_dengan(uk: UnitKerja, indikator: str, kode: str) -> Iterator[Baris]:
    for v in uk.lembar.semua("variabel"):
        if v["kode"] == kode:
            d = uk.lembar.baris("indikator", v["induk_indikator"])
            if d is not None and d["id"] == indikator:
                yield d


def _ganti_nilai_variabel(uk: UnitKerja, pengukuran: Baris, lama: str, baru: str) -> None:
    rid = pengukuran["rid"]
    butir = [
        b
        for a in uk.lembar.anak("nilai_variabel", "induk_pengukuran", rid)
        if (b := uk.lembar.baris("nilai_variabel", a)) is not None
    ]
    if not any(b["kunci"] == baru for b in butir):
        for b in butir:
            if b["kunci"] == lama:
                uk.tulis("nilai_variabel", b["rid"], {**b, "kunci": baru})
    if pengukuran["variabel_tw"] is not None:
        empat = [
            q if q is None or baru in q else {baru if k == lama else k: v for k, v in q.items()}
            for q in pengukuran["variabel_tw"]
        ]
        if empat != pengukuran["variabel_tw"]:
            uk.tulis("pengukuran", rid, {**pengukuran, "variabel_tw": empat})
