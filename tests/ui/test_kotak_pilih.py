"""Choosing from a long list by typing a part of a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.tampilan.kotak_pilih import KotakPilih

LABEL = [
    "S1.1  Indeks kepuasan",
    "S1.2  Nilai SAKIP",
    "S1.20  Nilai kepatuhan",
    "P1  Program penunjang",
]


@pytest.fixture
def kotak(qtbot: QtBot) -> Iterator[KotakPilih]:
    induk = QWidget()
    qtbot.addWidget(induk)
    hasil = KotakPilih(induk, LABEL)
    induk.show()
    induk.activateWindow()
    hasil.setFocus()
    yield hasil
    induk.hide()


@pytest.mark.parametrize(
    ("ketikan", "jawaban"),
    [
        ("kepuasan", LABEL[0]),
        ("sakip nilai", LABEL[1]),
        ("s1.2  nilai sakip", "s1.2  nilai sakip"),
        ("nilai", "nilai"),
        ("tidak ada", "tidak ada"),
        ("", ""),
    ],
)
def test_the_only_choice_with_all_words_is_meant(
    kotak: KotakPilih, qtbot: QtBot, ketikan: str, jawaban: str
) -> None:
    qtbot.keyClicks(kotak, ketikan)
    assert kotak.jawaban() == jawaban


def test_the_list_opens_whole_and_narrows_down(kotak: KotakPilih, qtbot: QtBot) -> None:
    pelengkap = kotak.completer()
    qtbot.waitUntil(lambda: pelengkap.completionCount() == len(LABEL))
    qtbot.keyClicks(kotak, "NILAI")
    assert pelengkap.completionCount() == 2
    qtbot.keyClick(kotak, Qt.Key.Key_Down)
    assert pelengkap.completionCount() == len(LABEL)


def test_a_choice_taken_from_the_list_is_told(kotak: KotakPilih, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kotak.terpilih):
        kotak.completer().activated.emit(LABEL[3])
    assert kotak.text() == LABEL[3]
    assert kotak.jawaban() == LABEL[3]
