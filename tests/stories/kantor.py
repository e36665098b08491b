"""An office at work: verbs of a year, done in the real window by keys, clicks and the clipboard."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.dialog.hasil_periksa import HasilPeriksa
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.dialog.paket import DialogPaket
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan

from .tangan import ALT, CTRL, K, Kisi, Tangan

_TAB = {
    "beranda": K.Key_1,
    "renstra": K.Key_2,
    "pk": K.Key_3,
    "triwulan": K.Key_4,
    "anggaran": K.Key_5,
    "lkjip": K.Key_6,
}


@dataclass(frozen=True)
class Indikator:
    """What is typed for an indikator of the Renstra."""

    nama: str
    satuan: str
    target: Sequence[str]
    turun: bool = False
    rumus: str = ""


@dataclass(frozen=True)
class Simpul:
    """What is typed for a node of the budget tree: pagu and the four quarters on leaves."""

    kode: str
    uraian: str
    anak: Sequence[Simpul] = ()
    uang: Sequence[str] = ()


@dataclass
class Kantor:
    """The program of one office. Every verb answers the office, so that verbs can be chained."""

    bot: QtBot
    monkeypatch: pytest.MonkeyPatch
    folder: Path
    tangan: Tangan = field(init=False)
    jendela: Jendela = field(init=False)

    def __post_init__(self) -> None:
        self.tangan = Tangan(self.bot)
        self.mulai()

    # the program ------------------------------------------------------------------------------

    def mulai(self) -> Kantor:
        """Start the program (again: with the settings that it kept)."""
        simpanan = QSettings(str(self.folder / "setelan.ini"), QSettings.Format.IniFormat)
        self.jendela = Jendela(Setelan(simpanan))
        self.bot.addWidget(self.jendela)
        self.jendela.resize(1093, 614)
        with self.bot.waitActive(self.jendela):
            self.jendela.show()
            self.jendela.activateWindow()
        # Nobody is as quick as the menus, which are filled right after the first painting.
        self.bot.waitUntil(lambda: bool(self.jendela.actions()))
        return self

    def keluar(self) -> Kantor:
        """End the program by its key."""
        self.bot.keyClick(self.jendela, K.Key_Q, CTRL)
        self.tangan.tunggu(lambda: not self.jendela.isVisible())
        return self

    @property
    def sesi(self) -> Sesi:
        """The open file."""
        return self.jendela.konteks.sesi

    @property
    def pesan(self) -> str:
        """What the message bar says ("": nothing)."""
        bilah = self.jendela.ui.bilah_pesan
        return bilah.ui.teks.text() if bilah.isVisible() else ""

    def tab(self, nama: str) -> Any:
        """Go to a tab by its key."""
        self.bot.keyClick(self.jendela, _TAB[nama], CTRL)
        isi = self.jendela.isi_tab.tab(nama)
        self.tangan.tunggu(isi.isVisible)
        return isi

    def menu(self, id_aksi: str) -> None:
        """Choose an action of a menu."""
        aksi = self.jendela.aksi[id_aksi]
        assert aksi.isEnabled(), f"{aksi.text()} cannot be chosen"
        aksi.trigger()

    # files ------------------------------------------------------------------------------------

    def _jalur(self, nama: str) -> Path:
        """The system's file dialogs answer this file."""
        jalur = self.folder / nama
        for apa in ("getSaveFileName", "getOpenFileName"):
            self.monkeypatch.setattr(QFileDialog, apa, lambda *_, **__: (str(jalur), ""))
        return jalur

    def berkas_baru(self, nama: str, periode: tuple[int, int], tahun: int) -> Kantor:
        """Make a file through the guided set-up, without the mouse."""
        jalur = self._jalur(nama)
        t = self.tangan

        def isi(dialog: QDialog) -> None:
            t.ketik("Dinas Perpustakaan", K.Key_Tab)
            t.ketik("Dispus", K.Key_Tab)
            t.ketik("Pemerintah Kabupaten Rekaan", K.Key_Tab)
            t.ketik("Kabupaten Rekaan", K.Key_Tab)
            t.ketik("Rekaan", K.Key_Return)
            for bilangan in (*periode, tahun):
                t.ganti(str(bilangan), K.Key_Tab)
            t.tekan(K.Key_Return)
            t.tekan(K.Key_Return)
            assert not dialog.isVisible()

        t.jawab(lambda: self.bot.keyClick(self.jendela, K.Key_N, CTRL), isi)
        assert self.sesi.jalur == jalur
        return self

    def seret(self, *jalur: Path) -> None:
        """Drag files over the window and let go of them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(j)) for j in jalur])
        titik, aksi = QPointF(30, 30), Qt.DropAction.CopyAction
        kiri, polos = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        masuk = QDragEnterEvent(titik.toPoint(), aksi, data, kiri, polos)
        self.jendela.dragEnterEvent(masuk)
        if masuk.isAccepted():
            self.jendela.dropEvent(QDropEvent(titik, aksi, data, kiri, polos))

    def impor(self, sumber: Path, nama: str) -> Kantor:
        """Drag a document into the window; a new file is made of it."""
        self._jalur(nama)
        self.seret(sumber)
        self.tangan.tunggu(lambda: self.jendela.konteks.terbuka)
        self.tangan.kembali_ke(self.jendela)
        return self

    def ekspor(self) -> Any:
        """The document that the menu exports."""
        jalur = self._jalur("ekspor.json")
        jalur.unlink(missing_ok=True)
        self.menu("ekspor")
        self.tangan.tunggu(lambda: jalur.exists() and self.pesan.startswith("Data tersimpan"))
        self.tangan.kembali_ke(self.jendela)
        return json.loads(jalur.read_bytes())

    def buka_terbaru(self) -> Kantor:
        """Open the file used last, from the first screen, by the keyboard."""
        daftar = self.jendela.ui.layar_mulai.ui.daftar_terbaru
        daftar.setFocus()
        self.tangan.tekan(K.Key_Down)
        self.tangan.tekan(K.Key_Home)
        self.tangan.tekan(K.Key_Return)
        assert self.jendela.konteks.terbuka
        return self

    # the menu Data ----------------------------------------------------------------------------

    def isi_unit(self, *nama: str) -> Kantor:
        """Type the units, a row for each."""

        def isi(dialog: QDialog) -> None:
            for satu in nama:
                self.tangan.tekan(K.Key_Insert)
                self.tangan.ketik(satu, K.Key_Tab)
            self._tutup(dialog)

        self.tangan.jawab(lambda: self.menu("unit"), isi)
        return self

    def isi_pejabat(self, *pejabat: tuple[str, str]) -> Kantor:
        """Type the officials: name and jabatan."""

        def isi(dialog: QDialog) -> None:
            for nama, jabatan in pejabat:
                self.tangan.tekan(K.Key_Insert)
                self.tangan.ketik(nama, K.Key_Tab)
                self.tangan.ketik(jabatan, K.Key_Tab)
            self._tutup(dialog)

        self.tangan.jawab(lambda: self.menu("pejabat"), isi)
        return self

    def _tutup(self, dialog: QDialog) -> None:
        self.tangan.tekan(K.Key_Escape)
        assert not dialog.isVisible()

    # the tabs ---------------------------------------------------------------------------------

    def isi_renstra(self, tujuan: str, sasaran: Mapping[str, Sequence[Indikator]]) -> Kantor:
        """Type a tujuan, its sasaran, their indikator with targets and formulas."""
        t, tab = self.tangan, self.tab("renstra")
        pohon = tab.pohon.tampilan
        pohon.setFocus()
        t.tekan(K.Key_Insert)
        t.ketik(tujuan, K.Key_Return)
        for nomor, (uraian, semua) in enumerate(sasaran.items(), 1):
            t.ke(pohon, "uraian", "T1")
            t.tekan(K.Key_Insert, ALT)
            t.ketik(uraian, K.Key_Return)
            for ke, indikator in enumerate(semua, 1):
                t.ke(pohon, "uraian", f"S{nomor}")
                t.tekan(K.Key_Insert, ALT)
                self._isi_indikator(pohon, indikator)
                if indikator.rumus:
                    rincian = tab.pohon.rincian.indikator
                    self._isi_rumus(rincian, pohon, f"S{nomor}.{ke}", indikator.rumus)
        return self

    def _isi_indikator(self, pohon: Kisi, indikator: Indikator) -> None:
        t = self.tangan
        t.ketik(indikator.nama, K.Key_Tab)
        t.ketik(indikator.satuan, K.Key_Tab)
        if indikator.turun:
            t.tempel(["Turun"])
        t.tekan(K.Key_Tab)
        for target in indikator.target:
            t.ketik(target, K.Key_Tab)
        assert pohon.hasFocus()

    def _isi_rumus(self, rincian: Any, pohon: Kisi, kode: str, rumus: str) -> None:
        t = self.tangan
        t.ke(pohon, "uraian", kode)
        t.halaman(rincian, "Rumus")
        t.klik(rincian.rumus.editor.viewport())
        t.ketik(rumus)
        t.ke(pohon, "uraian", kode)

    def isi_anggaran(self, program: Sequence[Simpul]) -> Kantor:
        """Type the budget tree; pagu and quarters of the leaves are pasted from a spreadsheet."""
        tab = self.tab("anggaran")
        pohon = tab.pohon.tampilan
        pohon.setFocus()
        for nomor, simpul in enumerate(program):
            if nomor:
                self.tangan.ke(pohon, "uraian", program[0].kode)
            self.tangan.tekan(K.Key_Insert)
            self._isi_simpul(pohon, simpul)
        return self

    def _isi_simpul(self, pohon: Kisi, simpul: Simpul) -> None:
        t = self.tangan
        t.ketik(simpul.kode, K.Key_Tab)
        t.ketik(simpul.uraian, K.Key_Return)
        if simpul.uang:
            pagu, *tw = simpul.uang
            t.ke(pohon, "murni", simpul.kode)
            t.ketik(pagu, K.Key_Return)
            t.ke(pohon, "tw1", simpul.kode)
            t.tempel(tw)
        for anak in simpul.anak:
            t.ke(pohon, "uraian", simpul.kode)
            t.tekan(K.Key_Insert, ALT)
            self._isi_simpul(pohon, anak)

    def isi_indikator_simpul(self, simpul: str, kode: str, indikator: Indikator) -> Kantor:
        """Type an indikator of a node of the tree; ``kode`` is the one that it gets."""
        t, tab = self.tangan, self.tab("anggaran")
        t.halaman(tab.halaman, "Indikator")
        pohon = tab.indikator.tampilan
        t.ke(pohon, "uraian", simpul)
        t.tekan(K.Key_Insert)
        self._isi_indikator(pohon, indikator)
        if indikator.rumus:
            self._isi_rumus(tab.indikator.rincian.indikator, pohon, kode, indikator.rumus)
        return self

    def dukung(self, indikator: str, simpul: str, porsi: str) -> Kantor:
        """Say which node supports an indikator, and how much."""
        t, tab = self.tangan, self.tab("anggaran")
        halaman = t.halaman(tab.halaman, "Daftar dukungan")
        t.klik(tab.halaman.cornerWidget().tambah)
        t.tempel([indikator, simpul, porsi])
        assert halaman.isVisible()
        return self

    def buat_pk(self, tanggal: str, pertama: str, kedua: str, tingkat: str = "Kepala") -> Kantor:
        """Make a PK from the plan."""
        t, tab = self.tangan, self.tab("pk")

        def isi(dialog: Any) -> None:
            t.pilih(dialog.ui.tingkat, tingkat)
            dialog.ui.tanggal.setFocus()
            t.ganti(tanggal)
            t.pilih(dialog.ui.pertama, pertama)
            t.pilih(dialog.ui.kedua, kedua)
            t.klik(dialog.ui.setuju)

        tab.dokumen.daftar.setFocus()
        t.jawab(lambda: t.tekan(K.Key_Insert), isi)
        return self

    def isi_triwulan(self, nomor: int, angka: Mapping[str, tuple[str, str]]) -> Kantor:
        """Type target and realisasi of a quarter."""
        t, tab = self.tangan, self.tab("triwulan")
        pohon = t.halaman(tab.halaman, "Target").tampilan
        for kode, (target, realisasi) in angka.items():
            for kolom, nilai in (("target", target), ("realisasi", realisasi)):
                if nilai:
                    t.ke(pohon, f"{kolom}_tw{nomor}", kode)
                    t.ketik(nilai, K.Key_Return)
        return self

    def isi_variabel(self, nomor: int, kode: str, nilai: Mapping[str, str]) -> Kantor:
        """Type the variables of a formula for a quarter."""
        t, tab = self.tangan, self.tab("triwulan")
        pengukuran = t.halaman(tab.halaman, "Target")
        t.ke(pengukuran.tampilan, "target", kode)
        rincian = pengukuran.rincian
        t.halaman(rincian.halaman, "Perhitungan")
        for variabel, isi in nilai.items():
            t.ke(rincian.perhitungan.tampilan, f"tw{nomor}", variabel)
            t.ketik(isi, K.Key_Return)
        return self

    def isi_berita_acara(self, tanggal: str, tempat: str, peserta: str) -> Kantor:
        """Type the minutes of the next quarter."""
        t, tab = self.tangan, self.tab("triwulan")
        kisi = t.halaman(tab.halaman, "Berita acara").tampilan
        kisi.setFocus()
        t.tekan(K.Key_Insert)
        t.tekan(K.Key_Tab)
        t.ketik(tanggal, K.Key_Tab)
        t.ketik(tempat, K.Key_Tab)
        t.ketik(peserta, K.Key_Return)
        return self

    def tulis_bagian(self, bagian: str, teks: str) -> Kantor:
        """Write the text of a section of the report."""
        ui = self._ke_bagian(bagian)
        self._tulis(ui.teks.ui.uraian, teks)
        return self

    def tulis_analisis(self, indikator: str, **isi: str) -> Kantor:
        """Write keberhasilan, hambatan and solusi of an indikator."""
        ui = self._ke_bagian(indikator)
        for medan, teks in isi.items():
            self._tulis(getattr(ui.teks.ui, medan), teks)
        return self

    def _ke_bagian(self, awalan: str) -> Any:
        """Choose a section in the outline."""
        ui = self.tab("lkjip").ui
        model, kerangka = ui.kerangka.model(), ui.kerangka
        ada = model.match(
            model.index(0, 0),
            Qt.ItemDataRole.DisplayRole.value,
            awalan,
            1,
            Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive,
        )
        assert ada, f"no section {awalan}"
        kerangka.scrollTo(ada[0])
        self.tangan.klik(kerangka.viewport(), kerangka.visualRect(ada[0]).center())
        return ui

    def _tulis(self, kotak: QPlainTextEdit, teks: str) -> None:
        kotak.setFocus()
        self.tangan.ketik(teks, K.Key_Tab)
        assert not kotak.hasFocus()

    # taking back ------------------------------------------------------------------------------

    def urungkan_semua(self) -> int:
        """Ctrl+Z to the very beginning. How many steps there were."""
        return self._ulang_ulang("urung", K.Key_Z)

    def ulangi_semua(self) -> int:
        """Ctrl+Y to the very end."""
        return self._ulang_ulang("ulang", K.Key_Y)

    def _ulang_ulang(self, id_aksi: str, tombol: Qt.Key) -> int:
        kali = 0
        while self.jendela.aksi[id_aksi].isEnabled():
            self.bot.keyClick(self.jendela, tombol, CTRL)
            kali += 1
        return kali

    # what comes out ---------------------------------------------------------------------------

    def buat_lkjip(self, nama: str = "LKjIP.pdf") -> Path:
        """Print the LKjIP by its key."""
        self.bot.keyClick(self.jendela, K.Key_P, CTRL)
        return self._buat(DialogLaporan, nama)

    def buat_laporan(self, id_aksi: str, nama: str) -> Path:
        """Print a report by its menu."""
        self.menu(id_aksi)
        return self._buat(DialogLaporan, nama)

    def buat_paket(self, nama: str = "paket.zip") -> Path:
        """Make the package by the menu."""
        self.menu("paket")
        return self._buat(DialogPaket, nama)

    def _buat(self, jenis: type[QDialog], nama: str) -> Path:
        dialog: Any = self.jendela.findChild(jenis)
        assert dialog is not None
        self.tangan.tunggu(dialog.isActiveWindow)
        jalur = self.folder / nama
        dialog.ui.berkas.setFocus()
        self.tangan.ganti(str(jalur))
        self.tangan.klik(dialog.ui.buat)
        self.tangan.tunggu(lambda: dialog.ui.kotak_hasil.isVisible())
        assert nama in dialog.ui.hasil.text()
        self.tangan.klik(dialog.ui.tutup)
        self.tangan.kembali_ke(self.jendela)
        return jalur

    def periksa_paket(self, nama: str = "paket.zip") -> str:
        """What the menu says of a package."""
        self._jalur(nama)
        self.menu("periksa_paket")
        self.tangan.tunggu(lambda: self.jendela.findChild(HasilPeriksa) is not None)
        dialog: Any = self.jendela.findChild(HasilPeriksa)
        kata: str = dialog.ui.kesimpulan.text()
        self.tangan.klik(dialog.ui.tutup)
        self.tangan.kembali_ke(self.jendela)
        return kata


def pesan_dari(daftar: list[str]) -> Any:
    """Serves a message box: notes what it says and closes it."""

    def layani(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        daftar.append(f"{dialog.text()} {dialog.informativeText()}")
        dialog.reject()

    return layani
