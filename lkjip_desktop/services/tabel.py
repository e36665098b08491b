"""Supporting tables of a report: cells, rows and columns, each change one step.

Rows may have come with fewer or more cells than there are headings; a table is as wide as its
widest row, and a changed table is written with all rows of that width.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

KEPALA: Final = -1
"""The row number of the headings."""
KOLOM_TERBANYAK: Final = 60
BARIS_TERBANYAK: Final = 2000


@dataclass(frozen=True, slots=True)
class Isi:
    """The cells of a table, all rows equally wide; the first row holds the headings."""

    sel: tuple[tuple[str, ...], ...]

    @property
    def lebar(self) -> int:
        """The number of columns."""
        return len(self.sel[0])

    def baris(self, nomor: int) -> tuple[str, ...]:
        """A row (``KEPALA``: the headings)."""
        return self.sel[nomor + 1]


def isi(tabel: r.Tabel) -> Isi:
    """The cells of a table."""
    return _ratakan((tabel.kolom, *tabel.baris))


def _ratakan(sel: Sequence[Sequence[str]]) -> Isi:
    lebar = max(1, *(len(b) for b in sel)) if sel else 1
    return Isi(tuple((*b, *[""] * (lebar - len(b))) for b in sel or ((),)))


Olah = Callable[[Isi], Isi]


def isi_sel(rid: int, baris: int, kolom: int, teks: str) -> Kerja:
    """Work that sets a cell (``baris=KEPALA``: a heading)."""

    def olah(lama: Isi) -> Isi:
        sel = [list(b) for b in lama.sel]
        sel[baris + 1][kolom] = teks
        return _ratakan(sel)

    return _pekerjaan(rid, olah)


def sisip_baris(posisi: int) -> Olah:
    """An empty row at a place."""
    return lambda lama: Isi((*lama.sel[: posisi + 1], ("",) * lama.lebar, *lama.sel[posisi + 1 :]))


def buang_baris(nomor: Collection[int]) -> Olah:
    """Without these rows; the headings stay."""
    return lambda lama: Isi(
        tuple(b for i, b in enumerate(lama.sel, KEPALA) if i == KEPALA or i not in nomor)
    )


def geser_baris(nomor: int, arah: int) -> Olah:
    """A row up (``arah`` < 0) or down, by that many places."""

    def olah(lama: Isi) -> Isi:
        sel = list(lama.sel)
        sel.insert(nomor + 1 + arah, sel.pop(nomor + 1))
        return Isi(tuple(sel))

    return olah


def sisip_kolom(posisi: int) -> Olah:
    """An empty column at a place."""
    return lambda lama: Isi(tuple((*b[:posisi], "", *b[posisi:]) for b in lama.sel))


def buang_kolom(nomor: Collection[int]) -> Olah:
    """Without these columns; one always stays."""

    def olah(lama: Isi) -> Isi:
        sisa = [i for i in range(lama.lebar) if i not in nomor]
        if not sisa:
            raise UserError(
                "Tabel harus mempunyai sedikitnya satu kolom.",
                "Hapus tabelnya bila memang tidak diperlukan.",
            )
        return Isi(tuple(tuple(b[i] for i in sisa) for b in lama.sel))

    return olah


def geser_kolom(nomor: int, arah: int) -> Olah:
    """A column one place to the left (-1) or right (1)."""

    def olah(lama: Isi) -> Isi:
        urut = list(range(lama.lebar))
        urut.insert(nomor + arah, urut.pop(nomor))
        return Isi(tuple(tuple(b[i] for i in urut) for b in lama.sel))

    return olah


def ubah_isi(sesi: Sesi, judul: str, rid: int, olah: Olah) -> None:
    """Change the cells of a table as one step. Raises UserError where it would be too large."""
    sesi.lakukan(judul, _pekerjaan(rid, olah))


def tambah_tabel(
    sesi: Sesi, tahun: int, bagian: str, sel: Sequence[Sequence[str]], judul: str = "Tabel baru"
) -> int:
    """Put a new table behind the others of a section; the first row of ``sel`` gives the headings.

    Answers its rid. Raises UserError where it is too large.
    """
    rapi = _sah(_ratakan(sel))
    baru = r.Tabel(bagian=bagian, judul=judul, kolom=rapi.sel[0], baris=rapi.sel[1:])
    data = sesi.tahun(tahun)
    return sesi.lakukan(
        f"tambah tabel pada {bagian}", lambda uk: uk.sisip(r.Tahun, data.rid, "tabel", baru)
    )


def pindah_tabel(sesi: Sesi, tahun: int, tabel: r.Tabel, sebelah: r.Tabel) -> None:
    """Move a table to the place of another one of the year."""
    data = sesi.tahun(tahun)
    posisi = [t.rid for t in data.tabel or ()].index(sebelah.rid)
    sesi.lakukan(
        f"pindahkan tabel {tabel.judul[:40]}",
        lambda uk: uk.pindah(r.Tabel, tabel.rid, r.Tahun, data.rid, "tabel", posisi),
    )


def _pekerjaan(rid: int, olah: Olah) -> Kerja:
    def kerja(uk: UnitKerja) -> None:
        ada = uk.lembar.rekaman(r.Tabel, rid)
        assert isinstance(ada, r.Tabel)
        baru = _sah(olah(isi(ada)))
        rekaman = replace(ada, kolom=baru.sel[0], baris=baru.sel[1:])
        for medan in ("kolom", "baris"):
            periksa_medan(r.Tabel, medan, getattr(rekaman, medan))
        uk.ubah(r.Tabel, rid, kolom=rekaman.kolom, baris=rekaman.baris)

    return kerja


def _sah(baru: Isi) -> Isi:
    if baru.lebar > KOLOM_TERBANYAK or len(baru.sel) > BARIS_TERBANYAK + 1:
        raise UserError(
            f"Tabel terlalu besar: paling banyak {KOLOM_TERBANYAK} kolom dan"
            f" {BARIS_TERBANYAK} baris.",
            "Bagi menjadi beberapa tabel.",
        )
    return baru
