"""The header of a table as rows of cells, the same in every format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .model import Baris, Kolom, Sel, Tabel


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


def baris_nomor(tabel: Tabel) -> Baris | None:
    """The row (1), (2), ... below the header, where the table has one."""
    if not tabel.nomor_kolom or not any(k.judul for k in tabel.kolom):
        return None
    return Baris(tuple(Sel(f"({i + 1})") for i in range(len(tabel.kolom))))
