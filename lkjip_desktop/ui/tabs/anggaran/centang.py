"""The page on which nodes of the tree are ticked for an indikator, with their porsi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil_persen, tampil_rupiah
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.pohon import ModelPohon
from lkjip_desktop.ui.tabs.anggaran.centang_baris import (
    KOLOM,
    KOLOM_INDIKATOR,
    Baris,
    BarisIndikator,
    kunci,
    kunci_indikator,
    sebutan,
    sebutan_indikator,
    susun,
    susun_indikator,
)
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.label_polos import LabelPolos
from lkjip_desktop.ui.widget.pembagi import Pembagi

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class HalamanCentang(Halaman):
    """Indikator at the left; the tree with ticks for the chosen one at the right."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._ditampilkan = ""
        self.model_indikator: ModelKisi[BarisIndikator] = ModelKisi(
            konteks, KOLOM_INDIKATOR, kunci_indikator, sebutan_indikator
        )
        self.indikator = KisiView()
        self.indikator.pasang(
            self.model_indikator,
            "Indikator yang didukung",
            kosong="Belum ada indikator. Isi di tab Renstra atau halaman Indikator.",
        )
        self.model: ModelPohon[Baris] = ModelPohon(konteks, KOLOM, kunci, sebutan)
        self.tampilan = PohonBekuView(2)
        self.tampilan.setIndentation(12)
        self.tampilan.pasang(
            self.model,
            "Anggaran yang mendukung",
            kosong="Belum ada program. Isi pada halaman pertama dahulu.",
        )
        self.judul = LabelPolos()
        self.judul.setWordWrap(True)
        self.judul.setMargin(gaya.JARAK)
        self.judul.setAccessibleName("Dukungan bagi indikator")
        self.indikator.perilaku.aktif.connect(self._pilih)
        kanan = QWidget()
        tata = QVBoxLayout(kanan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.judul)
        tata.addWidget(self.tampilan, 1)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.addWidget(Pembagi(konteks.setelan, "dukungan", self.indikator, kanan, (360, 720)))

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on the node of a dukungan, under its indikator."""
        jenis, rid = tujuan
        ada = self._konteks.sesi.rekaman(jenis, rid) if jenis is r.Dukungan else None
        if not isinstance(ada, r.Dukungan):
            return False
        hasil = self._hasil()
        indikator, simpul = hasil.indikator.get(ada.indikator), hasil.anggaran.get(ada.anggaran)
        if indikator is None or simpul is None:
            return False
        self.indikator.perilaku.pilih((r.Indikator, indikator.definisi.rid))
        return self.tampilan.perilaku.pilih((r.Anggaran, simpul.simpul.rid))

    def segarkan(self) -> None:
        """Show the indikator of the chosen year, and the tree for the one under the cursor."""
        tahun = self._konteks.sesi.tahun(self._konteks.tahun)
        self.model_indikator.isi(susun_indikator(tahun, self._hasil()))
        self._pilih(self.indikator.perilaku.baris_kini())

    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def _pilih(self, baris: BarisIndikator | None) -> None:
        tahun, hasil = self._konteks.sesi.tahun(self._konteks.tahun), self._hasil()
        # The row may be older than the step that is just being shown.
        kini = hasil.indikator.get(baris.hasil.id) if baris else None
        self.judul.setText(_kalimat(kini))
        self.model.isi(susun(tahun, hasil, kini) if kini else [])
        if kini is not None and kini.id != self._ditampilkan:
            self._ditampilkan = kini.id
            self._ke_dukungan_pertama(tahun, hasil)

    def _ke_dukungan_pertama(self, tahun: r.Tahun, hasil: HasilTahun) -> None:
        """Another indikator: the cursor to the first node that supports it, in tree order."""
        milik = {d.anggaran for d in tahun.dukungan or () if d.indikator == self._ditampilkan}
        pertama = next((h for i, h in hasil.anggaran.items() if i in milik), None)
        if pertama is not None:
            self.tampilan.perilaku.pilih((r.Anggaran, pertama.simpul.rid), "dukung")


def _kalimat(indikator: HasilIndikator | None) -> str:
    if indikator is None:
        return "Pilih satu indikator di kiri, lalu centang anggaran yang mendukungnya."
    nama = f"{indikator.id}  {indikator.definisi.nama}"
    if indikator.pagu is None:
        return f"{nama}: belum ada anggaran yang mendukung."
    uang = f"pagu {tampil_rupiah(indikator.pagu)}"
    if indikator.realisasi_anggaran is not None:
        uang += f", realisasi {tampil_rupiah(indikator.realisasi_anggaran)}"
    if indikator.serapan is not None:
        uang += f" ({tampil_persen(indikator.serapan)})"
    return f"{nama}: {uang}."
