"""Asks, before a quarter is closed, why indikator of it are not filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.ui.forms.tutup_triwulan import Ui_TutupTriwulan
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel

_BACA = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ALASAN = 2


class DialogTutup(QDialog):
    """A list of what is missing, a reason for each; the quarter is closed with all of them only."""

    def __init__(self, induk: QWidget | None, nama: str, celah: Sequence[HasilIndikator]) -> None:
        super().__init__(induk)
        self._celah = celah
        self.ui = Ui_TutupTriwulan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(f"Tutup {nama}")
        self.ui.tutup.setText(f"&Tutup {nama}")
        self.ui.pertanyaan.setText(
            f"{len(celah)} indikator belum diisi pada {nama}. Tulis alasannya satu per satu;"
            " alasan itu disimpan bersama penutupan. Untuk mengisinya dahulu, pilih Batal."
        )
        self._isi_tabel()
        self.ui.isikan.clicked.connect(self._isikan)
        self.ui.semua.returnPressed.connect(self._isikan)
        self.ui.tutup.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)
        self._model.dataChanged.connect(self._periksa)
        self._periksa()
        self.ui.celah.setCurrentIndex(self._model.index(0, _ALASAN))
        self.ui.celah.setFocus()

    def _isi_tabel(self) -> None:
        self._model = QStandardItemModel(0, 3, self)
        self._model.setHorizontalHeaderLabels(["Kode", "Indikator", "Alasan belum diisi"])
        for h in self._celah:
            tetap = [QStandardItem(h.id), QStandardItem(h.definisi.nama)]
            for butir in tetap:
                butir.setFlags(_BACA)
            self._model.appendRow([*tetap, QStandardItem("")])
        tabel = self.ui.celah
        tabel.setModel(self._model)
        siapkan_tabel(tabel, melar=_ALASAN)
        tabel.setColumnWidth(0, 80)
        tabel.setColumnWidth(1, 280)

    @property
    def alasan(self) -> Mapping[str, str]:
        """The reasons by id of the indikator; those that were given."""
        teks = [self._model.item(i, _ALASAN).text().strip() for i in range(len(self._celah))]
        return {h.id: t for h, t in zip(self._celah, teks, strict=True) if t}

    def _isikan(self) -> None:
        teks = self.ui.semua.text().strip()
        for i in range(self._model.rowCount()):
            butir = self._model.item(i, _ALASAN)
            if teks and not butir.text().strip():
                butir.setText(teks)

    def _periksa(self) -> None:
        kurang = len(self._celah) - len(self.alasan)
        self.ui.sisa.setText(f"{kurang} masih perlu alasan." if kurang else "")
        self.ui.tutup.setEnabled(not kurang)


def tanya_celah(
    induk: QWidget | None, nama: str, celah: Sequence[HasilIndikator]
) -> Mapping[str, str] | None:
    """A reason for each, or None where the quarter shall stay open."""
    dialog = DialogTutup(induk, nama, celah)
    return dialog.alasan if dialog.exec() == QDialog.DialogCode.Accepted else None
