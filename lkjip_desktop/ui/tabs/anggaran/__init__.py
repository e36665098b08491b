"""The tab Anggaran: the year's tree of program, kegiatan and sub kegiatan; belanja; dukungan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from lkjip_desktop.ui.tabs.anggaran.belanja import HalamanBelanja
from lkjip_desktop.ui.tabs.anggaran.dukungan import HalamanDukungan
from lkjip_desktop.ui.tabs.anggaran.pohon import HalamanPohon
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.widget.tombol_sudut import TombolSudut

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.model.tanda import TujuanSel

__all__ = ["TabAnggaran"]


class TabAnggaran(TabDasar):
    """Three pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.pohon = HalamanPohon(konteks)
        self.belanja = HalamanBelanja(konteks)
        self.dukungan = HalamanDukungan(konteks)
        self.halaman = QTabWidget()
        self.halaman.setDocumentMode(True)
        self.halaman.setAccessibleName("Halaman anggaran")
        self.halaman.addTab(self.pohon, "Program dan kegiatan")
        self.halaman.addTab(self.belanja, "Belanja menurut jenis")
        self.halaman.addTab(self.dukungan, "Dukungan pada indikator")
        TombolSudut(self.halaman)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.halaman)

    def segarkan(self, perubahan: Perubahan | None) -> None:
        self.pohon.segarkan()
        self.belanja.segarkan()
        self.dukungan.segarkan()

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        for halaman in (self.pohon, self.belanja, self.dukungan):
            if halaman.tampilan.perilaku.pilih((jenis, rid)):
                self.halaman.setCurrentWidget(halaman)
                return True
        return False

    def pergi_ke_sel(self, tujuan: TujuanSel) -> bool:
        if tujuan.letak.medan == "belanja":
            self.halaman.setCurrentWidget(self.belanja)
            self.belanja.tampilan.setFocus()
            return True
        return super().pergi_ke_sel(tujuan)
