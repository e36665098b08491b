"""The columns of the findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lkjip_desktop.domain.pemeriksaan import Temuan
from lkjip_desktop.domain.uraian_temuan import seharusnya, tempat, tercantum
from lkjip_desktop.ui.model.kolom import Kolom, Perataan, kolom_hitung, tampil_teks
from lkjip_desktop.ui.model.nada import NadaSel, nada_tingkat
from lkjip_desktop.ui.tabs.pemeriksaan.baris import NAMA_TAB, Baris, kata_besaran


def kolom_temuan() -> list[Kolom[Baris]]:
    """Tingkat, kode, place, both figures, the sentence, and who can put it right."""
    return [
        _kolom("tingkat", "Tingkat", lambda b: b.kata, 140, nada=_nada, tebal=_kepala),
        _kolom("kode", "Kode", _dari(lambda t: t.kode), 54),
        _kolom("tempat", "Tempat", _dari(tempat), 230),
        _kolom("besaran", "Besaran", kata_besaran, 122),
        _kolom("tercantum", "Tercantum", _dari(tercantum), 116, "kanan"),
        _kolom("seharusnya", "Seharusnya", _dari(seharusnya), 116, "kanan"),
        _kolom("pesan", "Pesan", _dari(lambda t: t.pesan), 640),
        _kolom("tab", "Diisi di tab", lambda b: NAMA_TAB[b.tab] if b.tab else "", 110),
        _kolom("unit", "Unit", lambda b: b.nama_unit, 190),
    ]


def _kolom(
    id: str,
    judul: str,
    ambil: Callable[[Baris], str],
    lebar: int,
    perataan: Perataan = "kiri",
    **lain: Any,
) -> Kolom[Baris]:
    return kolom_hitung(
        id, judul, ambil, tampil=tampil_teks, perataan=perataan, lebar=lebar, **lain
    )


def _dari(ambil: Callable[[Temuan], str]) -> Callable[[Baris], str]:
    return lambda b: ambil(b.temuan) if b.temuan else ""


def _nada(baris: Baris) -> NadaSel | None:
    return nada_tingkat(baris.tingkat)


def _kepala(baris: Baris) -> bool:
    return baris.temuan is None
