"""The watch over tests with windows: a dialog that nobody serves ends, and fails its test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.penjaga import dijaga


def test_a_dialog_that_nobody_serves_is_closed_and_named(qtbot: QtBot) -> None:
    dialog = QDialog()
    dialog.setWindowTitle("Dilupakan")
    qtbot.addWidget(dialog)
    with pytest.raises(AssertionError, match="QDialog 'Dilupakan'"), dijaga(sabar_ms=10):
        assert dialog.exec() == QDialog.DialogCode.Rejected


def test_a_test_without_open_dialogs_passes(qtbot: QtBot) -> None:
    with dijaga(sabar_ms=1):
        qtbot.waitUntil(lambda: True)


def test_a_key_held_by_the_test_before_is_let_go(qtbot: QtBot) -> None:
    kotak = QLineEdit()
    qtbot.addWidget(kotak)
    qtbot.keyClick(kotak, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    with dijaga():
        assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
