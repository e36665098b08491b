"""The editor of a section's text. What is typed is given back to be kept without being asked for.

Keys: Ctrl+B and Ctrl+I, Ctrl+Shift+L and Ctrl+Shift+N for lists, Ctrl+Alt+1 and 2 for headings,
Ctrl+Shift+D for a field; Tab moves an item of a list in, and from cell to cell in a table, and
leaves the editor anywhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from lkjip_desktop.domain.naskah.model import (
    Acuan,
    Alinea,
    GambarNaskah,
    Naskah,
)
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.ui.naskah import laku, papan_klip, sisip, tombol
from lkjip_desktop.ui.naskah.baca import baca
from lkjip_desktop.ui.naskah.bentuk import (
    gambar_dari,
    isian_dari,
)
from lkjip_desktop.ui.naskah.kotak import KotakIsian
from lkjip_desktop.ui.naskah.objek_kursor import objek_di
from lkjip_desktop.ui.petunjuk import petunjuk_polos


class EditorNaskah(KotakIsian):
    """A text with its lists, tables, pictures and fields, changed by keys and commands."""

    isian_diminta = Signal(object)
    """A field is wanted: None for a new one at the cursor, or the :class:`Acuan` to be changed."""
    gambar_ditempel = Signal(object)
    """A QImage was pasted."""
    berkas_dijatuhkan = Signal(object)
    """A :class:`Path` was dropped or pasted."""
    gambar_disunting = Signal(object)
    """The :class:`GambarNaskah` under a double click."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(58)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self._pasang_pintasan()

    def _pasang_pintasan(self) -> None:
        for kunci, kerja in (
            ("Ctrl+B", self.balik_tebal),
            ("Ctrl+I", self.balik_miring),
            ("Ctrl+Shift+L", partial(self.jadikan, "butir")),
            ("Ctrl+Shift+N", partial(self.jadikan, "nomor")),
            ("Ctrl+Alt+1", partial(self.jadikan, "judul", 1)),
            ("Ctrl+Alt+2", partial(self.jadikan, "judul", 2)),
            ("Ctrl+Shift+D", lambda: self.isian_diminta.emit(None)),
        ):
            aksi = QAction(self)
            aksi.setShortcut(QKeySequence(kunci))
            aksi.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            aksi.triggered.connect(lambda _=False, k=kerja: k() if not self.isReadOnly() else None)
            self.addAction(aksi)

    # doing --------------------------------------------------------------------------------------

    def balik_tebal(self) -> None:
        """Bold, or no longer."""
        self.mergeCurrentCharFormat(laku.balik_tebal(self.textCursor()))

    def balik_miring(self) -> None:
        """Italic, or no longer."""
        self.mergeCurrentCharFormat(laku.balik_miring(self.textCursor()))

    def jadikan(self, jenis: Any, tingkat: int = 1) -> None:
        """Make the paragraphs of the selection another kind, or plain again."""
        laku.jadikan(self.textCursor(), jenis, tingkat)

    def geser_tingkat(self, arah: int) -> bool:
        """Items of lists one level in (1) or out (-1)."""
        return laku.geser_tingkat(self.textCursor(), arah)

    def sisipkan_isian(self, acuan: Acuan) -> None:
        """Put a field at the cursor, or in place of the one that is selected."""
        self.setTextCursor(sisip.isian(self.textCursor(), acuan, self.nilai(acuan).teks))

    def sisipkan_gambar(self, gambar: GambarNaskah) -> None:
        """Put a picture on a line of its own, or in place of the one that is selected."""
        self.setTextCursor(sisip.gambar(self.textCursor(), gambar))

    def sisipkan_tabel(self, baris: int = 3, kolom: int = 3) -> None:
        """Put an empty table below the paragraph of the cursor, with the cursor in it."""
        self.setTextCursor(sisip.tabel(self.textCursor(), baris, kolom, self.palette()))

    def sisipkan(self, naskah: Naskah) -> None:
        """Put a text at the cursor."""
        sisip.naskah(self.textCursor(), naskah, self.palette())
        self.ensureCursorVisible()

    def tambahkan(self, alinea: Sequence[Alinea]) -> None:
        """Put paragraphs below that of the cursor (in its place where it is empty), give all of the
        text back, and stay at the last of them."""
        letak = self.letak()
        kini = self.textCursor().position()
        di = max((n for n, x in enumerate(letak) if x.posisi <= kini), default=-1)
        baru, akhir = sisip.di_bawah([x.blok for x in letak], di, alinea)
        self.ganti(baru)
        letak = self.letak()
        if 0 <= akhir < len(letak):
            kursor = self.textCursor()
            kursor.setPosition(letak[akhir].posisi)
            kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(kursor)

    # fields and pictures under the cursor -------------------------------------------------------

    def jadikan_teks(self) -> None:
        """Put words in place of the selected field."""
        isian = isian_dari(self.textCursor().charFormat())
        if isian is not None:
            bentuk = QTextCharFormat()
            kursor = self.textCursor()
            kursor.insertText(self.nilai(isian.acuan).teks, bentuk)

    # Qt's events --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab would leave the editor before its keys are asked.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and tombol.tekan(self, event)
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._petunjuk(event)
            return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        kursor = objek_di(self, event.position().toPoint())
        if kursor is None or self.isReadOnly():
            super().mouseDoubleClickEvent(event)
            return
        self.setTextCursor(kursor)
        isian, gambar = isian_dari(kursor.charFormat()), gambar_dari(kursor.charFormat())
        if isian is not None:
            self.isian_diminta.emit(isian.acuan)
        elif gambar is not None:
            self.gambar_disunting.emit(gambar)

    def _petunjuk(self, event: QHelpEvent) -> None:
        kursor = objek_di(self, event.pos())
        isian = isian_dari(kursor.charFormat()) if kursor is not None else None
        uraian = self.uraian(isian) if isian else ""
        QToolTip.showText(event.globalPos(), petunjuk_polos(uraian), self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        kursor = objek_di(self, event.pos())
        menu = self.createStandardContextMenu()
        isian = isian_dari(kursor.charFormat()) if kursor is not None else None
        if kursor is not None and isian is not None and not self.isReadOnly():
            self.setTextCursor(kursor)
            ganti = QAction("Ganti data…", menu)
            teks = QAction("Jadikan teks biasa", menu)
            ganti.triggered.connect(lambda: self.isian_diminta.emit(isian.acuan))
            teks.triggered.connect(self.jadikan_teks)
            awal = menu.actions()[0]
            menu.insertActions(awal, [ganti, teks])
            menu.insertSeparator(awal)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # clipboard ----------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        dokumen = QTextDocument()
        QTextCursor(dokumen).insertFragment(self.textCursor().selection())
        naskah = baca(dokumen)
        return papan_klip.ke_klip(
            naskah if self.pembaca is None else segarkan(naskah, self.pembaca)
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage() or source.hasFormat(papan_klip.JENIS)

    def insertFromMimeData(self, source: QMimeData) -> None:
        berkas = papan_klip.berkas(source)
        if berkas is not None:
            self.berkas_dijatuhkan.emit(berkas)
            return
        naskah = papan_klip.dari_klip(source)
        if source.hasImage() and (naskah is None or not source.hasText()):
            gambar = source.imageData()
            if isinstance(gambar, QImage):
                self.gambar_ditempel.emit(gambar)
        elif naskah is not None and laku.tabel_di(self.textCursor()) is not None:
            # No table within a table: a cell takes the words.
            self.textCursor().insertText(papan_klip.ke_klip(naskah).text())
        elif naskah is not None and naskah.polos:
            baris = [a.isi[0].teks if isinstance(a, Alinea) and a.isi else "" for a in naskah.blok]
            self.textCursor().insertText("\n".join(baris))
        elif naskah is not None:
            self.sisipkan(naskah)
        self.ensureCursorVisible()
