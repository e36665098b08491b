"""Slow work: results, progress, errors and stopping, in a thread and in a process."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Batal, Dibatalkan, Kemajuan
from lkjip_desktop.ui import tugas


def jumlahkan(a: int, b: int, *, kemajuan: Kemajuan, batal: Batal) -> int:
    """Work for a process of its own."""
    kemajuan(1, 2, "menjumlah")
    return a + b


def gagal(*, kemajuan: Kemajuan, batal: Batal) -> None:
    """Work that meets an expected error."""
    raise UserError("Tempat simpan penuh.", "Kosongkan.")


def lama(*, kemajuan: Kemajuan, batal: Batal) -> None:
    """Work that goes on until it is asked to stop."""
    kemajuan(0, 0, "bekerja")
    while not batal():
        time.sleep(0.005)
    raise Dibatalkan("Pekerjaan dibatalkan.")


@pytest.fixture
def induk(qtbot: QtBot) -> QWidget:
    hasil = QWidget()
    qtbot.addWidget(hasil)
    hasil.show()
    return hasil


@pytest.fixture(params=["utas", "proses"])
def mulai(
    request: pytest.FixtureRequest, induk: QWidget, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[tugas.Tugas, list[Any]]]:
    def lakukan(fungsi: Callable[..., Any], *argumen: Any) -> tuple[tugas.Tugas, list[Any]]:
        kabar: list[Any] = []
        if request.param == "proses":
            t = tugas.di_proses(induk, "Bekerja", fungsi, argumen, kabar.append, kabar.append)
        else:
            t = tugas.di_utas(
                induk, "Bekerja", lambda **k: fungsi(*argumen, **k), kabar.append, kabar.append
            )
        return t, kabar

    return lakukan


def test_the_result_comes_back(qtbot: QtBot, mulai: Callable[..., Any]) -> None:
    t, kabar = mulai(jumlahkan, 2, 3)
    with qtbot.waitSignal(t.rampung, timeout=20_000):
        pass
    assert kabar == [5]


def test_an_expected_error_is_a_sentence(qtbot: QtBot, mulai: Callable[..., Any]) -> None:
    t, kabar = mulai(gagal)
    with qtbot.waitSignal(t.rampung, timeout=20_000):
        pass
    assert [str(k) for k in kabar] == ["Tempat simpan penuh. Kosongkan."]


def test_stopping_ends_the_work_without_a_word(qtbot: QtBot, mulai: Callable[..., Any]) -> None:
    t, kabar = mulai(lama)
    qtbot.waitUntil(lambda: "bekerja" in t.dialog.labelText(), timeout=20_000)
    with qtbot.waitSignal(t.rampung, timeout=20_000):
        t.dialog.findChild(QPushButton).click()
    assert kabar == []
