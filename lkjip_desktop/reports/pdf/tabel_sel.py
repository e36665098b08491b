"""Table cells made ready: their text, face and alignment, header rows included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.reports.model import Baris, JenisBaris, Kolom, RataKolom, Sel, Tabel
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
    if tabel.nomor_kolom and kepala:
        nomor = Baris(tuple(Sel(f"({i + 1})") for i in range(len(tabel.kolom))))
        kepala.append(_baris_siap(nomor, tabel.kolom, keluarga, "nomor"))
    isi = [_baris_siap(b, tabel.kolom, keluarga, b.jenis) for b in tabel.baris]
    return kepala, isi


def baris_kepala(tabel: Tabel) -> list[Baris]:
    """The header as rows: groups span their columns, columns without a group reach down."""
    if not any(k.judul for k in tabel.kolom):
        return []
    dalam = max((len(k.grup) for k in tabel.kolom), default=0)
    return [Baris(tuple(_sel_kepala(tabel.kolom, lapis))) for lapis in range(dalam + 1)]


def _sel_kepala(kolom: Sequence[Kolom], lapis: int) -> Iterator[Sel]:
    i = 0
    while i < len(kolom):
        grup = kolom[i].grup
        if lapis >= len(grup):
            yield Sel(kolom[i].judul, sambung=lapis > len(grup))
            i += 1
            continue
        akhir = i + 1
        while akhir < len(kolom) and kolom[akhir].grup[: lapis + 1] == grup[: lapis + 1]:
            akhir += 1
        yield Sel(grup[lapis], rentang=akhir - i)
        i = akhir


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
