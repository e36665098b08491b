"""The evidence of an indikator or a node of the anggaran, quarter by quarter and for the year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from lkjip_desktop.domain.bukti import TempatBukti, bukti_di
from lkjip_desktop.domain.penutupan import kalimat_tertutup, penutupan_kini
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui.widget.daftar_bukti import DaftarBukti

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_TRIWULAN: tuple[int | None, ...] = (1, 2, 3, 4, None)


class BuktiTriwulan(QWidget):
    """The list for the quarter that is chosen above it; each quarter says how many it has."""

    def __init__(self, konteks: Konteks, nama: str) -> None:
        super().__init__()
        self._konteks = konteks
        self._tempat: TempatBukti | None = None
        self.bilah = QTabBar()
        self.bilah.setAccessibleName("Triwulan bukti dukung")
        self.bilah.setDrawBase(False)
        self.bilah.setExpanding(True)
        self.bilah.setUsesScrollButtons(False)
        for nomor in _TRIWULAN:
            self.bilah.addTab(_nama(nomor))
        self.daftar = DaftarBukti(konteks, nama)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.addWidget(self.bilah)
        tata.addWidget(self.daftar, 1)
        self.bilah.currentChanged.connect(self._tampil)

    def tampilkan(self, tempat: TempatBukti | None) -> None:
        """Show the evidence of an indikator or node (None: of nothing), whatever its quarter."""
        self._tempat = tempat
        for i, nomor in enumerate(_TRIWULAN):
            banyak = self._banyak(nomor)
            self.bilah.setTabText(i, f"{_nama(nomor)} ({banyak})" if banyak else _nama(nomor))
        self._tampil()

    def pilih(self, triwulan: int) -> None:
        """Show a quarter (1 to 4)."""
        self.bilah.setCurrentIndex(triwulan - 1)

    def _banyak(self, nomor: int | None) -> int:
        if self._tempat is None:
            return 0
        data = self._konteks.sesi.tahun(self._tempat.tahun)
        return len(bukti_di(data, replace(self._tempat, triwulan=nomor)))

    def _tampil(self) -> None:
        if self._tempat is None:
            self.daftar.tampilkan(None)
            return
        nomor = _TRIWULAN[self.bilah.currentIndex()]
        ada = penutupan_kini(self._konteks.sesi.tahun(self._tempat.tahun)).get(nomor or 0)
        alasan = f"Terkunci: {kalimat_tertutup(ada)} Buka kembali dahulu." if ada else None
        self.daftar.tampilkan(replace(self._tempat, triwulan=nomor), alasan)


def _nama(nomor: int | None) -> str:
    return "Setahun" if nomor is None else triwulan_romawi(nomor)
