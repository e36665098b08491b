"""The tab PK: the year's Perjanjian Kinerja, murni against perubahan, targets of the RKT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_pk import Ui_TabPk
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.tabs.pk.banding import HalamanBanding
from lkjip_desktop.ui.tabs.pk.dokumen import HalamanDokumen
from lkjip_desktop.ui.tabs.pk.rkt import HalamanRkt

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks

__all__ = ["TabPk"]

AKSI_CETAK = "lap_pk"
"""The window's action that prints PK."""


class _Halaman(Protocol):
    def segarkan(self) -> None: ...


class TabPk(TabDasar):
    """Three pages over the chosen year."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.ui = Ui_TabPk()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.dokumen = HalamanDokumen(konteks, ui)
        self.banding = HalamanBanding(konteks, ui)
        self.rkt = HalamanRkt(konteks, ui)
        self._halaman: dict[QWidget, _Halaman] = {
            ui.halaman_dokumen: self.dokumen,
            ui.halaman_banding: self.banding,
            ui.halaman_rkt: self.rkt,
        }
        self._usang: set[QWidget] = set()
        ui.halaman.setCornerWidget(ui.bilah_pojok, Qt.Corner.TopRightCorner)
        ui.tombol_cetak.setIcon(gaya.ikon("printer"))
        ui.tombol_cetak.clicked.connect(self._cetak)
        ui.halaman.currentChanged.connect(self._segarkan_halaman)

    @property
    def halaman(self) -> QTabWidget:
        """The pages."""
        return self.ui.halaman

    def segarkan(self, perubahan: Perubahan | None) -> None:
        self._usang = set(self._halaman)
        self._segarkan_halaman()
        self.ui.tombol_cetak.setEnabled(bool(self.konteks.sesi.tahun(self.konteks.tahun).pk))

    def _segarkan_halaman(self) -> None:
        """Only the page that is seen; the others when they are shown."""
        kini = self.ui.halaman.currentWidget()
        if kini in self._usang:
            self._usang.discard(kini)
            self._halaman[kini].segarkan()

    def fokus(self) -> None:
        """To the list of PK, where a year begins; to its first grid on the other pages."""
        if self.ui.halaman.currentWidget() is self.ui.halaman_dokumen:
            self.dokumen.daftar.setFocus()
        else:
            super().fokus()

    def _cetak(self) -> None:
        aksi = self.window().findChild(QAction, AKSI_CETAK)
        if isinstance(aksi, QAction):
            aksi.trigger()

    # going to a record ----------------------------------------------------------------------------

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        if jenis is r.Rkt:
            return self._ke_rkt(rid)
        pk = self._pemilik(jenis, rid)
        if pk is None:
            return False
        self.ui.halaman.setCurrentWidget(self.ui.halaman_dokumen)
        self.dokumen.daftar.perilaku.pilih((r.Pk, pk.rid))
        if jenis is r.PkIndikator:
            return self.dokumen.indikator.perilaku.pilih((jenis, rid))
        if jenis is r.PkProgram:
            return self.dokumen.program.perilaku.pilih((jenis, rid))
        return True

    def _ke_rkt(self, rid: int) -> bool:
        rkt = self.konteks.sesi.rekaman(r.Rkt, rid)
        if not isinstance(rkt, r.Rkt):
            return False
        self.ui.halaman.setCurrentWidget(self.ui.halaman_rkt)
        return self.rkt.tampilan.perilaku.pilih((r.Rkt, rkt.indikator), "rkt")

    def _pemilik(self, jenis: type, rid: int) -> r.Pk | None:
        for pk in self.konteks.sesi.tahun(self.konteks.tahun).pk or ():
            semua: tuple[r.Rekaman, ...] = (pk, *(pk.indikator or ()), *(pk.program or ()))
            if any(type(x) is jenis and x.rid == rid for x in semua):
                return pk
        return None
