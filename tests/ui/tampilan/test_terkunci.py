"""A cell that cannot be typed in says so when somebody tries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

K = Qt.Key


def _pesan(konteks: Konteks) -> list[str]:
    hasil: list[str] = []

    def catat(kabar: Pemberitahuan | None) -> None:
        if kabar is not None:
            hasil.append(kabar.pesan)

    konteks.pemberitahuan.connect(catat)
    return hasil


def _ke_kolom(qtbot: QtBot, tampilan: KisiView | PohonView, judul: str) -> None:
    model = tampilan.model()
    nomor = [
        i
        for i in range(model.columnCount())
        if model.headerData(i, Qt.Orientation.Horizontal) == judul
    ]
    tampilan.setCurrentIndex(model.index(0, nomor[0]))


def test_a_computed_cell_says_that_the_program_fills_it(qtbot: QtBot, kisi: KisiView) -> None:
    pesan = _pesan(kisi.perilaku.model.penyaji.konteks)
    _ke_kolom(qtbot, kisi, "Serapan")
    qtbot.keyClicks(kisi, "5")
    assert pesan == ["Kolom Serapan diisi oleh program, tidak diketik di sini."]


def test_moving_and_editing_say_nothing(qtbot: QtBot, kisi: KisiView) -> None:
    pesan = _pesan(kisi.perilaku.model.penyaji.konteks)
    _ke_kolom(qtbot, kisi, "Serapan")
    for tombol in (K.Key_Left, K.Key_Home, K.Key_Down, K.Key_Space):
        qtbot.keyClick(kisi, tombol)
    qtbot.keyClick(kisi, K.Key_F2)
    assert not pesan
