"""The texts of an indikator: the analysis of a quarter, and that of the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lkjip_desktop.services.pengukuran import isi_catatan
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import Kolom, kolom_nilai
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.triwulan.baris import Baris
from lkjip_desktop.ui.tabs.triwulan.nilai import alasan_tertutup, definisi, letak, penulis, ukuran

_CATATAN = (
    ("pendorong", "Faktor pendorong"),
    ("hambatan", "Faktor penghambat"),
    ("tindak_lanjut", "Tindak lanjut"),
)
_TAHUN = (
    ("keberhasilan", "Penyebab keberhasilan atau kegagalan", ""),
    ("hambatan", "Hambatan", ""),
    ("solusi", "Solusi atau langkah perbaikan", ""),
)


@dataclass(frozen=True, slots=True)
class BarisCatatan:
    """The analysis of an indikator in one quarter (1 to 4)."""

    induk: Baris
    triwulan: int


def kunci_catatan(baris: BarisCatatan) -> Kunci:
    """The indikator and the quarter."""
    return baris.induk.kunci, baris.triwulan


def sebutan_catatan(baris: BarisCatatan) -> str:
    """The quarter, the year and the indikator."""
    return f"TW {baris.triwulan} {baris.induk.tahun} {baris.induk.kode}"


def kolom_catatan() -> list[Kolom[BarisCatatan]]:
    """Three texts, locked where the quarter is closed."""
    return [_kolom_catatan(medan, judul) for medan, judul in _CATATAN]


def _kolom_catatan(medan: str, judul: str) -> Kolom[BarisCatatan]:
    def ambil(b: BarisCatatan) -> str | None:
        p = ukuran(b.induk)
        satu = p.catatan_tw[b.triwulan - 1] if p and p.catatan_tw else None
        return getattr(satu, medan) if satu else None

    def tulis(b: BarisCatatan, teks: Any) -> Perintah:
        assert b.induk.hasil is not None
        return isi_catatan(b.induk.tahun, b.induk.hasil.id, b.triwulan - 1, medan, teks)

    return Kolom(
        id=medan,
        judul=judul,
        ambil=ambil,
        macam="panjang",
        tulis=tulis,
        letak=lambda b: letak("catatan_tw", b.triwulan - 1)(b.induk),
        boleh=lambda b: b.triwulan not in b.induk.tertutup,
        alasan=lambda b: alasan_tertutup(b.induk, b.triwulan),
    )


def kolom_tahun() -> list[Kolom[Baris]]:
    """The year's analysis, and a realisasi typed beside a formula."""
    teks: list[Kolom[Baris]] = [
        Kolom(
            id=medan,
            judul=judul,
            ambil=_pengambil(medan),
            macam="panjang",
            tulis=penulis(medan),
            letak=letak(medan),
            petunjuk=petunjuk,
        )
        for medan, judul, petunjuk in _TAHUN
    ]
    return [
        *teks,
        kolom_nilai(
            "realisasi",
            "Realisasi diketik",
            indikator=definisi,
            ambil=_pengambil("realisasi"),
            tulis=penulis("realisasi"),
            letak=letak("realisasi"),
            petunjuk="Dipakai bila indikator tidak berumus atau variabelnya belum lengkap.",
        ),
    ]


def _pengambil(medan: str) -> Any:
    def ambil(b: Baris) -> Any:
        p = ukuran(b)
        return getattr(p, medan) if p else None

    return ambil
