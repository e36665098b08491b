"""Colours that can be read, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QMenu
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori
from lkjip_desktop.ui.palet import palet, palet_kendali

from .conftest import SKALA


def _terang(warna: QColor) -> float:
    def linear(k: float) -> float:
        return k / 12.92 if k <= 0.04045 else float(((k + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(k) for k in (warna.redF(), warna.greenF(), warna.blueF()))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _kontras(satu: QColor, lain: QColor) -> float:
    redup, terang = sorted((_terang(satu), _terang(lain)))
    return (terang + 0.05) / (redup + 0.05)


@pytest.mark.parametrize("gelap", [False, True])
@pytest.mark.parametrize("nada", NadaSel)
def test_text_on_a_tone_has_the_contrast_of_wcag_aa(
    nada: NadaSel, gelap: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gaya, "gelap", lambda: gelap)
    assert _kontras(gaya.latar(nada).color(), gaya.tinta(nada).color()) >= 4.5


_R = QPalette.ColorRole


@pytest.mark.parametrize("gelap", [False, True])
@pytest.mark.parametrize(
    ("teks", "dasar"),
    [
        (_R.WindowText, _R.Window),
        (_R.Text, _R.Base),
        (_R.Text, _R.AlternateBase),
        (_R.ButtonText, _R.Button),
        (_R.PlaceholderText, _R.Base),
        (_R.PlaceholderText, _R.Window),
        (_R.HighlightedText, _R.Highlight),
        (_R.Link, _R.Window),
        (_R.Link, _R.Base),
        (_R.ToolTipText, _R.ToolTipBase),
    ],
)
def test_words_of_the_palette_have_the_contrast_of_wcag_aa(
    teks: QPalette.ColorRole, dasar: QPalette.ColorRole, gelap: bool
) -> None:
    warna = palet(gelap)
    assert _kontras(warna.color(teks), warna.color(dasar)) >= 4.5


@pytest.mark.parametrize("gelap", [False, True])
@pytest.mark.parametrize("dasar", [_R.Window, _R.Base])
def test_an_empty_box_stands_out_from_its_ground(dasar: QPalette.ColorRole, gelap: bool) -> None:
    garis = palet_kendali(gelap).color(_R.Window).darker(140).lighter(110)
    assert _kontras(garis, palet(gelap).color(dasar)) >= 3


def test_the_outline_of_a_box_is_drawn_in_the_colour_of_controls(qtbot: QtBot) -> None:
    kotak = QCheckBox()
    qtbot.addWidget(kotak)
    kotak.resize(kotak.sizeHint())
    gambar = kotak.grab().toImage()
    titik = ((x, y) for x in range(gambar.width()) for y in range(gambar.height()))
    latar = palet(False).color(_R.Window)
    assert max(_kontras(gambar.pixelColor(x, y), latar) for x, y in titik) >= 3


def test_a_chosen_theme_is_shown_at_once_and_kept(jendela: Jendela) -> None:
    tombol = jendela.ui.tombol_urung
    jendela._lengkapi()
    terang = tombol.icon().cacheKey()
    try:
        jendela.aksi["tema_gelap"].trigger()
        assert jendela.palette().color(_R.Window).lightness() < 128
        assert tombol.icon().cacheKey() != terang
        assert jendela.konteks.setelan.tema == "gelap"
        jendela.ui.bilah_menu.findChildren(QMenu)[2].aboutToShow.emit()
        assert jendela.aksi["tema_gelap"].isChecked()
    finally:
        jendela.aksi["tema_terang"].trigger()
    assert jendela.palette().color(_R.Window).lightness() > 128
    assert tombol.icon().cacheKey() == terang


def test_marks_within_texts_follow_the_theme(jendela: Jendela) -> None:
    kartu = jendela.isi_tab.tab("beranda").ui.nilai_capaian  # type: ignore[attr-defined]
    terang = kartu.text()
    try:
        jendela.aksi["tema_gelap"].trigger()
        assert kartu.text() != terang
    finally:
        jendela.aksi["tema_terang"].trigger()
    assert kartu.text() == terang


def test_a_tone_goes_by_the_place_in_the_offices_scale() -> None:
    assert nada_kategori(SKALA, "Sangat Tinggi") is NadaSel.BAIK_SEKALI
    assert nada_kategori(SKALA, "sangat rendah ") is NadaSel.BURUK
    assert nada_kategori(SKALA[:3], "Tinggi") is NadaSel.SEDANG
    assert nada_kategori(SKALA, "Lain") is None
    assert nada_kategori(None, "Tinggi") is None
