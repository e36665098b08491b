"""The buttons over a tree with indikator: duplicate, move, copy the target to the years after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QToolButton

from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui import gaya, peran

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView


class TombolIndikator:
    """Their icons and what they do; when they can be pressed, the page says.

    ``menu`` shows where a row may be moved: the page fills it when it is about to show.
    """

    def __init__(
        self,
        konteks: Konteks,
        tampilan: PohonBekuView,
        gandakan: QToolButton,
        pindahkan: QToolButton,
        salin_target: QToolButton,
        tahun_terakhir: Callable[[], int | None],
    ) -> None:
        self._konteks = konteks
        self._tampilan = tampilan
        self._tahun_terakhir = tahun_terakhir
        self.menu = QMenu(pindahkan)
        for tombol, ikon in (
            (gandakan, "document-duplicate"),
            (pindahkan, "arrow-right-circle"),
            (salin_target, "chevron-double-right"),
        ):
            tombol.setIcon(gaya.ikon(ikon))
        gandakan.clicked.connect(self.gandakan)
        pindahkan.setMenu(self.menu)
        salin_target.clicked.connect(self.salin_target)

    def gandakan(self) -> None:
        """Copy the chosen row with all below it."""
        self._tampilan.perilaku.gandakan()
        self._tampilan.setFocus()

    def salin_target(self) -> None:
        """Copy the target under the cursor, of every chosen indikator, to the years after it."""
        indeks, sampai = self._tampilan.currentIndex(), self._tahun_terakhir()
        if sampai is None or not indeks.isValid():
            return
        id_kolom = indeks.data(peran.KOLOM).id
        dari = int(id_kolom[1:]) if id_kolom[1:].isdecimal() else self._konteks.tahun
        semua = (b.indikator for b in self._tampilan.perilaku.baris_terpilih())
        indikator = [i for i in semua if i is not None]
        sesi = self._konteks.sesi
        self._konteks.lakukan(lambda: layanan.salin_target(sesi, indikator, dari, sampai))
        self._tampilan.setFocus()
