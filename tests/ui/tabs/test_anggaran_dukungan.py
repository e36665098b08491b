"""Ticking nodes for an indikator; belanja against the tree; last year's money; codes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from lkjip_desktop.services.tahun import tambah_tahun
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tabs.anggaran.belanja import selisih

K = Qt.Key


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabAnggaran:
    hasil = TabAnggaran(konteks)
    konteks.berubah.connect(hasil.segarkan)
    konteks.tahun_berganti.connect(lambda _: hasil.segarkan(None))
    hasil.segarkan(None)
    tunjuk(hasil)
    return hasil


def _sel(model: Any, kunci: tuple[type, int], kolom: str) -> QModelIndex:
    nomor = [k.id for k in model.penyaji.kolom].index(kolom)
    indeks: QModelIndex = model.indeks_kunci(kunci, nomor)
    return indeks


def _daun(kantor: Sesi) -> tuple[r.Anggaran, r.Anggaran]:
    kegiatan = ((kantor.tahun(2024).anggaran or ())[0].anak or ())[0]
    satu, dua = kegiatan.anak or ()
    return satu, dua


def _pilih_indikator(tab: TabAnggaran, kode: str) -> None:
    hasil = tab.konteks.sesi.hasil(2024).indikator[kode]
    assert tab.centang.indikator.perilaku.pilih((r.Indikator, hasil.definisi.rid))


def _dukungan(kantor: Sesi) -> list[tuple[str, str, str | None]]:
    semua = kantor.tahun(2024).dukungan or ()
    return [(d.indikator, d.anggaran, d.porsi) for d in semua]


def test_nodes_are_ticked_by_the_space_bar(qtbot: QtBot, tab: TabAnggaran, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.centang)
    _pilih_indikator(tab, "S1.1")
    assert "belum ada anggaran" in tab.centang.judul.text()
    satu, _ = _daun(kantor)
    tampilan, model = tab.centang.tampilan, tab.centang.model
    tampilan.setFocus()
    tampilan.setCurrentIndex(_sel(model, (r.Anggaran, satu.rid), "dukung"))
    qtbot.keyClick(tampilan, K.Key_Space)
    assert _dukungan(kantor) == [("S1.1", satu.id, None)]
    assert "pagu Rp1.500.000" in tab.centang.judul.text()
    tampilan.setCurrentIndex(_sel(model, (r.Anggaran, satu.rid), "porsi"))
    qtbot.keyClick(tampilan, "6")
    qtbot.keyClick(QApplication.focusWidget(), "0")
    qtbot.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert _dukungan(kantor) == [("S1.1", satu.id, "60")]
    assert _sel(model, (r.Anggaran, satu.rid), "sisa").data() == "40,00%"
    # what is left goes to the next one that is ticked
    _pilih_indikator(tab, "S1.2")
    tampilan.setCurrentIndex(_sel(model, (r.Anggaran, satu.rid), "dukung"))
    qtbot.keyClick(tampilan, K.Key_Space)
    assert _dukungan(kantor)[1] == ("S1.2", satu.id, "40")
    qtbot.keyClick(tampilan, K.Key_Space)
    assert len(_dukungan(kantor)) == 1
    for _ in range(kantor.riwayat[1]):
        kantor.urungkan()
    assert _dukungan(kantor) == []


def test_more_than_all_of_a_node_is_marked(tab: TabAnggaran, kantor: Sesi) -> None:
    satu, _ = _daun(kantor)
    tahun = kantor.tahun(2024)
    for indikator, porsi in (("S1.1", None), ("S1.2", "20")):
        baru = r.Dukungan(indikator=indikator, anggaran=satu.id, porsi=porsi)
        kantor.lakukan("d", lambda uk, b=baru: uk.sisip(r.Tahun, tahun.rid, "dukungan", b))
    tab.halaman.setCurrentWidget(tab.centang)
    _pilih_indikator(tab, "S1.1")
    catatan = _sel(tab.centang.model, (r.Anggaran, satu.rid), "catatan").data()
    assert "berjumlah 120,00%, lebih dari 100%" in catatan
    rid = (kantor.tahun(2024).dukungan or ())[1].rid
    tab.halaman.setCurrentWidget(tab.pohon)
    assert tab.pergi_ke(r.Dukungan, rid)
    assert tab.halaman.currentWidget() is tab.centang
    assert tab.centang.indikator.perilaku.baris_kini().hasil.id == "S1.2"
    assert tab.centang.tampilan.perilaku.baris_kini().hasil.id == satu.id


def test_a_branch_and_its_leaf_are_not_counted_twice_unseen(tab: TabAnggaran, kantor: Sesi) -> None:
    satu, _ = _daun(kantor)
    tahun = kantor.tahun(2024)
    for simpul in ("P1", satu.id):
        baru = r.Dukungan(indikator="S1.1", anggaran=simpul)
        kantor.lakukan("d", lambda uk, b=baru: uk.sisip(r.Tahun, tahun.rid, "dukungan", b))
    tab.halaman.setCurrentWidget(tab.centang)
    _pilih_indikator(tab, "S1.1")
    catatan = _sel(tab.centang.model, (r.Anggaran, satu.rid), "catatan").data()
    assert "terhitung dua kali" in catatan


def test_belanja_is_compared_with_the_tree(tab: TabAnggaran, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.belanja)
    teks = tab.belanja.selisih.text()
    assert "! Pagu belanja dalam program Rp3.000.000, lebih besar Rp1.500.000" in teks
    belanja = (kantor.tahun(2024).belanja or ())[0]
    dalam = _sel(tab.belanja.model, (r.Belanja, belanja.rid), "dalam")
    assert dalam.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    atur(kantor, belanja, "ubah", pagu="1500000", realisasi="250000")
    teks = tab.belanja.selisih.text()
    assert teks.count("sama dengan pohon anggaran") == 2
    assert "!" not in teks


def test_the_sentence_about_the_difference() -> None:
    assert selisih("Pagu", [Fraction(2), Fraction(3)], Fraction(5))[1]
    kalimat, cocok = selisih("Pagu", [Fraction(2)], Fraction(5))
    assert "lebih kecil Rp3" in kalimat and not cocok


def test_last_years_money_stands_beside_this_years(
    tab: TabAnggaran, kantor: Sesi, konteks: Konteks, qtbot: QtBot
) -> None:
    tambah_tahun(kantor, 2025, 2024)
    satu, _ = _daun(kantor)
    konteks.pilih_tahun(2025)
    tombol = tab.pohon.ui.tombol_lalu
    assert tombol.isEnabled()
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    kini = next(
        a
        for p in kantor.tahun(2025).anggaran or ()
        for k in p.anak or ()
        for a in k.anak or ()
        if a.kode == satu.kode
    )
    model = tab.pohon.model
    assert _sel(model, (r.Anggaran, kini.rid), "pagu_lalu").data() == "1.500.000"
    assert _sel(model, (r.Anggaran, kini.rid), "realisasi_lalu").data() == "250.000"
    assert _sel(model, (r.Anggaran, kini.rid), "serapan_lalu").data() == "16,67%"
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)
    assert "pagu_lalu" not in [k.id for k in model.penyaji.kolom]


def test_sorting_by_kode_and_wrong_codes(tab: TabAnggaran, kantor: Sesi, qtbot: QtBot) -> None:
    satu, dua = _daun(kantor)
    atur(kantor, satu, "kode", kode="1.01.10")
    qtbot.mouseClick(tab.pohon.ui.tombol_urutkan, Qt.MouseButton.LeftButton)
    assert [s.kode for s in _daun(kantor)] == ["1.01.02", "1.01.10"]
    atur(kantor, dua, "kode", kode="1.01.10")
    catatan = _sel(tab.pohon.model, (r.Anggaran, dua.rid), "catatan").data()
    assert catatan == "Kode 1.01.10 dipakai lebih dari satu baris."
    atur(kantor, dua, "kode", kode="9.9")
    catatan = _sel(tab.pohon.model, (r.Anggaran, dua.rid), "catatan").data()
    assert "tidak berada di bawah kode 1.01" in catatan
