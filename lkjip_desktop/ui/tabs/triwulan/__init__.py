"""The tab Triwulan: what was measured, quarter by quarter, and the papers around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.tabs.triwulan.berita_acara import HalamanBeritaAcara
from lkjip_desktop.ui.tabs.triwulan.pembanding import HalamanPembanding
from lkjip_desktop.ui.tabs.triwulan.penghargaan import HalamanPenghargaan
from lkjip_desktop.ui.tabs.triwulan.pengukuran import HalamanPengukuran
from lkjip_desktop.ui.tabs.triwulan.sakip import HalamanSakip
from lkjip_desktop.ui.widget.tombol_sudut import TombolSudut

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabTriwulan"]


class TabTriwulan(TabDasar):
    """Five pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.pengukuran = HalamanPengukuran(konteks)
        self.berita_acara = HalamanBeritaAcara(konteks)
        self.pembanding = HalamanPembanding(konteks)
        self.sakip = HalamanSakip(konteks)
        self.penghargaan = HalamanPenghargaan(konteks)
        self.halaman = QTabWidget()
        self.halaman.setDocumentMode(True)
        self.halaman.setAccessibleName("Halaman triwulan")
        self.halaman.addTab(self.pengukuran, "Target dan realisasi")
        self.halaman.addTab(self.berita_acara, "Berita acara")
        self.halaman.addTab(self.pembanding, "Pembanding")
        self.halaman.addTab(self.sakip, "Evaluasi SAKIP")
        self.halaman.addTab(self.penghargaan, "Penghargaan")
        TombolSudut(self.halaman)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.halaman)

    def segarkan(self, perubahan: Perubahan | None) -> None:
        if perubahan is None:
            self.pengukuran.ganti_tahun()
        self.pengukuran.segarkan()
        if perubahan is None or perubahan.menyentuh(r.BeritaAcara, r.Pejabat):
            self.berita_acara.segarkan()
        self.pembanding.segarkan()
        if perubahan is None or perubahan.menyentuh(
            r.EvaluasiSakip, r.KomponenSakip, r.TindakLanjut
        ):
            self.sakip.segarkan()
        if perubahan is None or perubahan.menyentuh(r.Penghargaan):
            self.penghargaan.segarkan()

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        if jenis is r.Pengukuran:
            return self._ke_pengukuran(rid)
        baris = (r.Indikator, r.Sasaran, r.Tujuan)
        if jenis in baris and self.pengukuran.pergi_ke((jenis, rid)):
            self.halaman.setCurrentWidget(self.pengukuran)
            return True
        for halaman in (self.berita_acara, self.pembanding, self.sakip, self.penghargaan):
            if halaman.pergi_ke((jenis, rid)):
                self.halaman.setCurrentWidget(halaman)
                return True
        return False

    def _ke_pengukuran(self, rid: int) -> bool:
        ada = self.konteks.sesi.rekaman(r.Pengukuran, rid)
        hasil = self.konteks.sesi.hasil(self.konteks.tahun).indikator
        if not isinstance(ada, r.Pengukuran) or ada.indikator not in hasil:
            return False
        return self.pergi_ke(r.Indikator, hasil[ada.indikator].definisi.rid)
