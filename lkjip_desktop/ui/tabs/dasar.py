"""What the window asks of a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.model.tanda import TujuanSel

_F6 = 0x01000035
"""``Qt.Key.Key_F6``, without making all enums of Qt before the first painting."""


class TabDasar(QWidget):
    """A tab: shows the session of the konteks, refreshes when told, goes to a record."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self.konteks = konteks

    def segarkan(self, perubahan: Perubahan | None) -> None:
        """Show the data as they are now. ``None``: another file or year, refresh everything.

        Called only while a file is open and the tab is seen; what happened while it was hidden
        comes as one call with None.
        """
        raise NotImplementedError

    def fokus(self) -> None:
        """Let the keys go to the tab: to its first grid that is seen."""
        for widget in self.findChildren(QAbstractItemView):
            if hasattr(widget, "perilaku") and widget.isVisibleTo(self):
                widget.setFocus()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F6 leaves a grid; from anywhere else in the tab it leads back."""
        if event.key() == _F6:
            self.fokus()
        else:
            super().keyPressEvent(event)

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        """Put the cursor on a record. Whether the tab shows it."""
        return False

    def pergi_ke_sel(self, tujuan: TujuanSel) -> bool:
        """Put the cursor on a record's cell, or the details field that shows it."""
        from lkjip_desktop.ui.tampilan.tuju import ke_sel

        return self.pergi_ke(tujuan.jenis, tujuan.rid) and ke_sel(self, tujuan.letak)
