"""Columns fill their grid until the user gives them widths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.tampilan.lebar_pas import lebar_pas

_LEBAR = st.lists(st.tuples(st.integers(20, 600), st.booleans()), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("ruang", "hasil"),
    [
        (1000, [100, 600, 300]),
        (700, [100, 400, 200]),
        (560, [100, 306, 154]),
        (500, [100, 400, 200]),
    ],
    ids=["wider", "as declared", "a little narrower", "too narrow: it scrolls"],
)
def test_columns_of_words_share_the_room(ruang: int, hasil: list[int]) -> None:
    assert lebar_pas([100, 400, 200], [False, True, True], ruang) == hasil


@given(_LEBAR, st.integers(1, 3000))
def test_either_all_room_is_taken_or_nothing_changes(
    kolom: list[tuple[int, bool]], ruang: int
) -> None:
    lebar, lentur = [w for w, _ in kolom], [ya for _, ya in kolom]
    hasil = lebar_pas(lebar, lentur, ruang)
    assert hasil == lebar or sum(hasil) == ruang
    assert all(b == a for a, b, ya in zip(lebar, hasil, lentur, strict=True) if not ya)


def test_a_grid_is_filled_until_a_column_is_dragged(jendela: Jendela, qtbot: QtBot) -> None:
    tab = jendela.isi_tab.tab("anggaran")
    tab.pergi_ke(r.Belanja, (jendela.konteks.sesi.tahun(2024).belanja or ())[0].rid)
    kisi = tab.belanja.tampilan  # type: ignore[attr-defined]
    kepala = kisi.horizontalHeader()
    qtbot.waitUntil(lambda: kepala.length() == kisi.viewport().width() > 900)
    jendela.resize(1300, 700)
    qtbot.waitUntil(lambda: kepala.length() == kisi.viewport().width() > 1200)
    kepala.resizeSection(0, 200)
    jendela.resize(1093, 614)
    qtbot.waitUntil(lambda: kisi.viewport().width() < 1100)
    assert kepala.sectionSize(0) == 200


def test_a_grid_that_grows_shows_its_left_edge_again(jendela: Jendela, qtbot: QtBot) -> None:
    pohon = jendela.isi_tab.tab("anggaran").pohon.tampilan  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: pohon.horizontalScrollBar().maximum() > 100)
    pohon.horizontalScrollBar().setValue(60)
    lebar = pohon.viewport().width()
    jendela.resize(1393, 614)
    qtbot.waitUntil(lambda: pohon.viewport().width() > lebar + 100)
    assert pohon.horizontalScrollBar().value() == 0
