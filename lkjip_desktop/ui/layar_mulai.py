"""The first screen: no file is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QWidget

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.layar_mulai import Ui_LayarMulai
from lkjip_desktop.ui.petunjuk import petunjuk_polos

_JALUR = 0x0100
"""``Qt.ItemDataRole.UserRole``, without making all enums of Qt before the first painting."""


class LayarMulai(QWidget):
    """Open, make or import a file; the recent ones by a double click or Enter."""

    diminta = Signal(str)
    """The id of the action behind a button."""
    jalur_dipilih = Signal(str)
    """A recent file."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.ui = Ui_LayarMulai()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        huruf = self.ui.judul.font()
        huruf.setPointSizeF(huruf.pointSizeF() * 1.6)
        huruf.setBold(True)
        self.ui.judul.setFont(huruf)
        self._model = QStandardItemModel(self)
        self.ui.daftar_terbaru.setModel(self._model)
        self.ui.daftar_terbaru.activated.connect(self._pilih)
        for tombol, _, aksi in self._tombol():
            tombol.clicked.connect(lambda _=False, a=aksi: self.diminta.emit(a))

    def _tombol(self) -> tuple[tuple[QPushButton, str, str], ...]:
        return (
            (self.ui.tombol_baru, "document-plus", "baru"),
            (self.ui.tombol_buka, "folder-open", "buka"),
            (self.ui.tombol_contoh, "sparkles", "contoh"),
            (self.ui.tombol_impor, "arrow-down-tray", "impor"),
        )

    def beri_ikon(self) -> None:
        """Draw the icons of the buttons (after the first painting)."""
        for tombol, ikon, _ in self._tombol():
            tombol.setIcon(gaya.ikon(ikon))

    def isi(self, terbaru: list[str]) -> None:
        """Show these files as the recent ones."""
        self._model.clear()
        for jalur in terbaru:
            butir = QStandardItem(f"{Path(jalur).name}   ({Path(jalur).parent})")
            butir.setData(jalur, _JALUR)
            butir.setToolTip(petunjuk_polos(jalur))
            self._model.appendRow(butir)
        for w in (self.ui.judul_terbaru, self.ui.daftar_terbaru):
            w.setVisible(bool(terbaru))
        if terbaru:
            self.ui.daftar_terbaru.setCurrentIndex(self._model.index(0, 0))
            self.ui.daftar_terbaru.setFocus()

    def _pilih(self, indeks: QModelIndex) -> None:
        self.jalur_dipilih.emit(indeks.data(_JALUR))
