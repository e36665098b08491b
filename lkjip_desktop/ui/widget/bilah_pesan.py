"""The message bar: one sentence and what to do.

It lies at the foot of the window, so that the cells do not move under the cursor when it appears.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.konteks import Nada, Pemberitahuan
from lkjip_desktop.ui.model.nada import NadaSel

if TYPE_CHECKING:
    from lkjip_desktop.ui.forms.bilah_pesan import Ui_BilahPesan

_NADA: dict[Nada, tuple[NadaSel, str]] = {
    "galat": (NadaSel.SALAH, "exclamation-circle"),
    "peringatan": (NadaSel.SEDANG, "exclamation-triangle"),
    "info": (NadaSel.BEDA, "information-circle"),
}


class BilahPesan(QFrame):
    """Shows a :class:`Pemberitahuan` until it is closed, replaced or cleared."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._tindakan: Callable[[], object] | None = None
        self._setempat = False
        """Whether the message is about what was just tried, in the tab that is seen."""
        self.hide()

    @cached_property
    def ui(self) -> Ui_BilahPesan:
        """What is in it; made with the first message, not while the window starts."""
        from lkjip_desktop.ui.forms.bilah_pesan import Ui_BilahPesan

        ui = Ui_BilahPesan()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui.tutup.clicked.connect(self.hide)
        ui.tindakan.clicked.connect(self._lakukan)
        return ui

    def tampilkan(self, pemberitahuan: Pemberitahuan | None) -> None:
        """Show a message (None: clear the bar)."""
        if pemberitahuan is None:
            self.hide()
            return
        ui = self.ui
        # The style sheet takes the colours away when it first sees the bar.
        self.ensurePolished()
        nada, ikon = _NADA[pemberitahuan.nada]
        palet = self.palette()
        palet.setBrush(QPalette.ColorRole.Window, gaya.latar(nada))
        palet.setBrush(QPalette.ColorRole.WindowText, gaya.tinta(nada))
        self.setPalette(palet)
        self.setAutoFillBackground(True)
        ui.tutup.setIcon(gaya.ikon("x-mark"))
        ui.ikon.setPixmap(gaya.ikon(ikon).pixmap(20, 20))
        ui.teks.setText(f"{pemberitahuan.pesan} {pemberitahuan.saran}".strip())
        kata, self._tindakan = pemberitahuan.tindakan or ("", None)
        self._setempat = pemberitahuan.nada == "galat" and self._tindakan is None
        ui.tindakan.setText(kata)
        ui.tindakan.setVisible(self._tindakan is not None)
        self.show()
        self._bacakan()

    def tinggalkan_tab(self) -> None:
        """Another tab is shown: what was refused in the last one needs no more words."""
        if self._setempat:
            self.hide()

    def _bacakan(self) -> None:
        """Let screen readers say it."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _lakukan(self) -> None:
        """Do what the message offers; it has been heard then."""
        self.hide()
        if self._tindakan is not None:
            self._tindakan()
