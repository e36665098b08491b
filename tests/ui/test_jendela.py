"""The window: files, years, tabs, undo, status."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs import TAB

from .conftest import dokumen_kecil


@pytest.fixture
def kosong(qtbot: QtBot, setelan: Setelan) -> Iterator[Jendela]:
    """The window with no file."""
    hasil = Jendela(setelan)
    qtbot.addWidget(hasil)
    hasil.show()
    qtbot.waitUntil(lambda: bool(hasil.actions()))
    yield hasil
    hasil.close()


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    jalur = tmp_path / "dinas.lkjip"
    Sesi.buat(jalur, dokumen_kecil()).tutup()
    return jalur


def test_the_first_screen_offers_recent_files(kosong: Jendela, berkas: Path) -> None:
    assert kosong.ui.tumpukan.currentWidget() is kosong.ui.layar_mulai
    assert kosong.berkas.buka_jalur(berkas)
    kosong.aksi["tutup"].trigger()
    daftar = kosong.ui.layar_mulai.ui.daftar_terbaru
    assert kosong.ui.tumpukan.currentWidget() is kosong.ui.layar_mulai
    assert daftar.model().index(0, 0).data().startswith("dinas.lkjip")
    daftar.activated.emit(daftar.model().index(0, 0))
    assert kosong.konteks.terbuka


def test_opening_shows_the_office_and_its_last_year(kosong: Jendela, berkas: Path) -> None:
    kosong.berkas.buka_jalur(berkas)
    assert kosong.ui.nama_instansi.text() == "Dinas Contoh Kota Rekaan"
    assert kosong.ui.pilih_tahun.currentText() == "2024"
    assert kosong.windowTitle() == "dinas.lkjip - LKjIP"
    assert kosong.status.tersimpan.text() == "Semua tersimpan"


def test_the_keys_go_to_the_recent_files_and_then_to_the_tab(
    kosong: Jendela, berkas: Path, qtbot: QtBot
) -> None:
    kosong.berkas.buka_jalur(berkas)
    kosong.aksi["tutup"].trigger()
    daftar = kosong.ui.layar_mulai.ui.daftar_terbaru
    assert kosong.focusWidget() is daftar
    qtbot.keyClick(daftar, Qt.Key.Key_Return)
    assert kosong.konteks.terbuka
    isi = kosong.ui.tab.currentWidget()
    assert isi is not None and isi.isAncestorOf(kosong.focusWidget())


def test_a_file_that_is_no_more_leaves_the_open_one_open(
    kosong: Jendela, berkas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terbaca: list[str] = []
    monkeypatch.setattr(pesan, "galat", lambda _, galat: terbaca.append(str(galat)))
    kosong.berkas.buka_jalur(berkas)
    assert not kosong.berkas.buka_jalur(berkas.with_name("hilang.lkjip"))
    assert "hilang.lkjip" in terbaca[0]
    assert kosong.konteks.sesi.jalur == berkas


def test_a_year_is_remembered_for_its_file(kosong: Jendela, berkas: Path) -> None:
    kosong.berkas.buka_jalur(berkas)
    kosong.aksi["tahun_lalu"].trigger()
    assert kosong.konteks.tahun == 2023
    kosong.aksi["tutup"].trigger()
    kosong.berkas.buka_jalur(berkas)
    assert kosong.ui.pilih_tahun.currentText() == "2023"


def test_an_edit_shows_in_the_status_and_the_words_of_undo(jendela: Jendela) -> None:
    sesi = jendela.konteks.sesi
    assert not jendela.aksi["urung"].isEnabled()
    atur(sesi, sesi.dokumen.instansi, "ubah nama instansi", nama="Dinas Baru")
    assert jendela.aksi["urung"].text() == "&Urungkan: ubah nama instansi"
    assert jendela.ui.nama_instansi.text() == "Dinas Baru Kota Rekaan"
    assert jendela.status.tersimpan.text().startswith("Tersimpan ")
    jendela.aksi["urung"].trigger()
    assert jendela.ui.nama_instansi.text() == "Dinas Contoh Kota Rekaan"
    jendela.aksi["ulang"].trigger()
    assert sesi.dokumen.instansi.nama == "Dinas Baru"


@pytest.mark.parametrize("tab", TAB, ids=lambda t: t.id)
def test_every_tab_opens_by_its_shortcut(jendela: Jendela, qtbot: QtBot, tab: object) -> None:
    nomor = TAB.index(tab)  # type: ignore[arg-type]
    qtbot.keyClick(jendela, Qt.Key(Qt.Key.Key_1 + nomor), Qt.KeyboardModifier.ControlModifier)
    assert jendela.ui.tab.currentIndex() == nomor


def test_tabs_are_made_when_first_shown(jendela: Jendela) -> None:
    assert len(jendela.isi_tab._isi) == 1
    jendela.aksi["tab5"].trigger()
    assert len(jendela.isi_tab._isi) == 2


def test_a_hidden_tab_catches_up_when_it_is_shown(jendela: Jendela) -> None:
    tab = jendela.isi_tab.tab("anggaran")
    model = tab.pohon.model  # type: ignore[attr-defined]
    jendela.aksi["tab1"].trigger()
    sesi = jendela.konteks.sesi
    program = (sesi.tahun(2024).anggaran or ())[0]
    atur(sesi, program, "ubah uraian", uraian="Program lain")
    jendela.aksi["tab5"].trigger()
    assert model.index(0, 1).data() == "Program lain"


def test_undo_writes_first_what_is_being_typed(jendela: Jendela, qtbot: QtBot) -> None:
    tab = jendela.isi_tab.tab("anggaran")
    tampilan = tab.pohon.tampilan  # type: ignore[attr-defined]
    tampilan.setFocus()
    sesi = jendela.konteks.sesi
    program = (sesi.tahun(2024).anggaran or ())[0]
    tampilan.perilaku.pilih((r.Anggaran, program.rid), "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_F2)
    editor = jendela.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Lain")
    jendela.konteks.urungkan()
    assert (sesi.tahun(2024).anggaran or ())[0].uraian == "Program"
    assert sesi.dapat_ulang == "ubah uraian, 1"


def test_menus_mean_the_grid_that_had_the_focus(jendela: Jendela) -> None:
    tampilan = jendela.isi_tab.tab("anggaran").pohon.tampilan  # type: ignore[attr-defined]
    tampilan.setFocus()
    jendela.ui.bilah_menu.setFocus()
    assert jendela.aksi["tambah_baris"].isEnabled()
    jendela.aksi["tambah_baris"].trigger()
    assert len(jendela.konteks.sesi.tahun(2024).anggaran or ()) == 2
    jendela.ui.pilih_tahun.setFocus()
    assert not jendela.aksi["tambah_baris"].isEnabled()


def test_a_file_held_elsewhere_is_only_read(kosong: Jendela, berkas: Path) -> None:
    lain = Sesi.buka(berkas)
    try:
        kosong.berkas.buka_jalur(berkas)
        assert kosong.konteks.hanya_baca
        assert kosong.status.tersimpan.text().startswith("Hanya dibaca")
        assert kosong.aksi["ambil_alih"].isEnabled()
        assert not kosong.aksi["tahun_baru"].isEnabled()
        tampilan = kosong.isi_tab.tab("anggaran").pohon.tampilan  # type: ignore[attr-defined]
        assert tampilan.perilaku.daftar_tambahan() == []
        assert not tampilan.model().index(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    finally:
        lain.tutup()


def test_a_dropped_file_is_opened(kosong: Jendela, berkas: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(berkas))])
    jatuh = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    kosong.dropEvent(jatuh)
    qtbot.waitUntil(lambda: kosong.konteks.terbuka)


def test_size_and_place_are_kept(qtbot: QtBot, setelan: Setelan) -> None:
    satu = Jendela(setelan)
    qtbot.addWidget(satu)
    satu.resize(760, 520)
    satu.show()
    satu.close()
    dua = Jendela(setelan)
    qtbot.addWidget(dua)
    assert dua.size() == satu.size()


def test_it_fits_a_small_screen(jendela: Jendela) -> None:
    for tab in TAB:
        jendela.isi_tab.tab(tab.id)
    terkecil = jendela.minimumSizeHint()
    assert terkecil.width() <= 1093
    assert terkecil.height() <= 576


def test_every_control_has_a_name_for_screen_readers(jendela: Jendela) -> None:
    for tab in TAB:
        jendela.isi_tab.tab(tab.id)
    tanpa_nama = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parentWidget()).__name__}"
        for w in jendela.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _nama(w)
        and not w.objectName().startswith("qt_")
        and w.isVisibleTo(jendela)
    ]
    assert tanpa_nama == []


def _nama(w: QWidget) -> str:
    teks = getattr(w, "text", lambda: "")
    return w.accessibleName() or (teks() if callable(teks) else "") or w.toolTip()
