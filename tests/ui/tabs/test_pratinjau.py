"""The finished page beside the text: made elsewhere, shown when it is there, kept when it fails."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.cetak_halaman import Pencetakan
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.lkjip import TabLkjip
from lkjip_desktop.ui.tabs.lkjip.panel_pratinjau import PanelPratinjau
from lkjip_desktop.ui.widget.buku_pdf import BukuPdf
from lkjip_desktop.ui.widget.lembar_pdf import LembarPdf

TAHUN = 2025
LAMA = 30_000


@pytest.fixture
def konteks(setelan: Setelan, tmp_path: Path) -> Iterator[Konteks]:
    sesi = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_contoh())
    hasil = Konteks(setelan)
    hasil.pasang(sesi, TAHUN)
    yield hasil
    sesi.tutup()


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None], qtbot: QtBot) -> Iterator[TabLkjip]:
    hasil = TabLkjip(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    qtbot.waitUntil(lambda: _lembar(hasil).banyak > 0, timeout=LAMA)
    yield hasil
    _panel(hasil).pekerja.hentikan()
    _lembar(hasil).muat(None)


def _panel(tab: TabLkjip) -> PanelPratinjau:
    hasil: PanelPratinjau = tab.ui.pratinjau
    return hasil


def _lembar(tab: TabLkjip) -> LembarPdf:
    return _panel(tab).ui.lembar  # type: ignore[no-any-return]


def _teks_halaman(tab: TabLkjip) -> str:
    return _lembar(tab).buku.teks(_lembar(tab).halaman)


def _pilih(tab: TabLkjip, bab: str, kunci: str) -> None:
    assert tab.ui.kerangka.ke((bab, kunci))


def test_halaman_mengikuti_bagian(tab: TabLkjip) -> None:
    _pilih(tab, "bab4", "bab4.langkah")
    assert "Langkah Perbaikan" in _teks_halaman(tab)
    _pilih(tab, "bab1", "bab1.tugas_fungsi")
    assert "Tugas dan Fungsi" in _teks_halaman(tab)
    assert _panel(tab).ui.nomor.text() == f"{_lembar(tab).halaman + 1} / {_lembar(tab).banyak}"


def test_judul_bagian_terlihat_walaupun_di_bawah_halaman(tab: TabLkjip) -> None:
    lembar = _lembar(tab)
    penanda = lembar.buku.penanda()
    halaman, turun = max(penanda, key=lambda p: p[1])
    lembar.ke(halaman, turun)
    gulir = lembar.verticalScrollBar()
    letak = turun * lembar._kertas.height()
    assert turun > 0.6
    assert gulir.value() < letak < gulir.value() + lembar.viewport().height()


def test_halaman_baru_setelah_disunting_dan_jendela_tetap_hidup(
    tab: TabLkjip, qtbot: QtBot
) -> None:
    detak: list[int] = []
    jam = QTimer()
    jam.timeout.connect(lambda: detak.append(1))
    jam.start(5)
    _pilih(tab, "bab4", "bab4.kesimpulan")
    kotak = tab.ui.teks.ui.uraian
    kotak.setFocus()
    kotak.selectAll()
    qtbot.keyClicks(kotak, "Kalimat simpulan yang baru.")
    sebelum = len(detak)
    with qtbot.waitSignal(_panel(tab).pekerja.selesai, timeout=LAMA):
        tab.ui.kerangka.setFocus()
    assert "Kalimat simpulan yang baru." in _teks_halaman(tab)
    assert len(detak) - sebelum > 10
    assert not _panel(tab).ui.kabar.isVisible()


def test_pratinjau_tersembunyi_tidak_dibuat(tab: TabLkjip, qtbot: QtBot) -> None:
    panel = _panel(tab)
    qtbot.mouseClick(tab.ui.tombol_pratinjau, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert tab.konteks.setelan.pratinjau is False
    _pilih(tab, "bab4", "bab4.langkah")
    qtbot.keyClicks(tab.ui.teks.ui.uraian, "Langkah baru. ")
    tab.konteks.selesaikan.emit()
    assert not panel._jeda.isActive()
    with qtbot.waitSignal(panel.pekerja.selesai, timeout=LAMA):
        qtbot.mouseClick(tab.ui.tombol_pratinjau, Qt.MouseButton.LeftButton)
    assert "Langkah baru." in _teks_halaman(tab)


def test_kegagalan_dikatakan_dan_halaman_lama_tetap(tab: TabLkjip, qtbot: QtBot) -> None:
    panel, banyak = _panel(tab), _lembar(tab).banyak
    panel.pekerja.gagal.emit(UserError("Huruf tidak ditemukan.", "Pasang ulang program."))
    assert panel.ui.kabar.isVisible()
    assert "Huruf tidak ditemukan. Pasang ulang program." in panel.ui.kabar.text()
    assert _lembar(tab).banyak == banyak
    with qtbot.waitSignal(panel.pekerja.selesai, timeout=LAMA):
        panel.segarkan()
    assert not panel.ui.kabar.isVisible()


def test_berkas_ditutup_proses_berakhir(tab: TabLkjip, konteks: Konteks, qtbot: QtBot) -> None:
    assert multiprocessing.active_children()
    konteks.pasang(None)
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=LAMA)
    assert _lembar(tab).banyak == 0


def test_tab_dihapus_proses_berakhir(
    konteks: Konteks, tunjuk: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    panel = PanelPratinjau()
    panel.pasang(konteks)
    panel.show()
    qtbot.waitUntil(lambda: panel.ui.lembar.banyak > 0, timeout=LAMA)
    panel.deleteLater()
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=LAMA)


def test_membalik_dan_memperbesar_halaman(tab: TabLkjip, qtbot: QtBot) -> None:
    lembar, ui = _lembar(tab), _panel(tab).ui
    lembar.ke(3)
    qtbot.keyClick(lembar, Qt.Key.Key_PageDown)
    assert lembar.halaman == 4
    qtbot.keyClick(lembar, Qt.Key.Key_PageUp)
    qtbot.mouseClick(ui.mundur, Qt.MouseButton.LeftButton)
    assert lembar.halaman == 2
    lebar = lembar._kertas.pixmap().width()
    assert lembar.mengikuti_lebar
    assert lebar <= lembar.viewport().width()
    qtbot.mouseClick(ui.perbesar, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(ui.perbesar, Qt.MouseButton.LeftButton)
    assert lembar._kertas.pixmap().width() > lebar
    assert not ui.paskan.isChecked()
    assert ui.skala.text() == f"{lembar.perbesaran}%"
    qtbot.mouseClick(ui.paskan, Qt.MouseButton.LeftButton)
    assert lembar._kertas.pixmap().width() == lebar
    lembar.ke(0)
    assert not ui.mundur.isEnabled()


def _gulir(lembar: LembarPdf, putaran: int) -> None:
    tengah = QPointF(lembar.viewport().rect().center())
    kejadian = QWheelEvent(
        tengah,
        QPointF(lembar.mapToGlobal(tengah.toPoint())),
        QPoint(),
        QPoint(0, putaran),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(lembar.viewport(), kejadian)


def test_gulir_di_ujung_membalik_halaman(tab: TabLkjip) -> None:
    lembar = _lembar(tab)
    lembar.ke(5)
    bawah = lembar.verticalScrollBar()
    bawah.setValue(bawah.maximum())
    _gulir(lembar, -60)
    assert lembar.halaman == 5
    _gulir(lembar, -60)
    assert (lembar.halaman, bawah.value()) == (6, bawah.minimum())
    _gulir(lembar, 120)
    assert (lembar.halaman, bawah.value()) == (5, bawah.maximum())


def test_alinea_yang_disunting_terlihat(tab: TabLkjip, qtbot: QtBot) -> None:
    _pilih(tab, "bab3", "bab3.realisasi_anggaran")
    editor = tab.ui.teks.ui.uraian
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    awal = _lembar(tab).halaman
    for n in range(40):
        editor.insertPlainText(f"\nParagraf tambahan nomor {n} tentang anggaran." * 3)
    qtbot.waitUntil(
        lambda: "nomor 39 tentang" in _teks_halaman(tab).replace("\r\n", " "), timeout=LAMA
    )
    assert _lembar(tab).halaman > awal
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: _lembar(tab).halaman == awal)


def test_halaman_kecil_dan_halaman_besar_seiring(tab: TabLkjip, qtbot: QtBot) -> None:
    ui = _panel(tab).ui
    assert not ui.kecil.isVisible()
    qtbot.mouseClick(ui.mini, Qt.MouseButton.LeftButton)
    assert ui.kecil.isVisible()
    assert ui.kecil.model().rowCount() == _lembar(tab).banyak
    ui.kecil.setFocus()
    kini = ui.kecil.currentIndex().row()
    qtbot.keyClick(ui.kecil, Qt.Key.Key_Down)
    assert _lembar(tab).halaman == kini + 1
    _lembar(tab).ke(5)
    assert ui.kecil.currentIndex().row() == 5
    gambar = ui.kecil.model().index(5, 0).data(Qt.ItemDataRole.DecorationRole)
    assert not gambar.isNull()


def test_halaman_dicetak_ke_berkas(tab: TabLkjip, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = _panel(tab)._pdf
    assert pdf is not None
    buku = BukuPdf()
    buku.buka(pdf)
    pencetak = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    pencetak.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    pencetak.setOutputFileName(str(tmp_path / "cetak.pdf"))
    pencetak.setPrintRange(QPrinter.PrintRange.PageRange)
    pencetak.setFromTo(2, 4)
    kerja = Pencetakan(_panel(tab), pencetak, buku, 0)
    with qtbot.waitSignal(kerja.rampung, timeout=LAMA) as rampung:
        kerja.mulai()
    assert rampung.args == [True]
    hasil = PdfReader(tmp_path / "cetak.pdf")
    assert len(hasil.pages) == 3
    asal = PdfReader(BytesIO(pdf)).pages[1].mediabox
    assert abs(float(hasil.pages[0].mediabox.height) - float(asal.height)) < 3


def test_simpan_membuka_dialog_laporan(tab: TabLkjip, qtbot: QtBot) -> None:
    qtbot.mouseClick(_panel(tab).ui.simpan, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DialogLaporan)
    assert dialog.jenis == "lkjip"
    dialog.reject()
