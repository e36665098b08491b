"""The model of a flat grid: row objects under declared columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.penyaji import Kunci, Penyaji
from lkjip_desktop.ui.model.selaras import selaraskan
from lkjip_desktop.ui.model.susunan import Susunan

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

B = TypeVar("B")
X = TypeVar("X")
Indeks = QModelIndex | QPersistentModelIndex
AKAR = QModelIndex()


def _geser(daftar: list[X], dari: int, ke: int) -> None:
    daftar.insert(ke, daftar.pop(dari))


class ModelKisi(QAbstractTableModel, Generic[B]):
    """Rows in a list. After each change the tab calls :meth:`isi` with freshly made rows; the
    view keeps its place, and only what differs is drawn anew."""

    def __init__(
        self,
        konteks: Konteks,
        kolom: Sequence[Kolom[B]],
        kunci: Callable[[B], Kunci],
        sebutan: Callable[[B], str],
        *,
        bebas: bool = False,
        mandiri: bool = False,
    ) -> None:
        """``bebas``: the order of the rows has no meaning, so that users may sort and filter.
        ``mandiri``: cells show nothing but what their row object holds, so that one equal to that
        before it need not be looked at again."""
        super().__init__()
        self.penyaji = Penyaji(konteks, kolom, kunci, sebutan)
        self.susunan: Susunan[B] | None = Susunan(kunci) if bebas else None
        self._semua: list[B] = []
        self._mandiri = mandiri
        self._baris: list[B] = []
        self._kunci: list[Kunci] = []
        self._nilai: list[tuple[Any, ...]] = []

    # rows -------------------------------------------------------------------------------------

    def isi(self, baris: Sequence[B]) -> None:
        """Show these rows now."""
        baru = list(baris)
        kunci = [self.penyaji.kunci(b) for b in baru]
        self.penyaji.lupakan_salah(set(kunci))
        if self.susunan is not None:
            baru = self._susun(self.susunan, baru)
            kunci = [self.penyaji.kunci(b) for b in baru]
        if set(kunci).isdisjoint(self._kunci):
            self._ganti_semua(baru, kunci)
            return
        if kunci != self._kunci:
            self._samakan_urutan(baru, kunci)
        self._samakan_nilai(baru)

    def susun_ulang(self) -> None:
        """Show the rows in the order and with the filters that :attr:`susunan` has now."""
        if self.susunan is None:
            return
        self.susunan.hitung(self._semua, self.penyaji.kolom)
        baris = self.susunan.terapkan(self._semua)
        self._ganti_semua(baris, [self.penyaji.kunci(b) for b in baris])
        self.headerDataChanged.emit(peran.MENDATAR, 0, len(self.penyaji.kolom) - 1)

    def tampakkan(self, kunci: Kunci) -> None:
        """Take the filters away where they hide the row of that key."""
        susunan = self.susunan
        if susunan is None or not susunan.saringan or kunci in self._kunci:
            return
        if any(self.penyaji.kunci(b) == kunci for b in self._semua):
            susunan.saringan.clear()
            self.susun_ulang()

    def _susun(self, susunan: Susunan[B], baru: list[B]) -> list[B]:
        lama = {self.penyaji.kunci(b) for b in self._semua}
        self._semua = baru
        if susunan.berlaku and lama.isdisjoint(self.penyaji.kunci(b) for b in baru):
            susunan.hitung(baru, self.penyaji.kolom)
        return susunan.terapkan(baru)

    def ganti_kolom(self, kolom: Sequence[Kolom[B]]) -> None:
        """Show other columns (the years of another Renstra)."""
        self.beginResetModel()
        self.penyaji.kolom = tuple(kolom)
        self._nilai = [self.penyaji.nilai(b) for b in self._baris]
        self.endResetModel()

    @property
    def baris(self) -> Sequence[B]:
        """The rows as shown."""
        return self._baris

    @property
    def semua(self) -> Sequence[B]:
        """All rows, also those that a filter hides."""
        return self._baris if self.susunan is None else self._semua

    def baris_di(self, indeks: Indeks) -> B | None:
        """The row object of an index."""
        return self._baris[indeks.row()] if indeks.isValid() else None

    def indeks_kunci(self, kunci: Kunci, kolom: int = 0) -> QModelIndex:
        """Where a row is (invalid where it is not)."""
        try:
            return self.index(self._kunci.index(kunci), kolom)
        except ValueError:
            return AKAR

    def _ganti_semua(self, baru: list[B], kunci: list[Kunci]) -> None:
        if not baru and not self._baris:
            return
        self.beginResetModel()
        self._baris, self._kunci = baru, kunci
        self._nilai = [self.penyaji.nilai(b) for b in baru]
        self.endResetModel()

    def _samakan_urutan(self, baru: list[B], kunci: list[Kunci]) -> None:
        for langkah in selaraskan(self._kunci, kunci):
            di = langkah.di
            if langkah.macam == "hapus":
                self.beginRemoveRows(AKAR, di, di)
                del self._baris[di], self._kunci[di], self._nilai[di]
                self.endRemoveRows()
            elif langkah.macam == "sisip":
                self.beginInsertRows(AKAR, di, di)
                self._baris.insert(di, baru[di])
                self._kunci.insert(di, kunci[di])
                self._nilai.insert(di, self.penyaji.nilai(baru[di]))
                self.endInsertRows()
            else:
                self.beginMoveRows(AKAR, langkah.dari, langkah.dari, AKAR, di)
                _geser(self._baris, langkah.dari, di)
                _geser(self._kunci, langkah.dari, di)
                _geser(self._nilai, langkah.dari, di)
                self.endMoveRows()

    def _samakan_nilai(self, baru: list[B]) -> None:
        lama, self._baris = self._baris, baru
        berubah: list[tuple[int, int, int]] = []
        for i, b in enumerate(baru):
            if self._mandiri and lama[i] == b:
                continue
            nilai = self.penyaji.nilai(b)
            dari, sampai = self.penyaji.beda(self._kunci[i], self._nilai[i], nilai)
            if dari >= 0:
                self._nilai[i] = nilai
                berubah.append((i, dari, sampai))
        self._umumkan(berubah)

    def _umumkan(self, berubah: list[tuple[int, int, int]]) -> None:
        """Announce changed cells (row, first and last column), neighbouring rows at once."""
        for _, deret in groupby(enumerate(berubah), key=lambda x: x[1][0] - x[0]):
            baris = [b for _, b in deret]
            atas = self.index(baris[0][0], min(b[1] for b in baris))
            self.dataChanged.emit(atas, self.index(baris[-1][0], max(b[2] for b in baris)))

    # what Qt asks -----------------------------------------------------------------------------

    def rowCount(self, parent: Indeks = AKAR) -> int:
        return 0 if parent.isValid() else len(self._baris)

    def columnCount(self, parent: Indeks = AKAR) -> int:
        return 0 if parent.isValid() else len(self.penyaji.kolom)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if not index.isValid():
            return None
        return self.penyaji.data(self._baris[index.row()], index.column(), role)

    def setData(self, index: Indeks, value: Any, role: int = peran.SUNTING) -> bool:
        baris, tempat = self._baris[index.row()], QPersistentModelIndex(index)
        if role == peran.SUNTING:
            hasil = self.penyaji.tulis_teks(baris, index.column(), str(value))
        elif role == peran.CENTANG:
            ya = Qt.CheckState(value) == peran.CENTANG_YA
            hasil = self.penyaji.tulis_nilai(baris, index.column(), ya)
        elif role == peran.NILAI:
            hasil = self.penyaji.tulis_nilai(baris, index.column(), value)
        else:
            return False
        if tempat.isValid():
            kini = self.index(tempat.row(), tempat.column())
            self.dataChanged.emit(kini, kini)
        return hasil

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return self.penyaji.bendera(self._baris[index.row()], index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation == peran.MENDATAR and section < len(self.penyaji.kolom):
            return self._judul(section, role)
        return str(section + 1) if role == peran.TAMPIL else None

    def _judul(self, nomor: int, role: int) -> Any:
        """The heading, with a mark where the grid is sorted or filtered by the column."""
        judul = self.penyaji.judul(nomor, role)
        susunan = self.susunan
        if susunan is None or not susunan.berlaku or role not in (peran.TAMPIL, peran.AKSES):
            return judul
        id_kolom = self.penyaji.kolom[nomor].id
        tanda, kata = "", ""
        if susunan.urut is not None and susunan.urut[0] == id_kolom:
            turun = susunan.urut[1]
            tanda, kata = ("▼ ", ", urut turun") if turun else ("▲ ", ", urut naik")
        if id_kolom in susunan.saringan:
            tanda, kata = f"{tanda}(disaring) ", f"{kata}, disaring"
        return f"{tanda}{judul}" if role == peran.TAMPIL else f"{judul}{kata}"
