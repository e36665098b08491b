"""Asks once for each pasted column how its figures are meant (``1.893``: 1893, or 1,893)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from lkjip_desktop.domain.angka.bacaan import TandaDesimal
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.forms.bacaan_ganda import Ui_BacaanGanda
from lkjip_desktop.ui.tampilan.keraguan import TANDA, KolomRagu, SelRagu
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel

_JUDUL = ("Baris", "Kolom", "Tertulis", "Dibaca")
_DIBACA = 3


class BacaanGanda(QDialog):
    """A choice for each column, and what comes of it."""

    def __init__(self, induk: QWidget, ragu: Sequence[KolomRagu]) -> None:
        super().__init__(induk)
        self.ui = Ui_BacaanGanda()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._ragu = ragu
        self.pilihan = [self._tambah_kolom(k) for k in ragu]
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels(_JUDUL)
        for kolom in ragu:
            for sel in kolom.sel:
                isi = (sel.baris, kolom.judul, sel.teks.strip(), "")
                butir = [QStandardItem(t) for t in isi]
                for angka in butir[_DIBACA - 1 :]:
                    angka.setTextAlignment(Qt.AlignmentFlag(peran.PERATAAN["kanan"]))
                self._model.appendRow(butir)
        self.ui.pratinjau.setModel(self._model)
        siapkan_tabel(self.ui.pratinjau, melar=0)
        self.ui.setuju.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)
        for satu, lain in pairwise([*self.pilihan, self.ui.pratinjau]):
            self.setTabOrder(satu, lain)
        self.pilihan[0].setFocus()
        self._baca()

    def jawaban(self) -> list[TandaDesimal]:
        """The decimal mark of each column."""
        return [TANDA[p.currentIndex()] for p in self.pilihan]

    def _tambah_kolom(self, kolom: KolomRagu) -> QComboBox:
        pilih = QComboBox()
        pilih.addItems(_arti(kolom.sel[0]))
        pilih.setAccessibleName(f"Cara membaca kolom {kolom.judul}")
        pilih.currentIndexChanged.connect(self._baca)
        label = QLabel(kolom.judul)
        label.setBuddy(pilih)
        self.ui.tata_kolom.addRow(label, pilih)
        return pilih

    def _baca(self) -> None:
        baris = 0
        for kolom, pilih in zip(self._ragu, self.pilihan, strict=True):
            for sel in kolom.sel:
                dibaca = sel.bacaan[pilih.currentIndex()]
                self._model.item(baris, _DIBACA).setText(dibaca)
                baris += 1


def _arti(contoh: SelRagu) -> list[str]:
    """The two ways in words: the mark of the example groups the thousands, or begins decimals."""
    tanda = "koma" if "," in contoh.teks else "titik"
    ribuan, desimal = "pemisah ribuan", "tanda desimal"
    arti = (desimal, ribuan) if tanda == "koma" else (ribuan, desimal)
    return [
        f"{contoh.teks.strip()} adalah {bacaan} ({tanda}: {kata})"
        for bacaan, kata in zip(contoh.bacaan, arti, strict=True)
    ]


def tanya_bacaan(induk: QWidget, ragu: Sequence[KolomRagu]) -> Sequence[TandaDesimal] | None:
    """Ask; None where the user thinks better of it."""
    dialog = BacaanGanda(induk, ragu)
    setuju = dialog.exec() == QDialog.DialogCode.Accepted
    jawaban = dialog.jawaban()
    dialog.deleteLater()
    return jawaban if setuju else None
