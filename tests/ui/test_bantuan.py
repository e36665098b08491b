"""The handbook: every page opens, is searched, and names only what the program has."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import bantuan
from lkjip_desktop.ui.aksi import MENU, Aksi, semua_aksi
from lkjip_desktop.ui.dialog.bantuan import DialogBantuan
from lkjip_desktop.ui.dialog.pintasan import daftar_tombol
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.tabs import TAB

UI = Path(bantuan.__file__).parent


def _polos(teks: str) -> str:
    return teks.replace("&", "").rstrip("…")


@pytest.fixture(scope="module")
def kata_ui() -> str:
    """Every text in the sources of the window, one below the other."""
    isi = []
    for jalur in UI.rglob("*.py"):
        pohon = ast.parse(jalur.read_text(encoding="utf-8"))
        isi += [n.value for n in ast.walk(pohon) if isinstance(n, ast.Constant)]
    return "\n".join(_polos(k) for k in isi if isinstance(k, str))


@pytest.fixture
def dialog(jendela: Jendela, qtbot: QtBot) -> DialogBantuan:
    """The handbook, after F1 on the tab Anggaran."""
    jendela.konteks.buka_tab.emit("anggaran", None)
    qtbot.keyClick(jendela, Qt.Key.Key_F1)
    hasil = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DialogBantuan))
    qtbot.waitUntil(hasil.isVisible)
    return hasil


@pytest.mark.parametrize("halaman", bantuan.HALAMAN)
def test_every_page_has_one_title_and_text(halaman: str) -> None:
    teks = bantuan.naskah(halaman)
    assert teks.startswith("# ")
    assert len([b for b in teks.splitlines() if b.startswith("# ")]) == 1
    assert len(teks) > 500


def test_every_tab_has_a_page() -> None:
    for tab in TAB:
        assert bantuan.halaman_tab(tab.id) == {"beranda": "mulai"}.get(tab.id, tab.id)


@pytest.mark.parametrize("halaman", bantuan.HALAMAN)
def test_a_page_names_only_menus_that_there_are(halaman: str) -> None:
    ada = {
        f"{_polos(menu)} > {_polos(butir.teks)}"
        for menu, isi in MENU
        for butir in isi
        if isinstance(butir, Aksi)
    }
    disebut = {t for t in re.findall(r"\*\*(.+?)\*\*", bantuan.naskah(halaman)) if " > " in t}
    assert disebut - ada == set()


@pytest.mark.parametrize("halaman", bantuan.HALAMAN)
def test_a_page_names_only_what_stands_on_screen(halaman: str, kata_ui: str) -> None:
    disebut = {t for t in re.findall(r"\*\*(.+?)\*\*", bantuan.naskah(halaman)) if " > " not in t}
    assert {t for t in disebut if t not in kata_ui} == set()


@pytest.mark.parametrize("halaman", bantuan.HALAMAN)
def test_a_page_names_only_keys_that_there_are(halaman: str) -> None:
    ada = {t.strip() for b in daftar_tombol() for t in b.tombol.split(",")}
    ada |= {QKeySequence(p).toString() for a in semua_aksi() for p in a.pintasan}
    tombol = re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`]+|F\d+|Insert)`", bantuan.naskah(halaman))
    assert {t for t in tombol if t not in ada and QKeySequence(t).toString() not in ada} == set()


def test_pictures_are_there_small_and_all_used() -> None:
    gambar = bantuan.folder() / "gambar"
    dipakai = {
        nama
        for halaman in bantuan.HALAMAN
        for nama in re.findall(r"!\[.+?\]\(gambar/(.+?)\)", bantuan.naskah(halaman))
    }
    assert {j.name for j in gambar.iterdir()} == dipakai
    assert all(j.stat().st_size < 60_000 for j in gambar.iterdir())


def test_the_page_of_keys_holds_all_of_them() -> None:
    teks = bantuan.naskah(bantuan.PINTASAN)
    for t in daftar_tombol():
        assert f"| {t.tombol} | {t.guna} |" in teks


def test_f1_opens_the_page_of_the_tab(dialog: DialogBantuan, jendela: Jendela) -> None:
    assert dialog.halaman == "anggaran"
    assert "Program dan kegiatan" in dialog.isi.toPlainText()
    jendela.konteks.buka_tab.emit("pk", None)
    jendela.aksi["buku"].trigger()
    assert dialog.halaman == "pk"


def test_a_section_is_scrolled_to(dialog: DialogBantuan, qtbot: QtBot) -> None:
    dialog.buka("hitungan")
    butir = dialog.daftar.currentItem()
    assert butir is not None
    dialog.daftar.setCurrentItem(butir.child(5))
    gulung = dialog.isi.verticalScrollBar()
    qtbot.waitUntil(lambda: gulung.value() > 0)
    dialog.daftar.setCurrentItem(butir)
    assert gulung.value() == 0


def test_searching_marks_and_counts(dialog: DialogBantuan, qtbot: QtBot) -> None:
    dialog.buka("hitungan")
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.cari.hasFocus()
    qtbot.keyClicks(dialog.cari, "serapan")
    banyak = dialog.isi.toPlainText().lower().count("serapan")
    assert dialog.jumlah.text() == f"{banyak} ditemukan"
    assert len(dialog.isi.extraSelections()) == banyak
    pertama = dialog.isi.textCursor().position()
    for _ in range(banyak):
        qtbot.keyClick(dialog.cari, Qt.Key.Key_Return)
    assert dialog.isi.textCursor().position() == pertama
    dialog.cari.setText("gajah")
    assert dialog.jumlah.text() == "Tidak ditemukan"


def test_esc_closes_it(dialog: DialogBantuan, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
