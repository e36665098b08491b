"""The finished pages beside the text. They are made in a process of their own, a moment after each
change; until the new ones are there, the last good ones stay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.pratinjau import Pratinjau, buat_pratinjau
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.panel_pratinjau import Ui_PanelPratinjau
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.pekerja import Pekerja

if TYPE_CHECKING:
    from lkjip_desktop.domain import records as r
    from lkjip_desktop.ui.konteks import Konteks

JEDA_MS = 120
"""A pause after the last change before the pages are made anew; a text comes after a pause of its
own, so that its page is there within a second of the last key."""
_HALAMAN_BAGIAN = 8
"""Pages of a section that are looked through for a paragraph."""
_KATA_ALINEA = 4
"""So many words of it are looked for: more of them would be torn by the end of a line."""


class PanelPratinjau(QWidget):
    """A page of the year's LKjIP, with page and zoom buttons."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.ui = Ui_PanelPratinjau()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._konteks: Konteks | None = None
        self._diminta: tuple[r.Dokumen, int] | None = None
        """The state of the data that the pages show, or will when they are made."""
        self._letak: dict[str, tuple[int, float]] = {}
        self._pdf: bytes | None = None
        self._kunci = ""
        self._alinea = ""
        """The first words of the paragraph that is being edited."""
        self.pekerja = Pekerja(self)
        self.pekerja.selesai.connect(self._tiba)
        self.pekerja.gagal.connect(self._gagal)
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(JEDA_MS)
        self._jeda.timeout.connect(self._minta)
        self._pasang_tombol()
        self._beri_kabar("")

    def _pasang_tombol(self) -> None:
        ui, lembar = self.ui, self.ui.lembar
        for tombol, ikon, laku in (
            (ui.mundur, "chevron-left", lambda: lembar.ke(lembar.halaman - 1)),
            (ui.maju, "chevron-right", lambda: lembar.ke(lembar.halaman + 1)),
            (ui.perkecil, "magnifying-glass-minus", lambda: lembar.perbesar(-1)),
            (ui.perbesar, "magnifying-glass-plus", lambda: lembar.perbesar(1)),
            (ui.paskan, "arrows-pointing-out", lembar.ikuti_lebar),
            (ui.cetak, "printer", self._cetak),
            (ui.simpan, "document-arrow-down", self._simpan),
        ):
            tombol.setIcon(gaya.ikon(ikon))
            tombol.clicked.connect(lambda _=False, k=laku: k())
        ui.mini.setIcon(gaya.ikon("rectangle-stack"))
        ui.kecil.pasang(lembar.buku)
        ui.kecil.hide()
        ui.kecil.dipilih.connect(lembar.ke)
        ui.mini.toggled.connect(ui.kecil.setVisible)
        lembar.berubah.connect(self._perbarui_bilah)
        self._perbarui_bilah()

    def pasang(self, konteks: Konteks) -> None:
        """Work on the file of a konteks."""
        self._konteks = konteks
        konteks.berkas_berganti.connect(self._berkas_berganti)

    # what is asked for --------------------------------------------------------------------------

    def segarkan(self) -> None:
        """The data may have changed: make the pages anew after a pause, if they are looked at."""
        if self.isVisible() and self._usang():
            self._jeda.start()

    def ke_bagian(self, kunci: str) -> None:
        """Show the page of a section (and keep to it while the pages change)."""
        self._kunci = kunci
        self._alinea = ""
        tempat = self._letak.get(kunci)
        if tempat is not None:
            self.ui.lembar.ke(*tempat)

    def ke_alinea(self, teks: str) -> None:
        """Keep in sight the paragraph of the section that is being edited, known by its words."""
        awal = " ".join(teks.split()[:_KATA_ALINEA])
        if awal != self._alinea:
            self._alinea = awal
            self._perlihatkan_alinea()

    def _perlihatkan_alinea(self) -> bool:
        """Show the paragraph. Whether it was found."""
        lembar, bagian = self.ui.lembar, self._letak.get(self._kunci)
        if bagian is None or not self._alinea or not lembar.banyak or not self.isVisible():
            return False
        tempat = lembar.buku.cari(self._alinea, bagian[0], _HALAMAN_BAGIAN)
        if tempat is not None:
            lembar.perlihatkan(*tempat)
        return tempat is not None

    def _keadaan(self) -> tuple[r.Dokumen, int] | None:
        k = self._konteks
        return (k.sesi.dokumen, k.tahun) if k is not None and k.terbuka else None

    def _usang(self) -> bool:
        """Whether the pages do not show the data as they are now."""
        kini, diminta = self._keadaan(), self._diminta
        if kini is None or diminta is None:
            return kini is not None
        return kini[0] is not diminta[0] or kini[1] != diminta[1]

    def _minta(self) -> None:
        keadaan = self._keadaan()
        if keadaan is None or not self.isVisible():
            return
        self._diminta = keadaan
        self._beri_kabar("Memperbarui halaman…" if self.ui.lembar.banyak else "Menyusun halaman…")
        assert self._konteks is not None
        buat = partial(buat_pratinjau, sumber=self._konteks.sesi.jalur)
        self.pekerja.minta(buat, keadaan)

    def _berkas_berganti(self) -> None:
        self._jeda.stop()
        self.pekerja.hentikan()
        self._diminta = None
        self._letak = {}
        self._alinea = ""
        self._pdf = None
        self.ui.lembar.muat(None)
        self.ui.kecil.muat()
        self._beri_kabar("")

    # what comes back ----------------------------------------------------------------------------

    def _tiba(self, hasil: Pratinjau) -> None:
        lembar = self.ui.lembar
        di_bagian = self._letak.get(self._kunci, (lembar.halaman, 0.0))[0] == lembar.halaman
        gulir = lembar.verticalScrollBar().value()
        self._pdf = hasil.pdf
        lembar.muat(hasil.pdf)
        self.ui.kecil.muat()
        penanda = lembar.buku.penanda()
        lama = self._letak.get(self._kunci)
        self._letak = {
            kunci: penanda[nomor - 1]
            for kunci, nomor in hasil.penanda.items()
            if 0 < nomor <= len(penanda)
        }
        baru = self._letak.get(self._kunci)
        if di_bagian and baru is not None and baru != lama:
            lembar.ke(*baru)
        else:
            lembar.verticalScrollBar().setValue(gulir)
        if di_bagian or self._alinea:
            self._perlihatkan_alinea()
        self._beri_kabar("")

    def _gagal(self, galat: UserError) -> None:
        # What was asked for was not answered: the next change, or looking again, asks anew.
        self._diminta = None
        awal = "Pratinjau belum dapat diperbarui." if self.ui.lembar.banyak else "Pratinjau gagal."
        self._beri_kabar(f"{awal} {galat}", salah=True)

    def _beri_kabar(self, teks: str, *, salah: bool = False) -> None:
        kabar = self.ui.kabar
        kabar.setText(teks)
        kabar.setVisible(bool(teks))
        palet = QPalette()
        if salah:
            palet.setBrush(QPalette.ColorRole.Window, gaya.latar(NadaSel.SALAH))
            palet.setBrush(QPalette.ColorRole.WindowText, gaya.tinta(NadaSel.SALAH))
        kabar.setAutoFillBackground(salah)
        kabar.setPalette(palet)

    def _perbarui_bilah(self) -> None:
        ui, lembar = self.ui, self.ui.lembar
        ada = lembar.banyak > 0
        ui.nomor.setText(f"{lembar.halaman + 1} / {lembar.banyak}" if ada else "")
        ui.skala.setText(f"{lembar.perbesaran}%" if ada else "")
        ui.mundur.setEnabled(ada and lembar.halaman > 0)
        ui.maju.setEnabled(ada and lembar.halaman + 1 < lembar.banyak)
        for tombol in (ui.perkecil, ui.perbesar, ui.paskan, ui.cetak):
            tombol.setEnabled(ada)
        ui.simpan.setEnabled(self._konteks is not None and self._konteks.terbuka)
        ui.kecil.ke(lembar.halaman)
        ui.paskan.setChecked(lembar.mengikuti_lebar)

    # on paper and on the disk -------------------------------------------------------------------

    def _cetak(self) -> None:
        """Print through the system's dialog, the pages as they are shown."""
        from lkjip_desktop.ui.cetak_halaman import cetak

        if self._pdf is not None:
            cetak(self, self._pdf, self.ui.lembar.halaman)

    def _simpan(self) -> None:
        """Make the LKjIP as a file that can then be opened."""
        from lkjip_desktop.ui.dialog.laporan import DialogLaporan

        if self._konteks is not None:
            self._konteks.selesaikan.emit()
            dialog = DialogLaporan(self, self._konteks, "lkjip")
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    # Qt's events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._usang():
            self._jeda.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        self._jeda.stop()
        super().hideEvent(event)
