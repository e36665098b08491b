"""Backups while the program runs: looked after once a minute, in a thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from lkjip_desktop.services.sesi import Sesi
    from lkjip_desktop.ui.konteks import Konteks

_SELANG_MS = 60_000
_SESUDAH_BUKA_MS = 1_500


class CadanganBerkala(QObject):
    """Asks the storage to make a backup where one is due."""

    selesai = Signal()
    """The state of the backups may have changed."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self._konteks = konteks
        self._utas: threading.Thread | None = None
        self._jam = QTimer(self)
        self._jam.setInterval(_SELANG_MS)
        self._jam.timeout.connect(self.periksa)
        self._jam.start()
        # A file that has changed since its last backup is copied before the first edit has to wait.
        konteks.berkas_berganti.connect(
            lambda: QTimer.singleShot(_SESUDAH_BUKA_MS, self, self.periksa)
        )

    def periksa(self) -> None:
        """Make a backup, if one is due, without keeping the window waiting."""
        konteks = self._konteks
        if konteks.hanya_baca or (self._utas is not None and self._utas.is_alive()):
            return
        self._utas = threading.Thread(target=self._buat, args=(konteks.sesi,), daemon=True)
        self._utas.start()

    def tunggu(self) -> None:
        """Wait for a backup under way (before the file is closed or replaced)."""
        if self._utas is not None:
            self._utas.join()

    def _buat(self, sesi: Sesi) -> None:
        from lkjip_desktop.services.berkas import cadangkan

        cadangkan(sesi)
        self.selesai.emit()
