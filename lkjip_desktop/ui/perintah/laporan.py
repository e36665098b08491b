"""The commands of the menu Laporan: PDF reports and the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMainWindow

    from lkjip_desktop.exchange.paket import Manifes
    from lkjip_desktop.ui.konteks import Konteks


class PerintahLaporan:
    """Opens the dialogs that make reports; they work in a process of their own."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow) -> None:
        self._konteks = konteks
        self._jendela = jendela

    def lkjip(self) -> None:
        self._laporan("lkjip")

    def renstra(self) -> None:
        self._laporan("renstra")

    def pk(self) -> None:
        self._laporan("pk")

    def pengukuran(self) -> None:
        self._laporan("pengukuran")

    def anggaran(self) -> None:
        self._laporan("anggaran")

    def pengaturan(self) -> None:
        from lkjip_desktop.ui.dialog.pengaturan_laporan import DialogPengaturanLaporan

        self._konteks.selesaikan.emit()
        _buka(DialogPengaturanLaporan(self._jendela, self._konteks))

    def paket(self) -> None:
        from lkjip_desktop.ui.dialog.paket import DialogPaket

        _buka(DialogPaket(self._jendela, self._konteks))

    def periksa_paket(self) -> None:
        from lkjip_desktop.exchange.paket import periksa_paket
        from lkjip_desktop.ui.dialog.hasil_periksa import HasilPeriksa
        from lkjip_desktop.ui.dialog.paket import SARING_PAKET

        jalur = pesan.pilih_buka(
            self._jendela, self._konteks.setelan, "Periksa paket", SARING_PAKET
        )
        if jalur is None:
            return

        def periksa(**_: Any) -> Manifes:
            return periksa_paket(jalur)

        def tampilkan(hasil: Manifes | UserError) -> None:
            _buka(HasilPeriksa(self._jendela, jalur.name, hasil))

        tugas.di_utas(self._jendela, f"Memeriksa {jalur.name}", periksa, tampilkan, tampilkan)

    def _laporan(self, jenis: str) -> None:
        from lkjip_desktop.ui.dialog.laporan import DialogLaporan

        self._konteks.selesaikan.emit()
        _buka(DialogLaporan(self._jendela, self._konteks, jenis))


def _buka(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
