"""The first page: the findings with their filter, what each says, going there, accepting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.pemeriksaan import KELUARGA, TINGKAT, Temuan
from lkjip_desktop.domain.rujukan import Rujukan
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_temuan import NAMA_TINGKAT, dasar_aturan, nama_aturan, tempat
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_pemeriksaan import Ui_TabPemeriksaan
from lkjip_desktop.ui.model.pohon import ModelPohon
from lkjip_desktop.ui.tabs.pemeriksaan.baris import (
    NAMA_TAB,
    TANPA_UNIT,
    Baris,
    Saringan,
    kunci,
    sebutan,
    semua,
    susun,
)
from lkjip_desktop.ui.tabs.pemeriksaan.kolom import kolom_temuan
from lkjip_desktop.ui.temuan import buka_temuan
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.saring_unit import isi_saring_unit

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_BERSIH = "Tidak ada temuan: angka, tautan, dan bagian laporan tahun {tahun} sejalan."
_TERSARING = "Tidak ada temuan yang cocok dengan saringan di atas."
_SEDANG = "sedang diperiksa…"
_PILIH = "Pilih satu temuan untuk membaca uraiannya. Enter membuka selnya."


class HalamanTemuan(QWidget):
    """Filter, tree-grid, details."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.ui = Ui_TabPemeriksaan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.model: ModelPohon[Baris] = ModelPohon(konteks, kolom_temuan(), kunci, sebutan)
        self.tampilan = ui.daftar
        self.tampilan.pasang(self.model, "Temuan")
        ui.wadah.addWidget(
            Pembagi(
                konteks.setelan, "pemeriksaan", self.tampilan, ui.rincian, (300, 120), tegak=True
            )
        )
        # A font that is set in another way is lost when the tab comes into the window.
        ui.judul.setStyleSheet("font-weight: 600")
        ui.tombol_buka.setIcon(gaya.ikon("arrow-top-right-on-square"))
        ui.tombol_terima.setIcon(gaya.ikon("check-circle"))
        ui.tombol_cetak.setIcon(gaya.ikon("printer"))
        self._isi_saringan()
        self._sambungkan()

    # showing ------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Show the findings of the chosen year that the filter lets through."""
        isi_saring_unit(
            self.ui.saring_unit, self._konteks.sesi.dokumen.unit or (), ("Tanpa unit", TANPA_UNIT)
        )
        hasil = self._konteks.pemeriksa.hasil
        ada = semua(self._rujukan(), hasil)
        saringan = self.saringan()
        tampak = [b for b in ada if saringan.lolos(b)]
        self.tampilan.teks_kosong = self._teks_kosong(bool(ada))
        self.model.isi(susun(tampak))
        self.ui.jumlah.setText(self._jumlah(len(tampak), len(ada)))
        self.tampilan.viewport().update()
        self._tampilkan(self.tampilan.perilaku.baris_kini())

    def _rujukan(self) -> Rujukan:
        return rujukan(self._konteks.sesi.hasil(self._konteks.tahun))

    def saringan(self) -> Saringan:
        """What the boxes above the grid say."""
        ui = self.ui
        return Saringan(
            ui.saring_tingkat.currentData(),
            ui.saring_keluarga.currentData(),
            ui.saring_tab.currentData(),
            ui.saring_unit.currentData(),
            ui.cari.text(),
        )

    def _teks_kosong(self, ada: bool) -> str:
        if self._konteks.pemeriksa.hasil is None:
            return _SEDANG.capitalize()
        return _TERSARING if ada else _BERSIH.format(tahun=self._konteks.tahun)

    def _jumlah(self, tampak: int, ada: int) -> str:
        if self._konteks.pemeriksa.sedang:
            return _SEDANG
        return f"{ada} temuan" if tampak == ada else f"{tampak} dari {ada} temuan"

    def _tampilkan(self, baris: Baris | None) -> None:
        """The details of the row under the cursor."""
        ui, temuan = self.ui, baris.temuan if baris else None
        if temuan is None:
            ui.judul.setText("")
            ui.pesan.setText(_PILIH if self.model.rowCount() else "")
            ui.dasar.setText("")
        else:
            tingkat = NAMA_TINGKAT[temuan.tingkat]
            ui.judul.setText(f"{tingkat} {temuan.kode}: {nama_aturan(temuan)} - {tempat(temuan)}")
            ui.pesan.setText(temuan.pesan)
            ui.dasar.setText(f"Dasar: {' '.join(dasar_aturan(temuan))}")
        boleh = temuan is not None and not self._konteks.pemeriksa.sedang
        ui.tombol_buka.setEnabled(temuan is not None)
        for bagian in (ui.alasan, ui.tombol_terima):
            bagian.setEnabled(boleh and not self._konteks.hanya_baca)

    # the filter ---------------------------------------------------------------------------------

    def _isi_saringan(self) -> None:
        ui = self.ui
        ui.saring_tingkat.addItem("Semua tingkat", None)
        for tingkat in TINGKAT:
            ui.saring_tingkat.addItem(NAMA_TINGKAT[tingkat], tingkat)
        ui.saring_keluarga.addItem("Semua aturan", None)
        for huruf, nama in KELUARGA.items():
            ui.saring_keluarga.addItem(f"{huruf}: {nama}", huruf)
        ui.saring_tab.addItem("Semua tab", None)
        for tab, nama in NAMA_TAB.items():
            ui.saring_tab.addItem(nama, tab)
        ui.saring_unit.addItem("Semua unit", None)

    def _sambungkan(self) -> None:
        ui = self.ui
        for kotak in (ui.saring_tingkat, ui.saring_keluarga, ui.saring_tab, ui.saring_unit):
            kotak.currentIndexChanged.connect(self._saring)
        ui.cari.textChanged.connect(self._saring)
        self.tampilan.perilaku.aktif.connect(self._tampilkan)
        self.tampilan.dibuka.connect(self.buka)
        ui.tombol_buka.clicked.connect(lambda: self.buka(self.tampilan.perilaku.baris_kini()))
        ui.tombol_terima.clicked.connect(self.terima)
        ui.alasan.returnPressed.connect(self.terima)
        ui.tombol_cetak.clicked.connect(self._cetak)

    def _saring(self) -> None:
        if self._konteks.terbuka:
            self.segarkan()

    # doing --------------------------------------------------------------------------------------

    def buka(self, baris: Baris | None) -> None:
        """Go to the cell that a finding is about, and offer the way back."""
        if baris is not None and baris.temuan is not None:
            buka_temuan(self._konteks, baris.temuan)

    def tunjukkan(self, temuan: Temuan) -> None:
        """Put the cursor on a finding, without the filter that would hide it."""
        ui = self.ui
        for kotak in (ui.saring_tingkat, ui.saring_keluarga, ui.saring_tab, ui.saring_unit):
            kotak.setCurrentIndex(0)
        ui.cari.clear()
        for cabang in susun(semua(self._rujukan(), self._konteks.pemeriksa.hasil)):
            for simpul in cabang.anak:
                if simpul.baris.temuan is temuan:
                    self.tampilan.perilaku.pilih(simpul.baris.kunci)
        self.tampilan.setFocus()

    def terima(self) -> None:
        """Accept the chosen findings with the reason beside the button."""
        from lkjip_desktop.services import temuan as layanan

        konteks = self._konteks
        kini = konteks.pemeriksa.kini
        dipilih = [b.temuan for b in self.tampilan.perilaku.baris_terpilih() if b.temuan]
        if kini is None or not dipilih or konteks.hanya_baca:
            return
        alasan = self.ui.alasan.text()

        def kerja() -> bool:
            layanan.terima(konteks.sesi, kini, dipilih, alasan)
            return True

        if konteks.lakukan(kerja):
            self.ui.alasan.clear()
            self.tampilan.setFocus()
            banyak = "Temuan" if len(dipilih) == 1 else f"{len(dipilih)} temuan"
            konteks.beri_tahu(f"{banyak} diterima; tercatat di halaman Diterima.")
        else:
            self.ui.alasan.setFocus()

    def _cetak(self) -> None:
        from lkjip_desktop.ui.tabs.pemeriksaan.cetak import cetak

        cetak(self, self._konteks, "pemeriksaan")
