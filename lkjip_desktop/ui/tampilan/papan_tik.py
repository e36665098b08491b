"""Which key does what in a grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from lkjip_desktop.ui.tampilan import gerak, terkunci

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku

K, M = Qt.Key, Qt.KeyboardModifier
_Polos, _Ctrl, _Shift, _Alt = (
    M.NoModifier,
    M.ControlModifier,
    M.ShiftModifier,
    M.AltModifier,
)
_KEYPAD = M.KeypadModifier
_TAB = (K.Key_Tab, K.Key_Backtab)
_PANAH = ((K.Key_Left, -1, 0), (K.Key_Right, 1, 0), (K.Key_Up, 0, -1), (K.Key_Down, 0, 1))
Tombol: TypeAlias = tuple[Qt.Key, Qt.KeyboardModifier]
Laku: TypeAlias = Callable[[], object]
Tujuan: TypeAlias = Callable[[QModelIndex], QModelIndex]


class PapanTik:
    """The keys of one view."""

    def __init__(self, perilaku: Perilaku) -> None:
        self._perilaku = perilaku
        self._tampilan = perilaku.tampilan
        self._jangkar = QPersistentModelIndex()
        self._memperluas = False
        """Whether the block grows from ``_jangkar`` by further Shift+arrows."""
        self._tombol: dict[Tombol, Laku] = {
            **self._tombol_sel(),
            **self._tombol_baris(),
            **self._tombol_lanjut(),
            **self._tombol_gerak(),
        }

    def tombol(self, event: QKeyEvent) -> bool:
        """Handle a key. False: the view goes on with it."""
        ubahan = event.modifiers() & ~_KEYPAD
        if not ubahan & _Shift:
            self._memperluas = False
        laku = self._tombol.get((K(event.key()), ubahan))
        if laku is None and event.matches(QKeySequence.StandardKey.Paste):
            laku = self._perilaku.sel.tempel
        if event.key() in _TAB and not self._tampilan.currentIndex().isValid():
            return False
        if laku is None:
            self._perilaku.catat_mulai(event.key())
            if terkunci.mengetik(event):
                terkunci.jelaskan(self._perilaku)
            return False
        diperlukan = laku()
        # Esc that takes no mark away is for the dialog around the grid.
        event.setAccepted(diperlukan is not False or event.key() != K.Key_Escape)
        return True

    def setelah_sunting(self, tombol: Qt.Key) -> None:
        """The cursor moves on after an editor was closed by a key."""
        t = self._tampilan
        laku_menurut: dict[Qt.Key, Laku] = {
            K.Key_Return: partial(gerak.turun, t),
            K.Key_Enter: partial(gerak.turun, t),
            K.Key_Down: partial(gerak.turun, t),
            K.Key_Up: partial(gerak.naik, t),
            K.Key_Tab: self._tab,
            K.Key_Right: partial(gerak.lanjut, t, 1),
            K.Key_Left: partial(gerak.lanjut, t, -1),
            K.Key_Backtab: partial(gerak.lanjut, t, -1),
        }
        laku = laku_menurut.get(tombol)
        if laku is not None:
            laku()

    # what the keys do -------------------------------------------------------------------------

    def _tombol_sel(self) -> dict[Tombol, Laku]:
        sel = self._perilaku.sel
        return {
            (K.Key_C, _Ctrl): sel.salin,
            (K.Key_Insert, _Ctrl): sel.salin,
            (K.Key_X, _Ctrl): sel.potong,
            (K.Key_V, _Ctrl): sel.tempel,
            (K.Key_Insert, _Shift): sel.tempel,
            (K.Key_Delete, _Polos): sel.kosongkan,
            (K.Key_Backspace, _Polos): sel.kosongkan,
            (K.Key_D, _Ctrl): sel.isi_ke_bawah,
            (K.Key_R, _Ctrl): sel.isi_ke_kanan,
            (K.Key_Escape, _Polos): sel.batalkan_tanda,
        }

    def _tombol_baris(self) -> dict[Tombol, Laku]:
        p = self._perilaku
        return {
            (K.Key_Insert, _Polos): p.tambah,
            (K.Key_Insert, _Alt): p.tambah_bawah,
            (K.Key_Plus, _Ctrl): p.tambah,
            (K.Key_Equal, _Ctrl): p.tambah,
            (K.Key_Minus, _Ctrl): p.hapus_baris,
            (K.Key_Delete, _Ctrl): p.hapus_baris,
            (K.Key_D, _Ctrl | _Shift): p.gandakan,
            (K.Key_Up, _Alt): partial(p.pindah, -1),
            (K.Key_Down, _Alt): partial(p.pindah, 1),
        }

    def _tombol_lanjut(self) -> dict[Tombol, Laku]:
        t = self._tampilan
        turun, naik = partial(gerak.turun, t), partial(gerak.naik, t)
        mundur = partial(gerak.lanjut, t, -1)
        return {
            (K.Key_Return, _Polos): turun,
            (K.Key_Enter, _Polos): turun,
            (K.Key_Return, _Shift): naik,
            (K.Key_Enter, _Shift): naik,
            (K.Key_Tab, _Polos): self._tab,
            # Qt sends Tab without its modifiers.
            (K.Key_Backtab, _Polos): mundur,
            (K.Key_Backtab, _Shift): mundur,
            (K.Key_Left, _Alt): partial(gerak.lipat, t, buka=False),
            (K.Key_Right, _Alt): partial(gerak.lipat, t, buka=True),
            (K.Key_F6, _Polos): partial(gerak.tinggalkan, t, 1),
            (K.Key_F6, _Shift): partial(gerak.tinggalkan, t, -1),
            (K.Key_F, _Ctrl): self._perilaku.temukan,
            (K.Key_H, _Ctrl): partial(self._perilaku.temukan, ganti=True),
            (K.Key_Space, _Shift): partial(gerak.pilih_baris, t),
            (K.Key_Space, _Ctrl): partial(gerak.pilih_kolom, t),
            (K.Key_A, _Ctrl): partial(gerak.pilih_semua, t),
        }

    def _tombol_gerak(self) -> dict[Tombol, Laku]:
        """Arrows, Home and End: alone they move, with Shift they widen the selection."""
        t = self._tampilan
        tujuan: dict[Tombol, Tujuan] = {}
        for tombol, dx, dy in _PANAH:
            tujuan[tombol, _Polos] = partial(gerak.tetangga, t, dx=dx, dy=dy)
            tujuan[tombol, _Ctrl] = partial(gerak.loncatan, t, dx=dx, dy=dy)
        for tombol, akhir in ((K.Key_Home, False), (K.Key_End, True)):
            tujuan[tombol, _Polos] = partial(gerak.tepi, t, akhir=akhir, semua=False)
            tujuan[tombol, _Ctrl] = partial(gerak.tepi, t, akhir=akhir, semua=True)
        for tombol, arah in ((K.Key_PageUp, -1), (K.Key_PageDown, 1)):
            tujuan[tombol, _Polos] = partial(gerak.selayar, t, arah=arah)
        hasil: dict[Tombol, Laku] = {}
        for (tombol, ubahan), ke in tujuan.items():
            hasil[tombol, ubahan] = partial(self._gerakkan, ke)
            hasil[tombol, ubahan | _Shift] = partial(self._perluas, ke)
        return hasil

    def _gerakkan(self, tujuan: Tujuan) -> None:
        kini = self._tampilan.currentIndex()
        sasaran = tujuan(kini)
        gerak.ke(self._tampilan, sasaran if sasaran.isValid() else kini)

    def _perluas(self, tujuan: Tujuan) -> None:
        kini = self._tampilan.currentIndex()
        if not self._memperluas or not self._jangkar.isValid():
            self._jangkar = QPersistentModelIndex(kini)
        self._memperluas = True
        sudut = self._jangkar.model().index(
            self._jangkar.row(), self._jangkar.column(), self._jangkar.parent()
        )
        gerak.perluas(self._tampilan, sudut, tujuan(kini))

    def _tab(self) -> None:
        """Right; at the very last cell, a new row, or out of the grid where none can be added."""
        if gerak.lanjut(self._tampilan, 1):
            return
        if self._perilaku.daftar_tambahan():
            self._perilaku.tambah()
        else:
            gerak.tinggalkan(self._tampilan, 1)
