"""The buttons beside the names of a tab's pages, that add and delete rows of the page's grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QMenu,
    QTabWidget,
    QToolButton,
    QWidget,
)

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.pengelola import Pengelola, Tambahan
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.menu import label_tambahan
from lkjip_desktop.ui.tampilan.perilaku import Perilaku
from lkjip_desktop.ui.tampilan.pohon_view import PohonView


class TombolSudut(QWidget):
    """Serves the grid of the shown page; where a page has several, the one used last."""

    def __init__(self, halaman: QTabWidget) -> None:
        super().__init__(halaman)
        self._halaman = halaman
        self._perilaku: Perilaku | None = None
        self.tambah = _tombol("Tambah", "plus", "Tambah baris (Insert)")
        self.tambah.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.hapus = _tombol("Hapus", "trash", "Hapus baris (Ctrl+Delete)")
        menu = QMenu(self.tambah)
        menu.aboutToShow.connect(partial(self._isi_menu, menu))
        self.tambah.setMenu(menu)
        self.tambah.clicked.connect(lambda: self._laku(Perilaku.tambah))
        self.hapus.clicked.connect(lambda: self._laku(Perilaku.hapus_baris))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(gaya.JARAK, 0, gaya.JARAK, 0)
        tata.addWidget(self.tambah)
        tata.addWidget(self.hapus)
        halaman.setCornerWidget(self)
        halaman.currentChanged.connect(self._ganti_halaman)
        for kisi in _kisi(halaman):
            kisi.perilaku.aktif.connect(self.segarkan)
        aplikasi = QApplication.instance()
        assert isinstance(aplikasi, QApplication)
        aplikasi.focusChanged.connect(self._fokus)
        self._ganti_halaman()

    def _ganti_halaman(self) -> None:
        ada = _kisi(self._halaman.currentWidget())
        self._perilaku = ada[0].perilaku if ada else None
        self.setVisible(bool(ada))
        self.segarkan()

    def _fokus(self) -> None:
        # Without the signal's widgets, and without looking through children: a dialog that loses
        # the focus may be half destroyed already.
        kini = QApplication.focusWidget()
        halaman = self._halaman.currentWidget()
        if not isinstance(kini, KisiView | PohonView) or not _berbaris(kini):
            return
        if halaman is not None and halaman.isAncestorOf(kini):
            self._perilaku = kini.perilaku
            self.segarkan()

    def segarkan(self) -> None:
        """Enable what can be done now; a tab says so after it has shown other data."""
        p = self._perilaku
        self.tambah.setEnabled(p is not None and bool(p.daftar_tambahan()))
        self.hapus.setEnabled(p is not None and p.dapat_hapus())

    def _laku(self, kerja: Callable[[Perilaku], object]) -> None:
        if self._perilaku is not None:
            self._perilaku.tampilan.setFocus()
            kerja(self._perilaku)

    def _isi_menu(self, menu: QMenu) -> None:
        menu.clear()
        p = self._perilaku
        for nomor, t in enumerate(p.daftar_tambahan() if p else ()):
            aksi = menu.addAction(gaya.ikon("plus"), label_tambahan(nomor, t))
            aksi.triggered.connect(partial(self._laku, partial(_tambahkan, t)))


def _tambahkan(tambahan: Tambahan, perilaku: Perilaku) -> None:
    perilaku.tambah(tambahan)


def _tombol(teks: str, ikon: str, petunjuk: str) -> QToolButton:
    tombol = QToolButton()
    tombol.setText(teks)
    tombol.setIcon(gaya.ikon(ikon))
    tombol.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    tombol.setToolTip(petunjuk)
    tombol.setAccessibleName(petunjuk)
    tombol.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tombol


def _kisi(induk: QWidget | None) -> list[KisiView | PohonView]:
    """The grids below a widget whose rows can be added or deleted."""
    semua = [] if induk is None else induk.findChildren(QAbstractItemView)
    return [k for k in semua if isinstance(k, KisiView | PohonView) and _berbaris(k)]


def _berbaris(kisi: KisiView | PohonView) -> bool:
    return type(kisi.perilaku.pengelola) is not Pengelola
