"""The tab Anggaran: the year's tree of program, kegiatan and sub kegiatan with its indikator;
belanja; dukungan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.tabs.anggaran.belanja import HalamanBelanja
from lkjip_desktop.ui.tabs.anggaran.centang import HalamanCentang
from lkjip_desktop.ui.tabs.anggaran.dukungan import HalamanDukungan
from lkjip_desktop.ui.tabs.anggaran.indikator import HalamanIndikator
from lkjip_desktop.ui.tabs.anggaran.pohon import HalamanPohon
from lkjip_desktop.ui.tabs.berhalaman import TabBerhalaman
from lkjip_desktop.ui.tampilan.tuju import ke_sel

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.model.tanda import TujuanSel

__all__ = ["TabAnggaran"]


class TabAnggaran(TabBerhalaman):
    """Five pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, "Halaman anggaran")
        self.pohon = HalamanPohon(konteks)
        self.indikator = HalamanIndikator(konteks)
        self.belanja = HalamanBelanja(konteks)
        self.centang = HalamanCentang(konteks)
        self.dukungan = HalamanDukungan(konteks)
        self.pasang(
            (self.pohon, "Program dan kegiatan"),
            (self.indikator, "Indikator"),
            (self.belanja, "Belanja menurut jenis"),
            (self.centang, "Dukungan pada indikator"),
            (self.dukungan, "Daftar dukungan"),
        )

    def segarkan(self, perubahan: Perubahan | None) -> None:
        if perubahan is None:
            self.pohon.ganti_tahun()
            self.indikator.ganti_tahun()
        self.usang_semua()

    def pergi_ke_sel(self, tujuan: TujuanSel) -> bool:
        letak = tujuan.letak
        if letak.medan == "belanja":
            self.halaman.setCurrentWidget(self.belanja)
            self.belanja.tampilan.setFocus()
            return True
        if letak.jenis is r.Anggaran and letak.medan == "indikator":
            self.halaman.setCurrentWidget(self.indikator)
            ada = self.indikator.pergi_ke((r.Anggaran, tujuan.rid))
            return ada and ke_sel(self.indikator, letak)
        return super().pergi_ke_sel(tujuan)
