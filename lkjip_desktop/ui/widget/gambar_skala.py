"""A picture of a scale: its bands side by side, each as wide as the values that it covers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori
from lkjip_desktop.ui.petunjuk import petunjuk_polos

_TEPI, _SELA = 6, 2
_TENGAH = Qt.AlignmentFlag.AlignCenter
_NOL = Fraction(0)


@dataclass(frozen=True, slots=True)
class Ruas:
    """One band in the picture: from and to as parts (0 to 1) of its width."""

    label: str
    dari: Fraction
    awal: Fraction
    akhir: Fraction
    nada: NadaSel | None


def ruas_skala(skala: r.Skala | None) -> list[Ruas]:
    """The bands from low to high; none where there are no two that differ.

    The lowest band takes all the rest: it begins at zero, or at its bound where that is below. The
    highest has no end: it is drawn as wide as the others are on the average.
    """
    pita = sorted(((angka.dari_teks(p.dari), p) for p in skala or ()), key=lambda satu: satu[0])
    if len(pita) < 2 or pita[0][0] == pita[-1][0]:
        return []
    bawah, atas = min(_NOL, pita[0][0]), pita[-1][0]
    luas = (atas - bawah) * len(pita) / (len(pita) - 1)
    batas = [bawah, *(dari for dari, _ in pita[1:]), bawah + luas]
    return [
        Ruas(
            p.label,
            dari,
            (batas[i] - bawah) / luas,
            (batas[i + 1] - bawah) / luas,
            nada_kategori(skala, p.label),
        )
        for i, (dari, p) in enumerate(pita)
    ]


class GambarSkala(QWidget):
    """Painted in the colours of the categories, with their labels inside and bounds below."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._ruas: list[Ruas] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Gambar skala")
        self.hide()

    def tampilkan(self, skala: r.Skala | None) -> None:
        """Show a scale; the picture hides where there is nothing to see."""
        self._ruas = ruas_skala(skala)
        self.setAccessibleDescription(", ".join(_kata(x) for x in self._ruas))
        self.setVisible(bool(self._ruas))
        self.update()

    @property
    def ruas(self) -> list[Ruas]:
        """The bands that are shown."""
        return self._ruas

    def sizeHint(self) -> QSize:
        return QSize(120, 2 * self.fontMetrics().height() + 2 * _TEPI + 3 * _SELA)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        pelukis = QPainter(self)
        for nomor, ruas in enumerate(self._ruas):
            self._lukis(pelukis, ruas, terendah=nomor == 0)

    def _lukis(self, pelukis: QPainter, ruas: Ruas, *, terendah: bool) -> None:
        kotak, huruf = self._kotak(ruas), self.fontMetrics()
        if ruas.nada is not None:
            pelukis.fillRect(kotak, gaya.latar(ruas.nada))
            pelukis.setPen(gaya.tinta(ruas.nada).color())
        else:
            pelukis.setPen(self.palette().color(QPalette.ColorRole.Text))
        if huruf.horizontalAdvance(ruas.label) + 2 * _SELA <= kotak.width():
            pelukis.drawText(kotak, _TENGAH, ruas.label)
        if not terendah:
            pelukis.setPen(self.palette().color(QPalette.ColorRole.Text))
            teks = angka.tampil_nilai(angka.kanonik(ruas.dari))
            lebar = huruf.horizontalAdvance(teks)
            bawah = QRectF(kotak.left() - lebar / 2, kotak.bottom() + _SELA, lebar, huruf.height())
            pelukis.drawText(bawah, _TENGAH, teks)

    def _kotak(self, ruas: Ruas) -> QRectF:
        lebar = self.width() - 2 * _TEPI
        kiri = round(_TEPI + float(ruas.awal) * lebar)
        kanan = round(_TEPI + float(ruas.akhir) * lebar)
        tinggi = self.fontMetrics().height() + 2 * _SELA
        return QRectF(kiri, _TEPI, max(1, kanan - kiri - 1), tinggi)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            kata = petunjuk_polos(self._kata_di(event.pos()))
            QToolTip.showText(event.globalPos(), kata, self)
            return True
        return super().event(event)

    def _kata_di(self, titik: QPoint) -> str:
        for ruas in self._ruas:
            kotak = self._kotak(ruas)
            if kotak.left() <= titik.x() <= kotak.right():
                return _kata(ruas)
        return ""


def _kata(ruas: Ruas) -> str:
    return f"{ruas.label} dari {angka.tampil_nilai(angka.kanonik(ruas.dari))}"
