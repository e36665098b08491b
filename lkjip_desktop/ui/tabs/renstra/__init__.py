"""The tab Renstra: tujuan, sasaran and indikator with targets; strategi; period, visi and misi."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import renstra_berlaku
from lkjip_desktop.domain.perubahan_renstra import nama_renstra
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_renstra import Ui_TabRenstra
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.tabs.renstra.banding import HalamanBanding
from lkjip_desktop.ui.tabs.renstra.pohon import HalamanPohon
from lkjip_desktop.ui.tabs.renstra.strategi import HalamanStrategi
from lkjip_desktop.ui.tabs.renstra.visi import HalamanVisi

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabRenstra"]


class _Halaman(Protocol):
    def segarkan(self, renstra: r.Renstra | None) -> None: ...


class TabRenstra(TabDasar):
    """Pages over one Renstra, that in force in the chosen year unless another is chosen.

    The last page compares it with another one, where there is one.
    """

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.ui = Ui_TabRenstra()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.pohon = HalamanPohon(konteks, ui)
        self.strategi = HalamanStrategi(konteks, ui)
        self.visi = HalamanVisi(konteks, ui)
        self.banding = HalamanBanding(konteks, ui)
        self._halaman: dict[QWidget, _Halaman] = {
            ui.halaman_pohon: self.pohon,
            ui.halaman_strategi: self.strategi,
            ui.halaman_visi: self.visi,
            ui.halaman_banding: self.banding,
        }
        self._usang: set[QWidget] = set()
        self._rid = 0
        self._dikenal: set[int] = set()
        self._tempat: tuple[object, int] | None = None
        """The file and year that are shown: others begin with the Renstra in force."""
        ui.halaman.setCornerWidget(ui.bilah_renstra, Qt.Corner.TopRightCorner)
        ui.tombol_renstra_baru.setIcon(gaya.ikon("plus"))
        ui.tombol_hapus_renstra.setIcon(gaya.ikon("trash"))
        ui.pilih_renstra.activated.connect(self._dipilih)
        ui.tombol_renstra_baru.clicked.connect(self.tambah_renstra)
        self._pasang_menu()
        ui.tombol_hapus_renstra.clicked.connect(self.hapus_renstra)
        ui.halaman.currentChanged.connect(self._segarkan_halaman)

    def _pasang_menu(self) -> None:
        menu = QMenu(self.ui.tombol_renstra_baru)
        menu.addAction(gaya.ikon("plus"), "Renstra periode &berikutnya").triggered.connect(
            self.tambah_renstra
        )
        self.aksi_perubahan = menu.addAction(gaya.ikon("document-duplicate"), "Renstra &perubahan…")
        self.aksi_perubahan.triggered.connect(self.buat_perubahan)
        self.ui.tombol_renstra_baru.setMenu(menu)

    @property
    def halaman(self) -> QTabWidget:
        """The pages."""
        return self.ui.halaman

    @property
    def renstra(self) -> r.Renstra | None:
        """The Renstra that is shown."""
        semua = self.konteks.sesi.dokumen.renstra
        return next((x for x in semua if x.rid == self._rid), None)

    # showing --------------------------------------------------------------------------------------

    def segarkan(self, perubahan: Perubahan | None) -> None:
        semua = self.konteks.sesi.dokumen.renstra
        rid = {x.rid for x in semua}
        baru = rid - self._dikenal
        tempat = self.konteks.sesi, self.konteks.tahun
        lain, self._tempat = tempat != self._tempat, tempat
        if lain or self._rid not in rid:
            berlaku = renstra_berlaku(semua, self.konteks.tahun)
            self._rid = berlaku.rid if berlaku else 0
        elif len(baru) == 1:
            self._rid = baru.pop()
        self._dikenal = rid
        self._isi_pilihan(semua)
        self._usang = set(self._halaman)
        self._segarkan_halaman()

    def _isi_pilihan(self, semua: Sequence[r.Renstra]) -> None:
        ui, ubah = self.ui, not self.konteks.hanya_baca
        ui.pilih_renstra.clear()
        for x in semua:
            kembar = sum(nama_renstra(y) == nama_renstra(x) for y in semua) > 1
            ui.pilih_renstra.addItem(f"{nama_renstra(x)}{f' ({x.id})' if kembar else ''}", x.rid)
        ui.pilih_renstra.setCurrentIndex(ui.pilih_renstra.findData(self._rid))
        ui.pilih_renstra.setEnabled(ui.pilih_renstra.count() > 1)
        ui.tombol_renstra_baru.setEnabled(ubah)
        self.aksi_perubahan.setEnabled(ubah and len(semua) > 0)
        ui.halaman.setTabVisible(ui.halaman.indexOf(ui.halaman_banding), len(semua) > 1)
        ui.tombol_hapus_renstra.setEnabled(ubah and ui.pilih_renstra.count() > 0)

    def _segarkan_halaman(self) -> None:
        """Only the page that is seen; the others when they are shown."""
        kini = self.ui.halaman.currentWidget()
        if kini in self._usang:
            self._usang.discard(kini)
            self._halaman[kini].segarkan(self.renstra)

    def _dipilih(self, nomor: int) -> None:
        self.konteks.selesaikan.emit()
        self._rid = self.ui.pilih_renstra.itemData(nomor)
        self._usang = set(self._halaman)
        self._segarkan_halaman()

    # doing ----------------------------------------------------------------------------------------

    def tambah_renstra(self) -> None:
        """Add the Renstra of the next period and show its period, visi and misi."""
        sesi, tahun = self.konteks.sesi, self.konteks.tahun
        if self.konteks.lakukan(lambda: layanan.tambah_renstra(sesi, tahun)) is not None:
            self.ui.halaman.setCurrentWidget(self.ui.halaman_visi)
            self.visi.rincian.isian("tahun_awal").setFocus()

    def buat_perubahan(self) -> None:
        """Ask from when, and copy the Renstra that is shown as its perubahan."""
        from lkjip_desktop.ui.tabs.renstra.perubahan import RenstraPerubahan

        self.konteks.selesaikan.emit()
        renstra = self.renstra
        if renstra is None:
            return
        dialog = RenstraPerubahan(self.window(), self.konteks, renstra)
        dialog.exec()
        dialog.deleteLater()

    def hapus_renstra(self) -> None:
        """Delete the Renstra that is shown, with all in it; undo brings it back."""
        renstra = self.renstra
        if renstra is None:
            return
        sesi = self.konteks.sesi
        kata = self.konteks.lakukan(lambda: layanan.hapus(sesi, [renstra]))
        if kata:
            self.konteks.beri_tahu(kata, "Ctrl+Z mengembalikannya.")

    # going to a record ----------------------------------------------------------------------------

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        renstra = self._pemilik(jenis, rid)
        if renstra is None:
            return False
        if renstra.rid != self._rid:
            self._dipilih(self.ui.pilih_renstra.findData(renstra.rid))
            self.ui.pilih_renstra.setCurrentIndex(self.ui.pilih_renstra.findData(renstra.rid))
        if jenis is r.Renstra:
            self.ui.halaman.setCurrentWidget(self.ui.halaman_visi)
            return True
        if jenis is r.Strategi:
            self.ui.halaman.setCurrentWidget(self.ui.halaman_strategi)
            return self.strategi.perilaku.pilih((jenis, rid))
        self.ui.halaman.setCurrentWidget(self.ui.halaman_pohon)
        return self.pohon.perilaku.pilih((jenis, rid))

    def _pemilik(self, jenis: type, rid: int) -> r.Renstra | None:
        for renstra in self.konteks.sesi.dokumen.renstra:
            if any(type(x) is jenis and x.rid == rid for x in _isi(renstra)):
                return renstra
        return None


def _isi(renstra: r.Renstra) -> Iterable[r.Rekaman]:
    """The Renstra and every record in it that the tab shows."""
    yield renstra
    for tujuan in renstra.tujuan:
        yield tujuan
        yield from tujuan.indikator or ()
        for sasaran in tujuan.sasaran or ():
            yield sasaran
            yield from sasaran.indikator or ()
            yield from sasaran.strategi or ()
