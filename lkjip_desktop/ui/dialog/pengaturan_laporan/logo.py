"""The office's logo: shown small, chosen from a file, taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from lkjip_desktop.domain import records as r
from lkjip_desktop.reports.susun.pengaturan import Pengaturan
from lkjip_desktop.services.logo import baca_logo, isi_logo
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.ui import gaya, pesan, tugas

if TYPE_CHECKING:
    from lkjip_desktop.ui.dialog.pengaturan_laporan import DialogPengaturanLaporan
    from lkjip_desktop.ui.konteks import Konteks

_HALUS = Qt.TransformationMode.SmoothTransformation
_UTUH = Qt.AspectRatioMode.KeepAspectRatio


class Logo:
    """The three controls of the logo in the dialog."""

    def __init__(self, dialog: DialogPengaturanLaporan, konteks: Konteks) -> None:
        self._dialog = dialog
        self._konteks = konteks
        self._ui = dialog.ui
        self._ui.pilih_logo.setIcon(gaya.ikon("photo"))
        self._ui.hapus_logo.setIcon(gaya.ikon("trash"))
        self._ui.pilih_logo.clicked.connect(self._pilih)
        self._ui.hapus_logo.clicked.connect(lambda: self._tulis(None))

    def tampilkan(self, dokumen: r.Dokumen) -> None:
        """Show the logo of the document."""
        data, gambar = Pengaturan(dokumen).logo(), QPixmap()
        ada = bool(data) and gambar.loadFromData(data)
        kotak = self._ui.logo
        if ada:
            kotak.setPixmap(gambar.scaled(kotak.size(), _UTUH, _HALUS))
        else:
            kotak.setText("-")
        boleh = not self._konteks.hanya_baca
        self._ui.pilih_logo.setEnabled(boleh)
        self._ui.hapus_logo.setEnabled(boleh and bool(data))

    def _pilih(self) -> None:
        jalur = pesan.pilih_buka(
            self._dialog, self._konteks.setelan, "Pilih logo", pesan.SARING_GAMBAR
        )
        if jalur is None:
            return

        def baca(**_: Any) -> str:
            return baca_logo(jalur)

        tugas.di_utas(
            self._dialog, f"Membaca {jalur.name}", baca, self._tulis, self._konteks.beri_tahu_galat
        )

    def _tulis(self, logo: str | None) -> None:
        konteks = self._konteks
        perintah = isi_logo(konteks.sesi.dokumen, logo)
        konteks.lakukan(lambda: jalankan(konteks.sesi, "ubah logo", [perintah]))
