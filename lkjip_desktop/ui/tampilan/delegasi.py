"""The one delegate of all grids: it makes the editor that the cell's column asks for.

An editor gives its text back only when it is closed; the cell is then written before the cursor
leaves it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.model.nada import nada_tingkat
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.tampilan.kotak_pilih import BANYAK, KotakPilih
from lkjip_desktop.ui.tampilan.kotak_turun import KotakTurun

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.model.penyaji import Lukisan
    from lkjip_desktop.ui.model.tanda import TandaSel

_SEL = QStyle.ControlElement.CE_ItemViewItem
_GARIS_PEMISAH = "\u2028"
"""Between the lines of a text, as Qt's painting wants it."""
_YA, _TIDAK = peran.CENTANG_YA, peran.CENTANG_TIDAK
Indeks = QModelIndex | QPersistentModelIndex
_SELA_BARIS = 8
_SUDUT = {"galat": 9, "peringatan": 8, "info": 6}
"""Side of the corner of a finding, in logical pixels: the graver, the larger."""
_LEBAR_PANJANG, _TINGGI_PANJANG = 380, 130
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UBAHAN_PANJANG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class DelegasiSel(QStyledItemDelegate):
    """Editors for text, long text, figures, dates and choices."""

    selesai = Signal(int)
    """An editor was closed by this key, its text having been written: the cursor moves on."""

    diketik = Signal(str)
    """What stands in a line that is being typed in."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        self.mulai_mengetik = False
        """Whether editing began by typing: the arrow keys then leave the cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks) -> None:
        lukisan: Lukisan | None = index.data(peran.LUKISAN)
        if lukisan is None:
            super().paint(painter, option, index)
            return
        opsi, widget = _opsi(option, lukisan), option.widget
        corak = widget.style() if widget else QApplication.style()
        corak.drawControl(_SEL, opsi, painter, widget)
        if lukisan.centang is not None:
            self._lukis_centang(painter, option, index, lukisan.centang)
        if lukisan.tanda is not None:
            self._lukis_tanda(painter, option.rect, lukisan.tanda)

    def _lukis_tanda(self, painter: QPainter, sel: QRect, tanda: TandaSel) -> None:
        """A finding: a corner at the top right, as a spreadsheet has for a remark."""
        sudut = sel.topRight() + QPoint(1, 0)
        sisi = _SUDUT[tanda.tingkat]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gaya.sudut(nada_tingkat(tanda.tingkat)))
        painter.drawPolygon([sudut, sudut - QPoint(sisi, 0), sudut + QPoint(0, sisi)])
        painter.restore()

    def _lukis_centang(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks, keadaan: Any
    ) -> None:
        kotak = QStyleOptionButton()
        kotak.palette = option.palette
        kotak.rect = self._kotak_centang(option)
        kotak.state = QStyle.StateFlag.State_On if keadaan == _YA else QStyle.StateFlag.State_Off
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            kotak.state |= QStyle.StateFlag.State_Enabled
        corak = QApplication.style()
        corak.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, kotak, painter)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Indeks,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), petunjuk_polos(index.data(peran.TIP) or ""), view)
        return True

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Indeks,
    ) -> bool:
        """A tick by a click on its box, or by the space bar."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            tepat = self._kotak_centang(option).contains(event.position().toPoint())
            if not tepat or event.button() != Qt.MouseButton.LeftButton:
                return False
        elif not (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        ):
            return False
        baru = _TIDAK if index.data(peran.CENTANG) == _YA else _YA
        kini = model.index(index.row(), index.column(), index.parent())
        return model.setData(kini, baru, peran.CENTANG)

    def _kotak_centang(self, option: QStyleOptionViewItem) -> QRect:
        corak = QApplication.style()
        kotak = corak.subElementRect(
            QStyle.SubElement.SE_CheckBoxIndicator, QStyleOptionButton(), None
        )
        kotak.moveCenter(option.rect.center())
        return kotak

    def sizeHint(self, option: QStyleOptionViewItem, index: Indeks) -> QSize:
        ukuran = super().sizeHint(option, index)
        return QSize(ukuran.width(), ukuran.height() + _SELA_BARIS)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Indeks) -> QWidget:
        kolom: Kolom[Any] = index.data(peran.KOLOM)
        pilihan = kolom.pilihan(index.data(peran.BARIS))
        editor: QWidget
        if len(pilihan) > BANYAK:
            editor = cari = KotakPilih(parent, [p.label for p in pilihan])
            cari.terpilih.connect(lambda: self._terapkan(cari, Qt.Key.Key_unknown.value))
        elif pilihan:
            editor = kotak = KotakTurun(parent)
            for p in pilihan:
                kotak.addItem(p.label, p.nilai)
            kotak.activated.connect(lambda _: self._terapkan(kotak, Qt.Key.Key_unknown.value))
        elif kolom.macam == "panjang":
            editor = panjang = QPlainTextEdit(parent)
            panjang.setTabChangesFocus(True)
        else:
            editor = baris = QLineEdit(parent)
            baris.setAlignment(Qt.AlignmentFlag(peran.PERATAAN[kolom.perataan]))
            baris.setFrame(False)
            baris.textEdited.connect(self.diketik)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(f"{kolom.kelompok} {kolom.judul}".strip())
        return editor

    def setEditorData(self, editor: QWidget, index: Indeks) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(peran.NILAI))))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(index.data(peran.SUNTING))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(index.data(peran.SUNTING))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Indeks) -> None:
        kini = model.index(index.row(), index.column(), index.parent())
        if isinstance(editor, QComboBox):
            model.setData(kini, editor.currentData(), peran.NILAI)
        elif isinstance(editor, QPlainTextEdit):
            model.setData(kini, editor.toPlainText(), peran.SUNTING)
        elif isinstance(editor, KotakPilih):
            model.setData(kini, editor.jawaban(), peran.SUNTING)
        elif isinstance(editor, QLineEdit):
            model.setData(kini, editor.text(), peran.SUNTING)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Indeks
    ) -> None:
        sel: QRect = option.rect
        if not isinstance(editor, QPlainTextEdit):
            editor.setGeometry(sel)
            return
        luas = cast("QWidget", editor.parentWidget()).rect()
        lebar = min(max(sel.width(), _LEBAR_PANJANG), luas.width())
        tinggi = min(max(sel.height(), _TINGGI_PANJANG), luas.height())
        x = min(sel.x(), luas.right() - lebar + 1)
        y = min(sel.y(), luas.bottom() - tinggi + 1)
        editor.setGeometry(max(0, x), max(0, y), lebar, tinggi)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if isinstance(object, QWidget) and self._menutup(object, event):
                self._terapkan(object, event.key(), event.modifiers())
                return True
            if isinstance(object, QPlainTextEdit) and event.key() in _ENTER:
                return self._baris_baru(object, event)
        return super().eventFilter(object, event)

    def _menutup(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Whether the key ends editing."""
        tombol = event.key()
        if tombol in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return True
        if tombol in _ENTER:
            panjang = isinstance(editor, QPlainTextEdit)
            return not (panjang and event.modifiers() & _UBAHAN_PANJANG)
        satu_baris = isinstance(editor, QLineEdit) and not isinstance(editor, KotakPilih)
        if satu_baris and not event.modifiers() & ~_KEYPAD:
            samping = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self.mulai_mengetik else ()
            return tombol in (Qt.Key.Key_Up, Qt.Key.Key_Down, *samping)
        return False

    def _baris_baru(self, editor: QPlainTextEdit, event: QKeyEvent) -> bool:
        """Alt+Enter and Ctrl+Enter break the line, as in a spreadsheet."""
        editor.insertPlainText("\n")
        return True

    def _terapkan(
        self,
        editor: QWidget,
        tombol: int,
        ubahan: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        if tombol in _ENTER and ubahan & Qt.KeyboardModifier.ShiftModifier:
            tombol = Qt.Key.Key_Up.value
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.selesai.emit(tombol)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _opsi(option: QStyleOptionViewItem, lukisan: Lukisan) -> QStyleOptionViewItem:
    """What the style paints: text and colours. The box of a tick comes on top of it, in the middle
    instead of at the left."""
    opsi = QStyleOptionViewItem(option)
    if lukisan.latar is not None:
        opsi.backgroundBrush = lukisan.latar
    if lukisan.centang is not None or not lukisan.teks:
        return opsi
    opsi.features = _bertulisan(opsi.features)
    opsi.text = lukisan.teks.replace("\n", _GARIS_PEMISAH)
    opsi.displayAlignment = lukisan.perataan
    if lukisan.huruf is not None:
        opsi.font = lukisan.huruf.resolve(opsi.font)
    if lukisan.tinta is not None:
        palet = opsi.palette
        palet.setBrush(QPalette.ColorRole.Text, lukisan.tinta)
        opsi.palette = palet
    return opsi


@cache
def _bertulisan(
    ciri: QStyleOptionViewItem.ViewItemFeature,
) -> QStyleOptionViewItem.ViewItemFeature:
    return ciri | QStyleOptionViewItem.ViewItemFeature.HasDisplay
