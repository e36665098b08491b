"""The office's report settings: what they are now, and what writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import BAGIAN_TETAP
from lkjip_desktop.domain.susunan import (
    AWALAN_JUDUL,
    AWALAN_KALIMAT,
    AWALAN_URUTAN,
    BAGIAN_UTAMA,
    BERISI,
    JUDUL_LAIN,
    Letak,
    Susunan,
    dapat_dibuang,
    judul_bawaan,
    tulis_urutan,
)
from lkjip_desktop.reports.daftar import JENIS
from lkjip_desktop.reports.susun.kalimat_baku import KALIMAT_BAKU
from lkjip_desktop.reports.susun.pengaturan import BAWAAN_JENIS, KUNCI
from lkjip_desktop.services.sel import Bagian, jalankan
from lkjip_desktop.services.sesi import Sesi

_UNTUK: Final = {
    "pk.pembuka": "PK: pembuka pernyataan",
    "pk.janji": "PK: janji pihak pertama",
    "pk.pengawasan": "PK: tugas pihak kedua",
    "pengantar.isi": "Surat pengantar: isi",
    "reviu.pernyataan": "Pernyataan telah direviu",
}
_TANPA_KERTAS: Final = ("lkjip",)
"""Its parts have papers of their own; that of all reports is chosen above."""


def isi_pengaturan(dokumen: r.Dokumen, kunci: str, nilai: str | None) -> Bagian:
    """What writes a setting (None: the program's own)."""
    return Bagian(r.Dokumen, dokumen.rid, "pengaturan", kunci, nilai)


def nilai_pengaturan(dokumen: r.Dokumen, kunci: str) -> str:
    """A setting as it holds: that of the office, else the program's."""
    return (dokumen.pengaturan or {}).get(kunci, "").strip() or KUNCI[kunci][0]


@dataclass(frozen=True, slots=True)
class BarisSusunan:
    """A part of the LKjIP in its place."""

    kunci: str
    bab: str
    """The chapter whose section it is; empty for the parts of the report."""
    tingkat: int
    judul: str | None
    """The office's heading (None: the program's)."""
    tampil: bool

    @property
    def judul_bawaan(self) -> str:
        """The program's heading."""
        return judul_bawaan(self.kunci)

    @property
    def dapat_dibuang(self) -> bool:
        """Whether it may be left out."""
        return dapat_dibuang(self.kunci)


def baris_susunan(dokumen: r.Dokumen) -> tuple[BarisSusunan, ...]:
    """Every part with a heading, in the office's order, sections below their chapter."""
    return tuple(_baris_susunan(dokumen))


def _baris_susunan(dokumen: r.Dokumen) -> Iterator[BarisSusunan]:
    atur, susunan = dokumen.pengaturan or {}, Susunan(dokumen.pengaturan)

    def baris(x: Letak, bab: str, tingkat: int) -> BarisSusunan:
        judul = atur.get(AWALAN_JUDUL + x.kunci, "").strip() or None
        return BarisSusunan(x.kunci, bab, tingkat, judul, x.tampil)

    for bagian in susunan.bagian():
        yield baris(bagian, "", 0)
        if bagian.kunci not in BERISI:
            continue
        for isi in susunan.bagian(bagian.kunci):
            if isi.kunci not in JUDUL_LAIN:
                yield baris(isi, bagian.kunci, 1)
            elif isi.kunci == "bab3.per_sasaran":
                yield baris(isi, bagian.kunci, 1)
                for kunci in JUDUL_LAIN:
                    if kunci != isi.kunci:
                        yield baris(Letak(kunci), bagian.kunci, 2)


def isi_judul(dokumen: r.Dokumen, kunci: str, judul: str | None) -> Bagian:
    """What writes the office's heading of a part (None: the program's)."""
    return isi_pengaturan(dokumen, AWALAN_JUDUL + kunci, judul)


def isi_tampil(dokumen: r.Dokumen, baris: BarisSusunan, tampil: bool) -> Bagian:
    """What prints a part, or leaves it out."""
    letak = [
        replace(x, tampil=tampil) if x.kunci == baris.kunci else x
        for x in Susunan(dokumen.pengaturan).bagian(baris.bab)
    ]
    return _urutan(dokumen, baris.bab, letak)


def dapat_digeser(dokumen: r.Dokumen, baris: BarisSusunan, langkah: int) -> bool:
    """Whether the part can change places with its neighbour (-1: above, 1: below)."""
    return _geser(dokumen, baris, langkah) is not None


def geser(sesi: Sesi, baris: BarisSusunan, langkah: int) -> None:
    """Let the part change places with its neighbour; nothing at the ends."""
    dokumen = sesi.dokumen
    letak = _geser(dokumen, baris, langkah)
    if letak is not None:
        judul = f"geser {baris.judul or baris.judul_bawaan}"
        jalankan(sesi, judul, [_urutan(dokumen, baris.bab, letak)])


def _geser(dokumen: r.Dokumen, baris: BarisSusunan, langkah: int) -> list[Letak] | None:
    susunan = Susunan(dokumen.pengaturan)
    letak = list(susunan.bagian(baris.bab))
    kunci = [x.kunci for x in letak]
    if baris.kunci not in kunci:
        return None
    dari = kunci.index(baris.kunci)
    ke = dari + langkah
    if not 0 <= ke < len(letak):
        return None
    letak[dari], letak[ke] = letak[ke], letak[dari]
    atur = _urutan(dokumen, baris.bab, letak)
    jadi = Susunan({**(dokumen.pengaturan or {}), str(atur.kunci): atur.nilai}).bagian(baris.bab)
    # What has its place by rule goes back to it.
    return letak if [x.kunci for x in jadi] != kunci else None


def _urutan(dokumen: r.Dokumen, bab: str, letak: list[Letak]) -> Bagian:
    kunci = f"{AWALAN_URUTAN}.{bab}" if bab else AWALAN_URUTAN
    return isi_pengaturan(dokumen, kunci, tulis_urutan(letak))


@dataclass(frozen=True, slots=True)
class BarisKalimat:
    """Standing words: of a letter or statement, or of a section of the LKjIP."""

    kunci: str
    untuk: str
    bawaan: str
    """The program's words; empty where it makes them from the figures."""
    isi: str | None


def baris_kalimat(dokumen: r.Dokumen) -> tuple[BarisKalimat, ...]:
    """All standing words that an office may have."""
    atur, susunan = dokumen.pengaturan or {}, Susunan(dokumen.pengaturan)
    surat = [(k, _UNTUK[k], bawaan) for k, bawaan in KALIMAT_BAKU.items()]
    bagian = [
        (AWALAN_KALIMAT + b.kunci, f"LKjIP: {susunan.judul(b.kunci)}", "")
        for b in BAGIAN_TETAP
        if b.kunci != "lampiran"
    ]
    return tuple(
        BarisKalimat(kunci, untuk, bawaan, atur.get(kunci, "").strip() or None)
        for kunci, untuk, bawaan in (*surat, *bagian)
    )


@dataclass(frozen=True, slots=True)
class BarisKertas:
    """Paper and direction of a kind of report, or of a part of the LKjIP."""

    kunci: str
    """What follows ``kertas.`` and ``arah.`` in the settings."""
    nama: str
    kertas: str | None
    arah: str | None


def baris_kertas(dokumen: r.Dokumen) -> tuple[BarisKertas, ...]:
    """All that may have a paper or direction of their own."""
    atur = dokumen.pengaturan or {}
    susunan = Susunan(atur)
    nama = [(j.nama, j.judul) for j in JENIS.values() if j.nama not in _TANPA_KERTAS]
    nama += [(f"lkjip.{k}", f"LKjIP: {susunan.judul(k)}") for k in BAGIAN_UTAMA]
    return tuple(
        BarisKertas(
            kunci,
            judul,
            (atur.get(f"kertas.{kunci}") or BAWAAN_JENIS.get(f"kertas.{kunci}")),
            atur.get(f"arah.{kunci}"),
        )
        for kunci, judul in nama
    )
