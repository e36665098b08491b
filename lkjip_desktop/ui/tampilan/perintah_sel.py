"""Commands on the selected cells of a view: clipboard, fill, clear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model import blok as teks_blok
from lkjip_desktop.ui.tampilan import blok_sel, papan_klip
from lkjip_desktop.ui.tampilan.tempelan import Sumber, Tempelan
from lkjip_desktop.ui.tampilan.tulisan import TakTerpakai

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka.bacaan import TandaDesimal
    from lkjip_desktop.ui.model.pengelola import Pengelola
    from lkjip_desktop.ui.model.penyaji import Penyaji
    from lkjip_desktop.ui.tampilan.keraguan import KolomRagu


class PerintahSel:
    """What the keys and menus do with cells, the same for tables and trees."""

    def __init__(self, tampilan: QAbstractItemView, pengelola: Callable[[], Pengelola[Any]]):
        self._tampilan = tampilan
        self._pengelola = pengelola

    @property
    def _penyaji(self) -> Penyaji[Any]:
        model: Any = self._tampilan.model()
        return model.penyaji  # type: ignore[no-any-return]

    # clipboard --------------------------------------------------------------------------------

    def salin(self) -> None:
        """Put the selected block on the clipboard, as text and as a table."""
        blok = blok_sel.terpilih(self._tampilan)
        penyaji = self._penyaji
        semua = (b.data(peran.BARIS) for b in blok.baris)
        isi = [[penyaji.data(b, k, peran.SUNTING) or "" for k in blok.kolom] for b in semua]
        if isi:
            kanan = [self._penyaji.kolom[k].perataan == "kanan" for k in blok.kolom]
            papan_klip.taruh(isi, kanan)

    def potong(self) -> None:
        """Copy, then clear."""
        self.salin()
        self.kosongkan()

    def tempel(self) -> None:
        """Write the block on the clipboard from the cursor on, as one step."""
        papan = papan_klip.ambil()
        if papan is None:
            return
        blok = blok_sel.terpilih(self._tampilan)
        isi = papan.sel
        if blok.baris:
            isi = teks_blok.ubin(isi, len(blok.baris), len(blok.kolom))
        elif self._pengelola().calon(None) is None:
            self._pengelola().tempel_kosong(isi)
            return
        sumber = Sumber("tempel", isi, papan.sendiri, self._tanya_bacaan, pilih=True)
        self.jalankan(Tempelan(self._tampilan, sumber, self._pengelola()).tulis)

    def _tanya_bacaan(self, ragu: Sequence[KolomRagu]) -> Sequence[TandaDesimal] | None:
        from lkjip_desktop.ui.dialog.bacaan import tanya_bacaan

        return tanya_bacaan(self._tampilan, ragu)

    # cells ------------------------------------------------------------------------------------

    def kosongkan(self) -> None:
        """Clear the selected cells as one step (marks of unusable input first)."""
        blok = blok_sel.terpilih(self._tampilan)
        if self._bersihkan_tanda(blok):
            return
        self._isikan("kosongkan", [["" for _ in blok.kolom] for _ in blok.baris])

    def isi_ke_bawah(self) -> None:
        """Fill the first selected row's values down (one row: the value above it)."""
        blok = blok_sel.terpilih(self._tampilan)
        if not blok.baris:
            return
        sumber = blok.baris[0]
        if len(blok.baris) == 1:
            sumber = blok_sel.baris_atas(self._tampilan, sumber)
            if not sumber.isValid():
                return
        contoh = [_teks(sumber.siblingAtColumn(k)) for k in blok.kolom]
        self._isikan("isi ke bawah", [contoh] * len(blok.baris))

    def isi_ke_kanan(self) -> None:
        """Fill the first selected column's values to the right (one column: the one before it)."""
        blok = blok_sel.terpilih(self._tampilan)
        if not blok.baris:
            return
        sumber = blok.kolom[0]
        if len(blok.kolom) == 1:
            tampak = blok_sel.kolom_tampak(self._tampilan)
            if sumber == tampak[0]:
                return
            sumber = tampak[tampak.index(sumber) - 1]
        isi = [[_teks(b.siblingAtColumn(sumber))] * len(blok.kolom) for b in blok.baris]
        self._isikan("isi ke kanan", isi)

    def batalkan_tanda(self) -> bool:
        """Esc: take the mark of the current cell away. Whether there was one."""
        kini = self._tampilan.currentIndex()
        if not kini.isValid() or not kini.data(peran.SALAH):
            return False
        self._penyaji.bersihkan(kini.data(peran.BARIS), kini.column())
        self._tampilan.update(kini)
        self._penyaji.konteks.pemberitahuan.emit(None)
        return True

    def jalankan(self, kerja: Callable[[], str | None]) -> None:
        """Write cells; what comes of it goes to the message bar."""
        konteks = self._penyaji.konteks
        try:
            catatan = kerja()
        except TakTerpakai as galat:
            lihat = partial(self._daftar, galat)
            konteks.beri_tahu(galat.pesan, galat.saran, "galat", ("Lihat daftar…", lihat))
        except UserError as galat:
            konteks.beri_tahu_galat(galat)
        else:
            if catatan is None:
                konteks.pemberitahuan.emit(None)
            else:
                konteks.beri_tahu(catatan)

    def _isikan(self, kata: str, isi: list[list[str]]) -> None:
        if isi:
            self.jalankan(Tempelan(self._tampilan, Sumber(kata, isi)).tulis)

    def _daftar(self, galat: TakTerpakai) -> None:
        from lkjip_desktop.ui.dialog.tak_terpakai import DialogTakTerpakai

        DialogTakTerpakai(self._tampilan, galat.keberatan).exec()

    def _bersihkan_tanda(self, blok: blok_sel.Blok) -> bool:
        ada = [self._penyaji.bersihkan(i.data(peran.BARIS), i.column()) for i in blok.semua]
        if any(ada):
            self._tampilan.viewport().update()
            self._penyaji.konteks.pemberitahuan.emit(None)
        return any(ada)


def _teks(indeks: QModelIndex) -> str:
    return str(indeks.data(peran.SUNTING) or "")
