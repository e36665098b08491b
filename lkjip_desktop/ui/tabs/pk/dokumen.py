"""The first page: the year's PK at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.penandatanganan import tertutup
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services.pk_banding import yang_tertinggal
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_pk import Ui_TabPk
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.pk import daftar, isi
from lkjip_desktop.ui.tabs.pk.pilih import (
    KOLOM_INDIKATOR,
    KOLOM_SIMPUL,
    calon_indikator,
    calon_simpul,
    pilih_banyak,
)
from lkjip_desktop.ui.tabs.pk.tanda_tangan import TandaTangan
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.tombol_baris import TombolBaris

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_KOSONG = "Belum ada PK tahun ini. Tekan Insert untuk membuatnya dari Renstra dan anggaran."
_BELUM_DIPILIH = "Pilih satu PK di sebelah kiri, atau buat PK baru."


class HalamanDokumen(QObject):
    """List, details, and the two grids of the chosen PK."""

    def __init__(self, konteks: Konteks, ui: Ui_TabPk) -> None:
        super().__init__(ui.daftar_pk)
        self._konteks = konteks
        self._ui = ui
        self._pasang_daftar()
        self.tanda_tangan = TandaTangan(konteks, ui)
        self._pasang_indikator()
        self._pasang_program()
        kanan = QSplitter(Qt.Orientation.Vertical)
        kanan.setChildrenCollapsible(False)
        for bagian in (ui.panel_indikator, ui.panel_program):
            kanan.addWidget(bagian)
        pembagi = Pembagi(konteks.setelan, "pk", ui.panel_daftar, kanan, (300, 790))
        pembagi.setStretchFactor(0, 0)
        pembagi.setStretchFactor(1, 1)
        pembagi.setCollapsible(0, True)
        pembagi.setCollapsible(1, False)
        ui.tata_halaman_dokumen.addWidget(pembagi, 1)

    # putting together -----------------------------------------------------------------------------

    def _pasang_daftar(self) -> None:
        konteks, ui = self._konteks, self._ui
        self.model_pk: ModelKisi[daftar.BarisPk] = ModelKisi(
            konteks, daftar.KOLOM_DAFTAR, daftar.kunci, daftar.sebutan
        )
        self.daftar = ui.daftar_pk
        pengelola = daftar.PengelolaPk(
            konteks, lambda: daftar.dialog_baru(self.daftar.window(), konteks)
        )
        self.daftar.pasang(self.model_pk, "Daftar PK", pengelola, kosong=_KOSONG)
        self.daftar.verticalHeader().hide()
        self.rincian: Rincian[daftar.BarisPk] = Rincian(
            konteks, daftar.kolom_rincian(konteks), daftar.kunci, daftar.sebutan, kosong=""
        )
        bagi = QSplitter(Qt.Orientation.Vertical)
        bagi.addWidget(self.daftar)
        bagi.addWidget(self._bawah_daftar())
        bagi.setSizes([170, 230])
        bagi.setStretchFactor(0, 1)
        ui.tata_panel_daftar.addWidget(bagi, 1)
        self.daftar.perilaku.aktif.connect(self._pilih)
        self._tombol_pk = TombolBaris(self.daftar.perilaku, ui.tombol_pk_baru, ui.tombol_hapus_pk)

    def _bawah_daftar(self) -> QWidget:
        """Whether the chosen PK can be signed, over its details."""
        hasil = QWidget()
        tata = QVBoxLayout(hasil)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self._ui.panel_keadaan)
        tata.addWidget(self.rincian)
        return hasil

    def _pasang_indikator(self) -> None:
        konteks, ui = self._konteks, self._ui
        self.model_indikator: ModelKisi[isi.BarisIndikator] = ModelKisi(
            konteks, isi.KOLOM_INDIKATOR, isi.kunci, isi.sebutan
        )
        self.indikator = ui.indikator
        pengelola = isi.PengelolaIsi(
            konteks,
            pk=lambda: self.pk,
            medan="indikator",
            label="Pilih indikator…",
            tambah=self._tambah_indikator,
        )
        self.indikator.pasang(self.model_indikator, "Indikator PK", pengelola)
        self._tombol_indikator = TombolBaris(
            self.indikator.perilaku, ui.tombol_tambah_indikator, ui.tombol_hapus_indikator
        )
        ui.tombol_samakan_target.setIcon(gaya.ikon("arrow-path"))
        ui.tombol_samakan_target.clicked.connect(self._samakan_target)

    def _pasang_program(self) -> None:
        konteks, ui = self._konteks, self._ui
        self.model_program: ModelKisi[isi.BarisProgram] = ModelKisi(
            konteks, isi.KOLOM_PROGRAM, isi.kunci, isi.sebutan
        )
        self.program = ui.program
        pengelola = isi.PengelolaIsi(
            konteks,
            pk=lambda: self.pk,
            medan="program",
            label="Pilih program…",
            tambah=self._tambah_program,
        )
        self.program.pasang(self.model_program, "Program PK", pengelola)
        self._tombol_program = TombolBaris(
            self.program.perilaku, ui.tombol_tambah_program, ui.tombol_hapus_program
        )
        ui.tombol_samakan_pagu.setIcon(gaya.ikon("arrow-path"))
        ui.tombol_samakan_pagu.clicked.connect(self._samakan_pagu)

    # showing --------------------------------------------------------------------------------------

    @property
    def pk(self) -> r.Pk | None:
        """The chosen PK as it is now."""
        baris: daftar.BarisPk | None = self.daftar.perilaku.baris_kini()
        return baris.pk if baris else None

    @property
    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def segarkan(self) -> None:
        """Show the PK of the chosen year."""
        sesi = self._konteks.sesi
        tahun = sesi.tahun(self._konteks.tahun)
        self.model_pk.isi(daftar.susun(sesi.dokumen, tahun, self._hasil))
        self._pilih(self.daftar.perilaku.baris_kini())

    def _pilih(self, baris: daftar.BarisPk | None) -> None:
        pk, ui = baris.pk if baris else None, self._ui
        self.rincian.tampilkan(baris)
        self.tanda_tangan.segarkan(baris)
        hasil = self._hasil
        self.model_indikator.isi(isi.susun_indikator(pk, hasil) if pk else [])
        self.model_program.isi(isi.susun_program(pk, hasil) if pk else [])
        belum = _BELUM_DIPILIH if pk is None else "Belum ada isi. Tekan Insert untuk memilih."
        for kisi in (self.indikator, self.program):
            kisi.teks_kosong = belum
            kisi.viewport().update()
        beda = sum(b.beda is not None for b in self.model_indikator.baris)
        banyak = len(self.model_indikator.baris)
        kata = f"{banyak} indikator, {beda} tidak sama dengan rencana"
        lupa_i, lupa_p = yang_tertinggal(hasil, pk) if pk else ([], [])
        ui.ket_indikator.setText(f"{kata}{isi.kata_tertinggal(lupa_i)}" if pk else "")
        jumlah = isi.kalimat_jumlah(pk, hasil) if pk else ""
        ui.ket_program.setText(f"{jumlah}{isi.kata_tertinggal(lupa_p, hasil)}")
        ubah = pk is not None and not tertutup(pk) and not self._konteks.hanya_baca
        dapat = any(b.beda and b.rencana for b in self.model_indikator.baris)
        ui.tombol_samakan_target.setEnabled(ubah and dapat)
        dapat_uang = any(b.beda and b.rencana for b in self.model_program.baris)
        ui.tombol_samakan_pagu.setEnabled(ubah and dapat_uang)
        for tombol in (self._tombol_pk, self._tombol_indikator, self._tombol_program):
            tombol.segarkan()

    # doing ----------------------------------------------------------------------------------------

    def _tambah_indikator(self, pk: r.Pk, posisi: int | None) -> Kunci | None:
        ada = {b.indikator for b in pk.indikator or ()}
        calon = [c for c in calon_indikator(self._hasil) if c.id not in ada]
        dipilih = pilih_banyak(self.indikator.window(), "Pilih indikator", KOLOM_INDIKATOR, calon)
        sesi, hasil = self._konteks.sesi, self._hasil
        return self._masukkan(
            r.PkIndikator,
            dipilih,
            lambda: layanan.tambah_indikator(sesi, hasil, pk, dipilih, posisi),
        )

    def _tambah_program(self, pk: r.Pk, posisi: int | None) -> Kunci | None:
        ada = {b.anggaran for b in pk.program or ()}
        calon = [c for c in calon_simpul(self._hasil, pk.jenis) if c.id not in ada]
        dipilih = pilih_banyak(
            self.program.window(), "Pilih program dan kegiatan", KOLOM_SIMPUL, calon
        )
        sesi, hasil = self._konteks.sesi, self._hasil
        return self._masukkan(
            r.PkProgram,
            dipilih,
            lambda: layanan.tambah_program(sesi, hasil, pk, dipilih, posisi),
        )

    def _masukkan(
        self, jenis: type[r.Rekaman], dipilih: list[str], kerja: Callable[[], int]
    ) -> Kunci | None:
        rid = self._konteks.lakukan(kerja) if dipilih else None
        return None if rid is None else (jenis, rid)

    def _samakan_target(self) -> None:
        """The selected rows, or where only one is selected all that differ."""
        terpilih: list[isi.BarisIndikator] = self.indikator.perilaku.baris_terpilih()
        baris = terpilih if len(terpilih) > 1 else self.model_indikator.baris
        self._samakan([b.butir for b in baris], [])

    def _samakan_pagu(self) -> None:
        terpilih: list[isi.BarisProgram] = self.program.perilaku.baris_terpilih()
        baris = terpilih if len(terpilih) > 1 else self.model_program.baris
        self._samakan([], [b.butir for b in baris])

    def _samakan(self, indikator: list[r.PkIndikator], program: list[r.PkProgram]) -> None:
        pk, sesi, hasil = self.pk, self._konteks.sesi, self._hasil
        if pk is not None:
            self._konteks.lakukan(lambda: layanan.samakan(sesi, hasil, pk, indikator, program))
