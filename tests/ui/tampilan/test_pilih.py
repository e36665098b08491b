"""Selecting whole rows and columns, filling, duplicating: by keys and by the headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

K, M = Qt.Key, Qt.KeyboardModifier
Belanja = Callable[[], list[tuple[str, str]]]


def _terpilih(tampilan: KisiView | PohonView) -> set[tuple[str, int]]:
    """The selected cells by the words in the row's first columns."""
    return {(i.siblingAtColumn(0).data(), i.column()) for i in tampilan.selectedIndexes()}


def test_shift_space_selects_rows_and_ctrl_space_columns(qtbot: QtBot, kisi: KisiView) -> None:
    qtbot.keyClick(kisi, K.Key_Down)
    qtbot.keyClick(kisi, K.Key_Space, M.ShiftModifier)
    assert _terpilih(kisi) == {("Belanja barang", k) for k in range(6)}
    qtbot.keyClick(kisi, K.Key_Home)
    qtbot.keyClick(kisi, K.Key_Space, M.ControlModifier)
    assert {k for _, k in _terpilih(kisi)} == {0}
    assert len(_terpilih(kisi)) == 3
    qtbot.keyClick(kisi, K.Key_A, M.ControlModifier)
    assert len(kisi.selectedIndexes()) == 18


def test_a_column_of_a_tree_is_selected_over_all_its_branches(
    qtbot: QtBot, pohon: PohonView
) -> None:
    qtbot.keyClick(pohon, K.Key_End)
    kolom = pohon.currentIndex().column()
    qtbot.keyClick(pohon, K.Key_Space, M.ControlModifier)
    assert _terpilih(pohon) == {(kode, kolom) for kode in ("1", "1.01", "1.01.01", "1.01.02")}


def test_a_click_on_a_heading_of_a_tree_selects_the_column(qtbot: QtBot, pohon: PohonView) -> None:
    kepala = pohon.header()
    nomor = kepala.count() - 1
    pohon.scrollTo(pohon.model().index(0, nomor))
    x = kepala.sectionViewportPosition(nomor) + kepala.sectionSize(nomor) // 2
    titik = kepala.rect().center()
    titik.setX(x)
    qtbot.mouseClick(kepala.viewport(), Qt.MouseButton.LeftButton, pos=titik)
    assert {k for _, k in _terpilih(pohon)} == {nomor}
    assert len(_terpilih(pohon)) == 4


def test_ctrl_r_in_one_column_takes_the_value_at_the_left(
    qtbot: QtBot, kisi: KisiView, kantor: Sesi
) -> None:
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_Right)
    qtbot.keyClick(kisi, K.Key_R, M.ControlModifier)
    pertama = (kantor.tahun(2024).belanja or ())[0]
    assert pertama.realisasi == pertama.pagu == "3000000"


def test_a_row_is_duplicated_under_another_name(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, kantor: Sesi
) -> None:
    semula = belanja()
    qtbot.keyClick(kisi, K.Key_D, M.ControlModifier | M.ShiftModifier)
    assert belanja()[:2] == [semula[0], ("Belanja pegawai (salinan)", "3000000")]
    assert kisi.currentIndex().row() == 1
    qtbot.keyClick(kisi, K.Key_Up)
    qtbot.keyClick(kisi, K.Key_D, M.ControlModifier | M.ShiftModifier)
    assert belanja()[1][0] == "Belanja pegawai (salinan 2)"
    kantor.urungkan()
    kantor.urungkan()
    assert belanja() == semula


def test_a_branch_is_duplicated_with_all_in_it(
    qtbot: QtBot, pohon: PohonView, kantor: Sesi
) -> None:
    qtbot.keyClick(pohon, K.Key_Down)
    qtbot.keyClick(pohon, K.Key_D, M.ControlModifier | M.ShiftModifier)
    satu, dua = (kantor.tahun(2024).anggaran or ())[0].anak or ()
    id_semua = [x.id for k in (satu, dua) for x in (k, *(k.anak or ()))]
    assert len(set(id_semua)) == 6
    assert [a.pagu_murni for a in dua.anak or ()] == ["1000000", "2000000"]
    assert isinstance(pohon.perilaku.baris_kini().simpul, r.Anggaran)
    assert pohon.perilaku.baris_kini().simpul.rid == dua.rid
