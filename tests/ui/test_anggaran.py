"""The tab Anggaran as it is used: by keys, the clipboard and menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur, tambah
from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.widget.tombol_sudut import TombolSudut


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabAnggaran:
    hasil = TabAnggaran(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.pohon.tampilan.setFocus()
    return hasil


def _simpul(kantor: Sesi, kode: str) -> r.Anggaran:
    def cari(simpul: tuple[r.Anggaran, ...]) -> r.Anggaran | None:
        for s in simpul:
            hasil = s if s.kode == kode else cari(s.anak or ())
            if hasil:
                return hasil
        return None

    hasil = cari(kantor.tahun(2024).anggaran or ())
    assert hasil is not None
    return hasil


def _ke(tab: TabAnggaran, kantor: Sesi, kode: str, kolom: str) -> PohonView:
    tampilan = tab.pohon.tampilan
    assert tampilan.perilaku.pilih((r.Anggaran, _simpul(kantor, kode).rid), kolom)
    return tampilan


def _ketik(qtbot: QtBot, tampilan: PohonView, teks: str, tombol: Qt.Key) -> None:
    qtbot.keyClick(tampilan, teks[0])
    editor = tampilan.focusWidget() or QApplication.focusWidget()
    assert editor is not None
    editor = QApplication.focusWidget()
    assert editor is not tampilan
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, tombol)


def _teks(tab: TabAnggaran, kantor: Sesi, kode: str, kolom: str) -> str:
    nomor = next(i for i, k in enumerate(tab.pohon.model.penyaji.kolom) if k.id == kolom)
    return str(tab.pohon.model.indeks_kunci((r.Anggaran, _simpul(kantor, kode).rid), nomor).data())


def test_typing_replaces_writes_at_once_and_sums_run_up(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1.01.02", "perubahan")
    _ketik(qtbot, tampilan, "Rp. 2.500.000,00", Qt.Key.Key_Return)
    assert _simpul(kantor, "1.01.02").pagu_perubahan == "2500000"
    assert _teks(tab, kantor, "1", "perubahan") == "4.000.000"
    assert kantor.dapat_urung == "ubah pagu perubahan, 1.01.02"


def test_a_frozen_cell_is_typed_in_where_it_is_seen(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "sisa")
    assert tampilan.horizontalScrollBar().value() > 0
    tampilan = _ke(tab, kantor, "1.01.01", "uraian")
    _ketik(qtbot, tampilan, "Survei baru", Qt.Key.Key_Return)
    assert _simpul(kantor, "1.01.01").uraian == "Survei baru"
    assert tampilan.perilaku.baris_kini().simpul.kode == "1.01.02"
    assert tampilan.hasFocus()


def test_the_cursor_stands_on_the_first_row_from_the_start(tab: TabAnggaran) -> None:
    assert tab.pohon.tampilan.perilaku.baris_kini().simpul.uraian == "Program"
    assert tab.pohon.rincian.baris is not None


def test_enter_goes_down_and_tab_goes_right(qtbot: QtBot, tab: TabAnggaran, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "murni")
    _ketik(qtbot, tampilan, "7", Qt.Key.Key_Tab)
    assert tampilan.currentIndex().column() == 5
    _ketik(qtbot, tampilan, "8", Qt.Key.Key_Return)
    assert tampilan.perilaku.baris_kini().simpul.kode == "1.01.02"
    assert _simpul(kantor, "1.01.01").pagu_murni == "7"
    assert _simpul(kantor, "1.01.01").pagu_perubahan == "8"


def test_undo_and_redo_show_in_the_grid(
    tab: TabAnggaran, konteks: Konteks, kantor: Sesi, qtbot: QtBot
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "1.01.01", "murni"), "5", Qt.Key.Key_Return)
    konteks.urungkan()
    assert _teks(tab, kantor, "1.01.01", "murni") == "1.000.000"
    konteks.ulangi()
    assert _teks(tab, kantor, "1.01.01", "murni") == "5"


def test_unusable_input_is_marked_and_nothing_written(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "murni")
    _ketik(qtbot, tampilan, "satu juta", Qt.Key.Key_Return)
    assert _simpul(kantor, "1.01.01").pagu_murni == "1000000"
    assert kantor.dapat_urung is None
    sel = _ke(tab, kantor, "1.01.01", "murni").currentIndex()
    assert sel.data() == "! satu juta"
    assert "belum tersimpan" in sel.data(Qt.ItemDataRole.ToolTipRole)
    qtbot.keyClick(tampilan, Qt.Key.Key_Escape)
    assert sel.data() == "1.000.000"


def test_a_parents_sum_cannot_be_typed_over(tab: TabAnggaran, kantor: Sesi) -> None:
    sel = _ke(tab, kantor, "1.01", "murni").currentIndex()
    assert not sel.flags() & Qt.ItemFlag.ItemIsEditable


def test_a_block_is_pasted_as_one_step(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "tw1")
    QApplication.clipboard().setText("100.000\t200.000\n300.000\t400.000\r\n")
    qtbot.keyClick(tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _simpul(kantor, "1.01.01").realisasi_tw == ("100000", "200000", None, None)
    assert _simpul(kantor, "1.01.02").realisasi_tw == ("300000", "400000", None, None)
    assert kantor.dapat_urung == "tempel 4 sel, Anggaran"
    kantor.urungkan()
    assert _simpul(kantor, "1.01.01").realisasi_tw == ("250000", None, None, None)
    assert _simpul(kantor, "1.01.02").realisasi_tw is None


def test_a_block_with_one_bad_cell_writes_nothing(
    tab: TabAnggaran, kantor: Sesi, konteks: Konteks, qtbot: QtBot
) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "tw1")
    QApplication.clipboard().setText("100\n1.5 jt")
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        qtbot.keyClick(tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pesan.args is not None
    assert pesan.args[0].pesan == "Tidak ada yang diubah: 1 dari 2 sel tidak dapat dipakai."
    assert kantor.dapat_urung is None


def test_copy_and_fill_down(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "perubahan")
    qtbot.keyClick(tampilan, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "1.500.000"
    gerak.turun(tampilan)
    qtbot.keyClick(tampilan, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert _simpul(kantor, "1.01.02").pagu_perubahan == "1500000"


def test_delete_clears_the_selected_cells(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "murni")
    qtbot.keyClick(tampilan, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete)
    simpul = _simpul(kantor, "1.01.01")
    assert (simpul.pagu_murni, simpul.pagu_perubahan) == (None, None)
    assert kantor.dapat_urung == "kosongkan 2 sel, Anggaran"


def test_selected_nodes_of_a_branch_move_together(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    induk = _simpul(kantor, "1.01")
    tambah(
        kantor,
        "tambah",
        induk,
        "anak",
        r.Anggaran(id="baru", tingkat="subkegiatan", uraian="Baru", kode="1.01.09"),
    )
    awal = [s.uraian for s in _simpul(kantor, "1.01").anak or ()]
    tampilan = _ke(tab, kantor, "1.01.09", "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tampilan, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    urut = [s.uraian for s in _simpul(kantor, "1.01").anak or ()]
    assert urut == [*awal[1:], awal[0]]
    assert [b.simpul.uraian for b in tampilan.perilaku.baris_terpilih()] == awal[1:]
    kantor.urungkan()
    assert [s.uraian for s in _simpul(kantor, "1.01").anak or ()] == awal


def test_the_whole_tree_at_once_cannot_go_anywhere(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1", "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    semula = kantor.dokumen
    qtbot.keyClick(tampilan, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kantor.dokumen == semula


def test_deleting_a_node_says_what_went_along(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi, konteks: Konteks
) -> None:
    kode = (kantor.tahun(2024).anggaran or ())[0].kode
    assert kode is not None
    tampilan = _ke(tab, kantor, kode, "uraian")
    kabar: list[Pemberitahuan] = []
    konteks.pemberitahuan.connect(lambda k: kabar.append(k) if k else None)
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert kabar[0].pesan.startswith(f"{kode} dihapus beserta ")
    assert " sub kegiatan" in kabar[0].pesan
    assert kabar[0].saran == "Ctrl+Z mengembalikannya."


def test_insert_adds_a_sibling_below_and_alt_up_moves_it(
    tab: TabAnggaran, kantor: Sesi, qtbot: QtBot
) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    urut = [s.uraian for s in _simpul(kantor, "1.01").anak or ()]
    assert urut == ["Survei kepuasan", "Sub kegiatan baru", "Loket terpadu"]
    assert tampilan.perilaku.baris_kini().simpul.uraian == "Sub kegiatan baru"
    qtbot.keyClick(tampilan, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    urut = [s.uraian for s in _simpul(kantor, "1.01").anak or ()]
    assert urut == ["Sub kegiatan baru", "Survei kepuasan", "Loket terpadu"]
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(_simpul(kantor, "1.01").anak or ()) == 2


def test_alt_insert_adds_below(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1.01", "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    assert [s.tingkat for s in _simpul(kantor, "1.01").anak or ()] == ["subkegiatan"] * 3
    _ke(tab, kantor, "1.01.01", "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    assert _simpul(kantor, "1.01.01").anak is None


def test_the_buttons_serve_the_page_that_is_shown(
    tab: TabAnggaran, kantor: Sesi, qtbot: QtBot
) -> None:
    sudut = tab.halaman.cornerWidget()
    assert isinstance(sudut, TombolSudut)
    _ke(tab, kantor, "1.01.01", "uraian")
    menu = sudut.tambah.menu()
    menu.aboutToShow.emit()
    assert [a.text().split("\t")[0] for a in menu.actions()] == [
        "Tambah sub kegiatan",
        "Tambah kegiatan",
        "Tambah program",
    ]
    menu.actions()[2].trigger()
    assert [p.uraian for p in kantor.tahun(2024).anggaran or ()] == ["Program", "Program baru"]
    tab.halaman.setCurrentWidget(tab.belanja)
    qtbot.mouseClick(sudut.tambah, Qt.MouseButton.LeftButton)
    assert [b.uraian for b in kantor.tahun(2024).belanja or ()][1:] == ["Jenis belanja baru"]
    assert tab.belanja.tampilan.hasFocus()
    qtbot.mouseClick(sudut.hapus, Qt.MouseButton.LeftButton)
    assert len(kantor.tahun(2024).belanja or ()) == 1


def test_details_write_when_the_focus_leaves(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1.01.01", "uraian")
    kotak = tab.pohon.rincian.isian("permasalahan").editor
    kotak.setFocus()
    qtbot.keyClicks(kotak, "Terlambat lelang")
    assert _simpul(kantor, "1.01.01").permasalahan is None
    tampilan.setFocus()
    assert _simpul(kantor, "1.01.01").permasalahan == "Terlambat lelang"


def test_a_sign_typed_on_a_branch_does_not_close_it(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1.01", "uraian")
    _ketik(qtbot, tampilan, "-lain", Qt.Key.Key_Return)
    assert _simpul(kantor, "1.01").uraian == "-lain"
    assert tampilan.perilaku.baris_kini().simpul.kode == "1.01.01"


def test_alt_and_arrows_close_and_open_a_branch(
    qtbot: QtBot, tab: TabAnggaran, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "1.01.02", "uraian")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(tampilan, Qt.Key.Key_Left, alt)
    assert tampilan.perilaku.baris_kini().simpul.kode == "1.01"
    cabang = tampilan.currentIndex().siblingAtColumn(0)
    qtbot.keyClick(tampilan, Qt.Key.Key_Left, alt)
    assert not tampilan.isExpanded(cabang)
    tab.segarkan(None)
    assert not tampilan.isExpanded(cabang), "a branch stays closed when the data are shown anew"
    qtbot.keyClick(tampilan, Qt.Key.Key_Right, alt)
    assert tampilan.isExpanded(cabang)


def test_moving_through_the_rows_is_no_edit(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = _ke(tab, kantor, "1", "kode")
    for _ in range(6):
        qtbot.keyClick(tampilan, Qt.Key.Key_Down)
    tab.segarkan(None)
    assert kantor.dapat_urung is None


def test_a_page_that_was_hidden_follows_when_it_is_shown(tab: TabAnggaran, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.belanja)
    sel = tab.belanja.model.index(0, 0)
    tab.halaman.setCurrentWidget(tab.pohon)
    atur(kantor, (kantor.tahun(2024).belanja or ())[0], "ubah", uraian="Belanja modal")
    tab.halaman.setCurrentWidget(tab.belanja)
    assert sel.data() == "Belanja modal"


def test_going_to_a_record_that_a_hidden_page_does_not_know_yet(
    tab: TabAnggaran, kantor: Sesi
) -> None:
    tambah(
        kantor, "tambah", kantor.tahun(2024), "belanja", r.Belanja(uraian="Belanja modal", pagu="1")
    )
    baru = (kantor.tahun(2024).belanja or ())[-1]
    assert tab.pergi_ke(r.Belanja, baru.rid)
    assert tab.halaman.currentWidget() is tab.belanja
    assert tab.belanja.tampilan.perilaku.baris_kini().belanja is baru


def test_evidence_of_a_node(qtbot: QtBot, tab: TabAnggaran, kantor: Sesi, tmp_path: Path) -> None:
    (tmp_path / "kuitansi.pdf").write_bytes(b"%PDF-1.4 kuitansi")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "kuitansi.pdf"))])
    QApplication.clipboard().setMimeData(data)
    _ke(tab, kantor, "1.01.02", "uraian")
    bukti = tab.pohon.bukti
    bukti.window().findChild(QTabWidget, "rincian_anggaran").setCurrentWidget(bukti)
    bukti.pilih(3)
    bukti.daftar.tampilan.setFocus()
    qtbot.keyClick(bukti.daftar.tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(kantor.tahun(2024).lampiran))
    (satu,) = kantor.tahun(2024).lampiran or ()
    assert (satu.nama, satu.anggaran, satu.triwulan) == (
        "kuitansi.pdf",
        _simpul(kantor, "1.01.02").id,
        3,
    )
