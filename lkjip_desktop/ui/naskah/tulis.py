"""Writing a structured text into a Qt document."""

from __future__ import annotations

import re

from PySide6.QtGui import QPalette, QTextCursor, QTextDocument, QTextList, QTextTable

from lkjip_desktop.domain.naskah.model import Alinea, GambarNaskah, Isi, Larik, Naskah, TabelNaskah
from lkjip_desktop.ui.naskah.bentuk import (
    GANTI_BARIS,
    HURUF_OBJEK,
    format_alinea,
    format_daftar,
    format_gambar,
    format_huruf,
    format_isian,
    format_tabel,
)
from lkjip_desktop.ui.naskah.laku import warnai_kepala

_PATAH = re.compile("\r\n|[\r\n\u2029]")


def tulis(dokumen: QTextDocument, naskah: Naskah, palet: QPalette) -> None:
    """Make the document show that text and nothing else; there is nothing to undo afterwards."""
    dokumen.setUndoRedoEnabled(False)
    dokumen.clear()
    _Penulis(dokumen, palet).naskah(naskah)
    dokumen.setUndoRedoEnabled(True)
    dokumen.setModified(False)


class _Penulis:
    """Writes block after block at the end of a document."""

    def __init__(self, dokumen: QTextDocument, palet: QPalette) -> None:
        self._kursor = QTextCursor(dokumen)
        self._palet = palet
        self._tersedia = True
        """Whether the last block is empty and waits to be used."""
        self._daftar: dict[int, tuple[str, QTextList]] = {}
        """The lists that are open, by level."""

    def naskah(self, naskah: Naskah) -> None:
        kursor = self._kursor
        kursor.beginEditBlock()
        for blok in naskah.blok:
            if isinstance(blok, TabelNaskah):
                self._tabel(blok)
            elif isinstance(blok, GambarNaskah):
                self._blok_baru(Alinea())
                kursor.insertText(HURUF_OBJEK, format_gambar(blok))
            else:
                self._alinea(blok)
        kursor.endEditBlock()

    def _blok_baru(self, a: Alinea) -> None:
        huruf = format_huruf(judul=a.tingkat if a.jenis == "judul" else 0)
        if self._tersedia:
            self._kursor.setBlockFormat(format_alinea(a))
            self._kursor.setBlockCharFormat(huruf)
        else:
            self._kursor.insertBlock(format_alinea(a), huruf)
        self._tersedia = False
        if a.jenis not in ("butir", "nomor"):
            self._daftar = {}

    def _alinea(self, a: Alinea) -> None:
        self._blok_baru(a)
        if a.jenis in ("butir", "nomor"):
            self._masukkan(a)
        sisipkan_isi(self._kursor, a.isi, a.tingkat if a.jenis == "judul" else 0)

    def _masukkan(self, a: Alinea) -> None:
        """Put the block into the open list of its kind and level, or begin one."""
        self._daftar = {t: d for t, d in self._daftar.items() if t <= a.tingkat}
        jenis, ada = self._daftar.get(a.tingkat, ("", None))
        if ada is not None and jenis == a.jenis:
            ada.add(self._kursor.block())
            return
        baru = self._kursor.createList(format_daftar(a.jenis, a.tingkat))
        self._daftar[a.tingkat] = a.jenis, baru

    def _tabel(self, t: TabelNaskah) -> None:
        self._daftar = {}
        if not self._tersedia and self._kursor.currentList() is not None:
            # A table takes over the block that it is put behind.
            self._blok_baru(Alinea())
        tabel = sisipkan_tabel(self._kursor, t, self._palet)
        for i, baris in enumerate(t.baris):
            for j, isi in enumerate(baris):
                sisipkan_isi(tabel.cellAt(i, j).firstCursorPosition(), isi)
        self._kursor.movePosition(QTextCursor.MoveOperation.End)
        self._kursor.setBlockFormat(format_alinea(Alinea()))
        self._tersedia = True


def sisipkan_isi(kursor: QTextCursor, isi: Isi, judul: int = 0) -> None:
    """Put runs at a cursor; ``judul``: into a heading of that level."""
    for x in isi:
        if isinstance(x, Larik):
            huruf = format_huruf(tebal=x.tebal, miring=x.miring, judul=judul)
            # Lines of an imported text may end as they do on Windows.
            kursor.insertText(_PATAH.sub(GANTI_BARIS, x.teks.rstrip("\r")), huruf)
        else:
            kursor.insertText(HURUF_OBJEK, format_isian(x))


def sisipkan_tabel(kursor: QTextCursor, t: TabelNaskah, palet: QPalette) -> QTextTable:
    """Put an empty table of that size at a cursor."""
    garis = palet.color(QPalette.ColorRole.Mid)
    tabel = kursor.insertTable(len(t.baris), len(t.baris[0]), format_tabel(t, garis))
    warnai_kepala(tabel, palet)
    return tabel
