"""The tree view of a tree-grid."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.pengelola import Pengelola
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Indeks, ModelPohon
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.kepala import Kepala
from lkjip_desktop.ui.tampilan.menu import tampilkan_menu
from lkjip_desktop.ui.tampilan.menu_kolom import tampilkan_menu_kolom
from lkjip_desktop.ui.tampilan.perilaku import Perilaku
from lkjip_desktop.ui.tampilan.ringkasan import ringkas
from lkjip_desktop.ui.tampilan.susunan_kolom import SusunanKolom
from lkjip_desktop.ui.tampilan.umum import (
    PEMICU,
    garis_sel,
    lukis_bingkai,
    lukis_kosong,
    tampakkan_kiri,
)


class PohonView(QTreeView):
    """A tree-grid with the keys of a spreadsheet; branches stand open unless they were closed."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.kolom_tetap = 1
        """Columns at the left that are neither moved nor hidden: at least that of the branches."""
        self.teks_kosong = ""
        """Painted where there are no rows."""
        self.perilaku = Perilaku(self)
        self._susunan: SusunanKolom | None = None
        self._tempat: tuple[Kunci, int] | None = None
        self._tertutup: set[Kunci] = set()
        self.perilaku.seret.pasang(self)
        self.setEditTriggers(PEMICU)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(True)
        self.setAllColumnsShowFocus(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(16)
        self.setHeader(Kepala(self))
        self.header().setStretchLastSection(False)
        # A tree takes the clicks away from the header that it is given.
        self.header().setSectionsClickable(True)
        self.header().sectionPressed.connect(self._pilih_kolom)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.header().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().customContextMenuRequested.connect(self._menu_kepala)
        self.collapsed.connect(self._catat_tutup)
        self.expanded.connect(self._catat_buka)

    def pasang(
        self,
        model: ModelPohon[Any],
        nama: str,
        pengelola: Pengelola[Any] | None = None,
        kosong: str = "",
    ) -> None:
        """Show a model. ``nama`` names the grid in the settings and for screen readers."""
        self.setModel(model)
        self.teks_kosong = kosong
        self.setAccessibleName(nama)
        if pengelola is not None:
            self.perilaku.pengelola = pengelola
        model.penyaji.konteks.selesaikan.connect(self.perilaku.selesaikan)
        model.modelAboutToBeReset.connect(self._ingat_tempat)
        model.modelReset.connect(self._pulihkan_tempat)
        model.rowsInserted.connect(self._buka_baru)
        model.penyaji.konteks.pemeriksa.berganti.connect(self.viewport().update)
        self._susunan = SusunanKolom(self, model.penyaji, nama, self.kolom_tetap)
        self.perilaku.susunan_kolom = self._susunan
        self._buka_semua(QModelIndex())

    def sembunyikan_kolom(self, id_kolom: Collection[str]) -> None:
        """Hide just these columns, besides those that the user hid."""
        if self._susunan is not None:
            self._susunan.sembunyikan_oleh_tab(id_kolom)

    def lebar_beku(self) -> int:
        """The width at the left that frozen columns cover now."""
        return 0

    def _pilih_kolom(self, nomor: int) -> None:
        """A press on a heading selects the column, with Shift all from the cursor's to it."""
        perluas = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        gerak.pilih_kolom_kepala(self, nomor, perluas=bool(perluas))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    # which branches stand open ------------------------------------------------------------------

    def _kunci(self, indeks: QModelIndex) -> Kunci:
        return self.perilaku.model.penyaji.kunci(indeks.data(peran.BARIS))

    def _catat_tutup(self, indeks: QModelIndex) -> None:
        self._tertutup.add(self._kunci(indeks))

    def _catat_buka(self, indeks: QModelIndex) -> None:
        self._tertutup.discard(self._kunci(indeks))

    def _buka_baru(self, induk: QModelIndex, dari: int, sampai: int) -> None:
        if induk.isValid() and self._kunci(induk) not in self._tertutup:
            self.setExpanded(induk, True)
        for i in range(dari, sampai + 1):
            self._buka(self.model().index(i, 0, induk))

    def _buka_semua(self, induk: QModelIndex) -> None:
        for i in range(self.model().rowCount(induk)):
            self._buka(self.model().index(i, 0, induk))

    def _buka(self, indeks: QModelIndex) -> None:
        if self.model().rowCount(indeks):
            if self._kunci(indeks) not in self._tertutup:
                self.setExpanded(indeks, True)
            self._buka_semua(indeks)

    def _ingat_tempat(self) -> None:
        kini = self.currentIndex()
        baris = self.perilaku.baris_kini()
        self._tempat = None
        if baris is not None:
            self._tempat = self.perilaku.model.penyaji.kunci(baris), kini.column()

    def _pulihkan_tempat(self) -> None:
        if self._susunan is not None:
            self._susunan.terapkan()
        self._buka_semua(QModelIndex())
        if self._tempat is not None:
            gerak.ke(self, self.perilaku.model.indeks_kunci(*self._tempat))
        if not self.currentIndex().isValid():
            gerak.ke(self, self.model().index(0, 0))

    def _menu(self, titik: QPoint) -> None:
        tampilkan_menu(self.perilaku, self.viewport().mapToGlobal(titik))

    def _menu_kepala(self, titik: QPoint) -> None:
        nomor = self.header().logicalIndexAt(titik)
        if nomor >= 0:
            tampilkan_menu_kolom(self.perilaku, nomor, self.header().mapToGlobal(titik))

    # Qt's events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.perilaku.tombol(event):
            return
        # QTreeView would close or open the branch on "-", "+" and "*", which belong in the cell.
        QAbstractItemView.keyPressEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.model() is not None and not self.currentIndex().isValid():
            gerak.ke(self, self.model().index(0, 0))

    def currentChanged(self, current: Indeks, previous: Indeks) -> None:
        super().currentChanged(current, previous)
        self.perilaku.aktif.emit(current.data(peran.BARIS) if current.isValid() else None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.perilaku.model.penyaji.konteks.ringkasan.emit(ringkas(self))

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        garis_sel(self, painter, options)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._susunan is not None:
            self._susunan.lebarkan()
        tampakkan_kiri(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lukis_bingkai(self)
        if self.model() is not None and not self.model().rowCount():
            lukis_kosong(self, self.teks_kosong, self.lebar_beku())
