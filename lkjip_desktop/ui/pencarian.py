"""The search field in the head of the window, and the list of what it finds.

The keys stay in the field while the list is open: up and down choose, Enter goes there, Esc leads
back to where the cursor was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QTableView, QWidget

from lkjip_desktop.ui import peran

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from lkjip_desktop.domain.pencarian import Hasil, Indeks
    from lkjip_desktop.ui.konteks import Konteks

_AKAR = QModelIndex()
_LEBAR: Final = 720
_TINGGI: Final = 360
_LEBAR_JENIS: Final = 96
_LEBAR_TEMPAT: Final = 240
_KOSONG: Final = "Tidak ditemukan. Semua kata yang diketik harus ada."
_LANGKAH: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Model(QAbstractTableModel):
    """Hits in three columns: what, of which kind, where."""

    def __init__(self, induk: QObject) -> None:
        super().__init__(induk)
        self.hasil: tuple[Hasil, ...] = ()
        self._teks: list[tuple[str, str, str]] = []

    def isi(self, hasil: tuple[Hasil, ...]) -> None:
        from lkjip_desktop.domain.pencarian import NAMA_JENIS

        self.beginResetModel()
        self.hasil = hasil
        self._teks = [
            (f"{h.kode}  {h.judul}".strip(), NAMA_JENIS[h.jenis], h.tempat) for h in hasil
        ] or [(_KOSONG, "", "")]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _AKAR) -> int:
        return 0 if parent.isValid() else len(self._teks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _AKAR) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = peran.TAMPIL) -> Any:
        teks = self._teks[index.row()]
        if role in (peran.TAMPIL, peran.TIP):
            return teks[index.column()]
        return ", ".join(t for t in teks if t) if role == peran.AKSES else None


class _Daftar(QTableView):
    """The list below the field. It never takes the focus."""

    def __init__(self, induk: QWidget) -> None:
        super().__init__(induk)
        self.model_hasil = _Model(self)
        self.setModel(self.model_hasil)
        self.setAccessibleName("Hasil pencarian")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        kepala = self.horizontalHeader()
        kepala.hide()
        kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for nomor, lebar in ((1, _LEBAR_JENIS), (2, _LEBAR_TEMPAT)):
            kepala.setSectionResizeMode(nomor, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(nomor, lebar)

    def tampilkan(self, hasil: tuple[Hasil, ...]) -> None:
        self.model_hasil.isi(hasil)
        self.clearSpans()
        if hasil:
            self.selectRow(0)
        else:
            self.setSpan(0, 0, 1, self.model_hasil.columnCount())
        self.scrollToTop()

    def geser(self, langkah: int) -> None:
        banyak = len(self.model_hasil.hasil)
        if banyak:
            self.selectRow(min(banyak - 1, max(0, self.currentIndex().row() + langkah)))

    @property
    def terpilih(self) -> Hasil | None:
        """The chosen hit."""
        baris = self.currentIndex().row()
        hasil = self.model_hasil.hasil
        return hasil[baris] if 0 <= baris < len(hasil) else None

    def sizeHint(self) -> QSize:
        tinggi = self.model_hasil.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(_LEBAR, min(_TINGGI, tinggi + 2 * self.frameWidth()))


class KotakCari(QLineEdit):
    """A field that finds anything of the open file and of the chosen year."""

    dipilih = Signal(object)
    """The :class:`Hasil` to go to."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._konteks: Konteks | None = None
        self._daftar: _Daftar | None = None
        self._asal: QWidget | None = None
        self._indeks: tuple[object, int, Indeks] | None = None
        self.setClearButtonEnabled(True)
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
        jendela = self.window()
        ukuran = daftar.sizeHint().boundedTo(
            QSize(jendela.width() - 16, jendela.height() // 2 + 60)
        )
        bawah = self.mapTo(jendela, QPoint(self.width(), self.height() + 2))
        daftar.setGeometry(
            max(8, bawah.x() - ukuran.width()), bawah.y(), ukuran.width(), ukuran.height()
        )
        daftar.show()
        daftar.raise_()

    def _buat_daftar(self) -> _Daftar:
        self._daftar = _Daftar(self.window())
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sembunyikan()
