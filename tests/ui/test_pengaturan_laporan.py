"""The dialog of the report settings, as a user works in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.susunan import Susunan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.dialog.pengaturan_laporan import DialogPengaturanLaporan
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.tampilan.kisi_view import KisiView


@pytest.fixture
def dialog(jendela: Jendela) -> DialogPengaturanLaporan:
    jendela.aksi["lap_pengaturan"].trigger()
    return next(d for d in jendela.findChildren(DialogPengaturanLaporan) if d.isVisible())


def _ke(view: KisiView, kunci: str, kolom: str) -> QModelIndex:
    model = view.perilaku.model
    nomor = next(i for i, k in enumerate(model.penyaji.kolom) if k.id == kolom)
    indeks = model.indeks_kunci(kunci, nomor)
    assert indeks.isValid()
    view.setCurrentIndex(indeks)
    view.setFocus()
    return indeks


def _ketik(qtbot: QtBot, view: KisiView, teks: str) -> None:
    qtbot.keyClicks(view, teks[0])
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_geser_bagian_dan_urungkan(
    qtbot: QtBot, dialog: DialogPengaturanLaporan, kantor: Sesi
) -> None:
    ui = dialog.ui
    ui.halaman.setCurrentIndex(1)
    _ke(ui.urutan, "bab1.dasar_hukum", "bagian")
    qtbot.mouseClick(ui.naik, Qt.MouseButton.LeftButton)
    urut = Susunan(kantor.dokumen.pengaturan).dicetak("bab1")
    assert urut[:2] == ("bab1.dasar_hukum", "bab1.latar_belakang")
    # It is the first now, and still chosen.
    assert not ui.naik.isEnabled() and ui.turun.isEnabled()
    qtbot.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.Undo))
    assert Susunan(kantor.dokumen.pengaturan).dicetak("bab1")[0] == "bab1.latar_belakang"


def test_yang_bertempat_tetap_tidak_digeser(dialog: DialogPengaturanLaporan) -> None:
    ui = dialog.ui
    ui.halaman.setCurrentIndex(1)
    _ke(ui.urutan, "bab3.realisasi_anggaran", "bagian")
    assert not ui.naik.isEnabled() and not ui.turun.isEnabled()


def test_judul_sendiri_dan_tidak_dicetak(
    qtbot: QtBot, dialog: DialogPengaturanLaporan, kantor: Sesi
) -> None:
    ui = dialog.ui
    ui.halaman.setCurrentIndex(1)
    _ke(ui.urutan, "bab1.latar_belakang", "judul")
    _ketik(qtbot, ui.urutan, "Dasar Pemikiran")
    assert Susunan(kantor.dokumen.pengaturan).judul("bab1.latar_belakang") == "Dasar Pemikiran"
    _ke(ui.urutan, "bab1.sumber_daya", "tampil")
    qtbot.keyClick(ui.urutan, Qt.Key.Key_Space)
    assert "bab1.sumber_daya" not in Susunan(kantor.dokumen.pengaturan).dicetak("bab1")
    _ke(ui.urutan, "bab2", "tampil")
    qtbot.keyClick(ui.urutan, Qt.Key.Key_Space)
    assert "bab2" in Susunan(kantor.dokumen.pengaturan).dicetak()


def test_margin_di_luar_batas_ditolak(
    qtbot: QtBot, dialog: DialogPengaturanLaporan, kantor: Sesi
) -> None:
    isian = dialog.rincian.isian("margin_kiri")
    editor = isian.editor
    assert isinstance(editor, QLineEdit)
    for teks, tersimpan in (("400", None), ("25,5", "25.5")):
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, teks)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert (kantor.dokumen.pengaturan or {}).get("margin_kiri") == tersimpan
    assert editor.text() == "25,5"


def test_kertas_satu_jenis_laporan(
    qtbot: QtBot, dialog: DialogPengaturanLaporan, kantor: Sesi
) -> None:
    indeks = _ke(dialog.ui.kertas, "rkt", "kertas")
    model = dialog.kertas
    assert model.setData(indeks, "A4")
    assert (kantor.dokumen.pengaturan or {})["kertas.rkt"] == "A4"
    assert model.index(indeks.row(), indeks.column()).data() == "A4"


def test_kalimat_kantor(qtbot: QtBot, dialog: DialogPengaturanLaporan, kantor: Sesi) -> None:
    dialog.ui.halaman.setCurrentIndex(2)
    indeks = _ke(dialog.ui.kalimat, "pk.pembuka", "isi")
    assert dialog.kalimat.setData(indeks, "Kami yang bertanda tangan:")
    assert (kantor.dokumen.pengaturan or {})["pk.pembuka"] == "Kami yang bertanda tangan:"


def test_muat_di_layar_kecil(dialog: DialogPengaturanLaporan) -> None:
    assert dialog.width() <= 1092 and dialog.height() <= 576
