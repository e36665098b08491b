"""The buttons over the editor: kind of paragraph, faces, lists, levels, table, picture, field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.naskah import laku
from lkjip_desktop.ui.naskah.editor import EditorNaskah

_GAYA = (("Paragraf", "teks", 1), ("Judul", "judul", 1), ("Subjudul", "judul", 2))
_SISI = 16


class BilahNaskah(QWidget):
    """Works on one editor, and shows what stands at its cursor."""

    gambar_diminta = Signal()
    """A picture file is wanted."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._tata = QHBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(0)
        self.gaya = QComboBox()
        self.gaya.setAccessibleName("Jenis paragraf")
        self.gaya.setToolTip("Jenis paragraf (Ctrl+Alt+1: judul, Ctrl+Alt+2: subjudul)")
        self.gaya.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for kata, _, _ in _GAYA:
            self.gaya.addItem(kata)
        self.gaya.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tata.addWidget(self.gaya)
        self.tebal = self._tombol("bold", "Tebal", "Ctrl+B", dapat_ditekan=True)
        self.miring = self._tombol("italic", "Miring", "Ctrl+I", dapat_ditekan=True)
        self.butir = self._tombol("list-bullet", "Daftar butir", "Ctrl+Shift+L", dapat_ditekan=True)
        self.nomor = self._tombol(
            "numbered-list", "Daftar bernomor", "Ctrl+Shift+N", dapat_ditekan=True
        )
        self.keluar = self._tombol("chevron-double-left", "Kurangi tingkat", "Shift+Tab")
        self.masuk = self._tombol("chevron-double-right", "Tambah tingkat", "Tab")
        self.tabel = self._tombol("table-cells", "Tabel", "")
        self.gambar = self._tombol("photo", "Sisipkan gambar", "")
        self.isian = self._tombol("variable", "Sisipkan data", "Ctrl+Shift+D")
        self._tata.addStretch(1)

    def _tombol(
        self, ikon: str, nama: str, kunci: str, *, dapat_ditekan: bool = False
    ) -> QToolButton:
        tombol = QToolButton()
        tombol.setIcon(gaya.ikon(ikon))
        tombol.setIconSize(QSize(_SISI, _SISI))
        tombol.setAutoRaise(True)
        tombol.setCheckable(dapat_ditekan)
        tombol.setAccessibleName(nama)
        tombol.setToolTip(f"{nama} ({kunci})" if kunci else nama)
        tombol.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tata.addWidget(tombol)
        return tombol

    def pasang(self, editor: EditorNaskah) -> None:
        """Work on that editor."""
        self._editor = editor
        laku_tombol: tuple[tuple[QToolButton, Callable[[], object]], ...] = (
            (self.tebal, editor.balik_tebal),
            (self.miring, editor.balik_miring),
            (self.butir, partial(editor.jadikan, "butir")),
            (self.nomor, partial(editor.jadikan, "nomor")),
            (self.keluar, partial(editor.geser_tingkat, -1)),
            (self.masuk, partial(editor.geser_tingkat, 1)),
            (self.gambar, self.gambar_diminta.emit),
            (self.isian, partial(editor.isian_diminta.emit, None)),
        )
        for tombol, kerja in laku_tombol:
            tombol.clicked.connect(partial(self._lakukan, kerja))
        self.gaya.activated.connect(self._ganti_gaya)
        menu = QMenu(self.tabel)
        menu.aboutToShow.connect(partial(self._isi_menu_tabel, menu))
        self.tabel.setMenu(menu)
        self.tabel.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        editor.cursorPositionChanged.connect(self._ikuti)
        editor.currentCharFormatChanged.connect(lambda _: self._ikuti())
        self._ikuti()

    def boleh(self, ya: bool) -> None:
        """Whether the text can be changed."""
        for w in (*self.findChildren(QToolButton), self.gaya):
            w.setEnabled(ya)

    def _lakukan(self, kerja: Callable[[], object], *_: object) -> None:
        self._editor.setFocus()
        kerja()
        self._ikuti()

    def _ganti_gaya(self, nomor: int) -> None:
        _, jenis, tingkat = _GAYA[nomor]
        if laku.jenis_di(self._editor.textCursor().block()) != (jenis, tingkat):
            self._lakukan(partial(self._editor.jadikan, jenis, tingkat))

    def _ikuti(self) -> None:
        """Show what stands at the cursor."""
        editor = self._editor
        jenis, tingkat = laku.jenis_di(editor.textCursor().block())
        judul = min(tingkat, 2) if jenis == "judul" else 0
        self.gaya.setCurrentIndex(judul)
        huruf = editor.currentCharFormat()
        self.tebal.setChecked(not judul and huruf.fontWeight() >= QFont.Weight.DemiBold)
        self.miring.setChecked(huruf.fontItalic())
        self.butir.setChecked(jenis == "butir")
        self.nomor.setChecked(jenis == "nomor")

    # tables -------------------------------------------------------------------------------------

    def _isi_menu_tabel(self, menu: QMenu) -> None:
        menu.clear()
        tabel = laku.tabel_di(self._editor.textCursor())
        if tabel is None:
            menu.addAction("Sisipkan tabel 3 × 3", partial(self._editor.sisipkan_tabel, 3, 3))
            menu.addAction("Sisipkan tabel 2 × 2", partial(self._editor.sisipkan_tabel, 2, 2))
            menu.addAction("Sisipkan tabel 5 × 5", partial(self._editor.sisipkan_tabel, 5, 5))
            return
        sel = tabel.cellAt(self._editor.textCursor())
        baris, kolom = sel.row(), sel.column()
        menu.addAction("Tambah baris di bawah", partial(tabel.insertRows, baris + 1, 1))
        menu.addAction("Tambah kolom di kanan", partial(tabel.insertColumns, kolom + 1, 1))
        kepala = menu.addAction("Baris pertama adalah judul kolom")
        kepala.setCheckable(True)
        kepala.setChecked(laku.berkepala(tabel))
        kepala.triggered.connect(
            lambda ya: laku.beri_kepala(self._editor.textCursor(), self._editor.palette(), ya=ya)
        )
        menu.addSeparator()
        menu.addAction("Hapus baris ini", partial(tabel.removeRows, baris, 1))
        menu.addAction("Hapus kolom ini", partial(tabel.removeColumns, kolom, 1))
        menu.addAction("Hapus tabel", partial(tabel.removeRows, 0, tabel.rows()))
