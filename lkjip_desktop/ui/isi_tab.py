"""The tabs of the window: made when first shown, refreshed when seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lkjip_desktop.ui import pengumpul
from lkjip_desktop.ui.model.tanda import TujuanSel
from lkjip_desktop.ui.tabs import TAB
from lkjip_desktop.ui.tabs.dasar import TabDasar

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks


class IsiTab(QObject):
    """Owns the tabs' widgets."""

    def __init__(self, konteks: Konteks, tab: QTabWidget) -> None:
        super().__init__(tab)
        self._konteks = konteks
        self._tab = tab
        self._isi: dict[int, TabDasar] = {}
        self._wadah: list[QVBoxLayout] = []
        self._usang = set(range(len(TAB)))
        """The tabs that do not show the data as they are now."""
        self._belum = set(self._usang)
        """The tabs not seen since other data came."""
        for t in TAB:
            wadah = QWidget()
            tata = QVBoxLayout(wadah)
            tata.setContentsMargins(0, 0, 0, 0)
            self._wadah.append(tata)
            tab.addTab(wadah, t.judul)
        tab.setCurrentIndex(min(konteks.setelan.tab, len(TAB) - 1))
        tab.currentChanged.connect(self._tampil)
        konteks.buka_tab.connect(self._buka)
        konteks.pemeriksa.berganti.connect(self._beri_jumlah)

    def tab(self, id_tab: str) -> TabDasar:
        """The widget of a tab; made and shown, if it was not yet."""
        nomor = [t.id for t in TAB].index(id_tab)
        self._tab.setCurrentIndex(nomor)
        self._tampil(nomor)
        return self._isi[nomor]

    def ganti_berkas(self) -> None:
        """Another file, or none: the tabs are made anew when they are shown."""
        for isi in self._isi.values():
            isi.hide()
            isi.deleteLater()
        self._isi.clear()
        self.segarkan_semua()
        kini = self._isi.get(self._tab.currentIndex())
        if kini is not None:
            # The widget that had the keys went with the first screen.
            kini.fokus()

    def segarkan_semua(self) -> None:
        """Another year: the seen tab now, the others when they are shown."""
        self._usang = set(range(len(TAB)))
        self._belum = set(self._usang)
        pengumpul.kembalikan()
        self._tampil(self._tab.currentIndex())

    def segarkan(self, perubahan: Perubahan) -> None:
        """After a step: the seen tab now, the others when they are shown."""
        kini = self._tab.currentIndex()
        self._usang |= set(self._isi) - {kini}
        if kini in self._isi and kini not in self._usang:
            self._isi[kini].segarkan(perubahan)

    def _tampil(self, nomor: int) -> None:
        self._konteks.ringkasan.emit("")
        if not self._konteks.terbuka or nomor < 0:
            return
        self._konteks.setelan.tab = nomor
        if nomor not in self._isi:
            isi = TAB[nomor].buat(self._konteks)
            self._wadah[nomor].addWidget(isi)
            self._isi[nomor] = isi
        if nomor in self._usang:
            self._usang.discard(nomor)
            self._isi[nomor].segarkan(None)
        if nomor in self._belum:
            self._belum.discard(nomor)
            pengumpul.sisihkan()
        if not self._tab.tabBar().hasFocus():
            self._isi[nomor].fokus()

    def _buka(self, id_tab: str, tujuan: tuple[type, int] | TujuanSel | None) -> None:
        isi = self.tab(id_tab)
        if isinstance(tujuan, TujuanSel):
            isi.pergi_ke_sel(tujuan)
        elif tujuan is not None:
            isi.pergi_ke(*tujuan)

    def _beri_jumlah(self) -> None:
        """How many findings there are, in the title of their tab."""
        nomor = [t.id for t in TAB].index("pemeriksaan")
        pemeriksa = self._konteks.pemeriksa
        banyak = "…" if pemeriksa.sedang else str(pemeriksa.banyak)
        ada = pemeriksa.sedang or pemeriksa.banyak
        self._tab.setTabText(nomor, f"{TAB[nomor].judul} ({banyak})" if ada else TAB[nomor].judul)
