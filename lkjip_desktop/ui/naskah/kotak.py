"""The box of a text with fields: what it shows, what it gives back, and which of its paragraphs
have figures that changed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from lkjip_desktop.domain.naskah.isian import NilaiIsian, PembacaIsian
from lkjip_desktop.domain.naskah.model import KOSONG, Acuan, Isian, Naskah
from lkjip_desktop.domain.naskah.segar import blok_usang, segarkan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.naskah.baca import Letak, baca, baca_letak
from lkjip_desktop.ui.naskah.bentuk import HURUF_OBJEK, isian_dari
from lkjip_desktop.ui.naskah.objek import PelukisGambar, PelukisIsian
from lkjip_desktop.ui.naskah.tulis import tulis
from lkjip_desktop.ui.widget.tunda import PenyimpanTunda

_TAK_TERBACA: Final = NilaiIsian("…", "kosong")


class KotakIsian(QTextEdit):
    """Shows one text at a time; fields read as ``pembaca`` says."""

    ditulis = Signal(object)
    """The :class:`Naskah` as it is to be kept."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.pembaca: PembacaIsian | None = None
        self.sebutan: Callable[[Acuan], str] = lambda acuan: acuan.besaran
        """Words for a field."""
        self.isi_gambar: Callable[[str], bytes | None] = lambda sha256: None
        """The bytes of a picture by its SHA-256."""
        self._pelukis = PelukisIsian(self.nilai, lambda: self.viewport().width(), self)
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

    # fields -----------------------------------------------------------------------------------

    def nilai(self, acuan: Acuan) -> NilaiIsian:
        """How a field reads now."""
        return _TAK_TERBACA if self.pembaca is None else self.pembaca.baca(acuan)

    def isian_di_kursor(self) -> Isian | None:
        """The field just before the cursor."""
        kursor = self.textCursor()
        return None if kursor.atBlockStart() else isian_dari(kursor.charFormat())

    def uraian(self, isian: Isian) -> str:
        """A field in words: what it shows, how it reads, and how it did when accepted."""
        nilai = self.nilai(isian.acuan)
        kata = f"{self.sebutan(isian.acuan)}: {nilai.teks}"
        beda = nilai.teks != isian.saksi
        return f"{kata}. Ketika diterima: {isian.saksi}" if beda else kata

    # Qt's events --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Other events come before there is a helper to ask.
        if event.type() == QEvent.Type.ShortcutOverride and self._tunda.untuk_jendela(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.selesaikan()
        super().focusOutEvent(event)
