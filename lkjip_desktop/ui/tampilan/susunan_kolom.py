"""Widths, order and visibility of a grid's columns, as the user left them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel
from lkjip_desktop.ui.tampilan.kepala import lebar_judul
from lkjip_desktop.ui.tampilan.lebar_pas import lebar_pas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.model.penyaji import Penyaji

_TUNDA_MS = 400
_LEBAR_KATA = 150
"""From this width on a column holds words that more room shows more of."""


class SusunanKolom(QObject):
    """Applies how the columns stand, and keeps what the user changes.

    The first ``tetap`` columns stay where they are and are always seen.
    """

    def __init__(
        self, tampilan: QAbstractItemView, penyaji: Penyaji[Any], nama: str, tetap: int = 0
    ) -> None:
        super().__init__(tampilan)
        self._tampilan = tampilan
        self._kepala = blok_sel.kepala(tampilan)
        self._penyaji = penyaji
        self._nama = nama
        self.tetap = tetap
        self._oleh_tab: frozenset[str] = frozenset()
        self._menerapkan = False
        self._penunda = QTimer(self)
        self._penunda.setSingleShot(True)
        self._penunda.setInterval(_TUNDA_MS)
        self._penunda.timeout.connect(self._simpan_lebar)
        self._kepala.setSectionsMovable(True)
        self._kepala.setFirstSectionMovable(tetap == 0)
        self._kepala.sectionResized.connect(self._digeser)
        self._kepala.sectionMoved.connect(self._dipindah)
        self.terapkan()

    @property
    def kolom(self) -> tuple[Kolom[Any], ...]:
        """All columns, hidden or not."""
        return self._penyaji.kolom

    def terapkan(self) -> None:
        """Give every column its place and width."""
        urutan, sembunyi = self._tersimpan()
        with self._tanpa_catatan():
            for i, nomor in enumerate(self._urutan(urutan)):
                self._kepala.moveSection(self._kepala.visualIndex(nomor), i)
            for i, k in enumerate(self.kolom):
                tersembunyi = k.id in self._oleh_tab or (k.id in sembunyi and i >= self.tetap)
                self._kepala.setSectionHidden(i, tersembunyi)
        self.lebarkan()

    def lebarkan(self) -> None:
        """Give every column the width that the user gave it; where there is none yet, the columns
        of words fill the grid."""
        if self._penunda.isActive():
            # A column being dragged may make a scroll bar come or go.
            self._penunda.stop()
            self._simpan_lebar()
        tampak = [i for i in range(len(self.kolom)) if not self._kepala.isSectionHidden(i)]
        milik = self._penyaji.konteks.setelan.lebar_kolom(self._nama)
        lebar = [milik.get(self.kolom[i].id) or self._bawaan(i) for i in tampak]
        if not milik:
            lentur = [_lentur(self.kolom[i]) for i in tampak]
            lebar = lebar_pas(lebar, lentur, self._tampilan.viewport().width())
        with self._tanpa_catatan():
            for i, satu in zip(tampak, lebar, strict=True):
                self._kepala.resizeSection(i, satu)

    # what the tab and the user ask for --------------------------------------------------------

    def sembunyikan_oleh_tab(self, id_kolom: Iterable[str]) -> None:
        """Hide just these columns for the sake of the tab (a quarter that is not looked at);
        those that the user hid stay hidden as well."""
        self._oleh_tab = frozenset(id_kolom)
        self.terapkan()

    def tersembunyi(self) -> list[Kolom[Any]]:
        """The columns that the user hid."""
        _, sembunyi = self._tersimpan()
        return [k for k in self.kolom[self.tetap :] if k.id in sembunyi]

    def dapat_sembunyi(self, nomor: int) -> bool:
        """Whether a column may be hidden."""
        tampak = [
            i for i in range(self.tetap, len(self.kolom)) if not self._kepala.isSectionHidden(i)
        ]
        return nomor in tampak and (len(tampak) > 1 or self.tetap > 0)

    def sembunyikan(self, nomor: int) -> None:
        """Hide a column."""
        urutan, sembunyi = self._tersimpan()
        self._simpan(urutan, [*sembunyi, self.kolom[nomor].id])

    def tampilkan(self, id_kolom: Collection[str]) -> None:
        """Show hidden columns again."""
        urutan, sembunyi = self._tersimpan()
        self._simpan(urutan, [s for s in sembunyi if s not in id_kolom])

    def geser(self, nomor: int, arah: int) -> None:
        """Move a column one place to the left (-1) or right (1) among those that are seen."""
        ke = self._tempat_geser(nomor, arah)
        if ke is not None:
            self._kepala.moveSection(self._kepala.visualIndex(nomor), ke)

    def dapat_geser(self, nomor: int, arah: int) -> bool:
        """Whether a column can be moved that way."""
        return self._tempat_geser(nomor, arah) is not None

    def bawaan(self) -> None:
        """Back to the declared order and widths, with all columns."""
        self._penyaji.konteks.setelan.simpan_lebar_kolom(self._nama, {})
        self._simpan([], [])

    # inside -----------------------------------------------------------------------------------

    def _tempat_geser(self, nomor: int, arah: int) -> int | None:
        tempat = self._kepala.visualIndex(nomor) + arah
        while 0 <= tempat < len(self.kolom):
            if not self._kepala.isSectionHidden(self._kepala.logicalIndex(tempat)):
                boleh = min(tempat, self._kepala.visualIndex(nomor)) >= self.tetap
                return tempat if boleh else None
            tempat += arah
        return None

    def _urutan(self, tersimpan: list[str]) -> list[int]:
        """The columns' numbers in the user's order; a column that the order does not know stands
        after the one that is declared before it."""
        nomor = {k.id: i for i, k in enumerate(self.kolom)}
        urutan = [nomor[i] for i in dict.fromkeys(tersimpan) if i in nomor]
        for i in range(len(self.kolom)):
            if i not in urutan:
                urutan.insert(urutan.index(i - 1) + 1 if i else 0, i)
        tetap = list(range(self.tetap))
        return [*tetap, *(i for i in urutan if i >= self.tetap)]

    def _tersimpan(self) -> tuple[list[str], list[str]]:
        return self._penyaji.konteks.setelan.susunan_kolom(self._nama)

    def _simpan(self, urutan: list[str], sembunyi: list[str]) -> None:
        setelan = self._penyaji.konteks.setelan
        setelan.simpan_susunan_kolom(self._nama, urutan, sembunyi)
        self.terapkan()

    def _bawaan(self, nomor: int) -> int:
        """The declared width, or what the heading needs in the letters of this computer."""
        lebar = self.kolom[nomor].lebar
        return max(lebar, lebar_judul(self._kepala, self._penyaji.judul(nomor, peran.TAMPIL)))

    def _digeser(self, _nomor: int, _lama: int, baru: int) -> None:
        if not self._menerapkan and baru:
            self._penunda.start()

    def _dipindah(self, _nomor: int, dari: int, ke: int) -> None:
        if self._menerapkan:
            return
        if min(dari, ke) < self.tetap:
            with self._tanpa_catatan():
                self._kepala.moveSection(ke, dari)
            return
        semua = (self._kepala.logicalIndex(i) for i in range(len(self.kolom)))
        urutan = [self.kolom[i].id for i in semua]
        lama, sembunyi = self._tersimpan()
        lain = [i for i in lama if i not in urutan]
        self._penyaji.konteks.setelan.simpan_susunan_kolom(self._nama, [*urutan, *lain], sembunyi)

    def _simpan_lebar(self) -> None:
        kepala = self._kepala
        lebar = {
            k.id: kepala.sectionSize(i)
            for i, k in enumerate(self.kolom)
            if not kepala.isSectionHidden(i)
        }
        setelan = self._penyaji.konteks.setelan
        lama = setelan.lebar_kolom(self._nama)
        setelan.simpan_lebar_kolom(self._nama, {**lama, **lebar})

    @contextmanager
    def _tanpa_catatan(self) -> Iterator[None]:
        """What is done within is not the user's doing."""
        semula, self._menerapkan = self._menerapkan, True
        try:
            yield
        finally:
            self._menerapkan = semula


def _lentur(kolom: Kolom[Any]) -> bool:
    return kolom.lebar >= _LEBAR_KATA and kolom.perataan == "kiri"
