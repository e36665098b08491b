"""The columns of a section's list of tables, and of the cells of one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.bagian import kunci_baku
from lkjip_desktop.services import tabel as layanan
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_hitung,
    kolom_pilihan,
    kolom_teks,
)
from lkjip_desktop.ui.model.penyaji import Kunci

_LEBAR_TERKECIL, _LEBAR_TERBESAR, _LEBAR_HURUF = 64, 240, 7


@dataclass(frozen=True, slots=True)
class BarisTabel:
    """A supporting table in the list of its section."""

    tabel: r.Tabel

    @property
    def kunci(self) -> Kunci:
        """The class and row of the record."""
        return r.Tabel, self.tabel.rid


def sebutan_tabel(baris: BarisTabel) -> str:
    """Words for a table."""
    return f"tabel {baris.tabel.judul[:40]}".strip()


def _tabel(baris: BarisTabel) -> r.Tabel:
    return baris.tabel


def _ukuran(baris: BarisTabel) -> str:
    isi = layanan.isi(baris.tabel)
    return f"{len(isi.sel) - 1} × {isi.lebar}"


def kolom_daftar(bagian: Callable[[], Sequence[Pilihan]]) -> list[Kolom[BarisTabel]]:
    """The columns of the list; ``bagian`` gives the sections that a table can go to."""
    pindah: Kolom[BarisTabel] = kolom_pilihan(
        "bagian",
        "Bagian",
        rekaman=_tabel,
        medan="bagian",
        pilihan=lambda _: bagian(),
        lebar=150,
        petunjuk="Bagian laporan yang memuat tabel ini; pilih bagian lain untuk memindahkannya.",
    )
    return [
        kolom_teks("judul", "Judul tabel", rekaman=_tabel, medan="judul", lebar=240),
        kolom_hitung(
            "ukuran",
            "Ukuran",
            _ukuran,
            perataan="tengah",
            lebar=80,
            petunjuk="Banyaknya baris × kolom.",
        ),
        kolom_teks("sumber", "Sumber", rekaman=_tabel, medan="sumber", lebar=150),
        replace(pindah, ambil=lambda b: kunci_baku(b.tabel.bagian or "lampiran")),
    ]


@dataclass(frozen=True, slots=True)
class BarisSel:
    """A row of one table (``layanan.KEPALA``: its headings)."""

    rid: int
    nomor: int
    tanda: int
    """What it is known by while rows around it come, go and move."""
    sel: tuple[str, ...]

    @property
    def kunci(self) -> Kunci:
        """The table and the row's own name."""
        return r.Tabel, self.rid, self.tanda

    @property
    def kepala(self) -> bool:
        """Whether this is the row of headings."""
        return self.nomor == layanan.KEPALA


def sebutan_sel(baris: BarisSel) -> str:
    """Words for a row."""
    return "judul kolom tabel" if baris.kepala else f"baris {baris.nomor + 1} tabel"


def baris_sel(tabel: r.Tabel, tanda: Sequence[int]) -> list[BarisSel]:
    """The rows of a table, headings first; ``tanda`` names the others."""
    kepala, *baris = layanan.isi(tabel).sel
    return [
        BarisSel(tabel.rid, layanan.KEPALA, layanan.KEPALA, kepala),
        *(BarisSel(tabel.rid, i, tanda[i], sel) for i, sel in enumerate(baris)),
    ]


def kolom_sel(baris: Sequence[BarisSel]) -> list[Kolom[BarisSel]]:
    """A column for each column of the table, headed by a letter as in a spreadsheet."""
    lebar = len(baris[0].sel) if baris else 0
    return [_kolom(j, [b.sel[j] for b in baris]) for j in range(lebar)]


def _kolom(nomor: int, sel: Sequence[str]) -> Kolom[BarisSel]:
    terpanjang = max((len(t) for s in sel for t in s.splitlines()), default=0)
    lebar = min(_LEBAR_TERBESAR, max(_LEBAR_TERKECIL, terpanjang * _LEBAR_HURUF + 16))

    def ambil(baris: BarisSel) -> str:
        # While another table comes in, rows of the one before may be narrower.
        return baris.sel[nomor] if nomor < len(baris.sel) else ""

    def tulis(baris: BarisSel, nilai: str) -> Perintah:
        return layanan.isi_sel(baris.rid, baris.nomor, nomor, nilai)

    return Kolom(
        id=f"{nomor}:{sel[0][:40]}",
        judul=huruf(nomor),
        ambil=ambil,
        macam="panjang" if any("\n" in s for s in sel) else "teks",
        lebar=lebar,
        baca=_baca,
        tulis=tulis,
        tebal=lambda b: b.kepala,
    )


def _baca(teks: str, _: BarisSel, __: Kebiasaan | None) -> str:
    return teks.strip()


def huruf(nomor: int) -> str:
    """A, B, ... Z, AA, as a spreadsheet names its columns."""
    nama = ""
    sisa = nomor + 1
    while sisa:
        sisa, ke = divmod(sisa - 1, 26)
        nama = chr(ord("A") + ke) + nama
    return nama
