"""A list to look through and go from: a title, a sentence below it, a mark at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.tampilan.umum import lukis_kosong

Indeks = QModelIndex | QPersistentModelIndex
AKAR = QModelIndex()
_TEPI, _SELA = 8, 5
_KIRI = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Butir:
    """One entry. ``tanda`` is the mark, coloured by its tone; ``tujuan`` is where a click goes."""

    judul: str
    uraian: str = ""
    tanda: str = ""
    nada: NadaSel | None = None
    tujuan: Any = None

    @property
    def kalimat(self) -> str:
        """All of it, for the tooltip and for screen readers."""
        tanda = f" ({self.tanda})" if self.tanda else ""
        return f"{self.judul}{tanda}{': ' if self.uraian else ''}{self.uraian}"


class _Model(QAbstractListModel):
    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.butir: tuple[Butir, ...] = ()

    def isi(self, butir: Sequence[Butir]) -> None:
        """Show these; the list keeps its place where it stays as long as it was."""
        baru = tuple(butir)
        if len(baru) != len(self.butir):
            self.beginResetModel()
            self.butir = baru
            self.endResetModel()
        elif baru != self.butir:
            self.butir = baru
            self.dataChanged.emit(self.index(0), self.index(len(baru) - 1))

    def rowCount(self, parent: Indeks = AKAR) -> int:
        return 0 if parent.isValid() else len(self.butir)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if not index.isValid():
            return None
        butir = self.butir[index.row()]
        if role == peran.TAMPIL:
            return butir.judul
        if role in (peran.TIP, peran.AKSES):
            return butir.kalimat
        return butir if role == peran.BARIS else None


class DaftarButir(QListView):
    """The list; a click or Enter announces where to go."""

    dipilih = Signal(object)
    """The ``tujuan`` of an entry that has one."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.teks_kosong = ""
        """Painted where there are no entries."""
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Pelukis(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.activated.connect(self._pilih)
        self.clicked.connect(self._pilih)

    def isi(self, butir: Sequence[Butir]) -> None:
        """Show these entries."""
        self._model.isi(butir)

    @property
    def butir(self) -> tuple[Butir, ...]:
        """The entries that are shown."""
        return self._model.butir

    def _pilih(self, indeks: QModelIndex) -> None:
        butir: Butir = indeks.data(peran.BARIS)
        if butir.tujuan is not None:
            self.dipilih.emit(butir.tujuan)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._model.rowCount():
            lukis_kosong(self, self.teks_kosong)


class _Pelukis(QStyledItemDelegate):
    """Paints an entry on one line or two."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Indeks) -> QSize:
        butir: Butir = index.data(peran.BARIS)
        baris = 2 if butir.uraian else 1
        return QSize(60, option.fontMetrics.height() * baris + 2 * _SELA)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks) -> None:
        butir: Butir = index.data(peran.BARIS)
        opsi = QStyleOptionViewItem(option)
        self.initStyleOption(opsi, index)
        opsi.text = ""
        gaya_qt = QApplication.style()
        gaya_qt.drawControl(QStyle.ControlElement.CE_ItemViewItem, opsi, painter, opsi.widget)
        terpilih = bool(opsi.state & QStyle.StateFlag.State_Selected)
        peran_warna = QPalette.ColorRole.HighlightedText if terpilih else QPalette.ColorRole.Text
        painter.save()
        luas = opsi.rect.adjusted(_TEPI, _SELA, -_TEPI, -_SELA)
        sisa = luas.width() - self._tanda(painter, luas, butir, opsi)
        tebal = QFont(opsi.font)
        tebal.setBold(bool(butir.uraian))
        painter.setPen(opsi.palette.color(peran_warna))
        baris = QRect(luas.left(), luas.top(), sisa, opsi.fontMetrics.height())
        _teks(painter, tebal, baris, butir.judul)
        if butir.uraian:
            bawah = QRect(luas.left(), baris.bottom() + 1, luas.width(), baris.height())
            _teks(painter, opsi.font, bawah, butir.uraian)
        painter.restore()

    def _tanda(
        self, pelukis: QPainter, luas: QRect, butir: Butir, opsi: QStyleOptionViewItem
    ) -> int:
        """The mark at the right; answers how wide it is."""
        if not butir.tanda:
            return 0
        ukuran = opsi.fontMetrics
        lebar = ukuran.horizontalAdvance(butir.tanda) + 12
        kotak = QRect(luas.right() - lebar + 1, luas.top(), lebar, ukuran.height())
        pelukis.setPen(opsi.palette.color(QPalette.ColorRole.Text))
        if butir.nada is not None:
            pelukis.fillRect(kotak, gaya.latar(butir.nada))
            pelukis.setPen(gaya.tinta(butir.nada).color())
        pelukis.setFont(opsi.font)
        pelukis.drawText(kotak, Qt.AlignmentFlag.AlignCenter, butir.tanda)
        return lebar + _TEPI


def _teks(pelukis: QPainter, huruf: QFont, luas: QRect, teks: str) -> None:
    pelukis.setFont(huruf)
    pendek = pelukis.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, luas.width())
    pelukis.drawText(luas, _KIRI, pendek)
