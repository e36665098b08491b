"""The page Indikator of the tab Anggaran, by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.services.renstra import tambah_indikator
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.tanda import LetakSel, TujuanSel
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabAnggaran:
    hasil = TabAnggaran(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.halaman.setCurrentWidget(hasil.indikator)
    hasil.indikator.tampilan.setFocus()
    return hasil


def _simpul(kantor: Sesi, kode: str, tahun: int = 2024) -> r.Anggaran:
    semua = telusuri(kantor.tahun(tahun).anggaran or ())
    return next(s.anggaran for s in semua if s.anggaran.kode == kode)


def _kode(kantor: Sesi, kode: str) -> list[str]:
    return [i.id for i in _simpul(kantor, kode).indikator or ()]


def _sel(tab: TabAnggaran, kode: str, kolom: str) -> QModelIndex:
    """The cell of a column in the row with that code."""
    halaman = tab.indikator
    nomor = {k.id: i for i, k in enumerate(halaman.model.penyaji.kolom)}

    def cari(induk: QModelIndex) -> QModelIndex:
        for i in range(halaman.model.rowCount(induk)):
            satu = halaman.model.index(i, nomor["kode"], induk)
            if satu.data() == kode:
                return satu.siblingAtColumn(nomor[kolom])
            bawah = cari(halaman.model.index(i, 0, induk))
            if bawah.isValid():
                return bawah
        return QModelIndex()

    return cari(QModelIndex())


def _ke(tab: TabAnggaran, kode: str, kolom: str = "uraian") -> None:
    sel = _sel(tab, kode, kolom)
    assert sel.isValid(), kode
    tab.indikator.tampilan.setCurrentIndex(sel)


def _ketik(qtbot: QtBot, teks: str, tombol: Qt.Key) -> None:
    for huruf in teks:
        qtbot.keyClick(QApplication.focusWidget(), huruf)
    qtbot.keyClick(QApplication.focusWidget(), tombol)


def test_insert_on_a_node_adds_an_indikator_below_it(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    _ke(tab, "1.01")
    qtbot.keyClick(tab.indikator.tampilan, K.Key_Insert)
    _ketik(qtbot, "Layanan selesai", K.Key_Tab)
    _ketik(qtbot, "layanan", K.Key_Tab)
    indikator = (_simpul(kantor, "1.01").indikator or ())[0]
    assert (indikator.id, indikator.nama) == ("P1.K1.i1", "Layanan selesai")
    assert (indikator.satuan, indikator.arah) == ("layanan", "naik")
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Insert)
    assert _kode(kantor, "1.01") == ["P1.K1.i1", "P1.K1.i2"]
    for _ in range(kantor.riwayat[1]):
        kantor.urungkan()
    assert _kode(kantor, "1.01") == []


def test_the_target_of_the_year_is_typed_and_used(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tambah_indikator(kantor, _simpul(kantor, "1"))
    assert "belum ada target 2024" in _sel(tab, "P1.i1", "catatan").data()
    _ke(tab, "P1.i1", "t2024")
    _ketik(qtbot, "82,5", K.Key_Return)
    assert (_simpul(kantor, "1").indikator or ())[0].target == {"2024": "82.5"}
    assert _sel(tab, "P1.i1", "dipakai").data() == "82,5"
    assert not _sel(tab, "P1.i1", "catatan").data()
    _ke(tab, "P1.i1", "dipakai")
    _ketik(qtbot, "90", K.Key_Return)
    assert "yang dipakai 90 (diketik untuk tahun ini)" in _sel(tab, "P1.i1", "catatan").data()
    _ke(tab, "P1.i1", "t2024")
    qtbot.mouseClick(tab.indikator.ui.tombol_salin_target, Qt.MouseButton.LeftButton)
    assert (_simpul(kantor, "1").indikator or ())[0].target == {"2024": "82.5", "2025": "82.5"}


def test_indikator_are_copied_reordered_moved_and_deleted(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tambah_indikator(kantor, _simpul(kantor, "1.01"))
    tampilan = tab.indikator.tampilan
    _ke(tab, "P1.K1.i1")
    qtbot.keyClick(
        tampilan, K.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert _kode(kantor, "1.01") == ["P1.K1.i1", "P1.K1.i2"]
    qtbot.keyClick(tampilan, K.Key_Up, ALT)
    assert _kode(kantor, "1.01") == ["P1.K1.i2", "P1.K1.i1"]
    menu = tab.indikator.ui.tombol_pindahkan.menu()
    menu.aboutToShow.emit()
    _pilih(menu, "1.01.02").trigger()
    assert (_kode(kantor, "1.01"), _kode(kantor, "1.01.02")) == (["P1.K1.i1"], ["P1.K1.i2"])
    assert tab.indikator.perilaku.baris_kini().indikator.id == "P1.K1.i2"
    assert kantor.dapat_urung == "pindahkan P1.K1.i2 ke P1.K1.S2"
    qtbot.keyClick(tampilan, K.Key_Delete, CTRL)
    assert _kode(kantor, "1.01.02") == []


def _pilih(menu: QMenu, awalan: str) -> QAction:
    """The action of a node, wherever in the menus."""
    semua = [menu, *menu.findChildren(QMenu)]
    return next(a for m in semua for a in m.actions() if a.text().startswith(awalan))


def test_the_details_are_those_of_the_renstra(qtbot: QtBot, tab: TabAnggaran, kantor: Sesi) -> None:
    tambah_indikator(kantor, _simpul(kantor, "1.01"))
    _ke(tab, "1.01")
    rincian = tab.indikator.rincian
    assert "1 indikator" in rincian.keterangan.text()
    _ke(tab, "P1.K1.i1")
    assert rincian.currentWidget() is rincian.indikator
    rincian.indikator.setCurrentWidget(rincian.indikator.rumus)
    editor = rincian.indikator.rumus.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "SELESAI / SEMUA * 100")
    tab.indikator.tampilan.setFocus()
    indikator = (_simpul(kantor, "1.01").indikator or ())[0]
    assert indikator.rumus == "SELESAI / SEMUA * 100"
    assert [v.kode for v in indikator.variabel or ()] == ["SELESAI", "SEMUA"]


def test_nodes_are_not_edited_here(tab: TabAnggaran) -> None:
    for kolom in ("kode", "uraian", "satuan", "t2024", "dipakai"):
        assert not _sel(tab, "1.01", kolom).flags() & Qt.ItemFlag.ItemIsEditable
    assert "belum ada indikator" in _sel(tab, "1.01", "catatan").data()
    assert not _sel(tab, "1.01.01", "catatan").data()


def test_findings_lead_to_the_node_and_to_the_target(tab: TabAnggaran, kantor: Sesi) -> None:
    tambah_indikator(kantor, _simpul(kantor, "1"))
    tab.halaman.setCurrentWidget(tab.pohon)
    kegiatan = _simpul(kantor, "1.01").rid
    letak = LetakSel(r.Anggaran, kegiatan, "indikator")
    assert tab.pergi_ke_sel(TujuanSel(r.Anggaran, kegiatan, letak))
    assert tab.halaman.currentWidget() is tab.indikator
    assert tab.indikator.perilaku.baris_kini().simpul.kode == "1.01"
    indikator = (_simpul(kantor, "1").indikator or ())[0].rid
    letak = LetakSel(r.Indikator, indikator, "target", "2024")
    tab.halaman.setCurrentWidget(tab.pohon)
    assert tab.pergi_ke_sel(TujuanSel(r.Indikator, indikator, letak))
    assert tab.indikator.tampilan.currentIndex() == _sel(tab, "P1.i1", "t2024")


def test_the_search_finds_an_indikator_of_the_tree(
    qtbot: QtBot, jendela: Jendela, kantor: Sesi
) -> None:
    tambah_indikator(kantor, _simpul(kantor, "1.01"))
    qtbot.keyClick(jendela, K.Key_K, CTRL)
    qtbot.keyClicks(jendela.kotak_cari, "P1.K1.i1")
    qtbot.keyClick(jendela.kotak_cari, K.Key_Return)
    tab = jendela.isi_tab.tab("anggaran")
    assert isinstance(tab, TabAnggaran)
    assert tab.halaman.currentWidget() is tab.indikator
    assert tab.indikator.perilaku.baris_kini().indikator.id == "P1.K1.i1"
