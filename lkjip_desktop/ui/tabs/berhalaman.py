"""A tab of several pages, of which only the one that is seen follows each step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.widget.tombol_sudut import TombolSudut

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class Halaman(QWidget):
    """A page."""

    def segarkan(self) -> None:
        """Show the chosen year as it is now."""
        raise NotImplementedError

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on a record. Whether the page shows it."""
        raise NotImplementedError


class TabBerhalaman(TabDasar):
    """Pages under titles; the tab's own ``segarkan`` says which ones a step has made stale."""

    def __init__(self, konteks: Konteks, nama: str) -> None:
        super().__init__(konteks)
        self._usang: set[Halaman] = set()
        self._semua: list[Halaman] = []
        self.halaman = QTabWidget()
        self.halaman.setDocumentMode(True)
        self.halaman.setAccessibleName(nama)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.halaman)

    def pasang(self, *halaman: tuple[Halaman, str]) -> None:
        """Show these pages with their titles."""
        for satu, judul in halaman:
            self._semua.append(satu)
            self.halaman.addTab(satu, judul)
        self._sudut = TombolSudut(self.halaman)
        self.halaman.currentChanged.connect(self._segarkan_terlihat)

    def usang_semua(self) -> None:
        """Everything may be different."""
        self.usang(*self._semua)

    def usang(self, *halaman: Halaman) -> None:
        """What these pages show has changed: the seen one follows now, the others when shown."""
        self._usang.update(halaman)
        self._segarkan_terlihat()

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        for satu in self._semua:
            self._segarkan(satu)
            if satu.pergi_ke((jenis, rid)):
                self.halaman.setCurrentWidget(satu)
                return True
        return False

    def _segarkan_terlihat(self) -> None:
        for satu in self._semua:
            if satu is self.halaman.currentWidget():
                self._segarkan(satu)
        self._sudut.segarkan()

    def _segarkan(self, halaman: Halaman) -> None:
        if halaman in self._usang and self.konteks.terbuka:
            self._usang.discard(halaman)
            halaman.segarkan()
