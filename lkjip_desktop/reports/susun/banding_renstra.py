"""The comparison of a Renstra perubahan with the Renstra that it changes."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.banding_renstra import BarisBanding, bandingkan
from lkjip_desktop.domain.perubahan_renstra import renstra_semula
from lkjip_desktop.domain.records import Dokumen, Indikator, Renstra, Sasaran
from lkjip_desktop.reports.model import Baris, Kolom, Sel, Tabel

from .sel import baris

_KOLOM = (
    Kolom("Kode", lebar=9),
    Kolom("Tujuan, Sasaran, Indikator", lebar=34),
    Kolom("Keadaan", lebar=13),
    Kolom("Yang Berbeda", lebar=16),
    Kolom("Semula", lebar=24),
    Kolom("Menjadi", lebar=24),
)


def tabel_perubahan(dokumen: Dokumen, renstra: Renstra) -> Tabel | None:
    """What differs, row by row; ``None`` where the Renstra is no perubahan or nothing differs."""
    semula = renstra_semula(renstra, dokumen.renstra)
    if semula is None:
        return None
    unit = {u.id: u.nama for u in dokumen.unit or ()}
    isi = [b for satu in bandingkan(semula, renstra, unit) for b in _baris(satu)]
    judul = f"Perubahan terhadap Renstra {semula.tahun_awal}-{semula.tahun_akhir}"
    return Tabel(_KOLOM, tuple(isi), judul=judul) if isi else None


def _baris(satu: BarisBanding) -> Iterator[Baris]:
    if satu.keadaan == "tetap":
        return
    kode = "" if isinstance(satu.butir, Renstra) else satu.butir.id
    kepala = (kode, f"{_jenis(satu)}{satu.uraian}", satu.keadaan)
    beda = [(b.apa, b.semula or "-", b.menjadi or "-") for b in satu.beda] or [("", "", "")]
    for n, tiga in enumerate(beda):
        yield baris(*(Sel(t, sambung=n > 0) for t in kepala), *tiga)


def _jenis(satu: BarisBanding) -> str:
    if isinstance(satu.butir, Renstra):
        return ""
    if isinstance(satu.butir, Indikator):
        return "Indikator: "
    return "Sasaran: " if isinstance(satu.butir, Sasaran) else "Tujuan: "
