"""A label that shortens its text to the room it has, and tells the whole in its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class LabelElipsis(LabelPolos):
    """One line, elided at the right."""

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # Here, because the window is first painted without this label, and without Qt's enums.
        from PySide6.QtCore import Qt

        luas = self.contentsRect()
        pendek = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, luas.width()
        )
        self.setToolTip(petunjuk_polos(self.text()) if pendek != self.text() else "")
        pelukis = QPainter(self)
        pelukis.setPen(self.palette().windowText().color())
        pelukis.drawText(luas, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, pendek)
