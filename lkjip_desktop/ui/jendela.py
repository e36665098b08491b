"""The main window: it holds the parts together and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolButton

from lkjip_desktop.ui import aksi as daftar_aksi
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.cadangan_berkala import CadanganBerkala
from lkjip_desktop.ui.forms.jendela import Ui_Jendela
from lkjip_desktop.ui.isi_tab import IsiTab
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.perintah.bantuan import PerintahBantuan
from lkjip_desktop.ui.perintah.berkas import PerintahBerkas
from lkjip_desktop.ui.perintah.data import PerintahData
from lkjip_desktop.ui.perintah.laporan import PerintahLaporan
from lkjip_desktop.ui.perintah.lihat import PerintahLihat
from lkjip_desktop.ui.perintah.sunting import PerintahSunting, perilaku_fokus
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.status import Status

if TYPE_CHECKING:
    from lkjip_desktop.storage.perubahan import Perubahan

NAMA_PROGRAM = "LKjIP"


class Jendela(QMainWindow):
    """The window over one Konteks."""

    def __init__(self, setelan: Setelan) -> None:
        super().__init__()
        self.konteks = Konteks(setelan, self)
        self.ui = Ui_Jendela()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.isi_tab = IsiTab(self.konteks, self.ui.tab)
        self.status = Status(self.konteks, self.ui.bilah_status)
        self.cadangan = CadanganBerkala(self.konteks)
        self.cadangan.selesai.connect(self.status.perbarui)
        self.perintah: dict[str, object] = {
            "berkas": PerintahBerkas(self.konteks, self, self.cadangan),
            "sunting": PerintahSunting(self.konteks),
            "lihat": PerintahLihat(self.konteks, self.ui.tab),
            "data": PerintahData(self.konteks, self),
            "laporan": PerintahLaporan(self.konteks, self),
            "bantuan": PerintahBantuan(self),
        }
        self._menu_terbaru = QMenu("Buka &terbaru", self)
        self._menu_terbaru.aboutToShow.connect(self._isi_terbaru)
        self.aksi = daftar_aksi.pasang_menu(
            self.ui.bilah_menu, self, self._laku, self._menu_terbaru
        )
        self._sambungkan()
        self._pulihkan()
        self._berkas_berganti()

    @property
    def berkas(self) -> PerintahBerkas:
        """The commands on files (the program opens the file of the command line with them)."""
        perintah = self.perintah["berkas"]
        assert isinstance(perintah, PerintahBerkas)
        return perintah

    # putting together ---------------------------------------------------------------------------

    def _laku(self, nama: str) -> Callable[[], object]:
        kelompok, _, metode = nama.partition(".")
        laku: Callable[[], object] = getattr(self.perintah[kelompok], metode)
        return laku

    def _sambungkan(self) -> None:
        ui, konteks = self.ui, self.konteks
        for tombol, id_aksi in (
            (ui.tombol_urung, "urung"),
            (ui.tombol_ulang, "ulang"),
            (ui.tombol_tahun_lalu, "tahun_lalu"),
            (ui.tombol_tahun_depan, "tahun_depan"),
        ):
            self._pasang_tombol(tombol, self.aksi[id_aksi])
        ui.pilih_tahun.activated.connect(self._tahun_dipilih)
        ui.layar_mulai.diminta.connect(lambda id_aksi: self.aksi[id_aksi].trigger())
        ui.layar_mulai.jalur_dipilih.connect(lambda jalur: self.berkas.buka_jalur(Path(jalur)))
        konteks.pemberitahuan.connect(ui.bilah_pesan.tampilkan)
        konteks.berkas_berganti.connect(self._berkas_berganti)
        konteks.tahun_berganti.connect(self._tahun_berganti)
        konteks.berubah.connect(self._berubah)
        for menu in self._menu():
            menu.aboutToShow.connect(self._perbarui_aksi)
        QApplication.instance().focusChanged.connect(self._perbarui_aksi)  # type: ignore[union-attr]

    def _menu(self) -> list[QMenu]:
        return self.ui.bilah_menu.findChildren(QMenu)

    def _pasang_tombol(self, tombol: QToolButton, aksi: QAction) -> None:
        tombol.setDefaultAction(aksi)
        tombol.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    # what the konteks announces -----------------------------------------------------------------

    def _berkas_berganti(self) -> None:
        terbuka = self.konteks.terbuka
        self.ui.tumpukan.setCurrentWidget(self.ui.tab if terbuka else self.ui.layar_mulai)
        self.ui.bilah_atas.setVisible(terbuka)
        self.ui.bilah_pesan.tampilkan(None)
        if not terbuka:
            self.ui.layar_mulai.isi(self.konteks.setelan.berkas_terbaru)
        self._isi_kepala()
        self.isi_tab.ganti_berkas()
        self._perbarui_aksi()

    def _tahun_berganti(self) -> None:
        self._isi_kepala()
        self.isi_tab.segarkan_semua()
        self._perbarui_aksi()

    def _berubah(self, perubahan: Perubahan) -> None:
        self._isi_kepala()
        self.isi_tab.segarkan(perubahan)
        self._perbarui_aksi()

    def _isi_kepala(self) -> None:
        konteks, pilih = self.konteks, self.ui.pilih_tahun
        pilih.clear()
        if not konteks.terbuka:
            self.setWindowTitle(NAMA_PROGRAM)
            return
        for tahun in konteks.sesi.daftar_tahun():
            pilih.addItem(str(tahun), tahun)
        pilih.setCurrentIndex(pilih.findData(konteks.tahun))
        i = konteks.sesi.dokumen.instansi
        self.ui.nama_instansi.setText(f"{i.nama} {i.wilayah}")
        baca = " (hanya dibaca)" if konteks.hanya_baca else ""
        self.setWindowTitle(f"{konteks.sesi.jalur.name}{baca} - {NAMA_PROGRAM}")

    def _perbarui_aksi(self) -> None:
        konteks = self.konteks
        urung = konteks.sesi.dapat_urung if konteks.terbuka else None
        ulang = konteks.sesi.dapat_ulang if konteks.terbuka else None
        kisi = perilaku_fokus() is not None
        syarat: dict[daftar_aksi.Syarat, bool] = {
            "selalu": True,
            "terbuka": konteks.terbuka,
            "dapat_ubah": not konteks.hanya_baca,
            "dipegang": konteks.terbuka and konteks.sesi.pemegang is not None,
            "urung": urung is not None,
            "ulang": ulang is not None,
            "kisi": kisi,
            "kisi_ubah": kisi and not konteks.hanya_baca,
        }
        for a in daftar_aksi.semua_aksi():
            self.aksi[a.id].setEnabled(syarat[a.syarat])
        self._beri_kata("urung", "Urungkan", urung)
        self._beri_kata("ulang", "Ulangi", ulang)

    def _beri_kata(self, id_aksi: str, kata: str, langkah: str | None) -> None:
        aksi = self.aksi[id_aksi]
        aksi.setText(f"{kata}: {langkah}" if langkah else kata)
        aksi.setToolTip(f"{aksi.text()} ({aksi.shortcut().toString()})")

    def _tahun_dipilih(self, nomor: int) -> None:
        self.konteks.pilih_tahun(self.ui.pilih_tahun.itemData(nomor))

    def _isi_terbaru(self) -> None:
        self._menu_terbaru.clear()
        for jalur in self.konteks.setelan.berkas_terbaru:
            aksi = self._menu_terbaru.addAction(Path(jalur).name.replace("&", "&&"))
            aksi.setToolTip(jalur)
            aksi.triggered.connect(partial(self.berkas.buka_jalur, Path(jalur)))
        if self._menu_terbaru.isEmpty():
            self._menu_terbaru.addAction("Belum ada").setEnabled(False)

    # the window itself --------------------------------------------------------------------------

    def _pulihkan(self) -> None:
        self.setWindowIcon(gaya.ikon("chart-bar-square"))
        geometri = self.konteks.setelan.geometri
        if geometri:
            self.restoreGeometry(QByteArray.fromHex(geometri.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        setelan = self.konteks.setelan
        setelan.geometri = bytes(self.saveGeometry().toHex().data()).decode()
        self.berkas.tutup()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._jalur_seret(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        jalur = self._jalur_seret(event)
        if jalur is not None:
            event.acceptProposedAction()
            self.berkas.buka_jalur(jalur)

    def _jalur_seret(self, event: QDropEvent) -> Path | None:
        url = event.mimeData().urls()
        if len(url) == 1 and url[0].isLocalFile():
            jalur = Path(url[0].toLocalFile())
            return jalur if jalur.suffix.lower() in (".lkjip", ".json", ".zip") else None
        return None
