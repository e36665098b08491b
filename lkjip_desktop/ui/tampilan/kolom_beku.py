"""The first columns of a tree-grid, always in view.

A second view of the same model and selection lies over the left edge of the first. The keys and
the menus stay those of the view below; only an editor of a frozen cell opens in the view above,
where it is seen.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from lkjip_desktop.ui.model.pengelola import Pengelola
from lkjip_desktop.ui.model.pohon import Indeks, ModelPohon
from lkjip_desktop.ui.tampilan.delegasi import DelegasiSel
from lkjip_desktop.ui.tampilan.kepala import Kepala
from lkjip_desktop.ui.tampilan.menu_kolom import tampilkan_menu_kolom
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.tampilan.umum import garis_sel, lukis_bingkai

_BAGIAN_TERBESAR = 0.6
"""Of the width: where the frozen columns would take more, nothing is frozen."""


class PohonBekuView(PohonView):
    """A tree-grid whose first columns do not scroll away."""

    def __init__(self, beku: int, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._banyak = self.kolom_tetap = beku
        self._beku: _Beku | None = None

    def pasang(
        self,
        model: ModelPohon[Any],
        nama: str,
        pengelola: Pengelola[Any] | None = None,
        kosong: str = "",
    ) -> None:
        super().pasang(model, nama, pengelola, kosong)
        self._beku = _Beku(self, self._banyak)
        self._beku.customContextMenuRequested.connect(self._menu)
        # After a reset the view above clears the cursor once more than the one below has set it.
        model.modelReset.connect(self._pulihkan_tempat)

    def edit(self, index: Indeks, *pemicu: Any) -> Any:
        """Open the editor where the cell is seen. ``pemicu``: what asks for it, and the event."""
        beku = self._beku
        if beku is None or beku.isHidden() or index.column() >= self._banyak:
            return super().edit(index, *pemicu)
        return beku.edit(index, *pemicu)

    def lebar_beku(self) -> int:
        return 0 if self._beku is None or self._beku.isHidden() else self._beku.width()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        datar = self.horizontalScrollBar()
        semula = datar.value()
        super().scrollTo(index, hint)
        lebar = self.lebar_beku()
        if not lebar or not index.isValid():
            return
        if index.column() < self._banyak:
            datar.setValue(semula)
            return
        tertutup = lebar - self.columnViewportPosition(index.column())
        if tertutup > 0:
            datar.setValue(datar.value() - tertutup)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._letakkan()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._letakkan()

    def _letakkan(self) -> None:
        if self._beku is not None:
            self._beku.letakkan(self.viewport().height(), self.viewport().width())


class _Beku(QTreeView):
    """The view that lies over the left edge."""

    def __init__(self, utama: PohonBekuView, banyak: int) -> None:
        super().__init__(utama)
        self._utama = utama
        self._banyak = banyak
        self.setHeader(Kepala(self))
        self.setModel(utama.model())
        self.setSelectionModel(utama.selectionModel())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(utama)
        self.setAccessibleName(f"Kolom tetap {utama.accessibleName()}")
        self.setPalette(utama.palette())
        self.setEditTriggers(utama.editTriggers())
        self.setSelectionMode(utama.selectionMode())
        self.setSelectionBehavior(utama.selectionBehavior())
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(utama.indentation())
        self.setAutoScroll(False)
        self.setVerticalScrollMode(utama.verticalScrollMode())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # A delegate serves one view: its editors belong to that one.
        self.delegasi = DelegasiSel(self)
        utama.perilaku.pasang_delegasi(self, self.delegasi)
        utama.perilaku.seret.pasang(self)
        for arah in ("Horizontal", "Vertical"):
            getattr(self, f"set{arah}ScrollBarPolicy")(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self._sambungkan()
        self._samakan_kolom()
        self._samakan_cabang()

    def letakkan(self, tinggi: int, lebar_luas: int) -> None:
        """Lie over the frozen columns of a viewport of that size."""
        kepala = self._utama.header()
        lebar = sum(kepala.sectionSize(i) for i in range(self._banyak))
        self.setVisible(0 < lebar < lebar_luas * _BAGIAN_TERBESAR)
        self.header().setFixedHeight(kepala.height())
        bingkai = self._utama.frameWidth()
        self.setGeometry(bingkai, bingkai, lebar, tinggi + kepala.height())

    def _sambungkan(self) -> None:
        utama, model = self._utama, self._utama.model()
        utama.expanded.connect(lambda i: self.setExpanded(i, True))
        utama.collapsed.connect(lambda i: self.setExpanded(i, False))
        self.expanded.connect(lambda i: utama.setExpanded(i, True))
        self.collapsed.connect(lambda i: utama.setExpanded(i, False))
        utama.header().sectionResized.connect(self._ikut_lebar)
        self.header().sectionResized.connect(self._beri_lebar)
        self.header().setSectionsClickable(True)
        self.header().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().customContextMenuRequested.connect(self._menu_kepala)
        self.header().sectionPressed.connect(utama.header().sectionPressed)
        tegak, milik_utama = self.verticalScrollBar(), utama.verticalScrollBar()
        milik_utama.valueChanged.connect(tegak.setValue)
        tegak.valueChanged.connect(milik_utama.setValue)
        model.modelReset.connect(self._samakan_kolom)
        model.modelReset.connect(self._samakan_cabang)
        model.rowsInserted.connect(self._samakan_cabang)

    def _menu_kepala(self, titik: QPoint) -> None:
        nomor = self.header().logicalIndexAt(titik)
        tampilkan_menu_kolom(self._utama.perilaku, nomor, self.header().mapToGlobal(titik))

    def _samakan_kolom(self) -> None:
        for i in range(self.model().columnCount()):
            self.setColumnHidden(i, i >= self._banyak)
        for i in range(self._banyak):
            self.header().resizeSection(i, self._utama.header().sectionSize(i))

    def _samakan_cabang(self) -> None:
        """Open what is open below."""
        tumpukan = [QModelIndex()]
        while tumpukan:
            induk = tumpukan.pop()
            for i in range(self.model().rowCount(induk)):
                indeks = self.model().index(i, 0, induk)
                if self.model().rowCount(indeks):
                    self.setExpanded(indeks, self._utama.isExpanded(indeks))
                    tumpukan.append(indeks)

    def _ikut_lebar(self, nomor: int, _lama: int, baru: int) -> None:
        if nomor < self._banyak:
            self.header().resizeSection(nomor, baru)
            self._utama.updateGeometries()

    def _beri_lebar(self, nomor: int, _lama: int, baru: int) -> None:
        if nomor < self._banyak and self._utama.header().sectionSize(nomor) != baru:
            self._utama.header().resizeSection(nomor, baru)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lukis_bingkai(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._utama.setFocus(Qt.FocusReason.MouseFocusReason)

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        garis_sel(self, painter, options)
        # the edge of what is frozen
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        x = self.viewport().width() - 1
        painter.drawLine(x, options.rect.top(), x, options.rect.bottom())
