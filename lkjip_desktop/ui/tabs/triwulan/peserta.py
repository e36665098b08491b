"""Who took part: the role holders of the office, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan.umum import lukis_kosong

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

Indeks = QModelIndex | QPersistentModelIndex
AKAR = QModelIndex()


class _Model(QAbstractListModel):
    """Role holders with ticks; a tick is written at once."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._berita: r.BeritaAcara | None = None
        self._pejabat: tuple[r.Pejabat, ...] = ()

    def isi(self, berita: r.BeritaAcara | None, pejabat: Sequence[r.Pejabat]) -> None:
        """Show who took part in this one (None: no list at all)."""
        baru = tuple(pejabat) if berita else ()
        self._berita = berita
        if baru != self._pejabat:
            self.beginResetModel()
            self._pejabat = baru
            self.endResetModel()
        elif baru:
            self.dataChanged.emit(self.index(0), self.index(len(baru) - 1))

    def rowCount(self, parent: Indeks = AKAR) -> int:
        return 0 if parent.isValid() else len(self._pejabat)

    def data(self, index: Indeks, role: int = peran.TAMPIL) -> Any:
        if not index.isValid() or self._berita is None:
            return None
        pejabat = self._pejabat[index.row()]
        hadir = pejabat.id in (self._berita.peserta or ())
        teks = f"{pejabat.nama}, {pejabat.jabatan}"
        if role in (peran.TAMPIL, peran.TIP):
            return teks
        if role == peran.AKSES:
            return f"{teks}: {'hadir' if hadir else 'tidak hadir'}"
        if role == peran.CENTANG:
            return peran.CENTANG_YA if hadir else peran.CENTANG_TIDAK
        return None

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        return peran.BENDERA_BACA if self._konteks.hanya_baca else peran.BENDERA_CENTANG

    def setData(self, index: Indeks, value: Any, role: int = peran.SUNTING) -> bool:
        if role != peran.CENTANG or self._berita is None:
            return False
        from lkjip_desktop.services.sunting import atur

        id_ = self._pejabat[index.row()].id
        berita, lama = self._berita, self._berita.peserta or ()
        if Qt.CheckState(value) == peran.CENTANG_YA:
            urutan = [p.id for p in self._pejabat if p.id in lama or p.id == id_]
            # those no longer in the list of role holders stay behind the others
            baru = (*urutan, *(i for i in lama if i not in urutan))
        else:
            baru = tuple(i for i in lama if i != id_)
        judul = f"ubah peserta, berita acara {triwulan_romawi(berita.triwulan)}"
        self._konteks.lakukan(lambda: atur(self._konteks.sesi, berita, judul, peserta=baru or None))
        return True


class DaftarPeserta(QListView):
    """The list; the space bar ticks."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._model = _Model(konteks)
        self.setModel(self._model)
        self.setAccessibleName("Peserta")
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)
        self.setMinimumHeight(80)

    def tampilkan(self, berita: r.BeritaAcara | None, pejabat: Sequence[r.Pejabat]) -> None:
        """Show who took part."""
        self._model.isi(berita, pejabat)
        self.setEnabled(berita is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isEnabled() and not self._model.rowCount():
            lukis_kosong(self, "Belum ada pejabat. Tambahkan di menu Data.")
