"""The commands of the menu Data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.ui import pesan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMainWindow

    from lkjip_desktop.ui.konteks import Konteks


class PerintahData:
    """Opens the dialogs over what belongs to no tab."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow) -> None:
        self._konteks = konteks
        self._jendela = jendela

    def tahun_baru(self) -> None:
        from lkjip_desktop.ui.dialog.tahun_baru import TahunBaru

        self._jalankan(TahunBaru(self._jendela, self._konteks))

    def hapus_tahun(self) -> None:
        from lkjip_desktop.services.tahun import hapus_tahun

        sesi, tahun = self._konteks.sesi, self._konteks.tahun
        if pesan.tanya(
            self._jendela,
            f"Hapus tahun {tahun} dengan semua isinya?",
            "Anggaran, PK, pengukuran, dan teks tahun itu ikut terhapus. Dapat diurungkan selama "
            "berkas masih terbuka; sesudah itu dari cadangan.",
            "Hapus tahun",
        ):
            self._konteks.lakukan(lambda: hapus_tahun(sesi, tahun))

    def kebijakan(self) -> None:
        from lkjip_desktop.ui.dialog.kebijakan import DialogKebijakan

        self._jalankan(DialogKebijakan(self._jendela, self._konteks))

    def unit(self) -> None:
        from lkjip_desktop.ui.dialog.data import dialog_unit

        self._jalankan(dialog_unit(self._jendela, self._konteks))

    def pejabat(self) -> None:
        from lkjip_desktop.ui.dialog.data import dialog_pejabat

        self._jalankan(dialog_pejabat(self._jendela, self._konteks))

    def bukti(self) -> None:
        from lkjip_desktop.ui.dialog.bukti import DialogBukti

        self._jalankan(DialogBukti(self._jendela, self._konteks))

    def instansi(self) -> None:
        from lkjip_desktop.ui.dialog.data import dialog_instansi

        self._jalankan(dialog_instansi(self._jendela, self._konteks))

    def _jalankan(self, dialog: QDialog) -> None:
        self._konteks.selesaikan.emit()
        dialog.exec()
        dialog.deleteLater()
