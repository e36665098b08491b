"""The collector of cycles keeps to the window's thread; threads speak to the window by a queue."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lkjip_desktop.pengumpul import tanpa_pengumpul
from lkjip_desktop.ui.kotak_masuk import KotakMasuk
from lkjip_desktop.ui.pengumpul import Pengumpul


@pytest.fixture
def induk(qapp: object) -> Iterator[QObject]:
    gc.enable()
    hasil = QObject()
    yield hasil
    gc.disable()


def _sampah() -> tuple[weakref.ref[QTimer], list[int]]:
    """A cycle with an object of Qt that nobody needs; where it was taken away, once it is."""
    di: list[int] = []
    jam = QTimer()
    weakref.finalize(jam, lambda: di.append(threading.get_ident()))
    lingkar: list[object] = [jam]
    lingkar.append(lingkar)
    return weakref.ref(jam), di


def _buat_banyak() -> None:
    semua: list[object] = []
    for nomor in range(50_000):
        semua.append([nomor])
    with tanpa_pengumpul():
        semua.append([])
    semua.append([[n] for n in range(50_000)])


def _di_utas() -> None:
    utas = threading.Thread(target=_buat_banyak)
    utas.start()
    utas.join()


def test_a_thread_never_takes_widgets_away(induk: QObject) -> None:
    pengumpul = Pengumpul(induk)
    ada, di = _sampah()
    _di_utas()
    assert ada() is not None and di == []
    baru = [[n] for n in range(2_500)]
    pengumpul.kumpulkan()
    assert len(baru) == 2_500
    assert ada() is None and di == [threading.get_ident()]


def test_what_grew_old_is_collected_too(induk: QObject) -> None:
    pengumpul = Pengumpul(induk)
    ada, di = _sampah()
    gc.collect(0)  # it has outlived a collection of the youngest
    gc.collect(1)
    for _ in range(200):
        semua = [[n] for n in range(2_500)]
        pengumpul.kumpulkan()
        del semua
    assert ada() is None and di == [threading.get_ident()]


def test_where_little_is_new_nothing_is_looked_through(induk: QObject) -> None:
    pengumpul = Pengumpul(induk)
    gc.collect()
    ada, _ = _sampah()
    pengumpul.kumpulkan()
    assert ada() is not None


def test_what_threads_say_arrives_in_order_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    induk = QObject()
    kotak = KotakMasuk(induk)
    tiba: list[tuple[object, int]] = []
    kotak.tiba.connect(lambda kabar: tiba.append((kabar, threading.get_ident())))
    kirim = kotak.kirim
    kotak.tunggu()
    utas = threading.Thread(target=lambda: [kirim(n) for n in range(100)])
    utas.start()
    qtbot.waitUntil(lambda: len(tiba) == 100)
    assert tiba == [(n, threading.get_ident()) for n in range(100)]
    kotak.cukup()
    kirim("terlambat")
    delete(induk)
    kirim("sesudah jendela ditutup")
    assert len(tiba) == 100


def test_what_is_no_longer_awaited_is_not_told(qtbot: QtBot) -> None:
    induk = QObject()
    kotak = KotakMasuk(induk)
    tiba: list[object] = []
    kotak.tiba.connect(tiba.append)
    kotak.tiba.connect(kotak.cukup)
    kotak.kirim("satu")
    kotak.kirim("dua")
    kotak.tunggu()
    qtbot.waitUntil(lambda: bool(tiba))
    assert tiba == ["satu"]
