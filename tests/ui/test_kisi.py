"""Grids by the keyboard and the clipboard, on the belanja of the year."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import tambah
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.menu import buat_menu

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def kisi(konteks: Konteks, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> Iterator[KisiView]:
    """The grid of belanja with three rows."""
    tahun = kantor.tahun(2024)
    for nama in ("Belanja barang", "Belanja modal"):
        tambah(kantor, "tambah", tahun, "belanja", r.Belanja(uraian=nama, pagu="1000"))
    tab = TabAnggaran(konteks)
    konteks.berubah.connect(tab.segarkan)
    tab.segarkan(None)
    tab.halaman.setCurrentWidget(tab.belanja)
    tunjuk(tab)
    tab.belanja.tampilan.setFocus()
    yield tab.belanja.tampilan


def _belanja(kantor: Sesi) -> tuple[r.Belanja, ...]:
    return kantor.tahun(2024).belanja or ()


def _tempat(kisi: KisiView) -> tuple[int, int]:
    return kisi.currentIndex().row(), kisi.currentIndex().column()


def _terpilih(kisi: KisiView) -> set[tuple[int, int]]:
    return {(i.row(), i.column()) for i in kisi.selectedIndexes()}


def _editor() -> QWidget:
    editor = QApplication.focusWidget()
    assert editor is not None
    return editor


@pytest.mark.parametrize(
    ("tombol", "ubahan", "tempat"),
    [
        (K.Key_Down, M.NoModifier, (1, 0)),
        (K.Key_Return, M.NoModifier, (1, 0)),
        (K.Key_Right, M.NoModifier, (0, 1)),
        (K.Key_Tab, M.NoModifier, (0, 1)),
        (K.Key_End, M.NoModifier, (0, 5)),
        (K.Key_End, M.ControlModifier, (2, 5)),
        (K.Key_Down, M.ControlModifier, (2, 0)),
        (K.Key_Up, M.NoModifier, (0, 0)),
        (K.Key_Left, M.NoModifier, (0, 0)),
    ],
)
def test_keys_move_the_cursor(
    qtbot: QtBot,
    kisi: KisiView,
    tombol: Qt.Key,
    ubahan: Qt.KeyboardModifier,
    tempat: tuple[int, int],
) -> None:
    qtbot.keyClick(kisi, tombol, ubahan)
    assert _tempat(kisi) == tempat


def test_ctrl_arrow_stops_before_the_gap(qtbot: QtBot, kisi: KisiView) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_Down, M.ControlModifier)
    assert _tempat(kisi) == (2, 2), "the column of realisasi is empty below its first row"


def test_shift_and_arrows_widen_and_narrow_a_block(qtbot: QtBot, kisi: KisiView) -> None:
    qtbot.keyClick(kisi, K.Key_Right, M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    assert _terpilih(kisi) == {(0, 0), (0, 1), (1, 0), (1, 1)}
    qtbot.keyClick(kisi, K.Key_Left, M.ShiftModifier)
    assert _terpilih(kisi) == {(0, 0), (1, 0)}
    qtbot.keyClick(kisi, K.Key_End, M.ControlModifier | M.ShiftModifier)
    assert len(_terpilih(kisi)) == 18
    qtbot.keyClick(kisi, K.Key_Down)
    assert len(_terpilih(kisi)) == 1


def test_tab_at_the_last_cell_adds_a_row(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_End, M.ControlModifier)
    qtbot.keyClick(kisi, K.Key_Tab)
    assert [b.uraian for b in _belanja(kantor)][-1] == "Jenis belanja baru"
    assert _tempat(kisi) == (3, 0)


def test_f6_leaves_the_grid(qtbot: QtBot, kisi: KisiView) -> None:
    qtbot.keyClick(kisi, K.Key_F6)
    assert not kisi.hasFocus()


def test_escape_leaves_the_cell_as_it_was(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    langkah = kantor.riwayat
    qtbot.keyClick(kisi, K.Key_F2)
    qtbot.keyClicks(_editor(), "lain")
    qtbot.keyClick(_editor(), K.Key_Escape)
    assert kantor.riwayat == langkah
    assert kisi.currentIndex().data() == "Belanja pegawai"


def test_arrows_leave_a_cell_that_was_typed_into(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi
) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_7)
    qtbot.keyClick(_editor(), K.Key_Right)
    assert _belanja(kantor)[0].pagu == "7"
    assert _tempat(kisi) == (0, 2)


def test_a_required_cell_cannot_be_cleared(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi, konteks: Konteks
) -> None:
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        qtbot.keyClick(kisi, K.Key_Delete)
    assert pesan.args is not None and "wajib" in str(pesan.args[0])
    assert _belanja(kantor)[0].uraian == "Belanja pegawai"


def test_the_space_bar_ticks(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_End)
    qtbot.keyClick(kisi, K.Key_Space)
    assert _belanja(kantor)[0].dalam_program is False
    qtbot.keyClick(kisi, K.Key_Space)
    assert _belanja(kantor)[0].dalam_program is True
    qtbot.keyClick(kisi, K.Key_Space)
    assert _belanja(kantor)[0].dalam_program is False
    qtbot.keyClick(kisi, K.Key_Delete)
    assert _belanja(kantor)[0].dalam_program is None


def test_a_click_on_the_box_ticks_and_beside_it_only_selects(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi
) -> None:
    sel = kisi.visualRect(kisi.model().index(1, 5))
    qtbot.mouseClick(kisi.viewport(), Qt.MouseButton.LeftButton, pos=sel.topLeft())
    assert _belanja(kantor)[1].dalam_program is None
    qtbot.mouseClick(kisi.viewport(), Qt.MouseButton.LeftButton, pos=sel.center())
    assert _belanja(kantor)[1].dalam_program is False


def test_a_column_of_excel_is_pasted_with_its_own_habit(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi
) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    QApplication.clipboard().setText("1,268,161,850\n2,500.50\n75.00\n")
    qtbot.keyClick(kisi, K.Key_V, M.ControlModifier)
    assert [b.pagu for b in _belanja(kantor)] == ["1268161850", "2500.50", "75"]


def test_one_value_fills_a_selected_block(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    QApplication.clipboard().setText("5.000")
    qtbot.keyClick(kisi, K.Key_V, M.ControlModifier)
    assert [b.pagu for b in _belanja(kantor)] == ["5000"] * 3


def test_a_block_over_the_edge_is_refused_whole(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi, konteks: Konteks
) -> None:
    langkah = kantor.riwayat
    qtbot.keyClick(kisi, K.Key_Right)
    QApplication.clipboard().setText("1\n2\n3\n4")
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        qtbot.keyClick(kisi, K.Key_V, M.ControlModifier)
    assert pesan.args is not None and "hanya ada 3" in pesan.args[0].pesan
    assert kantor.riwayat == langkah


def test_a_copied_block_pastes_back_as_it_was(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_End, M.ControlModifier | M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_C, M.ControlModifier)
    semula, langkah = _belanja(kantor), kantor.riwayat
    assert QApplication.clipboard().text().startswith("Belanja pegawai\t3.000.000\t1.500.000\t")
    qtbot.keyClick(kisi, K.Key_V, M.ControlModifier)
    assert _belanja(kantor) == semula
    assert kantor.riwayat == langkah


def test_rows_are_deleted_together_as_one_step(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_Minus, M.ControlModifier)
    assert [b.uraian for b in _belanja(kantor)] == ["Belanja modal"]
    kantor.urungkan()
    assert len(_belanja(kantor)) == 3


def test_the_status_tells_sum_and_mean(qtbot: QtBot, kisi: KisiView, konteks: Konteks) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    with qtbot.waitSignal(konteks.ringkasan) as kata:
        qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    assert kata.args == ["3 sel, 3 angka: jumlah 3.002.000, rata-rata 1.000.666,67"]


def test_the_context_menu_offers_what_can_be_done(kisi: KisiView) -> None:
    teks = [a.text().split("\t")[0] for a in buat_menu(kisi.perilaku).actions() if a.text()]
    assert teks == [
        "Salin",
        "Potong",
        "Tempel",
        "Kosongkan sel",
        "Isi ke bawah",
        "Isi ke kanan",
        "Tambah jenis belanja",
        "Gandakan baris",
        "Hapus baris",
        "Turunkan",
        "Kolom ini",
    ]


def test_widths_of_columns_are_kept(kisi: KisiView, konteks: Konteks, qtbot: QtBot) -> None:
    kisi.horizontalHeader().resizeSection(1, 199)
    qtbot.waitUntil(lambda: konteks.setelan.lebar_kolom("Belanja").get("pagu") == 199)
    baru = TabAnggaran(konteks)
    qtbot.addWidget(baru)
    assert baru.belanja.tampilan.columnWidth(1) == 199


def test_a_reader_hears_column_and_value(kisi: KisiView) -> None:
    sel: QModelIndex = kisi.model().index(0, 1)
    assert sel.data(Qt.ItemDataRole.AccessibleTextRole) == "Pagu: 3.000.000"


def test_an_empty_grid_says_what_to_do(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    qtbot.keyClick(kisi, K.Key_End, M.ControlModifier | M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_Delete, M.ControlModifier)
    assert _belanja(kantor) == ()
    assert "Insert" in kisi.teks_kosong
    qtbot.keyClick(kisi, K.Key_Insert)
    assert len(_belanja(kantor)) == 1


def test_text_and_colours_are_painted_as_qt_paints_them(kisi: KisiView, kantor: Sesi) -> None:
    """The delegate asks for all of a cell at once; what is seen is what the single roles say."""
    for nomor, kolom in enumerate(kisi.perilaku.model.penyaji.kolom):
        kisi.setColumnHidden(nomor, kolom.macam == "ya_tidak")
    kisi.perilaku.model.setData(kisi.model().index(0, 1), "seribu lima", peran.SUNTING)
    kini = kisi.viewport().grab().toImage()
    polos = QStyledItemDelegate()
    kisi.setItemDelegate(polos)
    assert kisi.viewport().grab().toImage() == kini
    assert len({kini.pixelColor(x, 6).rgb() for x in range(kini.width())}) > 1


# several rows move as one step --------------------------------------------------------------------


def _nama(kantor: Sesi) -> list[str]:
    return [b.uraian for b in _belanja(kantor)]


def test_selected_rows_move_together_and_stay_selected(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi
) -> None:
    satu, dua, tiga = _nama(kantor)
    kisi.setCurrentIndex(kisi.model().index(1, 0))
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    qtbot.keyClick(kisi, K.Key_Up, M.AltModifier)
    assert _nama(kantor) == [dua, tiga, satu]
    assert _terpilih(kisi) == {(0, 0), (1, 0)}
    assert kantor.dapat_urung == "pindahkan 2 baris"
    qtbot.keyClick(kisi, K.Key_Up, M.AltModifier)
    assert _nama(kantor) == [dua, tiga, satu]
    qtbot.keyClick(kisi, K.Key_Down, M.AltModifier)
    assert _nama(kantor) == [satu, dua, tiga]
    assert _terpilih(kisi) == {(1, 0), (2, 0)}
    kantor.urungkan()
    kantor.urungkan()
    assert _nama(kantor) == [satu, dua, tiga]
    kantor.ulangi()
    assert _nama(kantor) == [dua, tiga, satu]
