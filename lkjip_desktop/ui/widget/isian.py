"""One field of a details form: an editor that gives its value back when the focus leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.kolom import Kolom, Pilihan
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.widget.label_polos import LabelPolos

_BARIS_TERSEDIKIT, _BARIS_TERBANYAK = 3, 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Isian(QWidget):
    """An editor with room for a remark below it."""

    ditulis = Signal(object)
    """The new text (or the value of a choice or a tick)."""

    memilih = False
    """Whether ``ditulis`` gives a value rather than a text to be read."""

    def __init__(self, editor: QWidget, nama: str) -> None:
        super().__init__()
        self.editor = editor
        editor.setAccessibleName(nama)
        editor.installEventFilter(self)
        self._alasan = LabelPolos()
        self._alasan.setWordWrap(True)
        self._alasan.hide()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(2)
        tata.addWidget(editor)
        tata.addWidget(self._alasan)
        self.setFocusProxy(editor)

    def isi(self, *, nilai: Any, teks: str, pilihan: Sequence[Pilihan], boleh: bool) -> None:
        """Show a value; never looks like an edit."""
        raise NotImplementedError

    def berubah(self) -> bool:
        """Whether something was typed that is not written yet."""
        return False

    def tulis(self) -> None:
        """Give the value back now."""

    def tandai(self, alasan: str | None) -> None:
        """Say below the editor why its text could not be used (None: it could)."""
        self._alasan.setVisible(alasan is not None)
        self._alasan.setText(f"! {alasan}" if alasan else "")
        self._beri_tempat()
        palet = QPalette()
        if alasan:
            palet.setBrush(QPalette.ColorRole.Base, gaya.latar(NadaSel.SALAH))
            palet.setBrush(QPalette.ColorRole.Text, gaya.tinta(NadaSel.SALAH))
            self._alasan.setForegroundRole(QPalette.ColorRole.Text)
        self._alasan.setPalette(palet)
        self.editor.setPalette(palet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beri_tempat()

    def _beri_tempat(self) -> None:
        """A form gives a wrapped remark the height that it would have in a wider field."""
        tinggi = self._alasan.heightForWidth(self.width()) if self._alasan.text() else 0
        self._alasan.setMinimumHeight(tinggi)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.berubah():
            self.tulis()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._tombol(event)
        return super().eventFilter(watched, event)

    def _tombol(self, event: QKeyEvent) -> bool:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and ctrl and self.berubah():
            self.tulis()
            return True
        return False


class IsianTeks(Isian):
    """One line of text, a figure or a date."""

    def __init__(self, kolom: Kolom[Any], nama: str) -> None:
        self._baris = QLineEdit()
        super().__init__(self._baris, nama)
        self._semula = ""
        self._baris.returnPressed.connect(self._enter)

    def isi(self, *, nilai: Any, teks: str, pilihan: Sequence[Pilihan], boleh: bool) -> None:
        self._baris.setReadOnly(not boleh)
        if teks != self._semula or not self._baris.hasFocus():
            self._semula = teks
            if self._baris.text() != teks:
                self._baris.setText(teks)
                self._baris.setCursorPosition(0)

    def berubah(self) -> bool:
        return self._baris.text() != self._semula

    def tulis(self) -> None:
        self._semula = self._baris.text()
        self.ditulis.emit(self._semula)

    def _enter(self) -> None:
        if self.berubah():
            self.tulis()


class IsianPanjang(Isian):
    """Text of several lines; Tab leaves the field."""

    def __init__(self, kolom: Kolom[Any], nama: str) -> None:
        self._kotak = QPlainTextEdit()
        self._kotak.setTabChangesFocus(True)
        super().__init__(self._kotak, nama)
        self._kotak.document().documentLayout().documentSizeChanged.connect(self._atur_tinggi)
        self._atur_tinggi()
        self._semula = ""

    def isi(self, *, nilai: Any, teks: str, pilihan: Sequence[Pilihan], boleh: bool) -> None:
        self._kotak.setReadOnly(not boleh)
        if teks != self._semula or not self._kotak.hasFocus():
            self._semula = teks
            if self._kotak.toPlainText() != teks:
                self._kotak.setPlainText(teks)

    def _atur_tinggi(self) -> None:
        """As high as the text, within bounds."""
        baris = max(_BARIS_TERSEDIKIT, min(_BARIS_TERBANYAK, self._jumlah_baris() + 1))
        self._kotak.setFixedHeight(baris * self._kotak.fontMetrics().lineSpacing() + 12)

    def _jumlah_baris(self) -> int:
        return int(self._kotak.document().size().height())

    def berubah(self) -> bool:
        return self._kotak.toPlainText() != self._semula

    def tulis(self) -> None:
        self._semula = self._kotak.toPlainText()
        self.ditulis.emit(self._semula)


class IsianPilihan(Isian):
    """One of several values; written at once."""

    memilih = True

    def __init__(self, kolom: Kolom[Any], nama: str) -> None:
        self._kotak = QComboBox()
        self._kotak.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kotak.setMinimumContentsLength(8)
        self._kotak.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(self._kotak, nama)
        self._kotak.activated.connect(lambda _: self.ditulis.emit(self._kotak.currentData()))

    def isi(self, *, nilai: Any, teks: str, pilihan: Sequence[Pilihan], boleh: bool) -> None:
        self._kotak.setEnabled(boleh)
        self._kotak.clear()
        for p in pilihan:
            self._kotak.addItem(p.label, p.nilai)
        self._kotak.setCurrentIndex(self._kotak.findData(nilai))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A turn of the wheel while the form scrolls must not change a value.
        if event.type() == QEvent.Type.Wheel and not self._kotak.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class IsianCentang(Isian):
    """A tick; written at once."""

    memilih = True

    def __init__(self, kolom: Kolom[Any], nama: str) -> None:
        self._kotak = QCheckBox("Ya")
        super().__init__(self._kotak, nama)
        self._kotak.clicked.connect(lambda ya: self.ditulis.emit(ya))

    def isi(self, *, nilai: Any, teks: str, pilihan: Sequence[Pilihan], boleh: bool) -> None:
        self._kotak.setEnabled(boleh)
        self._kotak.setChecked(bool(nilai))


def buat_isian(kolom: Kolom[Any]) -> Isian:
    """The field that a column asks for."""
    nama = f"{kolom.kelompok} {kolom.judul}".strip()
    jenis = {"panjang": IsianPanjang, "pilihan": IsianPilihan, "ya_tidak": IsianCentang}
    return jenis.get(kolom.macam, IsianTeks)(kolom, nama)
