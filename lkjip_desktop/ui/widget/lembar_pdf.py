"""One page of a PDF at a time, as a picture that follows the width of the view or a zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from lkjip_desktop.ui.widget.buku_pdf import BukuPdf

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
        self.buku = BukuPdf()
        self.destroyed.connect(self.buku.tutup)
        self._halaman = 0
        self._perbesaran: int | None = None
        self._tergambar: tuple[int, int, int] | None = None
        self._lewat_ujung = 0
        self._kertas = QLabel()
        self._kertas.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._kertas.setMargin(_TEPI)
        self.setWidget(self._kertas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        # A bar that comes and goes would change the width that the page follows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # what is shown ------------------------------------------------------------------------------

    @property
    def banyak(self) -> int:
        """The number of pages (0: there is no document)."""
        return len(self.buku)

    @property
    def halaman(self) -> int:
        """The page that is shown, from 0."""
        return self._halaman

    def muat(self, pdf: bytes | None) -> None:
        """Show a PDF, at the page where the one before was (None: nothing)."""
        if pdf is None:
            self.buku.tutup()
        else:
            self.buku.buka(pdf)
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
        tinggi = self._kertas.height()
        # A little of what stands above is left in sight.
        self.verticalScrollBar().setValue(max(0, round(turun * tinggi) - 3 * _TEPI))
        self.berubah.emit()

    def perlihatkan(self, halaman: int, turun: float) -> None:
        """Go to a place (as :meth:`ke`), unless it is in sight."""
        gulir = self.verticalScrollBar()
        letak = round(turun * self._kertas.height())
        terlihat = gulir.value() <= letak <= gulir.value() + self.viewport().height() - 4 * _TEPI
        if halaman != self._halaman or not terlihat:
            self.ke(halaman, turun)

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
        if not self.banyak:
            return 1.0
        lebar, _ = self.buku.ukuran(self._halaman)
        # One pixel less, for what rounding adds.
        ruang = max(60, self.viewport().width() - 2 * _TEPI - 1)
        return float(ruang * _TITIK_PER_INCI / (lebar * self.logicalDpiX()))

    def _gambar(self) -> None:
        """Draw the page, unless it is drawn already."""
        if not self.banyak:
            self._kertas.setPixmap(QPixmap())
            self._kertas.adjustSize()
            return
        dpr = self.devicePixelRatioF()
        skala = self._skala_lebar() if self._perbesaran is None else self._perbesaran / 100
        titik = skala * self.logicalDpiX() / _TITIK_PER_INCI * dpr
        kunci = (self._halaman, round(titik * 1000), round(dpr * 100))
        if kunci == self._tergambar:
            return
        gambar = QPixmap.fromImage(self.buku.gambar(self._halaman, titik))
        gambar.setDevicePixelRatio(dpr)
        self._kertas.setPixmap(gambar)
        self._kertas.setAccessibleDescription(self.buku.teks(self._halaman))
        # At once, so that the bars know how far they can go.
        self._kertas.adjustSize()
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
