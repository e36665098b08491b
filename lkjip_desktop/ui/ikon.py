"""Icons from the heroicons package: plain SVG, tinted by the palette."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

_SISI = (20, 40)
"""Drawn for plain screens and for those of double density."""
_nama: dict[int, str] = {}
"""The names of icons by Qt's key of what is drawn, to draw them anew in other colours."""


def ikon(nama: str) -> QIcon:
    """An icon by its name, in the colour of the palette's text."""
    palet = QGuiApplication.palette()
    teks = QPalette.ColorRole.WindowText
    biasa = palet.color(teks).name()
    redup = palet.color(QPalette.ColorGroup.Disabled, teks).name()
    return _ikon(nama, biasa, redup)


@cache
def _ikon(nama: str, biasa: str, redup: str) -> QIcon:
    hasil = QIcon()
    for sisi in _SISI:
        hasil.addPixmap(_gambar(nama, biasa, sisi), QIcon.Mode.Normal)
        hasil.addPixmap(_gambar(nama, redup, sisi), QIcon.Mode.Disabled)
    _nama[hasil.cacheKey()] = nama
    return hasil


def warnai_ulang() -> None:
    """Draw the icons of all buttons and actions anew, in the colour that the palette has now."""
    for widget in QApplication.allWidgets():
        pemilik: list[QAbstractButton | QAction] = list(widget.actions())
        if isinstance(widget, QAbstractButton):
            pemilik.append(widget)
        for satu in pemilik:
            nama = _nama.get(satu.icon().cacheKey())
            if nama is not None:
                satu.setIcon(ikon(nama))


def _gambar(nama: str, warna: str, sisi: int) -> QPixmap:
    gambar = QPixmap(QSize(sisi, sisi))
    gambar.fill(Qt.GlobalColor.transparent)
    svg = _svg(nama).replace(b"currentColor", warna.encode())
    pelukis = QPainter(gambar)
    QSvgRenderer(QByteArray(svg)).render(pelukis, QRectF(0, 0, sisi, sisi))
    pelukis.end()
    return gambar


@cache
def _arsip() -> ZipFile:
    spek = find_spec("heroicons")
    if spek is None or spek.origin is None:
        raise FileNotFoundError("heroicons")
    return ZipFile(Path(spek.origin).with_name("heroicons.zip"))


@cache
def _svg(nama: str) -> bytes:
    return _arsip().read(f"outline/{nama}.svg")
