"""The tab Beranda: the year at a glance, and the first steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import pengukuran, sel
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.dialog.riwayat import DialogRiwayat
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.beranda import TabBeranda


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabBeranda:
    hasil = TabBeranda(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    return hasil


@pytest.fixture
def tujuan(konteks: Konteks) -> list[tuple[str, Any]]:
    """Where the tab asks to go."""
    hasil: list[tuple[str, Any]] = []
    konteks.buka_tab.connect(lambda bagian, ke: hasil.append((bagian, ke)))
    return hasil


def _isi(kantor: Sesi, indikator: str, medan: str, nilai: str, kunci: int | None = None) -> None:
    kerja = pengukuran.isi_pengukuran(2024, indikator, medan, nilai, kunci)
    sel.jalankan(kantor, f"ubah {medan}, {indikator}", [kerja])


def _tanda(tab: TabBeranda, judul: str) -> str:
    return next(b.tanda for b in tab.ui.tugas.butir if b.judul == judul)


def test_the_duties_show_their_state_in_a_word_and_a_sentence(tab: TabBeranda) -> None:
    butir = {b.judul: b for b in tab.ui.tugas.butir}
    assert butir["PK murni"].tanda == "Belum"
    assert butir["PK perubahan"].uraian == "Belum dibuat, sedangkan pagu sudah berubah."
    assert butir["Anggaran"].uraian == "Pagu 2 dan realisasi 1 dari 2 rincian terisi."
    assert tab.ui.judul_tugas.text() == "Tugas tahun 2024"


def test_figures_are_those_of_the_engine(tab: TabBeranda) -> None:
    assert "95,63%" in tab.ui.nilai_capaian.text()
    assert "Sangat&nbsp;Tinggi" in tab.ui.nilai_capaian.text()
    assert "16,67%" in tab.ui.nilai_serapan.text()
    assert "Rp250.000 dari Rp1,5 juta" in tab.ui.nilai_serapan.text()
    assert "Sangat&nbsp;Tinggi:&nbsp;1" in tab.ui.nilai_kategori.text()
    assert "Tanpa&nbsp;capaian:&nbsp;1" in tab.ui.nilai_kategori.text()


def test_bars_say_value_and_kategori(tab: TabBeranda) -> None:
    (sasaran,) = tab.ui.grafik_sasaran.batang
    assert sasaran.kalimat == "S1  Layanan makin cepat: 95,63% Sangat Tinggi"
    (program,) = tab.ui.grafik_program.batang
    assert program.kalimat == "Program: 16,67% Sangat Rendah"


def test_a_change_elsewhere_is_shown_and_listed_last_first(tab: TabBeranda, kantor: Sesi) -> None:
    _isi(kantor, "S1.1", "realisasi", "40")
    _isi(kantor, "S1.2", "realisasi", "A")
    assert [b.judul for b in tab.ui.perubahan.butir] == [
        "Ubah realisasi, S1.2",
        "Ubah realisasi, S1.1",
    ]
    assert "50,00%" in tab.ui.nilai_capaian.text()
    assert _tanda(tab, "Realisasi setahun") == "Selesai"
    (tertinggal,) = tab.ui.tertinggal.butir
    assert tertinggal.kalimat == "S1.1  Indeks kepuasan (50,00%)"
    kantor.urungkan()
    assert len(tab.ui.perubahan.butir) == 1


def test_duties_bars_and_what_is_behind_lead_to_their_tabs(
    qtbot: QtBot, tab: TabBeranda, kantor: Sesi, tujuan: list[tuple[str, Any]]
) -> None:
    _isi(kantor, "S1.1", "realisasi", "40")
    ui = tab.ui
    ui.tugas.setFocus()
    qtbot.keyClick(ui.tugas, Qt.Key.Key_Return)
    ui.grafik_sasaran.setFocus()
    qtbot.keyClick(ui.grafik_sasaran, Qt.Key.Key_Return)
    ui.grafik_program.setFocus()
    qtbot.keyClick(ui.grafik_program, Qt.Key.Key_Return)
    ui.tertinggal.setFocus()
    qtbot.keyClick(ui.tertinggal, Qt.Key.Key_Return)
    sasaran = kantor.dokumen.renstra[0].tujuan[0].sasaran
    assert sasaran is not None
    program = kantor.tahun(2024).anggaran
    assert program is not None
    indikator = sasaran[0].indikator
    assert indikator is not None
    assert tujuan == [
        ("pk", None),
        ("triwulan", (r.Sasaran, sasaran[0].rid)),
        ("anggaran", (r.Anggaran, program[0].rid)),
        ("triwulan", (r.Indikator, indikator[0].rid)),
    ]


def test_the_gravest_findings_come_first_and_lead_to_their_cells(
    qtbot: QtBot, tab: TabBeranda, kantor: Sesi, tujuan: list[tuple[str, Any]]
) -> None:
    pemeriksa = tab.konteks.pemeriksa
    qtbot.waitUntil(lambda: pemeriksa.kini is not None)
    daftar = tab.ui.temuan
    tingkat = [b.tanda for b in daftar.butir]
    assert tingkat == sorted(tingkat, key=["Galat", "Peringatan", "Info"].index)
    assert len(daftar.butir) == pemeriksa.banyak
    assert tab.ui.judul_temuan.text() == f"Temuan: {pemeriksa.ringkasan}"
    pertama = daftar.butir[0].tujuan
    daftar.setFocus()
    qtbot.keyClick(daftar, Qt.Key.Key_Return)
    ((_, ke),) = tujuan
    assert (ke.jenis, ke.rid) == (pertama.letak.jenis, pertama.letak.rid)


def test_a_corrected_figure_leaves_the_list_of_findings(
    qtbot: QtBot, tab: TabBeranda, kantor: Sesi
) -> None:
    pemeriksa = tab.konteks.pemeriksa
    qtbot.waitUntil(lambda: pemeriksa.kini is not None)
    semula = tab.ui.temuan.butir
    _isi(kantor, "S1.2", "realisasi", "A")
    qtbot.waitUntil(lambda: pemeriksa.kini is not None)
    assert tab.ui.temuan.butir != semula
    assert len(tab.ui.temuan.butir) == pemeriksa.banyak


def test_in_the_window_a_bar_opens_the_row_in_its_tab(qtbot: QtBot, jendela: Jendela) -> None:
    beranda = jendela.isi_tab.tab("beranda")
    assert isinstance(beranda, TabBeranda)
    beranda.ui.grafik_sasaran.setFocus()
    qtbot.keyClick(beranda.ui.grafik_sasaran, Qt.Key.Key_Return)
    triwulan: Any = jendela.isi_tab.tab("triwulan")
    assert jendela.ui.tab.currentIndex() == 3
    assert triwulan.pengukuran.tampilan.perilaku.baris_kini().kode == "S1"


def test_a_change_opens_the_list_of_all_steps(qtbot: QtBot, jendela: Jendela, kantor: Sesi) -> None:
    _isi(kantor, "S1.1", "realisasi", "40")
    beranda = jendela.isi_tab.tab("beranda")
    assert isinstance(beranda, TabBeranda)
    beranda.ui.perubahan.setFocus()
    qtbot.keyClick(beranda.ui.perubahan, Qt.Key.Key_Return)
    riwayat = jendela.findChild(DialogRiwayat)
    assert riwayat is not None and riwayat.isVisible()
    riwayat.close()


def test_it_fits_the_smallest_screen(jendela: Jendela) -> None:
    jendela.isi_tab.tab("beranda")
    assert jendela.minimumSizeHint().width() <= 1093
    assert jendela.minimumSizeHint().height() <= 614


# an empty file ----------------------------------------------------------------------------------


@pytest.fixture
def kosong(tmp_path: Path) -> Iterator[Sesi]:
    instansi = r.Instansi(nama="Dinas", pemerintah="Kota", wilayah="Kota", kota="Kota")
    dokumen = r.Dokumen(instansi=instansi, renstra=(), tahun=(r.Tahun(tahun=2025),))
    sesi = Sesi.buat(tmp_path / "kosong.lkjip", dokumen)
    yield sesi
    sesi.tutup()


@pytest.fixture
def tab_kosong(setelan: Setelan, kosong: Sesi, tunjuk: Callable[[QWidget], None]) -> TabBeranda:
    konteks = Konteks(setelan)
    konteks.pasang(kosong, 2025)
    hasil = TabBeranda(konteks)
    hasil.segarkan(None)
    tunjuk(hasil)
    return hasil


def test_an_empty_file_shows_the_first_steps_in_order(tab_kosong: TabBeranda) -> None:
    ui = tab_kosong.ui
    assert ui.tumpukan.currentWidget() is ui.halaman_langkah
    assert [b.judul for b in ui.langkah.butir] == [
        "1. Lengkapi data instansi",
        "2. Daftarkan pejabat",
        "3. Isi Renstra",
        "4. Isi anggaran",
        "5. Buat PK",
        "6. Isi triwulan",
        "7. Susun LKjIP",
    ]


def test_a_step_opens_its_tab(qtbot: QtBot, tab_kosong: TabBeranda) -> None:
    tujuan: list[tuple[str, Any]] = []
    tab_kosong.konteks.buka_tab.connect(lambda bagian, ke: tujuan.append((bagian, ke)))
    langkah = tab_kosong.ui.langkah
    tab_kosong.fokus()
    assert langkah.hasFocus()
    qtbot.keyClick(langkah, Qt.Key.Key_Down)
    qtbot.keyClick(langkah, Qt.Key.Key_Down)
    qtbot.keyClick(langkah, Qt.Key.Key_Return)
    assert tujuan == [("renstra", None)]


@pytest.mark.parametrize(("baris", "id_aksi"), [(0, "instansi"), (1, "pejabat")])
def test_the_first_steps_ask_the_window_for_its_dialogs(
    qtbot: QtBot, tab_kosong: TabBeranda, baris: int, id_aksi: str
) -> None:
    jendela = QMainWindow()
    qtbot.addWidget(jendela)
    aksi = QAction("Dialog", jendela)
    aksi.setObjectName(id_aksi)
    dipicu: list[bool] = []
    aksi.triggered.connect(lambda: dipicu.append(True))
    jendela.setCentralWidget(tab_kosong)
    jendela.show()
    langkah = tab_kosong.ui.langkah
    langkah.setFocus()
    langkah.setCurrentIndex(langkah.model().index(baris, 0))
    qtbot.keyClick(langkah, Qt.Key.Key_Return)
    assert dipicu == [True]
    tab_kosong.setParent(None)  # type: ignore[call-overload]
