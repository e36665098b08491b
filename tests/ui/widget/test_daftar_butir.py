"""A list to look through and go from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.widget.daftar_butir import Butir, DaftarButir

DUA = (
    Butir("PK murni", "Belum dibuat.", "Belum", NadaSel.KURANG, "pk"),
    Butir("Ubah telepon"),
)


@pytest.fixture
def daftar(tunjuk: Callable[[QWidget], None]) -> DaftarButir:
    hasil = DaftarButir()
    hasil.isi(DUA)
    tunjuk(hasil)
    return hasil


def test_an_entry_is_read_out_whole(daftar: DaftarButir) -> None:
    indeks = daftar.model().index(0, 0)
    assert indeks.data(peran.AKSES) == "PK murni (Belum): Belum dibuat."
    assert daftar.model().index(1, 0).data(peran.AKSES) == "Ubah telepon"


def test_a_click_or_enter_goes_where_there_is_somewhere_to_go(
    qtbot: QtBot, daftar: DaftarButir
) -> None:
    tujuan: list[object] = []
    daftar.dipilih.connect(tujuan.append)
    luas = daftar.visualRect(daftar.model().index(0, 0))
    qtbot.mouseClick(daftar.viewport(), Qt.MouseButton.LeftButton, pos=luas.center())
    assert tujuan[0] == "pk"
    tujuan.clear()
    qtbot.keyClick(daftar, Qt.Key.Key_Return)
    qtbot.keyClick(daftar, Qt.Key.Key_Down)
    qtbot.keyClick(daftar, Qt.Key.Key_Return)
    assert tujuan == ["pk"]


def test_the_focus_begins_at_the_first_entry(daftar: DaftarButir) -> None:
    assert daftar.currentIndex().row() == 0


def test_new_contents_keep_the_place(qtbot: QtBot, daftar: DaftarButir) -> None:
    qtbot.keyClick(daftar, Qt.Key.Key_Down)
    daftar.isi([DUA[0], Butir("Ubah alamat")])
    assert daftar.currentIndex().data() == "Ubah alamat"
    daftar.isi([])
    assert daftar.butir == ()


def test_entries_with_a_sentence_are_higher(daftar: DaftarButir) -> None:
    dua, satu = (daftar.visualRect(daftar.model().index(i, 0)).height() for i in (0, 1))
    assert dua > satu
