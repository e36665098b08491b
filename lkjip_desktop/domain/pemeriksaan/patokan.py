"""What the data give for a printed figure: the figure to compare it with, and where it comes from.

The format page says what is computed for an indikator, a node of the anggaran tree and the year. It
leaves open what the money of a sasaran is, and whether that of "the year" takes in spending outside
the program tree; there, a printed figure is right if any sound reading of the data gives it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, Protocol

from ..agregasi import jumlah
from ..angka import dari_teks
from ..capaian import Nilai
from ..efisiensi import serapan
from ..hasil import HasilAnggaran, HasilIndikator, HasilSasaran, HasilTotal
from ..indikator import target_renstra
from ..realisasi import baca_nilai
from ..records import Belanja, Indikator, Kebijakan, Skala
from .pagu_daun import pagu_daun, total_daun

Figur = Fraction | None
Berupa = Literal["angka", "label", "teks"]


class Patokan(NamedTuple):
    """The figure that the data give."""

    nilai: Nilai | None
    """``None``: they give none, and nothing is compared."""
    berupa: Berupa = "angka"
    skala: Skala | None = None
    """The bands that a label beside or instead of the figure stands for."""
    lain: tuple[Fraction, ...] = ()
    """Other figures that are right as well."""


class Acuan(Protocol):
    """An object of the data with its figures."""

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        """What the data give; ``None`` where such an object has no such figure at all."""


class AcuanIndikator(NamedTuple):
    """An indikator in one year; without ``hasil`` where the year did not measure it."""

    definisi: Indikator
    hasil: HasilIndikator | None
    kebijakan: Kebijakan | None
    tahun: int

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        if besaran in ("target", "realisasi", "target_renstra"):
            return Patokan(self._nilai(besaran, triwulan), self._berupa(), self.definisi.predikat)
        if triwulan is not None:
            return self._triwulan(besaran, triwulan)
        skala = _skala_indikator(self.kebijakan, self.definisi, besaran)
        if self.hasil is None:
            return Patokan(None, _berupa(besaran), skala)
        ada: dict[str, Nilai | None] = {
            "capaian": self.hasil.capaian,
            "kategori": self.hasil.kategori,
            "predikat": self.hasil.predikat,
            "kemajuan": self.hasil.kemajuan,
            "pagu": self.hasil.pagu,
            "realisasi_anggaran": self.hasil.realisasi_anggaran,
            "serapan": self.hasil.serapan,
            "efisiensi": self.hasil.efisiensi,
            "kategori_efisiensi": self.hasil.kategori_efisiensi,
        }
        return Patokan(ada[besaran], _berupa(besaran), skala) if besaran in ada else None

    def _berupa(self) -> Berupa:
        return "label" if self.definisi.nilai == "predikat" else self.definisi.nilai

    def _nilai(self, besaran: str, triwulan: int | None) -> Nilai | None:
        if besaran == "target_renstra" or (besaran == "target" and self.hasil is None):
            return baca_nilai(self.definisi, target_renstra(self.definisi, self.tahun))
        if self.hasil is not None:
            dari = self.hasil.triwulan[triwulan - 1] if triwulan else self.hasil
            nilai = dari.target if besaran == "target" else dari.realisasi
            if nilai is not None or besaran == "target":
                return nilai
        awal = self.definisi.kondisi_awal
        if triwulan is None and awal is not None and awal.tahun == self.tahun:
            return baca_nilai(self.definisi, awal.nilai)
        return None

    def _triwulan(self, besaran: str, triwulan: int) -> Patokan | None:
        if besaran != "capaian":
            return None
        return Patokan(self.hasil.triwulan[triwulan - 1].capaian if self.hasil else None)


class AcuanSasaran(NamedTuple):
    """A sasaran, with the nodes that support its indikator and the programs they stand in."""

    hasil: HasilSasaran
    kebijakan: Kebijakan | None
    simpul: tuple[HasilAnggaran, ...]
    program: tuple[HasilAnggaran, ...]

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        if triwulan is not None:
            return None
        if besaran in ("pagu", "realisasi_anggaran", "serapan"):
            return self._uang(besaran)
        skala = _skala(self.kebijakan, besaran)
        ada: dict[str, Nilai | None] = {
            "rata_capaian": self.hasil.rata_capaian,
            "capaian": self.hasil.rata_capaian,
            "kategori": self.hasil.kategori,
            "kategori_serapan": self.hasil.kategori_serapan,
        }
        return Patokan(ada[besaran], _berupa(besaran), skala) if besaran in ada else None

    def _uang(self, besaran: str) -> Patokan:
        """The sums over its indikator; also right: each node once, or the programs whole."""
        cara = [
            (jumlah(s.pagu for s in daftar), jumlah(s.realisasi for s in daftar))
            for daftar in (self.simpul, self.program)
        ]
        utama = (self.hasil.pagu, self.hasil.realisasi_anggaran)
        return _patokan_uang(besaran, utama, cara, _skala(self.kebijakan, besaran))


class AcuanSimpul(NamedTuple):
    """A node of the anggaran tree."""

    hasil: HasilAnggaran
    kebijakan: Kebijakan | None

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        if triwulan is not None:
            if besaran != "realisasi_anggaran":
                return None
            return Patokan(self.hasil.realisasi_tw[triwulan - 1])
        h, skala = self.hasil, _skala(self.kebijakan, besaran)
        if besaran in ("pagu", "realisasi_anggaran", "serapan"):
            daun = pagu_daun(h)
            cara = [] if daun is None else [(daun, h.realisasi)]
            return _patokan_uang(besaran, (h.pagu, h.realisasi), cara, skala)
        if besaran != "kategori_serapan":
            return None
        return Patokan(h.kategori_serapan, "label", skala)


class AcuanBelanja(NamedTuple):
    """One kind of spending, or all of them."""

    belanja: tuple[Belanja, ...]

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        if triwulan is not None or besaran not in ("pagu", "realisasi_anggaran", "serapan"):
            return None
        return _patokan_uang(besaran, _uang_belanja(self.belanja))


class AcuanTahun(NamedTuple):
    """A year as a whole."""

    total: HasilTotal
    kebijakan: Kebijakan | None
    belanja: tuple[Belanja, ...]
    puncak: tuple[HasilAnggaran, ...]
    """The programs."""

    def patokan(self, besaran: str, triwulan: int | None) -> Patokan | None:
        if triwulan is not None:
            if besaran != "realisasi_anggaran":
                return None
            return Patokan(jumlah(s.realisasi_tw[triwulan - 1] for s in self.puncak))
        if besaran in ("pagu", "realisasi_anggaran", "serapan"):
            di_luar = any(b.dalam_program is False for b in self.belanja)
            utama = (self.total.pagu, self.total.realisasi_anggaran)
            cara = [_uang_belanja(self.belanja)] if di_luar else []
            if (daun := total_daun(self.puncak)) is not None:
                cara.append((daun, utama[1]))
            return _patokan_uang(besaran, utama, cara, _skala(self.kebijakan, besaran))
        skala = _skala(self.kebijakan, besaran)
        ada: dict[str, Nilai | None] = {
            "rata_capaian": self.total.rata_capaian,
            "kategori": self.total.kategori,
            "kategori_serapan": self.total.kategori_serapan,
        }
        return Patokan(ada[besaran], _berupa(besaran), skala) if besaran in ada else None


def tanpa_data(besaran: str) -> Patokan:
    """For a figure that the data know nothing of: only how its text should read."""
    if besaran in ("target", "realisasi", "target_renstra"):
        return Patokan(None, "teks")
    return Patokan(None, _berupa(besaran))


def _berupa(besaran: str) -> Berupa:
    return "label" if besaran == "predikat" or besaran.startswith("kategori") else "angka"


def _skala_indikator(
    kebijakan: Kebijakan | None, definisi: Indikator, besaran: str
) -> Skala | None:
    return definisi.predikat if besaran == "predikat" else _skala(kebijakan, besaran)


def _skala(kebijakan: Kebijakan | None, besaran: str) -> Skala | None:
    """The office's bands of that besaran or of its label."""
    if kebijakan is None:
        return None
    if besaran in ("capaian", "rata_capaian", "kategori"):
        return kebijakan.skala_capaian
    if besaran in ("serapan", "kategori_serapan"):
        return kebijakan.skala_serapan
    return kebijakan.skala_efisiensi if besaran.endswith("efisiensi") else None


def _uang_belanja(belanja: Sequence[Belanja]) -> tuple[Figur, Figur]:
    """Pagu and realisasi; of a sum the realisasi only where each kind has one."""
    terpakai = [b.realisasi for b in belanja]
    lengkap = [dari_teks(r) for r in terpakai if r is not None]
    pagu = jumlah(dari_teks(b.pagu) for b in belanja)
    return pagu, jumlah(lengkap) if len(lengkap) == len(terpakai) else None


def _patokan_uang(
    besaran: str,
    utama: tuple[Figur, Figur],
    cara: Sequence[tuple[Figur, Figur]] = (),
    skala: Skala | None = None,
) -> Patokan:
    def pilih(pagu: Figur, realisasi: Figur) -> Figur:
        if besaran == "pagu":
            return pagu
        return realisasi if besaran == "realisasi_anggaran" else serapan(pagu, realisasi)

    lain = [pilih(pagu, realisasi) for pagu, realisasi in cara]
    ada = tuple(nilai for nilai in lain if nilai is not None)
    return Patokan(pilih(*utama), "angka", skala, ada)
