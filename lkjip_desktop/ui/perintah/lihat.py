"""The commands of the menu Lihat: tabs and years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.ui import gaya

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTabWidget

    from lkjip_desktop.ui.konteks import Konteks


class PerintahLihat:
    """Goes to a tab or a year."""

    def __init__(self, konteks: Konteks, tab: QTabWidget) -> None:
        self._konteks = konteks
        self._tab = tab

    def tab1(self) -> None:
        self._tab.setCurrentIndex(0)

    def tab2(self) -> None:
        self._tab.setCurrentIndex(1)

    def tab3(self) -> None:
        self._tab.setCurrentIndex(2)

    def tab4(self) -> None:
        self._tab.setCurrentIndex(3)

    def tab5(self) -> None:
        self._tab.setCurrentIndex(4)

    def tab6(self) -> None:
        self._tab.setCurrentIndex(5)

    def tab7(self) -> None:
        self._tab.setCurrentIndex(6)

    def kembali_temuan(self) -> None:
        from lkjip_desktop.domain.pemeriksaan import Temuan

        self._konteks.buka_tab.emit("pemeriksaan", (Temuan, 0))

    def tahun_lalu(self) -> None:
        self._geser(-1)

    def tahun_depan(self) -> None:
        self._geser(1)

    def perbesar(self) -> None:
        self._ukuran(self._konteks.setelan.perbesar + 10)

    def perkecil(self) -> None:
        self._ukuran(self._konteks.setelan.perbesar - 10)

    def ukuran_semula(self) -> None:
        self._ukuran(100)

    def tema_sistem(self) -> None:
        self._tema("sistem")

    def tema_terang(self) -> None:
        self._tema("terang")

    def tema_gelap(self) -> None:
        self._tema("gelap")

    def _tema(self, tema: str) -> None:
        self._konteks.setelan.tema = tema
        gaya.ganti_tema(tema)

    def _ukuran(self, persen: int) -> None:
        self._konteks.setelan.perbesar = min(200, max(80, persen))
        gaya.perbesar(self._konteks.setelan.perbesar)

    def _geser(self, arah: int) -> None:
        daftar = self._konteks.sesi.daftar_tahun()
        tujuan = daftar.index(self._konteks.tahun) + arah
        if 0 <= tujuan < len(daftar):
            self._konteks.pilih_tahun(daftar[tujuan])
