"""A splitter that remembers where the user left it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from lkjip_desktop.ui.setelan import Setelan


class Pembagi(QSplitter):
    """A grid and its details, side by side (``tegak``: one above the other)."""

    def __init__(
        self,
        setelan: Setelan,
        nama: str,
        utama: QWidget,
        rincian: QWidget,
        ukuran: tuple[int, int],
        *,
        tegak: bool = False,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical if tegak else Qt.Orientation.Horizontal)
        self._setelan = setelan
        self._nama = nama
        self.addWidget(utama)
        self.addWidget(rincian)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setChildrenCollapsible(True)
        self.setCollapsible(0, False)
        self.setSizes(list(ukuran))
        keadaan = setelan.pembagi(nama)
        if not keadaan.isEmpty():
            self.restoreState(keadaan)
        self.splitterMoved.connect(self._simpan)

    def _simpan(self) -> None:
        self._setelan.simpan_pembagi(self._nama, self.saveState())
