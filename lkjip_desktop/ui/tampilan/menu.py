"""The context menu of a grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.tampilan.menu_kolom import isi_menu_kolom

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.pengelola import Tambahan
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku


_GERAK = ((-1, "Naikkan\tAlt+Up", "arrow-up"), (1, "Turunkan\tAlt+Down", "arrow-down"))


def buat_menu(perilaku: Perilaku) -> QMenu:
    """What can be done at the cursor."""
    menu = QMenu(perilaku.tampilan)
    ubah = not perilaku.model.penyaji.konteks.hanya_baca
    _butir(menu, "Salin\tCtrl+C", "document-duplicate", perilaku.sel.salin)
    _butir(menu, "Potong\tCtrl+X", "scissors", perilaku.sel.potong, ubah)
    _butir(menu, "Tempel\tCtrl+V", "clipboard-document", perilaku.sel.tempel, ubah)
    _butir(menu, "Kosongkan sel\tDelete", "backspace", perilaku.sel.kosongkan, ubah)
    _butir(menu, "Isi ke bawah\tCtrl+D", "arrow-down-on-square", perilaku.sel.isi_ke_bawah, ubah)
    _butir(menu, "Isi ke kanan\tCtrl+R", "arrow-right", perilaku.sel.isi_ke_kanan, ubah)
    tambahan = perilaku.daftar_tambahan()
    if tambahan or perilaku.dapat_hapus():
        menu.addSeparator()
    for i, t in enumerate(tambahan):
        _butir(menu, label_tambahan(i, t), "plus", partial(perilaku.tambah, t))
    if perilaku.dapat_gandakan():
        _butir(menu, "Gandakan baris\tCtrl+Shift+D", "document-duplicate", perilaku.gandakan)
    if perilaku.dapat_hapus():
        banyak = len(perilaku.baris_terpilih())
        kata = "Hapus baris" if banyak == 1 else f"Hapus {banyak} baris"
        _butir(menu, f"{kata}\tCtrl+Delete", "trash", perilaku.hapus_baris)
    for arah, kata, ikon in _GERAK:
        if perilaku.dapat_pindah(arah):
            _butir(menu, kata, ikon, partial(perilaku.pindah, arah))
    _isi_kolom(menu, perilaku)
    return menu


def _isi_kolom(menu: QMenu, perilaku: Perilaku) -> None:
    """The menu of the heading is here too, for those without a mouse."""
    kini = perilaku.tampilan.currentIndex()
    if perilaku.susunan_kolom is not None and kini.isValid():
        menu.addSeparator()
        isi_menu_kolom(menu.addMenu("Kolom ini"), perilaku, kini.column())


def label_tambahan(nomor: int, tambahan: Tambahan) -> str:
    """The words of a kind of row that can be added, with its key."""
    pintas = "\tInsert" if nomor == 0 else "\tAlt+Insert" if tambahan.bawah else ""
    return tambahan.label + pintas


def tampilkan_menu(perilaku: Perilaku, titik: QPoint) -> None:
    """Show the menu at a point of the screen."""
    menu = buat_menu(perilaku)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(titik)


def _butir(
    menu: QMenu, teks: str, ikon: str, laku: Callable[[], object], boleh: bool = True
) -> None:
    aksi = menu.addAction(gaya.ikon(ikon), teks)
    aksi.setEnabled(boleh)
    aksi.triggered.connect(lambda: laku())
