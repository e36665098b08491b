"""What dialogs that make a file have in common: where it goes, and what can be done with it."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QDialog

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import gaya, pesan
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.setelan import Setelan


class BerkasJadi(QObject):
    """Works on the fields ``berkas``, ``pilih``, ``catatan``, ``kotak_hasil``, ``hasil``,
    ``buka_berkas`` and ``buka_folder`` of a dialog's form."""

    def __init__(self, dialog: QDialog, ui: Any, setelan: Setelan, saring: str) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._ui = ui
        self._setelan = setelan
        self.saring = saring
        """What the system's dialog offers, the usual kind first."""
        self._usulan = ""
        self._jadi = Path()
        ui.pilih.setIcon(gaya.ikon("folder-open"))
        ui.buka_berkas.setIcon(gaya.ikon("document"))
        ui.buka_folder.setIcon(gaya.ikon("folder"))
        ui.pilih.clicked.connect(self._pilih)
        ui.berkas.textChanged.connect(self._periksa)
        ui.buka_berkas.clicked.connect(lambda: self._buka(self._jadi))
        ui.buka_folder.clicked.connect(lambda: self._buka(self._jadi.parent))
        ui.kotak_hasil.hide()
        self.catat("")

    def usulkan(self, nama: str) -> None:
        """Propose a file name, in the folder used last; a name of the user's own stays."""
        kini = self._ui.berkas.text()
        if kini and kini != self._usulan:
            return
        folder = self._setelan.folder_terakhir
        if not folder or not Path(folder).is_dir():
            lokasi = QStandardPaths.StandardLocation.DocumentsLocation
            folder = QStandardPaths.writableLocation(lokasi) or str(Path.home())
        self._usulan = str(Path(folder) / nama)
        self._ui.berkas.setText(self._usulan)

    def ganti_akhiran(self, lama: Container[str], akhiran: str) -> None:
        """Give the name that ending, where it has one of the ``lama``."""
        jalur = Path(self._ui.berkas.text())
        if jalur.suffix.casefold() in lama and jalur.suffix.casefold() != akhiran:
            self._ui.berkas.setText(str(jalur.with_suffix(akhiran)))

    def tujuan(self, akhiran: str) -> Path:
        """Where the file is to be written. Raises UserError where that cannot be."""
        teks = self._ui.berkas.text().strip()
        if not teks:
            raise UserError("Nama berkas belum diisi.", "Isi nama dan foldernya.")
        jalur = Path(teks).expanduser()
        if jalur.suffix.casefold() != akhiran:
            jalur = jalur.with_name(jalur.name + akhiran)
        if not jalur.is_absolute():
            jalur = Path(self._setelan.folder_terakhir or Path.home()) / jalur
        if not jalur.parent.is_dir():
            raise UserError(
                f"Folder {jalur.parent} tidak ada.", "Pilih folder lain dengan tombol Pilih."
            )
        if jalur.is_dir():
            raise UserError(f"{jalur} adalah folder.", "Beri nama berkas di dalamnya.")
        self._setelan.folder_terakhir = str(jalur.parent)
        return jalur

    def selesai(self, jalur: Path, kata: str) -> None:
        """The file is there: say so, and offer to open it."""
        self._jadi = jalur
        self._ui.hasil.setText(kata)
        self._ui.kotak_hasil.show()
        self.catat("")
        self._ui.buka_berkas.setFocus()

    def mulai(self) -> None:
        """The file is being made."""
        self._ui.kotak_hasil.hide()
        self.catat("")

    def catat(self, teks: str, nada: NadaSel | None = None) -> None:
        """A remark in the dialog ("": none)."""
        catatan = self._ui.catatan
        catatan.setText(teks)
        catatan.setVisible(bool(teks))
        palet = QPalette()
        if nada is not None:
            palet.setBrush(QPalette.ColorRole.Window, gaya.latar(nada))
            palet.setBrush(QPalette.ColorRole.WindowText, gaya.tinta(nada))
        catatan.setAutoFillBackground(nada is not None)
        catatan.setPalette(palet)

    def tolak(self, galat: UserError) -> None:
        """Say why there is no file."""
        self.catat(str(galat), NadaSel.SALAH)

    def mencoba(self, akhiran: str) -> Path | None:
        """:meth:`tujuan`, or None after having said why not."""
        try:
            return self.tujuan(akhiran)
        except UserError as galat:
            self.tolak(galat)
            return None

    def _periksa(self, teks: str) -> None:
        ada = bool(teks.strip()) and Path(teks.strip()).is_file()
        self.catat("Berkas ini sudah ada dan akan diganti." if ada else "", NadaSel.SEDANG)

    def _pilih(self) -> None:
        nama = Path(self._ui.berkas.text() or self._usulan).name
        jalur = pesan.pilih_simpan(self._dialog, self._setelan, "Simpan ke", nama, self.saring)
        if jalur is not None:
            self._ui.berkas.setText(str(jalur))

    def _buka(self, jalur: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(jalur))):
            self.catat(
                f"Tidak ada program di komputer ini untuk membuka {jalur.name}."
                f" Letaknya di {jalur.parent}.",
                NadaSel.SEDANG,
            )
