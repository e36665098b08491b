"""The button in the details of a tree's row that adds a row of the level below it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.tampilan.perilaku import Perilaku


class TombolBawah(QPushButton):
    """Follows the cursor of the tree; not there where nothing goes below the row."""

    def __init__(self, perilaku: Perilaku) -> None:
        super().__init__()
        self._perilaku = perilaku
        self.setIcon(gaya.ikon("plus"))
        self.setToolTip("Alt+Insert")
        self.setAutoDefault(False)
        self.hide()
        self.clicked.connect(self._tambahkan)
        perilaku.aktif.connect(self._segarkan)

    def _segarkan(self) -> None:
        tambahan = next((t for t in self._perilaku.daftar_tambahan() if t.bawah), None)
        self.setVisible(tambahan is not None)
        self.setText(tambahan.label if tambahan else "")

    def _tambahkan(self) -> None:
        self._perilaku.tampilan.setFocus()
        self._perilaku.tambah_bawah()
