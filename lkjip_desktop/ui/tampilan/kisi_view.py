"""The table view of a flat grid."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.kisi import Indeks, ModelKisi
from lkjip_desktop.ui.model.pengelola import Pengelola
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.kepala import Kepala
from lkjip_desktop.ui.tampilan.menu import tampilkan_menu
from lkjip_desktop.ui.tampilan.menu_kolom import tampilkan_menu_kolom
from lkjip_desktop.ui.tampilan.perilaku import Perilaku
from lkjip_desktop.ui.tampilan.ringkasan import ringkas
from lkjip_desktop.ui.tampilan.susunan_kolom import SusunanKolom
from lkjip_desktop.ui.tampilan.tinggi import TinggiBaris
from lkjip_desktop.ui.tampilan.umum import PEMICU, lukis_bingkai, lukis_kosong, tampakkan_kiri

TINGGI_BARIS = 26


class KisiView(QTableView):
    """A grid with the keys of a spreadsheet; see :class:`Perilaku`."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.teks_kosong = ""
        """Painted where there are no rows."""
        self.perilaku = Perilaku(self)
        self._susunan: SusunanKolom | None = None
        self._bungkus: TinggiBaris | None = None
        self._tempat: tuple[Kunci, int] | None = None
        self.setEditTriggers(PEMICU)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(True)
        self.verticalHeader().setDefaultSectionSize(TINGGI_BARIS)
        self.verticalHeader().setMinimumWidth(28)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHorizontalHeader(Kepala(self))
        self.verticalHeader().setHighlightSections(False)
        self.perilaku.seret.pasang(self.verticalHeader())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._menu_kepala)

    def pasang(
        self,
        model: ModelKisi[Any],
        nama: str,
        pengelola: Pengelola[Any] | None = None,
        kosong: str = "",
        *,
        susun_kolom: bool = True,
    ) -> None:
        """Show a model. ``nama`` names the grid in the settings and for screen readers;
        ``susun_kolom``: whether users may move and hide its columns."""
        self.setModel(model)
        self.teks_kosong = kosong
        self.setAccessibleName(nama)
        if pengelola is not None:
            self.perilaku.pengelola = pengelola
        model.penyaji.konteks.selesaikan.connect(self.perilaku.selesaikan)
        model.modelAboutToBeReset.connect(self._ingat_tempat)
        model.modelReset.connect(self._pulihkan_tempat)
        model.penyaji.konteks.pemeriksa.berganti.connect(self.viewport().update)
        self._susunan = SusunanKolom(self, model.penyaji, nama)
        if susun_kolom:
            self.perilaku.susunan_kolom = self._susunan
        else:
            self.horizontalHeader().setSectionsMovable(False)
        if any(k.bungkus for k in model.penyaji.kolom):
            self._bungkus = TinggiBaris(self)
        if model.susunan is not None:
            self._pulihkan_urutan(model, nama)

    def _pulihkan_urutan(self, model: ModelKisi[Any], nama: str) -> None:
        """Sort the rows as the user left them, and remember how they are sorted from now on."""
        susunan, setelan = model.susunan, model.penyaji.konteks.setelan
        assert susunan is not None
        urut = setelan.urutan_baris(nama)
        if urut is not None and urut[0] in {k.id for k in model.penyaji.kolom}:
            susunan.urut = urut
            model.susun_ulang()
        model.headerDataChanged.connect(lambda: setelan.simpan_urutan_baris(nama, susunan.urut))

    def _ingat_tempat(self) -> None:
        kini = self.currentIndex()
        baris = self.perilaku.baris_kini()
        self._tempat = None
        if baris is not None:
            self._tempat = self.perilaku.model.penyaji.kunci(baris), kini.column()

    def _pulihkan_tempat(self) -> None:
        if self._susunan is not None:
            self._susunan.terapkan()
        if self._tempat is not None:
            gerak.ke(self, self.perilaku.model.indeks_kunci(*self._tempat))
        if not self.currentIndex().isValid():
            gerak.ke(self, self.model().index(0, 0))

    def _menu(self, titik: QPoint) -> None:
        tampilkan_menu(self.perilaku, self.viewport().mapToGlobal(titik))

    def _menu_kepala(self, titik: QPoint) -> None:
        kepala = self.horizontalHeader()
        nomor = kepala.logicalIndexAt(titik)
        if nomor >= 0:
            tampilkan_menu_kolom(self.perilaku, nomor, kepala.mapToGlobal(titik))

    # Qt's events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.perilaku.tombol(event):
            super().keyPressEvent(event)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._susunan is not None:
            self._susunan.lebarkan()
        tampakkan_kiri(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lukis_bingkai(self)
        if self.model() is not None and not self.model().rowCount():
            lukis_kosong(self, self.teks_kosong)
