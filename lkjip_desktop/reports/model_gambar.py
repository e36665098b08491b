"""What a report shows as a picture: charts, pictures, the chart of the organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .nilai import Isi


@dataclass(frozen=True, slots=True)
class Seri:
    """One series of a chart; a value per category, ``""`` where there is none."""

    nama: str
    nilai: tuple[Isi, ...]


JenisGrafik = Literal["batang", "garis", "batang_datar"]


@dataclass(frozen=True, slots=True)
class Grafik:
    """A chart with its caption below.

    ``batang``: upright bars side by side; ``garis``: lines over the categories; ``batang_datar``:
    lying bars, for long names. ``acuan`` draws a reference line at that value.
    """

    jenis: JenisGrafik
    kategori: tuple[str, ...]
    seri: tuple[Seri, ...]
    nomor: str = ""
    judul: str = ""
    satuan: str = ""
    acuan: int | None = None
    sumber: str = ""


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture (PNG or JPEG bytes) with its caption below."""

    data: bytes
    lebar: float
    nomor: str = ""
    judul: str = ""
    sumber: str = ""


@dataclass(frozen=True, slots=True)
class KotakBagan:
    """A box of an organisation chart with those under it."""

    nama: str
    anak: tuple[KotakBagan, ...] = ()

    @property
    def jumlah(self) -> int:
        """How many boxes stand under it, at all levels."""
        return sum(1 + k.jumlah for k in self.anak)


@dataclass(frozen=True, slots=True)
class Bagan:
    """The chart of an organisation with its caption below."""

    akar: KotakBagan
    nomor: str = ""
    judul: str = ""
    sumber: str = ""
