"""The selected cells of a view as a block: rows in the order in which they are seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionRange, QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView


@dataclass(frozen=True, slots=True)
class Blok:
    """Rows (each by the index of its column 0) and columns (logical numbers, as seen)."""

    baris: list[QModelIndex]
    kolom: list[int]

    def sel(self, baris: QModelIndex, kolom: int) -> QModelIndex:
        """The index of a cell of the block."""
        return baris.siblingAtColumn(kolom)

    @property
    def semua(self) -> Iterable[QModelIndex]:
        """All cells, row by row."""
        return (b.siblingAtColumn(k) for b in self.baris for k in self.kolom)


def kepala(tampilan: QAbstractItemView) -> QHeaderView:
    """The horizontal header of a table or a tree."""
    if isinstance(tampilan, QTreeView):
        return tampilan.header()
    assert isinstance(tampilan, QTableView)
    return tampilan.horizontalHeader()


def kolom_tampak(tampilan: QAbstractItemView) -> list[int]:
    """The logical numbers of the visible columns, from left to right."""
    k = kepala(tampilan)
    urut = (k.logicalIndex(i) for i in range(k.count()))
    return [i for i in urut if not k.isSectionHidden(i)]


def deretan(kolom: Sequence[int]) -> list[tuple[int, int]]:
    """The runs of neighbouring numbers: first and last of each."""
    hasil: list[tuple[int, int]] = []
    for k in sorted(kolom):
        if hasil and hasil[-1][1] == k - 1:
            hasil[-1] = hasil[-1][0], k
        else:
            hasil.append((k, k))
    return hasil


def jalur(indeks: QModelIndex) -> tuple[int, ...]:
    """The place of a row in the order of a tree, for sorting."""
    hasil: list[int] = []
    while indeks.isValid():
        hasil.append(indeks.row())
        indeks = indeks.parent()
    return tuple(reversed(hasil))


def rentang_terpilih(tampilan: QAbstractItemView) -> list[QItemSelectionRange]:
    """The rectangles of the selection."""
    pilihan: Any = tampilan.selectionModel().selection()
    return list(pilihan)


def terpilih(tampilan: QAbstractItemView) -> Blok:
    """The selected block (the current cell where nothing is selected). Hidden columns are out."""
    baris: dict[tuple[int, ...], QModelIndex] = {}
    kolom: set[int] = set()
    model = tampilan.model()
    for rentang in rentang_terpilih(tampilan):
        kolom.update(range(rentang.left(), rentang.right() + 1))
        induk = rentang.parent()
        atas = jalur(induk)
        for i in range(rentang.top(), rentang.bottom() + 1):
            baris[(*atas, i)] = model.index(i, 0, induk)
    kini = tampilan.currentIndex()
    if not baris and kini.isValid():
        baris, kolom = {(): kini.siblingAtColumn(0)}, {kini.column()}
    tampak = [k for k in kolom_tampak(tampilan) if k in kolom]
    return Blok([baris[j] for j in sorted(baris)], tampak)


def baris_bawah(tampilan: QAbstractItemView, indeks: QModelIndex) -> QModelIndex:
    """The row seen below (invalid at the end)."""
    if isinstance(tampilan, QTreeView):
        return tampilan.indexBelow(indeks)
    return indeks.siblingAtRow(indeks.row() + 1)


def baris_atas(tampilan: QAbstractItemView, indeks: QModelIndex) -> QModelIndex:
    """The row seen above (invalid at the beginning)."""
    if isinstance(tampilan, QTreeView):
        return tampilan.indexAbove(indeks)
    return indeks.siblingAtRow(indeks.row() - 1)


def baris_pertama(tampilan: QAbstractItemView) -> QModelIndex:
    """The first row."""
    return tampilan.model().index(0, 0)


def baris_terakhir(tampilan: QAbstractItemView) -> QModelIndex:
    """The last row seen."""
    model = tampilan.model()
    return akhir_cabang(tampilan, model.index(model.rowCount() - 1, 0))


def akhir_cabang(tampilan: QAbstractItemView, akhir: QModelIndex) -> QModelIndex:
    """The last row seen of a row's branch: the row itself where it has none, or it is closed."""
    model: QAbstractItemModel = tampilan.model()
    while isinstance(tampilan, QTreeView) and tampilan.isExpanded(akhir) and model.rowCount(akhir):
        akhir = model.index(model.rowCount(akhir) - 1, 0, akhir)
    return akhir
