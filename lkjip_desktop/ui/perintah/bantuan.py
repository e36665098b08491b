"""The commands of the menu Bantuan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop import __version__
from lkjip_desktop.ui import pesan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


class PerintahBantuan:
    """What the program is, and its keys."""

    def __init__(self, jendela: QMainWindow) -> None:
        self._jendela = jendela

    def pintasan(self) -> None:
        from lkjip_desktop.ui.dialog.pintasan import DialogPintasan

        dialog = DialogPintasan(self._jendela)
        dialog.exec()
        dialog.deleteLater()

    def tentang(self) -> None:
        pesan.kabar(
            self._jendela,
            f"LKjIP {__version__}",
            "Menyusun Renstra, Perjanjian Kinerja, pemantauan triwulan, dan Laporan Kinerja "
            "Instansi Pemerintah satu perangkat daerah. Berlisensi MIT.",
        )
