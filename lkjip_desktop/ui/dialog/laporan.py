"""Making a report: which, with what in it, on which paper, and where it goes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from lkjip_desktop.services.kesiapan import kertas, pilih_kertas
from lkjip_desktop.services.laporan import (
    Pilihan,
    buat_laporan,
    dengan_kertas,
    isi_berkas,
    jenis_laporan,
    nama_laporan,
)
from lkjip_desktop.ui import gaya, tugas
from lkjip_desktop.ui.dialog.berkas_jadi import BerkasJadi
from lkjip_desktop.ui.forms.laporan import Ui_DialogLaporan
from lkjip_desktop.ui.konteks import Konteks

_FORMAT = ((".pdf", "Dokumen PDF"), (".xlsx", "Buku kerja Excel"), (".docx", "Dokumen Word"))
_AKHIRAN = tuple(akhiran for akhiran, _ in _FORMAT)
_TINGKAT = (
    (None, "Semua tingkat"),
    ("kepala", "Kepala perangkat daerah"),
    ("administrator", "Administrator"),
    ("pengawas", "Pengawas"),
)
_KERTAS = (("F4", "F4 (215 × 330 mm)"), ("A4", "A4 (210 × 297 mm)"), ("A3", "A3 (297 × 420 mm)"))


class DialogLaporan(QDialog):
    """Stays open after a report was made, so that it can be opened or another one made."""

    def __init__(self, induk: QWidget, konteks: Konteks, jenis: str = "lkjip") -> None:
        super().__init__(induk)
        self._konteks = konteks
        self._jenis_kertas = ""
        """The kind whose paper is shown; the user may have chosen another one for it."""
        self.ui = Ui_DialogLaporan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(f"Buat laporan tahun {konteks.tahun}")
        self._isi_pilihan()
        self.berkas = BerkasJadi(self, self.ui, konteks.setelan, _saring(self.akhiran))
        self.ui.buat.setIcon(gaya.ikon("document-arrow-down"))
        self.ui.jenis.setCurrentIndex(self.ui.jenis.findData(jenis))
        for pilihan in (self.ui.jenis, self.ui.tingkat, self.ui.dokumen, self.ui.triwulan):
            pilihan.currentIndexChanged.connect(self._sesuaikan)
        self.ui.format.currentIndexChanged.connect(self._ganti_format)
        self.ui.berkas.textChanged.connect(self._ikuti_nama)
        self.ui.buat.clicked.connect(self._buat)
        self.ui.tutup.clicked.connect(self.reject)
        self._sesuaikan()
        self.ui.buat.setFocus()

    def _isi_pilihan(self) -> None:
        ui = self.ui
        for j in jenis_laporan.values():
            ui.jenis.addItem(j.judul, j.nama)
        _isi(ui.tingkat, _TINGKAT)
        _isi(ui.dokumen, ((False, "Yang berlaku (perubahan, bila ada)"), (True, "Murni")))
        _isi(ui.triwulan, tuple((n, f"Triwulan {r}") for n, r in enumerate(_ROMAWI, 1)))
        _isi(ui.format, _FORMAT)
        _isi(ui.kertas, _KERTAS)

    def _sesuaikan(self) -> None:
        """Show what the chosen kind can be asked; propose its name."""
        ui = self.ui
        bisa = jenis_laporan[self.jenis].pilihan
        for nama, label, pilihan in (
            ("tingkat", ui.label_tingkat, ui.tingkat),
            ("murni", ui.label_dokumen, ui.dokumen),
            ("triwulan", ui.label_triwulan, ui.triwulan),
        ):
            label.setVisible(nama in bisa)
            pilihan.setVisible(nama in bisa)
        dokumen, tahun = self._konteks.sesi.dokumen, self._konteks.tahun
        if self._jenis_kertas != self.jenis:
            self._jenis_kertas = self.jenis
            ui.kertas.setCurrentIndex(ui.kertas.findData(kertas(dokumen, self.jenis)))
        nama = nama_laporan(dokumen.instansi, tahun, self.jenis, self.pilihan, self.akhiran)
        self.berkas.usulkan(nama)

    def _ganti_format(self) -> None:
        """The name, the user's own too, takes the ending of the format."""
        self.berkas.saring = _saring(self.akhiran)
        self._sesuaikan()
        self.berkas.ganti_akhiran(_AKHIRAN, self.akhiran)

    def _ikuti_nama(self, teks: str) -> None:
        """A name typed with the ending of another format asks for that format."""
        akhiran = Path(teks.strip()).suffix.casefold()
        if akhiran in _AKHIRAN and akhiran != self.akhiran:
            self.ui.format.setCurrentIndex(self.ui.format.findData(akhiran))

    @property
    def jenis(self) -> str:
        """The chosen kind."""
        return str(self.ui.jenis.currentData())

    @property
    def akhiran(self) -> str:
        """The ending of names in the chosen format."""
        return str(self.ui.format.currentData())

    @property
    def pilihan(self) -> Pilihan:
        """What the chosen kind is asked."""
        bisa, ui = jenis_laporan[self.jenis].pilihan, self.ui
        return Pilihan(
            tingkat=ui.tingkat.currentData() if "tingkat" in bisa else None,
            murni=bool(ui.dokumen.currentData()) if "murni" in bisa else False,
            triwulan=ui.triwulan.currentData() if "triwulan" in bisa else None,
        )

    def _buat(self) -> None:
        konteks = self._konteks
        konteks.selesaikan.emit()
        tujuan = self.berkas.mencoba(self.akhiran)
        if tujuan is None:
            return
        dipilih: str = self.ui.kertas.currentData()
        if not konteks.hanya_baca:
            konteks.lakukan(lambda: pilih_kertas(konteks.sesi, dipilih, self.jenis))
        dokumen = dengan_kertas(konteks.sesi.dokumen, dipilih, self.jenis)
        self.berkas.mulai()
        kerja = tugas.di_proses(
            self,
            f"Menyusun {jenis_laporan[self.jenis].judul}",
            partial(buat_laporan, sumber=konteks.sesi.jalur),
            (dokumen, konteks.tahun, self.jenis, tujuan, self.pilihan),
            lambda jumlah: self._selesai(tujuan, jumlah),
            self.berkas.tolak,
        )
        kerja.dibatalkan.connect(self._dibatalkan)

    def _selesai(self, tujuan: Path, jumlah: int) -> None:
        isi = isi_berkas(tujuan, jumlah)
        self.berkas.selesai(tujuan, f"{tujuan.name} selesai dibuat: {isi}, di {tujuan.parent}.")

    def _dibatalkan(self) -> None:
        self.berkas.catat("Pembuatan laporan dibatalkan; tidak ada berkas yang diubah.")


_ROMAWI = ("I", "II", "III", "IV")


def _saring(akhiran: str) -> str:
    """What the system's dialog offers: the chosen format first."""
    urut = sorted(_FORMAT, key=lambda f: f[0] != akhiran)
    return ";;".join(f"{judul} (*{a})" for a, judul in urut)


def _isi(kotak: QComboBox, pilihan: tuple[tuple[Any, str], ...]) -> None:
    for nilai, label in pilihan:
        kotak.addItem(label, nilai)
