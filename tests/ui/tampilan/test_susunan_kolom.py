"""Columns hidden, moved and shown again by the menu of the headings; rows sorted and filtered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import tambah
from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.dialog.dasar import DialogKisi
from lkjip_desktop.ui.dialog.data import dialog_unit
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tampilan import blok_sel
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.menu_kolom import isi_menu_kolom
from lkjip_desktop.ui.tampilan.pohon_view import PohonView


def _menu(tampilan: KisiView | PohonView, id_kolom: str) -> dict[str, QAction]:
    """The actions for a column by their words, those of submenus as well."""
    nomor = [k.id for k in tampilan.perilaku.model.penyaji.kolom].index(id_kolom)
    menu = QMenu(tampilan)
    isi_menu_kolom(menu, tampilan.perilaku, nomor)
    hasil = {}
    for aksi in menu.actions():
        bawah = aksi.menu()
        for satu in bawah.actions() if isinstance(bawah, QMenu) else [aksi]:
            hasil[satu.text()] = satu
    return hasil


def _tampak(tampilan: KisiView | PohonView) -> list[str]:
    kolom = tampilan.perilaku.model.penyaji.kolom
    return [kolom[i].id for i in blok_sel.kolom_tampak(tampilan)]


def test_hidden_columns_and_their_order_are_kept(
    qtbot: QtBot, kisi: KisiView, konteks: Konteks
) -> None:
    assert _tampak(kisi) == ["uraian", "pagu", "realisasi", "serapan", "sisa", "dalam"]
    _menu(kisi, "serapan")["Sembunyikan kolom ini"].trigger()
    _menu(kisi, "dalam")["Geser kolom ke kiri"].trigger()
    _menu(kisi, "dalam")["Geser kolom ke kiri"].trigger()
    assert _tampak(kisi) == ["uraian", "pagu", "dalam", "realisasi", "sisa"]
    baru = TabAnggaran(konteks)
    qtbot.addWidget(baru)
    assert _tampak(baru.belanja.tampilan) == ["uraian", "pagu", "dalam", "realisasi", "sisa"]
    _menu(kisi, "uraian")["Serapan"].trigger()
    assert _tampak(kisi) == ["uraian", "pagu", "dalam", "realisasi", "serapan", "sisa"]
    _menu(kisi, "uraian")["Kembalikan susunan kolom"].trigger()
    assert _tampak(kisi) == ["uraian", "pagu", "realisasi", "serapan", "sisa", "dalam"]


def test_a_drag_of_a_heading_is_kept(kisi: KisiView, konteks: Konteks) -> None:
    kisi.horizontalHeader().moveSection(1, 0)
    assert konteks.setelan.susunan_kolom("Belanja")[0][:2] == ["pagu", "uraian"]


def test_the_last_column_cannot_be_hidden(kisi: KisiView) -> None:
    for nama in ("pagu", "realisasi", "serapan", "sisa", "dalam"):
        _menu(kisi, nama)["Sembunyikan kolom ini"].trigger()
    assert not _menu(kisi, "uraian")["Sembunyikan kolom ini"].isEnabled()
    _menu(kisi, "uraian")["Semua"].trigger()
    assert len(_tampak(kisi)) == 6


def test_frozen_columns_stay_where_they_are(pohon: PohonView) -> None:
    semula = _tampak(pohon)
    assert not _menu(pohon, semula[1])["Sembunyikan kolom ini"].isEnabled()
    assert not _menu(pohon, semula[2])["Geser kolom ke kiri"].isEnabled()
    pohon.header().moveSection(4, 0)
    assert _tampak(pohon) == semula
    pohon.header().moveSection(4, 2)
    assert _tampak(pohon) == [*semula[:2], semula[4], *semula[2:4], *semula[5:]]


# rows -------------------------------------------------------------------------------------------


@pytest.fixture
def unit(konteks: Konteks, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> DialogKisi:
    """The dialog of the units, whose order has no meaning."""
    for kode, nama in (("u10", "bagian 10"), ("u9", "Bagian 9")):
        tambah(kantor, "tambah", kantor.dokumen, "unit", r.Unit(id=kode, nama=nama))
    dialog = dialog_unit(None, konteks)  # type: ignore[arg-type]
    tunjuk(dialog)
    return dialog


def _nama(dialog: DialogKisi) -> list[str]:
    model = dialog.ui.kisi.model()
    return [model.index(i, 0).data() for i in range(model.rowCount())]


SEMULA = ["Sekretariat", "Bidang Layanan", "bagian 10", "Bagian 9"]


def test_rows_are_sorted_as_people_do_and_the_file_stays(unit: DialogKisi, kantor: Sesi) -> None:
    kisi = unit.ui.kisi
    langkah = kantor.riwayat
    _menu(kisi, "nama")["Urutkan naik"].trigger()
    assert _nama(unit) == ["Bagian 9", "bagian 10", "Bidang Layanan", "Sekretariat"]
    assert kisi.model().headerData(0, kisi.horizontalHeader().orientation()) == "▲ Nama unit"
    _menu(kisi, "nama")["Urutkan turun"].trigger()
    assert _nama(unit)[0] == "Sekretariat"
    _menu(kisi, "nama")["Urutan semula"].trigger()
    assert _nama(unit) == SEMULA
    assert kantor.riwayat == langkah


def test_the_order_of_rows_is_kept_with_the_columns(
    unit: DialogKisi, konteks: Konteks, tunjuk: Callable[[QWidget], None]
) -> None:
    _menu(unit.ui.kisi, "nama")["Urutkan turun"].trigger()
    lain = dialog_unit(None, konteks)  # type: ignore[arg-type]
    tunjuk(lain)
    assert _nama(lain) == ["Sekretariat", "Bidang Layanan", "bagian 10", "Bagian 9"]
    assert str(lain.ui.kisi.model().headerData(0, Qt.Orientation.Horizontal)).startswith("▼")
    _menu(lain.ui.kisi, "nama")["Urutan semula"].trigger()
    assert konteks.setelan.urutan_baris("Unit") is None
    konteks.setelan.simpan_urutan_baris("Unit", ("kolom lama", True))
    baru = dialog_unit(None, konteks)  # type: ignore[arg-type]
    tunjuk(baru)
    assert _nama(baru) == SEMULA
    assert baru.ui.kisi.perilaku.dapat_pindah(1)


def test_a_sorted_row_stays_while_it_is_edited_and_cannot_be_moved(unit: DialogKisi) -> None:
    kisi = unit.ui.kisi
    _menu(kisi, "nama")["Urutkan naik"].trigger()
    kisi.model().setData(kisi.model().index(0, 0), "Zona")
    assert _nama(unit) == ["Zona", "bagian 10", "Bidang Layanan", "Sekretariat"]
    assert not kisi.perilaku.dapat_pindah(1)
    kisi.perilaku.tambah()
    assert _nama(unit)[-1] == "Unit baru"


def test_rows_are_filtered_by_a_value_or_a_text(
    unit: DialogKisi, monkeypatch: pytest.MonkeyPatch
) -> None:
    kisi = unit.ui.kisi
    _menu(kisi, "nama")["Sekretariat"].trigger()
    assert _nama(unit) == ["Sekretariat"]
    assert unit.bilah.ui.teks.text() == "1 dari 4 baris ditampilkan."
    monkeypatch.setattr(pesan, "minta_teks", lambda *_: "BAGIAN")
    _menu(kisi, "nama")["Memuat teks…"].trigger()
    assert _nama(unit) == ["bagian 10", "Bagian 9"]
    unit.bilah.ui.tindakan.click()
    assert _nama(unit) == SEMULA


def test_going_to_a_row_takes_the_filter_away_that_hides_it(unit: DialogKisi, kantor: Sesi) -> None:
    kisi = unit.ui.kisi
    _menu(kisi, "nama")["Sekretariat"].trigger()
    lain = (kantor.dokumen.unit or ())[3]
    assert kisi.perilaku.pilih((r.Unit, lain.rid))
    assert _nama(unit) == SEMULA
    assert kisi.currentIndex().row() == 3
