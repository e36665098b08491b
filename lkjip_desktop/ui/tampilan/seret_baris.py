"""Moving rows by the mouse: a tree's by the cells of its first column, a table's by its numbers.

Only the row of the cursor is dragged, so that a drag elsewhere still selects a block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku

_TEBAL = 3
_TEPI_GULUNG = 18
_TETIKUS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)


class _Tujuan(NamedTuple):
    """Where the row would go: beside the row of an index."""

    indeks: QModelIndex
    sesudah: bool


class SeretBaris(QObject):
    """Listens to where rows are held: viewports of views over the same rows, and row numbers."""

    def __init__(self, perilaku: Perilaku) -> None:
        super().__init__(perilaku.tampilan)
        self._perilaku = perilaku
        self._tampilan = perilaku.tampilan
        self._pegangan: dict[QObject, QAbstractItemView] = {}
        self._awal: QPoint | None = None
        self._baris: Any = None
        self._tujuan: _Tujuan | None = None
        self._menyeret = False
        self._garis = _garis(self._tampilan)
        self._tampilan.installEventFilter(self)

    def pasang(self, pegangan: QAbstractItemView) -> None:
        """Let rows be held in a view or by the numbers of a table."""
        self._pegangan[pegangan.viewport()] = pegangan
        pegangan.viewport().installEventFilter(self)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        # By the kind first: while a window is torn down other events still come here.
        jenis = event.type()
        if jenis in _TETIKUS and isinstance(event, QMouseEvent):
            pegangan = self._pegangan.get(object)
            return pegangan is not None and self._tetikus(pegangan, event)
        if jenis == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            batal = self._menyeret and event.key() == Qt.Key.Key_Escape
            if batal:
                self._selesai()
            return batal
        return False

    def _tetikus(self, pegangan: QAbstractItemView, event: QMouseEvent) -> bool:
        titik = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._tekan(pegangan, titik, event)
        elif event.type() == QEvent.Type.MouseMove and self._awal is not None:
            return self._gerak(pegangan, titik)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._awal is not None:
            return self._lepas(pegangan)
        return False

    def _tekan(self, pegangan: QAbstractItemView, titik: QPoint, event: QMouseEvent) -> None:
        self._awal = None
        polos = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not polos:
            return
        indeks = self._indeks(pegangan, titik)
        if indeks.isValid() and self._dipegang(pegangan, indeks):
            self._awal, self._baris = titik, indeks.data(peran.BARIS)

    def _dipegang(self, pegangan: QAbstractItemView, indeks: QModelIndex) -> bool:
        """Whether a press there holds the row: it is that of the cursor already."""
        kini = self._tampilan.currentIndex()
        if kini.siblingAtColumn(0) != indeks.siblingAtColumn(0):
            return False
        if isinstance(pegangan, QHeaderView):
            return self._tampilan.selectionModel().isRowSelected(indeks.row(), indeks.parent())
        if isinstance(pegangan, QTableView):
            return False
        return indeks.column() == blok_sel.kolom_tampak(self._tampilan)[0] == kini.column()

    def _gerak(self, pegangan: QAbstractItemView, titik: QPoint) -> bool:
        assert self._awal is not None
        jauh = (titik - self._awal).manhattanLength() >= QApplication.startDragDistance()
        if not self._menyeret and not jauh:
            return True
        self._menyeret = True
        self._gulung(pegangan, titik)
        self._tujuan = self._cari_tujuan(pegangan, titik)
        dapat = self._tujuan is not None
        bentuk = Qt.CursorShape.ClosedHandCursor if dapat else Qt.CursorShape.ForbiddenCursor
        pegangan.viewport().setCursor(bentuk)
        self._tunjukkan()
        return True

    def _lepas(self, pegangan: QAbstractItemView) -> bool:
        menyeret, tujuan, baris = self._menyeret, self._tujuan, self._baris
        pegangan.viewport().unsetCursor()
        self._selesai()
        if menyeret and tujuan is not None:
            sasaran = tujuan.indeks.data(peran.BARIS)
            self._perilaku.pindah_ke(baris, sasaran, sesudah=tujuan.sesudah)
        # A header must hear of the release, or it goes on selecting rows.
        return menyeret and not isinstance(pegangan, QHeaderView)

    def _selesai(self) -> None:
        self._awal, self._baris, self._tujuan, self._menyeret = None, None, None, False
        self._garis.hide()

    # where to ---------------------------------------------------------------------------------

    def _indeks(self, pegangan: QAbstractItemView, titik: QPoint) -> QModelIndex:
        if isinstance(pegangan, QHeaderView):
            nomor = pegangan.logicalIndexAt(titik)
            return self._tampilan.model().index(nomor, 0)
        return pegangan.indexAt(titik)

    def _cari_tujuan(self, pegangan: QAbstractItemView, titik: QPoint) -> _Tujuan | None:
        """Beside the row under the mouse; where that is of another kind, after the row above it
        in the tree that is of the right one."""
        indeks = self._indeks(pegangan, titik)
        if not indeks.isValid():
            indeks = blok_sel.baris_terakhir(self._tampilan)
        indeks = indeks.siblingAtColumn(0)
        luas = self._tampilan.visualRect(indeks)
        sesudah = titik.y() > luas.center().y()
        while indeks.isValid():
            if self._perilaku.dapat_pindah_ke(self._baris, indeks.data(peran.BARIS), sesudah):
                return _Tujuan(indeks, sesudah)
            indeks, sesudah = indeks.parent(), True
        return None

    def _gulung(self, pegangan: QAbstractItemView, titik: QPoint) -> None:
        """Scroll where the mouse comes near the edge."""
        batang = self._tampilan.verticalScrollBar()
        if titik.y() < _TEPI_GULUNG:
            batang.setValue(batang.value() - batang.singleStep())
        elif titik.y() > pegangan.viewport().height() - _TEPI_GULUNG:
            batang.setValue(batang.value() + batang.singleStep())

    def _tunjukkan(self) -> None:
        """The line at which the row would stand."""
        if self._tujuan is None:
            self._garis.hide()
            return
        indeks = self._tujuan.indeks
        if self._tujuan.sesudah:
            indeks = blok_sel.akhir_cabang(self._tampilan, indeks)
        luas = self._tampilan.visualRect(indeks)
        luas_layar = self._tampilan.viewport()
        y = luas.bottom() if self._tujuan.sesudah else luas.top()
        atas = luas_layar.mapTo(self._tampilan, QPoint(0, y)).y() - _TEBAL // 2
        self._garis.setGeometry(0, atas, luas_layar.width(), _TEBAL)
        self._garis.raise_()
        self._garis.show()


def _garis(induk: QWidget) -> QFrame:
    garis = QFrame(induk)
    garis.setAutoFillBackground(True)
    garis.setBackgroundRole(QPalette.ColorRole.Highlight)
    garis.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    garis.hide()
    return garis
