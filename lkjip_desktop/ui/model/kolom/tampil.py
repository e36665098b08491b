"""How the values of cells are shown."""

from __future__ import annotations

from typing import Any

from lkjip_desktop.domain import angka, tanggal


def tampil_teks(nilai: Any) -> str:
    """A text as it is; nothing for None."""
    return "" if nilai is None else str(nilai)


def tampil_angka(nilai: Any) -> str:
    """A record's figure with its own decimals, a computed one with two; labels as they are."""
    if nilai is None:
        return ""
    return angka.tampil_nilai(nilai) if isinstance(nilai, str) else angka.tampil(nilai)


def tampil_uang(nilai: Any) -> str:
    """Money without ``Rp`` (the heading says it); sen only where there are any."""
    return "" if nilai is None else angka.tampil_rupiah(nilai).replace("Rp", "", 1)


def tampil_persen(nilai: Any) -> str:
    """A percentage with two decimals; "-" where it does not exist."""
    return angka.tampil_persen(nilai)


def tampil_tanggal(nilai: Any) -> str:
    """``28 Januari 2021``; nothing for None."""
    return tanggal.tampil(nilai, kosong="")


def tampil_daftar(nilai: Any) -> str:
    """The texts of a list, a line for each."""
    return "\n".join(nilai or ())
