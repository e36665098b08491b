"""The evidence of an indikator, quarter by quarter and for the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from lkjip_desktop.domain.bukti import TempatBukti, bukti_di
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui.tabs.triwulan.baris import Baris
from lkjip_desktop.ui.tabs.triwulan.nilai import alasan_tertutup
from lkjip_desktop.ui.widget.daftar_bukti import DaftarBukti

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_TRIWULAN: tuple[int | None, ...] = (1, 2, 3, 4, None)


class BuktiTriwulan(QWidget):
    """The list for the quarter that is chosen above it; each quarter says how many it has."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._baris: Baris | None = None
        self.bilah = QTabBar()
        self.bilah.setAccessibleName("Triwulan bukti dukung")
        self.bilah.setDrawBase(False)
        self.bilah.setExpanding(True)
        self.bilah.setUsesScrollButtons(False)
        for nomor in _TRIWULAN:
            self.bilah.addTab(_nama(nomor))
        self.daftar = DaftarBukti(konteks, "Bukti dukung indikator")
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.addWidget(self.bilah)
        tata.addWidget(self.daftar, 1)
        self.bilah.currentChanged.connect(self._tampil)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show the evidence of a row's indikator."""
        self._baris = baris
        for i, nomor in enumerate(_TRIWULAN):
            banyak = self._banyak(baris, nomor)
            self.bilah.setTabText(i, f"{_nama(nomor)} ({banyak})" if banyak else _nama(nomor))
        self._tampil()

    def pilih(self, triwulan: int) -> None:
        """Show a quarter (1 to 4)."""
        self.bilah.setCurrentIndex(triwulan - 1)

    def _banyak(self, baris: Baris | None, nomor: int | None) -> int:
        tempat = _tempat(baris, nomor)
        return len(bukti_di(self._konteks.sesi.tahun(tempat.tahun), tempat)) if tempat else 0

    def _tampil(self) -> None:
        nomor = _TRIWULAN[self.bilah.currentIndex()]
        alasan = alasan_tertutup(self._baris, nomor) if self._baris and nomor else None
        self.daftar.tampilkan(_tempat(self._baris, nomor), alasan)


def _tempat(baris: Baris | None, nomor: int | None) -> TempatBukti | None:
    if baris is None or baris.hasil is None:
        return None
    return TempatBukti(baris.tahun, indikator=baris.hasil.id, triwulan=nomor)


def _nama(nomor: int | None) -> str:
    return "Setahun" if nomor is None else triwulan_romawi(nomor)
