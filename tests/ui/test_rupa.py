"""Nothing is cut off, overlaps or is out of reach, on small screens and in larger letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan
from tests.penjaga import dijaga

from . import keliling
from .rupa import cacat, tak_terjangkau

DIALOG_LEBAR, DIALOG_TINGGI = 1092, 576
LAYAR = {"125%, huruf 110%": (1093, 614, 110), "150%": (910, 484, 100)}
"""Room on a screen of 1366x768 at that scaling (of the last one less the task bar and title), and
the size of the letters."""


@pytest.fixture(autouse=True)
def _gaya() -> Iterator[None]:
    """The window has its style already; giving it anew would cost each test a second."""
    with dijaga():
        yield


@pytest.fixture(scope="module", params=LAYAR)
def jendela(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Jendela]:
    """The window on the sample office, on that screen."""
    lebar, tinggi, huruf = LAYAR[request.param]
    gaya.pasang(qapp)
    gaya.perbesar(huruf)
    hasil = _buka(tmp_path_factory.mktemp("rupa"))
    hasil.resize(lebar, tinggi)
    hasil.show()
    yield hasil
    hasil.close()
    hasil.deleteLater()
    # What is still there would hear of the next one's letters.
    QApplication.sendPostedEvents(hasil, QEvent.Type.DeferredDelete.value)
    gaya.perbesar(100)


def _buka(folder: Path) -> Jendela:
    setelan = Setelan(QSettings(str(folder / "setelan.ini"), QSettings.Format.IniFormat))
    jendela = Jendela(setelan)
    jendela.konteks.pasang(Sesi.buat(folder / "contoh.lkjip", dokumen_contoh()))
    return jendela


def _tenang() -> None:
    """Let texts come, and then the layouts that they ask for."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def test_every_page_of_the_window(jendela: Jendela) -> None:
    temuan, ukuran = [], jendela.size()
    for tempat in keliling.kelilingi(jendela):
        _tenang()
        temuan += [f"{tempat}: {c}" for c in (*cacat(jendela), *tak_terjangkau(jendela))]
        if jendela.size() != ukuran:
            temuan.append(f"{tempat}: jendela menjadi {jendela.size()}")
    assert not temuan, "\n".join(dict.fromkeys(temuan))


@pytest.mark.parametrize("nama", keliling.DIALOG)
def test_every_dialog(jendela: Jendela, qtbot: QtBot, nama: str) -> None:
    dialog = keliling.DIALOG[nama](jendela)
    dialog.show()
    temuan = []
    for tempat in keliling.halaman(dialog):
        _tenang()
        temuan += [f"{tempat}: {c}" for c in (*cacat(dialog), *tak_terjangkau(dialog))]
    besar = dialog.width() > DIALOG_LEBAR or dialog.height() > DIALOG_TINGGI
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()
    assert not besar
    assert not temuan, "\n".join(dict.fromkeys(temuan))
