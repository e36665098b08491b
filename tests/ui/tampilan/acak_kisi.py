"""A user who does anything at all in grids: every verb, on any cells, by a source of choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.tampilan.temuan_kisi import Dicari, PencariKisi
from lkjip_desktop.ui.tampilan.tuju import tampakkan

Tampilan = KisiView | PohonView
_TEKS = (
    *("", "0", "7,5", "1.893", "12.000", "99,04 %", "Rp1.061.494.250,00"),
    *("Naik", "A", "Ya", "baru", "1.01.09", "dua\nbaris", '"kutip" &', "28 Januari 2021"),
)
_COCOK = {
    "angka": ("", "0", "7,5", "80", "99,04 %", "1.893"),
    "rupiah": ("0", "12.000", "Rp1.061.494.250,00", "500,-"),
    "teks": ("baru", '"kutip" &', "dua kata"),
    "panjang": ("dua\nbaris", "satu"),
}
"""Texts that a column of a kind mostly takes."""


class PemakaiAcak:
    """Does one thing after another in some grids."""

    def __init__(self, kisi: Sequence[Tampilan], acak: Random) -> None:
        self._kisi = kisi
        self._acak = acak
        self._kata: Sequence[Callable[[Tampilan], object]] = (
            *[self._ketik] * 4,
            *[self._tempel] * 2,
            lambda t: t.perilaku.sel.kosongkan(),
            lambda t: t.perilaku.sel.isi_ke_bawah(),
            lambda t: t.perilaku.sel.isi_ke_kanan(),
            lambda t: t.perilaku.sel.potong(),
            self._tambah,
            self._hapus,
            lambda t: t.perilaku.gandakan(),
            lambda t: t.perilaku.pindah(acak.choice((-1, 1))),
            self._seret,
            self._ganti,
        )

    def lakukan(self) -> None:
        """One thing; it may well be refused."""
        tampilan = self._acak.choice(self._kisi)
        tampakkan(tampilan)
        self._pilih(tampilan)
        self._acak.choice(self._kata)(tampilan)

    def _pilih(self, tampilan: Tampilan) -> None:
        """A cell, or a small block."""
        baris = semua_baris(tampilan)
        kolom = blok_sel.kolom_tampak(tampilan)
        if not baris:
            return
        satu, lain = (
            self._acak.choice(baris).siblingAtColumn(self._acak.choice(kolom)) for _ in range(2)
        )
        gerak.ke(tampilan, satu)
        if not self._acak.randrange(3):
            gerak.perluas(tampilan, satu, lain)

    def _ketik(self, tampilan: Tampilan) -> None:
        kini = tampilan.currentIndex()
        if kini.isValid() and kini.flags() & Qt.ItemFlag.ItemIsEditable:
            macam = kini.data(peran.KOLOM).macam
            cocok = _COCOK.get(macam, _TEKS) if self._acak.randrange(5) else _TEKS
            tampilan.model().setData(kini, self._acak.choice(cocok), peran.SUNTING)
        elif kini.isValid() and kini.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            ya = self._acak.choice((peran.CENTANG_YA, peran.CENTANG_TIDAK))
            tampilan.model().setData(kini, ya, peran.CENTANG)

    def _tempel(self, tampilan: Tampilan) -> None:
        if self._acak.randrange(2):
            lebar = 1 + self._acak.randrange(3)
            baris = (
                "\t".join(self._acak.choice(_TEKS[:7]) for _ in range(lebar))
                for _ in range(1 + self._acak.randrange(3))
            )
            QApplication.clipboard().setText("\n".join(baris))
        else:
            self._acak.choice(self._kisi).perilaku.sel.salin()
        tampilan.perilaku.sel.tempel()

    def _tambah(self, tampilan: Tampilan) -> None:
        daftar = tampilan.perilaku.daftar_tambahan()
        if daftar:
            tampilan.perilaku.tambah(self._acak.choice(daftar))

    def _hapus(self, tampilan: Tampilan) -> None:
        """Seldom much, or soon nothing is left."""
        if len(tampilan.perilaku.baris_terpilih()) == 1 and not self._acak.randrange(2):
            tampilan.perilaku.hapus_baris()

    def _seret(self, tampilan: Tampilan) -> None:
        baris = semua_baris(tampilan)
        if len(baris) > 1:
            satu, lain = (i.data(peran.BARIS) for i in self._acak.sample(baris, 2))
            sesudah = bool(self._acak.randrange(2))
            tampilan.perilaku.pindah_ke(satu, lain, sesudah=sesudah)

    def _ganti(self, tampilan: Tampilan) -> None:
        pencari, dicari = PencariKisi(tampilan.perilaku), Dicari(self._acak.choice("a01e"))
        temuan = pencari.semua(dicari)
        try:
            pencari.ganti(dicari, self._acak.choice(("2", "o", "")), temuan)
        except UserError:
            return


def semua_baris(tampilan: Tampilan) -> list[QModelIndex]:
    """The rows as seen."""
    hasil = []
    baris = blok_sel.baris_pertama(tampilan)
    while baris.isValid():
        hasil.append(baris)
        baris = blok_sel.baris_bawah(tampilan, baris).siblingAtColumn(0)
    return hasil


def semua_teks(tampilan: Tampilan) -> list[list[Any]]:
    """What the grid shows."""
    kolom = blok_sel.kolom_tampak(tampilan)
    return [[b.siblingAtColumn(k).data() for k in kolom] for b in semua_baris(tampilan)]
