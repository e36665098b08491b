"""Putting fields, pictures, tables and whole texts at a cursor. Each is one step to take back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
)

from lkjip_desktop.domain.naskah.model import (
    Acuan,
    Alinea,
    BlokNaskah,
    GambarNaskah,
    Isian,
    Naskah,
    TabelNaskah,
)
from lkjip_desktop.ui.naskah import laku
from lkjip_desktop.ui.naskah.bentuk import (
    HURUF_OBJEK,
    format_gambar,
    format_huruf,
    format_isian,
)
from lkjip_desktop.ui.naskah.tulis import sisipkan_tabel, tulis


def isian(kursor: QTextCursor, acuan: Acuan, teks: str) -> QTextCursor:
    """A field in the face of the words before it; words go on behind it."""
    muka = kursor.charFormat()
    tebal, miring = muka.fontWeight() >= QFont.Weight.DemiBold, muka.fontItalic()
    judul = kursor.blockFormat().headingLevel()
    kursor.beginEditBlock()
    baru = Isian(acuan, teks, teks, tebal and not judul, miring and not judul)
    kursor.insertText(HURUF_OBJEK, format_isian(baru))
    kursor.endEditBlock()
    kursor.setCharFormat(format_huruf(tebal=tebal, miring=miring, judul=judul))
    return kursor


def gambar(kursor: QTextCursor, baru: GambarNaskah) -> QTextCursor:
    """A picture on a line of its own, or in place of what is selected."""
    kursor.beginEditBlock()
    ganti = kursor.hasSelection()
    if not ganti and kursor.block().text():
        kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        kursor.insertBlock()
    kursor.insertText(HURUF_OBJEK, format_gambar(baru))
    if not ganti and not kursor.block().next().isValid():
        kursor.insertBlock()
        kursor.setCharFormat(QTextCharFormat())
    kursor.endEditBlock()
    return kursor


def tabel(kursor: QTextCursor, baris: int, kolom: int, palet: QPalette) -> QTextCursor:
    """An empty table below the paragraph of the cursor; the cursor goes into its first cell. There
    is no table within a table."""
    if laku.tabel_di(kursor) is not None:
        return kursor
    kursor.beginEditBlock()
    kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if laku.daftar_di(kursor.block()) is not None:
        kursor.insertBlock()
        laku.jadikan(kursor, laku.jenis_di(kursor.block())[0])
    kosong = TabelNaskah(tuple(((),) * kolom for _ in range(baris)))
    hasil = sisipkan_tabel(kursor, kosong, palet)
    kursor.endEditBlock()
    return hasil.cellAt(0, 0).firstCursorPosition()


def naskah(kursor: QTextCursor, baru: Naskah, palet: QPalette) -> None:
    """A whole text."""
    dokumen = QTextDocument()
    tulis(dokumen, baru, palet)
    kursor.insertFragment(QTextDocumentFragment(dokumen))


def di_bawah(blok: Sequence[BlokNaskah], di: int, baru: Sequence[BlokNaskah]) -> tuple[Naskah, int]:
    """A text with blocks put behind its block number ``di`` (in its place where it is empty), and
    the number of the last of them."""
    ada = blok[di] if 0 <= di < len(blok) else None
    kosong = isinstance(ada, Alinea) and not ada.isi
    awal = blok[: max(0, di)] if kosong else blok[: di + 1]
    return Naskah((*awal, *baru, *blok[di + 1 :])), len(awal) + len(baru) - 1
