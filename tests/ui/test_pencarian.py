"""Searching with Ctrl+K: typing, choosing, going there, coming back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pencarian import susun
from lkjip_desktop.ui.dialog.dasar import DialogKisi
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.pencarian import KotakCari
from lkjip_desktop.ui.tabs import TAB
from lkjip_desktop.ui.tampilan.pohon_view import PohonView


@pytest.fixture
def kotak(jendela: Jendela, qtbot: QtBot) -> KotakCari:
    """The field, after Ctrl+K."""
    qtbot.keyClick(jendela, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    kotak = jendela.kotak_cari
    assert kotak.hasFocus()
    return kotak


def _terlihat(kotak: KotakCari) -> list[str]:
    daftar = kotak._daftar
    if daftar is None or not daftar.isVisible():
        return []
    model = daftar.model_hasil
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def _tab(jendela: Jendela) -> str:
    return TAB[jendela.ui.tab.currentIndex()].id


def _baris_kini(jendela: Jendela) -> r.Rekaman:
    kisi = QApplication.focusWidget()
    assert isinstance(kisi, PohonView)
    kunci = kisi.perilaku.model.penyaji.kunci(kisi.perilaku.baris_kini())
    rekaman = jendela.konteks.sesi.rekaman(*kunci)
    assert rekaman is not None
    return rekaman


def test_typing_lists_and_enter_goes_to_the_row(
    jendela: Jendela, kotak: KotakCari, qtbot: QtBot
) -> None:
    qtbot.keyClicks(kotak, "loket")
    assert _terlihat(kotak) == ["1.01.02  Loket terpadu"]
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _tab(jendela) == "anggaran"
    kini = _baris_kini(jendela)
    assert isinstance(kini, r.Anggaran) and kini.uraian == "Loket terpadu"
    assert _terlihat(kotak) == []


def test_the_arrow_keys_choose(jendela: Jendela, kotak: KotakCari, qtbot: QtBot) -> None:
    qtbot.keyClicks(kotak, "s1.")
    assert _terlihat(kotak)[:2] == ["S1.1  Indeks kepuasan", "S1.2  Nilai SAKIP"]
    for tombol in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(kotak, tombol)
    assert _tab(jendela) == "renstra"
    kini = _baris_kini(jendela)
    assert isinstance(kini, r.Indikator) and kini.id == "S1.2"


def test_an_indikator_is_shown_in_the_tab_that_is_open(jendela: Jendela, qtbot: QtBot) -> None:
    jendela.konteks.buka_tab.emit("triwulan", None)
    qtbot.keyClick(jendela, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    kotak = jendela.kotak_cari
    qtbot.keyClicks(kotak, "indeks kepuasan")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _tab(jendela) == "triwulan"
    kini = _baris_kini(jendela)
    assert isinstance(kini, r.Indikator) and kini.id == "S1.1"


def test_a_text_of_the_report_is_opened(jendela: Jendela, kotak: KotakCari, qtbot: QtBot) -> None:
    qtbot.keyClicks(kotak, "dasar hukum")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _tab(jendela) == "lkjip"
    tab = jendela.isi_tab.tab("lkjip")
    assert tab.ui.judul.text() == "Dasar Hukum"  # type: ignore[attr-defined]


def test_everything_that_can_be_found_has_its_place(jendela: Jendela) -> None:
    sesi = jendela.konteks.sesi
    for entri in susun(sesi.dokumen, 2024).entri:
        hasil = entri.hasil
        if hasil.jenis in ("unit", "pejabat"):
            continue
        jendela.kotak_cari.dipilih.emit(hasil)
        tab = jendela.isi_tab.tab(_tab(jendela))
        if hasil.bagian is not None:
            assert tab.ui.judul.text() == hasil.judul  # type: ignore[attr-defined]
        else:
            assert tab.pergi_ke(type(hasil.rekaman), hasil.rekaman.rid), hasil


def test_an_official_is_shown_in_the_dialog(
    kotak: KotakCari, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    terbuka: list[str] = []

    def jalankan(dialog: QDialog) -> int:
        assert isinstance(dialog, DialogKisi)
        terbuka.append(dialog.ui.kisi.perilaku.baris_kini().id)
        return 0

    monkeypatch.setattr(QDialog, "exec", jalankan)
    qtbot.keyClicks(kotak, "(wali")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert terbuka == ["wali"]


def test_esc_leads_back_to_the_cell(jendela: Jendela, qtbot: QtBot) -> None:
    jendela.konteks.buka_tab.emit("anggaran", None)
    asal = QApplication.focusWidget()
    assert isinstance(asal, PohonView)
    qtbot.waitUntil(asal.isVisible)
    qtbot.keyClick(asal, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    kotak = jendela.kotak_cari
    qtbot.keyClicks(kotak, "survei")
    assert _terlihat(kotak)
    qtbot.keyClick(kotak, Qt.Key.Key_Escape)
    assert _terlihat(kotak) == []
    assert QApplication.focusWidget() is asal


def test_the_list_stays_below_the_field_when_the_window_changes(
    jendela: Jendela, kotak: KotakCari, qtbot: QtBot
) -> None:
    qtbot.keyClicks(kotak, "survei")
    jendela.resize(1300, 700)
    daftar = kotak._daftar
    assert daftar is not None

    def tepi_kanan() -> int:
        return kotak.mapTo(jendela, kotak.rect().bottomRight()).x()

    qtbot.waitUntil(lambda: abs(daftar.geometry().right() - tepi_kanan()) <= 2)


def test_nothing_found_is_said(kotak: KotakCari, qtbot: QtBot) -> None:
    qtbot.keyClicks(kotak, "gajah")
    (kalimat,) = _terlihat(kotak)
    assert kalimat.startswith("Tidak ditemukan")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert kotak.hasFocus()


def test_the_list_knows_the_last_edit(jendela: Jendela, kotak: KotakCari, qtbot: QtBot) -> None:
    qtbot.keyClicks(kotak, "loket")
    sesi = jendela.konteks.sesi
    simpul = sesi.tahun(2024).anggaran[0].anak[0].anak[1]  # type: ignore[index]
    sesi.lakukan("ubah", lambda uk: uk.ubah(r.Anggaran, simpul.rid, uraian="Gerai bersama"))
    kotak.clear()
    qtbot.keyClicks(kotak, "gerai")
    assert _terlihat(kotak) == ["1.01.02  Gerai bersama"]
