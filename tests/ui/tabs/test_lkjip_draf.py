"""Drafts, fields and pictures in the tab LKjIP: proposed, accepted, out of date, put right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.laporan import buat_laporan
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.dialog.gambar_naskah import DialogGambar
from lkjip_desktop.ui.dialog.pilih_isian import DialogPilihIsian
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.lkjip import TabLkjip

TAHUN = 2025
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KUNCI = "bab3.indikator.S2.1"


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


@pytest.fixture
def tab(setelan: Setelan, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> TabLkjip:
    setelan.pratinjau = False
    konteks = Konteks(setelan)
    konteks.pasang(kantor, TAHUN)
    hasil = TabLkjip(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.ui.kerangka.ke(("bab3", KUNCI))
    return hasil


def _narasi(kantor: Sesi) -> str:
    return (kantor.tahun(TAHUN).narasi or {}).get(KUNCI, "")


def _ubah_realisasi(kantor: Sesi, nilai: str) -> None:
    isi = {"variabel": None, "variabel_tw": None, "realisasi_tw": None, "realisasi": nilai}
    jalankan(kantor, "ubah", [isi_pengukuran(TAHUN, "S2.1", m, n) for m, n in isi.items()])


def _pakai_pertama(tab: TabLkjip, qtbot: QtBot) -> None:
    ui = tab.ui.teks.ui
    model = ui.draf.model()
    ui.draf.selectionModel().select(
        model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert ui.pakai_draf.text() == "Pakai (1)"
    qtbot.mouseClick(ui.pakai_draf, Qt.MouseButton.LeftButton)


def _keadaan(tab: TabLkjip) -> str:
    return str(tab.model.indeks_kunci(("bab3", KUNCI), 1).data(peran.TAMPIL))


def test_usulan_diterima_lalu_disunting(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    ui = tab.ui.teks.ui
    assert ui.kotak_draf.isVisible()
    semula = ui.draf.model().rowCount()
    assert ui.tombol_draf.text() == f"Usulan ({semula})"
    _pakai_pertama(tab, qtbot)
    assert "terealisasi 40,31% dari target 46%" in _narasi(kantor)
    assert kantor.dapat_urung is not None and kantor.dapat_urung.startswith("ubah teks")
    # With a text of the office the list is shown only where it is asked for.
    assert not ui.kotak_draf.isVisible()
    qtbot.mouseClick(ui.tombol_draf, Qt.MouseButton.LeftButton)
    assert ui.draf.model().rowCount() == semula - 1
    qtbot.keyClicks(ui.uraian, " Lanjut.")
    tab.konteks.selesaikan.emit()
    assert _narasi(kantor).endswith("belum memenuhi target. Lanjut.")
    tab.konteks.urungkan()
    tab.konteks.urungkan()
    assert _narasi(kantor) == ""
    assert ui.kotak_draf.isVisible()


def test_angka_yang_berubah_ditandai_dan_diperbarui(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot
) -> None:
    ui = tab.ui.teks.ui
    _pakai_pertama(tab, qtbot)
    assert not ui.kotak_usang.isVisible()
    _ubah_realisasi(kantor, "60")
    assert ui.kotak_usang.isVisible()
    assert _keadaan(tab) == "berubah"
    qtbot.mouseClick(ui.perbarui, Qt.MouseButton.LeftButton)
    assert not ui.kotak_usang.isVisible()
    assert "terealisasi 60% dari target 46%" in _narasi(kantor)
    assert "melampaui target" in _narasi(kantor)
    assert _keadaan(tab) == "ditulis"
    tab.konteks.urungkan()
    assert ui.kotak_usang.isVisible()
    assert _keadaan(tab) == "berubah"


def test_sudah_benar_menghapus_tanda(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    ui = tab.ui.teks.ui
    _pakai_pertama(tab, qtbot)
    _ubah_realisasi(kantor, "41")
    qtbot.mouseClick(ui.sudah_benar, Qt.MouseButton.LeftButton)
    assert "terealisasi 41%" in _narasi(kantor)
    assert not ui.kotak_usang.isVisible()
    _ubah_realisasi(kantor, "42")
    assert ui.kotak_usang.isVisible()
    # Back to what was accepted: nothing is out of date any more.
    tab.konteks.urungkan()
    assert not ui.kotak_usang.isVisible()


def test_menandai_tidak_pernah_menulis(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _pakai_pertama(tab, qtbot)
    langkah = kantor.riwayat[1]
    _ubah_realisasi(kantor, "60")
    for bab, kunci in (("bab1", "bab1.dasar_hukum"), ("bab3", KUNCI)):
        tab.ui.kerangka.ke((bab, kunci))
        tab.konteks.selesaikan.emit()
    assert kantor.riwayat[1] == langkah + 1


def test_data_dipilih_dari_daftar(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    editor = tab.ui.teks.ui.uraian
    editor.setFocus()
    qtbot.keyClicks(editor, "Capaiannya ")
    qtbot.keyClick(editor, Qt.Key.Key_D, CTRL_SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DialogPilihIsian)
    qtbot.keyClicks(dialog.ui.cari, "capaian s2.1 standar")
    qtbot.keyClick(dialog.ui.cari, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.ui.cari, Qt.Key.Key_Up)
    model = dialog.ui.daftar.model()
    assert model.index(0, 0).data() == "Capaian"
    assert model.index(0, 2).data() == "87,63%"
    qtbot.keyClick(dialog.ui.cari, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    tab.konteks.selesaikan.emit()
    assert _narasi(kantor) == "Capaiannya 87,63%"
    _ubah_realisasi(kantor, "46")
    assert [x.teks for x in editor.naskah().isian()] == ["100,00%"]


def test_data_yang_tidak_ditemukan(tab: TabLkjip, qtbot: QtBot) -> None:
    dialog = DialogPilihIsian(tab, tab.ui.teks.pembaca(TAHUN))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.ui.cari, "zzz")
    assert "Tidak ditemukan" in dialog.ui.keterangan.text()
    assert not dialog.ui.setuju.isEnabled()


def test_gambar_ditempel_berjudul_dan_diganti(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    editor = tab.ui.teks.ui.uraian
    editor.setFocus()
    gambar = QImage(120, 60, QImage.Format.Format_RGB32)
    gambar.fill(Qt.GlobalColor.blue)
    QApplication.clipboard().setImage(gambar)
    editor.paste()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DialogGambar))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DialogGambar)
    qtbot.keyClicks(dialog.ui.judul, "Bagan organisasi")
    dialog.ui.lebar.setValue(90)
    qtbot.mouseClick(dialog.ui.setuju, Qt.MouseButton.LeftButton)
    tab.konteks.selesaikan.emit()
    assert _narasi(kantor) == "[Gambar: Bagan organisasi]\n"
    ada = next(editor.naskah().gambar())
    assert (ada.lebar, ada.judul) == (90, "Bagan organisasi")
    assert kantor.berkas.baca_isi(ada.sha256) is not None
    assert len(kantor.tahun(TAHUN).lampiran or ()) == 1 + len(
        dokumen_contoh().tahun[-1].lampiran or ()
    )
    tab.konteks.urungkan()
    assert _narasi(kantor) == ""


def test_berkas_yang_bukan_gambar_ditolak(
    tab: TabLkjip, kantor: Sesi, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    palsu = tmp_path / "palsu.png"
    palsu.write_bytes(b"bukan gambar")
    monkeypatch.setattr("lkjip_desktop.ui.pesan.pilih_buka", lambda *_: palsu)
    with qtbot.waitSignal(tab.konteks.pemberitahuan) as kabar:
        qtbot.mouseClick(tab.ui.teks.ui.bilah.gambar, Qt.MouseButton.LeftButton)
    assert "palsu.png" in kabar.args[0].pesan
    assert _narasi(kantor) == ""


# from the first draft to the printed page -------------------------------------------------------

WORD = (
    "<p>Rincian:</p><table><tr><td>Bidang</td><td>Jumlah</td></tr>"
    "<tr><td>A</td><td>7</td></tr></table>"
)


def _cetak(kantor: Sesi, tujuan: Path) -> str:
    buat_laporan(kantor.dokumen, TAHUN, "lkjip", tujuan, sumber=kantor.jalur)
    teks = "".join(h.extract_text() for h in PdfReader(tujuan).pages)
    return " ".join(teks.split())


def test_naskah_ditulis_dibetulkan_dan_dicetak(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot, tmp_path: Path
) -> None:
    ui = tab.ui.teks.ui
    qtbot.mouseClick(ui.pakai_draf, Qt.MouseButton.LeftButton)
    ui.uraian.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(ui.uraian, Qt.Key.Key_Return)
    klip = QMimeData()
    klip.setHtml(WORD)
    QApplication.clipboard().setMimeData(klip)
    ui.uraian.paste()
    tab.konteks.selesaikan.emit()
    awal = _cetak(kantor, tmp_path / "awal.pdf")
    assert "kinerjanya membaik" in awal
    assert "Bidang Jumlah" in awal

    _ubah_realisasi(kantor, "30")
    assert ui.kotak_usang.isVisible()
    while ui.kotak_usang.isVisible():
        qtbot.mouseClick(ui.berikut_usang, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(ui.perbarui, Qt.MouseButton.LeftButton)
    akhir = _cetak(kantor, tmp_path / "akhir.pdf")
    nama = "Persentase perpustakaan yang memenuhi Standar Nasional Perpustakaan sebesar 30%"
    assert nama in akhir.replace("- ", "")
    assert "kinerjanya menurun" in akhir
    assert "Bidang Jumlah" in akhir
