"""The columns of the Renstra's tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.indikator.kolom import (
    kolom_awal,
    kolom_catatan,
    kolom_satuan_arah,
    kolom_sifat,
    kolom_target,
    kolom_terukur,
)
from lkjip_desktop.ui.model.kolom import Kolom, kolom_teks
from lkjip_desktop.ui.tabs.renstra.baris import Baris, catatan


def kolom_pohon(
    tahun_target: Sequence[int], tahun: int, dokumen: Callable[[], r.Dokumen]
) -> list[Kolom[Baris]]:
    """The columns for the years of a period; ``tahun`` is the chosen year."""
    return [
        kolom_teks(
            "kode", "Kode", rekaman=_butir, medan="id", lebar=104, tebal=_kepala, otomatis=True
        ),
        _kolom_uraian(),
        *kolom_satuan_arah(),
        *(kolom_target(t, terpilih=t == tahun) for t in tahun_target),
        *kolom_terukur(tahun),
        *kolom_awal(),
        *kolom_sifat(dokumen),
        kolom_catatan(catatan),
    ]


def _butir(baris: Baris) -> r.Rekaman:
    return baris.butir


def _kepala(baris: Baris) -> bool:
    return baris.indikator is None


def _kolom_uraian() -> Kolom[Baris]:
    def tulis(baris: Baris, nilai: Any) -> Perintah:
        medan = "nama" if baris.indikator else "uraian"
        return Ubahan(type(baris.butir), baris.butir.rid, {medan: nilai})

    return Kolom(
        id="uraian",
        judul="Tujuan, sasaran, indikator",
        ambil=lambda b: b.uraian,
        tulis=tulis,
        lebar=252,
        tebal=_kepala,
    )
