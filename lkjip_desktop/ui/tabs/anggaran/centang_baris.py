"""The rows and columns of the page on which nodes are ticked for an indikator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import kanonik
from lkjip_desktop.domain.efisiensi import bagian
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_desktop.domain.porsi import SERATUS, porsi, porsi_terpakai
from lkjip_desktop.services.dukungan import atur_dukungan, isi_porsi
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    baca_angka,
    baca_ya_tidak,
    kolom_hitung,
    kolom_persen,
    tampil_angka,
    tampil_persen,
    tampil_teks,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Simpul


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """An indikator of the year, and how many nodes support it."""

    hasil: HasilIndikator
    banyak: int


def kunci_indikator(baris: BarisIndikator) -> Kunci:
    """The class and row of the definition."""
    return r.Indikator, baris.hasil.definisi.rid


def sebutan_indikator(baris: BarisIndikator) -> str:
    """The code."""
    return baris.hasil.id


KOLOM_INDIKATOR: list[Kolom[BarisIndikator]] = [
    kolom_hitung("kode", "Kode", lambda b: b.hasil.id, perataan="kiri", lebar=86),
    kolom_hitung("nama", "Indikator", lambda b: b.hasil.definisi.nama, perataan="kiri", lebar=210),
    kolom_hitung("banyak", "Baris", lambda b: b.banyak or None, lebar=58, tampil=tampil_teks),
    kolom_hitung("pagu", "Pagu", lambda b: b.hasil.pagu, tampil=tampil_uang, lebar=120),
    kolom_hitung(
        "serapan",
        "Serapan",
        lambda b: b.hasil.serapan,
        tampil=lambda nilai: "" if nilai is None else tampil_persen(nilai),
        lebar=80,
    ),
]


def susun_indikator(tahun: r.Tahun, hasil: HasilTahun) -> list[BarisIndikator]:
    """All indikator of the year, in the order of the trees."""
    banyak: dict[str, int] = {}
    for d in tahun.dukungan or ():
        banyak[d.indikator] = banyak.get(d.indikator, 0) + 1
    return [BarisIndikator(i, banyak.get(i.id, 0)) for i in hasil.indikator.values()]


# nodes --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Baris:
    """A node as it supports, or may support, the chosen indikator."""

    hasil: HasilAnggaran
    indikator: HasilIndikator
    tahun: int
    dukungan: r.Dukungan | None
    terpakai: Fraction
    """Percent given to indikator of the same level, with this one."""
    rangkap: bool = False
    """Whether a node above it supports the indikator, too."""

    @property
    def sisa(self) -> Fraction:
        """Percent that is not given away."""
        return SERATUS - self.terpakai


def kunci(baris: Baris) -> Kunci:
    """The class and row of the node."""
    return r.Anggaran, baris.hasil.simpul.rid


def sebutan(baris: Baris) -> str:
    """The node and the indikator."""
    simpul = baris.hasil.simpul
    return f"{simpul.kode or simpul.id} bagi {baris.indikator.id}"


def _bagian(baris: Baris, uang: Fraction | None) -> Fraction | None:
    return None if baris.dukungan is None else bagian(uang, porsi(baris.dukungan))


def catatan(baris: Baris) -> str | None:
    """What is wrong with the porsi, in words."""
    kalimat = []
    if baris.terpakai > SERATUS:
        tingkat = baris.indikator.tingkat
        kalimat.append(
            f"porsi bagi indikator {tingkat} berjumlah {tampil_angka(baris.terpakai)}%,"
            " lebih dari 100%"
        )
    if baris.dukungan is not None and baris.rangkap:
        kalimat.append("baris di atasnya juga dicentang: uangnya terhitung dua kali")
    return "; ".join(kalimat) or None


def _nada(baris: Baris) -> NadaSel | None:
    return NadaSel.SALAH if catatan(baris) else None


def _tebal(baris: Baris) -> bool:
    return bool(baris.hasil.simpul.anak)


def _tulis_dukung(baris: Baris, nilai: Any) -> Perintah:
    """Ticked, a node gives what is left of it."""
    sebagian = 0 < baris.sisa < SERATUS
    sisa = kanonik(baris.sisa) if sebagian else None
    return atur_dukungan(baris.tahun, baris.indikator.id, baris.hasil.id, bool(nilai), sisa)


def _tulis_porsi(baris: Baris, nilai: Any) -> Perintah:
    return isi_porsi(baris.tahun, baris.indikator.id, baris.hasil.id, nilai)


KOLOM: list[Kolom[Baris]] = [
    kolom_hitung(
        "kode",
        "Kode",
        lambda b: b.hasil.simpul.kode or b.hasil.id,
        perataan="kiri",
        lebar=160,
        tebal=_tebal,
    ),
    kolom_hitung(
        "uraian",
        "Uraian",
        lambda b: b.hasil.simpul.uraian,
        perataan="kiri",
        lebar=220,
        tebal=_tebal,
    ),
    Kolom(
        id="dukung",
        judul="Mendukung",
        ambil=lambda b: b.dukungan is not None,
        macam="ya_tidak",
        tampil=lambda _: "",
        baca=baca_ya_tidak,
        tulis=_tulis_dukung,
        perataan="tengah",
        lebar=100,
        petunjuk="Spasi atau klik: baris ini mendukung indikator yang dipilih di kiri.",
    ),
    Kolom(
        id="porsi",
        judul="Porsi (%)",
        ambil=lambda b: b.dukungan.porsi if b.dukungan else None,
        macam="angka",
        tampil=tampil_angka,
        baca=baca_angka,
        tulis=_tulis_porsi,
        perataan="kanan",
        lebar=76,
        petunjuk="Bagian anggaran yang mendukung indikator ini; kosong berarti 100.",
    ),
    kolom_persen(
        "sisa",
        "Sisa porsi",
        lambda b: b.sisa,
        nada=_nada,
        lebar=94,
        petunjuk="Yang belum dibagikan dari anggaran ini, pada indikator setingkat.",
    ),
    kolom_hitung("pagu", "Pagu", lambda b: _bagian(b, b.hasil.pagu), tampil=tampil_uang, lebar=120),
    kolom_hitung(
        "realisasi",
        "Realisasi",
        lambda b: _bagian(b, b.hasil.realisasi),
        tampil=tampil_uang,
        lebar=120,
    ),
    kolom_hitung("catatan", "Catatan", catatan, perataan="kiri", lebar=300, nada=_nada),
]


def susun(tahun: r.Tahun, hasil: HasilTahun, indikator: HasilIndikator) -> list[Simpul[Baris]]:
    """The year's tree as it supports an indikator."""
    milik: Mapping[str, r.Dukungan] = {
        d.anggaran: d for d in reversed(tahun.dukungan or ()) if d.indikator == indikator.id
    }
    terpakai = porsi_terpakai(tahun, hasil)

    def simpul(s: r.Anggaran, di_atas: bool) -> Simpul[Baris]:
        punya = milik.get(s.id)
        jumlah = terpakai.get((s.id, indikator.tingkat), Fraction(0))
        baris = Baris(hasil.anggaran[s.id], indikator, tahun.tahun, punya, jumlah, di_atas)
        bawah = di_atas or punya is not None
        return Simpul(baris, [simpul(a, bawah) for a in s.anak or ()])

    return [simpul(s, False) for s in tahun.anggaran or ()]
