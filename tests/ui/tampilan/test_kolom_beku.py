"""Columns that stay in view while the others scroll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeView, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kolom import kolom_hitung
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView


@dataclass(frozen=True)
class _Baris:
    nama: str


def _simpul(*nama: str) -> list[Simpul[_Baris]]:
    return [Simpul(_Baris(n), [Simpul(_Baris(f"{n}.{i}")) for i in range(5)]) for n in nama]


@pytest.fixture
def tampilan(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> PohonBekuView:
    kolom = [
        kolom_hitung(f"k{i}", f"Kolom {i}", lambda b, i=i: f"{b.nama}/{i}", lebar=150)
        for i in range(12)
    ]
    model: ModelPohon[_Baris] = ModelPohon(konteks, kolom, lambda b: b.nama, lambda b: b.nama)
    hasil = PohonBekuView(2)
    hasil.pasang(model, "Uji beku")
    model.isi(_simpul("a", "b", "c"))
    tunjuk(hasil)
    return hasil


def _beku(tampilan: PohonBekuView) -> QTreeView:
    (hasil,) = tampilan.findChildren(QTreeView)
    return hasil


def test_the_first_columns_lie_over_the_left_edge(tampilan: PohonBekuView) -> None:
    beku = _beku(tampilan)
    assert beku.isVisible()
    assert tampilan.lebar_beku() == 300
    assert [beku.isColumnHidden(i) for i in range(4)] == [False, False, True, True]
    assert beku.rowHeight(beku.model().index(0, 0)) == tampilan.rowHeight(
        tampilan.model().index(0, 0)
    )


def test_the_cursor_never_hides_below_them(qtbot: QtBot, tampilan: PohonBekuView) -> None:
    qtbot.keyClick(tampilan, Qt.Key.Key_End)
    for kolom in range(10, 1, -1):
        qtbot.keyClick(tampilan, Qt.Key.Key_Left)
        assert tampilan.currentIndex().column() == kolom
        assert tampilan.columnViewportPosition(kolom) >= tampilan.lebar_beku()


def test_going_to_a_frozen_column_does_not_scroll(qtbot: QtBot, tampilan: PohonBekuView) -> None:
    qtbot.keyClick(tampilan, Qt.Key.Key_End)
    datar = tampilan.horizontalScrollBar().value()
    assert datar > 0
    qtbot.keyClick(tampilan, Qt.Key.Key_Home)
    assert tampilan.horizontalScrollBar().value() == datar


def test_a_click_on_them_sets_the_cursor_of_the_grid(qtbot: QtBot, tampilan: PohonBekuView) -> None:
    beku = _beku(tampilan)
    luas = beku.visualRect(beku.model().index(1, 1))
    qtbot.mouseClick(beku.viewport(), Qt.MouseButton.LeftButton, pos=luas.center())
    assert tampilan.currentIndex().data(peran.BARIS) == _Baris("b")
    assert tampilan.hasFocus()


def test_branches_close_and_open_on_both_sides(tampilan: PohonBekuView) -> None:
    beku, indeks = _beku(tampilan), tampilan.model().index(0, 0)
    beku.setExpanded(indeks, False)
    assert not tampilan.isExpanded(indeks)
    tampilan.setExpanded(indeks, True)
    assert beku.isExpanded(indeks)


def test_new_rows_and_new_contents_stand_open_on_both_sides(tampilan: PohonBekuView) -> None:
    model: ModelPohon[_Baris] = tampilan.model()  # type: ignore[assignment]
    for nama in (("a", "b", "c", "d"), ("x", "y")):
        model.isi(_simpul(*nama))
        beku = _beku(tampilan)
        for i in range(len(nama)):
            assert beku.isExpanded(model.index(i, 0))


def test_both_scroll_together(tampilan: PohonBekuView) -> None:
    tampilan.resize(900, 150)
    tampilan.verticalScrollBar().setValue(4)
    beku = _beku(tampilan)
    assert beku.verticalScrollBar().value() == 4
    beku.verticalScrollBar().setValue(2)
    assert tampilan.verticalScrollBar().value() == 2
    titik = QPoint(5, 30)
    assert beku.indexAt(titik).data(peran.BARIS) == tampilan.indexAt(titik).data(peran.BARIS)


def test_widths_follow_in_both_directions(tampilan: PohonBekuView) -> None:
    tampilan.header().resizeSection(0, 90)
    assert _beku(tampilan).header().sectionSize(0) == 90
    _beku(tampilan).header().resizeSection(1, 60)
    assert tampilan.header().sectionSize(1) == 60
    assert tampilan.lebar_beku() == 150


def test_in_a_narrow_window_nothing_is_frozen(tampilan: PohonBekuView) -> None:
    tampilan.resize(400, 300)
    assert tampilan.lebar_beku() == 0
