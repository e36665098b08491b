"""The tab Triwulan: what was measured, quarter by quarter, and the papers around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.tabs.berhalaman import TabBerhalaman
from lkjip_desktop.ui.tabs.triwulan.berita_acara import HalamanBeritaAcara
from lkjip_desktop.ui.tabs.triwulan.pembanding import HalamanPembanding
from lkjip_desktop.ui.tabs.triwulan.penghargaan import HalamanPenghargaan
from lkjip_desktop.ui.tabs.triwulan.pengukuran import HalamanPengukuran
from lkjip_desktop.ui.tabs.triwulan.sakip import HalamanSakip

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabTriwulan"]


class TabTriwulan(TabBerhalaman):
    """Five pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, "Halaman triwulan")
        self.pengukuran = HalamanPengukuran(konteks)
        self.berita_acara = HalamanBeritaAcara(konteks)
        self.pembanding = HalamanPembanding(konteks)
        self.sakip = HalamanSakip(konteks)
        self.penghargaan = HalamanPenghargaan(konteks)
        self.pasang(
            (self.pengukuran, "Target dan realisasi"),
            (self.berita_acara, "Berita acara"),
            (self.pembanding, "Pembanding"),
            (self.sakip, "Evaluasi SAKIP"),
            (self.penghargaan, "Penghargaan"),
        )

    def segarkan(self, perubahan: Perubahan | None) -> None:
        if perubahan is None:
            self.pengukuran.ganti_tahun()
            self.usang_semua()
            return
        self.usang(self.pengukuran, self.pembanding)
        if perubahan.menyentuh(r.BeritaAcara, r.Pejabat):
            self.usang(self.berita_acara)
        if perubahan.menyentuh(r.EvaluasiSakip, r.KomponenSakip, r.TindakLanjut):
            self.usang(self.sakip)
        if perubahan.menyentuh(r.Penghargaan):
            self.usang(self.penghargaan)

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        return self._ke_pengukuran(rid) if jenis is r.Pengukuran else super().pergi_ke(jenis, rid)

    def _ke_pengukuran(self, rid: int) -> bool:
        ada = self.konteks.sesi.rekaman(r.Pengukuran, rid)
        hasil = self.konteks.sesi.hasil(self.konteks.tahun).indikator
        if not isinstance(ada, r.Pengukuran) or ada.indikator not in hasil:
            return False
        return self.pergi_ke(r.Indikator, hasil[ada.indikator].definisi.rid)
