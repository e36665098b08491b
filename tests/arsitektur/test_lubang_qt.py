"""Guards against PySide6 versions that lose references to None and abort in the end."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_qt_calls_keep_the_references_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("")
    sebelum = sys.getrefcount(None)
    for i in range(500):
        label.setText(str(i))
    assert abs(sys.getrefcount(None) - sebelum) < 50
