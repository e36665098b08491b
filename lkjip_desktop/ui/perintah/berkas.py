"""The commands of the menu Berkas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from lkjip_desktop.ui.konteks import Konteks


class PerintahBerkas:
    """Opens, closes and leaves."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow) -> None:
        self._konteks = konteks
        self._jendela = jendela

    def buka(self) -> None:
        jalur = pesan.pilih_buka(
            self._jendela, self._konteks.setelan, "Buka berkas", pesan.SARING_BUKA
        )
        if jalur is not None:
            self.buka_jalur(jalur)

    def buka_jalur(self, jalur: Path) -> bool:
        """Open a file; the one before is closed only if this succeeds."""
        from lkjip_desktop.services.sesi import Sesi

        setelan = self._konteks.setelan
        try:
            sesi = Sesi.buka(jalur)
        except UserError as galat:
            setelan.lupakan_berkas(str(jalur))
            pesan.galat(self._jendela, galat)
            return False
        self.tutup()
        setelan.catat_berkas(str(jalur))
        self._konteks.pasang(sesi, setelan.tahun_terakhir.get(str(jalur)))
        return True

    def tutup(self) -> None:
        konteks = self._konteks
        if not konteks.terbuka:
            return
        konteks.selesaikan.emit()
        sesi = konteks.sesi
        konteks.setelan.tahun_terakhir = {
            **{k: v for k, v in konteks.setelan.tahun_terakhir.items() if Path(k).exists()},
            str(sesi.jalur): konteks.tahun,
        }
        konteks.pasang(None)
        sesi.tutup()

    def keluar(self) -> None:
        self._jendela.close()
