"""The buttons over a grid that add and delete its rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.tampilan.menu import label_tambahan
from lkjip_desktop.ui.tampilan.perilaku import Perilaku


class TombolBaris:
    """Keeps two buttons in step with the cursor of a grid."""

    def __init__(self, perilaku: Perilaku, tambah: QToolButton, hapus: QToolButton) -> None:
        self._perilaku = perilaku
        self._tambah = tambah
        self._hapus = hapus
        tambah.setIcon(gaya.ikon("plus"))
        hapus.setIcon(gaya.ikon("trash"))
        tambah.clicked.connect(self._tambahkan)
        hapus.clicked.connect(self._hapuskan)
        perilaku.aktif.connect(lambda _: self.segarkan())
        if tambah.popupMode() == QToolButton.ToolButtonPopupMode.MenuButtonPopup:
            menu = QMenu(tambah)
            menu.aboutToShow.connect(partial(self._isi, menu))
            tambah.setMenu(menu)

    def segarkan(self) -> None:
        """Enable what can be done now."""
        self._tambah.setEnabled(bool(self._perilaku.daftar_tambahan()))
        self._hapus.setEnabled(self._perilaku.dapat_hapus())

    def _tambahkan(self) -> None:
        self._perilaku.tampilan.setFocus()
        self._perilaku.tambah()

    def _hapuskan(self) -> None:
        self._perilaku.tampilan.setFocus()
        self._perilaku.hapus_baris()

    def _isi(self, menu: QMenu) -> None:
        menu.clear()
        for nomor, t in enumerate(self._perilaku.daftar_tambahan()):
            aksi = menu.addAction(gaya.ikon("plus"), label_tambahan(nomor, t))
            aksi.triggered.connect(partial(self._perilaku.tambah, t))
