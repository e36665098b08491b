"""The only module that opens message boxes and file dialogs."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui.setelan import Setelan

SARING_BERKAS = "Berkas LKjIP (*.lkjip)"
SARING_BUKA = "Berkas LKjIP dan data (*.lkjip *.json *.zip)"
SARING_DATA = "Data LKjIP (*.json *.zip)"
SARING_GAMBAR = "Gambar (*.png *.jpg *.jpeg *.gif *.tif *.tiff)"
SARING_EKSPOR = "Data LKjIP (*.json);;Buku kerja Excel (*.xlsx)"


def _kotak(
    induk: QWidget | None, ikon: QMessageBox.Icon, kalimat: str, rincian: str
) -> QMessageBox:
    """A box without buttons; names of records and files in it are shown as they are."""
    kotak = QMessageBox(ikon, "LKjIP", kalimat, parent=induk)
    kotak.setTextFormat(Qt.TextFormat.PlainText)
    kotak.setInformativeText(rincian)
    return kotak


def galat(induk: QWidget | None, kesalahan: UserError) -> None:
    """An expected error that stops what was asked for."""
    kotak = _kotak(induk, QMessageBox.Icon.Warning, kesalahan.pesan, kesalahan.saran)
    kotak.addButton("Tutup", QMessageBox.ButtonRole.AcceptRole)
    kotak.exec()


def tak_terduga(induk: QWidget | None, laporan: str, log: Path | None) -> None:
    """An error in the program: says that the data are safe, with a report to copy."""
    tempat = f" Catatan lengkap ada di {log}." if log else ""
    kotak = _kotak(
        induk,
        QMessageBox.Icon.Critical,
        "Terjadi kesalahan dalam program. Isian yang sudah tersimpan tetap aman.",
        f"Salin laporan di bawah ini dan kirimkan kepada pengelola program.{tempat}",
    )
    kotak.setDetailedText(laporan)
    salin = kotak.addButton("Salin laporan", QMessageBox.ButtonRole.ActionRole)
    tutup = kotak.addButton("Tutup", QMessageBox.ButtonRole.RejectRole)
    kotak.setEscapeButton(tutup)
    salin.clicked.disconnect()
    salin.clicked.connect(lambda: QApplication.clipboard().setText(laporan))
    kotak.exec()


def tanya(induk: QWidget | None, pertanyaan: str, rincian: str, setuju: str) -> bool:
    """A question with one way to go on (``setuju``) and Batal."""
    kotak = _kotak(induk, QMessageBox.Icon.Question, pertanyaan, rincian)
    ya = kotak.addButton(setuju, QMessageBox.ButtonRole.AcceptRole)
    batal = kotak.addButton("Batal", QMessageBox.ButtonRole.RejectRole)
    kotak.setDefaultButton(ya)
    kotak.setEscapeButton(batal)
    kotak.exec()
    return kotak.clickedButton() is ya


def tanya_dua(
    induk: QWidget | None, pertanyaan: str, rincian: str, jawaban: tuple[str, str]
) -> bool | None:
    """A question with two ways to go on: True for the first, False for the second, None: Batal."""
    kotak = _kotak(induk, QMessageBox.Icon.Question, pertanyaan, rincian)
    tombol = [kotak.addButton(j, QMessageBox.ButtonRole.AcceptRole) for j in jawaban]
    kotak.setEscapeButton(kotak.addButton("Batal", QMessageBox.ButtonRole.RejectRole))
    kotak.exec()
    dipilih = kotak.clickedButton()
    return dipilih is tombol[0] if dipilih in tombol else None


def minta_teks(induk: QWidget | None, judul: str, pertanyaan: str) -> str | None:
    """A line of text (None: Batal, or nothing typed)."""
    dialog = QInputDialog(induk)
    dialog.setWindowTitle(judul)
    dialog.setLabelText(pertanyaan)
    dialog.setOkButtonText("Terapkan")
    dialog.setCancelButtonText("Batal")
    setuju = dialog.exec() == QInputDialog.DialogCode.Accepted
    teks = dialog.textValue()
    dialog.deleteLater()
    return teks if setuju and teks else None


def kabar(induk: QWidget | None, judul: str, isi: str) -> None:
    """Something to be read."""
    kotak = _kotak(induk, QMessageBox.Icon.Information, judul, isi)
    kotak.setWindowTitle(judul)
    kotak.addButton("Tutup", QMessageBox.ButtonRole.AcceptRole)
    kotak.exec()


def pilih_buka(induk: QWidget | None, setelan: Setelan, judul: str, saring: str) -> Path | None:
    """An existing file, or None."""
    nama, _ = QFileDialog.getOpenFileName(induk, judul, setelan.folder_terakhir, saring)
    return _ingat_folder(setelan, nama)


def pilih_banyak(induk: QWidget | None, setelan: Setelan, judul: str, saring: str) -> list[Path]:
    """Existing files; none where it was cancelled."""
    nama, _ = QFileDialog.getOpenFileNames(induk, judul, setelan.folder_terakhir, saring)
    return [jalur for n in nama if (jalur := _ingat_folder(setelan, n)) is not None]


def pilih_simpan(
    induk: QWidget | None, setelan: Setelan, judul: str, nama: str, saring: str
) -> Path | None:
    """A file to be written, or None; the system asks before one is replaced.

    ``saring`` may offer several kinds (``Data (*.json);;Excel (*.xlsx)``). The name decides which
    it is; the kind that was picked does where the name has the proposed ending or a foreign one.
    """
    usul = str(Path(setelan.folder_terakhir or str(Path.home())) / nama)
    terpilih, jenis = QFileDialog.getSaveFileName(induk, judul, usul, saring)
    jalur = _ingat_folder(setelan, terpilih)
    if jalur is None:
        return None
    hasil = _dengan_akhiran(jalur, Path(nama).suffix, _akhiran(jenis), _akhiran(saring))
    if hasil != jalur and hasil.exists():
        # the system asked about the name as it was typed, not about this one
        boleh = tanya(induk, f"{hasil.name} sudah ada.", "Isinya akan diganti.", "Ganti")
        return hasil if boleh else None
    return hasil


def _akhiran(saring: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", saring)


def _dengan_akhiran(jalur: Path, usul: str, dipilih: list[str], boleh: list[str]) -> Path:
    akhiran, utama = jalur.suffix.lower(), (dipilih or [usul])[0]
    if akhiran not in boleh:
        return jalur.with_name(jalur.name + utama)
    return jalur.with_suffix(utama) if akhiran == usul != utama else jalur


def _ingat_folder(setelan: Setelan, nama: str) -> Path | None:
    if not nama:
        return None
    setelan.folder_terakhir = str(Path(nama).parent)
    return Path(nama)
