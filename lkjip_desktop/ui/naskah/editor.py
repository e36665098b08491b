"""The editor of a section's text. What is typed is given back to be kept without being asked for.

Keys: Ctrl+B and Ctrl+I, Ctrl+Shift+L and Ctrl+Shift+N for lists, Ctrl+Alt+1 and 2 for headings,
Ctrl+Shift+D for a field; Tab moves an item of a list in, and from cell to cell in a table, and
leaves the editor anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any, Final

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

from lkjip_desktop.domain.naskah.isian import NilaiIsian, PembacaIsian
from lkjip_desktop.domain.naskah.model import (
    KOSONG,
    Acuan,
    Alinea,
    GambarNaskah,
    Isian,
    Naskah,
)
from lkjip_desktop.domain.naskah.segar import blok_usang, segarkan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.naskah import laku, papan_klip, sisip, tombol
from lkjip_desktop.ui.naskah.baca import Letak, baca, baca_letak
from lkjip_desktop.ui.naskah.bentuk import (
    HURUF_OBJEK,
    gambar_dari,
    isian_dari,
)
from lkjip_desktop.ui.naskah.objek import PelukisGambar, PelukisIsian
from lkjip_desktop.ui.naskah.objek_kursor import objek_di
from lkjip_desktop.ui.naskah.tulis import tulis
from lkjip_desktop.ui.widget.tunda import PenyimpanTunda

_TAK_TERBACA: Final = NilaiIsian("…", "kosong")


class EditorNaskah(QTextEdit):
    """Shows one text at a time; fields read as ``pembaca`` says."""

    ditulis = Signal(object)
    """The :class:`Naskah` as it is to be kept."""
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
        self.pembaca: PembacaIsian | None = None
        self.sebutan: Callable[[Acuan], str] = lambda acuan: acuan.besaran
        """Words for a field."""
        self.isi_gambar: Callable[[str], bytes | None] = lambda sha256: None
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(58)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self._pelukis = PelukisIsian(self._nilai, lambda: self.viewport().width(), self)
        self.pelukis_gambar = PelukisGambar(
            lambda sha: self.isi_gambar(sha), lambda: self.viewport().width(), self
        )
        self._pelukis.pasang(self.document())
        self.pelukis_gambar.pasang(self.document())
        self.usang: tuple[int, ...] = ()
        """Positions of the paragraphs whose figures changed since they were accepted."""
        self._tunda = PenyimpanTunda[Naskah](
            self, KOSONG, self.naskah, self._pasang, self.ditulis.emit
        )
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

    # content ------------------------------------------------------------------------------------

    def naskah(self) -> Naskah:
        """The text as it stands, its fields as they read now."""
        ada = baca(self.document())
        return ada if self.pembaca is None else segarkan(ada, self.pembaca)

    def berisian(self) -> bool:
        """Whether the text has a field."""
        return self.pembaca is not None and any(True for _ in baca(self.document()).isian())

    def isi(self, naskah: Naskah, pembaca: PembacaIsian | None) -> None:
        """Show a text, with its fields as they read now. What is being typed stays where the text
        is the one that it is typed over."""
        berganti = pembaca is not self.pembaca
        self.pembaca = pembaca
        self._tunda.isi(naskah if pembaca is None else segarkan(naskah, pembaca))
        if berganti:
            # Fields may be wider or narrower now.
            panjang = self.document().characterCount()
            self.document().markContentsDirty(0, panjang)
            self.tandai()

    def berubah(self) -> bool:
        """Whether something was typed that has not been given back."""
        return self._tunda.berubah()

    def selesaikan(self) -> None:
        """Give back what was typed."""
        self._tunda.selesaikan()
        self.tandai()

    def tolak(self) -> None:
        """What was just given back could not be kept: it stays, as something still to be kept."""
        self._tunda.tolak()

    def ganti(self, naskah: Naskah) -> None:
        """Put another text in place of all of it, and give that back."""
        self._pasang(naskah)
        self.selesaikan()

    def _pasang(self, naskah: Naskah) -> None:
        kursor = self.textCursor().position()
        tulis(self.document(), naskah, self.palette())
        baru = QTextCursor(self.document())
        baru.setPosition(min(kursor, self.document().characterCount() - 1))
        self.setTextCursor(baru)
        self.tandai()

    # changed figures ----------------------------------------------------------------------------

    def letak(self) -> list[Letak]:
        """The blocks of the text with their places."""
        return baca_letak(self.document())

    def tandai(self) -> None:
        """Shade the paragraphs whose figures changed since they were accepted."""
        letak = self.letak() if self.pembaca is not None else []
        nomor: Collection[int] = ()
        if self.pembaca is not None:
            nomor = blok_usang(Naskah(tuple(x.blok for x in letak)), self.pembaca)
        self.usang = tuple(letak[n].posisi for n in nomor)
        # A reader of the screen would meet one sign for each field.
        self.setAccessibleDescription(teks_naskah(self.naskah()) if self.berisian() else "")
        self.setExtraSelections([self._bayangan(p) for p in self.usang])

    def _bayangan(self, posisi: int) -> QTextEdit.ExtraSelection:
        hasil = QTextEdit.ExtraSelection()
        kursor = QTextCursor(self.document())
        kursor.setPosition(posisi)
        kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        warna = gaya.latar(NadaSel.SEDANG).color()
        warna.setAlpha(120)
        bentuk = QTextCharFormat()
        bentuk.setBackground(warna)
        hasil.cursor = kursor
        hasil.format = bentuk
        return hasil

    def alinea_kini(self) -> str:
        """The words of the paragraph of the cursor before its first field."""
        return self.textCursor().block().text().partition(HURUF_OBJEK)[0]

    def ke(self, posisi: int) -> None:
        """Put the cursor at a place of the document."""
        kursor = self.textCursor()
        kursor.setPosition(posisi)
        self.setTextCursor(kursor)
        self.ensureCursorVisible()
        self.setFocus()

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
        self.setTextCursor(sisip.isian(self.textCursor(), acuan, self._nilai(acuan).teks))

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

    def _nilai(self, acuan: Acuan) -> NilaiIsian:
        return _TAK_TERBACA if self.pembaca is None else self.pembaca.baca(acuan)

    def isian_di_kursor(self) -> Isian | None:
        """The field just before the cursor."""
        kursor = self.textCursor()
        return None if kursor.atBlockStart() else isian_dari(kursor.charFormat())

    def jadikan_teks(self) -> None:
        """Put words in place of the selected field."""
        isian = isian_dari(self.textCursor().charFormat())
        if isian is not None:
            bentuk = QTextCharFormat()
            kursor = self.textCursor()
            kursor.insertText(self._nilai(isian.acuan).teks, bentuk)

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
        QToolTip.showText(event.globalPos(), self.uraian(isian) if isian else "", self)

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

    def uraian(self, isian: Isian) -> str:
        """A field in words: what it shows, how it reads, and how it did when accepted."""
        nilai = self._nilai(isian.acuan)
        kata = f"{self.sebutan(isian.acuan)}: {nilai.teks}"
        beda = nilai.teks != isian.saksi
        return f"{kata}. Ketika diterima: {isian.saksi}" if beda else kata

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
