"""Ctrl+F and Ctrl+H: finding and replacing in the grid in focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.dialog.tak_terpakai import DialogTakTerpakai
from lkjip_desktop.ui.dialog.temukan import DialogTemukan
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.tampilan.temuan_kisi import Dicari

K, M = Qt.Key, Qt.KeyboardModifier
Belanja = Callable[[], list[tuple[str, str]]]


def _buka(
    qtbot: QtBot, tampilan: KisiView | PohonView, dicari: str, ganti: str | None = None
) -> DialogTemukan:
    qtbot.keyClick(tampilan, K.Key_F if ganti is None else K.Key_H, M.ControlModifier)
    dialog = tampilan.window().findChild(DialogTemukan)
    assert isinstance(dialog, DialogTemukan)
    dialog.ui.cari.clear()
    qtbot.keyClicks(dialog.ui.cari, dicari)
    dialog.ui.ganti.setText(ganti or "")
    return dialog


def _tempat(tampilan: KisiView | PohonView) -> tuple[str, int]:
    kini = tampilan.currentIndex()
    return kini.siblingAtColumn(0).data(), kini.column()


def test_enter_goes_from_cell_to_cell_and_round_again(qtbot: QtBot, kisi: KisiView) -> None:
    dialog = _buka(qtbot, kisi, "1.000")
    assert not dialog.ui.ganti.isVisible()
    terlihat = []
    for _ in range(3):
        qtbot.keyClick(dialog.ui.cari, K.Key_Return)
        terlihat.append((_tempat(kisi), dialog.ui.hasil.text()[:8]))
    assert terlihat == [
        (("Belanja barang", 1), "Sel ke-1"),
        (("Belanja barang", 4), "Sel ke-2"),
        (("Belanja modal", 1), "Sel ke-3"),
    ]
    dialog.ui.sebelumnya.click()
    assert _tempat(kisi) == ("Belanja barang", 4)
    assert dialog.ui.hasil.text() == "Sel ke-2 dari 4 yang ditemukan."


def test_a_closed_branch_is_opened(qtbot: QtBot, pohon: PohonView) -> None:
    pohon.collapseAll()
    dialog = _buka(qtbot, pohon, "loket")
    dialog.ui.berikutnya.click()
    assert _tempat(pohon)[0] == "1.01.02"
    dialog.ui.beda_huruf.setChecked(True)
    dialog.ui.berikutnya.click()
    assert dialog.ui.hasil.text() == "Tidak ditemukan."


def test_all_are_replaced_as_one_step(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, kantor: Sesi
) -> None:
    semula = belanja()
    dialog = _buka(qtbot, kisi, "belanja", "Biaya")
    dialog.ui.ganti_semua.click()
    assert [nama for nama, _ in belanja()] == ["Biaya pegawai", "Biaya barang", "Biaya modal"]
    assert dialog.ui.hasil.text() == "3 sel diganti."
    assert kantor.dapat_urung == 'ganti "belanja" dengan "Biaya", 3 sel'
    kantor.urungkan()
    assert belanja() == semula


def test_figures_are_replaced_as_shown_and_computed_ones_passed_over(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja
) -> None:
    dialog = _buka(qtbot, kisi, "1.000", "1.250.000")
    dialog.ui.utuh.setChecked(True)
    dialog.ui.ganti_semua.click()
    assert [pagu for _, pagu in belanja()] == ["3000000", "1250000", "1250000"]
    assert "2 sel diganti. 2 sel dilewati" in dialog.ui.hasil.text()


def test_one_after_the_other(qtbot: QtBot, kisi: KisiView, belanja: Belanja) -> None:
    dialog = _buka(qtbot, kisi, "Belanja", "Biaya")
    dialog.ui.ganti_satu.click()
    assert belanja()[0][0] == "Biaya pegawai"
    assert _tempat(kisi) == ("Belanja barang", 0)
    dialog.ui.ganti_satu.click()
    assert [nama for nama, _ in belanja()][1:] == ["Biaya barang", "Belanja modal"]


def test_nothing_is_replaced_where_one_cell_refuses(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, monkeypatch: pytest.MonkeyPatch
) -> None:
    daftar: list[DialogTakTerpakai] = []
    monkeypatch.setattr(DialogTakTerpakai, "exec", lambda d: daftar.append(d))
    semula = belanja()
    dialog = _buka(qtbot, kisi, "000", "ribu")
    dialog.ui.ganti_semua.click()
    assert belanja() == semula
    assert len(daftar) == 1
    assert "Tidak ada yang diubah" in dialog.ui.hasil.text()


def test_only_the_selected_cells(qtbot: QtBot, kisi: KisiView, belanja: Belanja) -> None:
    qtbot.keyClick(kisi, K.Key_Down, M.ShiftModifier)
    dialog = _buka(qtbot, kisi, "Belanja", "Biaya")
    dialog.ui.hanya_terpilih.setChecked(True)
    dialog.ui.berikutnya.click()
    assert len(kisi.selectedIndexes()) == 2, "the selection stays"
    dialog.ui.ganti_semua.click()
    assert [nama.split()[0] for nama, _ in belanja()] == ["Biaya", "Biaya", "Belanja"]


@given(st.text("aAbBİß ", max_size=8), st.text("aAbİß", min_size=1, max_size=2))
def test_what_is_found_is_replaced(isi: str, dicari: str) -> None:
    ada, hasil = Dicari(dicari).ada_di(isi), Dicari(dicari).ganti(isi, "-")
    assert (hasil != isi) == ada
    assert not Dicari(dicari).ada_di(hasil)
