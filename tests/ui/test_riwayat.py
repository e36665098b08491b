"""The list of steps: a click goes there, whatever year or tab is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from lkjip_desktop.ui.dialog.riwayat import DialogRiwayat
from lkjip_desktop.ui.jendela import Jendela


@pytest.fixture
def dialog(jendela: Jendela, kantor: Sesi) -> DialogRiwayat:
    for n in range(3):
        atur(kantor, kantor.dokumen.instansi, f"ubah alamat ke-{n}", alamat=f"Jalan {n}")
    jendela.aksi["riwayat"].trigger()
    hasil = jendela.findChild(DialogRiwayat)
    assert isinstance(hasil, DialogRiwayat)
    return hasil


def _isi(dialog: DialogRiwayat) -> list[str]:
    model = dialog.model
    return [model.index(i).data() for i in range(model.rowCount())]


def _klik(qtbot: QtBot, dialog: DialogRiwayat, nomor: int) -> None:
    daftar = dialog.ui.daftar
    titik = daftar.visualRect(dialog.model.index(nomor)).center()
    qtbot.mouseClick(daftar.viewport(), Qt.MouseButton.LeftButton, pos=titik)


def test_a_click_jumps_back_and_forward(qtbot: QtBot, dialog: DialogRiwayat, kantor: Sesi) -> None:
    assert _isi(dialog) == [
        "Saat berkas dibuka",
        "1.  Ubah alamat ke-0",
        "2.  Ubah alamat ke-1",
        "3.  Ubah alamat ke-2",
    ]
    _klik(qtbot, dialog, 0)
    assert kantor.dokumen.instansi.alamat is None
    assert dialog.model.kini == 0
    _klik(qtbot, dialog, 2)
    assert kantor.dokumen.instansi.alamat == "Jalan 1"
    assert (kantor.dapat_urung, kantor.dapat_ulang) == ("ubah alamat ke-1", "ubah alamat ke-2")


def test_it_stays_when_the_year_or_tab_changes(
    qtbot: QtBot, dialog: DialogRiwayat, jendela: Jendela, kantor: Sesi
) -> None:
    jendela.ui.tab.setCurrentIndex(3)
    jendela.konteks.pilih_tahun(2023)
    assert len(_isi(dialog)) == 4
    _klik(qtbot, dialog, 1)
    assert kantor.dokumen.instansi.alamat == "Jalan 0"


def test_a_new_step_takes_the_place_of_those_undone(dialog: DialogRiwayat, kantor: Sesi) -> None:
    kantor.lompat(1)
    atur(kantor, kantor.dokumen.instansi, "ubah telepon", telepon="0")
    assert _isi(dialog)[1:] == ["1.  Ubah alamat ke-0", "2.  Ubah telepon"]
    assert dialog.model.kini == 2
