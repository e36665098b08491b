"""The widths of a grid's columns, as the user left them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.penyaji import Penyaji
from lkjip_desktop.ui.tampilan import blok_sel
from lkjip_desktop.ui.tampilan.kepala import lebar_judul

_TUNDA_MS = 400


class LebarKolom(QObject):
    """Applies the widths of the columns, and keeps what the user changes."""

    def __init__(self, tampilan: QAbstractItemView, penyaji: Penyaji[Any], nama: str) -> None:
        super().__init__(tampilan)
        self._kepala = blok_sel.kepala(tampilan)
        self._penyaji = penyaji
        self._nama = nama
        self._menerapkan = False
        self._penunda = QTimer(self)
        self._penunda.setSingleShot(True)
        self._penunda.setInterval(_TUNDA_MS)
        self._penunda.timeout.connect(self._simpan)
        self._kepala.sectionResized.connect(self._digeser)
        self.terapkan()

    def terapkan(self) -> None:
        """Give every column its width."""
        lebar = self._penyaji.konteks.setelan.lebar_kolom(self._nama)
        self._menerapkan = True
        for i, k in enumerate(self._penyaji.kolom):
            self._kepala.resizeSection(i, lebar.get(k.id) or self._bawaan(i, k.lebar))
        self._menerapkan = False

    def _bawaan(self, nomor: int, lebar: int) -> int:
        """The declared width, or what the heading needs in the letters of this computer."""
        return max(lebar, lebar_judul(self._kepala, self._penyaji.judul(nomor, peran.TAMPIL)))

    def _digeser(self) -> None:
        if not self._menerapkan:
            self._penunda.start()

    def _simpan(self) -> None:
        lebar = {k.id: self._kepala.sectionSize(i) for i, k in enumerate(self._penyaji.kolom)}
        lama = self._penyaji.konteks.setelan.lebar_kolom(self._nama)
        self._penyaji.konteks.setelan.simpan_lebar_kolom(self._nama, {**lama, **lebar})
