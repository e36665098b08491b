"""A list from which several things are ticked, with a search line over it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan.kepala import Kepala

Indeks = QModelIndex | QPersistentModelIndex
_AKAR = QModelIndex()
_TINGGI_BARIS = 24


@dataclass(frozen=True, slots=True)
class Calon:
    """One thing that can be ticked: its id and the texts of its columns."""

    id: str
    teks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KolomPilih:
    """A column of the list."""

    judul: str
    lebar: int
    kanan: bool = False


class _Model(QAbstractTableModel):
    """Rows with a tick in the first column."""

    berubah = Signal()

    def __init__(self, kolom: Sequence[KolomPilih], induk: QObject) -> None:
        super().__init__(induk)
        self._kolom = tuple(kolom)
        self._calon: tuple[Calon, ...] = ()
        self.terpilih: set[str] = set()

    def isi(self, calon: Sequence[Calon], terpilih: Collection[str]) -> None:
        self.beginResetModel()
        self._calon = tuple(calon)
        self.terpilih = {c.id for c in calon} & set(terpilih)
        self.endResetModel()
        self.berubah.emit()

    def urut(self) -> list[str]:
        """The ticked ids in the order of the list."""
        return [c.id for c in self._calon if c.id in self.terpilih]

    def centang(self, baris: Collection[int], ya: bool) -> None:
        ids = {self._calon[i].id for i in baris}
        self.terpilih = self.terpilih | ids if ya else self.terpilih - ids
        for i in baris:
            self.dataChanged.emit(self.index(i, 0), self.index(i, 0), [peran.CENTANG])
        self.berubah.emit()

    def tercentang(self, baris: int) -> bool:
        return self._calon[baris].id in self.terpilih

    def rowCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._calon)

    def columnCount(self, parent: Indeks = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._kolom)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        calon, nomor = self._calon[index.row()], index.column()
        if role in (peran.TAMPIL, peran.TIP):
            return calon.teks[nomor]
        if role == peran.CENTANG and nomor == 0:
            return peran.CENTANG_YA if calon.id in self.terpilih else peran.CENTANG_TIDAK
        if role == peran.RATA:
            return peran.PERATAAN["kanan" if self._kolom[nomor].kanan else "kiri"]
        if role == peran.AKSES:
            keadaan = "dipilih" if calon.id in self.terpilih else "tidak dipilih"
            return f"{calon.teks[nomor]}, {keadaan}"
        return None

    def setData(self, index: Indeks, value: Any, role: int = peran.SUNTING) -> bool:
        if role != peran.CENTANG:
            return False
        self.centang([index.row()], Qt.CheckState(value) == peran.CENTANG_YA)
        return True

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        return peran.BENDERA_CENTANG if index.column() == 0 else peran.BENDERA_BACA

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation == peran.MENDATAR and role == peran.TAMPIL:
            return self._kolom[section].judul
        if orientation == peran.MENDATAR and role == peran.RATA:
            return peran.PERATAAN["kanan" if self._kolom[section].kanan else "kiri"]
        return None


class _Saring(QSortFilterProxyModel):
    """Rows in which every word of the search line occurs."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        self._kata: list[str] = []

    def cari(self, teks: str) -> None:
        self._kata = teks.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Indeks) -> bool:
        model = self.sourceModel()
        teks = " ".join(
            str(model.index(source_row, i).data(peran.TAMPIL)) for i in range(model.columnCount())
        ).casefold()
        return all(k in teks for k in self._kata)


class DaftarPilih(QWidget):
    """Search line and list. Space ticks the selected rows, Ctrl+A selects all that are seen."""

    berubah = Signal()
    """Other rows are ticked."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.cari = QLineEdit()
        self.cari.setPlaceholderText("Cari kode atau kata")
        self.cari.setClearButtonEnabled(True)
        self.cari.setAccessibleName("Cari")
        self.tabel = QTableView()
        self._saring = _Saring(self)
        self.tabel.setModel(self._saring)
        self.tabel.setHorizontalHeader(Kepala(self.tabel))
        self.tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tabel.setWordWrap(False)
        self.tabel.setTabKeyNavigation(False)
        self.tabel.verticalHeader().hide()
        self.tabel.verticalHeader().setDefaultSectionSize(_TINGGI_BARIS)
        self.tabel.installEventFilter(self)
        self.cari.installEventFilter(self)
        self.cari.textChanged.connect(self._saring.cari)
        self.tabel.doubleClicked.connect(lambda i: self._balik([i.siblingAtColumn(0)]))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.addWidget(self.cari)
        tata.addWidget(self.tabel)
        self.setFocusProxy(self.cari)

    def pasang(self, kolom: Sequence[KolomPilih], nama: str) -> None:
        """Say which columns there are (the second takes the room that is left)."""
        self._model = _Model(kolom, self)
        self._model.berubah.connect(self.berubah)
        self._saring.setSourceModel(self._model)
        self.tabel.setAccessibleName(nama)
        for nomor, k in enumerate(kolom):
            self.tabel.setColumnWidth(nomor, k.lebar)
        self.tabel.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def isi(self, calon: Sequence[Calon], terpilih: Collection[str] = ()) -> None:
        """Show these, and tick some of them."""
        self._model.isi(calon, terpilih)
        if self._saring.rowCount():
            self.tabel.setCurrentIndex(self._saring.index(0, 0))

    def terpilih(self) -> list[str]:
        """The ids of the ticked rows (also of those that the search hides), in order."""
        return self._model.urut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.tabel and event.key() == Qt.Key.Key_Space:
                self._balik(self.tabel.selectionModel().selectedRows())
                return True
            if watched is self.cari and event.key() == Qt.Key.Key_Down:
                self.tabel.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _balik(self, indeks: Sequence[QModelIndex]) -> None:
        """Tick the rows, or where all of them are ticked take the ticks away."""
        baris = [self._saring.mapToSource(i).row() for i in indeks]
        if baris:
            self._model.centang(baris, not all(self._model.tercentang(b) for b in baris))
