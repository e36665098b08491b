"""The details of the chosen row of the Renstra's tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QStackedWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.indikator.rincian import RincianIndikator
from lkjip_desktop.ui.model.kolom import Kolom, Pilihan, kolom_pilihan, kolom_teks
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.renstra.baris import Baris, kunci, sebutan
from lkjip_desktop.ui.widget.tombol_bawah import TombolBawah

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku


def _tujuan(baris: Baris) -> r.Tujuan | None:
    return baris.butir if isinstance(baris.butir, r.Tujuan) else None


def _sasaran(baris: Baris) -> r.Sasaran | None:
    return baris.butir if isinstance(baris.butir, r.Sasaran) else None


def _pilihan_misi(baris: Baris) -> Sequence[Pilihan]:
    misi = [Pilihan(i, f"{i}. {teks}") for i, teks in enumerate(baris.renstra.misi or (), 1)]
    return [Pilihan(None, ""), *misi]


KOLOM_TUJUAN: list[Kolom[Baris]] = [
    kolom_teks("uraian", "Tujuan", rekaman=_tujuan, medan="uraian", panjang=True),
    kolom_pilihan("misi", "Misi", rekaman=_tujuan, medan="misi", pilihan=_pilihan_misi),
]
KOLOM_SASARAN: list[Kolom[Baris]] = [
    kolom_teks("uraian", "Sasaran", rekaman=_sasaran, medan="uraian", panjang=True),
]


class RincianRenstra(QStackedWidget):
    """The form that the chosen row asks for."""

    def __init__(self, konteks: Konteks, perilaku: Perilaku) -> None:
        super().__init__()
        kosong = QLabel("Pilih satu baris untuk melihat rinciannya.")
        kosong.setWordWrap(True)
        kosong.setMargin(gaya.JARAK)
        self.tujuan: Rincian[Baris] = Rincian(konteks, KOLOM_TUJUAN, kunci, sebutan)
        self.sasaran: Rincian[Baris] = Rincian(konteks, KOLOM_SASARAN, kunci, sebutan)
        self.indikator = RincianIndikator(konteks)
        for rincian in (self.tujuan, self.sasaran):
            rincian.sisipkan(TombolBawah(perilaku))
        for halaman in (kosong, self.tujuan, self.sasaran, self.indikator):
            self.addWidget(halaman)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 0)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show a row (None: nothing is chosen)."""
        butir = baris.butir if baris else None
        self.tujuan.tampilkan(baris if isinstance(butir, r.Tujuan) else None)
        self.sasaran.tampilkan(baris if isinstance(butir, r.Sasaran) else None)
        self.indikator.tampilkan(baris if isinstance(butir, r.Indikator) else None)
        nomor = {r.Tujuan: 1, r.Sasaran: 2, r.Indikator: 3}
        self.setCurrentIndex(0 if butir is None else nomor[type(butir)])
