"""The dialog that shows how a pasted tree is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model import blok
from lkjip_desktop.ui.tabs.anggaran.tempel import TempelPohon, huruf_kolom
from lkjip_desktop.ui.tabs.anggaran.tempel_model import ModelTabel

TEKS = (
    "Kode\tUraian\tPagu\tBidang\n"
    "1\tProgram\t6.000\t\n"
    "1.01\tPelayanan\t7.000\tBidang Asing\n"
    "1.01.01\tSurvei\t6.000\tBidang Layanan\n"
    "Jumlah\t\t6.000\t"
)
SALAH = "Kode\tUraian\tPagu\n1\tProgram\tsejuta\n1.01\tPelayanan\t2.000"


@pytest.fixture
def buka(konteks: Konteks, tunjuk: Callable[[QWidget], None], qtbot: QtBot) -> object:
    induk = QWidget()
    tunjuk(induk)

    def satu(teks: str) -> TempelPohon:
        dialog = TempelPohon(induk, konteks, blok.dari_teks(teks))
        dialog.show()
        return dialog

    return satu


def _isi(model: ModelTabel, kolom: str) -> list[str]:
    nomor = model.judul.index(kolom)
    return [str(model.index(i, nomor).data()) for i in range(model.rowCount())]


Buka = Callable[[str], TempelPohon]


def test_what_was_read_and_what_not_is_shown(buka: Buka) -> None:
    dialog = buka(TEKS)
    assert _isi(dialog.terbaca, "Tingkat") == ["Program", "Kegiatan", "Sub kegiatan"]
    assert _isi(dialog.terbaca, "Pagu murni") == ["6.000", "7.000", "6.000"]
    catatan = _isi(dialog.terbaca, "Catatan")
    assert "unit “Bidang Asing” tidak dikenal" in catatan[1]
    assert "tertulis Rp7.000, rinciannya berjumlah Rp6.000" in catatan[1]
    assert not catatan[2]
    assert [_isi(dialog.lewat, "Baris"), _isi(dialog.lewat, "Alasan")] == [
        ["1", "5"],
        ["judul kolom", "baris jumlah; jumlah dihitung oleh program"],
    ]
    assert dialog.ui.halaman.tabText(0) == "Akan diambil (3)"
    assert "1 program; 1 kegiatan; 1 sub kegiatan; pagu murni Rp6.000" in dialog.ui.ringkasan.text()
    assert "1 baris meragukan" in dialog.ui.galat.text()


def test_taking_over_updates_known_codes_as_one_step(
    buka: Buka, kantor: Sesi, qtbot: QtBot
) -> None:
    dialog = buka(TEKS)
    assert dialog.ui.ada.isVisible()
    qtbot.mouseClick(dialog.ui.setuju, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    program = (kantor.tahun(2024).anggaran or ())[0]
    survei = ((program.anak or ())[0].anak or ())[0]
    assert (survei.id, survei.uraian, survei.pagu_murni) == ("P1.K1.S1", "Survei", "6000")
    assert survei.unit == "bid"
    kantor.urungkan()
    assert kantor.dapat_urung is None


def test_a_cell_that_cannot_be_read_holds_everything_up(
    buka: Buka, kantor: Sesi, qtbot: QtBot
) -> None:
    dialog = buka(SALAH)
    assert not dialog.ui.setuju.isEnabled()
    assert "1 sel tidak dapat dibaca" in dialog.ui.galat.text()
    assert _isi(dialog.lewat, "Tertulis")[0] == "sejuta"
    dialog.ui.kosongkan.setChecked(True)
    qtbot.mouseClick(dialog.ui.setuju, Qt.MouseButton.LeftButton)
    assert kantor.dapat_urung == "tempel 2 baris anggaran 2024"


def test_columns_and_levels_can_be_read_otherwise(buka: Buka) -> None:
    dialog = buka("Program A\t5.000\t4.000\n   Kegiatan B\t5.000\t4.000")
    assert dialog.ui.cara.currentData() == "lekukan"
    kotak = dialog.peran[1]
    kotak.setCurrentIndex(kotak.findData("realisasi"))
    assert dialog.peran[2].currentData() == "abaikan", "realisasi comes from one column alone"
    assert "Pagu murni" not in dialog.terbaca.judul
    assert _isi(dialog.terbaca, "Realisasi setahun") == ["5.000", "5.000"]
    dialog.ui.cara.setCurrentIndex(dialog.ui.cara.findData("kode"))
    assert dialog.terbaca.rowCount() == 0
    assert not dialog.ui.setuju.isEnabled()


def test_the_letters_of_columns() -> None:
    assert [huruf_kolom(i) for i in (0, 25, 26, 27, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]


def test_nothing_is_written_by_looking(buka: Buka, kantor: Sesi, qtbot: QtBot) -> None:
    dialog = buka(TEKS)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert kantor.dapat_urung is None
    assert isinstance(kantor.tahun(2024), r.Tahun)
