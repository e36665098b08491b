"""Long text in grids and trees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, tampil_teks
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView


@dataclass(frozen=True)
class Baris:
    nomor: int
    teks: str


def _kisi(konteks: Konteks, bungkus: bool, teks: str) -> tuple[ModelKisi[Baris], KisiView]:
    kolom: list[Kolom[Baris]] = [
        kolom_hitung(
            "teks", "Teks", lambda b: b.teks, tampil=tampil_teks, lebar=120, bungkus=bungkus
        )
    ]
    model: ModelKisi[Baris] = ModelKisi(konteks, kolom, lambda b: b.nomor, lambda b: "")
    tampilan = KisiView()
    tampilan.pasang(model, f"Uji {bungkus}")
    model.isi([Baris(1, teks), Baris(2, "pendek")])
    return model, tampilan


def test_wrapped_rows_grow_with_their_text(
    qtbot: QtBot, konteks: Konteks, tunjuk: Callable[[QWidget], None]
) -> None:
    model, tampilan = _kisi(konteks, True, "kata " * 40)
    tunjuk(tampilan)
    qtbot.waitUntil(lambda: tampilan.rowHeight(0) > 3 * tampilan.rowHeight(1))
    model.isi([Baris(1, "pendek"), Baris(2, "pendek")])
    qtbot.waitUntil(lambda: tampilan.rowHeight(0) == tampilan.rowHeight(1))


def test_a_long_grid_measures_the_rows_that_are_seen(
    qtbot: QtBot, konteks: Konteks, tunjuk: Callable[[QWidget], None]
) -> None:
    model, tampilan = _kisi(konteks, True, "kata " * 40)
    model.isi([Baris(i, "kata " * 40) for i in range(1000)])
    tunjuk(tampilan)
    biasa = tampilan.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: tampilan.rowHeight(0) > 3 * biasa)
    assert tampilan.rowHeight(800) == biasa
    gerak.ke(tampilan, model.index(800, 0))
    qtbot.waitUntil(lambda: tampilan.rowHeight(800) > 3 * biasa)
    luas = tampilan.viewport().rect()
    qtbot.waitUntil(lambda: luas.contains(tampilan.visualRect(model.index(800, 0))))


def test_other_rows_show_paragraphs_in_one_line(konteks: Konteks) -> None:
    model, _tampilan = _kisi(konteks, False, "satu\n\ndua")
    assert model.index(0, 0).data() == "satu dua"


@pytest.mark.parametrize("teks", ["<b>tebal</b> & lain", "kata " * 40])
def test_a_tooltip_shows_the_text_as_it_is(teks: str) -> None:
    petunjuk = petunjuk_polos(teks)
    assert "<b>" not in petunjuk and petunjuk.startswith("<p")
    assert petunjuk_polos("pendek") == "pendek"
