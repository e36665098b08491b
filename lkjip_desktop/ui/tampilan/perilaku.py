"""What a grid does on keys and on commands, the same for tables and trees.

A view hands its key events to :meth:`Perilaku.tombol`; the window's menus call the commands
(``salin``, ``tempel``, ``isi_ke_bawah``, ...) of the view that has the focus.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model import blok as teks_blok
from lkjip_desktop.ui.model.pengelola import Pengelola, Tambahan
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.delegasi import DelegasiSel
from lkjip_desktop.ui.tampilan.tempelan import Tempelan

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kisi import ModelKisi
    from lkjip_desktop.ui.model.penyaji import Kunci
    from lkjip_desktop.ui.model.pohon import ModelPohon

_Ctrl = Qt.KeyboardModifier.ControlModifier
_Shift = Qt.KeyboardModifier.ShiftModifier
_Alt = Qt.KeyboardModifier.AltModifier
_Polos = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
K = Qt.Key
_TAB = (K.Key_Tab, K.Key_Backtab)
_PANAH = ((K.Key_Left, -1, 0), (K.Key_Right, 1, 0), (K.Key_Up, 0, -1), (K.Key_Down, 0, 1))


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
        self._jangkar = QPersistentModelIndex()
        self._memperluas = False
        """Whether the block grows from ``_jangkar`` by further Shift+arrows."""
        self._tombol = self._daftar_tombol()

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
        indeks = self.model.indeks_kunci(kunci, max(0, nomor))
        gerak.buka_cabang(self.tampilan, indeks)
        gerak.ke(self.tampilan, indeks)
        return indeks.isValid()

    # commands on cells ------------------------------------------------------------------------

    def salin(self) -> None:
        """Put the selected block on the clipboard, as text and as a table."""
        blok = blok_sel.terpilih(self.tampilan)
        isi = [[_teks(b.siblingAtColumn(k)) for k in blok.kolom] for b in blok.baris]
        if not isi:
            return
        data = QMimeData()
        data.setText(isi[0][0] if [len(isi), len(isi[0])] == [1, 1] else teks_blok.ke_teks(isi))
        data.setHtml(teks_blok.ke_html(isi))
        QApplication.clipboard().setMimeData(data)

    def potong(self) -> None:
        """Copy, then clear."""
        self.salin()
        self.kosongkan()

    def tempel(self) -> None:
        """Write the block on the clipboard from the cursor on, as one step."""
        teks = QApplication.clipboard().text()
        if not teks:
            return
        blok = blok_sel.terpilih(self.tampilan)
        isi = teks_blok.dari_teks(teks)
        if blok.baris:
            isi = teks_blok.ubin(isi, len(blok.baris), len(blok.kolom))
        elif self.pengelola.calon(None) is None:
            return
        self._jalankan(Tempelan("tempel", self.tampilan, isi, self.pengelola).tulis)

    def kosongkan(self) -> None:
        """Clear the selected cells as one step (marks of unusable input first)."""
        blok = blok_sel.terpilih(self.tampilan)
        if self._bersihkan_tanda(blok):
            return
        isi = [["" for _ in blok.kolom] for _ in blok.baris]
        if isi:
            self._jalankan(Tempelan("kosongkan", self.tampilan, isi).tulis)

    def isi_ke_bawah(self) -> None:
        """Fill the first selected row's values down (one row: the value above it)."""
        blok = blok_sel.terpilih(self.tampilan)
        if not blok.baris:
            return
        sumber = blok.baris[0]
        if len(blok.baris) == 1:
            sumber = blok_sel.baris_atas(self.tampilan, sumber)
            if not sumber.isValid():
                return
        contoh = [_teks(sumber.siblingAtColumn(k)) for k in blok.kolom]
        self._jalankan(Tempelan("isi ke bawah", self.tampilan, [contoh] * len(blok.baris)).tulis)

    def isi_ke_kanan(self) -> None:
        """Fill the first selected column's values to the right."""
        blok = blok_sel.terpilih(self.tampilan)
        if not blok.baris or len(blok.kolom) < 2:
            return
        isi = [[_teks(b.siblingAtColumn(blok.kolom[0]))] * len(blok.kolom) for b in blok.baris]
        self._jalankan(Tempelan("isi ke kanan", self.tampilan, isi).tulis)

    def batalkan_tanda(self) -> bool:
        """Esc: take the mark of the current cell away. Whether there was one."""
        kini = self.tampilan.currentIndex()
        if not kini.isValid() or not kini.data(peran.SALAH):
            return False
        self.model.penyaji.bersihkan(kini.data(peran.BARIS), kini.column())
        self.tampilan.update(kini)
        self.model.penyaji.konteks.pemberitahuan.emit(None)
        return True

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
        """Whether the current row can go up (-1) or down (1)."""
        baris = self.baris_kini()
        if baris is None or self.model.penyaji.konteks.hanya_baca:
            return False
        return self.pengelola.dapat_pindah(baris, arah)

    def pindah(self, arah: int) -> None:
        """Move the current row up or down."""
        if self.dapat_pindah(arah):
            kunci = self.model.penyaji.kunci(self.baris_kini())
            self.pengelola.pindah(self.baris_kini(), arah)
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
        ubahan = event.modifiers() & ~_KEYPAD
        if not ubahan & _Shift:
            self._memperluas = False
        laku = self._tombol.get((K(event.key()), ubahan))
        if laku is None and event.matches(QKeySequence.StandardKey.Paste):
            laku = self.tempel
        if event.key() in _TAB and not self.tampilan.currentIndex().isValid():
            return False
        if laku is None:
            for _, delegasi in self._penyunting:
                delegasi.mulai_mengetik = event.key() != K.Key_F2
            return False
        diperlukan = laku()
        # Esc that takes no mark away is for the dialog around the grid.
        event.setAccepted(diperlukan is not False or event.key() != K.Key_Escape)
        return True

    def _daftar_tombol(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        t = self.tampilan
        return {
            (K.Key_C, _Ctrl): self.salin,
            (K.Key_Insert, _Ctrl): self.salin,
            (K.Key_X, _Ctrl): self.potong,
            (K.Key_V, _Ctrl): self.tempel,
            (K.Key_Insert, _Shift): self.tempel,
            (K.Key_Delete, _Polos): self.kosongkan,
            (K.Key_Backspace, _Polos): self.kosongkan,
            (K.Key_D, _Ctrl): self.isi_ke_bawah,
            (K.Key_R, _Ctrl): self.isi_ke_kanan,
            (K.Key_Escape, _Polos): self.batalkan_tanda,
            (K.Key_Insert, _Polos): self.tambah,
            (K.Key_Insert, _Alt): self.tambah_bawah,
            (K.Key_Plus, _Ctrl): self.tambah,
            (K.Key_Equal, _Ctrl): self.tambah,
            (K.Key_Minus, _Ctrl): self.hapus_baris,
            (K.Key_Delete, _Ctrl): self.hapus_baris,
            (K.Key_Up, _Alt): partial(self.pindah, -1),
            (K.Key_Down, _Alt): partial(self.pindah, 1),
            (K.Key_Return, _Polos): self._enter,
            (K.Key_Enter, _Polos): self._enter,
            (K.Key_Return, _Shift): partial(gerak.naik, t),
            (K.Key_Enter, _Shift): partial(gerak.naik, t),
            (K.Key_Tab, _Polos): self._tab,
            # Qt sends Tab without its modifiers.
            (K.Key_Backtab, _Polos): partial(gerak.lanjut, t, -1),
            (K.Key_Backtab, _Shift): partial(gerak.lanjut, t, -1),
            (K.Key_Left, _Alt): partial(gerak.lipat, t, buka=False),
            (K.Key_Right, _Alt): partial(gerak.lipat, t, buka=True),
            (K.Key_F6, _Polos): partial(gerak.tinggalkan, t, 1),
            (K.Key_F6, _Shift): partial(gerak.tinggalkan, t, -1),
            **self._tombol_gerak(),
        }

    def _tombol_gerak(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        """Arrows, Home and End: alone they move, with Shift they widen the selection."""
        t = self.tampilan
        hasil: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {}
        tujuan: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[QModelIndex], QModelIndex]] = {}
        for tombol, dx, dy in _PANAH:
            tujuan[tombol, _Polos] = partial(gerak.tetangga, t, dx=dx, dy=dy)
            tujuan[tombol, _Ctrl] = partial(gerak.loncatan, t, dx=dx, dy=dy)
        for tombol, akhir in ((K.Key_Home, False), (K.Key_End, True)):
            tujuan[tombol, _Polos] = partial(gerak.tepi, t, akhir=akhir, semua=False)
            tujuan[tombol, _Ctrl] = partial(gerak.tepi, t, akhir=akhir, semua=True)
        for (tombol, ubahan), ke in tujuan.items():
            hasil[tombol, ubahan] = partial(self._gerakkan, ke)
            hasil[tombol, ubahan | _Shift] = partial(self._perluas, ke)
        return hasil

    def _gerakkan(self, tujuan: Callable[[QModelIndex], QModelIndex]) -> None:
        kini = self.tampilan.currentIndex()
        sasaran = tujuan(kini)
        gerak.ke(self.tampilan, sasaran if sasaran.isValid() else kini)

    def _perluas(self, tujuan: Callable[[QModelIndex], QModelIndex]) -> None:
        kini = self.tampilan.currentIndex()
        if not self._memperluas or not self._jangkar.isValid():
            self._jangkar = QPersistentModelIndex(kini)
        self._memperluas = True
        sudut = self._jangkar.model().index(
            self._jangkar.row(), self._jangkar.column(), self._jangkar.parent()
        )
        gerak.perluas(self.tampilan, sudut, tujuan(kini))

    def _enter(self) -> None:
        gerak.turun(self.tampilan)

    def _tab(self) -> None:
        """Right; at the very last cell, a new row, or out of the grid where none can be added."""
        if gerak.lanjut(self.tampilan, 1):
            return
        if self.daftar_tambahan():
            self.tambah()
        else:
            gerak.tinggalkan(self.tampilan, 1)

    def _setelah_sunting(self, tombol: int) -> None:
        laku_menurut: dict[Qt.Key, Callable[[], object]] = {
            K.Key_Return: partial(gerak.turun, self.tampilan),
            K.Key_Enter: partial(gerak.turun, self.tampilan),
            K.Key_Down: partial(gerak.turun, self.tampilan),
            K.Key_Up: partial(gerak.naik, self.tampilan),
            K.Key_Tab: self._tab,
            K.Key_Right: partial(gerak.lanjut, self.tampilan, 1),
            K.Key_Left: partial(gerak.lanjut, self.tampilan, -1),
            K.Key_Backtab: partial(gerak.lanjut, self.tampilan, -1),
        }
        laku = laku_menurut.get(K(tombol))
        self.tampilan.setFocus()
        if laku is not None:
            laku()

    def _ke_kolom_ubah(self) -> None:
        """The cursor to the first cell of the row that waits to be typed in."""
        kini = self.tampilan.currentIndex()
        kolom = self.model.penyaji.kolom
        sel = [kini.siblingAtColumn(k) for k in blok_sel.kolom_tampak(self.tampilan)]
        ubah = [s for s in sel if s.flags() & Qt.ItemFlag.ItemIsEditable]
        menunggu = [s for s in ubah if not kolom[s.column()].otomatis]
        for tujuan in (menunggu or ubah)[:1]:
            gerak.ke(self.tampilan, tujuan)

    def _bersihkan_tanda(self, blok: blok_sel.Blok) -> bool:
        penyaji = self.model.penyaji
        ada = [penyaji.bersihkan(i.data(peran.BARIS), i.column()) for i in blok.semua]
        if any(ada):
            self.tampilan.viewport().update()
            penyaji.konteks.pemberitahuan.emit(None)
        return any(ada)

    def _jalankan(self, kerja: Callable[[], str | None]) -> None:
        konteks = self.model.penyaji.konteks
        try:
            catatan = kerja()
        except UserError as galat:
            konteks.beri_tahu_galat(galat)
            return
        if catatan is None:
            konteks.pemberitahuan.emit(None)
        else:
            konteks.beri_tahu(catatan)


def _teks(indeks: Any) -> str:
    return str(indeks.data(peran.SUNTING) or "")
