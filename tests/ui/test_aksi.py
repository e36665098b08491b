"""Menus as data: no shortcut twice, nothing that leads nowhere."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from lkjip_desktop.ui import aksi as daftar
from lkjip_desktop.ui.dialog.pintasan import daftar_tombol
from lkjip_desktop.ui.gaya import ikon
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.perintah import KELOMPOK

BUKAN_DARI_MENU = {
    "berkas.buat_dari",
    "berkas.buat_di",
    "berkas.buka_jalur",
    "pencarian.buka",
}
"""Commands that other parts call."""


def test_no_shortcut_stands_twice() -> None:
    pintasan = Counter(QKeySequence(p).toString() for a in daftar.semua_aksi() for p in a.pintasan)
    assert [p for p, n in pintasan.items() if n > 1 or not p] == []


def test_ids_are_unique() -> None:
    banyak = Counter(a.id for a in daftar.semua_aksi())
    assert [i for i, n in banyak.items() if n > 1] == []


def test_mnemonics_of_a_menu_differ() -> None:
    for judul, isi in daftar.MENU:
        huruf = Counter(
            b.teks[b.teks.index("&") + 1].lower() for b in isi if isinstance(b, daftar.Aksi)
        )
        assert [h for h, n in huruf.items() if n > 1] == [], judul


def test_every_action_has_a_command_and_every_command_an_action(jendela: Jendela) -> None:
    diminta = {a.laku for a in daftar.semua_aksi()}
    ada = {
        f"{kelompok}.{metode}"
        for kelompok in KELOMPOK
        for metode in dir(jendela.perintah(kelompok))
        if not metode.startswith("_")
    }
    assert diminta - ada == set()
    assert ada - diminta - BUKAN_DARI_MENU == set()


def test_every_icon_exists(jendela: Jendela) -> None:
    for a in daftar.semua_aksi():
        if a.ikon:
            assert not ikon(a.ikon).isNull()


def test_all_shortcuts_are_listed_for_the_user() -> None:
    tertulis = " ".join(t.tombol for t in daftar_tombol())
    for a in daftar.semua_aksi():
        for p in a.pintasan:
            assert QKeySequence(p).toString(QKeySequence.SequenceFormat.NativeText) in tertulis
