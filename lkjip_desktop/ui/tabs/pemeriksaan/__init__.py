"""The tab Pemeriksaan: findings, those accepted, printed figures, the reviu checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import Temuan
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.tabs.pemeriksaan.diterima import HalamanDiterima
from lkjip_desktop.ui.tabs.pemeriksaan.reviu import HalamanReviu
from lkjip_desktop.ui.tabs.pemeriksaan.temuan import HalamanTemuan
from lkjip_desktop.ui.tabs.pemeriksaan.tercantum import HalamanTercantum

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabPemeriksaan"]


class _Halaman(Protocol):
    def segarkan(self) -> None: ...


class TabPemeriksaan(TabDasar):
    """Pages over the chosen year; only the one that is seen is kept up to date."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.temuan = HalamanTemuan(konteks)
        self.diterima = HalamanDiterima(konteks)
        self.tercantum = HalamanTercantum(konteks)
        self.reviu = HalamanReviu(konteks)
        self.reviu.lihat_temuan.connect(self._lihat_temuan)
        self.halaman = QTabWidget()
        self.halaman.setDocumentMode(True)
        self.halaman.setAccessibleName("Halaman pemeriksaan")
        self._isi: dict[QWidget, _Halaman] = {}
        for halaman in (self.temuan, self.diterima, self.tercantum, self.reviu):
            self.halaman.addTab(halaman, "")
            self._isi[halaman] = halaman
        self._usang: set[QWidget] = set()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.halaman)
        self.halaman.currentChanged.connect(self._segarkan_halaman)
        konteks.pemeriksa.berganti.connect(self._diperiksa)
        self._beri_jumlah()

    def segarkan(self, perubahan: Perubahan | None) -> None:
        if perubahan is None:
            self.tercantum.ganti_tahun()
            self._tampilkan()
        # A step was followed by its check, which has refreshed the pages.

    def _tampilkan(self) -> None:
        self._usang = set(self._isi)
        self._segarkan_halaman()
        self._beri_jumlah()

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        if jenis is Temuan:
            self.halaman.setCurrentWidget(self.temuan)
            self.temuan.tampilan.setFocus()
            return True
        if jenis is r.Diterima:
            self.halaman.setCurrentWidget(self.diterima)
            return self.diterima.tampilan.perilaku.pilih((jenis, rid))
        if jenis is r.Tercantum:
            self.halaman.setCurrentWidget(self.tercantum)
            return self.tercantum.pergi_ke(rid)
        return False

    def _lihat_temuan(self, temuan: Temuan) -> None:
        self.halaman.setCurrentWidget(self.temuan)
        self.temuan.tunjukkan(temuan)

    def _diperiksa(self) -> None:
        """The findings changed; a tab that is not seen is refreshed when it is."""
        if self.konteks.terbuka and self.isVisible():
            self._tampilkan()

    def _segarkan_halaman(self) -> None:
        kini = self.halaman.currentWidget()
        if kini in self._usang and self.konteks.terbuka:
            self._usang.discard(kini)
            self._isi[kini].segarkan()

    def _beri_jumlah(self) -> None:
        """How much stands on each page, in its title."""
        konteks = self.konteks
        data = konteks.sesi.tahun(konteks.tahun) if konteks.terbuka else None
        for halaman, nama, banyak in (
            (self.temuan, "Temuan", konteks.pemeriksa.banyak),
            (self.diterima, "Diterima", len(data.diterima or ()) if data else 0),
            (self.tercantum, "Angka tercantum", len(data.tercantum or ()) if data else 0),
            (self.reviu, "Reviu", 0),
        ):
            kata = f"{nama} ({banyak})" if banyak else nama
            self.halaman.setTabText(self.halaman.indexOf(halaman), kata)
