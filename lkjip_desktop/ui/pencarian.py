"""The search field in the head of the window, and the list of what it finds.

The keys stay in the field while the list is open: up and down choose, Enter goes there, Esc leads
back to where the cursor was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent

    from lkjip_desktop.domain.pencarian import Hasil, Indeks
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.widget.daftar_hasil import DaftarHasil

_LANGKAH: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
_LEBAR: Final = 200
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KotakCari(QLineEdit):
    """A field that finds anything of the open file and of the chosen year."""

    dipilih = Signal(object)
    """The :class:`Hasil` to go to."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._konteks: Konteks | None = None
        self._daftar: DaftarHasil | None = None
        self._asal: QWidget | None = None
        self._indeks: tuple[object, int, Indeks] | None = None
        self.setClearButtonEnabled(True)
        self.setPlaceholderText("Cari (Ctrl+K)")
        self.setAccessibleName("Cari di seluruh berkas")
        self.setMinimumWidth(_LEBAR)
        self.textEdited.connect(self._cari)

    def pasang(self, konteks: Konteks) -> None:
        """Search in the file that this konteks shows."""
        self._konteks = konteks
        konteks.berkas_berganti.connect(self._tutup)

    def mulai(self) -> None:
        """Let the user type what to look for; what was typed before is there to be replaced."""
        if not self.hasFocus():
            self._asal = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if self.text():
            self._cari(self.text())

    # finding ------------------------------------------------------------------------------------

    def _cari(self, teks: str) -> None:
        from lkjip_desktop.domain.pencarian import cari

        if self._konteks is None or not self._konteks.terbuka or not teks.strip():
            self._sembunyikan()
            return
        self._tampilkan(cari(self._indeks_kini(self._konteks), teks))

    def _indeks_kini(self, konteks: Konteks) -> Indeks:
        """What to look through; made anew only after the data or the year changed."""
        from lkjip_desktop.domain.pencarian import susun

        dokumen, tahun = konteks.sesi.dokumen, konteks.tahun
        lama = self._indeks
        if lama is None or lama[0] is not dokumen or lama[1] != tahun:
            lama = self._indeks = (dokumen, tahun, susun(dokumen, tahun))
        return lama[2]

    # the list -----------------------------------------------------------------------------------

    def _tampilkan(self, hasil: tuple[Hasil, ...]) -> None:
        daftar = self._daftar or self._buat_daftar()
        daftar.tampilkan(hasil)
        self._letakkan(daftar)
        daftar.show()
        daftar.raise_()

    def _letakkan(self, daftar: DaftarHasil) -> None:
        """Right below the field, as wide and high as the window allows."""
        jendela = self.window()
        ukuran = daftar.sizeHint().boundedTo(
            QSize(jendela.width() - 16, jendela.height() // 2 + 60)
        )
        bawah = self.mapTo(jendela, QPoint(self.width(), self.height() + 2))
        daftar.setGeometry(
            max(8, bawah.x() - ukuran.width()), bawah.y(), ukuran.width(), ukuran.height()
        )

    def _buat_daftar(self) -> DaftarHasil:
        # Made when first needed: the window must not wait for it.
        from lkjip_desktop.ui.widget.daftar_hasil import DaftarHasil

        self._daftar = DaftarHasil(self.window())
        self._daftar.clicked.connect(lambda _: self._pilih())
        return self._daftar

    def _pilih(self) -> None:
        hasil = self._daftar.terpilih if self._daftar else None
        if hasil is not None:
            self._asal = None
            self._sembunyikan()
            self.dipilih.emit(hasil)

    def _sembunyikan(self) -> None:
        if self._daftar is not None:
            self._daftar.hide()

    def _tutup(self) -> None:
        """Forget the file that was searched."""
        self._indeks = None
        self._asal = None
        self.clear()
        self._sembunyikan()

    def _kembali(self) -> None:
        """Back to where the cursor was."""
        self._sembunyikan()
        asal, self._asal = self._asal, None
        if asal is not None and asal.isVisible():
            asal.setFocus()
        else:
            self.clearFocus()

    # Qt's events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        terlihat = self._daftar is not None and self._daftar.isVisible()
        tombol = event.key()
        if tombol == Qt.Key.Key_Escape:
            self._kembali()
        elif tombol in _ENTER and terlihat:
            self._pilih()
        elif tombol in _LANGKAH and self._daftar is not None and terlihat:
            self._daftar.geser(_LANGKAH[Qt.Key(tombol)])
        elif tombol == Qt.Key.Key_Down and self.text():
            self._cari(self.text())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self._daftar is not None:
            self._letakkan(self._daftar)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sembunyikan()
