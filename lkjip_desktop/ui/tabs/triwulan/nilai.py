"""What the columns of the tab take from a row, and how they write it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.angka.eksak import desimal_tepat
from lkjip_desktop.domain.capaian import Nilai
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTriwulan
from lkjip_desktop.domain.penutupan import alasan_celah, kalimat_tertutup
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import Kolom, tampil_angka
from lkjip_desktop.ui.model.tanda import LetakSel
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


def letak(medan: str, kunci: int | str | None = None) -> Callable[[Baris], LetakSel | None]:
    """The place in the data of a field of the row's pengukuran, or of one entry of it."""

    def di(baris: Baris) -> LetakSel | None:
        if baris.hasil is None:
            return None
        return LetakSel(r.Pengukuran, baris.hasil.id, medan, kunci)

    return di


def hanya_kosongkan(kolom: Kolom[Baris], dihitung: Callable[[Baris], bool]) -> Kolom[Baris]:
    """The column, where a computed cell takes nothing but the emptying of what was once typed."""

    def baca(teks: str, baris: Baris, kebiasaan: Kebiasaan | None) -> Any:
        if dihitung(baris) and teks.strip():
            raise UserError(
                "Realisasi ini dihitung dari rumus.",
                "Ubah variabelnya pada rincian, atau kosongkan sel ini untuk menghapus angka"
                " yang pernah diketik.",
            )
        return kolom.baca(teks, baris, kebiasaan)

    return replace(kolom, baca=baca, tampil=tampil_hitungan)


def kalimat_rumus(nilai: Nilai | None, diketik: str | None) -> str:
    """Why a computed cell cannot be typed in, and what was typed beside it."""
    awal = "" if nilai is None else f"{tampil_hitungan(nilai)}: "
    beda = ""
    if diketik is not None:
        beda = f" Yang pernah diketik, {angka.tampil_nilai(diketik)}, tidak dipakai."
    return f"{awal}dari rumus. Ubah variabelnya pada rincian.{beda}"


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
    celah = alasan_celah(penutupan).get(baris.hasil.id) if baris.hasil else None
    kata = f" Alasan belum diisi: {celah}." if celah else ""
    return (
        f"Terkunci: {kalimat_tertutup(penutupan)}{kata} Buka kembali triwulan ini untuk"
        " mengubahnya."
    )


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
