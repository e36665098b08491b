"""How fields and pictures look in the editor: a chip in the line, a picture with its caption."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from lkjip_desktop.domain.naskah.isian import NilaiIsian
from lkjip_desktop.domain.naskah.model import Acuan
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.naskah.bentuk import OBJEK_GAMBAR, OBJEK_ISIAN, gambar_dari, isian_dari

_TEPI: Final = 4.0
_BULAT: Final = 4.0
_RUANG: Final = 30.0
"""Pixels that a field or picture leaves free at the side of the view."""
_PIKSEL_PER_MM: Final = 96 / 25.4
_GAMBAR_HILANG: Final = "(gambar tidak ada di berkas ini)"


class PelukisIsian(QPyTextObject):
    """Draws fields; ``baca`` says how one reads now."""

    def __init__(
        self,
        baca: Callable[[Acuan], NilaiIsian],
        lebar: Callable[[], float],
        induk: QObject,
    ) -> None:
        super().__init__(induk)
        self._baca = baca
        self._lebar = lebar

    def pasang(self, dokumen: QTextDocument) -> None:
        """Draw the fields of this document."""
        dokumen.documentLayout().registerHandler(OBJEK_ISIAN, self)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        ukuran = QFontMetricsF(_huruf(doc, format))
        teks = self._teks(format)
        lebar = ukuran.horizontalAdvance(teks) + 2 * _TEPI
        return QSizeF(min(lebar, self._terlebar()), ukuran.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        isian = isian_dari(QTextCharFormat(format))
        hilang = isian is None or self._baca(isian.acuan).keadaan == "hilang"
        nada = NadaSel.SALAH if hilang else NadaSel.BEDA
        if isian is not None and not hilang and self._baca(isian.acuan).teks != isian.saksi:
            nada = NadaSel.SEDANG
        huruf = _huruf(doc, format)
        teks = QFontMetricsF(huruf).elidedText(
            self._teks(format), Qt.TextElideMode.ElideRight, rect.width() - 2 * _TEPI + 1
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gaya.latar(nada))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _BULAT, _BULAT)
        painter.setPen(gaya.tinta(nada).color())
        painter.setFont(huruf)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, teks)
        painter.restore()

    def _teks(self, format: QTextFormat) -> str:
        isian = isian_dari(QTextCharFormat(format))
        return "" if isian is None else self._baca(isian.acuan).teks

    def _terlebar(self) -> float:
        return max(60.0, self._lebar() - _RUANG)


class PelukisGambar(QPyTextObject):
    """Draws pictures; ``isi`` gives the bytes of one by its SHA-256."""

    def __init__(
        self, isi: Callable[[str], bytes | None], lebar: Callable[[], float], induk: QObject
    ) -> None:
        super().__init__(induk)
        self._isi = isi
        self._lebar = lebar
        self._gambar: dict[str, QImage] = {}

    def pasang(self, dokumen: QTextDocument) -> None:
        """Draw the pictures of this document."""
        dokumen.documentLayout().registerHandler(OBJEK_GAMBAR, self)

    def lupakan(self) -> None:
        """Another file holds other pictures."""
        self._gambar = {}

    def _ambil(self, sha256: str) -> QImage:
        ada = self._gambar.get(sha256)
        if ada is None:
            ada = QImage()
            ada.loadFromData(self._isi(sha256) or b"")
            self._gambar[sha256] = ada
        return ada

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        g = gambar_dari(QTextCharFormat(format))
        tinggi_teks = QFontMetricsF(doc.defaultFont()).height() + _TEPI
        if g is None:
            return QSizeF(0, tinggi_teks)
        gambar = self._ambil(g.sha256)
        ruang = max(60.0, self._lebar() - _RUANG)
        lebar = min(g.lebar * _PIKSEL_PER_MM, ruang)
        tinggi = lebar * gambar.height() / gambar.width() if gambar.width() else tinggi_teks
        return QSizeF(lebar, tinggi + (tinggi_teks if g.judul else 0))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        g = gambar_dari(QTextCharFormat(format))
        if g is None:
            return
        rect = QRectF(rect)
        bawah = QFontMetricsF(doc.defaultFont()).height() + _TEPI if g.judul else 0.0
        bidang = rect.adjusted(0, 0, 0, -bawah)
        gambar = self._ambil(g.sha256)
        painter.save()
        if gambar.isNull():
            painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Text))
            painter.drawRect(bidang)
            painter.drawText(bidang, Qt.AlignmentFlag.AlignCenter, _GAMBAR_HILANG)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(bidang, gambar)
        if g.judul:
            judul = QFont(doc.defaultFont())
            judul.setBold(True)
            painter.setFont(judul)
            painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Text))
            kotak = QRectF(rect.left(), bidang.bottom(), rect.width(), bawah)
            teks = QFontMetricsF(judul).elidedText(
                g.judul, Qt.TextElideMode.ElideRight, rect.width()
            )
            painter.drawText(kotak, Qt.AlignmentFlag.AlignCenter, teks)
        painter.restore()


def _huruf(dokumen: QTextDocument, format: QTextFormat) -> QFont:
    huruf = QFont(dokumen.defaultFont())
    bentuk = QTextCharFormat(format)
    huruf.setBold(bentuk.fontWeight() >= QFont.Weight.DemiBold)
    huruf.setItalic(bentuk.fontItalic())
    return huruf
