"""What a grid does on keys and on commands, the same for tables and trees.

A view hands its key events to :meth:`Perilaku.tombol`; the window's menus call the commands of the
view that has the focus: on cells :attr:`Perilaku.sel` (copy, paste, fill), on rows
:class:`Perilaku` itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.pengelola import Pengelola, Tambahan
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.delegasi import DelegasiSel
from lkjip_desktop.ui.tampilan.papan_tik import PapanTik
from lkjip_desktop.ui.tampilan.perintah_sel import PerintahSel
from lkjip_desktop.ui.tampilan.seret_baris import SeretBaris

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.penyaji import Kunci
    from lkjip_desktop.ui.model.pohon import ModelPohon
    from lkjip_desktop.ui.tampilan.susunan_kolom import SusunanKolom


class Perilaku(QObject):
    """Keys and commands of one view."""

    aktif = Signal(object)
    """The row object under the cursor changed (None: no row)."""
    diketik = Signal(str)
    """What stands in a cell that is being typed in."""

    def __init__(self, tampilan: QAbstractItemView) -> None:
        super().__init__(tampilan)
        self.tampilan = tampilan
        self.pengelola: Pengelola[Any] = Pengelola()
        self._penyunting: list[tuple[QAbstractItemView, DelegasiSel]] = []
        self.pasang_delegasi(tampilan, DelegasiSel(tampilan))
        self.susunan_kolom: SusunanKolom | None = None
        """How the columns stand (None: they belong to the data)."""
        self.sel = PerintahSel(tampilan, lambda: self.pengelola)
        """The commands on cells."""
        self.seret = SeretBaris(self)
        self._papan_tik = PapanTik(self)

    def pasang_delegasi(self, tampilan: QAbstractItemView, delegasi: DelegasiSel) -> None:
        """Let a view (this one, or one that lies over it) edit its cells by a delegate."""
        delegasi.selesai.connect(self._setelah_sunting)
        delegasi.diketik.connect(self.diketik)
        tampilan.setItemDelegate(delegasi)
        self._penyunting.append((tampilan, delegasi))

    @property
    def model(self) -> ModelKisi[Any] | ModelPohon[Any]:
        """The grid model of the view."""
        model: Any = self.tampilan.model()
        return model  # type: ignore[no-any-return]

    # rows -------------------------------------------------------------------------------------

    def baris_kini(self) -> Any:
        """The row object under the cursor, or None."""
        kini = self.tampilan.currentIndex()
        return kini.data(peran.BARIS) if kini.isValid() else None

    def baris_terpilih(self) -> list[Any]:
        """The row objects of the selected cells, as seen from top to bottom."""
        return [i.data(peran.BARIS) for i in blok_sel.terpilih(self.tampilan).baris]

    def pilih(self, kunci: Kunci, kolom: str | None = None) -> bool:
        """Put the cursor on a row (and column). Whether the row is there."""
        nomor = self.tampilan.currentIndex().column()
        if kolom is not None:
            nomor = next(i for i, k in enumerate(self.model.penyaji.kolom) if k.id == kolom)
        model = self.model
        if isinstance(model, ModelKisi):
            model.tampakkan(kunci)
        indeks = model.indeks_kunci(kunci, max(0, nomor))
        gerak.buka_cabang(self.tampilan, indeks)
        gerak.ke(self.tampilan, indeks)
        return indeks.isValid()

    def temukan(self, *, ganti: bool = False) -> None:
        """Open the dialog that finds (and replaces) in this grid."""
        from lkjip_desktop.ui.dialog.temukan import buka_temukan

        self.selesaikan()
        buka_temukan(self, ganti=ganti and not self.model.penyaji.konteks.hanya_baca)

    # commands on rows -------------------------------------------------------------------------

    def daftar_tambahan(self) -> list[Tambahan]:
        """What can be added at the cursor."""
        if self.model.penyaji.konteks.hanya_baca:
            return []
        return list(self.pengelola.tambahan(self.baris_kini()))

    def tambah(self, tambahan: Tambahan | None = None) -> None:
        """Add a row (the first kind, if none is given) and begin at its first cell."""
        daftar = self.daftar_tambahan()
        pilihan = tambahan or (daftar[0] if daftar else None)
        if pilihan is None:
            return
        kunci = pilihan.laku()
        if kunci is not None and self.pilih(kunci):
            self._ke_kolom_ubah()

    def tambah_bawah(self) -> None:
        """Add a row below the current one (a branch), where there is such a kind."""
        tambahan = next((t for t in self.daftar_tambahan() if t.bawah), None)
        if tambahan is not None:
            self.tambah(tambahan)

    def dapat_hapus(self) -> bool:
        """Whether the selected rows can be deleted."""
        if self.model.penyaji.konteks.hanya_baca:
            return False
        baris = self.baris_terpilih()
        return bool(baris) and self.pengelola.dapat_hapus(baris)

    def hapus_baris(self) -> None:
        """Delete the selected rows as one step."""
        if self.dapat_hapus():
            self.pengelola.hapus(self.baris_terpilih())

    def dapat_pindah(self, arah: int) -> bool:
        """Whether the current row, or all that are selected, can go up (-1) or down (1)."""
        baris = self.baris_kini()
        if baris is None or not self._urutan_tetap():
            return False
        terpilih = self.baris_terpilih()
        if len(terpilih) > 1:
            return self.pengelola.penggeser(terpilih, arah) is not None
        return self.pengelola.dapat_pindah(baris, arah)

    def pindah(self, arah: int) -> None:
        """Move the current row, or all that are selected, up or down."""
        if not self.dapat_pindah(arah):
            return
        terpilih = self.baris_terpilih()
        laku = self.pengelola.penggeser(terpilih, arah) if len(terpilih) > 1 else None
        if laku is not None:
            laku()  # the selection goes along
            self.tampilan.scrollTo(self.tampilan.currentIndex())
        else:
            kunci = self.model.penyaji.kunci(self.baris_kini())
            self.pengelola.pindah(self.baris_kini(), arah)
            self.pilih(kunci)

    def _urutan_tetap(self) -> bool:
        """Whether rows stand as in the file, which can be changed."""
        susunan = getattr(self.model, "susunan", None)
        tersusun = susunan is not None and susunan.berlaku
        return not tersusun and not self.model.penyaji.konteks.hanya_baca

    def dapat_gandakan(self) -> bool:
        """Whether the current row can be duplicated."""
        baris = self.baris_kini()
        if baris is None or self.model.penyaji.konteks.hanya_baca:
            return False
        return self.pengelola.ganda(baris) is not None

    def gandakan(self) -> None:
        """Put a copy of the current row, with all below it, after it."""
        if not self.dapat_gandakan():
            return
        laku = self.pengelola.ganda(self.baris_kini())
        kunci = laku() if laku is not None else None
        if kunci is not None:
            self.pilih(kunci)

    def dapat_pindah_ke(self, baris: Any, sasaran: Any, sesudah: bool) -> bool:
        """Whether a row can go before or after another one."""
        if not self._urutan_tetap():
            return False
        return self.pengelola.pemindah(baris, sasaran, sesudah) is not None

    def pindah_ke(self, baris: Any, sasaran: Any, *, sesudah: bool) -> None:
        """Move a row before or after another one, as by dragging."""
        laku = self.pengelola.pemindah(baris, sasaran, sesudah)
        if laku is not None and self._urutan_tetap():
            kunci = self.model.penyaji.kunci(baris)
            laku()
            self.pilih(kunci)

    def selesaikan(self) -> None:
        """Write what is being typed."""
        editor = QApplication.focusWidget()
        for tampilan, delegasi in self._penyunting:
            if editor is None or editor.parentWidget() is not tampilan.viewport():
                continue
            if tampilan.state() == QAbstractItemView.State.EditingState:
                delegasi.commitData.emit(editor)
                delegasi.closeEditor.emit(editor, DelegasiSel.EndEditHint.NoHint)

    # keys -------------------------------------------------------------------------------------

    def tombol(self, event: QKeyEvent) -> bool:
        """Handle a key. False: the view goes on with it."""
        return self._papan_tik.tombol(event)

    def catat_mulai(self, tombol: int) -> None:
        """Note by which key an editor may open: the arrows leave a cell that was typed into."""
        for _, delegasi in self._penyunting:
            delegasi.mulai_mengetik = tombol != Qt.Key.Key_F2

    def _setelah_sunting(self, tombol: int) -> None:
        self.tampilan.setFocus()
        self._papan_tik.setelah_sunting(Qt.Key(tombol))

    def _ke_kolom_ubah(self) -> None:
        """The cursor to the first cell of the row that waits to be typed in."""
        kini = self.tampilan.currentIndex()
        kolom = self.model.penyaji.kolom
        sel = [kini.siblingAtColumn(k) for k in blok_sel.kolom_tampak(self.tampilan)]
        ubah = [s for s in sel if s.flags() & Qt.ItemFlag.ItemIsEditable]
        menunggu = [s for s in ubah if not kolom[s.column()].otomatis]
        for tujuan in (menunggu or ubah)[:1]:
            gerak.ke(self.tampilan, tujuan)
