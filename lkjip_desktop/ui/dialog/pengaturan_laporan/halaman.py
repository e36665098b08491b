"""The first page: paper, type, margins and signers; paper and direction of each kind of report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.services.susunan import BarisKertas, isi_pengaturan, nilai_pengaturan
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_hitung,
    pembaca_pilihan,
)
from lkjip_desktop.ui.model.kolom.baca import baca_angka, baca_tanggal
from lkjip_desktop.ui.model.kolom.tampil import tampil_angka, tampil_tanggal

Dokumen = r.Dokumen
_KERTAS = (Pilihan("F4", "F4"), Pilihan("A4", "A4"), Pilihan("A3", "A3"))
_ARAH = (Pilihan(None, "menurut isi"), Pilihan("tegak", "tegak"), Pilihan("lanskap", "lanskap"))
_HURUF = (Pilihan("sans", "Seperti Arial"), Pilihan("serif", "Seperti Times New Roman"))
_GRAFIK = (
    Pilihan("lengkap", "Di setiap bagian"),
    Pilihan("ringkas", "Hanya perkembangan antartahun"),
)
_KEPALA_PK = Pilihan(None, "Kepala menurut PK")


@dataclass(frozen=True, slots=True)
class Baris:
    """A kind of report, or a part of the LKjIP."""

    isi: BarisKertas
    dokumen: Dokumen


def _tulis(kunci: str) -> Callable[[Dokumen, Any], Perintah]:
    return lambda dokumen, nilai: isi_pengaturan(dokumen, kunci, nilai)


def _pilihan(kunci: str, judul: str, pilihan: Sequence[Pilihan]) -> Kolom[Dokumen]:
    def daftar(_: Dokumen) -> Sequence[Pilihan]:
        return pilihan

    return Kolom(
        id=kunci,
        judul=judul,
        ambil=lambda d: nilai_pengaturan(d, kunci),
        macam="pilihan",
        baca=pembaca_pilihan(daftar),
        pilihan=daftar,
        tulis=_tulis(kunci),
    )


def _bilangan(kunci: str, judul: str, dari: int, sampai: int, satuan: str) -> Kolom[Dokumen]:
    def baca(teks: str, dokumen: Dokumen, kebiasaan: Kebiasaan | None) -> str | None:
        nilai = baca_angka(teks, dokumen, kebiasaan)
        if nilai is not None and not dari <= dari_teks(nilai) <= Fraction(sampai):
            raise UserError(
                f"{judul} harus {dari} sampai {sampai} {satuan}.", "Kosongkan untuk nilai semula."
            )
        return nilai

    return Kolom(
        id=kunci,
        judul=f"{judul} ({satuan})",
        ambil=lambda d: nilai_pengaturan(d, kunci),
        macam="angka",
        tampil=tampil_angka,
        baca=baca,
        tulis=_tulis(kunci),
    )


def _teks(kunci: str, judul: str, petunjuk: str) -> Kolom[Dokumen]:
    return Kolom(
        id=kunci,
        judul=judul,
        ambil=lambda d: nilai_pengaturan(d, kunci) or None,
        tulis=_tulis(kunci),
        petunjuk=petunjuk,
    )


def _pejabat(dokumen: Dokumen) -> Sequence[Pilihan]:
    return (_KEPALA_PK, *(Pilihan(p.id, f"{p.nama}, {p.jabatan}") for p in dokumen.pejabat or ()))


KOLOM: Sequence[Kolom[Dokumen]] = (
    _pilihan("kertas", "Kertas", _KERTAS),
    _pilihan("huruf", "Huruf", _HURUF),
    _bilangan("ukuran_huruf", "Ukuran huruf", 9, 13, "poin"),
    _bilangan("margin_atas", "Margin atas", 10, 60, "mm"),
    _bilangan("margin_kiri", "Margin kiri", 10, 60, "mm"),
    _bilangan("margin_kanan", "Margin kanan", 10, 60, "mm"),
    _bilangan("margin_bawah", "Margin bawah", 10, 60, "mm"),
    Kolom(
        id="lkjip.penanda_tangan",
        judul="Penanda tangan LKjIP",
        ambil=lambda d: nilai_pengaturan(d, "lkjip.penanda_tangan") or None,
        macam="pilihan",
        baca=pembaca_pilihan(_pejabat),
        pilihan=_pejabat,
        tulis=_tulis("lkjip.penanda_tangan"),
    ),
    Kolom(
        id="lkjip.tanggal",
        judul="Tanggal LKjIP",
        ambil=lambda d: nilai_pengaturan(d, "lkjip.tanggal") or None,
        macam="tanggal",
        tampil=tampil_tanggal,
        baca=baca_tanggal,
        tulis=_tulis("lkjip.tanggal"),
        petunjuk="Kosong: titik-titik untuk diisi dengan tangan.",
    ),
    _pilihan("lkjip.grafik", "Grafik BAB III", _GRAFIK),
    _teks("pengantar.nomor", "Nomor surat pengantar", "Kosong: titik-titik."),
    _teks("pengantar.kepada", "Penerima surat pengantar", "Kosong: Inspektur di wilayahnya."),
)
"""The settings that hold for all reports."""


def _khusus(medan: str, judul: str, pilihan: Sequence[Pilihan], petunjuk: str) -> Kolom[Baris]:
    def daftar(_: Baris) -> Sequence[Pilihan]:
        return pilihan

    return Kolom(
        id=medan,
        judul=judul,
        ambil=lambda b: getattr(b.isi, medan),
        macam="pilihan",
        baca=pembaca_pilihan(daftar),
        pilihan=daftar,
        tulis=lambda b, n: isi_pengaturan(b.dokumen, f"{medan}.{b.isi.kunci}", n),
        lebar=96,
        petunjuk=petunjuk,
    )


KOLOM_KERTAS: Sequence[Kolom[Baris]] = (
    kolom_hitung("nama", "Laporan atau bagian", lambda b: b.isi.nama, perataan="kiri", lebar=236),
    _khusus(
        "kertas",
        "Kertas",
        (Pilihan(None, "seperti di kiri"), *_KERTAS),
        "Kertas laporan atau bagian ini saja.",
    ),
    _khusus("arah", "Arah", _ARAH, "Arah halaman laporan atau bagian ini saja."),
)
