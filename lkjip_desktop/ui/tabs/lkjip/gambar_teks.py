"""Pictures for the text: chosen, pasted, shown and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage, QImageWriter

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas
from lkjip_desktop.ui.naskah.editor import EditorNaskah

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lkjip_desktop.domain.naskah.model import GambarNaskah
    from lkjip_desktop.ui.konteks import Konteks

_TEMPELAN = "dari papan klip"


class GambarTeks(QObject):
    """Works for one editor. Pictures are read and made small in a thread."""

    def __init__(self, editor: EditorNaskah, induk: QObject) -> None:
        super().__init__(induk)
        self._editor = editor

    def pasang(self, konteks: Konteks) -> None:
        """Work on the file of a konteks."""
        self._konteks = konteks
        editor = self._editor
        editor.isi_gambar = self._isi
        editor.gambar_ditempel.connect(self._tempel)
        editor.berkas_dijatuhkan.connect(self._ambil_berkas)
        editor.gambar_disunting.connect(self._tanya)
        konteks.berkas_berganti.connect(editor.pelukis_gambar.lupakan)

    def _isi(self, sha256: str) -> bytes | None:
        try:
            return self._konteks.sesi.berkas.baca_isi(sha256) if self._konteks.terbuka else None
        except UserError:
            return None

    def pilih(self) -> None:
        """Choose a picture file."""
        jalur = pesan.pilih_buka(
            self._editor, self._konteks.setelan, "Sisipkan gambar", pesan.SARING_GAMBAR
        )
        if jalur is not None:
            self._ambil_berkas(jalur)

    def _ambil_berkas(self, jalur: Path) -> None:
        from lkjip_desktop.services.gambar_naskah import baca_gambar

        self._ambil(lambda: baca_gambar(jalur), jalur.name)

    def _tempel(self, gambar: QImage) -> None:
        penyangga = QBuffer()
        penyangga.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(penyangga, QByteArray(b"png")).write(gambar)
        isi = bytes(penyangga.data().data())
        self._ambil(lambda: isi, _TEMPELAN)

    def _ambil(self, isi: Callable[[], bytes], nama: str) -> None:
        from lkjip_desktop.services.gambar_naskah import simpan_gambar

        berkas = self._konteks.sesi.berkas

        def kerja(**_: Any) -> GambarNaskah:
            return simpan_gambar(berkas, isi(), nama)

        tugas.di_utas(
            self._editor, "Menyiapkan gambar", kerja, self._tanya, self._konteks.beri_tahu_galat
        )

    def _tanya(self, gambar: GambarNaskah) -> None:
        """Ask for caption and width, then put it in (in place of the one that is selected)."""
        from lkjip_desktop.ui.dialog.gambar_naskah import DialogGambar

        dialog = DialogGambar(self._editor, gambar)
        dialog.disetujui.connect(self._editor.sisipkan_gambar)
        dialog.finished.connect(lambda _: self._editor.setFocus())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
