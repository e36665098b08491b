"""Marks the place of a mistake in a formula."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel

_KATA: Final = re.compile(r"\w+|.", re.DOTALL)


def garis_bawahi(editor: QPlainTextEdit, posisi: int | None) -> None:
    """Underline the word or sign at a place (0 = first letter; None: nothing)."""
    cocok = None if posisi is None else _KATA.match(editor.toPlainText(), posisi)
    editor.setExtraSelections([] if cocok is None else [_tanda(editor, *cocok.span())])


def _tanda(editor: QPlainTextEdit, awal: int, akhir: int) -> QTextEdit.ExtraSelection:
    kursor = QTextCursor(editor.document())
    kursor.setPosition(awal)
    kursor.setPosition(akhir, QTextCursor.MoveMode.KeepAnchor)
    bentuk = QTextCharFormat()
    bentuk.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    bentuk.setUnderlineColor(gaya.tinta(NadaSel.SALAH).color())
    bentuk.setBackground(gaya.latar(NadaSel.SALAH))
    hasil: Any = QTextEdit.ExtraSelection()
    hasil.cursor, hasil.format = kursor, bentuk
    return hasil  # type: ignore[no-any-return]
