"""The commands of the menu Bantuan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop import __version__
from lkjip_desktop.ui import pesan

if TYPE_CHECKING:
    from lkjip_desktop.ui.dialog.bantuan import DialogBantuan
    from lkjip_desktop.ui.jendela import Jendela


class PerintahBantuan:
    """What the program is, how it is used, and its keys."""

    def __init__(self, jendela: Jendela) -> None:
        self._jendela = jendela
        self._buku: DialogBantuan | None = None

    def buku(self) -> None:
        """Open the handbook at the page of the tab that is seen."""
        from lkjip_desktop.ui.bantuan import halaman_tab
        from lkjip_desktop.ui.dialog.bantuan import DialogBantuan
        from lkjip_desktop.ui.tabs import TAB

        if self._buku is None:
            self._buku = DialogBantuan(self._jendela)
        terbuka = self._jendela.konteks.terbuka
        kini = TAB[self._jendela.ui.tab.currentIndex()].id
        self._buku.buka(halaman_tab(kini if terbuka else ""))
        self._buku.show()
        self._buku.raise_()
        self._buku.activateWindow()

    def pintasan(self) -> None:
        from lkjip_desktop.ui.dialog.pintasan import DialogPintasan

        dialog = DialogPintasan(self._jendela)
        dialog.exec()
        dialog.deleteLater()

    def tentang(self) -> None:
        pesan.kabar(
            self._jendela,
            f"LKjIP {__version__}",
            "Menyusun Renstra, Perjanjian Kinerja, pemantauan triwulan, dan Laporan Kinerja "
            "Instansi Pemerintah satu perangkat daerah. Berlisensi MIT.",
        )
