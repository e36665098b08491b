"""Table cells made ready: their text, face and alignment, header rows included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.reports.kepala_tabel import baris_kepala, baris_nomor
from lkjip_desktop.reports.model import Baris, JenisBaris, Kolom, RataKolom, Tabel
from lkjip_desktop.reports.nilai import Figur, teks_isi

from .teks import Keluarga, Muka


@dataclass(slots=True)
class SelSiap:
    """A cell with clean text; ``kolom`` is its first column."""

    kolom: int
    rentang: int
    teks: str
    muka: Muka
    rata: RataKolom
    figur: bool
    sambung: bool
    inden: int


@dataclass(slots=True)
class BarisSiap:
    """A row of ready cells."""

    sel: list[SelSiap]
    jenis: JenisBaris | str


def siapkan(tabel: Tabel, keluarga: Keluarga) -> tuple[list[BarisSiap], list[BarisSiap]]:
    """Header rows and body rows of a table."""
    kepala = [_baris_siap(b, tabel.kolom, keluarga, "kepala") for b in baris_kepala(tabel)]
    nomor = baris_nomor(tabel)
    if nomor is not None:
        kepala.append(_baris_siap(nomor, tabel.kolom, keluarga, "nomor"))
    isi = [_baris_siap(b, tabel.kolom, keluarga, b.jenis) for b in tabel.baris]
    return kepala, isi


def _baris_siap(
    baris: Baris, kolom: Sequence[Kolom], keluarga: Keluarga, jenis: JenisBaris | str
) -> BarisSiap:
    tebal = jenis in ("kepala", "grup", "total")
    hasil = []
    letak = 0
    for sel in baris.sel:
        muka = keluarga.muka(tebal or sel.tebal, sel.miring or jenis == "nomor")
        rata = sel.rata or kolom[letak].rata
        if jenis in ("kepala", "nomor"):
            rata = "tengah"
        elif sel.rentang > 1 and sel.rata is None and jenis != "total":
            rata = "kiri"
        teks = "" if sel.sambung else muka.bersih(teks_isi(sel.isi)).strip()
        figur = isinstance(sel.isi, Figur)
        hasil.append(SelSiap(letak, sel.rentang, teks, muka, rata, figur, sel.sambung, sel.inden))
        letak += sel.rentang
    return BarisSiap(hasil, jenis)
