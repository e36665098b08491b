"""Making the package for the inspektorat: what goes in, what it would lack, where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from lkjip_desktop.domain.angka import tampil
from lkjip_desktop.domain.bukti import tampil_ukuran
from lkjip_desktop.services.kesiapan import peringatan_paket, peringatan_temuan
from lkjip_desktop.services.laporan import isi_berkas
from lkjip_desktop.services.paket import BagianPaket, HasilPaket, buat_paket, isi_paket, nama_paket
from lkjip_desktop.ui import gaya, peran, tugas
from lkjip_desktop.ui.dialog.berkas_jadi import BerkasJadi
from lkjip_desktop.ui.dialog.paket_bukti import PilihanBuktiPaket
from lkjip_desktop.ui.forms.paket import Ui_DialogPaket
from lkjip_desktop.ui.konteks import Konteks

SARING_PAKET = "Paket LKjIP (*.zip)"
_DATA = (("Seluruh data kinerja", "data.json"), ("Daftar sidik berkas", "manifest.json"))


class DialogPaket(QDialog):
    """Stays open after the package was made, with the pages of each report."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk)
        self._konteks = konteks
        konteks.selesaikan.emit()
        self.ui = Ui_DialogPaket()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(f"Buat paket tahun {konteks.tahun}")
        self.berkas = BerkasJadi(self, self.ui, konteks.setelan, SARING_PAKET)
        # The system would unpack the zip, or run whatever it opens zips with.
        self.ui.buka_berkas.hide()
        self.ui.buat.setIcon(gaya.ikon("archive-box-arrow-down"))
        self._model = QStandardItemModel(0, 3, self)
        self._model.setHorizontalHeaderLabels(["Isi", "Berkas di dalam paket", "Banyaknya"])
        dokumen, tahun = konteks.sesi.dokumen, konteks.tahun
        isi = isi_paket(dokumen, tahun)
        self._peringatan = peringatan_paket(dokumen, tahun, isi)
        self._bukti = PilihanBuktiPaket(konteks, self.ui.bukti, self.ui.batas)
        self._isi_daftar(isi)
        self._isi_peringatan()
        self._bukti.berganti.connect(self._isi_peringatan)
        konteks.pemeriksa.berganti.connect(self._isi_peringatan)
        self.berkas.usulkan(nama_paket(dokumen.instansi, tahun))
        self.ui.buat.clicked.connect(self._buat)
        self.ui.tutup.clicked.connect(self.reject)
        self.ui.buat.setFocus()

    def _isi_daftar(self, isi: Sequence[BagianPaket]) -> None:
        for bagian in isi:
            if bagian.laporan is not None:
                self._tambah(bagian.judul, bagian.nama)
        for judul, nama in _DATA:
            self._tambah(judul, nama)
        self.ui.isi.setModel(self._model)
        kepala = self.ui.isi.header()
        kepala.setStretchLastSection(False)
        kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        kepala.resizeSection(1, 190)
        kepala.resizeSection(2, 96)

    def _tambah(self, judul: str, nama: str) -> None:
        halaman = QStandardItem("")
        halaman.setData(peran.PERATAAN["kanan"], peran.RATA)
        self._model.appendRow([QStandardItem(judul), QStandardItem(nama), halaman])

    def _isi_peringatan(self) -> None:
        if not self._konteks.terbuka:
            return
        temuan = self._konteks.pemeriksa.kini
        kalimat = [
            *(peringatan_temuan(temuan) if temuan is not None else ()),
            *self._bukti.peringatan(),
            *self._peringatan,
        ]
        self.ui.perhatian.setPlainText("\n".join(f"• {k}" for k in kalimat))
        for w in (self.ui.perhatian, self.ui.label_perhatian):
            w.setVisible(bool(kalimat))

    def _buat(self) -> None:
        tujuan = self.berkas.mencoba(".zip")
        if tujuan is None:
            return
        self.berkas.mulai()
        kerja = tugas.di_proses(
            self,
            "Menyusun paket",
            partial(buat_paket, sumber=self._konteks.sesi.jalur, bukti=self._bukti.pilihan),
            (self._konteks.sesi.dokumen, self._konteks.tahun, tujuan),
            lambda hasil: self._selesai(tujuan, hasil),
            self.berkas.tolak,
        )
        kerja.dibatalkan.connect(self._dibatalkan)

    def _selesai(self, tujuan: Path, hasil: HasilPaket) -> None:
        for i in range(self._model.rowCount()):
            nama = self._model.item(i, 1).text()
            jumlah = {**hasil.halaman, **hasil.tabel}.get(nama)
            kata = "" if jumlah is None else isi_berkas(Path(nama), jumlah)
            self._model.item(i, 2).setText(kata)
        self.berkas.selesai(
            tujuan,
            f"{tujuan.name} selesai dibuat di {tujuan.parent} dan sudah diperiksa: utuh."
            f" {len(hasil.halaman)} laporan, {tampil(sum(hasil.halaman.values()), 0)} halaman,"
            f" {len(hasil.tabel)} buku tabel,"
            f" {tampil_ukuran(tujuan.stat().st_size)}.{self._bukti.terlalu_besar(tujuan)}",
        )
        self.ui.buka_folder.setFocus()

    def _dibatalkan(self) -> None:
        self.berkas.catat("Pembuatan paket dibatalkan; tidak ada berkas yang diubah.")
