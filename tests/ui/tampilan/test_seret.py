"""Rows moved by the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import tambah
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

KIRI = Qt.MouseButton.LeftButton
Belanja = Callable[[], list[tuple[str, str]]]


def _seret(qtbot: QtBot, pegangan: QAbstractItemView, dari: QPoint, ke: QPoint) -> None:
    luas = pegangan.viewport()
    qtbot.mousePress(luas, KIRI, pos=dari)
    for bagian in (3, 2, 1):
        qtbot.mouseMove(luas, ke + (dari - ke) * (bagian - 1) / 3)
    qtbot.mouseRelease(luas, KIRI, pos=ke)


def _nomor(kisi: KisiView, baris: int, di: float = 0.5) -> QPoint:
    kepala = kisi.verticalHeader()
    y = kepala.sectionViewportPosition(baris) + int(kepala.sectionSize(baris) * di)
    return QPoint(kepala.width() // 2, y)


def test_a_selected_row_of_a_table_is_dragged_by_its_number(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, kantor: Sesi
) -> None:
    semula = belanja()
    kepala = kisi.verticalHeader()
    qtbot.mouseClick(kepala.viewport(), KIRI, pos=_nomor(kisi, 0))
    _seret(qtbot, kepala, _nomor(kisi, 0), _nomor(kisi, 2, 0.9))
    assert belanja() == [semula[1], semula[2], semula[0]]
    assert kisi.currentIndex().row() == 2
    assert kantor.dapat_urung == "pindahkan Belanja pegawai"
    qtbot.mouseClick(kepala.viewport(), KIRI, pos=_nomor(kisi, 2))
    _seret(qtbot, kepala, _nomor(kisi, 2), _nomor(kisi, 0, 0.1))
    assert belanja() == semula


def test_a_drag_over_numbers_that_are_not_selected_selects_rows(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja
) -> None:
    semula = belanja()
    _seret(qtbot, kisi.verticalHeader(), _nomor(kisi, 1), _nomor(kisi, 2))
    assert belanja() == semula
    assert {i.row() for i in kisi.selectedIndexes()} == {1, 2}


def _cabang(kantor: Sesi) -> list[tuple[str | None, list[str | None]]]:
    program = (kantor.tahun(2024).anggaran or ())[0]
    return [(k.kode, [s.kode for s in k.anak or ()]) for k in program.anak or ()]


def _sel(pohon: QTreeView, kode: str, di: float = 0.5) -> QPoint:
    tumpukan = [pohon.model().index(0, 0)]
    while tumpukan:
        indeks = tumpukan.pop()
        if indeks.data() == kode:
            luas = pohon.visualRect(indeks)
            return QPoint(luas.right() - 4, luas.top() + int(luas.height() * di))
        tumpukan += [
            pohon.model().index(i, 0, indeks) for i in range(pohon.model().rowCount(indeks))
        ]
    raise LookupError(kode)


def _beku(pohon: PohonView) -> QTreeView:
    """The view in which the first column is seen: that over the frozen columns, if there is."""
    beku = pohon.findChild(QTreeView, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(beku, QTreeView)
    return beku if beku.isVisible() else pohon


def test_a_row_of_a_tree_is_dragged_among_its_kind_and_to_another_branch(
    qtbot: QtBot, pohon: PohonView, kantor: Sesi
) -> None:
    program = (kantor.tahun(2024).anggaran or ())[0]
    lain = r.Anggaran(id="K2", kode="1.02", tingkat="kegiatan", uraian="Kegiatan dua")
    tambah(kantor, "tambah", program, "anak", lain)
    beku = _beku(pohon)
    semula = [("1.01", ["1.01.01", "1.01.02"]), ("1.02", [])]
    assert _cabang(kantor) == semula
    qtbot.mouseClick(beku.viewport(), KIRI, pos=_sel(beku, "1.01.02"))
    _seret(qtbot, beku, _sel(beku, "1.01.02"), _sel(beku, "1.01.01", 0.1))
    assert _cabang(kantor) == [("1.01", ["1.01.02", "1.01.01"]), ("1.02", [])]
    _seret(qtbot, beku, _sel(beku, "1.01.02"), _sel(beku, "1", 0.9))
    assert _cabang(kantor) == [("1.01", ["1.01.02", "1.01.01"]), ("1.02", [])], "not among program"
    qtbot.mouseClick(beku.viewport(), KIRI, pos=_sel(beku, "1.02"))
    _seret(qtbot, beku, _sel(beku, "1.02"), _sel(beku, "1.01", 0.1))
    assert [k for k, _ in _cabang(kantor)] == ["1.02", "1.01"]


def test_escape_gives_a_drag_up(qtbot: QtBot, pohon: PohonView, kantor: Sesi) -> None:
    semula = _cabang(kantor)
    beku = _beku(pohon)
    qtbot.mouseClick(beku.viewport(), KIRI, pos=_sel(beku, "1.01.02"))
    qtbot.mousePress(beku.viewport(), KIRI, pos=_sel(beku, "1.01.02"))
    qtbot.mouseMove(beku.viewport(), _sel(beku, "1.01.01"))
    qtbot.keyClick(pohon, Qt.Key.Key_Escape)
    qtbot.mouseRelease(beku.viewport(), KIRI, pos=_sel(beku, "1.01.01", 0.1))
    assert _cabang(kantor) == semula
