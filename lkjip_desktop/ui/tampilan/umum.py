"""What tables and trees paint and react to alike."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

_Pemicu = QAbstractItemView.EditTrigger
PEMICU = _Pemicu.AnyKeyPressed | _Pemicu.DoubleClicked | _Pemicu.EditKeyPressed


def tampakkan_kiri(tampilan: QAbstractItemView, event: QResizeEvent) -> None:
    """When a grid has grown by more than it is scrolled: show its left edge again. All that was
    seen stays so; a grid that was narrow while its tab came up does not begin in mid column."""
    datar = tampilan.horizontalScrollBar()
    if 0 < datar.value() <= event.size().width() - event.oldSize().width():
        datar.setValue(0)


def lukis_kosong(tampilan: QAbstractItemView, teks: str, tertutup: int = 0) -> None:
    """Say in the middle of an empty grid what to do first; ``tertutup`` is covered at the left."""
    if not teks:
        return
    pelukis = QPainter(tampilan.viewport())
    pelukis.setPen(tampilan.palette().color(QPalette.ColorRole.PlaceholderText))
    luas = tampilan.viewport().rect().adjusted(tertutup + 24, 16, -24, -16)
    pelukis.drawText(luas, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, teks)


def lukis_bingkai(tampilan: QAbstractItemView) -> None:
    """The frame of the current cell, thinner while the keys go elsewhere."""
    kini = tampilan.currentIndex()
    sel = tampilan.visualRect(kini) if kini.isValid() else QRect()
    if sel.isEmpty():
        return
    tebal = 2 if (tampilan.focusProxy() or tampilan).hasFocus() else 1
    pelukis = QPainter(tampilan.viewport())
    pelukis.setPen(QPen(QGuiApplication.palette().color(QPalette.ColorRole.Highlight), tebal))
    pelukis.drawRect(sel.adjusted(1, 1, -2, -2))


def garis_sel(tampilan: QTreeView, pelukis: QPainter, opsi: QStyleOptionViewItem) -> None:
    """The lines of a grid around the cells of a tree's row."""
    luas = opsi.rect
    kepala = tampilan.header()
    pelukis.setPen(tampilan.palette().color(QPalette.ColorRole.Midlight))
    for i in range(kepala.count()):
        if not kepala.isSectionHidden(i):
            x = kepala.sectionViewportPosition(i) + kepala.sectionSize(i) - 1
            pelukis.drawLine(x, luas.top(), x, luas.bottom())
    pelukis.drawLine(luas.left(), luas.bottom(), luas.right(), luas.bottom())
