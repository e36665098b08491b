"""The columns of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.indikator.baris import indikator_dari
from lkjip_desktop.ui.indikator.kolom import (
    kolom_awal,
    kolom_catatan,
    kolom_satuan_arah,
    kolom_sifat,
    kolom_target,
    kolom_terukur,
)
from lkjip_desktop.ui.model.kolom import Kolom, Medan, kolom_nilai
from lkjip_desktop.ui.model.tanda import LetakSel
from lkjip_desktop.ui.tabs.anggaran.indikator.baris import Baris, catatan, sebutan


def kolom_indikator(
    tahun_target: Sequence[int], tahun: int, dokumen: Callable[[], r.Dokumen]
) -> list[Kolom[Baris]]:
    """The columns for the years that have targets; ``tahun`` is the chosen one."""
    return [
        _kolom_milik_indikator("kode", "Kode", "id", sebutan, lebar=168, otomatis=True),
        _kolom_milik_indikator(
            "uraian", "Program, kegiatan, indikator", "nama", _uraian, lebar=250
        ),
        *kolom_satuan_arah(),
        *(kolom_target(t, terpilih=t == tahun) for t in tahun_target),
        _kolom_dipakai(tahun),
        *kolom_terukur(tahun),
        *kolom_awal(),
        *kolom_sifat(dokumen),
        kolom_catatan(catatan),
    ]


def _uraian(baris: Baris) -> str:
    return baris.indikator.nama if baris.indikator else baris.simpul.uraian


def _kepala(baris: Baris) -> bool:
    return baris.indikator is None


def _kolom_milik_indikator(
    id: str,
    judul: str,
    medan: str,
    ambil: Callable[[Baris], str],
    *,
    lebar: int,
    otomatis: bool = False,
) -> Kolom[Baris]:
    """Text of an indikator; a node shows its own, which the first page edits."""
    milik: Medan[Baris] = Medan(indikator_dari, medan)
    return Kolom(
        id=id,
        judul=judul,
        ambil=ambil,
        tulis=milik.tulis,
        boleh=lambda b: b.indikator is not None,
        letak=lambda b: milik.letak(b) or LetakSel(r.Anggaran, b.simpul.rid, "indikator"),
        lebar=lebar,
        tebal=_kepala,
        otomatis=otomatis,
        petunjuk="Baris program dan kegiatan diubah pada halaman pertama.",
    )


def _kolom_dipakai(tahun: int) -> Kolom[Baris]:
    """The target that the year goes by; typed over, it is the year's own."""

    def tulis(baris: Baris, nilai: Any) -> Perintah:
        assert baris.indikator is not None
        return isi_pengukuran(tahun, baris.indikator.id, "target", nilai)

    def letak(baris: Baris) -> LetakSel | None:
        return LetakSel(r.Pengukuran, baris.indikator.id, "target") if baris.indikator else None

    return kolom_nilai(
        "dipakai",
        str(tahun),
        indikator=indikator_dari,
        ambil=lambda b: b.target,
        tulis=tulis,
        letak=letak,
        kelompok="Target dipakai",
        lebar=96,
        alasan=lambda b: f"Asal: {b.asal_target}." if b.asal_target else None,
        petunjuk="Dari PK, RKT, atau target rencana di sebelah kiri. Ketik untuk memakai target"
        " lain pada tahun ini; kosongkan untuk kembali.",
    )
