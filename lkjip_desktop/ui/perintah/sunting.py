"""The commands of the menu Sunting: undo and redo, and what the grid in focus does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lkjip_desktop.ui.dialog.riwayat import DialogRiwayat
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.widget.fokus import FokusKisi


class PerintahSunting:
    """Undo, redo, and commands handed to the grid in focus."""

    def __init__(self, konteks: Konteks, fokus: FokusKisi, jendela: QWidget) -> None:
        self._konteks = konteks
        self._fokus = fokus
        self._jendela = jendela
        self._riwayat: DialogRiwayat | None = None

    def urungkan(self) -> None:
        self._konteks.urungkan()

    def ulangi(self) -> None:
        self._konteks.ulangi()

    def riwayat(self) -> None:
        """Show the list of steps; it stays open beside the work."""
        from lkjip_desktop.ui.dialog.riwayat import DialogRiwayat

        if self._riwayat is None:
            self._riwayat = DialogRiwayat(self._jendela, self._konteks)
        self._riwayat.show()
        self._riwayat.raise_()
        self._riwayat.activateWindow()

    def temukan(self) -> None:
        if p := self._fokus.perilaku:
            p.temukan()

    def ganti(self) -> None:
        if p := self._fokus.perilaku:
            p.temukan(ganti=True)

    def potong(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.potong()

    def salin(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.salin()

    def tempel(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.tempel()

    def kosongkan(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.kosongkan()

    def isi_ke_bawah(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.isi_ke_bawah()

    def isi_ke_kanan(self) -> None:
        if p := self._fokus.perilaku:
            p.sel.isi_ke_kanan()

    def tambah_baris(self) -> None:
        if p := self._fokus.perilaku:
            p.tambah()

    def tambah_bawah(self) -> None:
        if p := self._fokus.perilaku:
            p.tambah_bawah()

    def gandakan(self) -> None:
        if p := self._fokus.perilaku:
            p.gandakan()

    def hapus_baris(self) -> None:
        if p := self._fokus.perilaku:
            p.hapus_baris()

    def naikkan(self) -> None:
        if p := self._fokus.perilaku:
            p.pindah(-1)

    def turunkan(self) -> None:
        if p := self._fokus.perilaku:
            p.pindah(1)
