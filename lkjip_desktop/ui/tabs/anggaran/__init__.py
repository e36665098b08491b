"""The tab Anggaran: the year's tree of program, kegiatan and sub kegiatan; belanja; dukungan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.ui.tabs.anggaran.belanja import HalamanBelanja
from lkjip_desktop.ui.tabs.anggaran.dukungan import HalamanDukungan
from lkjip_desktop.ui.tabs.anggaran.pohon import HalamanPohon
from lkjip_desktop.ui.tabs.berhalaman import TabBerhalaman

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.model.tanda import TujuanSel

__all__ = ["TabAnggaran"]


class TabAnggaran(TabBerhalaman):
    """Three pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, "Halaman anggaran")
        self.pohon = HalamanPohon(konteks)
        self.belanja = HalamanBelanja(konteks)
        self.dukungan = HalamanDukungan(konteks)
        self.pasang(
            (self.pohon, "Program dan kegiatan"),
            (self.belanja, "Belanja menurut jenis"),
            (self.dukungan, "Dukungan pada indikator"),
        )

    def segarkan(self, perubahan: Perubahan | None) -> None:
        if perubahan is None:
            self.pohon.ganti_tahun()
        self.usang_semua()

    def pergi_ke_sel(self, tujuan: TujuanSel) -> bool:
        if tujuan.letak.medan == "belanja":
            self.halaman.setCurrentWidget(self.belanja)
            self.belanja.tampilan.setFocus()
            return True
        return super().pergi_ke_sel(tujuan)
