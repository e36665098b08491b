"""Opens the dialog that prints a report of this tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lkjip_desktop.ui.konteks import Konteks


def cetak(pemilik: QWidget, konteks: Konteks, jenis: str) -> None:
    """Ask where a report of this kind goes, and make it."""
    from lkjip_desktop.ui.dialog.laporan import DialogLaporan

    konteks.selesaikan.emit()
    dialog = DialogLaporan(pemilik.window(), konteks, jenis)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
