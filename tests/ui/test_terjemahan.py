"""Qt's own dialogs and menus speak Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.terjemahan import PenerjemahQt


@pytest.fixture(autouse=True)
def _penerjemah(qapp: QApplication) -> Iterator[None]:
    penerjemah = PenerjemahQt(qapp)
    qapp.installTranslator(penerjemah)
    yield
    qapp.removeTranslator(penerjemah)


def test_the_file_dialog(qtbot: QtBot) -> None:
    dialog = QFileDialog(None, "Buka")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    label = {w.text() for w in dialog.findChildren(QLabel)}
    assert {"&Lihat di:", "&Nama berkas:", "&Jenis berkas:"} <= label
    assert {w.text() for w in dialog.findChildren(QPushButton)} == {"&Simpan", "Batal"}
    assert {w.toolTip() for w in dialog.findChildren(QToolButton) if w.toolTip()} == {
        "Kembali",
        "Maju",
        "Folder di atas",
        "Buat folder baru",
        "Tampilan daftar",
        "Tampilan rincian",
    }


def test_the_menu_of_a_field(qtbot: QtBot) -> None:
    baris = QLineEdit()
    qtbot.addWidget(baris)
    menu = baris.createStandardContextMenu()
    qtbot.addWidget(menu)
    kata = [a.text().split("\t")[0] for a in menu.findChildren(QAction) if a.text()]
    assert kata == ["&Urungkan", "U&langi", "&Potong", "&Salin", "&Tempel", "Hapus", "Pilih semua"]


def test_the_details_of_a_message(qtbot: QtBot) -> None:
    kotak = QMessageBox()
    qtbot.addWidget(kotak)
    kotak.setDetailedText("laporan")
    assert "Tampilkan laporan" in [b.text() for b in kotak.buttons()]
