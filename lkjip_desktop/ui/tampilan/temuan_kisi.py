"""Finding and replacing a text in the cells of a grid, also in branches that are closed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QItemSelectionModel, QModelIndex

from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.keraguan import kebiasaan_kolom
from lkjip_desktop.ui.tampilan.tulisan import Tulisan

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku

Tempat: TypeAlias = tuple[tuple[int, ...], int]
"""The path of a row, and the place of a column as seen: cells in the order of reading."""


@dataclass(frozen=True, slots=True)
class Dicari:
    """What is looked for."""

    teks: str
    beda_huruf: bool = False
    """Whether capital letters differ from small ones."""
    utuh: bool = False
    """Whether the cell must hold just this text."""

    def ada_di(self, isi: str) -> bool:
        """Whether a cell with this text is one."""
        dicari, isi = (self.teks, isi) if self.beda_huruf else (_kecil(self.teks), _kecil(isi))
        return isi == dicari if self.utuh else dicari in isi

    def ganti(self, isi: str, baru: str) -> str:
        """The text with every occurrence replaced."""
        if self.beda_huruf:
            return isi.replace(self.teks, baru)
        hasil, kecil, dicari, di = "", _kecil(isi), _kecil(self.teks), 0
        while (ke := kecil.find(dicari, di)) >= 0:
            hasil += isi[di:ke] + baru
            di = ke + len(dicari)
        return hasil + isi[di:]


def _kecil(teks: str) -> str:
    """Small letters, one for each letter (``casefold`` would make two of some)."""
    kecil = teks.lower()
    if len(kecil) == len(teks):
        return kecil
    return "".join(k if len(k) == 1 else h for h, k in ((h, h.lower()) for h in teks))


class PencariKisi:
    """Looks through the grid of a view."""

    def __init__(self, perilaku: Perilaku) -> None:
        self._perilaku = perilaku
        self._tampilan = perilaku.tampilan

    def semua(self, dicari: Dicari, *, terpilih: bool = False) -> list[Tempat]:
        """Where the text stands, in the order of reading."""
        if not dicari.teks:
            return []
        kolom = self._kolom()
        hanya = self._terpilih() if terpilih else None
        hasil: list[Tempat] = []
        for jalur, baris in self._baris(QModelIndex(), ()):
            for i, (_, k) in enumerate(kolom):
                if (hanya is None or (jalur, i) in hanya) and _cocok(dicari, k, baris):
                    hasil.append((jalur, i))
        return hasil

    def ke(self, temuan: list[Tempat], arah: int, *, terpilih: bool = False) -> int:
        """Put the cursor on the next (1) or last (-1) of the cells found, over the end to the
        beginning; answers its number, from 1."""
        kini = self._kini()
        if arah > 0:
            nomor = bisect_right(temuan, kini) % len(temuan)
        else:
            nomor = (bisect_left(temuan, kini) - 1) % len(temuan)
        indeks = self._indeks(temuan[nomor])
        gerak.buka_cabang(self._tampilan, indeks)
        if terpilih:
            tetap = QItemSelectionModel.SelectionFlag.NoUpdate
            self._tampilan.selectionModel().setCurrentIndex(indeks, tetap)
            self._tampilan.scrollTo(indeks)
        else:
            gerak.ke(self._tampilan, indeks)
        return nomor + 1

    def di_sini(self, dicari: Dicari) -> bool:
        """Whether the text stands in the current cell."""
        kini = self._tampilan.currentIndex()
        if not kini.isValid() or not dicari.teks:
            return False
        return _cocok(dicari, kini.data(peran.KOLOM), kini.data(peran.BARIS))

    def ganti(self, dicari: Dicari, baru: str, di: list[Tempat] | None = None) -> int:
        """Replace the text in these cells (None: in the current one) as one step; answers in how
        many. Raises UserError, and :class:`TakTerpakai` where a cell cannot take the new text
        (then nothing is replaced). Cells that cannot be edited are passed over."""
        penyaji = self._perilaku.model.penyaji
        tulisan = Tulisan(penyaji)
        sel = [self._tampilan.currentIndex()] if di is None else [self._indeks(t) for t in di]
        banyak = 0
        for indeks in sel:
            baris, nomor = indeks.data(peran.BARIS), indeks.column()
            kolom = penyaji.kolom[nomor]
            isi = kolom.teks_editor(baris)
            if kolom.dapat_diubah(baris) and dicari.ada_di(isi):
                tulisan.sel(baris, nomor, dicari.ganti(isi, baru), self._kebiasaan(kolom))
                banyak += 1
        tulisan.tulis(f"ganti {kutip(dicari.teks)} dengan {kutip(baru)}, {banyak} sel", banyak)
        return banyak

    @staticmethod
    def _kebiasaan(kolom: Kolom[Any]) -> Kebiasaan | None:
        return kebiasaan_kolom(kolom, (), sendiri=True)

    # cells ------------------------------------------------------------------------------------

    def _kolom(self) -> list[tuple[int, Kolom[Any]]]:
        semua = self._perilaku.model.penyaji.kolom
        return [(n, semua[n]) for n in blok_sel.kolom_tampak(self._tampilan)]

    def _baris(
        self, induk: QModelIndex, jalur: tuple[int, ...]
    ) -> Iterator[tuple[tuple[int, ...], Any]]:
        model = self._perilaku.model
        for i in range(model.rowCount(induk)):
            indeks = model.index(i, 0, induk)
            di = (*jalur, i)
            yield di, model.baris_di(indeks)
            yield from self._baris(indeks, di)

    def _terpilih(self) -> set[Tempat]:
        tempat = {n: i for i, (n, _) in enumerate(self._kolom())}
        blok = blok_sel.terpilih(self._tampilan)
        return {(blok_sel.jalur(b), tempat[k]) for b in blok.baris for k in blok.kolom}

    def _kini(self) -> Tempat:
        kini = self._tampilan.currentIndex()
        if not kini.isValid():
            return (), 0
        tempat = [n for n, _ in self._kolom()]
        return blok_sel.jalur(kini), tempat.index(kini.column())

    def _indeks(self, tempat: Tempat) -> QModelIndex:
        model = self._perilaku.model
        indeks = QModelIndex()
        for i in tempat[0]:
            indeks = model.index(i, 0, indeks)
        return indeks.siblingAtColumn(self._kolom()[tempat[1]][0])


def _cocok(dicari: Dicari, kolom: Kolom[Any], baris: Any) -> bool:
    if dicari.ada_di(kolom.teks(baris)):
        return True
    lain = kolom.isi_editor is not None or kolom.macam == "ya_tidak"
    return lain and dicari.ada_di(kolom.teks_editor(baris))
