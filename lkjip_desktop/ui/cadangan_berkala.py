"""Backups while the program runs: looked after once a minute, in a thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lkjip_desktop.ui.kotak_masuk import KotakMasuk

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
        self._kotak = KotakMasuk(self)
        self._kotak.tiba.connect(self._selesai)
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
        argumen = (konteks.sesi, self._kotak.kirim)
        self._utas = threading.Thread(target=_buat, args=argumen, daemon=True)
        self._utas.start()
        self._kotak.tunggu()

    def tunggu(self) -> None:
        """Wait for a backup under way (before the file is closed or replaced)."""
        if self._utas is not None:
            self._utas.join()

    def _selesai(self) -> None:
        self._kotak.cukup()
        self.selesai.emit()


def _buat(sesi: Sesi, kirim: Callable[[object], None]) -> None:
    """In the thread."""
    from lkjip_desktop.services.berkas import cadangkan

    try:
        cadangkan(sesi)
    finally:
        kirim(None)
