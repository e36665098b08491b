"""The status bar: what is on the disk, the selected cells, who holds a file that is only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class Status(QObject):
    """Fills the labels of the status bar."""

    def __init__(self, konteks: Konteks, bilah: QStatusBar) -> None:
        super().__init__(bilah)
        self._konteks = konteks
        self.tersimpan = _label("Keadaan simpanan")
        self.ringkasan = _label("Ringkasan sel terpilih")
        self.pemegang = _label("Pemegang berkas")
        bilah.addWidget(self.tersimpan)
        bilah.addWidget(self.pemegang)
        bilah.addPermanentWidget(self.ringkasan)
        konteks.ringkasan.connect(self.ringkasan.setText)
        konteks.berubah.connect(self.perbarui)
        konteks.berkas_berganti.connect(self.perbarui)

    def perbarui(self) -> None:
        """Say how things stand."""
        konteks = self._konteks
        self.tersimpan.clear()
        self.pemegang.clear()
        if not konteks.terbuka:
            return
        sesi = konteks.sesi
        if sesi.hanya_baca:
            self.tersimpan.setText("Hanya dibaca")
            self.pemegang.setText(f"sedang dipakai {sesi.pemegang}")
            return
        pada = sesi.tersimpan_pada
        self.tersimpan.setText(f"Tersimpan {pada:%H.%M.%S}" if pada else "Semua tersimpan")


def _label(nama: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(nama)
    return label
