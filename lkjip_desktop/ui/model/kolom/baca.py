"""How the values of cells are read from what is typed or pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lkjip_desktop.domain import angka, tanggal
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import RUPIAH, BukanAngka, Kebiasaan
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rapi import kutip

from .dasar import B, DaftarPilihan, Pilihan
from .tampil import tampil_teks

_SARAN_JENIS = (
    "Bila indikatornya bernilai predikat atau teks, ubah dahulu Jenis nilai di rinciannya"
    " (tab Renstra)."
)


def baca_angka(teks: str, _: Any, kebiasaan: Kebiasaan | None) -> str | None:
    """The figure as canonical text, with the decimals that were typed."""
    bacaan = angka.baca_sel(teks, kolom=kebiasaan)
    return None if bacaan is None else angka.kanonik(bacaan.nilai)


def baca_daftar(teks: str, _: Any, __: Kebiasaan | None) -> tuple[str, ...] | None:
    """The texts of a list: every line that is not empty."""
    return tuple(b.strip() for b in teks.splitlines() if b.strip()) or None


def baca_rupiah(teks: str, baris: Any, kebiasaan: Kebiasaan | None) -> str | None:
    """Money as canonical text, without sen where there are none."""
    nilai = baca_angka(teks, baris, kebiasaan or RUPIAH)
    if nilai is not None and set(nilai.partition(".")[2]) == {"0"}:
        return nilai.partition(".")[0]
    return nilai


def baca_bilangan(teks: str, baris: Any, kebiasaan: Kebiasaan | None) -> int | None:
    """A whole number."""
    if teks.strip().isdecimal():
        return int(teks)
    nilai = baca_angka(teks, baris, kebiasaan)
    if nilai is None:
        return None
    if "." in nilai:
        raise UserError(f"{kutip(teks)} bukan bilangan bulat.", "Ketik tanpa desimal.")
    return int(nilai)


def baca_tanggal(teks: str, _: Any, __: Kebiasaan | None) -> str | None:
    """The ISO date of a date as people type it."""
    return tanggal.baca_sel(teks)


_YA = frozenset({"ya", "y", "v", "x", "1", "true", "benar", "✓", "√"})
_TIDAK = frozenset({"tidak", "t", "0", "false", "salah"})


def baca_ya_tidak(teks: str, _: Any, __: Kebiasaan | None) -> bool | None:
    """Yes or no; nothing for an empty text."""
    rapi = teks.strip().lower()
    if rapi in ("", "-"):
        return None
    if rapi in _YA:
        return True
    if rapi in _TIDAK:
        return False
    raise UserError(f"{kutip(teks)} bukan ya atau tidak.", "Ketik Ya atau Tidak.")


def pembaca_pilihan(daftar: DaftarPilihan[B]) -> Callable[[str, B, Kebiasaan | None], Any]:
    """Reads the label (or the bare value) of a choice, whatever the case of its letters."""

    def baca(teks: str, baris: B, _: Kebiasaan | None) -> Any:
        dicari = teks.strip().casefold()
        for p in daftar(baris):
            if dicari in (p.label.casefold(), tampil_teks(p.nilai).casefold()):
                return p.nilai
        label = [p.label for p in daftar(baris) if p.label]
        ada = ", ".join(label[:8]) + (", …" if len(label) > 8 else "")
        raise UserError(f"{kutip(teks)} tidak ada dalam pilihan.", f"Pilih salah satu: {ada}.")

    return baca


def pilihan_predikat(indikator: Callable[[B], r.Indikator | None]) -> DaftarPilihan[B]:
    """The labels of the scale of an indikator with nilai=predikat (empty for others)."""

    def daftar(baris: B) -> Sequence[Pilihan]:
        i = indikator(baris)
        if i is None or i.nilai != "predikat":
            return ()
        return [Pilihan(None, ""), *(Pilihan(p.label, p.label) for p in i.predikat or ())]

    return daftar


def pembaca_nilai(
    indikator: Callable[[B], r.Indikator | None],
) -> Callable[[str, B, Kebiasaan | None], Any]:
    """Reads a value by the kind of the row's indikator."""
    predikat = pembaca_pilihan(pilihan_predikat(indikator))

    def baca(teks: str, baris: B, kebiasaan: Kebiasaan | None) -> Any:
        i = indikator(baris)
        if i is not None and i.nilai == "predikat":
            return predikat(teks, baris, kebiasaan)
        if i is not None and i.nilai == "teks":
            return teks.strip() or None
        try:
            return baca_angka(teks, baris, kebiasaan)
        except BukanAngka as galat:
            if i is None or any(c.isdigit() for c in teks):
                raise
            raise UserError(galat.pesan, f"{galat.saran} {_SARAN_JENIS}") from galat

    return baca
