"""The first page: the tree of the Renstra, and the details of the chosen row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui.forms.tab_renstra import Ui_TabRenstra
from lkjip_desktop.ui.indikator.tombol import TombolIndikator
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.pohon import ModelPohon
from lkjip_desktop.ui.tabs.renstra.baris import Baris, kunci, sebutan, susun, tahun_target
from lkjip_desktop.ui.tabs.renstra.kolom_pohon import kolom_pohon
from lkjip_desktop.ui.tabs.renstra.pengelola import PengelolaRenstra
from lkjip_desktop.ui.tabs.renstra.pindah import induk_mungkin
from lkjip_desktop.ui.tabs.renstra.rincian_renstra import RincianRenstra
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.tombol_baris import TombolBaris

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_BEKU = 2
"""Kode and uraian stay in view."""
_KOSONG = "Belum ada tujuan. Tekan Insert untuk menambah tujuan pertama."
_TANPA_RENSTRA = "Belum ada Renstra. Tekan Insert, atau tombol Renstra baru di atas."


class HalamanPohon(QObject):
    """Tree-grid, its buttons and the details."""

    def __init__(self, konteks: Konteks, ui: Ui_TabRenstra) -> None:
        super().__init__(ui.halaman_pohon)
        self._konteks = konteks
        self._ui = ui
        self.renstra: r.Renstra | None = None
        self._bentuk: tuple[list[int], int] | None = None
        self.pengelola = PengelolaRenstra(konteks, lambda: self.renstra)
        self.model: ModelPohon[Baris] = ModelPohon(konteks, self._kolom([], 0), kunci, sebutan)
        self.tampilan = PohonBekuView(_BEKU)
        self.tampilan.pasang(self.model, "Renstra", self.pengelola)
        self.perilaku = self.tampilan.perilaku
        self.rincian = RincianRenstra(konteks, self.perilaku)
        self.perilaku.aktif.connect(self._pilih)
        pembagi = Pembagi(konteks.setelan, "renstra", self.tampilan, self.rincian, (770, 310))
        ui.tata_halaman_pohon.addWidget(pembagi, 1)
        self._tombol = TombolBaris(self.perilaku, ui.tombol_tambah, ui.tombol_hapus)
        self._pasang_tombol()

    def _kolom(self, tahun: list[int], terpilih: int) -> list[Kolom[Baris]]:
        return kolom_pohon(tahun, terpilih, lambda: self._konteks.sesi.dokumen)

    def _pasang_tombol(self) -> None:
        ui = self._ui
        self._tombol_indikator = TombolIndikator(
            self._konteks,
            self.tampilan,
            ui.tombol_gandakan,
            ui.tombol_pindahkan,
            ui.tombol_salin_target,
            lambda: self.renstra.tahun_akhir if self.renstra else None,
        )
        self._tombol_indikator.menu.aboutToShow.connect(self._isi_pindahkan)

    # showing --------------------------------------------------------------------------------------

    def segarkan(self, renstra: r.Renstra | None) -> None:
        """Show a Renstra (None: there is none)."""
        self.renstra = renstra
        konteks = self._konteks
        self.tampilan.teks_kosong = _TANPA_RENSTRA if renstra is None else _KOSONG
        bentuk = (tahun_target(renstra) if renstra else [], konteks.tahun)
        if bentuk != self._bentuk:
            self._bentuk = bentuk
            self.model.ganti_kolom(self._kolom(*bentuk))
        self.model.isi(susun(renstra, konteks.sesi.hasil(konteks.tahun)) if renstra else [])
        self._pilih(self.perilaku.baris_kini())

    def _pilih(self, baris: Baris | None) -> None:
        self.rincian.tampilkan(baris)
        self._tombol.segarkan()
        ubah = not self._konteks.hanya_baca
        indikator = baris.indikator if baris else None
        self._ui.tombol_gandakan.setEnabled(ubah and baris is not None)
        self._ui.tombol_pindahkan.setEnabled(ubah and bool(self._tempat_lain(baris)))
        self._ui.tombol_salin_target.setEnabled(ubah and indikator is not None)

    # to another parent ----------------------------------------------------------------------------

    def _tempat_lain(self, baris: Baris | None) -> list[r.Tujuan | r.Sasaran]:
        """Where else the row may go."""
        return [x for x in induk_mungkin(baris) if x is not baris.induk] if baris else []

    def _isi_pindahkan(self) -> None:
        menu = self._tombol_indikator.menu
        menu.clear()
        baris: Baris | None = self.perilaku.baris_kini()
        if baris is None:
            return
        for induk in self._tempat_lain(baris):
            teks = f"{induk.id}  {kutip(induk.uraian, 60)[1:-1]}".replace("&", "&&")
            menu.addAction(teks).triggered.connect(partial(self._pindahkan, baris, induk))

    def _pindahkan(self, baris: Baris, induk: r.Tujuan | r.Sasaran) -> None:
        butir = baris.butir
        if isinstance(butir, r.Tujuan):
            return
        sesi = self._konteks.sesi
        self._konteks.lakukan(lambda: layanan.pindah_ke(sesi, butir, induk))
        self.perilaku.pilih(kunci(baris))
        self.tampilan.setFocus()
