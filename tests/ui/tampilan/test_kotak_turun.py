"""Choosing one of a few values in a cell by typing it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.tampilan.kotak_turun import KotakTurun

LABEL = ["", "AA", "A", "BB", "B", "CC", "Tidak perlu", "Turun"]


@pytest.fixture
def kotak(qtbot: QtBot) -> Iterator[KotakTurun]:
    induk = QWidget()
    qtbot.addWidget(induk)
    hasil = KotakTurun(induk)
    hasil.addItems(LABEL)
    induk.show()
    yield hasil
    induk.hide()


@pytest.mark.parametrize(
    ("ketikan", "terpilih"),
    [
        ("A", "A"),
        ("aa", "AA"),
        ("BB", "BB"),
        ("b", "B"),
        ("turun", "Turun"),
        ("tidak p", "Tidak perlu"),
        ("cA", "A"),
        ("x", ""),
    ],
)
def test_what_was_typed_is_what_is_chosen(
    kotak: KotakTurun, qtbot: QtBot, ketikan: str, terpilih: str
) -> None:
    qtbot.keyClicks(kotak, ketikan)
    assert kotak.currentText() == terpilih


def test_the_same_letter_goes_on_to_the_next_where_it_spells_nothing(
    kotak: KotakTurun, qtbot: QtBot
) -> None:
    qtbot.keyClicks(kotak, "t")
    assert kotak.currentText() == "Tidak perlu"
    qtbot.keyClicks(kotak, "t")
    assert kotak.currentText() == "Turun"
    qtbot.keyClicks(kotak, "t")
    assert kotak.currentText() == "Tidak perlu"


def test_keys_alone_do_not_take_the_choice(kotak: KotakTurun, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(kotak.activated):
        qtbot.keyClicks(kotak, "b")
        qtbot.keyClick(kotak, Qt.Key.Key_Down)
    assert kotak.currentText() == "CC"
    for _ in range(5):
        qtbot.keyClick(kotak, Qt.Key.Key_Down)
    assert kotak.currentText() == LABEL[-1]
