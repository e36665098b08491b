"""The tab Triwulan as it is used: by keys, the clipboard and buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.services import pengukuran, sel
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.dialog.alasan import DialogAlasan
from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.model.tanda import LetakSel
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.triwulan import TabTriwulan
from lkjip_desktop.ui.tabs.triwulan.tutup import DialogTutup
from lkjip_desktop.ui.tampilan.tuju import ke_sel
from tests.domain import buat

TAHUN = buat.TAHUN
VARIABEL = (
    r.Variabel(kode="SESUAI", nama="Yang sesuai", satuan="orang", agregasi="jumlah"),
    r.Variabel(kode="SEMUA", nama="Seluruhnya", agregasi="jumlah"),
)


def _dokumen() -> r.Dokumen:
    sasaran = buat.sasaran(
        buat.indikator("S1.1", nama="Indeks", target={str(TAHUN): "80"}, penanggung_jawab="bid"),
        buat.indikator("S1.2", nama="Jumlah", satuan="orang", agregasi="jumlah"),
        buat.indikator("S1.3", nama="Rasio", rumus="SESUAI / SEMUA * 100", variabel=VARIABEL),
        buat.indikator("S1.4", nama="Nilai SAKIP", nilai="predikat", predikat=buat.SKALA),
        buat.indikator("S1.5", nama="Uraian", nilai="teks"),
    )
    program = buat.simpul("P1", uraian="Program Layanan", indikator=(buat.indikator("P1.i1"),))
    tahun = r.Tahun(
        tahun=TAHUN, anggaran=(program,), pk=(buat.pk("murni", "kepala", **{"S1.2": "100"}),)
    )
    dasar = buat.dokumen(buat.renstra(sasaran), tahun=(r.Tahun(tahun=TAHUN - 1), tahun))
    return r.Dokumen(
        instansi=dasar.instansi,
        kebijakan=dasar.kebijakan,
        renstra=dasar.renstra,
        tahun=dasar.tahun,
        unit=(r.Unit(id="bid", nama="Bidang Layanan"), r.Unit(id="set", nama="Sekretariat")),
        pejabat=(
            r.Pejabat(id="kepala", nama="(Kepala Dinas)", jabatan="Kepala Dinas"),
            r.Pejabat(id="sek", nama="(Sekretaris)", jabatan="Sekretaris"),
        ),
    )


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Sesi]:
    sesi = Sesi.buat(tmp_path / "kantor.lkjip", _dokumen())
    yield sesi
    sesi.tutup()


@pytest.fixture
def konteks(setelan: Setelan, kantor: Sesi) -> Konteks:
    hasil = Konteks(setelan)
    hasil.pasang(kantor, TAHUN)
    return hasil


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabTriwulan:
    hasil = TabTriwulan(konteks)
    konteks.berubah.connect(hasil.segarkan)
    konteks.tahun_berganti.connect(lambda _: hasil.segarkan(None))
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.pengukuran.tampilan.setFocus()
    return hasil


@pytest.fixture
def kabar(konteks: Konteks) -> list[Pemberitahuan | None]:
    hasil: list[Pemberitahuan | None] = []
    konteks.pemberitahuan.connect(hasil.append)
    return hasil


def _definisi(kantor: Sesi, id_: str) -> r.Indikator:
    return kantor.hasil(TAHUN).indikator[id_].definisi


def _ke(tab: TabTriwulan, kantor: Sesi, id_: str, kolom: str) -> Any:
    tampilan = tab.pengukuran.tampilan
    assert tampilan.perilaku.pilih((r.Indikator, _definisi(kantor, id_).rid), kolom)
    return tampilan


def _sel(tab: TabTriwulan, kantor: Sesi, id_: str, kolom: str, peran_: int = peran.TAMPIL) -> Any:
    model = tab.pengukuran.model
    nomor = next(i for i, k in enumerate(model.penyaji.kolom) if k.id == kolom)
    return model.indeks_kunci((r.Indikator, _definisi(kantor, id_).rid), nomor).data(peran_)


def _ketik(
    qtbot: QtBot, tampilan: QAbstractItemView, teks: str, tombol: Qt.Key = Qt.Key.Key_Return
) -> None:
    tampilan.setFocus()
    qtbot.keyClick(tampilan, teks[0])
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not tampilan
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, tombol)


def _ukuran(kantor: Sesi, id_: str) -> r.Pengukuran | None:
    return next((p for p in kantor.tahun(TAHUN).pengukuran or () if p.indikator == id_), None)


def _kode(tab: TabTriwulan) -> list[str]:
    """The kode of all rows, from top to bottom."""
    model, hasil = tab.pengukuran.model, []

    def telusuri(induk: Any) -> None:
        for i in range(model.rowCount(induk)):
            indeks = model.index(i, 0, induk)
            hasil.append(indeks.data())
            telusuri(indeks)

    telusuri(tab.pengukuran.tampilan.rootIndex())
    return hasil


# the grid ---------------------------------------------------------------------------------------


def test_rows_stand_in_tree_order_and_the_cursor_on_the_first_indikator(
    tab: TabTriwulan, kantor: Sesi
) -> None:
    assert _kode(tab) == ["R-T", "S", "S1.1", "S1.2", "S1.3", "S1.4", "S1.5", "P1", "P1.i1"]
    assert tab.pengukuran.tampilan.perilaku.baris_kini().kode == "S1.1"


def test_the_first_figure_makes_the_record_as_one_step(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "realisasi_tw1"), "76,5 %", Qt.Key.Key_Tab)
    assert _ukuran(kantor, "S1.1") == r.Pengukuran(
        indikator="S1.1", realisasi_tw=("76.5", None, None, None)
    )
    assert kantor.dapat_urung == f"ubah realisasi TW I, {TAHUN} S1.1"
    assert _sel(tab, kantor, "S1.1", "realisasi") == "76,5"
    assert _sel(tab, kantor, "S1.1", "capaian") == "95,63%"
    assert _sel(tab, kantor, "S1.1", "kategori") == "Tinggi"
    kantor.urungkan()
    assert _ukuran(kantor, "S1.1") is None
    assert _sel(tab, kantor, "S1.1", "realisasi_tw1") == ""


def test_empty_stays_empty_and_nought_stays_nought(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    assert _sel(tab, kantor, "S1.1", "capaian") == ""
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "realisasi"), "0")
    assert _sel(tab, kantor, "S1.1", "realisasi") == "0"
    assert _sel(tab, kantor, "S1.1", "capaian") == "0,00%"
    tampilan = _ke(tab, kantor, "S1.1", "realisasi")
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    ukuran = _ukuran(kantor, "S1.1")
    assert ukuran is None or ukuran.realisasi is None
    assert _sel(tab, kantor, "S1.1", "capaian") == ""


def test_what_cannot_be_computed_is_a_dash_with_the_reason(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "P1.i1", "realisasi"), "5")
    assert _sel(tab, kantor, "P1.i1", "capaian") == "-"
    assert "belum ada target" in _sel(tab, kantor, "P1.i1", "capaian", peran.TIP)
    assert _sel(tab, kantor, "P1.i1", "status") == "Belum ada target"


def test_unusable_input_is_marked_and_nothing_is_written(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi, kabar: list[Pemberitahuan | None]
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "target_tw1"), "banyak")
    assert _ukuran(kantor, "S1.1") is None
    assert _sel(tab, kantor, "S1.1", "target_tw1") == "! banyak"
    assert _sel(tab, kantor, "S1.1", "target_tw1", peran.SALAH)
    assert kabar[-1] is not None
    assert kabar[-1].nada == "galat"


def test_the_target_comes_from_the_pk_until_an_own_one_is_typed(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    assert _sel(tab, kantor, "S1.2", "target") == "100"
    assert _sel(tab, kantor, "S1.2", "asal_target") == "PK murni tingkat kepala"
    assert "PK murni" in _sel(tab, kantor, "S1.2", "target", peran.TIP)
    tampilan = _ke(tab, kantor, "S1.2", "target")
    _ketik(qtbot, tampilan, "120")
    assert _sel(tab, kantor, "S1.2", "asal_target") == "diketik untuk tahun ini"
    _ke(tab, kantor, "S1.2", "target")
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    assert _sel(tab, kantor, "S1.2", "target") == "100"


def test_quarters_that_add_up_show_the_running_total(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.2", "realisasi_tw1")
    _ketik(qtbot, tampilan, "20", Qt.Key.Key_Tab)
    _ketik(qtbot, tampilan, "15")
    assert _sel(tab, kantor, "S1.2", "kumulatif") == "35"
    assert _sel(tab, kantor, "S1.2", "kumulatif_persen") == "35,00%"
    assert _sel(tab, kantor, "S1.2", "kumulatif", peran.TIP) == "35 s.d. TW II"
    assert _sel(tab, kantor, "S1.2", "asal_realisasi") == "jumlah triwulan"


def test_the_state_against_the_plan_is_said_in_words(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.2", "target_tw1")
    _ketik(qtbot, tampilan, "25")
    _ke(tab, kantor, "S1.2", "realisasi_tw1")
    _ketik(qtbot, tampilan, "20")
    assert _sel(tab, kantor, "S1.2", "status") == "Di bawah rencana (s.d. TW I)"
    assert "80,00%" in _sel(tab, kantor, "S1.2", "status", peran.TIP)


def test_a_block_from_a_spreadsheet_is_pasted_as_one_step(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "target_tw1")
    QApplication.clipboard().setText("70\t72,5\t\t80\n20\t20\t30\t30\n")
    qtbot.keyClick(tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    satu, dua = _ukuran(kantor, "S1.1"), _ukuran(kantor, "S1.2")
    assert satu is not None
    assert satu.target_tw == ("70", "72.5", None, "80")
    assert dua is not None
    assert dua.target_tw == ("20", "20", "30", "30")
    kantor.urungkan()
    assert kantor.tahun(TAHUN).pengukuran is None


def test_a_predikat_is_chosen_from_its_labels(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "S1.4", "realisasi")
    baris = tampilan.perilaku.baris_kini()
    kolom = tampilan.currentIndex().data(peran.KOLOM)
    assert [p.label for p in kolom.pilihan(baris)] == ["", "Tinggi", "Sedang", "Rendah"]
    _ketik(qtbot, tampilan, "sedang")
    assert _sel(tab, kantor, "S1.4", "realisasi") == "Sedang"


def test_a_text_gets_its_capaian_by_hand(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.5", "realisasi"), "Tersusun")
    assert _sel(tab, kantor, "S1.5", "capaian") == "-"
    _ketik(qtbot, _ke(tab, kantor, "S1.5", "capaian"), "95")
    assert _sel(tab, kantor, "S1.5", "capaian") == "95,00%"
    assert _sel(tab, kantor, "S1.5", "kategori") == "Tinggi"
    lain = _ke(tab, kantor, "S1.1", "capaian").currentIndex()
    assert not lain.flags() & Qt.ItemFlag.ItemIsEditable


def test_an_edit_keeps_the_cursor_and_the_closed_branches(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "target_tw1")
    program = tab.pengukuran.model.index(1, 0)
    tampilan.collapse(program)
    _ketik(qtbot, tampilan, "5", Qt.Key.Key_Tab)
    assert tampilan.currentIndex().data(peran.KOLOM).id == "target_tw2"
    assert not tampilan.isExpanded(program)


# formulas ---------------------------------------------------------------------------------------


def test_a_formula_is_filled_in_by_its_variables(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    _ke(tab, kantor, "S1.3", "realisasi_tw1")
    perhitungan = tab.pengukuran.rincian.perhitungan
    kisi = perhitungan.tampilan
    assert kisi.isVisible()
    assert kisi.perilaku.pilih(perhitungan.model.penyaji.kunci(perhitungan.model.baris[0]), "tw1")
    _ketik(qtbot, kisi, "6567")
    assert _sel(tab, kantor, "S1.3", "realisasi_tw1") == ""
    assert "variabel yang belum diisi: SEMUA" in perhitungan.uraian.text()
    _ketik(qtbot, kisi, "7.725")
    ukuran = _ukuran(kantor, "S1.3")
    assert ukuran is not None
    assert ukuran.variabel_tw == ({"SESUAI": "6567", "SEMUA": "7725"}, None, None, None)
    assert _sel(tab, kantor, "S1.3", "realisasi_tw1") == "85,01"
    assert _sel(tab, kantor, "S1.3", "asal_realisasi") == "rumus"
    assert "6.567 / 7.725 x 100 = 85,01" in perhitungan.uraian.text()


def test_a_computed_realisasi_is_locked_and_a_missing_one_can_be_typed(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.3", "realisasi"), "50")
    assert _sel(tab, kantor, "S1.3", "asal_realisasi") == "diketik"
    _ke(tab, kantor, "S1.3", "realisasi")
    perhitungan = tab.pengukuran.rincian.perhitungan
    perhitungan.tampilan.perilaku.pilih(
        perhitungan.model.penyaji.kunci(perhitungan.model.baris[0]), "tahun"
    )
    _ketik(qtbot, perhitungan.tampilan, "3")
    _ketik(qtbot, perhitungan.tampilan, "4")
    assert _sel(tab, kantor, "S1.3", "realisasi") == "75"
    tampilan = _ke(tab, kantor, "S1.3", "realisasi")
    assert "Yang pernah diketik, 50, tidak dipakai" in tampilan.currentIndex().data(peran.TIP)
    _ketik(qtbot, tampilan, "60")
    assert "dihitung dari rumus" in _sel(tab, kantor, "S1.3", "realisasi", peran.SALAH)
    _ke(tab, kantor, "S1.3", "realisasi")
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    ukuran = _ukuran(kantor, "S1.3")
    assert ukuran is not None
    assert ukuran.realisasi is None
    assert _sel(tab, kantor, "S1.3", "realisasi") == "75"
    indeks = _ke(tab, kantor, "S1.3", "realisasi").currentIndex()
    assert not indeks.flags() & Qt.ItemFlag.ItemIsEditable
    assert "dari rumus" in indeks.data(peran.TIP)


def test_a_figure_typed_beside_a_quarters_formula_can_be_taken_away(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    kerja = [
        pengukuran.isi_pengukuran(TAHUN, "S1.3", "realisasi_tw", "80", 0),
        pengukuran.isi_variabel_triwulan(TAHUN, "S1.3", 0, "SESUAI", "3"),
        pengukuran.isi_variabel_triwulan(TAHUN, "S1.3", 0, "SEMUA", "4"),
    ]
    sel.jalankan(kantor, "isi", kerja)
    tampilan = _ke(tab, kantor, "S1.3", "realisasi_tw1")
    assert tampilan.currentIndex().data() == "75"
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    ukuran = _ukuran(kantor, "S1.3")
    assert ukuran is not None
    assert ukuran.realisasi_tw is None
    assert not tampilan.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable


def test_cells_know_their_place_in_the_data(tab: TabTriwulan, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "target")
    letak = LetakSel(r.Pengukuran, "S1.1", "realisasi_tw", 2)
    assert ke_sel(tab, letak)
    assert tampilan.currentIndex().data(peran.KOLOM).id == "realisasi_tw3"
    assert ke_sel(tab, LetakSel(r.Pengukuran, "S1.1", "solusi"))
    assert tab.pengukuran.rincian.halaman.currentIndex() == 2


def test_a_division_by_nought_says_so(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    _ke(tab, kantor, "S1.3", "realisasi_tw1")
    perhitungan = tab.pengukuran.rincian.perhitungan
    perhitungan.tampilan.perilaku.pilih(
        perhitungan.model.penyaji.kunci(perhitungan.model.baris[0]), "tw1"
    )
    for teks in ("3", "0"):
        _ketik(qtbot, perhitungan.tampilan, teks)
    assert _sel(tab, kantor, "S1.3", "realisasi_tw1") == "-"
    assert "tidak dapat dihitung" in _sel(tab, kantor, "S1.3", "realisasi_tw1", peran.TIP)
    assert "bernilai nol" in perhitungan.uraian.text()


def test_without_a_formula_there_is_no_grid_of_variables(tab: TabTriwulan, kantor: Sesi) -> None:
    _ke(tab, kantor, "S1.1", "target")
    assert not tab.pengukuran.rincian.perhitungan.tampilan.isVisible()


# texts ------------------------------------------------------------------------------------------


def test_the_analysis_of_quarter_and_year_is_written_on_leaving(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "target")
    rincian = tab.pengukuran.rincian
    rincian.halaman.setCurrentIndex(1)
    rincian.triwulan.pilih(2)
    qtbot.keyClicks(rincian.triwulan.rincian.isian("hambatan").editor, "Cuaca buruk")
    _ke(tab, kantor, "S1.2", "target")
    rincian.halaman.setCurrentIndex(2)
    qtbot.keyClicks(rincian.tahun.isian("solusi").editor, "Tambah tenaga")
    tampilan.setFocus()
    tab.konteks.selesaikan.emit()
    satu, dua = _ukuran(kantor, "S1.1"), _ukuran(kantor, "S1.2")
    assert satu is not None
    assert satu.catatan_tw == (None, r.CatatanTw(hambatan="Cuaca buruk"), None, None)
    assert dua is not None
    assert dua.solusi == "Tambah tenaga"


# filters ----------------------------------------------------------------------------------------


def _saring(tab: TabTriwulan, kotak: str, nilai: Any) -> None:
    pilihan = getattr(tab.pengukuran.ui, f"saring_{kotak}")
    pilihan.setCurrentIndex(pilihan.findData(nilai))


def test_levels_and_units_are_filtered(tab: TabTriwulan) -> None:
    _saring(tab, "tingkat", "program")
    assert _kode(tab) == ["P1", "P1.i1"]
    _saring(tab, "tingkat", "semua")
    _saring(tab, "unit", "bid")
    assert _kode(tab) == ["R-T", "S", "S1.1"]


def test_a_row_stays_in_view_after_it_was_filled_in(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    _saring(tab, "keadaan", "belum diisi")
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "realisasi"), "5")
    assert "S1.1" in _kode(tab)
    _saring(tab, "keadaan", "di bawah")
    assert _kode(tab) == ["R-T", "S", "S1.1"]
    _saring(tab, "keadaan", "belum diisi")
    assert "S1.1" not in _kode(tab)


def test_one_quarter_alone_hides_the_others(tab: TabTriwulan) -> None:
    _saring(tab, "triwulan", 2)
    halaman = tab.pengukuran
    tampak = {
        k.id
        for i, k in enumerate(halaman.model.penyaji.kolom)
        if not halaman.tampilan.isColumnHidden(i)
    }
    assert {"target_tw2", "realisasi_tw2", "capaian_tw2", "realisasi", "status"} <= tampak
    assert not {"target_tw1", "realisasi_tw3", "capaian_tw4"} & tampak
    assert halaman.rincian.triwulan.bilah.currentIndex() == 1


def test_the_details_turn_to_the_quarter_of_the_column(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    rincian = tab.pengukuran.rincian
    tampilan = _ke(tab, kantor, "S1.1", "realisasi_tw3")
    assert rincian.triwulan.bilah.currentIndex() == 2
    assert rincian.bukti.bilah.currentIndex() == 2
    rincian.triwulan.bilah.setCurrentIndex(0)
    qtbot.keyClick(tampilan, Qt.Key.Key_Down)
    assert rincian.triwulan.bilah.currentIndex() == 0
    qtbot.keyClick(tampilan, Qt.Key.Key_Right)
    assert rincian.triwulan.bilah.currentIndex() == 3


def _lalu(kantor: Sesi, realisasi: str) -> None:
    """The year before has figures of S1.1."""
    for medan, nilai in (("target", "50"), ("realisasi", realisasi)):
        perintah = pengukuran.isi_pengukuran(TAHUN - 1, "S1.1", medan, nilai)
        sel.jalankan(kantor, "isi", [perintah])


def test_last_years_figures_stand_beside_this_years(tab: TabTriwulan, kantor: Sesi) -> None:
    _lalu(kantor, "45")
    tombol, model = tab.pengukuran.ui.tombol_lalu, tab.pengukuran.model
    semula = [k.id for k in model.penyaji.kolom]
    tombol.click()
    judul = {k.id: k.judul for k in model.penyaji.kolom}
    assert judul["target_lalu"] == f"Target\n{TAHUN - 1}"
    kolom = ("target_lalu", "realisasi_lalu", "capaian_lalu")
    assert [_sel(tab, kantor, "S1.1", k) for k in kolom] == ["50", "45", "90,00%"]
    assert _sel(tab, kantor, "S1.2", "target_lalu") == ""
    _lalu(kantor, "40")
    assert _sel(tab, kantor, "S1.1", "realisasi_lalu") == "40"
    tombol.click()
    assert [k.id for k in model.penyaji.kolom] == semula


def test_the_first_year_has_none_before(tab: TabTriwulan, konteks: Konteks, kantor: Sesi) -> None:
    tombol = tab.pengukuran.ui.tombol_lalu
    tombol.click()
    konteks.pilih_tahun(TAHUN - 1)
    assert not tombol.isEnabled()
    assert "target_lalu" not in [k.id for k in tab.pengukuran.model.penyaji.kolom]
    konteks.pilih_tahun(TAHUN)
    assert "target_lalu" in [k.id for k in tab.pengukuran.model.penyaji.kolom]


def test_the_hidden_quarters_stay_hidden_beside_last_year(tab: TabTriwulan) -> None:
    _saring(tab, "triwulan", 2)
    tab.pengukuran.ui.tombol_lalu.click()
    halaman = tab.pengukuran
    tampak = [
        k.id
        for i, k in enumerate(halaman.model.penyaji.kolom)
        if not halaman.tampilan.isColumnHidden(i)
    ]
    assert "target_lalu" in tampak
    assert "target_tw2" in tampak
    assert "target_tw1" not in tampak


def test_going_to_a_row_takes_the_filters_away(tab: TabTriwulan, kantor: Sesi) -> None:
    _saring(tab, "tingkat", "program")
    tab.halaman.setCurrentIndex(2)
    assert tab.pergi_ke(r.Indikator, _definisi(kantor, "S1.2").rid)
    assert tab.halaman.currentIndex() == 0
    assert tab.pengukuran.tampilan.perilaku.baris_kini().kode == "S1.2"
    assert not tab.pergi_ke(r.Indikator, 999_999)


def test_a_pengukuran_leads_to_its_indikator(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.2", "realisasi"), "5")
    _ke(tab, kantor, "S1.1", "target")
    ukuran = _ukuran(kantor, "S1.2")
    assert ukuran is not None
    assert tab.pergi_ke(r.Pengukuran, ukuran.rid)
    assert tab.pengukuran.tampilan.perilaku.baris_kini().kode == "S1.2"


# closing ----------------------------------------------------------------------------------------


def test_a_closed_quarter_cannot_be_typed_in_until_it_is_opened_with_a_reason(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi, kabar: list[Pemberitahuan | None]
) -> None:
    tombol = tab.pengukuran.ui.tombol_tw1
    ditanya: list[str] = []

    def alasan(_: QWidget, __: str, celah: Sequence[HasilIndikator]) -> dict[str, str]:
        ditanya.extend(h.id for h in celah)
        return {h.id: f"Menunggu data {h.id}" for h in celah}

    tab.pengukuran.tanya_celah = lambda *_: None
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    assert tombol.text() == "Tutup TW I"
    tab.pengukuran.tanya_celah = alasan
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    assert ditanya == ["S1.1", "S1.2"]
    assert kabar[-1] is not None
    assert "TW I ditutup dengan 2 indikator belum diisi" in kabar[-1].pesan
    assert tombol.text() == "Buka TW I…"
    indeks = _ke(tab, kantor, "S1.1", "realisasi_tw1").currentIndex()
    assert not indeks.flags() & Qt.ItemFlag.ItemIsEditable
    assert indeks.data(peran.TIP).startswith("Terkunci: TW I ditutup")
    assert "Alasan belum diisi: Menunggu data S1.1." in indeks.data(peran.TIP)
    tab.pengukuran.tanya_alasan = lambda *_: None
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    assert tombol.text() == "Buka TW I…"
    tab.pengukuran.tanya_alasan = lambda *_: "Data menyusul"
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    assert tombol.text() == "Tutup TW I"
    assert (kantor.tahun(TAHUN).penutupan or ())[-1].alasan == "Data menyusul"
    assert "dengan 2 indikator belum diisi" in tombol.toolTip()
    assert ": Data menyusul." in tombol.toolTip()
    assert _sel(tab, kantor, "S1.1", "realisasi_tw1", peran.TIP) is None


def test_closing_can_be_taken_back(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    tab.pengukuran.tanya_celah = lambda _, __, celah: {h.id: "x" for h in celah}
    qtbot.mouseClick(tab.pengukuran.ui.tombol_tw2, Qt.MouseButton.LeftButton)
    assert kantor.dapat_urung == f"tutup TW II {TAHUN}"
    kantor.urungkan()
    assert tab.pengukuran.ui.tombol_tw2.text() == "Tutup TW II"


def test_each_gap_needs_its_reason(qtbot: QtBot, kantor: Sesi) -> None:
    hasil = kantor.hasil(TAHUN).indikator
    dialog = DialogTutup(None, "TW I", [hasil["S1.1"], hasil["S1.2"]])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= 1092 and dialog.height() <= 576
    assert not dialog.ui.tutup.isEnabled()
    assert dialog.ui.sisa.text() == "2 masih perlu alasan."
    model = dialog.ui.celah.model()
    model.setData(model.index(0, 2), "Survei belum selesai")
    qtbot.keyClicks(dialog.ui.semua, "Menunggu BPS")
    qtbot.keyClick(dialog.ui.semua, Qt.Key.Key_Return)
    assert dialog.alasan == {"S1.1": "Survei belum selesai", "S1.2": "Menunggu BPS"}
    qtbot.mouseClick(dialog.ui.tutup, Qt.MouseButton.LeftButton)
    assert dialog.result() == DialogTutup.DialogCode.Accepted


def test_the_reason_cannot_be_left_empty(qtbot: QtBot) -> None:
    dialog = DialogAlasan(None, "Mengapa?")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ui.tombol_buka.isEnabled()
    qtbot.keyClicks(dialog.ui.alasan, "  ")
    assert not dialog.ui.tombol_buka.isEnabled()
    qtbot.keyClicks(dialog.ui.alasan, "Salah ketik")
    qtbot.mouseClick(dialog.ui.tombol_buka, Qt.MouseButton.LeftButton)
    assert dialog.alasan == "Salah ketik"
    assert dialog.result() == DialogAlasan.DialogCode.Accepted


def test_another_year_shows_its_own_figures(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "realisasi"), "5")
    tab.konteks.pilih_tahun(TAHUN - 1)
    assert _kode(tab) == ["R-T", "S", "S1.1", "S1.2", "S1.3", "S1.4", "S1.5"]
    assert _sel(tab, kantor, "S1.1", "realisasi") == ""


# the other pages --------------------------------------------------------------------------------


def _kolom(tampilan: Any, kolom: str) -> None:
    baris = tampilan.perilaku.baris_kini()
    assert tampilan.perilaku.pilih(tampilan.perilaku.model.penyaji.kunci(baris), kolom)


def test_a_berita_acara_is_added_filled_in_and_deleted(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi, kabar: list[Pemberitahuan | None]
) -> None:
    tab.halaman.setCurrentIndex(1)
    tampilan = tab.berita_acara.tampilan
    tampilan.setFocus()
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    assert [b.triwulan for b in kantor.tahun(TAHUN).berita_acara or ()] == [1, 2]
    _kolom(tampilan, "tanggal")
    _ketik(qtbot, tampilan, "8-4-2021", Qt.Key.Key_Tab)
    _ketik(qtbot, tampilan, "Ruang rapat", Qt.Key.Key_Tab)
    _ketik(qtbot, tampilan, "(sekretaris); kepala dinas")
    berita = (kantor.tahun(TAHUN).berita_acara or ())[1]
    assert (berita.tanggal, berita.tempat) == ("2021-04-08", "Ruang rapat")
    assert berita.peserta == ("sek", "kepala")
    _kolom(tampilan, "peserta")
    _ketik(qtbot, tampilan, "entah")
    assert kabar[-1] is not None
    assert "tidak ada dalam daftar pejabat" in kabar[-1].pesan
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(kantor.tahun(TAHUN).berita_acara or ()) == 1


def test_those_present_are_ticked(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    tab.halaman.setCurrentIndex(1)
    qtbot.keyClick(tab.berita_acara.tampilan, Qt.Key.Key_Insert)
    daftar = tab.berita_acara.peserta
    for baris in (1, 0):
        daftar.setCurrentIndex(daftar.model().index(baris, 0))
        qtbot.keyClick(daftar, Qt.Key.Key_Space)
    (berita,) = kantor.tahun(TAHUN).berita_acara or ()
    assert berita.peserta == ("kepala", "sek")
    assert kantor.dapat_urung == "ubah peserta, berita acara TW I"
    qtbot.keyClick(daftar, Qt.Key.Key_Space)
    (berita,) = kantor.tahun(TAHUN).berita_acara or ()
    assert berita.peserta == ("sek",)


def test_a_pembanding_is_added_for_an_indikator(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tab.halaman.setCurrentIndex(2)
    tampilan = tab.pembanding.tampilan
    tampilan.setFocus()
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    _kolom(tampilan, "nama")
    _ketik(qtbot, tampilan, "Provinsi", Qt.Key.Key_Tab)
    _ketik(qtbot, tampilan, "2020", Qt.Key.Key_Tab)
    _ketik(qtbot, tampilan, "81,3")
    (satu,) = kantor.tahun(TAHUN).pembanding or ()
    assert (satu.indikator, satu.nama, satu.tahun, satu.nilai) == ("S1.1", "Provinsi", 2020, "81.3")


def test_the_evaluation_begins_with_the_usual_components(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tab.halaman.setCurrentIndex(3)
    komponen = tab.sakip.komponen
    komponen.setFocus()
    qtbot.keyClick(komponen, Qt.Key.Key_Insert)
    assert tab.sakip.total.text() == "Jumlah bobot 100,00; nilai belum diisi."
    _kolom(komponen, "nilai")
    for nilai in ("24", "24", "12", "20,5"):
        _ketik(qtbot, komponen, nilai)
    assert tab.sakip.total.text() == "Jumlah bobot 100,00 dan nilai 80,50: predikat A."
    qtbot.keyClick(komponen, Qt.Key.Key_Insert)
    evaluasi = kantor.tahun(TAHUN).evaluasi_sakip
    assert evaluasi is not None
    assert len(evaluasi.komponen or ()) == 5


def test_number_and_date_make_the_evaluation(qtbot: QtBot, tab: TabTriwulan, kantor: Sesi) -> None:
    tab.halaman.setCurrentIndex(3)
    isian = tab.sakip.evaluasi.isian("tanggal").editor
    qtbot.keyClicks(isian, "18/9/2021")
    qtbot.keyClick(isian, Qt.Key.Key_Return)
    assert kantor.tahun(TAHUN).evaluasi_sakip == r.EvaluasiSakip(tanggal="2021-09-18")


def test_recommendations_and_awards_are_added_moved_and_deleted(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tab.halaman.setCurrentIndex(3)
    tindak = tab.sakip.tindak
    tindak.setFocus()
    for teks in ("Satu", "Dua"):
        qtbot.keyClick(tindak, Qt.Key.Key_Insert)
        _kolom(tindak, "waktu")
        _ketik(qtbot, tindak, teks, Qt.Key.Key_Tab)
    qtbot.keyClick(tindak, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [t.waktu for t in kantor.tahun(TAHUN).tindak_lanjut or ()] == ["Dua", "Satu"]
    tab.halaman.setCurrentIndex(4)
    penghargaan = tab.penghargaan.tampilan
    penghargaan.setFocus()
    qtbot.keyClick(penghargaan, Qt.Key.Key_Insert)
    _kolom(penghargaan, "nama")
    _ketik(qtbot, penghargaan, "Juara I")
    assert [p.nama for p in kantor.tahun(TAHUN).penghargaan or ()] == ["Juara I"]
    kantor.urungkan()
    kantor.urungkan()
    assert kantor.tahun(TAHUN).penghargaan is None
    assert "Insert" in penghargaan.teks_kosong


def test_every_page_and_grid_has_a_name(tab: TabTriwulan) -> None:
    for tampilan in tab.findChildren(QAbstractItemView):
        milik_kotak = isinstance(tampilan.window(), QFrame) and tampilan.window() is not tab
        if not isinstance(tampilan, QHeaderView) and not milik_kotak:
            assert tampilan.accessibleName(), type(tampilan)


def test_a_block_that_is_too_long_is_not_told_to_add_rows_that_nobody_can_add(
    qtbot: QtBot, tab: TabTriwulan, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "target_tw1")
    QApplication.clipboard().setText("\n".join(["1"] * 40))
    with qtbot.waitSignal(tab.konteks.pemberitahuan) as kabar:
        qtbot.keyClick(tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kabar.args is not None
    assert "40 baris" in kabar.args[0].pesan
    assert "Insert" not in kabar.args[0].saran
