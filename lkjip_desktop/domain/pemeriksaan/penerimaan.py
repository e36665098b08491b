"""Findings that someone accepted with a reason: known again by their place and both figures.

The format keeps of an accepted finding what should stand there (``dihitung``). What did stand there
is kept beside it, in the addition ``x_diterima`` of the year: an entry has the words of a
``diterima`` but the reason, and ``tercantum``. Where there is no entry, as in a file of another
program, ``dihitung`` alone decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from ..records import Diterima, Tahun
from .temuan import Kunci, Temuan

TAMBAHAN: Final = "x_diterima"
_MEDAN: Final = ("kode", "objek", "id", "besaran", "sumber", "dihitung")


def tandai(temuan: Iterable[Temuan], data: Tahun) -> tuple[Temuan, ...]:
    """The findings, those that were accepted with the reason; not where a figure changed since."""
    alasan = {kunci_diterima(d): d.alasan for d in data.diterima or ()}
    if not alasan:
        return tuple(temuan)
    tercatat = tercantum_diterima(data.x)

    def satu(t: Temuan) -> Temuan:
        ada = alasan.get(t.kunci)
        berubah = t.tercantum not in tercatat.get(t.kunci, (t.tercantum,))
        return t if ada is None or berubah else replace(t, diterima=ada)

    return tuple(map(satu, temuan))


def kunci_diterima(d: Diterima) -> Kunci:
    """By what the finding is known that was accepted."""
    return (d.kode, d.objek, d.id, d.besaran, d.sumber, d.dihitung)


def tercantum_diterima(x: Mapping[str, Any]) -> Mapping[Kunci, set[str | None]]:
    """What stood there when it was accepted, of each finding of which that is known."""
    hasil: dict[Kunci, set[str | None]] = {}
    for kunci, tercantum in _catatan(x):
        hasil.setdefault(kunci, set()).add(tercantum)
    return hasil


def catat(x: Mapping[str, Any], temuan: Sequence[Temuan]) -> dict[str, Any]:
    """The year's additions with what stands there in these findings."""
    baru = [_entri(*satu) for satu in dict.fromkeys((t.kunci, t.tercantum) for t in temuan)]
    return _dengan(x, [*(_entri(*satu) for satu in _catatan(x)), *baru])


def lupakan(x: Mapping[str, Any], kunci: Collection[Kunci]) -> dict[str, Any]:
    """The year's additions without what was kept of these findings."""
    return _dengan(x, [_entri(k, t) for k, t in _catatan(x) if k not in kunci])


def _catatan(x: Mapping[str, Any]) -> list[tuple[Kunci, str | None]]:
    """The entries that can be read; a file may hold anything under ``x_``."""
    daftar = x.get(TAMBAHAN)
    hasil: list[tuple[Kunci, str | None]] = []
    for entri in daftar if isinstance(daftar, list | tuple) else ():
        if not isinstance(entri, Mapping):
            continue
        kode, objek, id_, besaran, sumber, dihitung, tercantum = (
            isi if isinstance(isi := entri.get(medan), str) else None
            for medan in (*_MEDAN, "tercantum")
        )
        if kode is not None and objek is not None and id_ is not None:
            hasil.append(((kode, objek, id_, besaran, sumber, dihitung), tercantum))
    return hasil


def _entri(kunci: Kunci, tercantum: str | None) -> dict[str, str]:
    isi = zip((*_MEDAN, "tercantum"), (*kunci, tercantum), strict=True)
    return {medan: nilai for medan, nilai in isi if nilai is not None}


def _dengan(x: Mapping[str, Any], daftar: list[dict[str, str]]) -> dict[str, Any]:
    lain = {k: v for k, v in x.items() if k != TAMBAHAN}
    return {**lain, TAMBAHAN: daftar} if daftar else lain
