"""The status bar: what is on the disk, the selected cells, who holds a file that is only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QStatusBar

from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class Status(QObject):
    """Fills the labels of the status bar."""

    def __init__(self, konteks: Konteks, bilah: QStatusBar) -> None:
        super().__init__(bilah)
        self._konteks = konteks
        self.tersimpan = _label("Keadaan simpanan")
        self.ringkasan = _label("Ringkasan sel terpilih")
        bilah.addWidget(self.tersimpan)
        self.temuan = QPushButton()
        self.temuan.setFlat(True)
        self.temuan.setToolTip("Buka tab Pemeriksaan (Ctrl+7)")
        self.temuan.clicked.connect(lambda: konteks.buka_tab.emit("pemeriksaan", None))
        bilah.addPermanentWidget(self.ringkasan)
        bilah.addPermanentWidget(self.temuan)
        self._beri_temuan()
        konteks.pemeriksa.berganti.connect(self._beri_temuan)
        konteks.ringkasan.connect(self.ringkasan.setText)
        konteks.berubah.connect(self.perbarui)
        konteks.berkas_berganti.connect(self.perbarui)

    def _beri_temuan(self) -> None:
        ringkasan = self._konteks.pemeriksa.ringkasan
        self.temuan.setText(ringkasan)
        self.temuan.setAccessibleName(f"Pemeriksaan: {ringkasan}")
        self.temuan.setVisible(bool(ringkasan))

    def perbarui(self) -> None:
        """Say how things stand."""
        konteks = self._konteks
        if not konteks.terbuka:
            self.tersimpan.clear()
            return
        sesi = konteks.sesi
        if sesi.hanya_baca:
            siapa = f": sedang dipakai {sesi.pemegang}" if sesi.pemegang else ""
            self.tersimpan.setText(f"Hanya dibaca{siapa}")
            self.tersimpan.setToolTip(petunjuk_polos(sesi.berkas.alasan_baca or ""))
            return
        simpan, cadangan = sesi.tersimpan_pada, sesi.berkas.cadangan_pada
        teks = f"Tersimpan {simpan:%H.%M.%S}" if simpan else "Semua tersimpan"
        if sesi.berkas.masalah_cadangan:
            teks += " - ! cadangan gagal dibuat"
        elif cadangan:
            teks += f" - cadangan {cadangan:%H.%M}"
        self.tersimpan.setText(teks)
        self.tersimpan.setToolTip(petunjuk_polos(sesi.berkas.masalah_cadangan or str(sesi.jalur)))


def _label(nama: str) -> LabelPolos:
    label = LabelPolos()
    label.setAccessibleName(nama)
    return label
