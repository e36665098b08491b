"""What can be done with a column: the context menu of its heading, and a part of the cells'."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from lkjip_desktop.ui import gaya, peran, pesan
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.susunan import Saringan, Susunan

if TYPE_CHECKING:
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku
    from lkjip_desktop.ui.tampilan.susunan_kolom import SusunanKolom

_PILIHAN_TERBANYAK = 20
_TEKS_TERPANJANG = 60
_KOSONG = "(kosong)"


def isi_menu_kolom(menu: QMenu, perilaku: Perilaku, nomor: int) -> None:
    """Add what can be done with a column."""
    model = perilaku.model
    if isinstance(model, ModelKisi) and model.susunan is not None:
        _isi_urutan(menu, model, model.susunan, nomor)
        _isi_saringan(menu, perilaku, model, model.susunan, nomor)
        menu.addSeparator()
    if perilaku.susunan_kolom is not None:
        _isi_susunan(menu, perilaku.susunan_kolom, nomor)


def tampilkan_menu_kolom(perilaku: Perilaku, nomor: int, titik: QPoint) -> None:
    """Show the menu of a heading at a point of the screen."""
    menu = QMenu(perilaku.tampilan)
    isi_menu_kolom(menu, perilaku, nomor)
    menu.aboutToHide.connect(menu.deleteLater)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(titik)


# hiding and moving ------------------------------------------------------------------------------


def _isi_susunan(menu: QMenu, susunan: SusunanKolom, nomor: int) -> None:
    if 0 <= nomor < len(susunan.kolom):
        for arah, kata, ikon in (
            (-1, "Geser kolom ke kiri", "arrow-left"),
            (1, "Geser kolom ke kanan", "arrow-right"),
        ):
            aksi = menu.addAction(gaya.ikon(ikon), kata)
            aksi.setEnabled(susunan.dapat_geser(nomor, arah))
            aksi.triggered.connect(partial(_geser, susunan, nomor, arah))
        aksi = menu.addAction(gaya.ikon("eye-slash"), "Sembunyikan kolom ini")
        aksi.setEnabled(susunan.dapat_sembunyi(nomor))
        aksi.triggered.connect(partial(_sembunyikan, susunan, nomor))
    tersembunyi = susunan.tersembunyi()
    if tersembunyi:
        bawah = menu.addMenu(gaya.ikon("eye"), "Tampilkan kolom")
        for k in tersembunyi:
            judul = f"{k.kelompok} {k.judul}".strip().replace("\n", " ").replace("&", "&&")
            bawah.addAction(judul).triggered.connect(partial(_tampilkan, susunan, [k.id]))
        if len(tersembunyi) > 1:
            bawah.addSeparator()
            semua = [k.id for k in tersembunyi]
            bawah.addAction("Semua").triggered.connect(partial(_tampilkan, susunan, semua))
    aksi = menu.addAction(gaya.ikon("arrow-path"), "Kembalikan susunan kolom")
    aksi.setToolTip("Lebar, urutan, dan kolom seperti semula.")
    aksi.triggered.connect(partial(_bawaan, susunan))


def _geser(susunan: SusunanKolom, nomor: int, arah: int) -> None:
    susunan.geser(nomor, arah)


def _sembunyikan(susunan: SusunanKolom, nomor: int) -> None:
    susunan.sembunyikan(nomor)


def _tampilkan(susunan: SusunanKolom, id_kolom: list[str]) -> None:
    susunan.tampilkan(id_kolom)


def _bawaan(susunan: SusunanKolom) -> None:
    susunan.bawaan()


# sorting and filtering --------------------------------------------------------------------------


def _isi_urutan(menu: QMenu, model: ModelKisi[Any], susunan: Susunan[Any], nomor: int) -> None:
    id_kolom = model.penyaji.kolom[nomor].id
    for kata, urut, ikon in (
        ("Urutkan naik", (id_kolom, False), "bars-arrow-up"),
        ("Urutkan turun", (id_kolom, True), "bars-arrow-down"),
        ("Urutan semula", None, "arrow-uturn-left"),
    ):
        aksi = menu.addAction(gaya.ikon(ikon), kata)
        aksi.setEnabled(susunan.urut != urut)
        aksi.triggered.connect(partial(_urutkan, model, susunan, urut))


def _urutkan(model: ModelKisi[Any], susunan: Susunan[Any], urut: tuple[str, bool] | None) -> None:
    susunan.urut = urut
    model.susun_ulang()


def _isi_saringan(
    menu: QMenu, perilaku: Perilaku, model: ModelKisi[Any], susunan: Susunan[Any], nomor: int
) -> None:
    kolom = model.penyaji.kolom[nomor]
    kini = susunan.saringan.get(kolom.id)
    bawah = menu.addMenu(gaya.ikon("funnel"), "Saring")
    bawah.addAction("Memuat teks…").triggered.connect(partial(_tanya_teks, perilaku, nomor))
    isi = sorted({kolom.teks(b) for b in model.semua})
    if len(isi) <= _PILIHAN_TERBANYAK:
        bawah.addSeparator()
        for teks in isi:
            aksi = bawah.addAction((teks[:_TEKS_TERPANJANG] or _KOSONG).replace("&", "&&"))
            aksi.setCheckable(True)
            aksi.setChecked(kini == Saringan(teks, True))
            aksi.triggered.connect(partial(_saring, perilaku, nomor, Saringan(teks, True)))
    if kini is not None:
        menu.addAction("Hapus saringan kolom ini").triggered.connect(
            partial(_saring, perilaku, nomor, None)
        )
    if susunan.saringan:
        menu.addAction("Hapus semua saringan").triggered.connect(partial(hapus_saringan, perilaku))


def _tanya_teks(perilaku: Perilaku, nomor: int) -> None:
    judul = perilaku.model.penyaji.judul(nomor, peran.AKSES)
    teks = pesan.minta_teks(perilaku.tampilan, "Saring", f"Tampilkan baris yang memuat ({judul}):")
    if teks is not None:
        _saring(perilaku, nomor, Saringan(teks, False))


def _saring(perilaku: Perilaku, nomor: int, saringan: Saringan | None) -> None:
    model: Any = perilaku.model
    id_kolom = model.penyaji.kolom[nomor].id
    if saringan is None:
        model.susunan.saringan.pop(id_kolom, None)
    else:
        model.susunan.saringan[id_kolom] = saringan
    _segarkan(perilaku)


def hapus_saringan(perilaku: Perilaku) -> None:
    """Show all rows again."""
    model: Any = perilaku.model
    model.susunan.saringan.clear()
    _segarkan(perilaku)


def _segarkan(perilaku: Perilaku) -> None:
    model: Any = perilaku.model
    model.susun_ulang()
    konteks = model.penyaji.konteks
    if model.susunan.saringan:
        konteks.beri_tahu(
            f"{len(model.baris)} dari {len(model.semua)} baris ditampilkan.",
            tindakan=("Hapus saringan", partial(hapus_saringan, perilaku)),
        )
    else:
        konteks.pemberitahuan.emit(None)
