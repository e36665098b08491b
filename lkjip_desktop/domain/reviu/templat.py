"""The checklist's wording, and what each item is answered from, as a template has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..galat import UserError
from ..pemeriksaan import Temuan
from .fakta import FAKTA

AWALAN_PENGATURAN: Final = "reviu.butir."
"""Before an item's key: where the office keeps its own wording (``pengaturan``)."""


@dataclass(frozen=True, slots=True)
class Penunjuk:
    """Findings that speak against an item: those of a kode, perhaps only of one kind of object or
    of a besaran that begins so."""

    kode: str
    objek: str | None = None
    besaran: str | None = None

    def cocok(self, temuan: Temuan) -> bool:
        """Whether a finding is one of them; remarks (info) never are."""
        return (
            temuan.kode == self.kode
            and temuan.tingkat != "info"
            and self.objek in (None, temuan.objek)
            and (self.besaran is None or (temuan.besaran or "").startswith(self.besaran))
        )


@dataclass(frozen=True, slots=True)
class ButirReviu:
    """One item of the checklist."""

    kunci: str
    kelompok: str
    nomor: int
    """Within its group, from 1."""
    uraian: str
    temuan: tuple[Penunjuk, ...] = ()
    data: str | None = None
    cukup: bool = False
    menjelaskan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Templat:
    """The checklist."""

    judul: str
    dasar: str
    butir: tuple[ButirReviu, ...]


def baca_templat(isi: Any, pengaturan: Mapping[str, str] | None = None) -> Templat:
    """The checklist from its plain data, with the office's own wording (``pengaturan``).

    Raises UserError where the template cannot be used: people may edit it.
    """
    try:
        butir = tuple(
            _butir(kelompok["nama"], nomor, satu, pengaturan or {})
            for kelompok in isi["kelompok"]
            for nomor, satu in enumerate(kelompok["butir"], 1)
        )
        templat = Templat(str(isi["judul"]), str(isi["dasar"]), butir)
    except (KeyError, TypeError) as galat:
        raise _templat_rusak(f"bagian {galat} tidak ada atau salah bentuk") from galat
    ganda = [k for k, n in Counter(b.kunci for b in butir).items() if n > 1]
    dikenal = {b.kunci for b in butir}
    hilang = {k for b in butir for k in b.menjelaskan} - dikenal
    asing = {b.data for b in butir if b.data is not None} - set(FAKTA)
    if ganda or hilang or asing:
        raise _templat_rusak(f"kunci {', '.join(sorted({*ganda, *hilang, *asing}))} keliru")
    return templat


def _butir(
    kelompok: str, nomor: int, isi: Mapping[str, Any], pengaturan: Mapping[str, str]
) -> ButirReviu:
    kunci = str(isi["kunci"])
    sendiri = pengaturan.get(AWALAN_PENGATURAN + kunci, "").strip()
    return ButirReviu(
        kunci=kunci,
        kelompok=str(kelompok),
        nomor=nomor,
        uraian=sendiri or str(isi["uraian"]),
        temuan=tuple(_penunjuk(p) for p in isi.get("temuan", ())),
        data=isi.get("data"),
        cukup=bool(isi.get("cukup", False)),
        menjelaskan=tuple(isi.get("menjelaskan", ())),
    )


def _penunjuk(isi: str | Mapping[str, str]) -> Penunjuk:
    if isinstance(isi, str):
        return Penunjuk(isi)
    return Penunjuk(isi["kode"], isi.get("objek"), isi.get("besaran"))


def _templat_rusak(apa: str) -> UserError:
    return UserError(
        f"Templat reviu tidak dapat dipakai: {apa}.",
        "Pulihkan berkas reviu.json dari pemasangan program.",
    )
