"""One page of a PDF at a time, as a picture that follows the width of the view or a zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PERBESARAN: Final = (25, 33, 50, 67, 80, 100, 125, 150, 200, 300)
"""Steps of the zoom, in percent."""
_TITIK_PER_INCI: Final = 72
_TEPI: Final = 6
_SATU_TAKIK: Final = 120
"""What one notch of a mouse wheel turns."""


class LembarPdf(QScrollArea):
    """Shows a page; Page Up and Page Down turn the pages, Ctrl and the wheel zoom."""

    berubah = Signal()
    """Another page, another zoom, or another document."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._dokumen: PdfDocument | None = None
        self._halaman = 0
        self._perbesaran: int | None = None
        self._tergambar: tuple[int, int, int] | None = None
        self._lewat_ujung = 0
        self._kertas = QLabel()
        self._kertas.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kertas.setMargin(_TEPI)
        self.setWidget(self._kertas)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        # A bar that comes and goes would change the width that the page follows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # what is shown ------------------------------------------------------------------------------

    @property
    def banyak(self) -> int:
        """The number of pages (0: there is no document)."""
        return 0 if self._dokumen is None else len(self._dokumen)

    @property
    def halaman(self) -> int:
        """The page that is shown, from 0."""
        return self._halaman

    @property
    def penanda(self) -> list[tuple[int, float]]:
        """The bookmarks in order: the page, and how far down on it from 0 (top) to 1."""
        return [] if self._dokumen is None else _penanda(self._dokumen)

    def muat(self, pdf: bytes | None) -> None:
        """Show a PDF, at the page where the one before was (None: nothing)."""
        from pypdfium2 import PdfDocument

        lama = self._dokumen
        self._dokumen = None if pdf is None else PdfDocument(pdf)
        if lama is not None:
            lama.close()
        self._halaman = max(0, min(self._halaman, self.banyak - 1))
        self._tergambar = None
        self._gambar()
        self.berubah.emit()

    def ke(self, halaman: int, turun: float = 0.0) -> None:
        """Turn to a page and show the part of it that lies so far down (0 to 1)."""
        if not self.banyak:
            return
        self._halaman = max(0, min(halaman, self.banyak - 1))
        self._lewat_ujung = 0
        self._gambar()
        tinggi = self._kertas.sizeHint().height()
        # A little of what stands above is left in sight.
        self.verticalScrollBar().setValue(max(0, round(turun * tinggi) - 3 * _TEPI))
        self.berubah.emit()

    # zoom ---------------------------------------------------------------------------------------

    @property
    def perbesaran(self) -> int:
        """The zoom in percent of paper size."""
        return self._perbesaran or round(self._skala_lebar() * 100)

    @property
    def mengikuti_lebar(self) -> bool:
        """Whether the page is as wide as the view."""
        return self._perbesaran is None

    def ikuti_lebar(self) -> None:
        """Make the page as wide as the view."""
        self._perbesaran = None
        self._gambar()
        self.berubah.emit()

    def perbesar(self, arah: int) -> None:
        """The next zoom step, larger (1) or smaller (-1)."""
        kini = self.perbesaran
        calon = [p for p in PERBESARAN if (p - kini) * arah > 0]
        if calon:
            self._perbesaran = calon[0] if arah > 0 else calon[-1]
            self._gambar()
            self.berubah.emit()

    def _skala_lebar(self) -> float:
        """The zoom at which the page is as wide as the view (1: paper size)."""
        if self._dokumen is None or not self.banyak:
            return 1.0
        lebar, _ = self._dokumen.get_page_size(self._halaman)
        # One pixel less, for what rounding adds.
        ruang = max(60, self.viewport().width() - 2 * _TEPI - 1)
        return float(ruang * _TITIK_PER_INCI / (lebar * self.logicalDpiX()))

    def _gambar(self) -> None:
        """Draw the page, unless it is drawn already."""
        if self._dokumen is None or not self.banyak:
            self._kertas.setPixmap(QPixmap())
            return
        dpr = self.devicePixelRatioF()
        skala = self._skala_lebar() if self._perbesaran is None else self._perbesaran / 100
        titik = skala * self.logicalDpiX() / _TITIK_PER_INCI * dpr
        kunci = (self._halaman, round(titik * 1000), round(dpr * 100))
        if kunci == self._tergambar:
            return
        gambar = QPixmap.fromImage(_gambar_halaman(self._dokumen, self._halaman, titik))
        gambar.setDevicePixelRatio(dpr)
        self._kertas.setPixmap(gambar)
        self._tergambar = kunci

    # Qt's events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._perbesaran is None:
            self._gambar()
            self.berubah.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        langkah = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if langkah is None:
            super().keyPressEvent(event)
        else:
            self.ke(self._halaman + langkah)

    def wheelEvent(self, event: QWheelEvent) -> None:
        putaran = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if putaran:
                self.perbesar(1 if putaran > 0 else -1)
            event.accept()
        elif self._di_ujung(putaran):
            self._lewat_ujung += putaran
            if abs(self._lewat_ujung) >= _SATU_TAKIK:
                naik = self._lewat_ujung > 0
                self.ke(self._halaman + (-1 if naik else 1), 1.0 if naik else 0.0)
            event.accept()
        else:
            super().wheelEvent(event)

    def _di_ujung(self, putaran: int) -> bool:
        """Whether the wheel goes on to another page."""
        gulir = self.verticalScrollBar()
        if putaran > 0:
            return gulir.value() == gulir.minimum() and self._halaman > 0
        return gulir.value() == gulir.maximum() and self._halaman + 1 < self.banyak


def _gambar_halaman(dokumen: PdfDocument, nomor: int, skala: float) -> QImage:
    """A page as a picture; ``skala`` is in pixels for each point."""
    halaman = dokumen[nomor]
    bitmap = halaman.render(scale=skala, prefer_bgrx=True)
    gambar = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    ).copy()
    bitmap.close()
    halaman.close()
    return gambar


def _penanda(dokumen: PdfDocument) -> list[tuple[int, float]]:
    hasil: list[tuple[int, float]] = []
    for butir in dokumen.get_toc():
        tujuan = butir.get_dest()
        if tujuan is None:
            continue
        halaman = tujuan.get_index()
        _, tinggi = dokumen.get_page_size(halaman)
        _, letak = tujuan.get_view()
        atas = letak[1] if len(letak) > 1 else tinggi
        hasil.append((halaman, min(1.0, max(0.0, 1 - atas / tinggi))))
    return hasil
