"""Dialogs over a grid or a form of the open file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.dialog_kisi import Ui_DialogKisi
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.pengelola import Pengelola
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.widget.bilah_pesan import BilahPesan


class DialogData(QDialog):
    """A dialog that edits the open file: undo and redo work in it, messages appear in it."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk)
        self.konteks = konteks
        self.bilah = BilahPesan(self)
        konteks.berubah.connect(self.segarkan)
        konteks.pemberitahuan.connect(self.bilah.tampilkan)
        self._pintasan(QKeySequence.StandardKey.Undo, konteks.urungkan)
        self._pintasan(QKeySequence.StandardKey.Redo, konteks.ulangi)

    def segarkan(self) -> None:
        """Show the data as they are now."""
        raise NotImplementedError

    def _pintasan(self, kunci: QKeySequence.StandardKey, laku: Callable[[], None]) -> None:
        aksi = QAction(self)
        aksi.setShortcuts(kunci)
        aksi.triggered.connect(lambda: laku())
        self.addAction(aksi)

    def keyPressEvent(self, event: Any) -> None:
        # Enter belongs to the grid or field; it must not press a button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def done(self, hasil: int) -> None:
        self.konteks.selesaikan.emit()
        super().done(hasil)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.konteks.selesaikan.emit()
        super().closeEvent(event)


class DialogKisi(DialogData):
    """One grid with buttons to add and delete."""

    def __init__(
        self,
        induk: QWidget,
        konteks: Konteks,
        *,
        judul: str,
        keterangan: str,
        model: ModelKisi[Any],
        pengelola: Pengelola[Any],
        isi: Callable[[], list[Any]],
        kosong: str,
        lebar: int | None = None,
    ) -> None:
        super().__init__(induk, konteks)
        self.ui = Ui_DialogKisi()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        if lebar is not None:
            self.resize(lebar, self.height())
        self.setWindowTitle(judul)
        self.ui.keterangan.setText(keterangan)
        self.ui.tata.insertWidget(0, self.bilah)
        self._model = model
        self._isi = isi
        self.ui.kisi.pasang(model, judul, pengelola, kosong)
        pasang_tombol(self.ui.kisi.perilaku, self.ui.tambah, self.ui.hapus)
        self.ui.tutup.setAutoDefault(False)
        self.ui.tutup.clicked.connect(self.accept)
        self.segarkan()
        self.ui.kisi.setFocus()

    def segarkan(self) -> None:
        self._model.isi(self._isi())
        self.ui.tambah.setEnabled(bool(self.ui.kisi.perilaku.daftar_tambahan()))
        self.ui.hapus.setEnabled(self.ui.kisi.perilaku.dapat_hapus())


class DialogRincian(DialogData):
    """One form over one record."""

    def __init__(
        self,
        induk: QWidget,
        konteks: Konteks,
        *,
        judul: str,
        rincian: Rincian[Any],
        ambil: Callable[[], Any],
    ) -> None:
        super().__init__(induk, konteks)
        self.setWindowTitle(judul)
        self.resize(560, 460)
        self._rincian = rincian
        self._ambil = ambil
        tutup = QPushButton("Tutup")
        tutup.setAutoDefault(False)
        tutup.clicked.connect(self.accept)
        bawah = QHBoxLayout()
        bawah.addWidget(QLabel("Isian langsung tersimpan."))
        bawah.addStretch(1)
        bawah.addWidget(tutup)
        tata = QVBoxLayout(self)
        tata.addWidget(self.bilah)
        tata.addWidget(rincian)
        tata.addLayout(bawah)
        self.segarkan()
        self._ke_isian_kosong()

    def segarkan(self) -> None:
        self._rincian.tampilkan(self._ambil())

    def _ke_isian_kosong(self) -> None:
        """Begin where something is still to be filled in, else at the first field."""
        kolom, isi = self._rincian.penyaji.kolom, self._ambil()
        pertama = next((k for k in kolom if not k.ambil(isi)), kolom[0])
        self._rincian.isian(pertama.id).setFocus()


def pasang_tombol(perilaku: Any, tambah: QPushButton, hapus: QPushButton) -> None:
    """Buttons that add and delete rows of a grid."""
    for tombol, ikon in ((tambah, "plus"), (hapus, "trash")):
        tombol.setAutoDefault(False)
        tombol.setIcon(gaya.ikon(ikon))
    tambah.clicked.connect(lambda: perilaku.tambah())
    hapus.clicked.connect(perilaku.hapus_baris)
    perilaku.aktif.connect(lambda _: hapus.setEnabled(perilaku.dapat_hapus()))
