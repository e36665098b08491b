"""The helper process: it answers the newest wish, survives errors, and ends with the window."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui.pekerja import Pekerja


def jumlahkan(a: int, b: int, batal: Callable[[], bool]) -> tuple[int, int]:
    return a + b, os.getpid()


def menolak(batal: Callable[[], bool]) -> None:
    raise UserError("Tidak bisa.", "Coba yang lain.")


def rusak(batal: Callable[[], bool]) -> None:
    raise ZeroDivisionError("rincian")


def sampai_dihentikan(tanda: str, batal: Callable[[], bool]) -> str:
    Path(tanda).write_text("mulai", encoding="utf-8")
    while not batal():
        pass
    return "dihentikan"


def mati(batal: Callable[[], bool]) -> None:
    os._exit(3)


@pytest.fixture
def pekerja(qtbot: QtBot) -> Iterator[Pekerja]:
    hasil = Pekerja()
    yield hasil
    hasil.hentikan()
    qtbot.waitUntil(_semua_berakhir, timeout=20_000)


def _semua_berakhir() -> bool:
    return not multiprocessing.active_children()


def test_menjawab_dari_satu_proses_yang_tetap(qtbot: QtBot, pekerja: Pekerja) -> None:
    pid = set()
    for n in range(3):
        with qtbot.waitSignal(pekerja.selesai, timeout=20_000) as tiba:
            pekerja.minta(jumlahkan, (n, 1))
        jawab = tiba.args[0]
        assert jawab[0] == n + 1
        pid.add(jawab[1])
    assert len(pid) == 1
    assert pid != {os.getpid()}


def test_galat_pengguna_dan_galat_program(
    qtbot: QtBot, pekerja: Pekerja, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(pekerja.gagal, timeout=20_000) as tiba:
        pekerja.minta(menolak, ())
    assert (tiba.args[0].pesan, tiba.args[0].saran) == ("Tidak bisa.", "Coba yang lain.")
    with qtbot.waitSignal(pekerja.gagal, timeout=20_000) as tiba:
        pekerja.minta(rusak, ())
    assert "kesalahan dalam program" in tiba.args[0].pesan
    assert "ZeroDivisionError: rincian" in caplog.text
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000):
        pekerja.minta(jumlahkan, (1, 1))


def test_permintaan_baru_menghentikan_yang_lama(
    qtbot: QtBot, pekerja: Pekerja, tmp_path: Path
) -> None:
    jawaban: list[object] = []
    pekerja.selesai.connect(jawaban.append)
    tanda = tmp_path / "tanda"
    pekerja.minta(sampai_dihentikan, (str(tanda),))
    qtbot.waitUntil(tanda.exists, timeout=20_000)
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000):
        pekerja.minta(jumlahkan, (2, 3))
    assert [j[0] for j in jawaban if isinstance(j, tuple)] == [5]
    assert "dihentikan" not in jawaban


def test_proses_yang_mati_diganti(qtbot: QtBot, pekerja: Pekerja) -> None:
    with qtbot.waitSignal(pekerja.gagal, timeout=20_000) as tiba:
        pekerja.minta(mati, ())
    assert "terhenti" in tiba.args[0].pesan
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000):
        pekerja.minta(jumlahkan, (1, 1))


def test_berhenti_di_tengah_pekerjaan(qtbot: QtBot, pekerja: Pekerja, tmp_path: Path) -> None:
    tanda = tmp_path / "tanda"
    pekerja.minta(sampai_dihentikan, (str(tanda),))
    qtbot.waitUntil(tanda.exists, timeout=20_000)
    pekerja.hentikan()
    qtbot.waitUntil(_semua_berakhir, timeout=20_000)


def test_prosesnya_berakhir_bersama_jendela(qtbot: QtBot) -> None:
    induk = QObject()
    pekerja = Pekerja(induk)
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000):
        pekerja.minta(jumlahkan, (1, 1))
    assert not _semua_berakhir()
    delete(induk)
    qtbot.waitUntil(_semua_berakhir, timeout=20_000)


def test_jawaban_yang_tidak_ditunggu_lagi_tidak_disampaikan(
    qtbot: QtBot, pekerja: Pekerja, tmp_path: Path
) -> None:
    jawaban: list[object] = []
    pekerja.selesai.connect(jawaban.append)
    tanda = tmp_path / "tanda"
    pekerja.minta(sampai_dihentikan, (str(tanda),))
    qtbot.waitUntil(tanda.exists, timeout=20_000)
    pekerja.hentikan()
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000):
        pekerja.minta(jumlahkan, (4, 5))
    assert [j[0] for j in jawaban if isinstance(j, tuple)] == [9]
    assert "dihentikan" not in jawaban


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_tidak_mematikan_proses(qtbot: QtBot, pekerja: Pekerja) -> None:
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000) as tiba:
        pekerja.minta(jumlahkan, (1, 1))
    os.kill(tiba.args[0][1], signal.SIGINT)
    with qtbot.waitSignal(pekerja.selesai, timeout=20_000) as lagi:
        pekerja.minta(jumlahkan, (1, 1))
    assert lagi.args[0][1] == tiba.args[0][1]
