"""The rows of the findings: one for each, under a heading for each tingkat; and the filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lkjip_desktop.domain.pemeriksaan import TINGKAT, HasilPeriksa, Temuan, Tingkat
from lkjip_desktop.domain.rujukan import Rujukan
from lkjip_desktop.domain.uraian_temuan import (
    NAMA_TINGKAT,
    NamaTab,
    besaran,
    seharusnya,
    tab_temuan,
    tempat,
    tercantum,
    unit_temuan,
)
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Simpul

TANPA_UNIT = ""
"""Chosen among the units: findings that no unit answers for."""
NAMA_TAB: Mapping[NamaTab, str] = {
    "renstra": "Renstra",
    "pk": "PK",
    "triwulan": "Triwulan",
    "anggaran": "Anggaran",
    "lkjip": "LKjIP",
    "pemeriksaan": "Angka tercantum",
}


@dataclass(frozen=True, slots=True)
class Baris:
    """A finding, or (``temuan`` is None) the heading of its tingkat."""

    kunci: Kunci
    tingkat: Tingkat
    temuan: Temuan | None = None
    banyak: int = 0
    """Findings under a heading."""
    tab: NamaTab | None = None
    unit: str | None = None
    nama_unit: str = ""

    @property
    def kata(self) -> str:
        """The first cell."""
        nama = NAMA_TINGKAT[self.tingkat]
        return nama if self.temuan else f"{nama} ({self.banyak})"


@dataclass(frozen=True, slots=True)
class Saringan:
    """Which findings are seen."""

    tingkat: Tingkat | None = None
    keluarga: str | None = None
    tab: NamaTab | None = None
    unit: str | None = None
    """An id, or :data:`TANPA_UNIT`."""
    kata: str = ""

    def lolos(self, baris: Baris) -> bool:
        """Whether a finding is seen."""
        t = baris.temuan
        if t is None or self.tingkat not in (None, t.tingkat):
            return False
        if self.keluarga not in (None, t.kode[:1]) or self.tab not in (None, baris.tab):
            return False
        if self.unit is not None and self.unit != (baris.unit or TANPA_UNIT):
            return False
        isi = f"{t.kode} {t.pesan} {tercantum(t)} {seharusnya(t)}".casefold()
        return all(k in isi for k in self.kata.casefold().split())


def kunci(baris: Baris) -> Kunci:
    """What a finding is told by; the figures are no part of it."""
    return baris.kunci


def sebutan(baris: Baris) -> str:
    """The kode and the place."""
    return f"{baris.temuan.kode} {tempat(baris.temuan)}" if baris.temuan else baris.kata


def semua(rujuk: Rujukan, hasil: HasilPeriksa | None) -> list[Baris]:
    """A row for each open finding, the gravest first; none while there was no check yet."""
    kembar: Counter[Kunci] = Counter()
    hasil_: list[Baris] = []
    terbuka = hasil.terbuka if hasil else ()
    for t in sorted(terbuka, key=lambda t: TINGKAT.index(t.tingkat)):
        pokok = (t.kode, t.objek, t.id, t.besaran, t.sumber, t.letak)
        kembar[pokok] += 1
        unit = unit_temuan(rujuk, t)
        ada = rujuk.unit.get(unit) if unit else None
        hasil_.append(
            Baris(
                (*pokok, kembar[pokok]),
                t.tingkat,
                t,
                tab=tab_temuan(rujuk, t),
                unit=unit,
                nama_unit=ada.nama if ada else "",
            )
        )
    return hasil_


def susun(baris: Iterable[Baris]) -> list[Simpul[Baris]]:
    """Rows under the headings of their tingkat."""
    per_tingkat: dict[Tingkat, list[Simpul[Baris]]] = {t: [] for t in TINGKAT}
    for b in baris:
        per_tingkat[b.tingkat].append(Simpul(b))
    return [
        Simpul(Baris(("tingkat", t), t, banyak=len(isi)), isi)
        for t, isi in per_tingkat.items()
        if isi
    ]


def kata_besaran(baris: Baris) -> str:
    """What kind of figure a finding is about."""
    return besaran(baris.temuan.besaran) if baris.temuan else ""
