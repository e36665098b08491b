"""The handbook in a window of its own, which may stay open beside the work."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui import bantuan, gaya

_UKURAN: Final = (1020, 560)
_LEBAR_DAFTAR: Final = 230
_TEPI: Final = 14
_HALAMAN: Final = Qt.ItemDataRole.UserRole
_BAGIAN: Final = Qt.ItemDataRole.UserRole + 1
_JARAK_JUDUL: Final = 18
_KENA_TERANG: Final = "#fff2a8"
_KENA_GELAP: Final = "#5c4a00"


def _beri_jarak(dokumen: QTextDocument) -> None:
    """Room above the headings, which Qt sets close to a table before them."""
    blok = dokumen.begin()
    while blok.isValid():
        bentuk = blok.blockFormat()
        if bentuk.headingLevel() > 1:
            bentuk.setTopMargin(_JARAK_JUDUL)
            QTextCursor(blok).setBlockFormat(bentuk)
        blok = blok.next()


class DialogBantuan(QDialog):
    """Contents at the left, the page at the right, a search line over it."""

    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.setWindowTitle("Buku petunjuk")
        self.resize(*_UKURAN)
        self._halaman = ""
        self.daftar = self._buat_daftar()
        self.isi = QTextBrowser()
        self.isi.setAccessibleName("Halaman buku petunjuk")
        self.isi.document().setDocumentMargin(_TEPI)
        self.isi.setSearchPaths([str(bantuan.folder())])
        self.cari = QLineEdit()
        self.cari.setPlaceholderText("Cari di halaman ini (Ctrl+F)")
        self.cari.setAccessibleName("Cari di halaman ini")
        self.cari.setClearButtonEnabled(True)
        self.jumlah = QLabel()
        self._tata()
        self._sambungkan()

    # putting together ---------------------------------------------------------------------------

    def _buat_daftar(self) -> QTreeWidget:
        daftar = QTreeWidget()
        daftar.setHeaderHidden(True)
        daftar.setAccessibleName("Daftar isi")
        for halaman in bantuan.HALAMAN:
            teks = bantuan.naskah(halaman)
            butir = QTreeWidgetItem(daftar, [bantuan.judul(teks)])
            butir.setData(0, _HALAMAN, halaman)
            for nomor, nama in enumerate(bantuan.bagian(teks)):
                anak = QTreeWidgetItem(butir, [nama])
                anak.setData(0, _HALAMAN, halaman)
                anak.setData(0, _BAGIAN, nomor)
                anak.setToolTip(0, nama)
        return daftar

    def _tata(self) -> None:
        atas = QHBoxLayout()
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.jumlah)
        kanan = QWidget()
        tata_kanan = QVBoxLayout(kanan)
        tata_kanan.setContentsMargins(0, 0, 0, 0)
        tata_kanan.addLayout(atas)
        tata_kanan.addWidget(self.isi, 1)
        pembagi = QSplitter()
        pembagi.addWidget(self.daftar)
        pembagi.addWidget(kanan)
        pembagi.setStretchFactor(1, 1)
        pembagi.setSizes([_LEBAR_DAFTAR, _UKURAN[0] - _LEBAR_DAFTAR])
        tata = QVBoxLayout(self)
        tata.addWidget(pembagi)

    def _sambungkan(self) -> None:
        self.daftar.currentItemChanged.connect(self._dipilih)
        self.cari.textChanged.connect(self._tandai)
        mencari = QAction(self)
        mencari.setShortcut(QKeySequence.StandardKey.Find)
        mencari.triggered.connect(self._mulai_cari)
        self.addAction(mencari)

    # pages --------------------------------------------------------------------------------------

    def buka(self, halaman: str) -> None:
        """Show a page."""
        for nomor in range(self.daftar.topLevelItemCount()):
            butir = self.daftar.topLevelItem(nomor)
            if butir is not None and butir.data(0, _HALAMAN) == halaman:
                self.daftar.setCurrentItem(butir)
                butir.setExpanded(True)
                self.isi.verticalScrollBar().setValue(0)

    @property
    def halaman(self) -> str:
        """The page that is shown."""
        return self._halaman

    def _dipilih(self, butir: QTreeWidgetItem | None) -> None:
        if butir is None:
            return
        halaman = butir.data(0, _HALAMAN)
        if halaman != self._halaman:
            self._halaman = halaman
            self.isi.setMarkdown(bantuan.naskah(halaman))
            _beri_jarak(self.isi.document())
            self._tandai()
        self._ke_bagian(butir.data(0, _BAGIAN))

    def _ke_bagian(self, nomor: int | None) -> None:
        """Scroll to a section of the page (None: to its top)."""
        dokumen = self.isi.document()
        blok, tersisa = dokumen.begin(), -1 if nomor is None else nomor
        while tersisa >= 0 and blok.isValid():
            if blok.blockFormat().headingLevel() == 2:
                if not tersisa:
                    break
                tersisa -= 1
            blok = blok.next()
        atas = dokumen.documentLayout().blockBoundingRect(blok).top() if tersisa >= 0 else 0
        self.isi.verticalScrollBar().setValue(int(atas))

    # searching ----------------------------------------------------------------------------------

    def _mulai_cari(self) -> None:
        self.cari.setFocus()
        self.cari.selectAll()

    def _kena(self) -> list[QTextCursor]:
        teks, dokumen = self.cari.text().strip(), self.isi.document()
        hasil: list[QTextCursor] = []
        kursor = dokumen.find(teks) if teks else QTextCursor()
        while not kursor.isNull():
            hasil.append(kursor)
            kursor = dokumen.find(teks, kursor)
        return hasil

    def _tandai(self) -> None:
        """Mark every hit, and show the first."""
        tanda, kena = [], self._kena()
        for kursor in kena:
            satu = QTextEdit.ExtraSelection()
            satu.cursor = kursor
            satu.format.setBackground(QColor(_KENA_GELAP if gaya.gelap() else _KENA_TERANG))
            tanda.append(satu)
        self.isi.setExtraSelections(tanda)
        banyak = f"{len(kena)} ditemukan" if kena else "Tidak ditemukan"
        self.jumlah.setText(banyak if self.cari.text().strip() else "")
        if kena:
            self.isi.moveCursor(QTextCursor.MoveOperation.Start)
            self._berikut(mundur=False)

    def _berikut(self, *, mundur: bool) -> None:
        """Go to the next hit; after the last comes the first again."""
        teks = self.cari.text().strip()
        bendera = QTextDocument.FindFlag.FindBackward if mundur else QTextDocument.FindFlag(0)
        if teks and not self.isi.find(teks, bendera):
            gerak = QTextCursor.MoveOperation
            self.isi.moveCursor(gerak.End if mundur else gerak.Start)
            self.isi.find(teks, bendera)

    # Qt's events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._berikut(mundur=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
        else:
            super().keyPressEvent(event)
