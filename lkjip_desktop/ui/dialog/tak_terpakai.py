"""The texts of a block that could not be used, with row, column and reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from lkjip_desktop.ui.forms.tak_terpakai import Ui_TakTerpakai
from lkjip_desktop.ui.tampilan import papan_klip
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel
from lkjip_desktop.ui.tampilan.tulisan import Keberatan

_JUDUL = ("Baris", "Kolom", "Tertulis", "Alasan")


class DialogTakTerpakai(QDialog):
    """A list to be read, and copied."""

    def __init__(self, induk: QWidget, keberatan: Sequence[Keberatan]) -> None:
        super().__init__(induk)
        self.ui = Ui_TakTerpakai()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._isi = [[k.baris, k.kolom, k.teks, k.alasan] for k in keberatan]
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels(_JUDUL)
        for baris in self._isi:
            model.appendRow([QStandardItem(t) for t in baris])
        daftar = self.ui.daftar
        daftar.setModel(model)
        siapkan_tabel(daftar, melar=len(_JUDUL) - 1)
        for nomor, lebar in enumerate((150, 130, 160)):
            daftar.setColumnWidth(nomor, lebar)
        tegak = daftar.verticalHeader()
        tegak.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.ui.salin.clicked.connect(self._salin)
        self.ui.tutup.clicked.connect(self.accept)

    def _salin(self) -> None:
        papan_klip.taruh([list(_JUDUL), *self._isi], [False] * len(_JUDUL))
