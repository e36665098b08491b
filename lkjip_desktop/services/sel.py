"""What cells write: several cells of any kind as one step.

A cell writes one of three things: fields of a record (:class:`Ubahan`), one entry of a field that
holds several (:class:`Bagian`: a year's target, a quarter's realisasi), or work of its own (a
function of a unit of work, such as making the record that the cell is the first to fill). They are
done in order, each on what the one before it left, so a pasted block may touch the same field
several times.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.storage.unit_kerja import UnitKerja


@dataclass(frozen=True, slots=True)
class Bagian:
    """One entry of a field: of a mapping (``kunci`` is its key) or of quarters (0 to 3).

    ``nilai=None`` takes the entry away; a field without any entry left is "not given".
    """

    jenis: Jenis
    rid: int
    medan: str
    kunci: str | int
    nilai: Any


Kerja: TypeAlias = Callable[[UnitKerja], object]
Perintah: TypeAlias = Ubahan | Bagian | Kerja


def jalankan(sesi: Sesi, judul: str, perintah: Sequence[Perintah]) -> None:
    """Do what cells ask for as one step. Raises UserError (then nothing at all is done)."""
    for p in perintah:
        if isinstance(p, Ubahan):
            for medan, nilai in p.isi.items():
                periksa_medan(p.jenis, medan, nilai)

    def kerja(uk: UnitKerja) -> None:
        for p in perintah:
            _satu(uk, p)

    sesi.lakukan(judul, kerja)


def _satu(uk: UnitKerja, perintah: Perintah) -> None:
    if isinstance(perintah, Ubahan):
        uk.ubah(perintah.jenis, perintah.rid, **perintah.isi)
    elif isinstance(perintah, Bagian):
        satu_bagian(uk, perintah)
    else:
        perintah(uk)


def satu_bagian(uk: UnitKerja, b: Bagian) -> None:
    """Set one entry of a field within a unit of work. Raises UserError where it does not fit."""
    rekaman = uk.lembar.rekaman(b.jenis, b.rid)
    lama = getattr(rekaman, b.medan)
    baru = _kuartal(lama, b) if isinstance(b.kunci, int) else _peta(lama, b)
    periksa_medan(b.jenis, b.medan, baru)
    uk.ubah(b.jenis, b.rid, **{b.medan: baru})


def _kuartal(lama: tuple[Any, ...] | None, b: Bagian) -> tuple[Any, ...] | None:
    isi = list(lama or (None, None, None, None))
    isi[int(b.kunci)] = b.nilai
    return tuple(isi) if any(n is not None for n in isi) else None


def _peta(lama: Mapping[str, Any] | None, b: Bagian) -> Mapping[str, Any] | None:
    isi = dict(lama or {})
    if b.nilai is None:
        isi.pop(str(b.kunci), None)
    else:
        isi[str(b.kunci)] = b.nilai
    return isi or None
