"""All steps since the file was opened; a click takes the file to how it was after one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.forms.riwayat import Ui_Riwayat

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_AWAL = "Saat berkas dibuka"
Indeks = QModelIndex | QPersistentModelIndex
_AKAR = QModelIndex()


class ModelRiwayat(QAbstractListModel):
    """The beginning, then the words of every step; row n is the file after n steps."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._langkah: tuple[str, ...] = ()
        self.kini = 0
        """How many steps are done."""
        self._tebal = QFont()
        self._tebal.setBold(True)

    def segarkan(self) -> None:
        """Show the steps as they are now."""
        self.beginResetModel()
        terbuka = self._konteks.terbuka
        self._langkah, self.kini = self._konteks.sesi.riwayat if terbuka else ((), 0)
        self.endResetModel()

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._langkah) + 1

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        nomor = index.row()
        if role == peran.TAMPIL:
            return f"{nomor}.  {self._kata(nomor)}" if nomor else _AWAL
        if role == peran.HURUF:
            return self._tebal if nomor == self.kini else None
        if role == peran.TINTA and nomor > self.kini:
            palet = QGuiApplication.palette()
            return palet.color(QPalette.ColorRole.PlaceholderText)
        if role == peran.AKSES:
            return f"{self._kata(nomor)}, {self._keadaan(nomor)}"
        if role == peran.TIP:
            return self._keadaan(nomor)
        return None

    def _kata(self, nomor: int) -> str:
        kata = self._langkah[nomor - 1] if nomor else _AWAL
        return kata[:1].upper() + kata[1:]

    def _keadaan(self, nomor: int) -> str:
        if nomor == self.kini:
            return "keadaan sekarang"
        return "sudah diurungkan" if nomor > self.kini else "dilakukan"


class DialogRiwayat(QDialog):
    """Stays open beside the work, whatever year or tab is shown."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk)
        self._konteks = konteks
        self.ui = Ui_Riwayat()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model = ModelRiwayat(konteks)
        self.ui.daftar.setModel(self.model)
        self.ui.daftar.clicked.connect(self._ke)
        self.ui.daftar.activated.connect(self._ke)
        self.ui.tutup.clicked.connect(self.close)
        konteks.berubah.connect(self.segarkan)
        konteks.berkas_berganti.connect(self.segarkan)
        self.segarkan()

    def segarkan(self) -> None:
        """Show the steps as they are now."""
        if not self.isVisible() and self.model.rowCount() > 1:
            return
        self.model.segarkan()
        kini = self.model.index(self.model.kini)
        self.ui.daftar.setCurrentIndex(kini)
        self.ui.daftar.scrollTo(kini)
        self.ui.daftar.setEnabled(not self._konteks.hanya_baca)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.segarkan()

    def _ke(self, indeks: QModelIndex) -> None:
        if indeks.row() != self.model.kini:
            self._konteks.lompat(indeks.row())
