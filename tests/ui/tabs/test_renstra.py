"""The tab Renstra as it is used: by keys, buttons and the clipboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.services import sunting
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.renstra import TabRenstra
from lkjip_desktop.ui.tabs.renstra.perubahan import RenstraPerubahan
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.widget.tombol_bawah import TombolBawah

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabRenstra:
    hasil = TabRenstra(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.pohon.tampilan.setFocus()
    return hasil


def _renstra(kantor: Sesi) -> r.Renstra:
    return kantor.dokumen.renstra[0]


def _butir(kantor: Sesi, kode: str) -> r.Tujuan | r.Sasaran | r.Indikator:
    for t in _renstra(kantor).tujuan:
        semua = [t, *(t.indikator or ())]
        for s in t.sasaran or ():
            semua += [s, *(s.indikator or ())]
        for x in semua:
            if x.id == kode:
                return x
    raise LookupError(kode)


def _indikator(kantor: Sesi, kode: str) -> r.Indikator:
    hasil = _butir(kantor, kode)
    assert isinstance(hasil, r.Indikator)
    return hasil


def _sasaran(kantor: Sesi) -> r.Sasaran:
    return (_renstra(kantor).tujuan[0].sasaran or ())[0]


def _ke(tab: TabRenstra, kantor: Sesi, kode: str, kolom: str = "uraian") -> PohonView:
    butir = _butir(kantor, kode)
    assert tab.pohon.perilaku.pilih((type(butir), butir.rid), kolom)
    return tab.pohon.tampilan


def _sel(tab: TabRenstra, kantor: Sesi, kode: str, kolom: str) -> str:
    return str(_ke(tab, kantor, kode, kolom).currentIndex().data())


def _ketik(qtbot: QtBot, tampilan: QWidget, teks: str, tombol: Qt.Key) -> None:
    qtbot.keyClick(tampilan, teks[0])
    editor = QApplication.focusWidget()
    assert editor is not None and editor is not tampilan
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, tombol)


# typing and pasting -------------------------------------------------------------------------------


def test_a_target_is_read_id_and_stored_canonical(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "t2025"), "82,50", Qt.Key.Key_Return)
    assert _indikator(kantor, "S1.1").target == {"2024": "80", "2025": "82.50"}
    assert _sel(tab, kantor, "S1.1", "t2025") == "82,50"
    assert kantor.dapat_urung == "ubah target 2025, S1.1"


def test_a_target_that_is_no_figure_is_marked_and_not_written(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "t2024")
    _ketik(qtbot, tampilan, "delapan", Qt.Key.Key_Return)
    assert _sel(tab, kantor, "S1.1", "t2024") == "! delapan"
    assert "Jenis nilai" in tampilan.currentIndex().data(peran.TIP)
    assert kantor.dapat_urung is None
    qtbot.keyClick(tampilan, Qt.Key.Key_Escape)
    assert _sel(tab, kantor, "S1.1", "t2024") == "80"


def test_targets_are_pasted_over_rows_and_years(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "t2021")
    QApplication.clipboard().setText("70\t71,5\t73\nB\tb\tA\n")
    qtbot.keyClick(tampilan, Qt.Key.Key_V, CTRL)
    target = _indikator(kantor, "S1.1").target
    assert target == {"2021": "70", "2022": "71.5", "2023": "73", "2024": "80"}
    assert _indikator(kantor, "S1.2").target == {"2021": "B", "2022": "B", "2023": "A"}
    assert kantor.dapat_urung == "tempel 6 sel, Renstra"


def test_a_label_that_the_scale_does_not_have_is_refused(
    tab: TabRenstra, kantor: Sesi, qtbot: QtBot
) -> None:
    tampilan = _ke(tab, kantor, "S1.2", "t2021")
    QApplication.clipboard().setText("AAA")
    qtbot.keyClick(tampilan, Qt.Key.Key_V, CTRL)
    assert kantor.dapat_urung is None


def test_a_chosen_label_of_the_scale_is_written(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.2", "t2024")
    qtbot.keyClick(tampilan, Qt.Key.Key_F2)
    kotak = QApplication.focusWidget()
    assert kotak is not None
    qtbot.keyClick(kotak, "B")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _indikator(kantor, "S1.2").target == {"2024": "B"}


def test_words_and_codes_of_all_kinds_of_rows(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "T1"), "Tujuan", Qt.Key.Key_Return)
    _ketik(qtbot, _ke(tab, kantor, "S1"), "Sasaran", Qt.Key.Key_Return)
    _ketik(qtbot, _ke(tab, kantor, "S1.1"), "Indeks", Qt.Key.Key_Return)
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "kode"), "IK.1", Qt.Key.Key_Return)
    assert _renstra(kantor).tujuan[0].uraian == "Tujuan"
    assert _sasaran(kantor).uraian == "Sasaran"
    assert _indikator(kantor, "IK.1").nama == "Indeks"
    assert (kantor.tahun(2024).pengukuran or ())[0].indikator == "IK.1"


def test_a_code_that_is_taken_is_marked(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "kode"), "S1.2", Qt.Key.Key_Return)
    assert _sel(tab, kantor, "S1.1", "kode") == "! S1.2"
    assert kantor.dapat_urung is None


def test_kondisi_awal(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "awal_nilai"), "71,2", Qt.Key.Key_Return)
    assert _indikator(kantor, "S1.1").kondisi_awal == r.KondisiAwal(tahun=2020, nilai="71.2")
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "awal_tahun"), "2019", Qt.Key.Key_Return)
    assert _sel(tab, kantor, "S1.1", "awal_tahun") == "2019"


def test_iku_is_ticked_with_the_space_bar(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    qtbot.keyClick(_ke(tab, kantor, "S1.1", "iku"), Qt.Key.Key_Space)
    assert _indikator(kantor, "S1.1").iku is True
    sasaran = _ke(tab, kantor, "S1", "iku").currentIndex()
    assert sasaran.data(Qt.ItemDataRole.CheckStateRole) is None


def test_what_was_measured_stands_beside(tab: TabRenstra, kantor: Sesi) -> None:
    assert _sel(tab, kantor, "S1.1", "realisasi") == "76,50"
    assert _sel(tab, kantor, "S1.1", "capaian") == "95,63%"
    assert _sel(tab, kantor, "S1.1", "kategori") == "Sangat Tinggi"
    assert _sel(tab, kantor, "S1", "capaian") == "95,63%"
    assert _sel(tab, kantor, "S1.2", "realisasi") == ""
    assert _sel(tab, kantor, "S1.2", "catatan") == "belum ada target"
    assert _sel(tab, kantor, "T1", "catatan") == "belum ada indikator"


def test_a_capaian_that_cannot_be_computed_is_a_dash_with_the_reason(
    tab: TabRenstra, kantor: Sesi
) -> None:
    indikator = _indikator(kantor, "S1.1")
    sunting.atur(kantor, indikator, "kosongkan", target=None)
    sel = _ke(tab, kantor, "S1.1", "capaian").currentIndex()
    assert sel.data() == "-"
    assert "belum ada target" in sel.data(Qt.ItemDataRole.ToolTipRole)


def test_a_value_that_does_not_fit_its_kind_is_named(tab: TabRenstra, kantor: Sesi) -> None:
    sunting.atur(kantor, _indikator(kantor, "S1.2"), "isi", target={"2024": "80"})
    assert "tidak ada dalam skala predikat" in _sel(tab, kantor, "S1.2", "catatan")


def test_targets_outside_the_period_are_not_hidden(tab: TabRenstra, kantor: Sesi) -> None:
    sunting.atur(kantor, _indikator(kantor, "S1.1"), "isi", target={"2019": "5"})
    assert _sel(tab, kantor, "S1.1", "t2019") == "5"


# rows ---------------------------------------------------------------------------------------------


def test_insert_adds_beside_and_alt_insert_below(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    assert [i.id for i in _sasaran(kantor).indikator or ()] == ["S1.1", "S1.3", "S1.2"]
    assert tab.pohon.perilaku.baris_kini().butir.id == "S1.3"
    assert tampilan.currentIndex().data() == "Indikator baru"
    qtbot.keyClick(_ke(tab, kantor, "T1"), Qt.Key.Key_Insert, ALT)
    assert [s.id for s in _renstra(kantor).tujuan[0].sasaran or ()] == ["S1", "S2"]
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert, ALT)
    assert _butir(kantor, "S2.1")


def test_the_details_offer_what_goes_below_the_row(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    def tombol() -> list[QPushButton]:
        semua = tab.pohon.rincian.findChildren(TombolBawah)
        return [t for t in semua if t.isVisible()]

    _ke(tab, kantor, "T1")
    assert [t.text() for t in tombol()] == ["Tambah sasaran di bawahnya"]
    qtbot.mouseClick(tombol()[0], Qt.MouseButton.LeftButton)
    assert [s.id for s in _renstra(kantor).tujuan[0].sasaran or ()] == ["S1", "S2"]
    assert [t.text() for t in tombol()] == ["Tambah indikator di bawahnya"]
    assert tab.pohon.tampilan.hasFocus()
    _ke(tab, kantor, "S1.1")
    assert not tombol()


def test_the_button_offers_every_kind_of_row(tab: TabRenstra, kantor: Sesi) -> None:
    _ke(tab, kantor, "S1.1")
    menu = tab.ui.tombol_tambah.menu()
    menu.aboutToShow.emit()
    label = [a.text().split("\t")[0] for a in menu.actions()]
    assert label == ["Tambah indikator", "Tambah sasaran", "Tambah tujuan"]
    menu.actions()[2].trigger()
    assert [t.id for t in _renstra(kantor).tujuan] == ["T1", "T2"]


def test_rows_are_copied_moved_and_deleted(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "S1.1")
    qtbot.keyClick(tampilan, Qt.Key.Key_D, CTRL | SHIFT)
    assert _indikator(kantor, "S1.3").nama == "Indeks kepuasan"
    assert tab.pohon.perilaku.baris_kini().butir.id == "S1.3"
    qtbot.keyClick(tampilan, Qt.Key.Key_Up, ALT)
    assert [i.id for i in _sasaran(kantor).indikator or ()] == ["S1.3", "S1.1", "S1.2"]
    qtbot.keyClick(_ke(tab, kantor, "S1"), Qt.Key.Key_Delete, CTRL)
    assert _renstra(kantor).tujuan[0].sasaran in (None, ())
    assert kantor.dapat_urung == "hapus sasaran S1 beserta 3 indikator, 1 pengukuran"
    kantor.urungkan()
    assert len(_sasaran(kantor).indikator or ()) == 3


def _menu(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    return menu.actions()


def test_an_indikator_goes_to_another_sasaran(tab: TabRenstra, kantor: Sesi) -> None:
    _ke(tab, kantor, "S1")
    tab.ui.tombol_tambah.click()
    _ke(tab, kantor, "S1.1")
    aksi = _menu(tab.ui.tombol_pindahkan.menu())
    assert [a.text().split()[0] for a in aksi] == ["T1", "S2"]
    aksi[1].trigger()
    assert tab.pohon.perilaku.baris_kini().butir.id == "S1.1"
    assert [i.id for i in (_renstra(kantor).tujuan[0].sasaran or ())[1].indikator or ()] == ["S1.1"]


def _isi(kantor: Sesi) -> dict[str, list[str]]:
    """The codes of indikator under each tujuan and sasaran."""
    hasil: dict[str, list[str]] = {}
    for t in _renstra(kantor).tujuan:
        for induk in (t, *(t.sasaran or ())):
            hasil[induk.id] = [i.id for i in induk.indikator or ()]
    return hasil


def test_keys_carry_an_indikator_past_the_last_into_the_next_sasaran(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    layanan.tambah_sasaran(kantor, _renstra(kantor), _renstra(kantor).tujuan[0])
    tampilan = _ke(tab, kantor, "S1.2")
    qtbot.keyClick(tampilan, Qt.Key.Key_Down, ALT)
    assert _isi(kantor) == {"T1": [], "S1": ["S1.1"], "S2": ["S1.2"]}
    assert tab.pohon.perilaku.baris_kini().butir.id == "S1.2"
    assert not tab.pohon.perilaku.dapat_pindah(1)
    for _ in range(3):
        qtbot.keyClick(tampilan, Qt.Key.Key_Up, ALT)
    assert _isi(kantor) == {"T1": ["S1.2"], "S1": ["S1.1"], "S2": []}
    assert not tab.pohon.perilaku.dapat_pindah(-1)
    for _ in range(4):
        kantor.urungkan()
    assert _isi(kantor) == {"T1": [], "S1": ["S1.1", "S1.2"], "S2": []}


def _seret(tab: TabRenstra, kantor: Sesi, apa: str, ke: str, *, sesudah: bool) -> bool:
    _ke(tab, kantor, ke)
    sasaran = tab.pohon.perilaku.baris_kini()
    _ke(tab, kantor, apa)
    baris = tab.pohon.perilaku.baris_kini()
    dapat = tab.pohon.perilaku.dapat_pindah_ke(baris, sasaran, sesudah)
    tab.pohon.perilaku.pindah_ke(baris, sasaran, sesudah=sesudah)
    return dapat


def test_a_row_dropped_beside_or_onto_another_goes_there(tab: TabRenstra, kantor: Sesi) -> None:
    layanan.tambah_sasaran(kantor, _renstra(kantor), _renstra(kantor).tujuan[0])
    layanan.tambah_tujuan(kantor, _renstra(kantor))
    assert _seret(tab, kantor, "S1.2", "S2", sesudah=True)
    assert _seret(tab, kantor, "S1.1", "S1.2", sesudah=True)
    assert _isi(kantor) == {"T1": [], "S1": [], "S2": ["S1.2", "S1.1"], "T2": []}
    assert not _seret(tab, kantor, "S1.1", "S1.2", sesudah=True)
    assert _seret(tab, kantor, "S1.1", "S1.2", sesudah=False)
    assert _seret(tab, kantor, "S1.1", "S2", sesudah=False)
    assert _isi(kantor) == {"T1": [], "S1": ["S1.1"], "S2": ["S1.2"], "T2": []}
    assert _seret(tab, kantor, "S2", "T2", sesudah=True)
    assert list(_isi(kantor)) == ["T1", "S1", "T2", "S2"]
    assert _seret(tab, kantor, "S2", "T2", sesudah=False)
    assert list(_isi(kantor)) == ["T1", "S1", "S2", "T2"]
    assert not _seret(tab, kantor, "S1.1", "T1", sesudah=False)
    assert not _seret(tab, kantor, "S1", "S1.1", sesudah=True)
    assert not _seret(tab, kantor, "T1", "S2", sesudah=True)


def test_the_mouse_drags_an_indikator_into_another_sasaran(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    layanan.tambah_sasaran(kantor, _renstra(kantor), _renstra(kantor).tujuan[0])
    tampilan = _ke(tab, kantor, "S2", "kode")
    ke = tampilan.visualRect(tampilan.currentIndex())
    tampilan = _ke(tab, kantor, "S1.1", "kode")
    dari = tampilan.visualRect(tampilan.currentIndex()).center()
    pegangan = next(t for t in tampilan.findChildren(QTreeView) if t.isVisible())
    luas, tuju = pegangan.viewport(), QPoint(dari.x(), ke.bottom() - 2)
    qtbot.mousePress(luas, Qt.MouseButton.LeftButton, pos=dari)
    for titik in (dari + QPoint(0, 12), tuju - QPoint(0, 2), tuju):
        qtbot.mouseMove(luas, titik)
    qtbot.mouseRelease(luas, Qt.MouseButton.LeftButton, pos=tuju)
    assert _isi(kantor) == {"T1": [], "S1": ["S1.2"], "S2": ["S1.1"]}
    assert kantor.dapat_urung == "pindahkan S1.1 ke S2"


def test_a_target_is_copied_along_the_years(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "S1.1", "t2024")
    tab.ui.tombol_salin_target.click()
    assert _indikator(kantor, "S1.1").target == {"2024": "80", "2025": "80"}
    _ketik(qtbot, _ke(tab, kantor, "S1.1", "t2021"), "1", Qt.Key.Key_Up)
    _ke(tab, kantor, "S1.1", "t2021")
    qtbot.keyClick(tampilan, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(tampilan, Qt.Key.Key_R, CTRL)
    assert (_indikator(kantor, "S1.1").target or {})["2022"] == "1"


def test_moving_about_is_no_edit(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "T1", "kode")
    for nomor in range(3):
        tab.pohon.rincian.indikator.setCurrentIndex(nomor)
        for tombol in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            qtbot.keyClick(tampilan, tombol)
    for nomor in (1, 2, 0):
        tab.halaman.setCurrentIndex(nomor)
    tab.segarkan(None)
    assert kantor.dapat_urung is None


# details ------------------------------------------------------------------------------------------


def test_the_formula_is_checked_as_it_is_typed(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "S1.1")
    halaman = tab.pohon.rincian.indikator
    halaman.setCurrentWidget(halaman.rumus)
    editor = halaman.rumus.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "puas / (")
    assert halaman.rumus.tinjauan.text().startswith("! Rumus keliru")
    (tanda,) = editor.extraSelections()
    assert tanda.cursor.selectedText()  # type: ignore[attr-defined]
    qtbot.keyClicks(editor, "responden) * 100")
    assert "Variabel baru" in halaman.rumus.tinjauan.text()
    assert editor.extraSelections() == []
    assert "Target: 80 (target Renstra)" in halaman.rumus.tercetak.text()
    assert kantor.dapat_urung is None
    tampilan.setFocus()
    assert _indikator(kantor, "S1.1").rumus == "puas / (responden) * 100"
    kode = [v.kode for v in _indikator(kantor, "S1.1").variabel or ()]
    assert kode == ["puas", "responden"]
    assert kantor.dapat_urung == "ubah rumus, S1.1"


def test_a_mistaken_formula_stays_typed_and_is_not_written(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1.1")
    halaman = tab.pohon.rincian.indikator
    halaman.setCurrentWidget(halaman.rumus)
    editor = halaman.rumus.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "1 +")
    tampilan.setFocus()
    assert kantor.dapat_urung is None
    assert editor.toPlainText() == "1 +"
    assert not halaman.rumus.tinjauan.isVisible()
    editor.setFocus()
    qtbot.keyClicks(editor, " 2")
    assert halaman.rumus.tinjauan.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert _indikator(kantor, "S1.1").rumus == "1 + 2"


def test_variables_are_added_and_one_in_use_is_kept(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi, konteks: Konteks
) -> None:
    _ke(tab, kantor, "S1.1")
    halaman = tab.pohon.rincian.indikator
    halaman.setCurrentWidget(halaman.rumus)
    kisi = halaman.rumus.variabel
    kisi.setFocus()
    qtbot.keyClick(kisi, Qt.Key.Key_Insert)
    _ketik(qtbot, kisi, "puas", Qt.Key.Key_Return)
    assert [v.kode for v in _indikator(kantor, "S1.1").variabel or ()] == ["puas"]
    halaman.rumus.editor.setFocus()
    qtbot.keyClicks(halaman.rumus.editor, "puas * 2")
    kisi.setFocus()
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        qtbot.keyClick(kisi, Qt.Key.Key_Delete, CTRL)
    assert pesan.args is not None
    assert "masih dipakai" in pesan.args[0].pesan


def test_becoming_predikat_offers_the_scale_of_akip(tab: TabRenstra, kantor: Sesi) -> None:
    _ke(tab, kantor, "S1.1")
    rincian = tab.pohon.rincian.indikator
    assert rincian.currentWidget() is rincian.definisi
    kotak = rincian.definisi.isian("nilai").editor
    nomor = kotak.findData("predikat")  # type: ignore[attr-defined]
    kotak.setCurrentIndex(nomor)  # type: ignore[attr-defined]
    kotak.activated.emit(nomor)  # type: ignore[attr-defined]
    assert rincian.currentWidget() is rincian.predikat
    assert "skala predikat belum diisi" in _sel(tab, kantor, "S1.1", "catatan")
    rincian.predikat.tombol_akip.click()
    label = [p.label for p in _indikator(kantor, "S1.1").predikat or ()]
    assert label == ["AA", "A", "BB", "B", "CC", "C", "D"]
    assert not rincian.predikat.tombol_akip.isVisible()


def test_a_tujuan_chooses_its_misi(tab: TabRenstra, kantor: Sesi) -> None:
    sunting.atur(kantor, _renstra(kantor), "isi", misi=("Melayani", "Melindungi"))
    _ke(tab, kantor, "T1")
    kotak = tab.pohon.rincian.tujuan.isian("misi").editor
    assert [kotak.itemText(i) for i in range(3)] == ["", "1. Melayani", "2. Melindungi"]  # type: ignore[attr-defined]
    kotak.setCurrentIndex(2)  # type: ignore[attr-defined]
    kotak.activated.emit(2)  # type: ignore[attr-defined]
    assert _renstra(kantor).tujuan[0].misi == 2


# strategi, visi, misi, several Renstra ------------------------------------------------------------


def test_strategi_with_lines_of_arah_kebijakan(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.ui.halaman_strategi)
    tampilan = tab.strategi.tampilan
    tampilan.setFocus()
    assert tab.strategi.perilaku.pilih((r.Sasaran, _sasaran(kantor).rid), "uraian")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    _ketik(qtbot, tampilan, "Jemput bola", Qt.Key.Key_Return)
    kotak = tab.strategi.rincian.isian("arah_kebijakan").editor
    kotak.setFocus()
    qtbot.keyClicks(kotak, "Layanan keliling")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    qtbot.keyClicks(kotak, "Layanan malam")
    tampilan.setFocus()
    assert _sasaran(kantor).strategi == (
        r.Strategi(uraian="Jemput bola", arah_kebijakan=("Layanan keliling", "Layanan malam")),
    )


def test_misi_and_visi(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.ui.halaman_visi)
    kisi = tab.visi.tampilan
    kisi.setFocus()
    for teks in ("Satu", "Dua"):
        qtbot.keyClick(kisi, Qt.Key.Key_Insert)
        _ketik(qtbot, kisi, teks, Qt.Key.Key_Tab)
    assert _renstra(kantor).misi == ("Satu", "Dua")
    qtbot.keyClick(kisi, Qt.Key.Key_Up, ALT)
    assert _renstra(kantor).misi == ("Dua", "Satu")
    qtbot.keyClick(kisi, Qt.Key.Key_Delete, CTRL)
    assert _renstra(kantor).misi == ("Satu",)
    kotak = tab.visi.rincian.isian("visi").editor
    kotak.setFocus()
    qtbot.keyClicks(kotak, "Maju")
    kisi.setFocus()
    assert _renstra(kantor).visi == "Maju"


def test_an_unusable_period_is_marked(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.ui.halaman_visi)
    kotak = tab.visi.rincian.isian("tahun_akhir").editor
    kotak.setFocus()
    kotak.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(kotak, "2019")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _renstra(kantor).tahun_akhir == 2025
    kotak.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(kotak, "2026")
    qtbot.keyClick(kotak, Qt.Key.Key_Return)
    assert _renstra(kantor).tahun_akhir == 2026
    tab.halaman.setCurrentWidget(tab.ui.halaman_pohon)
    assert _sel(tab, kantor, "S1.1", "t2026") == ""


def test_a_second_renstra_comes_is_shown_and_goes(tab: TabRenstra, kantor: Sesi) -> None:
    tab.ui.tombol_renstra_baru.click()
    assert tab.ui.pilih_renstra.currentText() == "Renstra 2026-2030"
    assert tab.halaman.currentWidget() is tab.ui.halaman_visi
    tab.ui.pilih_renstra.setCurrentIndex(0)
    tab.ui.pilih_renstra.activated.emit(0)
    assert tab.renstra == _renstra(kantor)
    tab.segarkan(None)
    assert tab.renstra == _renstra(kantor)
    tab.ui.tombol_hapus_renstra.click()
    assert [x.tahun_awal for x in kantor.dokumen.renstra] == [2026]
    kantor.urungkan()
    assert tab.ui.pilih_renstra.currentText() == "Renstra 2021-2025"


def test_without_a_renstra_insert_makes_one(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tab.ui.tombol_hapus_renstra.click()
    assert "Belum ada Renstra" in tab.pohon.tampilan.teks_kosong
    qtbot.keyClick(tab.pohon.tampilan, Qt.Key.Key_Insert)
    assert _renstra(kantor).tahun_awal == 2024
    qtbot.keyClick(tab.pohon.tampilan, Qt.Key.Key_Insert)
    assert [t.id for t in _renstra(kantor).tujuan] == ["T1"]


def test_going_to_a_record(tab: TabRenstra, kantor: Sesi) -> None:
    tab.halaman.setCurrentIndex(2)
    assert tab.pergi_ke(r.Indikator, _indikator(kantor, "S1.2").rid)
    assert tab.halaman.currentIndex() == 0
    assert tab.pohon.perilaku.baris_kini().butir.id == "S1.2"
    assert not tab.pergi_ke(r.Pk, 1)


def test_an_edit_keeps_cursor_and_closed_branches(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    tampilan = _ke(tab, kantor, "S1", "kode")
    tampilan.setExpanded(tampilan.currentIndex(), False)
    _ketik(qtbot, _ke(tab, kantor, "T1"), "Baru", Qt.Key.Key_Tab)
    assert not tampilan.isExpanded(tab.pohon.model.indeks_kunci((r.Sasaran, _sasaran(kantor).rid)))
    assert tab.pohon.perilaku.baris_kini().butir.id == "T1"


# Renstra perubahan --------------------------------------------------------------------------------


def test_a_perubahan_is_made_shown_and_compared(
    qtbot: QtBot, tab: TabRenstra, kantor: Sesi
) -> None:
    halaman = tab.ui.halaman_banding
    assert not tab.halaman.isTabVisible(tab.halaman.indexOf(halaman))

    def buat() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RenstraPerubahan)
        assert dialog.ui.mulai.currentText() == "2024"
        dialog.ui.setuju.click()

    QTimer.singleShot(0, buat)
    tab.aksi_perubahan.trigger()
    baru = kantor.dokumen.renstra[-1]
    assert tab.renstra is baru
    assert tab.ui.pilih_renstra.currentText() == f"Perubahan Renstra 2024-{baru.tahun_akhir}"

    tab.halaman.setCurrentWidget(halaman)
    assert tab.ui.ket_banding.text() == "tidak ada yang berbeda"
    i = next(i for t in baru.tujuan for s in t.sasaran or () for i in s.indikator or ())
    layanan.hapus(kantor, [i])
    assert tab.ui.ket_banding.text() == "1 dihapus"
    model = tab.ui.banding.model()
    assert (model.index(0, 0).data(), model.index(0, 2).data()) == (i.id, "dihapus")
    tetap = model.rowCount()
    tab.ui.tampil_tetap.click()
    assert model.rowCount() > tetap


def test_a_block_longer_than_the_misi_is_refused_with_a_sentence(
    qtbot: QtBot, tab: TabRenstra, konteks: Konteks, kantor: Sesi
) -> None:
    pesan: list[object] = []
    konteks.pemberitahuan.connect(pesan.append)
    layanan.tambah_misi(kantor, _renstra(kantor), 0)
    tab.halaman.setCurrentWidget(tab.ui.halaman_visi)
    sebelum = kantor.dokumen
    QApplication.clipboard().setText("Misi satu\nMisi dua\n")
    tab.ui.misi.setFocus()
    qtbot.keyClick(tab.ui.misi, Qt.Key.Key_V, CTRL)
    assert kantor.dokumen == sebelum
    assert any(pesan)


def test_a_finding_about_an_indikator_is_no_remark_on_each_band(
    qtbot: QtBot, tab: TabRenstra, konteks: Konteks, kantor: Sesi
) -> None:
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    tampilan = _ke(tab, kantor, "S1.2", "kode")
    assert tampilan.currentIndex().data(peran.TANDA) is not None
    halaman = tab.pohon.rincian.indikator
    halaman.setCurrentWidget(halaman.predikat)
    skala = halaman.predikat.skala.tampilan.model()
    assert skala.rowCount() == 2
    assert all(skala.index(i, 0).data(peran.TANDA) is None for i in range(2))


def test_f6_leaves_the_tree_and_leads_back(qtbot: QtBot, tab: TabRenstra, kantor: Sesi) -> None:
    tampilan = _ke(tab, kantor, "T1")
    tampilan.setFocus()
    qtbot.keyClick(tampilan, Qt.Key.Key_F6)
    luar = QApplication.focusWidget()
    assert luar is not None and luar is not tampilan
    qtbot.keyClick(luar, Qt.Key.Key_F6)
    assert tampilan.hasFocus()
