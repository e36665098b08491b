"""The cells of the chosen table in a grid: rows and columns can come, go and move."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import tabel as layanan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.pengelola import Laku, Pengelola, Tambahan
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.lkjip.kolom import BarisSel, baris_sel, kolom_sel, sebutan_sel
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class PenyuntingSel:
    """Works on one grid view; the first row of the grid holds the headings."""

    def __init__(self, konteks: Konteks, tampilan: KisiView) -> None:
        self._konteks = konteks
        self._tampilan = tampilan
        self.tabel: r.Tabel | None = None
        self._tanda: list[int] = []
        """A name for each row, which it keeps while rows around it come, go and move."""
        self.model = _ModelSel(konteks)
        tampilan.pasang(self.model, "Isi tabel pendukung", _PengelolaSel(self), susun_kolom=False)

    def tampilkan(self, tabel: r.Tabel | None) -> None:
        """Show a table (None: nothing)."""
        sama = tabel is not None and self.tabel is not None and tabel.rid == self.tabel.rid
        banyak = len(tabel.baris) if tabel is not None else 0
        if not sama or len(self._tanda) != banyak:
            self._tanda = list(range(banyak))
        self.tabel = tabel
        self.model.tampilkan(baris_sel(tabel, self._tanda) if tabel is not None else [])

    # rows -------------------------------------------------------------------------------------

    def tambah_baris(self, baris: BarisSel | None) -> Kunci | None:
        """An empty row below one (None: at the end)."""
        if self.tabel is None:
            return None
        posisi = len(self.tabel.baris) if baris is None else baris.nomor + 1
        baru = max(self._tanda, default=-1) + 1
        tanda = [*self._tanda[:posisi], baru, *self._tanda[posisi:]]
        self._ubah("tambah baris", layanan.sisip_baris(posisi), tanda)
        return r.Tabel, self.tabel.rid, baru

    def hapus_baris(self, nomor: set[int]) -> None:
        """Delete rows."""
        tanda = [t for i, t in enumerate(self._tanda) if i not in nomor]
        self._ubah("hapus baris", layanan.buang_baris(nomor), tanda)

    def pindah_baris(self, nomor: int, arah: int) -> None:
        """Move a row up (arah < 0) or down, by that many places."""
        tanda = list(self._tanda)
        tanda.insert(nomor + arah, tanda.pop(nomor))
        self._ubah("pindahkan baris", layanan.geser_baris(nomor, arah), tanda)

    def _ubah(self, judul: str, olah: layanan.Olah, tanda: list[int] | None = None) -> None:
        tabel, sesi = self.tabel, self._konteks.sesi
        if tabel is None:
            return
        semula = self._tanda
        self._tanda = semula if tanda is None else tanda
        kata = f"{judul} tabel {tabel.judul[:40]}"

        def kerja() -> bool:
            layanan.ubah_isi(sesi, kata, tabel.rid, olah)
            return True

        if not self._konteks.lakukan(kerja):
            self._tanda = semula

    # columns ----------------------------------------------------------------------------------

    def tambah_kolom(self) -> None:
        """An empty column to the right of the cursor."""
        posisi = self._kolom_kini() + 1
        self._ubah("tambah kolom", layanan.sisip_kolom(posisi))
        self._ke_kolom(posisi)

    def hapus_kolom(self) -> None:
        """Delete the selected columns."""
        kolom = blok_sel.terpilih(self._tampilan).kolom
        if kolom:
            self._ubah("hapus kolom", layanan.buang_kolom(set(kolom)))

    def geser_kolom(self, arah: int) -> None:
        """Move the column of the cursor to the left (-1) or right (1)."""
        kini = self._kolom_kini()
        if 0 <= kini + arah < self.model.columnCount():
            self._ubah("geser kolom", layanan.geser_kolom(kini, arah))
            self._ke_kolom(kini + arah)

    def _kolom_kini(self) -> int:
        return max(0, self._tampilan.currentIndex().column())

    def _ke_kolom(self, nomor: int) -> None:
        baris = max(0, self._tampilan.currentIndex().row())
        gerak.ke(self._tampilan, self.model.index(baris, nomor))


class _ModelSel(ModelKisi[BarisSel]):
    """The cells of one table."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, (), lambda b: b.kunci, sebutan_sel)
        self._rid = 0

    def tampilkan(self, baris: Sequence[BarisSel]) -> None:
        """Show these rows. The grid starts anew only for another table or number of columns: a
        heading that was typed must not close the editor that it is typed in."""
        kolom = kolom_sel(baris)
        rid = baris[0].rid if baris else 0
        if rid != self._rid or len(kolom) != len(self.penyaji.kolom):
            self._rid = rid
            self.ganti_kolom(kolom)
        self.penyaji.kolom = tuple(kolom)
        self.isi(baris)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = peran.TAMPIL
    ) -> Any:
        if orientation != peran.MENDATAR and role == peran.TAMPIL:
            return "Judul" if section == 0 else str(section)
        return super().headerData(section, orientation, role)


class _PengelolaSel(Pengelola[BarisSel]):
    """Adds, deletes and moves rows; the headings stay."""

    def __init__(self, penyunting: PenyuntingSel) -> None:
        self._penyunting = penyunting

    def tambahan(self, baris: BarisSel | None) -> Sequence[Tambahan]:
        if self._penyunting.tabel is None:
            return ()
        return (Tambahan("Tambah baris", partial(self._penyunting.tambah_baris, baris)),)

    def dapat_hapus(self, baris: Sequence[BarisSel]) -> bool:
        return any(not b.kepala for b in baris)

    def hapus(self, baris: Sequence[BarisSel]) -> None:
        self._penyunting.hapus_baris({b.nomor for b in baris if not b.kepala})

    def dapat_pindah(self, baris: BarisSel, arah: int) -> bool:
        tabel = self._penyunting.tabel
        banyak = len(tabel.baris) if tabel is not None else 0
        return not baris.kepala and 0 <= baris.nomor + arah < banyak

    def pemindah(self, baris: BarisSel, sasaran: BarisSel, sesudah: bool) -> Laku | None:
        if baris.kepala or (sasaran.kepala and not sesudah):
            return None
        ke = sasaran.nomor + sesudah
        arah = ke - (baris.nomor < ke) - baris.nomor
        return partial(self.pindah, baris, arah) if arah else None

    def pindah(self, baris: BarisSel, arah: int) -> None:
        self._penyunting.pindah_baris(baris.nomor, arah)
