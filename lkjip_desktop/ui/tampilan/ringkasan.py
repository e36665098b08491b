"""Words about the selected cells for the status bar: how many, and of figures sum and mean."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.domain import angka
from lkjip_desktop.ui.tampilan import blok_sel

_TERBANYAK = 20_000


def ringkas(tampilan: QAbstractItemView) -> str:
    """``12 sel: jumlah 1.268.161.850, rata-rata 105.680.154,17``; "" for a single cell."""
    rentang = blok_sel.rentang_terpilih(tampilan)
    banyak = sum(x.width() * x.height() for x in rentang)
    if banyak < 2 or banyak > _TERBANYAK:
        return "" if banyak < 2 else f"{angka.tampil(banyak)} sel"
    nilai = [n for isi in _isi(tampilan) if (n := _angka(isi)) is not None]
    if not nilai:
        return f"{banyak} sel"
    jumlah = sum(nilai, Fraction(0))
    rata = jumlah / len(nilai)
    return f"{banyak} sel, {len(nilai)} angka: jumlah {_tampil(jumlah)}, rata-rata {_tampil(rata)}"


def _isi(tampilan: QAbstractItemView) -> Iterator[object]:
    """The values of the selected cells."""
    blok = blok_sel.terpilih(tampilan)
    model: Any = tampilan.model()
    kolom = [model.penyaji.kolom[k] for k in blok.kolom]
    for indeks in blok.baris:
        baris = model.baris_di(indeks)
        for k in kolom:
            yield k.ambil(baris)


def _angka(nilai: object) -> Fraction | None:
    if isinstance(nilai, Fraction):
        return nilai
    if isinstance(nilai, str) and angka.kanonik_sah(nilai):
        return angka.dari_teks(nilai)
    return None


def _tampil(nilai: Fraction) -> str:
    return angka.tampil(nilai, 0 if nilai.denominator == 1 else 2)
