"""Finds and replaces a text in the grid that has (or last had) the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.forms.temukan import Ui_Temukan
from lkjip_desktop.ui.tampilan.temuan_kisi import Dicari, PencariKisi, Tempat
from lkjip_desktop.ui.tampilan.tulisan import TakTerpakai
from lkjip_desktop.ui.widget.fokus import perilaku_milik

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku

_TAK_ADA = "Tidak ditemukan."
_SELA = 24


class DialogTemukan(QDialog):
    """Stays open beside the grid, and follows the focus to another grid of the window."""

    def __init__(self, induk: QWidget, perilaku: Perilaku) -> None:
        super().__init__(induk)
        self.ui = ui = Ui_Temukan()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._perilaku: Perilaku | None = None
        self.pakai(perilaku)
        ui.cari.textChanged.connect(self._segarkan)
        ui.berikutnya.clicked.connect(lambda: self._ke(1))
        ui.sebelumnya.clicked.connect(lambda: self._ke(-1))
        ui.ganti_satu.clicked.connect(self._ganti_satu)
        ui.ganti_semua.clicked.connect(self._ganti_semua)
        ui.tutup.clicked.connect(self.close)
        aplikasi = QApplication.instance()
        assert isinstance(aplikasi, QApplication)
        aplikasi.focusChanged.connect(self._fokus)

    def pakai(self, perilaku: Perilaku) -> None:
        """Work on this grid from now on."""
        if perilaku is self._perilaku:
            return
        if self._perilaku is not None:
            self._perilaku.destroyed.disconnect(self._lupakan)
        self._perilaku = perilaku
        perilaku.destroyed.connect(self._lupakan)
        self.setWindowTitle(f"Temukan: {perilaku.tampilan.accessibleName()}")
        self.ui.hasil.clear()
        self._segarkan()

    def tampilkan(self, *, ganti: bool) -> None:
        """Show the dialog, with the fields for replacing or without."""
        for widget in (
            self.ui.label_ganti,
            self.ui.ganti,
            self.ui.ganti_satu,
            self.ui.ganti_semua,
        ):
            widget.setVisible(ganti)
        self.adjustSize()
        if not self.isVisible():
            self._letakkan()
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.cari.setFocus()
        self.ui.cari.selectAll()

    def _letakkan(self) -> None:
        """At the lower right of the window, as far as the screen goes."""
        induk = self.parentWidget()
        assert induk is not None
        luas = QRect(induk.mapToGlobal(QPoint(0, 0)), induk.size())
        luas = luas.intersected(induk.screen().availableGeometry())
        ukuran = self.sizeHint()
        sela = QPoint(ukuran.width() + _SELA, ukuran.height() + 3 * _SELA)
        self.move(luas.bottomRight() - sela)

    def _fokus(self, _: QWidget | None, kini: QWidget | None) -> None:
        perilaku = perilaku_milik(kini)
        induk = self.parentWidget()
        if perilaku is not None and kini is not None and kini.window() is induk:
            self.pakai(perilaku)

    def _lupakan(self) -> None:
        self._perilaku = None
        self.close()

    def _segarkan(self) -> None:
        p = self._perilaku
        ada = p is not None and bool(self.ui.cari.text())
        ubah = ada and p is not None and not p.model.penyaji.konteks.hanya_baca
        self.ui.berikutnya.setEnabled(ada)
        self.ui.sebelumnya.setEnabled(ada)
        self.ui.ganti_satu.setEnabled(ubah)
        self.ui.ganti_semua.setEnabled(ubah)

    def _dicari(self) -> Dicari:
        ui = self.ui
        return Dicari(ui.cari.text(), ui.beda_huruf.isChecked(), ui.utuh.isChecked())

    # doing ------------------------------------------------------------------------------------

    def _ke(self, arah: int) -> None:
        if self._perilaku is None:
            return
        pencari, terpilih = PencariKisi(self._perilaku), self.ui.hanya_terpilih.isChecked()
        temuan = pencari.semua(self._dicari(), terpilih=terpilih)
        if not temuan:
            self.ui.hasil.setText(_TAK_ADA)
            return
        nomor = pencari.ke(temuan, arah, terpilih=terpilih)
        self.ui.hasil.setText(f"Sel ke-{nomor} dari {len(temuan)} yang ditemukan.")

    def _ganti_satu(self) -> None:
        """Replace in the current cell, if it holds the text, and go on to the next."""
        if self._perilaku is None:
            return
        pencari, dicari = PencariKisi(self._perilaku), self._dicari()
        if not pencari.di_sini(dicari):
            self._ke(1)
            return
        kini = self._perilaku.tampilan.currentIndex()
        if not kini.data(peran.KOLOM).dapat_diubah(kini.data(peran.BARIS)):
            self._ke(1)
            self.ui.hasil.setText("Sel tadi tidak dapat diubah; dilewati.")
        elif self._jalankan(pencari, dicari, None) is not None:
            self._ke(1)

    def _ganti_semua(self) -> None:
        if self._perilaku is None:
            return
        pencari, dicari = PencariKisi(self._perilaku), self._dicari()
        temuan = pencari.semua(dicari, terpilih=self.ui.hanya_terpilih.isChecked())
        banyak = self._jalankan(pencari, dicari, temuan) if temuan else 0
        if banyak is None:
            return
        lewat = len(temuan) - banyak
        kata = f"{banyak} sel diganti." if temuan else _TAK_ADA
        lain = f" {lewat} sel dilewati karena diisi oleh program atau terkunci." if lewat else ""
        self.ui.hasil.setText(kata + lain)

    def _jalankan(
        self, pencari: PencariKisi, dicari: Dicari, di: list[Tempat] | None
    ) -> int | None:
        """Replace; what stands in the way is told here (None)."""
        try:
            return pencari.ganti(dicari, self.ui.ganti.text(), di)
        except TakTerpakai as galat:
            from lkjip_desktop.ui.dialog.tak_terpakai import DialogTakTerpakai

            self.ui.hasil.setText(galat.pesan)
            DialogTakTerpakai(self, galat.keberatan).exec()
        except UserError as galat:
            self.ui.hasil.setText(str(galat))
        return None


def buka_temukan(perilaku: Perilaku, *, ganti: bool) -> DialogTemukan:
    """Open the window's dialog for a grid; the text of the current cell is not taken over."""
    jendela = perilaku.tampilan.window()
    dialog = jendela.findChild(DialogTemukan)
    if dialog is None:
        dialog = DialogTemukan(jendela, perilaku)
    dialog.pakai(perilaku)
    dialog.tampilkan(ganti=ganti)
    return dialog
