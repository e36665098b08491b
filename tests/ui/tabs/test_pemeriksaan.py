"""The tab Pemeriksaan: findings by key and click, accepting, going there and back, figures."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import Temuan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur, tambah
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tabs.pemeriksaan import TabPemeriksaan
from lkjip_desktop.ui.tabs.pemeriksaan.baris import Baris
from lkjip_desktop.ui.tabs.renstra import TabRenstra
from lkjip_desktop.ui.tabs.triwulan import TabTriwulan
from lkjip_desktop.ui.tampilan.kotak_pilih import KotakPilih

CETAKAN = (
    r.Tercantum(
        sumber="Tabel 3.1", objek="indikator", id="S1.1", besaran="capaian", nilai="84,00%"
    ),
    r.Tercantum(
        sumber="Tabel 3.2", objek="indikator", id="S1.1", besaran="realisasi", nilai="76,5"
    ),
)


@pytest.fixture
def tab(jendela: Jendela, kantor: Sesi, qtbot: QtBot) -> TabPemeriksaan:
    """The tab, seen, on a year with one wrong printed figure."""
    tahun = kantor.tahun(2024)
    for c in CETAKAN:
        tambah(kantor, "tambah angka", tahun, "tercantum", c)
    hasil = jendela.isi_tab.tab("pemeriksaan")
    assert isinstance(hasil, TabPemeriksaan)
    _tunggu(jendela, qtbot)
    return hasil


def _tunggu(jendela: Jendela, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: jendela.konteks.pemeriksa.kini is not None)


def _baris(tab: TabPemeriksaan) -> list[Baris]:
    """The findings that are seen, from top to bottom."""
    model = tab.temuan.model
    hasil = []
    for i in range(model.rowCount()):
        atas = model.index(i, 0)
        hasil += [model.index(k, 0, atas).data(peran.BARIS) for k in range(model.rowCount(atas))]
    return hasil


def _kode(tab: TabPemeriksaan) -> list[str]:
    return [b.temuan.kode for b in _baris(tab) if b.temuan]


def _pilih(tab: TabPemeriksaan, kode: str, id_: str = "") -> Temuan:
    for b in _baris(tab):
        if b.temuan and b.temuan.kode == kode and b.temuan.id.startswith(id_):
            assert tab.temuan.tampilan.perilaku.pilih(b.kunci)
            return b.temuan
    raise AssertionError(kode)


def _saring(kotak: QComboBox, data: Any) -> None:
    kotak.setCurrentIndex(kotak.findData(data))


# findings ---------------------------------------------------------------------------------------


def test_findings_stand_under_their_tingkat_the_gravest_first(
    tab: TabPemeriksaan, jendela: Jendela
) -> None:
    model = tab.temuan.model
    judul = [model.index(i, 0).data() for i in range(model.rowCount())]
    assert [j.split(" ")[0] for j in judul] == ["Galat", "Peringatan", "Info"]
    banyak = jendela.konteks.pemeriksa.banyak
    assert len(_baris(tab)) == banyak
    assert jendela.ui.tab.tabText(6) == f"Pemeriksaan ({banyak})"
    assert tab.halaman.tabText(0) == f"Temuan ({banyak})"
    jumlah = jendela.konteks.pemeriksa.hasil.jumlah  # type: ignore[union-attr]
    assert jendela.status.temuan.text() == f"1 galat {jumlah['peringatan']} peringatan"


def test_a_finding_is_told_in_words(tab: TabPemeriksaan) -> None:
    temuan = _pilih(tab, "C01")
    ui = tab.temuan.ui
    assert "Angka tercantum tidak sesuai data - S1.1, Tabel 3.1" in ui.judul.text()
    assert ui.pesan.text() == temuan.pesan
    assert ui.dasar.text().startswith("Dasar: PermenPANRB 53/2014")
    model = tab.temuan.model
    sel = tab.temuan.tampilan.currentIndex()
    isi = {k.id: sel.siblingAtColumn(i).data() for i, k in enumerate(model.penyaji.kolom)}
    assert isi["tercantum"] == "84,00%"
    assert isi["seharusnya"] == "95,63%"
    assert isi["besaran"] == "capaian"
    assert isi["tab"] == "Angka tercantum"


def test_filters_narrow_the_list(tab: TabPemeriksaan) -> None:
    ui, semua = tab.temuan.ui, len(_baris(tab))
    _saring(ui.saring_tingkat, "galat")
    assert _kode(tab) == ["C01"]
    assert ui.jumlah.text() == f"1 dari {semua} temuan"
    _saring(ui.saring_tingkat, None)
    _saring(ui.saring_keluarga, "A")
    assert {k[0] for k in _kode(tab)} == {"A"}
    _saring(ui.saring_keluarga, None)
    _saring(ui.saring_tab, "lkjip")
    assert set(_kode(tab)) == {"P01"}
    _saring(ui.saring_tab, None)
    ui.cari.setText("serapan P1.K1.S1")
    assert _kode(tab) == []
    ui.cari.setText("1.01.01 serapan")
    assert _kode(tab) == ["A04"]
    ui.cari.setText("tidak ada kata ini")
    assert tab.temuan.tampilan.teks_kosong.startswith("Tidak ada temuan yang cocok")


def test_findings_are_filtered_by_unit(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    kegiatan = (kantor.tahun(2024).anggaran or ())[0].anak
    assert kegiatan is not None
    atur(kantor, kegiatan[0], "ubah unit", unit="bid")
    _tunggu(jendela, qtbot)
    _saring(tab.temuan.ui.saring_unit, "bid")
    ids = {b.temuan.id for b in _baris(tab) if b.temuan}
    # the node itself and what stands below it
    assert ids == {"P1.K1", "P1.K1.S1"}
    assert {b.nama_unit for b in _baris(tab)} == {"Bidang Layanan"}


def test_a_corrected_figure_takes_its_finding_away(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    satu = (kantor.tahun(2024).tercantum or ())[0]
    atur(kantor, satu, "ubah angka", nilai="95,63%")
    _tunggu(jendela, qtbot)
    assert "C01" not in _kode(tab)
    kantor.urungkan()
    _tunggu(jendela, qtbot)
    assert "C01" in _kode(tab)


def test_a_clean_year_says_so(tab: TabPemeriksaan, jendela: Jendela, qtbot: QtBot) -> None:
    for saringan in ("pk", "renstra", "triwulan"):
        _saring(tab.temuan.ui.saring_tab, saringan)
    tab.temuan.ui.cari.setText("")
    assert "sejalan" in tab.temuan._teks_kosong(False)


# going there and back ---------------------------------------------------------------------------


def test_enter_goes_to_the_very_cell_and_f8_back(
    tab: TabPemeriksaan, jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "S03", "S1.2")
    tampilan = tab.temuan.tampilan
    tampilan.setFocus()
    qtbot.keyClick(tampilan, Qt.Key.Key_Return)
    assert jendela.ui.tab.currentIndex() == 1
    renstra = jendela.findChild(TabRenstra)
    assert renstra is not None
    pohon = renstra.pohon.tampilan
    sel = pohon.currentIndex()
    assert sel.data(peran.KOLOM).id == "t2024"
    assert sel.data(peran.BARIS).butir.id == "S1.2"
    assert QApplication.focusWidget() is pohon
    bilah = jendela.ui.bilah_pesan
    assert bilah.isVisible() and "tidak punya target 2024" in bilah.ui.teks.text()
    qtbot.keyClick(jendela, Qt.Key.Key_F8)
    assert jendela.ui.tab.currentIndex() == 6
    assert QApplication.focusWidget() is tampilan
    assert tampilan.currentIndex().data(peran.BARIS).temuan.id == "S1.2"
    bilah.ui.tindakan.click()
    assert QApplication.focusWidget() is tampilan
    assert not bilah.isVisible()


def test_a_finding_of_a_details_field_leads_into_it(
    tab: TabPemeriksaan, jendela: Jendela, qtbot: QtBot
) -> None:
    _pilih(tab, "A04", "P1.K1.S1")
    tab.temuan.ui.tombol_buka.click()
    anggaran = jendela.findChild(TabAnggaran)
    assert anggaran is not None
    rincian = anggaran.pohon.rincian
    assert rincian.baris.simpul.id == "P1.K1.S1"
    assert QApplication.focusWidget() is rincian.isian("permasalahan").editor


def test_an_analysis_still_to_be_written_is_found_on_its_page(
    tab: TabPemeriksaan, jendela: Jendela
) -> None:
    temuan = _pilih(tab, "P01", "S1.1")
    assert temuan.letak.medan == "keberhasilan"
    tab.temuan.buka(tab.temuan.tampilan.perilaku.baris_kini())
    triwulan = jendela.findChild(TabTriwulan)
    assert triwulan is not None
    rincian = triwulan.pengukuran.rincian
    assert rincian.halaman.currentWidget() is rincian.tahun
    assert QApplication.focusWidget() is rincian.tahun.isian("keberhasilan").editor


@pytest.mark.parametrize(
    ("kode", "besaran", "nomor"),
    [("P01", "efisiensi", 5), ("P01", "PK bertanda tangan", 2), ("A03", "pagu", 4)],
)
def test_every_other_finding_opens_its_tab(
    tab: TabPemeriksaan, jendela: Jendela, kode: str, besaran: str, nomor: int
) -> None:
    baris = next(
        b for b in _baris(tab) if b.temuan and (b.temuan.kode, b.temuan.besaran) == (kode, besaran)
    )
    tab.temuan.buka(baris)
    assert jendela.ui.tab.currentIndex() == nomor
    assert jendela.ui.bilah_pesan.isVisible()


def test_a_printed_figure_is_shown_on_its_page(tab: TabPemeriksaan) -> None:
    _pilih(tab, "C01")
    tab.temuan.tampilan.doubleClicked.emit(tab.temuan.tampilan.currentIndex())
    assert tab.halaman.currentWidget() is tab.tercantum
    sel = tab.tercantum.tampilan.currentIndex()
    assert sel.data(peran.KOLOM).id == "nilai"
    assert sel.data() == "84,00%"
    assert sel.data(peran.TANDA).tingkat == "galat"


def test_the_status_bar_leads_to_the_findings(tab: TabPemeriksaan, jendela: Jendela) -> None:
    jendela.aksi["tab1"].trigger()
    jendela.status.temuan.click()
    assert jendela.ui.tab.currentIndex() == 6


# accepting --------------------------------------------------------------------------------------


def test_accepting_asks_for_a_reason_and_can_be_undone(
    tab: TabPemeriksaan, jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "C01")
    ui = tab.temuan.ui
    ui.tombol_terima.click()
    assert kantor.tahun(2024).diterima is None
    assert "Alasan" in jendela.ui.bilah_pesan.ui.teks.text()
    assert ui.alasan.hasFocus()
    qtbot.keyClicks(ui.alasan, "Dibulatkan oleh penyusun")
    qtbot.keyClick(ui.alasan, Qt.Key.Key_Return)
    _tunggu(jendela, qtbot)
    (satu,) = kantor.tahun(2024).diterima or ()
    assert (satu.kode, satu.id, satu.dihitung) == ("C01", "S1.1", "95.625")
    assert satu.alasan == "Dibulatkan oleh penyusun"
    assert "C01" not in _kode(tab)
    assert ui.alasan.text() == ""
    assert tab.halaman.tabText(1) == "Diterima (1)"
    assert jendela.konteks.sesi.dapat_urung == "terima temuan C01 S1.1"
    jendela.konteks.urungkan()
    _tunggu(jendela, qtbot)
    assert kantor.tahun(2024).diterima is None
    assert "C01" in _kode(tab)


def test_several_findings_are_accepted_at_once(
    tab: TabPemeriksaan, jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    _saring(tab.temuan.ui.saring_keluarga, "A")
    banyak = len(_kode(tab))
    tab.temuan.tampilan.selectAll()
    tab.temuan.ui.alasan.setText("Sudah dibahas dengan bidang")
    tab.temuan.terima()
    _tunggu(jendela, qtbot)
    assert len(kantor.tahun(2024).diterima or ()) == banyak > 1
    assert _kode(tab) == []
    jendela.konteks.urungkan()
    assert not kantor.tahun(2024).diterima


def test_an_accepted_finding_comes_back_when_its_figure_changes(
    tab: TabPemeriksaan, jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "C01")
    tab.temuan.ui.alasan.setText("Pembulatan")
    tab.temuan.terima()
    _tunggu(jendela, qtbot)
    ukuran = (kantor.tahun(2024).pengukuran or ())[0]
    atur(kantor, ukuran, "ubah realisasi", realisasi="70")
    _tunggu(jendela, qtbot)
    assert "C01" in _kode(tab)
    tab.halaman.setCurrentWidget(tab.diterima)
    model = tab.diterima.model
    assert model.index(0, 0).data() == "Muncul lagi: angka berubah"
    # accepting it anew replaces what was said of the old figure
    tab.halaman.setCurrentWidget(tab.temuan)
    _pilih(tab, "C01")
    tab.temuan.ui.alasan.setText("Tetap pembulatan")
    tab.temuan.terima()
    _tunggu(jendela, qtbot)
    assert [d.alasan for d in kantor.tahun(2024).diterima or ()] == ["Tetap pembulatan"]
    tab.halaman.setCurrentWidget(tab.diterima)
    assert model.index(0, 0).data() == "Berlaku"


def test_taking_an_acceptance_back_opens_the_finding(
    tab: TabPemeriksaan, jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "C01")
    tab.temuan.ui.alasan.setText("Pembulatan")
    tab.temuan.terima()
    _tunggu(jendela, qtbot)
    tab.halaman.setCurrentWidget(tab.diterima)
    tampilan = tab.diterima.tampilan
    tampilan.perilaku.pilih((r.Diterima, (kantor.tahun(2024).diterima or ())[0].rid), "alasan")
    tampilan.setFocus()
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    _tunggu(jendela, qtbot)
    assert not kantor.tahun(2024).diterima
    tab.halaman.setCurrentWidget(tab.temuan)
    assert "C01" in _kode(tab)


# printed figures --------------------------------------------------------------------------------


def _ke_tercantum(tab: TabPemeriksaan, kantor: Sesi, kolom: str) -> Any:
    tab.halaman.setCurrentWidget(tab.tercantum)
    tampilan = tab.tercantum.tampilan
    rid = (kantor.tahun(2024).tercantum or ())[0].rid
    assert tampilan.perilaku.pilih((r.Tercantum, rid), kolom)
    tampilan.setFocus()
    return tampilan


def _isi(tab: TabPemeriksaan, baris: int) -> dict[str, str]:
    model = tab.tercantum.model
    return {k.id: model.index(baris, i).data() for i, k in enumerate(model.penyaji.kolom)}


def test_each_figure_is_read_and_compared(tab: TabPemeriksaan, kantor: Sesi) -> None:
    _ke_tercantum(tab, kantor, "nilai")
    assert _isi(tab, 0) | {"terbaca": "84,00%", "data": "95,63%", "keadaan": "Beda"} == _isi(tab, 0)
    assert _isi(tab, 1)["keadaan"] == "Cocok"
    assert tab.tercantum.ui.jumlah.text() == "2 angka, 1 beda"
    assert tab.tercantum.ui.bacaan.text() == "Terbaca 84,00%; menurut data 95,63%. Beda."


def test_the_reading_follows_what_is_typed(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    tampilan = _ke_tercantum(tab, kantor, "nilai")
    bacaan = tab.tercantum.ui.bacaan
    qtbot.keyClick(tampilan, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "1.5 jt")
    assert bacaan.text().startswith("Tidak terbaca: ")
    editor.setText("")  # type: ignore[attr-defined]
    qtbot.keyClicks(editor, "95,63 %")
    assert bacaan.text() == "Terbaca 95,63%; menurut data 95,63%. Cocok."
    assert (kantor.tahun(2024).tercantum or ())[0].nilai == "84,00%"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    _tunggu(jendela, qtbot)
    assert (kantor.tahun(2024).tercantum or ())[0].nilai == "95,63 %"
    assert _isi(tab, 0)["keadaan"] == "Cocok"


def test_an_object_is_chosen_by_a_part_of_its_name(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    tampilan = _ke_tercantum(tab, kantor, "objek")
    qtbot.keyClick(tampilan, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, KotakPilih | QComboBox)
    tampilan.model().setData(tampilan.currentIndex(), "Survei kepuasan", peran.SUNTING)
    assert tampilan.currentIndex().data(peran.SALAH)
    qtbot.keyClick(tampilan, Qt.Key.Key_Escape)
    tampilan.model().setData(tampilan.currentIndex(), "p1.k1.s1", peran.SUNTING)
    satu = (kantor.tahun(2024).tercantum or ())[0]
    # capaian is no figure of a node; the first that is takes its place
    assert (satu.objek, satu.id, satu.besaran) == ("anggaran", "P1.K1.S1", "pagu")
    assert kantor.dapat_urung is not None and kantor.dapat_urung.startswith("ubah objek")


def test_insert_goes_on_with_the_next_object(
    tab: TabPemeriksaan, kantor: Sesi, qtbot: QtBot
) -> None:
    tampilan = _ke_tercantum(tab, kantor, "nilai")
    qtbot.keyClick(tampilan, Qt.Key.Key_Insert)
    semua = kantor.tahun(2024).tercantum or ()
    assert [c.id for c in semua] == ["S1.1", "S1.2", "S1.1"]
    assert (semua[1].sumber, semua[1].besaran, semua[1].nilai) == ("Tabel 3.1", "capaian", "")
    assert _isi(tab, 1)["keadaan"] == "Belum diisi"
    kantor.urungkan()
    assert len(kantor.tahun(2024).tercantum or ()) == 2


def test_a_block_from_a_spreadsheet_makes_rows_as_one_step(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    tampilan = _ke_tercantum(tab, kantor, "sumber")
    QApplication.clipboard().setText(
        "Tabel 1\tS1.1\tcapaian\t\t\t95,63 %\n"
        "Tabel 1\tS1.2  Nilai SAKIP\trealisasi\t2023\t\tA\n"
        "Tabel 2\tTahun 2024 (seluruh perangkat daerah)\tpagu\t\t\tRp. 3.500.000,00\n"
        "Tabel 2\tP1\tserapan\t\tTW I\t7,14\n"
    )
    qtbot.keyClick(tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    semua = kantor.tahun(2024).tercantum or ()
    assert [(c.sumber, c.objek, c.id, c.besaran, c.tahun, c.triwulan) for c in semua] == [
        ("Tabel 1", "indikator", "S1.1", "capaian", None, None),
        ("Tabel 1", "indikator", "S1.2", "realisasi", 2023, None),
        ("Tabel 2", "tahun", "2024", "pagu", None, None),
        ("Tabel 2", "anggaran", "P1", "serapan", None, 1),
    ]
    assert _isi(tab, 2)["terbaca"] == "3.500.000,00"
    assert kantor.dapat_urung is not None and "2 baris baru" in kantor.dapat_urung
    kantor.urungkan()
    assert [c.nilai for c in kantor.tahun(2024).tercantum or ()] == ["84,00%", "76,5"]


def test_a_block_is_pasted_into_an_empty_sheet_or_not_at_all(
    jendela: Jendela, kantor: Sesi, qtbot: QtBot
) -> None:
    tab = jendela.isi_tab.tab("pemeriksaan")
    assert isinstance(tab, TabPemeriksaan)
    tab.halaman.setCurrentWidget(tab.tercantum)
    tampilan = tab.tercantum.tampilan
    assert tampilan.teks_kosong.startswith("Belum ada angka tercantum")
    tampilan.setFocus()
    QApplication.clipboard().setText("Tabel 1\tS1.9\tcapaian\t\t\t95,63 %\nTabel 1\tS1.1")
    tampilan.perilaku.sel.tempel()
    assert kantor.tahun(2024).tercantum is None
    assert "S1.9" in jendela.ui.bilah_pesan.ui.teks.text()
    QApplication.clipboard().setText("Tabel 1\tS1.1\tcapaian\t\t\t95,63 %\nTabel 1\tS1.2")
    tampilan.perilaku.sel.tempel()
    assert [c.id for c in kantor.tahun(2024).tercantum or ()] == ["S1.1", "S1.2"]


def test_an_edited_row_stays_in_sight_of_the_filter(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    _ke_tercantum(tab, kantor, "nilai")
    _saring(tab.tercantum.ui.saring_keadaan, "beda")
    assert tab.tercantum.model.rowCount() == 1
    satu = (kantor.tahun(2024).tercantum or ())[0]
    atur(kantor, satu, "ubah angka", nilai="95,63%")
    _tunggu(jendela, qtbot)
    assert tab.tercantum.model.rowCount() == 1
    _saring(tab.tercantum.ui.saring_keadaan, None)
    tab.tercantum.ui.cari.setText("tabel 3.2")
    assert tab.tercantum.model.rowCount() == 1
    assert tab.tercantum.pergi_ke(satu.rid)
    assert tab.tercantum.ui.cari.text() == ""


# the checklist ----------------------------------------------------------------------------------


def _ke_reviu(tab: TabPemeriksaan, butir: str, kolom: str) -> Any:
    tab.halaman.setCurrentWidget(tab.reviu)
    tampilan = tab.reviu.tampilan
    assert tampilan.perilaku.pilih(("reviu", butir), kolom)
    tampilan.setFocus()
    return tampilan


def _butir(tab: TabPemeriksaan) -> dict[str, str]:
    sel = tab.reviu.tampilan.currentIndex()
    kolom = tab.reviu.model.penyaji.kolom
    return {k.id: sel.siblingAtColumn(i).data() for i, k in enumerate(kolom)}


def test_the_program_answers_with_its_evidence(
    tab: TabPemeriksaan, jendela: Jendela, qtbot: QtBot
) -> None:
    _ke_reviu(tab, "mekanisme.andal", "jawaban")
    assert tab.reviu.model.rowCount() == 22
    isi = _butir(tab)
    assert (isi["kelompok"], isi["program"]) == ("Mekanisme 5", "Tidak")
    assert isi["bukti"].startswith("3 temuan: C01 (1)")
    assert isi["jawaban"] == ""
    tab.reviu.ui.tombol_temuan.click()
    assert tab.halaman.currentWidget() is tab.temuan
    assert tab.temuan.tampilan.currentIndex().data(peran.BARIS).temuan.kode == "C01"
    assert QApplication.focusWidget() is tab.temuan.tampilan


def test_people_answer_by_keyboard_and_say_why(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    tampilan = _ke_reviu(tab, "mekanisme.andal", "jawaban")
    tampilan.model().setData(tampilan.currentIndex(), "ya", peran.SUNTING)
    _tunggu(jendela, qtbot)
    assert (kantor.tahun(2024).reviu or {})["mekanisme.andal"].jawaban == "ya"
    catatan = tampilan.currentIndex().siblingAtColumn(5)
    assert "tulis alasannya" in catatan.data(peran.TIP)
    _ke_reviu(tab, "mekanisme.andal", "catatan")
    qtbot.keyClick(tampilan, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Sudah diperbaiki di cetakan kedua")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    _tunggu(jendela, qtbot)
    satu = (kantor.tahun(2024).reviu or {})["mekanisme.andal"]
    assert satu.catatan == "Sudah diperbaiki di cetakan kedua"
    assert kantor.dapat_urung == "ubah catatan, butir 5 mekanisme"
    assert tab.reviu.ui.ringkasan.text().startswith("Ya ")
    kantor.urungkan()
    kantor.urungkan()
    assert not kantor.tahun(2024).reviu


def test_the_wording_of_an_item_can_be_the_offices_own(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    tampilan = _ke_reviu(tab, "format.target", "butir")
    semula = _butir(tab)["butir"]
    tampilan.model().setData(tampilan.currentIndex(), "Kalimat kami.", peran.SUNTING)
    _tunggu(jendela, qtbot)
    assert _butir(tab)["butir"] == "Kalimat kami."
    tampilan.model().setData(tampilan.currentIndex(), "", peran.SUNTING)
    _tunggu(jendela, qtbot)
    assert _butir(tab)["butir"] == semula


def test_other_data_change_the_programs_answers(
    tab: TabPemeriksaan, kantor: Sesi, jendela: Jendela, qtbot: QtBot
) -> None:
    _ke_reviu(tab, "format.target", "jawaban")
    assert _butir(tab)["program"] == "Tidak"
    indikator = kantor.dokumen.renstra[0].tujuan[0].sasaran[0].indikator[1]  # type: ignore[index]
    atur(kantor, indikator, "ubah target", target={"2024": "A"})
    _tunggu(jendela, qtbot)
    assert _butir(tab)["program"] == "Ya"


@pytest.mark.parametrize(("halaman", "jenis"), [("temuan", "pemeriksaan"), ("reviu", "reviu")])
def test_both_sheets_are_printed_from_the_tab(
    tab: TabPemeriksaan, jendela: Jendela, halaman: str, jenis: str
) -> None:
    getattr(tab, halaman).ui.tombol_cetak.click()
    dialog = jendela.findChild(DialogLaporan)
    assert dialog is not None and dialog.jenis == jenis
    dialog.reject()


def test_the_tab_follows_the_year(tab: TabPemeriksaan, jendela: Jendela, qtbot: QtBot) -> None:
    for halaman in (tab.temuan, tab.diterima, tab.tercantum, tab.reviu):
        tab.halaman.setCurrentWidget(halaman)
        jendela.konteks.pilih_tahun(2023)
        _tunggu(jendela, qtbot)
        jendela.konteks.pilih_tahun(2024)
        _tunggu(jendela, qtbot)
    tab.halaman.setCurrentWidget(tab.temuan)
    jendela.konteks.pilih_tahun(2023)
    _tunggu(jendela, qtbot)
    assert set(_kode(tab)) == {"S03"}
    tab.halaman.setCurrentWidget(tab.reviu)
    assert {tab.reviu.model.index(0, 2).data()} == {"Perlu dinilai"}
