"""Which grid has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku


def perilaku_fokus() -> Perilaku | None:
    """The grid that has the focus, or in which something is being typed."""
    widget = QApplication.focusWidget()
    while widget is not None:
        perilaku: Perilaku | None = getattr(widget, "perilaku", None)
        if perilaku is not None:
            return perilaku
        widget = widget.parentWidget()
    return None
