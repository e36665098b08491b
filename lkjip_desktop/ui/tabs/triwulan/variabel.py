"""The grid of a formula's variables: a row for each, a column for each quarter and the year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.realisasi import variabel_tahun
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.services.pengukuran import isi_pengukuran, isi_variabel_triwulan
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import Kolom, baca_angka, kolom_hitung, tampil_angka
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.triwulan.baris import Baris
from lkjip_desktop.ui.tabs.triwulan.nilai import alasan_tertutup, letak, tampil_hitungan, ukuran

_KATA_AGREGASI: Mapping[r.Agregasi, str] = {
    "akhir": "nilai triwulan terakhir",
    "jumlah": "jumlah triwulan",
    "rata": "rata-rata triwulan",
    "maksimum": "nilai triwulan tertinggi",
}


@dataclass(frozen=True, slots=True)
class BarisVariabel:
    """A variable of the indikator of a row."""

    induk: Baris
    variabel: r.Variabel
    setahun: Fraction | None
    """Its value for the year, from the year or from its quarters."""


def susun(baris: Baris | None) -> list[BarisVariabel]:
    """The variables of a row's indikator (none where it has no formula)."""
    if baris is None or baris.hasil is None or not baris.hasil.definisi.rumus:
        return []
    nilai = _setahun(baris)
    variabel: Sequence[r.Variabel] = baris.hasil.definisi.variabel or ()
    return [BarisVariabel(baris, v, nilai.get(v.kode)) for v in variabel]


def _setahun(baris: Baris) -> Mapping[str, Fraction]:
    p = ukuran(baris)
    if p is None or baris.hasil is None:
        return {}
    try:
        return variabel_tahun(baris.hasil.definisi, p)
    except UserError:
        return {}


def kunci(baris: BarisVariabel) -> Kunci:
    """The indikator and the variable."""
    return baris.induk.kunci, baris.variabel.kode


def sebutan(baris: BarisVariabel) -> str:
    """The year, the indikator and the variable."""
    return f"{baris.variabel.kode} {baris.induk.tahun} {baris.induk.kode}"


def kolom_variabel() -> list[Kolom[BarisVariabel]]:
    """Name, the four quarters, the year."""
    return [
        kolom_hitung(
            "kode", "Variabel", lambda b: b.variabel.kode, perataan="kiri", lebar=80, alasan=nama
        ),
        *(_kolom_triwulan(n) for n in range(1, 5)),
        _kolom_tahun(),
    ]


def nama(baris: BarisVariabel) -> str:
    """``BAKU: Jumlah arsip baku (berkas)``."""
    v = baris.variabel
    satuan = f" ({v.satuan})" if v.satuan else ""
    return f"{v.kode}: {v.nama}{satuan}"


def _kolom_triwulan(nomor: int) -> Kolom[BarisVariabel]:
    def ambil(b: BarisVariabel) -> str | None:
        p = ukuran(b.induk)
        isi = p.variabel_tw[nomor - 1] if p and p.variabel_tw else None
        return isi.get(b.variabel.kode) if isi else None

    def tulis(b: BarisVariabel, nilai: Any) -> Perintah:
        assert b.induk.hasil is not None
        return isi_variabel_triwulan(
            b.induk.tahun, b.induk.hasil.id, nomor - 1, b.variabel.kode, nilai
        )

    return Kolom(
        id=f"tw{nomor}",
        judul=triwulan_romawi(nomor),
        ambil=ambil,
        macam="angka",
        lebar=54,
        tampil=tampil_angka,
        baca=baca_angka,
        tulis=tulis,
        letak=lambda b: letak("variabel_tw", nomor - 1)(b.induk),
        boleh=lambda b: nomor not in b.induk.tertutup,
        perataan="kanan",
        alasan=lambda b: alasan_tertutup(b.induk, nomor),
    )


def _kolom_tahun() -> Kolom[BarisVariabel]:
    def diketik(b: BarisVariabel) -> str | None:
        p = ukuran(b.induk)
        return p.variabel.get(b.variabel.kode) if p and p.variabel else None

    def tulis(b: BarisVariabel, nilai: Any) -> Perintah:
        assert b.induk.hasil is not None
        return isi_pengukuran(b.induk.tahun, b.induk.hasil.id, "variabel", nilai, b.variabel.kode)

    def alasan(b: BarisVariabel) -> str | None:
        if b.setahun is None:
            return None
        if diketik(b) is not None:
            return f"{tampil_angka(diketik(b))}: diketik untuk setahun; triwulan tidak dihitung."
        cara = _KATA_AGREGASI[b.variabel.agregasi or "akhir"]
        return f"{tampil_hitungan(b.setahun)}: {cara}."

    return Kolom(
        id="tahun",
        judul="Tahun",
        ambil=lambda b: diketik(b) or b.setahun,
        macam="angka",
        lebar=68,
        tampil=tampil_hitungan,
        baca=baca_angka,
        tulis=tulis,
        letak=lambda b: letak("variabel", b.variabel.kode)(b.induk),
        perataan="kanan",
        alasan=alasan,
        petunjuk="Diketik, atau dihimpun dari triwulan menurut cara variabelnya.",
    )
