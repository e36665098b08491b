"""Horizontal bars with their values in words: drawn crisply at any scaling, walked by the keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QApplication,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QToolTip,
    QWidget,
)

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.petunjuk import petunjuk_polos

_TEPI, _SELA, _TINGGI_BATANG = 6, 4, 10
_TERJAUH = Fraction(150)
"""Percent; a longer bar is cut off there, its value says the rest."""
_KIRI = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_KANAN = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
K = Qt.Key


def _pasangan(terang: str, gelap: str) -> tuple[QBrush, QBrush]:
    return QBrush(QColor(terang)), QBrush(QColor(gelap))


_WARNA = {
    NadaSel.BAIK_SEKALI: _pasangan("#2f8f5b", "#3fae74"),
    NadaSel.BAIK: _pasangan("#7fa32c", "#94bb3d"),
    NadaSel.SEDANG: _pasangan("#d6a419", "#dcb23c"),
    NadaSel.KURANG: _pasangan("#d8762c", "#e08a48"),
    NadaSel.BURUK: _pasangan("#c03d47", "#d65d66"),
    NadaSel.SALAH: _pasangan("#c03d47", "#d65d66"),
    NadaSel.BEDA: _pasangan("#3f74c4", "#6b97dc"),
}
"""Stronger than the tones of cells: a bar has no words inside, they stand above it."""


@dataclass(frozen=True, slots=True)
class Batang:
    """One bar: what it is of, its percentage (None: there is none), and that in words."""

    label: str
    nilai: Fraction | None
    teks: str
    nada: NadaSel | None = None
    tujuan: Any = None

    @property
    def kalimat(self) -> str:
        """For the tooltip and for screen readers."""
        return f"{self.label}: {self.teks}"


class GrafikBatang(QWidget):
    """Bars one below the other, with a line at the target where one is set."""

    dipilih = Signal(object)
    """The ``tujuan`` of a bar that was clicked, or on which Enter was pressed."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.target: Fraction | None = None
        """Percent at which the line stands."""
        self.teks_kosong = ""
        """Shown where there are no bars."""
        self._batang: tuple[Batang, ...] = ()
        self._kini = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def batang(self) -> tuple[Batang, ...]:
        """The bars that are shown."""
        return self._batang

    def isi(self, batang: Sequence[Batang]) -> None:
        """Show these bars."""
        self._batang = tuple(batang)
        self._kini = min(self._kini, max(0, len(batang) - 1))
        kalimat = "; ".join(b.kalimat for b in batang) or self.teks_kosong
        garis = "" if self.target is None else f" Garis target pada {self.target}%."
        self.setAccessibleDescription(kalimat + garis)
        self.setCursor(Qt.CursorShape.PointingHandCursor if batang else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(1, len(self._batang)) * self._tinggi() + 2 * _SELA)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # drawing ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        pelukis = QPainter(self)
        if not self._batang:
            pelukis.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            sisi = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            pelukis.drawText(self.rect().adjusted(_TEPI, 0, -_TEPI, 0), sisi, self.teks_kosong)
            return
        for nomor, batang in enumerate(self._batang):
            self._lukis(pelukis, self._baris(nomor), batang)
        if self.hasFocus():
            self._lukis_fokus(pelukis)

    def _lukis(self, pelukis: QPainter, luas: QRect, batang: Batang) -> None:
        tinggi_huruf = self.fontMetrics().height()
        baris = QRect(luas.left() + _TEPI, luas.top(), luas.width() - 2 * _TEPI, tinggi_huruf)
        pelukis.setPen(self.palette().color(QPalette.ColorRole.Text))
        tebal = QFont(self.font())
        tebal.setBold(True)
        pelukis.setFont(tebal)
        pelukis.drawText(baris, _KANAN, batang.teks)
        sisa = baris.width() - pelukis.fontMetrics().horizontalAdvance(batang.teks) - 12
        pelukis.setFont(self.font())
        label = self.fontMetrics().elidedText(batang.label, Qt.TextElideMode.ElideRight, sisa)
        pelukis.drawText(baris, _KIRI, label)
        jalur = QRectF(baris.left(), baris.bottom() + 3, baris.width(), _TINGGI_BATANG)
        self._lukis_batang(pelukis, jalur, batang)

    def _lukis_batang(self, pelukis: QPainter, jalur: QRectF, batang: Batang) -> None:
        pelukis.fillRect(self._rapi(jalur), gaya.latar_hitungan())
        if batang.nilai is not None:
            panjang = jalur.width() * float(self._bagian(batang.nilai))
            isi = self._rapi(QRectF(jalur.left(), jalur.top(), panjang, jalur.height()))
            pelukis.fillRect(isi, self._kuas(batang.nada))
        if self.target is not None:
            x = jalur.left() + jalur.width() * float(self._bagian(self.target))
            garis = self._rapi(QRectF(x - 0.5, jalur.top() - 2, 1, jalur.height() + 4))
            pelukis.fillRect(garis, self.palette().brush(QPalette.ColorRole.Text))

    def _lukis_fokus(self, pelukis: QPainter) -> None:
        opsi = QStyleOptionFocusRect()
        opsi.initFrom(self)
        opsi.rect = self._baris(self._kini).adjusted(1, -2, -1, -1)
        QApplication.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_FrameFocusRect, opsi, pelukis, self
        )

    def _kuas(self, nada: NadaSel | None) -> QBrush:
        if nada is None:
            return self.palette().brush(QPalette.ColorRole.Mid)
        return _WARNA[nada][gaya.gelap()]

    def _bagian(self, persen: Fraction) -> Fraction:
        """How far along its track a percentage reaches (0 to 1)."""
        return min(max(persen, Fraction(0)), self._maks()) / self._maks()

    def _maks(self) -> Fraction:
        terbesar = max((b.nilai for b in self._batang if b.nilai is not None), default=Fraction(0))
        return min(max(terbesar, self.target or Fraction(100)) * Fraction(21, 20), _TERJAUH)

    def _rapi(self, luas: QRectF) -> QRectF:
        """The rectangle with its edges on whole pixels of the screen, one wide at least."""
        skala = self.devicePixelRatioF()
        kiri, atas = round(luas.left() * skala), round(luas.top() * skala)
        kanan = max(kiri + 1, round(luas.right() * skala))
        bawah = max(atas + 1, round(luas.bottom() * skala))
        return QRectF(kiri / skala, atas / skala, (kanan - kiri) / skala, (bawah - atas) / skala)

    # rows ---------------------------------------------------------------------------------------

    def _tinggi(self) -> int:
        return self.fontMetrics().height() + _TINGGI_BATANG + 3 + 3 * _SELA

    def _baris(self, nomor: int) -> QRect:
        return QRect(0, _SELA + nomor * self._tinggi(), self.width(), self._tinggi() - _SELA)

    def _di(self, titik: QPoint) -> int | None:
        nomor = (titik.y() - _SELA) // self._tinggi()
        return nomor if 0 <= nomor < len(self._batang) else None

    # events -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            nomor = self._di(event.pos())
            kalimat = "" if nomor is None else self._batang[nomor].kalimat
            QToolTip.showText(event.globalPos(), petunjuk_polos(kalimat), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        nomor = self._di(event.position().toPoint())
        if nomor is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ke(nomor)
            self._pilih()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        akhir = len(self._batang) - 1
        tujuan = {
            K.Key_Up: self._kini - 1,
            K.Key_Down: self._kini + 1,
            K.Key_Home: 0,
            K.Key_End: akhir,
        }.get(K(event.key()))
        if tujuan is not None and akhir >= 0:
            self._ke(min(max(tujuan, 0), akhir))
        elif event.key() in (K.Key_Return, K.Key_Enter, K.Key_Space):
            self._pilih()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _ke(self, nomor: int) -> None:
        self._kini = nomor
        self.update()
        luas = self._baris(nomor)
        induk = self.parentWidget()
        gulung = induk.parentWidget() if induk else None
        if isinstance(gulung, QScrollArea):
            gulung.ensureVisible(0, luas.center().y(), 0, luas.height())

    def _pilih(self) -> None:
        if self._batang and self._batang[self._kini].tujuan is not None:
            self.dipilih.emit(self._batang[self._kini].tujuan)
