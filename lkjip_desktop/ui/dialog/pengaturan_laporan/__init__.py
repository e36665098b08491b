"""The dialog of the office's report settings: pages, order and headings, standing words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lkjip_desktop.services import susunan as layanan
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.dialog.dasar import DialogData
from lkjip_desktop.ui.dialog.pengaturan_laporan import halaman, kalimat, urutan
from lkjip_desktop.ui.dialog.pengaturan_laporan.logo import Logo
from lkjip_desktop.ui.forms.pengaturan_laporan import Ui_DialogPengaturanLaporan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.rincian import Rincian

__all__ = ["DialogPengaturanLaporan"]

_LEBAR_RINCIAN = 400


class DialogPengaturanLaporan(DialogData):
    """Three pages over one document; each edit is a step that can be undone."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk, konteks)
        self.ui = Ui_DialogPengaturanLaporan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.tata.insertWidget(0, self.bilah)
        self.rincian: Rincian[halaman.Dokumen] = Rincian(
            konteks, halaman.KOLOM, lambda _: "pengaturan", lambda _: "pengaturan laporan"
        )
        self.rincian.setFixedWidth(_LEBAR_RINCIAN)
        self.ui.tata_kiri.addWidget(self.rincian)
        self.logo = Logo(self, konteks)
        self.kertas: ModelKisi[halaman.Baris] = ModelKisi(
            konteks, halaman.KOLOM_KERTAS, lambda b: b.isi.kunci, lambda b: b.isi.nama
        )
        self.ui.kertas.pasang(self.kertas, "Kertas dan arah menurut laporan")
        self.urutan: ModelKisi[urutan.Baris] = ModelKisi(
            konteks, urutan.KOLOM, lambda b: b.isi.kunci, lambda b: b.isi.judul_bawaan
        )
        self.ui.urutan.pasang(self.urutan, "Susunan dan judul LKjIP")
        self.kalimat: ModelKisi[kalimat.Baris] = ModelKisi(
            konteks, kalimat.KOLOM, lambda b: b.isi.kunci, lambda b: b.isi.untuk
        )
        self.ui.kalimat.pasang(self.kalimat, "Kalimat baku laporan")
        self.ui.isian.setText(kalimat.ISIAN)
        self._pasang_tombol()
        self.segarkan()

    def _pasang_tombol(self) -> None:
        ui = self.ui
        for tombol, ikon, langkah in ((ui.naik, "chevron-up", -1), (ui.turun, "chevron-down", 1)):
            tombol.setIcon(gaya.ikon(ikon))
            tombol.clicked.connect(lambda _=False, n=langkah: self._geser(n))
        for tombol in (ui.naik, ui.turun, ui.tutup, ui.pilih_logo, ui.hapus_logo):
            tombol.setAutoDefault(False)
        ui.tutup.clicked.connect(self.accept)
        ui.urutan.perilaku.aktif.connect(lambda _: self._hidupkan_tombol())

    def segarkan(self) -> None:
        dokumen = self.konteks.sesi.dokumen
        self.rincian.tampilkan(dokumen)
        self.logo.tampilkan(dokumen)
        self.kertas.isi([halaman.Baris(b, dokumen) for b in layanan.baris_kertas(dokumen)])
        self.urutan.isi([urutan.Baris(b, dokumen) for b in layanan.baris_susunan(dokumen)])
        self.kalimat.isi([kalimat.Baris(b, dokumen) for b in layanan.baris_kalimat(dokumen)])
        self._hidupkan_tombol()

    def _hidupkan_tombol(self) -> None:
        baris: urutan.Baris | None = self.ui.urutan.perilaku.baris_kini()
        for tombol, langkah in ((self.ui.naik, -1), (self.ui.turun, 1)):
            tombol.setEnabled(
                baris is not None
                and not self.konteks.hanya_baca
                and layanan.dapat_digeser(baris.dokumen, baris.isi, langkah)
            )

    def _geser(self, langkah: int) -> None:
        baris: urutan.Baris | None = self.ui.urutan.perilaku.baris_kini()
        if baris is not None:
            self.konteks.lakukan(lambda: layanan.geser(self.konteks.sesi, baris.isi, langkah))
