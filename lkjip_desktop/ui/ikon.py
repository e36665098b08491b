"""Icons from the heroicons package: plain SVG, tinted by the palette."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SISI = (20, 40)
"""Drawn for plain screens and for those of double density."""


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
    return hasil


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
