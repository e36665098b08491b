"""Errors that nobody expected."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import galat_program, pesan


@pytest.fixture
def tampil(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The reports shown in dialogs."""
    hasil: list[str] = []
    monkeypatch.setattr(pesan, "tak_terduga", lambda _, laporan, __: hasil.append(laporan))
    return hasil


@pytest.fixture
def penangkap(qapp: object, tampil: list[str]) -> Iterator[tuple[object, list[UserError]]]:
    diberi_tahu: list[UserError] = []
    induk = QObject()
    yield galat_program.PenangkapGalat(None, diberi_tahu.append, induk), diberi_tahu


def _tangani(penangkap: object, galat: Exception) -> None:
    try:
        raise galat
    except Exception:
        penangkap.tangani(*sys.exc_info())  # type: ignore[attr-defined]


def test_an_error_is_logged_and_shown_with_a_report(
    penangkap: tuple[object, list[UserError]], tampil: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("lkjip_desktop").propagate = True
    with caplog.at_level(logging.ERROR, logger="lkjip_desktop.ui"):
        _tangani(penangkap[0], ZeroDivisionError("x"))
    assert "ZeroDivisionError" in tampil[0] and "Qt " in tampil[0]
    assert "unexpected error" in caplog.text


def test_the_same_error_again_opens_no_second_dialog(
    penangkap: tuple[object, list[UserError]], tampil: list[str]
) -> None:
    for _ in range(3):
        _tangani(penangkap[0], ZeroDivisionError("x"))
    assert len(tampil) == 1
    assert [g.pesan.split(";")[0] for g in penangkap[1]] == [
        "Kesalahan program yang sama terjadi lagi"
    ] * 2
    _tangani(penangkap[0], ZeroDivisionError("y"))
    assert len(tampil) == 2


def test_an_expected_error_only_goes_to_the_message_bar(
    penangkap: tuple[object, list[UserError]], tampil: list[str]
) -> None:
    _tangani(penangkap[0], UserError("Tidak bisa."))
    assert [str(g) for g in penangkap[1]] == ["Tidak bisa."]
    assert tampil == []


def test_an_error_in_a_thread_is_shown_in_the_window(
    qtbot: QtBot,
    penangkap: tuple[object, list[UserError]],
    tampil: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(threading, "excepthook", penangkap[0]._dari_utas)  # type: ignore[attr-defined]

    def gagal() -> None:
        raise ZeroDivisionError

    utas = threading.Thread(target=gagal)
    utas.start()
    utas.join()
    qtbot.waitUntil(lambda: len(tampil) == 1)
