"""What the columns of the tab take from a row, and how they write it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.eksak import desimal_tepat
from lkjip_desktop.domain.hasil import HasilTriwulan
from lkjip_desktop.domain.penutupan import kalimat_tertutup
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import tampil_angka
from lkjip_desktop.ui.tabs.triwulan.baris import Baris

TAK_ADA = "-"
"""Shown where a figure cannot be computed; the tooltip says why."""


def definisi(baris: Baris) -> r.Indikator | None:
    """The definition of the row's indikator."""
    return baris.hasil.definisi if baris.hasil else None


def ukuran(baris: Baris) -> r.Pengukuran | None:
    """What was entered for the row's indikator."""
    return baris.hasil.pengukuran if baris.hasil else None


def penulis(medan: str, kunci: int | str | None = None) -> Callable[[Baris, Any], Perintah]:
    """What writes a field of the row's pengukuran, or one entry of it."""

    def tulis(baris: Baris, nilai: Any) -> Perintah:
        assert baris.hasil is not None
        return isi_pengukuran(baris.tahun, baris.hasil.id, medan, nilai, kunci)

    return tulis


def triwulan(baris: Baris, nomor: int) -> HasilTriwulan:
    """The figures of a quarter (1 to 4)."""
    return HasilTriwulan() if baris.hasil is None else baris.hasil.triwulan[nomor - 1]


def tertulis(baris: Baris, medan: str, nomor: int) -> str | None:
    """A quarter's entry (1 to 4) of a field of the pengukuran, as written."""
    p = ukuran(baris)
    empat = None if p is None else getattr(p, medan)
    return None if empat is None else empat[nomor - 1]


def alasan_tertutup(baris: Baris, triwulan: int) -> str | None:
    """Why the cells of a closed quarter cannot be changed."""
    penutupan = baris.tertutup.get(triwulan)
    if penutupan is None:
        return None
    return f"Terkunci: {kalimat_tertutup(penutupan)} Buka kembali triwulan ini untuk mengubahnya."


def tampil_persen(nilai: Any) -> str:
    """Empty where nothing is filled in, "-" where it cannot be computed, else with its sign."""
    if nilai is None or isinstance(nilai, str):
        return nilai or ""
    return angka.tampil_persen(nilai)


def tampil_hitungan(nilai: Any) -> str:
    """A figure as written; a computed one with the decimals that it needs, two at most."""
    if not isinstance(nilai, Fraction):
        return tampil_angka(nilai)
    desimal = desimal_tepat(nilai)
    return angka.tampil(nilai, 2 if desimal is None else min(desimal, 2))
