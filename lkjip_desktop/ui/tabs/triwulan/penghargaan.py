"""The fifth page: the awards of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_teks
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


def _kunci(baris: r.Penghargaan) -> Kunci:
    return r.Penghargaan, baris.rid


def _sebutan(baris: r.Penghargaan) -> str:
    return f"penghargaan {baris.nama[:40]}"


def _sendiri(baris: r.Penghargaan) -> r.Penghargaan:
    return baris


KOLOM: list[Kolom[r.Penghargaan]] = [
    kolom_teks("nama", "Penghargaan", rekaman=_sendiri, medan="nama", lebar=420),
    kolom_teks("hasil", "Hasil", rekaman=_sendiri, medan="hasil", lebar=200),
    kolom_teks("pemberi", "Pemberi", rekaman=_sendiri, medan="pemberi", lebar=300),
]


class HalamanPenghargaan(Halaman):
    """One grid."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model: ModelKisi[r.Penghargaan] = ModelKisi(konteks, KOLOM, _kunci, _sebutan)
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model,
            "Penghargaan",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.tahun(konteks.tahun),
                medan="penghargaan",
                rekaman=_sendiri,
                baru=lambda: r.Penghargaan(nama="Penghargaan baru"),
                sebutan=_sebutan,
                label="Tambah penghargaan",
            ),
            kosong="Belum ada penghargaan. Tekan Insert untuk menambah.",
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tampilan)

    def segarkan(self) -> None:
        """Show the awards of the chosen year."""
        self.model.isi(self._konteks.sesi.tahun(self._konteks.tahun).penghargaan or ())

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on an award."""
        return self.tampilan.perilaku.pilih(tujuan)
