"""Printing the pages of a PDF through the system's dialog, page after page, with a way to stop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.widget.buku_pdf import BukuPdf

_TITIK_PER_INCI: Final = 72
_TERHALUS: Final = 300
"""Dots per inch of a page; finer ones cost memory and are not seen."""


def cetak(induk: QWidget, pdf: bytes, halaman_kini: int) -> None:
    """Ask for printer and pages, then print."""
    pencetak = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(pencetak, induk)
    dialog.setWindowTitle("Cetak halaman")
    buku = BukuPdf()
    buku.buka(pdf)
    dialog.setMinMax(1, len(buku))
    dialog.setFromTo(1, len(buku))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage)
    dialog.accepted.connect(lambda: Pencetakan(induk, pencetak, buku, halaman_kini).mulai())
    dialog.rejected.connect(buku.tutup)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def nomor_halaman(pencetak: QPrinter, banyak: int, kini: int) -> list[int]:
    """The pages that were asked for, from 0, in the order of printing."""
    rentang = pencetak.printRange()
    if rentang == QPrinter.PrintRange.CurrentPage:
        hasil = [kini]
    elif rentang == QPrinter.PrintRange.PageRange and pencetak.fromPage():
        akhir = min(pencetak.toPage() or banyak, banyak)
        hasil = list(range(max(0, pencetak.fromPage() - 1), akhir))
    else:
        hasil = list(range(banyak))
    if pencetak.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        hasil.reverse()
    return hasil


class Pencetakan(QObject):
    """One printing under way; the window stays alive between the pages."""

    rampung = Signal(bool)
    """It has ended; whether all pages were printed."""

    def __init__(self, induk: QWidget, pencetak: QPrinter, buku: BukuPdf, kini: int) -> None:
        super().__init__(induk)
        self._pencetak = pencetak
        self._buku = buku
        self._sisa = nomor_halaman(pencetak, len(buku), kini)
        self._banyak = len(self._sisa)
        self._pelukis = QPainter()
        self.dialog = QProgressDialog("Mencetak…", "Batal", 0, self._banyak, induk)
        self.dialog.setWindowTitle("LKjIP")
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setMinimumDuration(0)
        self.dialog.setAutoClose(False)
        self.dialog.setAutoReset(False)
        self._detak = QTimer(self)
        self._detak.timeout.connect(self._satu)

    def mulai(self) -> None:
        """Begin with the first page."""
        self._siapkan(self._sisa[0] if self._sisa else 0)
        if not self._sisa or not self._pelukis.begin(self._pencetak):
            self._akhiri(utuh=False)
            pesan.kabar(
                self.dialog.parentWidget(),
                "Halaman tidak dapat dicetak.",
                "Periksa pencetaknya, lalu coba lagi.",
            )
            return
        self.dialog.show()
        self._detak.start(0)

    def _siapkan(self, nomor: int) -> None:
        """The paper of a page, to its edges."""
        lebar, tinggi = self._buku.ukuran(nomor)
        tegak = QSizeF(min(lebar, tinggi), max(lebar, tinggi))
        arah = QPageLayout.Orientation
        self._pencetak.setPageLayout(
            QPageLayout(
                QPageSize(tegak, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
                arah.Landscape if lebar > tinggi else arah.Portrait,
                QMarginsF(0, 0, 0, 0),
            )
        )
        self._pencetak.setFullPage(True)

    def _satu(self) -> None:
        """The next page."""
        if self.dialog.wasCanceled():
            self._pencetak.abort()
            self._akhiri(utuh=False)
            return
        selesai = self._banyak - len(self._sisa)
        nomor = self._sisa.pop(0)
        if selesai:
            self._siapkan(nomor)
            self._pencetak.newPage()
        halus = min(self._pencetak.resolution(), _TERHALUS)
        gambar = self._buku.gambar(nomor, halus / _TITIK_PER_INCI)
        kertas = QRectF(self._pencetak.pageLayout().fullRectPixels(self._pencetak.resolution()))
        ukuran = gambar.size().scaled(kertas.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        kotak = QRectF(0, 0, ukuran.width(), ukuran.height())
        kotak.moveCenter(kertas.center())
        self._pelukis.drawImage(kotak, gambar)
        self.dialog.setValue(selesai + 1)
        self.dialog.setLabelText(f"Mencetak halaman {selesai + 1} dari {self._banyak}")
        if not self._sisa:
            self._akhiri(utuh=True)

    def _akhiri(self, *, utuh: bool) -> None:
        self._detak.stop()
        if self._pelukis.isActive():
            self._pelukis.end()
        self._buku.tutup()
        self.dialog.close()
        self.dialog.deleteLater()
        self.rampung.emit(utuh)
        self.deleteLater()
