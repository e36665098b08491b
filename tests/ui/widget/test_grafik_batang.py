"""Bars: what they say, how they are walked, where a click goes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.widget.grafik_batang import Batang, GrafikBatang


def _batang(*nilai: str | None) -> list[Batang]:
    return [
        Batang(
            f"Sasaran {i}",
            None if n is None else Fraction(n),
            f"{n}% Tinggi" if n else "belum ada",
            NadaSel.BURUK,
            i,
        )
        for i, n in enumerate(nilai)
    ]


@pytest.fixture
def grafik(tunjuk: Callable[[QWidget], None]) -> GrafikBatang:
    hasil = GrafikBatang()
    hasil.target = Fraction(100)
    hasil.teks_kosong = "Belum ada sasaran."
    tunjuk(hasil)
    hasil.resize(400, 300)
    return hasil


def _gambar(grafik: GrafikBatang) -> QImage:
    return grafik.grab().toImage()


def _merah(gambar: QImage, y: int) -> int:
    """How many pixels of a line have the colour of the bars."""
    warna = QColor("#c03d47").rgb()
    return sum(gambar.pixel(x, y) == warna for x in range(gambar.width()))


def _baris_berwarna(gambar: QImage) -> list[int]:
    panjang = [_merah(gambar, y) for y in range(gambar.height())]
    return sorted({p for p in panjang if p > 0})


def test_lengths_are_in_proportion_and_end_on_whole_pixels(grafik: GrafikBatang) -> None:
    grafik.isi(_batang("25", "50", "100"))
    pendek, sedang, penuh = _baris_berwarna(_gambar(grafik))
    assert abs(sedang - 2 * pendek) <= 1
    assert abs(penuh - 4 * pendek) <= 3


def test_a_very_long_bar_stops_at_the_edge_and_a_missing_one_has_no_length(
    grafik: GrafikBatang,
) -> None:
    grafik.isi(_batang("100000", None, "-20"))
    (panjang, *lain) = reversed(_baris_berwarna(_gambar(grafik)))
    assert 380 <= panjang <= 400
    assert all(p <= 2 for p in lain)


def test_it_is_read_out_whole(grafik: GrafikBatang) -> None:
    grafik.isi(_batang("25", None))
    assert grafik.accessibleDescription() == (
        "Sasaran 0: 25% Tinggi; Sasaran 1: belum ada Garis target pada 100%."
    )
    grafik.isi([])
    assert "Belum ada sasaran." in grafik.accessibleDescription()


def test_keys_walk_and_enter_chooses(qtbot: QtBot, grafik: GrafikBatang) -> None:
    grafik.isi(_batang("25", "50", "75"))
    dipilih: list[object] = []
    grafik.dipilih.connect(dipilih.append)
    for tombol in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Space):
        qtbot.keyClick(grafik, tombol)
    qtbot.keyClick(grafik, Qt.Key.Key_Home)
    qtbot.keyClick(grafik, Qt.Key.Key_Up)
    qtbot.keyClick(grafik, Qt.Key.Key_Enter)
    assert dipilih == [1, 2, 0]


def test_a_click_chooses_the_bar_below_it(qtbot: QtBot, grafik: GrafikBatang) -> None:
    grafik.isi(_batang("25", "50"))
    dipilih: list[object] = []
    grafik.dipilih.connect(dipilih.append)
    baris = (grafik.sizeHint().height() - 8) // 2
    qtbot.mouseClick(grafik, Qt.MouseButton.LeftButton, pos=QPoint(30, baris + 20))
    qtbot.mouseClick(grafik, Qt.MouseButton.LeftButton, pos=QPoint(30, 290))
    assert dipilih == [1]


def test_an_empty_chart_says_what_to_do_and_keys_do_nothing(
    qtbot: QtBot, grafik: GrafikBatang
) -> None:
    grafik.isi([])
    qtbot.keyClick(grafik, Qt.Key.Key_Down)
    qtbot.keyClick(grafik, Qt.Key.Key_Return)
    assert _baris_berwarna(_gambar(grafik)) == []
