"""The main window: it holds the parts together and does nothing itself.

It is painted before anything that a file needs is imported; see ``ui.perintah`` for what the menus
do, ``ui.isi_tab`` for the tabs.
"""

from __future__ import annotations

from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from lkjip_desktop.ui import aksi as daftar_aksi
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.cadangan_berkala import CadanganBerkala
from lkjip_desktop.ui.forms.jendela import Ui_Jendela
from lkjip_desktop.ui.isi_tab import IsiTab
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.perintah import KELOMPOK
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.status import Status
from lkjip_desktop.ui.widget.fokus import FokusKisi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent

    from lkjip_desktop.domain.pencarian import Hasil
    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.pencarian import KotakCari
    from lkjip_desktop.ui.perintah.berkas import PerintahBerkas
    from lkjip_desktop.ui.perintah.pencarian import PerintahPencarian
    from lkjip_desktop.ui.setelan import Setelan

NAMA_PROGRAM = "LKjIP"
_SESUDAH_LUKIS_MS = 30
AKHIRAN_SERET = (".lkjip", ".json", ".zip")


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
        self.fokus = FokusKisi(self._aplikasi(), self)
        self.perintah = cache(lambda nama: KELOMPOK[nama](self))
        self._menu = daftar_aksi.pasang_menu(self.ui.bilah_menu)
        self._sambungkan()
        self._pulihkan()
        self._tampilkan_berkas()
        QTimer.singleShot(_SESUDAH_LUKIS_MS, self, self._lengkapi)

    @property
    def berkas(self) -> PerintahBerkas:
        """The commands on files (the program opens the file of the command line with them)."""
        return cast("PerintahBerkas", self.perintah("berkas"))

    @cached_property
    def kotak_cari(self) -> KotakCari:
        """The search field. The first field of an application costs Qt a twentieth of its start,
        so this one is made with the first file."""
        from lkjip_desktop.ui.pencarian import KotakCari

        ui = self.ui
        kotak = KotakCari(ui.bilah_atas)
        kotak.pasang(self.konteks)
        kotak.dipilih.connect(self._ke_hasil_cari)
        ui.tata_atas.insertWidget(ui.tata_atas.indexOf(ui.tombol_urung), kotak)
        self.setTabOrder(ui.tombol_tahun_depan, kotak)
        return kotak

    @cached_property
    def aksi(self) -> Mapping[str, QAction]:
        """The actions by id. Their making costs as much as all else in the window, so they fill the
        menus right after the first painting, or as soon as anybody asks for one."""
        terbaru = QMenu("Buka &terbaru", self)
        terbaru.aboutToShow.connect(partial(self._isi_terbaru, terbaru))
        aksi = daftar_aksi.isi_menu(self._menu, self, self._laku, terbaru)
        for menu in self._menu:
            menu.aboutToShow.connect(self._tandai_tema)
        for tombol, id_aksi in (
            (self.ui.tombol_urung, "urung"),
            (self.ui.tombol_ulang, "ulang"),
            (self.ui.tombol_tahun_lalu, "tahun_lalu"),
            (self.ui.tombol_tahun_depan, "tahun_depan"),
        ):
            tombol.setDefaultAction(aksi[id_aksi])
        self._aplikasi().focusChanged.connect(self._perbarui_aksi)
        return aksi

    # putting together ---------------------------------------------------------------------------

    def _laku(self, nama: str) -> None:
        kelompok, _, metode = nama.partition(".")
        getattr(self.perintah(kelompok), metode)()

    def _ke_hasil_cari(self, hasil: Hasil) -> None:
        cast("PerintahPencarian", self.perintah("pencarian")).buka(hasil)

    def _sambungkan(self) -> None:
        ui, konteks = self.ui, self.konteks
        ui.pilih_tahun.activated.connect(self._tahun_dipilih)
        ui.layar_mulai.diminta.connect(lambda id_aksi: self.aksi[id_aksi].trigger())
        ui.layar_mulai.jalur_dipilih.connect(lambda jalur: self.berkas.buka_jalur(Path(jalur)))
        konteks.pemberitahuan.connect(ui.bilah_pesan.tampilkan)
        ui.tab.currentChanged.connect(lambda _: ui.bilah_pesan.tinggalkan_tab())
        konteks.berkas_berganti.connect(self._berkas_berganti)
        konteks.tahun_berganti.connect(self._tahun_berganti)
        konteks.berubah.connect(self._berubah)
        self.cadangan.selesai.connect(self.status.perbarui)
        for menu in self._menu:
            menu.aboutToShow.connect(self._perbarui_aksi)

    @staticmethod
    def _aplikasi() -> QApplication:
        aplikasi = QApplication.instance()
        assert isinstance(aplikasi, QApplication)
        return aplikasi

    def _lengkapi(self) -> None:
        """Menus and icons come right after the first painting, which does not wait for them."""
        self._perbarui_aksi()
        daftar_aksi.beri_ikon(self.aksi[i] for i in ("urung", "ulang", "tahun_lalu", "tahun_depan"))
        self.ui.layar_mulai.beri_ikon()
        self.setWindowIcon(gaya.ikon("chart-bar-square"))

    # what the konteks announces -----------------------------------------------------------------

    def _berkas_berganti(self) -> None:
        self._tampilkan_berkas()
        self._perbarui_aksi()

    def _tampilkan_berkas(self) -> None:
        terbuka = self.konteks.terbuka
        self.ui.tumpukan.setCurrentWidget(self.ui.tab if terbuka else self.ui.layar_mulai)
        self.ui.bilah_atas.setVisible(terbuka)
        self.ui.bilah_pesan.tampilkan(None)
        if terbuka:
            self.kotak_cari.show()
        else:
            self.ui.layar_mulai.isi(self.konteks.setelan.berkas_terbaru)
        self._isi_kepala()
        self.isi_tab.ganti_berkas()

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
        sesi = konteks.sesi if konteks.terbuka else None
        urung = sesi.dapat_urung if sesi else None
        ulang = sesi.dapat_ulang if sesi else None
        kisi = self.fokus.perilaku is not None
        syarat: dict[daftar_aksi.Syarat, bool] = {
            "selalu": True,
            "terbuka": sesi is not None,
            "dapat_ubah": not konteks.hanya_baca,
            "dipegang": sesi is not None and sesi.pemegang is not None,
            "urung": urung is not None,
            "ulang": ulang is not None,
            "kisi": kisi,
            "kisi_ubah": kisi and not konteks.hanya_baca,
        }
        for a in daftar_aksi.semua_aksi():
            self.aksi[a.id].setEnabled(syarat[a.syarat])
        self._beri_kata("urung", "&Urungkan", urung)
        self._beri_kata("ulang", "U&langi", ulang)

    def _tandai_tema(self) -> None:
        for tema in ("sistem", "terang", "gelap"):
            aksi = self.aksi[f"tema_{tema}"]
            aksi.setCheckable(True)
            aksi.setChecked(self.konteks.setelan.tema == tema)

    def _beri_kata(self, id_aksi: str, kata: str, langkah: str | None) -> None:
        aksi = self.aksi[id_aksi]
        polos = kata.replace("&", "")
        aksi.setText(f"{kata}: {langkah.replace('&', '&&')}" if langkah else kata)
        isi = f"{polos}: {langkah}" if langkah else polos
        aksi.setToolTip(petunjuk_polos(f"{isi} ({aksi.shortcut().toString()})"))

    def _tahun_dipilih(self, nomor: int) -> None:
        self.konteks.pilih_tahun(self.ui.pilih_tahun.itemData(nomor))

    def _isi_terbaru(self, menu: QMenu) -> None:
        menu.clear()
        for jalur in self.konteks.setelan.berkas_terbaru:
            aksi = menu.addAction(Path(jalur).name.replace("&", "&&"))
            aksi.setToolTip(petunjuk_polos(jalur))
            aksi.triggered.connect(lambda _=False, j=jalur: self.berkas.buka_jalur(Path(j)))
        if menu.isEmpty():
            menu.addAction("Belum ada").setEnabled(False)

    # the window itself --------------------------------------------------------------------------

    def _pulihkan(self) -> None:
        geometri = self.konteks.setelan.geometri
        if geometri:
            self.restoreGeometry(QByteArray.fromHex(geometri.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        setelan = self.konteks.setelan
        setelan.geometri = bytes(self.saveGeometry().toHex().data()).decode()
        if self.konteks.terbuka:
            self.berkas.tutup()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _jalur_seret(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        jalur = _jalur_seret(event)
        if jalur is not None:
            event.acceptProposedAction()
            # Dialogs must not stand in the middle of the other program's dragging.
            QTimer.singleShot(0, self, lambda: self.berkas.buka_jalur(jalur))


def _jalur_seret(event: QDropEvent) -> Path | None:
    """The one file that is dragged, if it is one that can be opened."""
    url = event.mimeData().urls()
    if len(url) == 1 and url[0].isLocalFile():
        jalur = Path(url[0].toLocalFile())
        return jalur if jalur.suffix.lower() in AKHIRAN_SERET else None
    return None
