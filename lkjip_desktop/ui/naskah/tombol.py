"""Keys that mean something of their own in the editor: Tab, Enter and Backspace in lists, headings
and tables."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextTable
from PySide6.QtWidgets import QTextEdit

from lkjip_desktop.ui.naskah import laku

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


def tekan(editor: QTextEdit, event: QKeyEvent) -> bool:
    """Do what a key means at the cursor. Whether it means anything there."""
    if editor.isReadOnly():
        return False
    kunci = Qt.Key(event.key())
    if kunci in _TAB:
        return _tab(editor, _TAB[kunci])
    if kunci == Qt.Key.Key_Backspace:
        return _mundur(editor.textCursor())
    polos = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return kunci in _ENTER and polos and _enter(editor)


def _tab(editor: QTextEdit, arah: int) -> bool:
    kursor = editor.textCursor()
    tabel = laku.tabel_di(kursor)
    if tabel is not None:
        return _ke_sel(editor, tabel, arah)
    return laku.daftar_di(kursor.block()) is not None and laku.geser_tingkat(kursor, arah)


def _ke_sel(editor: QTextEdit, tabel: QTextTable, arah: int) -> bool:
    """From cell to cell; after the last one a row is added."""
    sel = tabel.cellAt(editor.textCursor())
    nomor = sel.row() * tabel.columns() + sel.column() + arah
    if nomor < 0:
        return False
    if nomor >= tabel.rows() * tabel.columns():
        tabel.appendRows(1)
    tujuan = tabel.cellAt(nomor // tabel.columns(), nomor % tabel.columns())
    editor.setTextCursor(tujuan.firstCursorPosition())
    return True


def _mundur(kursor: QTextCursor) -> bool:
    """Backspace at the beginning of an item or a heading makes it a plain paragraph."""
    if kursor.hasSelection() or not kursor.atBlockStart():
        return False
    jenis, tingkat = laku.jenis_di(kursor.block())
    if jenis == "teks":
        return False
    laku.jadikan(kursor, jenis, tingkat)
    return True


def _enter(editor: QTextEdit) -> bool:
    """Enter on an empty item ends the list; else a paragraph begins."""
    kursor = editor.textCursor()
    if laku.daftar_di(kursor.block()) is not None and not kursor.block().text():
        return laku.geser_tingkat(kursor, -1)
    kursor.beginEditBlock()
    kursor.insertBlock()
    laku.sesudah_enter(kursor)
    kursor.endEditBlock()
    editor.setTextCursor(kursor)
    editor.ensureCursorVisible()
    return True
