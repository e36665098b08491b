"""The list of all keys: of the menus, of the grids, and of texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.aksi import Aksi, semua_aksi
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel


@dataclass(frozen=True, slots=True)
class Tombol:
    """Keys, and what they do."""

    tombol: str
    guna: str


TOMBOL_KISI = (
    Tombol("ketik langsung", "Ganti isi sel"),
    Tombol("F2, klik ganda", "Ubah isi sel"),
    Tombol("Enter, Shift+Enter", "Simpan, lalu ke bawah, ke atas"),
    Tombol("Tab, Shift+Tab", "Simpan, lalu ke kanan, ke kiri; di sel terakhir: baris baru"),
    Tombol("Esc", "Batalkan isian; hapus tanda isian yang salah"),
    Tombol("Alt+Enter", "Baris baru di dalam teks panjang"),
    Tombol("Spasi", "Centang atau hapus centang"),
    Tombol("Home, End", "Sel pertama, terakhir dalam baris"),
    Tombol("Ctrl+Home, Ctrl+End", "Sel pertama, terakhir"),
    Tombol("Ctrl+panah", "Ke ujung isian"),
    Tombol("Shift+panah", "Pilih beberapa sel"),
    Tombol("Shift+Spasi, Ctrl+Spasi", "Pilih seluruh baris, seluruh kolom"),
    Tombol("Ctrl+A", "Pilih semua sel"),
    Tombol("Alt+Right, Alt+Left", "Buka, tutup cabang pohon"),
    Tombol("F6, Shift+F6", "Keluar dari kisi ke bagian berikutnya, sebelumnya; F6 lagi: kembali"),
    Tombol("Ctrl+Enter", "Simpan isian di bidang rincian"),
)
TOMBOL_NASKAH = (
    Tombol("Ctrl+B, Ctrl+I", "Huruf tebal, miring dalam teks LKjIP"),
    Tombol("Ctrl+Shift+L, Ctrl+Shift+N", "Daftar butir, daftar bernomor"),
    Tombol("Tab, Shift+Tab", "Tambah, kurangi tingkat daftar; sel tabel berikutnya, sebelumnya"),
    Tombol("Ctrl+Alt+1, Ctrl+Alt+2", "Judul, subjudul"),
    Tombol("Ctrl+Shift+D", "Sisipkan data ke dalam teks"),
)


def daftar_tombol() -> list[Tombol]:
    """All keys of the program."""
    return [*TOMBOL_KISI, *TOMBOL_NASKAH, *tombol_menu()]


def tombol_menu() -> list[Tombol]:
    """The keys of the menus."""
    menu = [Tombol(_tampil(a), a.teks.replace("&", "").rstrip("…")) for a in semua_aksi()]
    return [t for t in menu if t.tombol]


def _tampil(aksi: Aksi) -> str:
    teks = (QKeySequence(p).toString(QKeySequence.SequenceFormat.NativeText) for p in aksi.pintasan)
    return ", ".join(teks)


class DialogPintasan(QDialog):
    """A table of the keys."""

    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.setWindowTitle("Pintasan papan tik")
        self.resize(620, 460)
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels(["Tombol", "Guna"])
        for t in daftar_tombol():
            model.appendRow([QStandardItem(t.tombol), QStandardItem(t.guna)])
        tabel = QTableView()
        tabel.setModel(model)
        tabel.setAccessibleName("Daftar pintasan")
        tabel.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        tabel.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        siapkan_tabel(tabel, melar=1)
        tabel.setColumnWidth(0, 200)
        tombol = QDialogButtonBox()
        tombol.addButton("Tutup", QDialogButtonBox.ButtonRole.RejectRole)
        tombol.rejected.connect(self.reject)
        tata = QVBoxLayout(self)
        tata.addWidget(tabel)
        tata.addWidget(tombol)
