"""Fixtures of the stories: an office with a fresh program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import gaya
from tests.penjaga import dijaga

from .kantor import Kantor


@pytest.fixture
def kantor(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Kantor]:
    """The program just started for the first time; no file is open."""
    gaya.pasang(qapp)
    hasil = Kantor(qtbot, monkeypatch, tmp_path)
    with dijaga():
        yield hasil
    hasil.jendela.close()
    # The tabs of the closed file go now, not while the next test begins.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
