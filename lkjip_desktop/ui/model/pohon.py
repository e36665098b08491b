"""The model of a tree-grid: row objects with children under declared columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.penyaji import Kunci, Penyaji
from lkjip_desktop.ui.model.selaras import selaraskan

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

B = TypeVar("B")
Indeks = QModelIndex | QPersistentModelIndex
AKAR = QModelIndex()


@dataclass(frozen=True, slots=True)
class Simpul(Generic[B]):
    """A row object with its children, as a tab hands it over; immutable with all below it."""

    baris: B
    anak: Sequence[Simpul[B]] = ()


@dataclass(slots=True, eq=False)
class _Cabang(Generic[B]):
    """A row as the model keeps it; ``nomor`` is what Qt's indexes carry, ``simpul`` what it was
    last filled from."""

    nomor: int
    simpul: Simpul[B]
    baris: B
    kunci: Kunci
    induk: _Cabang[B] | None
    nilai: tuple[Any, ...]
    di: int = 0
    """Its place among its siblings: Qt asks for it hundreds of times for each painted row."""
    anak: list[_Cabang[B]] = field(default_factory=list)


def _nomori(daftar: list[_Cabang[B]]) -> None:
    for i, c in enumerate(daftar):
        c.di = i


class ModelPohon(QAbstractItemModel, Generic[B]):
    """Rows in a tree. After each change the tab calls :meth:`isi`; a row object or a whole node
    that is handed over again is taken to be unchanged (see :mod:`.ingatan_simpul`)."""

    def __init__(
        self,
        konteks: Konteks,
        kolom: Sequence[Kolom[B]],
        kunci: Callable[[B], Kunci],
        sebutan: Callable[[B], str],
    ) -> None:
        super().__init__()
        self.penyaji = Penyaji(konteks, kolom, kunci, sebutan)
        self._puncak: list[_Cabang[B]] = []
        self._cabang: dict[int, _Cabang[B]] = {}
        self._nomor = count(1)

    # rows -------------------------------------------------------------------------------------

    def isi(self, simpul: Sequence[Simpul[B]]) -> None:
        """Show these nodes now."""
        kunci = {self.penyaji.kunci(s.baris) for s in simpul}
        if self.penyaji.salah:
            self.penyaji.lupakan_salah(set(self._semua_kunci(simpul)))
        if kunci.isdisjoint(c.kunci for c in self._puncak):
            self._ganti_semua(simpul)
        else:
            self._samakan(None, simpul)

    def ganti_kolom(self, kolom: Sequence[Kolom[B]]) -> None:
        """Show other columns (the years of another Renstra)."""
        self.beginResetModel()
        self.penyaji.kolom = tuple(kolom)
        for c in self._cabang.values():
            c.nilai = self.penyaji.nilai(c.baris)
        self.endResetModel()

    def baris_di(self, indeks: Indeks) -> B | None:
        """The row object of an index."""
        return self._cabang[indeks.internalId()].baris if indeks.isValid() else None

    def indeks_kunci(self, kunci: Kunci, kolom: int = 0) -> QModelIndex:
        """Where a row is (invalid where it is not)."""
        for c in self._cabang.values():
            if c.kunci == kunci:
                return self._indeks(c, kolom)
        return AKAR

    def _semua_kunci(self, simpul: Sequence[Simpul[B]]) -> Iterator[Kunci]:
        for s in simpul:
            yield self.penyaji.kunci(s.baris)
            yield from self._semua_kunci(s.anak)

    def _ganti_semua(self, simpul: Sequence[Simpul[B]]) -> None:
        if not simpul and not self._puncak:
            return
        self.beginResetModel()
        self._cabang.clear()
        self._puncak = [self._buat(s, None) for s in simpul]
        _nomori(self._puncak)
        self.endResetModel()

    def _buat(self, simpul: Simpul[B], induk: _Cabang[B] | None) -> _Cabang[B]:
        b = simpul.baris
        penyaji = self.penyaji
        c = _Cabang(next(self._nomor), simpul, b, penyaji.kunci(b), induk, penyaji.nilai(b))
        self._cabang[c.nomor] = c
        c.anak = [self._buat(s, c) for s in simpul.anak]
        _nomori(c.anak)
        return c

    def _buang(self, cabang: _Cabang[B]) -> None:
        del self._cabang[cabang.nomor]
        for c in cabang.anak:
            self._buang(c)

    def _samakan(self, induk: _Cabang[B] | None, simpul: Sequence[Simpul[B]]) -> None:
        daftar = self._puncak if induk is None else induk.anak
        self._samakan_urutan(induk, daftar, simpul)
        for c, s in zip(daftar, simpul, strict=True):
            if c.simpul is s:
                continue
            c.simpul = s
            self._samakan_nilai(c, s.baris)
            if c.anak or s.anak:
                self._samakan(c, s.anak)

    def _samakan_urutan(
        self, induk: _Cabang[B] | None, daftar: list[_Cabang[B]], simpul: Sequence[Simpul[B]]
    ) -> None:
        atas = AKAR if induk is None else self._indeks(induk)
        baru = [self.penyaji.kunci(s.baris) for s in simpul]
        for langkah in selaraskan([c.kunci for c in daftar], baru):
            di = langkah.di
            if langkah.macam == "hapus":
                self.beginRemoveRows(atas, di, di)
                self._buang(daftar.pop(di))
                _nomori(daftar)
                self.endRemoveRows()
            elif langkah.macam == "sisip":
                self.beginInsertRows(atas, di, di)
                daftar.insert(di, self._buat(simpul[di], induk))
                _nomori(daftar)
                self.endInsertRows()
            else:
                self.beginMoveRows(atas, langkah.dari, langkah.dari, atas, di)
                daftar.insert(di, daftar.pop(langkah.dari))
                _nomori(daftar)
                self.endMoveRows()

    def _samakan_nilai(self, cabang: _Cabang[B], baris: B) -> None:
        if cabang.baris is baris:
            return
        cabang.baris = baris
        nilai = self.penyaji.nilai(baris)
        dari, sampai = self.penyaji.beda(cabang.kunci, cabang.nilai, nilai)
        if dari >= 0:
            cabang.nilai = nilai
            self.dataChanged.emit(self._indeks(cabang, dari), self._indeks(cabang, sampai))

    def _indeks(self, cabang: _Cabang[B], kolom: int = 0) -> QModelIndex:
        return self.createIndex(cabang.di, kolom, cabang.nomor)

    # what Qt asks -----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Indeks = AKAR) -> QModelIndex:
        saudara = self._cabang[parent.internalId()].anak if parent.isValid() else self._puncak
        if 0 <= row < len(saudara) and 0 <= column < len(self.penyaji.kolom):
            return self.createIndex(row, column, saudara[row].nomor)
        return QModelIndex()

    def sibling(self, row: int, column: int, idx: Indeks) -> QModelIndex:
        """Qt would ask for the parent even for another cell of the same row."""
        if row == idx.row() and 0 <= column < len(self.penyaji.kolom):
            return self.createIndex(row, column, idx.internalId())
        return self.index(row, column, self.parent(idx))

    def parent(self, child: Indeks | None = None) -> Any:
        if child is None:
            return QObject.parent(self)
        # No row has the number 0 of an index that is not valid.
        cabang = self._cabang.get(child.internalId())
        if cabang is None or cabang.induk is None:
            return QModelIndex()
        return self.createIndex(cabang.induk.di, 0, cabang.induk.nomor)

    def rowCount(self, parent: Indeks = AKAR) -> int:
        if not parent.isValid():
            return len(self._puncak)
        return len(self._cabang[parent.internalId()].anak) if parent.column() == 0 else 0

    def columnCount(self, parent: Indeks = AKAR) -> int:
        return len(self.penyaji.kolom)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if not index.isValid():
            return None
        return self.penyaji.data(self._cabang[index.internalId()].baris, index.column(), role)

    def setData(self, index: Indeks, value: Any, role: int = peran.SUNTING) -> bool:
        cabang, kolom = self._cabang[index.internalId()], index.column()
        if role == peran.SUNTING:
            hasil = self.penyaji.tulis_teks(cabang.baris, kolom, str(value))
        elif role == peran.CENTANG:
            ya = Qt.CheckState(value) == peran.CENTANG_YA
            hasil = self.penyaji.tulis_nilai(cabang.baris, kolom, ya)
        elif role == peran.NILAI:
            hasil = self.penyaji.tulis_nilai(cabang.baris, kolom, value)
        else:
            return False
        if cabang.nomor in self._cabang:
            kini = self._indeks(cabang, kolom)
            self.dataChanged.emit(kini, kini)
        return hasil

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return self.penyaji.bendera(self._cabang[index.internalId()].baris, index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation == peran.MENDATAR and section < len(self.penyaji.kolom):
            return self.penyaji.judul(section, role)
        return None
