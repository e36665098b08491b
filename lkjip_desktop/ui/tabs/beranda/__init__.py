"""The tab Beranda: the year at a glance, or the first steps with a new file."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction

from lkjip_desktop.domain.langkah_awal import langkah_awal
from lkjip_desktop.domain.tugas_tahun import tugas_tahun
from lkjip_desktop.ui.forms.tab_beranda import Ui_TabBeranda
from lkjip_desktop.ui.tabs.beranda import isi
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.temuan import buka_temuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.hasil import HasilTahun
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabBeranda"]

_DIALOG = ("instansi", "pejabat", "riwayat")
"""Parts of the program that are dialogs: the window's actions of those ids open them."""


class TabBeranda(TabDasar):
    """Duties, figures, charts, what is behind, what was done last."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.ui = Ui_TabBeranda()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.grafik_sasaran.target = Fraction(100)
        ui.grafik_sasaran.teks_kosong = "Belum ada sasaran. Isi di tab Renstra."
        ui.grafik_program.teks_kosong = "Belum ada program. Isi di tab Anggaran."
        ui.tertinggal.teks_kosong = "Tidak ada indikator di bawah rencana."
        ui.perubahan.teks_kosong = "Belum ada perubahan sejak berkas dibuka."
        grafik = (ui.grafik_sasaran, ui.grafik_program)
        for daftar in (ui.tugas, ui.tertinggal, ui.langkah, ui.perubahan, *grafik):
            daftar.dipilih.connect(self._pergi)
        ui.temuan.dipilih.connect(lambda temuan: buka_temuan(konteks, temuan))
        konteks.pemeriksa.berganti.connect(self._diperiksa)

    def fokus(self) -> None:
        """The keys go to the list of what is to be done."""
        ui = self.ui
        awal = ui.tumpukan.currentWidget() is ui.halaman_langkah
        (ui.langkah if awal else ui.tugas).setFocus()

    def segarkan(self, perubahan: Perubahan | None) -> None:
        sesi = self.konteks.sesi
        tahun = self.konteks.tahun if sesi.daftar_tahun() else None
        hasil = None if tahun is None else sesi.hasil(tahun)
        if hasil is None or not hasil.indikator:
            self._tampilkan_langkah(tahun)
        else:
            self._tampilkan_tahun(hasil)

    def _tampilkan_langkah(self, tahun: int | None) -> None:
        ui = self.ui
        ui.langkah.isi(isi.butir_langkah(langkah_awal(self.konteks.sesi.dokumen, tahun)))
        awal = "Berkas ini belum punya tahun; tambahkan lewat menu Data. " if tahun is None else ""
        ui.keterangan_langkah.setText(
            f"{awal}Tujuh langkah dari berkas kosong sampai LKjIP. Pilih satu untuk membukanya;"
            " urutannya boleh diubah, dan semuanya dapat dilengkapi kemudian."
        )
        ui.tumpukan.setCurrentWidget(ui.halaman_langkah)

    def _tampilkan_tahun(self, hasil: HasilTahun) -> None:
        ui, sesi = self.ui, self.konteks.sesi
        ui.judul_tugas.setText(f"Tugas tahun {hasil.tahun}")
        ui.tugas.isi(isi.butir_tugas(tugas_tahun(sesi.dokumen, hasil)))
        self._isi_kartu(hasil)
        ui.grafik_sasaran.isi(isi.batang_sasaran(hasil))
        ui.grafik_program.isi(isi.batang_program(hasil))
        tertinggal = isi.butir_tertinggal(hasil)
        ui.judul_tertinggal.setText(f"Di bawah rencana ({len(tertinggal)} indikator)")
        ui.tertinggal.isi(tertinggal)
        ui.perubahan.isi(isi.butir_perubahan(sesi.riwayat))
        self._tampilkan_temuan()
        ui.tumpukan.setCurrentWidget(ui.halaman_tahun)

    def _isi_kartu(self, hasil: HasilTahun) -> None:
        """The cards; their texts hold the colours of their marks."""
        self.ui.nilai_capaian.setText(isi.kartu_capaian(hasil))
        self.ui.nilai_serapan.setText(isi.kartu_serapan(hasil))
        self.ui.nilai_kategori.setText(isi.kartu_kategori(hasil))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        konteks = self.konteks
        if event.type() != QEvent.Type.PaletteChange or not konteks.terbuka:
            return
        if self._di_tahun():
            self._isi_kartu(konteks.sesi.hasil(konteks.tahun))

    def _di_tahun(self) -> bool:
        """Whether the year is shown, and not the first steps."""
        return self.ui.tumpukan.currentWidget() is self.ui.halaman_tahun

    def _diperiksa(self) -> None:
        if self.konteks.terbuka and self.isVisible():
            self._tampilkan_temuan()

    def _tampilkan_temuan(self) -> None:
        ui, pemeriksa = self.ui, self.konteks.pemeriksa
        butir = isi.butir_temuan(pemeriksa.hasil)
        ui.judul_temuan.setText(isi.judul_temuan(pemeriksa.ringkasan, bool(butir)))
        ui.temuan.teks_kosong = isi.tanpa_temuan(selesai=pemeriksa.kini is not None)
        ui.temuan.isi(butir)
        ui.temuan.viewport().update()

    def _pergi(self, tujuan: isi.Tujuan) -> None:
        """Open the part of the program that an entry names, at its record."""
        bagian, rekaman = tujuan
        if bagian in _DIALOG:
            aksi = self.window().findChild(QAction, bagian)
            if aksi is not None:
                aksi.trigger()
            return
        ke = None if rekaman is None else (type(rekaman), rekaman.rid)
        self.konteks.buka_tab.emit(bagian, ke)
