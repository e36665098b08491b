"""Choosing a field for a text: a list of figures and names with their values, searched by words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import Acuan
from lkjip_desktop.domain.naskah.pilihan import PilihanIsian, pilihan_isian
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.forms.pilih_isian import Ui_PilihIsian
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel

_AKAR = QModelIndex()
Indeks = QModelIndex | QPersistentModelIndex
_JUDUL: Final = ("Data", "Milik", "Nilai kini")
_LEBAR: Final = (210, 280)


class _Model(QAbstractTableModel):
    """Fields in which every word of the search line occurs; values are read when they are seen."""

    def __init__(self, pembaca: PembacaIsian, induk: QObject) -> None:
        super().__init__(induk)
        self._pembaca = pembaca
        semua = list(pilihan_isian(pembaca.bahan))
        self._semua: Sequence[tuple[str, PilihanIsian]] = [
            (f"{p.besaran} {p.objek}".casefold(), p) for p in semua
        ]
        self.terlihat: list[PilihanIsian] = semua

    def saring(self, teks: str) -> None:
        kata = teks.casefold().split()
        self.beginResetModel()
        self.terlihat = [p for isi, p in self._semua if all(k in isi for k in kata)]
        self.endResetModel()

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self.terlihat)

    def columnCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(_JUDUL)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        p = self.terlihat[index.row()]
        if role in (peran.TAMPIL, peran.TIP):
            kolom = index.column()
            if kolom == 2:
                return self._pembaca.baca(p.acuan).teks
            return p.objek if kolom else p.besaran
        if role == peran.AKSES:
            return f"{p.besaran}, {p.objek}, {self._pembaca.baca(p.acuan).teks}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation != peran.MENDATAR:
            return None
        if role == peran.RATA:
            return peran.PERATAAN["kiri"]
        return _JUDUL[section] if role == peran.TAMPIL else None


class DialogPilihIsian(QDialog):
    """Stays over the window; arrows move in the list while the search line is typed in."""

    dipilih = Signal(object)
    """The chosen :class:`Acuan`."""

    def __init__(self, induk: QWidget, pembaca: PembacaIsian, kini: Acuan | None = None) -> None:
        super().__init__(induk)
        self.ui = Ui_PilihIsian()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle("Ganti data" if kini else "Sisipkan data")
        self.ui.setuju.setText("Ganti" if kini else "Sisipkan")
        self._model = _Model(pembaca, self)
        daftar = self.ui.daftar
        daftar.setModel(self._model)
        siapkan_tabel(daftar, melar=2)
        for nomor, lebar in enumerate(_LEBAR):
            daftar.setColumnWidth(nomor, lebar)
        daftar.doubleClicked.connect(lambda _: self.accept())
        self.ui.cari.textChanged.connect(self._cari)
        self.ui.cari.installEventFilter(self)
        self.ui.setuju.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)
        self._cari("")
        self._ke(kini)
        self.ui.cari.setFocus()

    def _cari(self, teks: str) -> None:
        self._model.saring(teks)
        ada = bool(self._model.terlihat)
        self.ui.setuju.setEnabled(ada)
        if ada:
            self.ui.daftar.selectRow(0)
        self.ui.keterangan.setText(
            "Data yang disisipkan mengikuti perubahan isian di tab lain."
            if ada
            else "Tidak ditemukan. Semua kata yang diketik harus ada."
        )

    def _ke(self, acuan: Acuan | None) -> None:
        for nomor, p in enumerate(self._model.terlihat):
            if p.acuan == acuan:
                self.ui.daftar.selectRow(nomor)

    def accept(self) -> None:
        baris = self.ui.daftar.currentIndex().row()
        if 0 <= baris < len(self._model.terlihat):
            self.dipilih.emit(self._model.terlihat[baris].acuan)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            langkah = _LANGKAH.get(Qt.Key(event.key()))
            if langkah is not None:
                baris = self.ui.daftar.currentIndex().row() + langkah
                self.ui.daftar.selectRow(max(0, min(baris, len(self._model.terlihat) - 1)))
                return True
        return super().eventFilter(watched, event)


_LANGKAH: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
