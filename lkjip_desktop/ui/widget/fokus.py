"""Which grid the commands of the menus mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku


class FokusKisi(QObject):
    """The grid that has the focus; also while a menu is open, which takes the focus away."""

    def __init__(self, aplikasi: QApplication, induk: QObject) -> None:
        super().__init__(induk)
        self._perilaku: Perilaku | None = None
        aplikasi.focusChanged.connect(self._berganti)

    @property
    def perilaku(self) -> Perilaku | None:
        """The commands of that grid, or None."""
        return self._perilaku

    def _berganti(self) -> None:
        # Without the signal's widgets: that which loses the focus may be half destroyed already.
        kini = QApplication.focusWidget()
        if isinstance(kini, QMenuBar | QMenu):
            return
        if self._perilaku is not None:
            self._perilaku.destroyed.disconnect(self._lupakan)
        self._perilaku = perilaku_milik(kini)
        if self._perilaku is not None:
            self._perilaku.destroyed.connect(self._lupakan)

    def _lupakan(self) -> None:
        self._perilaku = None


def perilaku_milik(widget: QWidget | None) -> Perilaku | None:
    """The commands of the grid that a widget is, or stands in (an editor)."""
    while widget is not None:
        perilaku: Perilaku | None = getattr(widget, "perilaku", None)
        if perilaku is not None:
            return perilaku
        widget = widget.parentWidget()
    return None
