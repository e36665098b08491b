"""The caption and the width of a picture in a text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain.naskah.model import GambarNaskah
from lkjip_desktop.ui.forms.gambar_naskah import Ui_GambarNaskah


class DialogGambar(QDialog):
    """Opens over the editor after a picture was chosen, or by a double click on one."""

    disetujui = Signal(object)
    """The :class:`GambarNaskah` as it is wanted."""

    def __init__(self, induk: QWidget, gambar: GambarNaskah) -> None:
        super().__init__(induk)
        self._gambar = gambar
        self.ui = Ui_GambarNaskah()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.judul.setText(gambar.judul)
        self.ui.lebar.setValue(gambar.lebar)
        self.ui.setuju.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)

    def accept(self) -> None:
        judul = " ".join(self.ui.judul.text().split())
        self.disetujui.emit(replace(self._gambar, lebar=self.ui.lebar.value(), judul=judul))
        super().accept()
