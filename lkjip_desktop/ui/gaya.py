"""The looks: one careful style over Fusion, light or dark as the system is, or as people choose.

Colours of tones (:class:`NadaSel`) always stand beside words that say the same, and keep a
contrast of at least 4.5 to 1 (WCAG AA).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.palet import KENDALI, garis_kendali, palet, palet_kendali

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

JARAK = 8
"""Spacing between groups of controls, in logical pixels."""

_TERANG = {
    NadaSel.BAIK_SEKALI: ("#cfe9d6", "#0f5132"),
    NadaSel.BAIK: ("#e3f1d3", "#3d5a0f"),
    NadaSel.SEDANG: ("#fdf1c7", "#6b4e00"),
    NadaSel.KURANG: ("#fde0c4", "#7a3a00"),
    NadaSel.BURUK: ("#f8d3d3", "#842029"),
    NadaSel.SALAH: ("#fbdcdc", "#9b1c1c"),
    NadaSel.BEDA: ("#dbe7fb", "#1b3f86"),
}
_GELAP = {
    NadaSel.BAIK_SEKALI: ("#123c28", "#a9e5c1"),
    NadaSel.BAIK: ("#2b3a12", "#cfe6a6"),
    NadaSel.SEDANG: ("#453708", "#f5de92"),
    NadaSel.KURANG: ("#4a2b0e", "#f8c695"),
    NadaSel.BURUK: ("#4d1c20", "#f5b8bc"),
    NadaSel.SALAH: ("#571a1a", "#ffc9c9"),
    NadaSel.BEDA: ("#1b2f55", "#bdd3fb"),
}

_SUDUT_TERANG = {NadaSel.SALAH: "#d02b2b", NadaSel.SEDANG: "#b87400", NadaSel.BEDA: "#2f6fd0"}
_SUDUT_GELAP = {NadaSel.SALAH: "#ff6b6b", NadaSel.SEDANG: "#f0b429", NadaSel.BEDA: "#6ea8fe"}

_TEMA = "tema"
"""The application's property that keeps what was chosen."""
_SISTEM_GELAP = "sistem_gelap"
"""The one that keeps whether the system is dark."""
_TINTA_PILIHAN = 70
"""How strongly a selected cell is tinted, of 255."""

_LEMBAR = """
QToolTip { padding: 4px; }
QHeaderView::section {
    background: palette(button); color: palette(button-text);
    border: none; border-right: 1px solid palette(mid); border-bottom: 1px solid palette(mid);
    padding: 4px 6px; font-weight: 600;
}
QTableView, QTreeView {
    gridline-color: palette(midlight);
    selection-background-color: %(pilihan)s; selection-color: palette(text);
}
QAbstractScrollArea::corner { background: palette(base); }
QFrame[kartu="true"] { background: palette(base); border: 1px solid %(garis)s; }
QTabWidget::pane { border: none; border-top: 1px solid palette(mid); }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    padding: 5px 14px 4px 14px; border: none; border-bottom: 3px solid transparent;
    background: transparent; color: palette(window-text);
}
QTabBar::tab:selected { border-bottom-color: palette(highlight); font-weight: 600; }
QTabBar::tab:hover:!selected { border-bottom-color: palette(mid); }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { background: %(pilihan)s; }
QStatusBar QLabel { padding: 0 6px; }
QToolButton { padding: 2px 3px; }
"""


def buat_aplikasi(nama: str = "") -> QApplication:
    """The application (``nama``: how it was called) with the style that all else builds on.

    Setting the style later, or asking Qt for the system's colour scheme, would make hundreds of
    enums for which the first painting would wait.
    """
    return QApplication([nama, "-style", "fusion"])


def pasang(aplikasi: QApplication, tema: str = "sistem") -> None:
    """Give the application its colours; ``tema`` says light or dark (an unknown one: ``sistem``).

    The first time the palette still is the system's.
    """
    if aplikasi.property(_TEMA) is None:
        aplikasi.setProperty(_SISTEM_GELAP, gelap())
        aplikasi.styleHints().colorSchemeChanged.connect(_ikuti_sistem)
    aplikasi.setProperty(_TEMA, tema)
    _warnai(aplikasi)


def ganti_tema(tema: str) -> None:
    """Show all that is open light, dark, or as the system is (also when that changes later)."""
    from lkjip_desktop.ui.ikon import warnai_ulang

    pasang(_aplikasi(), tema)
    warnai_ulang()


def _ikuti_sistem() -> None:
    from PySide6.QtCore import Qt

    aplikasi = _aplikasi()
    skema = aplikasi.styleHints().colorScheme()
    aplikasi.setProperty(_SISTEM_GELAP, skema == Qt.ColorScheme.Dark)
    ganti_tema(aplikasi.property(_TEMA))


def _aplikasi() -> QApplication:
    aplikasi = QApplication.instance()
    assert isinstance(aplikasi, QApplication)
    return aplikasi


def _warnai(aplikasi: QApplication) -> None:
    tema = aplikasi.property(_TEMA)
    malam = tema == "gelap" or (aplikasi.property(_SISTEM_GELAP) and tema != "terang")
    warna, kendali = palet(malam), palet_kendali(malam)
    aplikasi.setPalette(warna)
    # Those inside a field would take over its palette.
    for kelas, milik in (*((k, kendali) for k in KENDALI), ("QScrollBar", warna)):
        aplikasi.setPalette(milik, kelas)  # type: ignore[arg-type]
    # Selected cells are tinted, so that the colours below them still tell.
    pilihan = warna.color(QPalette.ColorRole.Highlight)
    rgba = f"rgba({pilihan.red()}, {pilihan.green()}, {pilihan.blue()}, {_TINTA_PILIHAN})"
    aplikasi.setStyleSheet(_LEMBAR % {"pilihan": rgba, "garis": garis_kendali(malam)})


def perbesar(persen: int) -> None:
    """Letters of that size (100: the system's own)."""
    huruf = QFont(_huruf_sistem())
    huruf.setPointSizeF(huruf.pointSizeF() * persen / 100)
    QApplication.setFont(huruf)


@cache
def _huruf_sistem() -> QFont:
    return QFont(QApplication.font())


def gelap() -> bool:
    """Whether the window is dark."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


@cache
def _kuas(nada: NadaSel, di_gelap: bool, tempat: int) -> QBrush:
    return QBrush(QColor((_GELAP if di_gelap else _TERANG)[nada][tempat]))


def latar(nada: NadaSel) -> QBrush:
    """The background of a tone."""
    return _kuas(nada, gelap(), 0)


def tinta(nada: NadaSel) -> QBrush:
    """The text colour of a tone."""
    return _kuas(nada, gelap(), 1)


@cache
def _kuas_sudut(nada: NadaSel, di_gelap: bool) -> QBrush:
    return QBrush(QColor((_SUDUT_GELAP if di_gelap else _SUDUT_TERANG)[nada]))


def sudut(nada: NadaSel) -> QBrush:
    """The strong colour of a small mark in the corner of a cell."""
    return _kuas_sudut(nada, gelap())


@cache
def _kuas_hitungan(di_gelap: bool) -> QBrush:
    return QBrush(QColor("#2a2d30" if di_gelap else "#f3f4f6"))


def latar_hitungan() -> QBrush:
    """The background of computed and locked cells: a shade off those that can be typed in."""
    return _kuas_hitungan(gelap())


def ikon(nama: str) -> QIcon:
    """An icon of heroicons ("arrow-uturn-left"), in the colour of the palette's text."""
    # Here, so that the window does not wait for what only icons need.
    from lkjip_desktop.ui.ikon import ikon as gambar

    return gambar(nama)
