"""Reading workbooks back, as Excel shows them in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.angka import tampil, tampil_persen, tampil_rupiah
from lkjip_desktop.reports.model import Tabel


def terlihat(sel: Cell) -> str:
    """What Excel shows in Indonesian for the cell."""
    nilai = sel.value
    if nilai is None:
        return ""
    if isinstance(nilai, str):
        return nilai.replace("_x005F_", "_")
    angka = Fraction(Decimal(repr(nilai)))
    bentuk = sel.number_format
    desimal = bentuk.partition(";")[0].partition(".")[2].count("0")
    if "Rp" in bentuk:
        return tampil_rupiah(angka, desimal)
    return tampil_persen(angka, desimal) if '"%"' in bentuk else tampil(angka, desimal)


def isi_lembar(lembar: Worksheet, tabel: Tabel) -> Iterator[list[str]]:
    """The rows of the body, each cell as it is shown."""
    beku = lembar.freeze_panes
    assert isinstance(beku, str)
    awal = int(beku[1:])
    for i in range(len(tabel.baris)):
        baris = [lembar.cell(awal + i, k + 1) for k in range(len(tabel.kolom))]
        yield [terlihat(s) for s in baris if isinstance(s, Cell)]
