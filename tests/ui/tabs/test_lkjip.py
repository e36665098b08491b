"""The tab LKjIP as it is used: texts, drafts, tables, by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.susunan import isi_judul, isi_pengaturan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.lkjip import TabLkjip
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

TAHUN = 2025
JAHAT = "<b>R&D</b> <img src=x> %s {0} \\ \"'\n\n</para> =1+1 \u202e\u200b\U0001d518"
TABEL = r.Tabel(
    bagian="bab1.sumber_daya",
    judul="Pegawai",
    kolom=("Golongan", "Jumlah"),
    baris=(("IV", "4"), ("III", "20")),
)


def _dokumen() -> r.Dokumen:
    contoh = dokumen_contoh()
    narasi = {"ikhtisar": "Ringkasan.", "bab1.latar_belakang": "Awal.", "bab3.lain_lain": "Lain."}
    tahun = tuple(
        replace(t, narasi=narasi, tabel=(TABEL,)) if t.tahun == TAHUN else t for t in contoh.tahun
    )
    return replace(contoh, tahun=tahun)


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", _dokumen())
    yield hasil
    hasil.tutup()


@pytest.fixture
def konteks(setelan: Setelan, kantor: Sesi) -> Konteks:
    setelan.pratinjau = False
    hasil = Konteks(setelan)
    hasil.pasang(kantor, TAHUN)
    return hasil


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabLkjip:
    hasil = TabLkjip(konteks)
    konteks.berubah.connect(hasil.segarkan)
    konteks.tahun_berganti.connect(lambda _: hasil.segarkan(None))
    hasil.segarkan(None)
    tunjuk(hasil)
    return hasil


def _pilih(tab: TabLkjip, bab: str, kunci: str) -> None:
    assert tab.ui.kerangka.ke((bab, kunci))


def _narasi(kantor: Sesi) -> dict[str, str]:
    return dict(kantor.tahun(TAHUN).narasi or {})


def _isi(tab: TabLkjip, bab: str, kunci: str) -> str:
    """What the second column of the outline says of a section."""
    return str(tab.model.indeks_kunci((bab, kunci), 1).data(peran.TAMPIL))


# texts ------------------------------------------------------------------------------------------


def test_kerangka_menandai_yang_kosong(tab: TabLkjip) -> None:
    assert _isi(tab, "bab1", "bab1.latar_belakang") == "ditulis"
    assert _isi(tab, "bab1", "bab1.dasar_hukum") == "kosong"
    assert _isi(tab, "bab1", "bab1.sumber_daya") == "tabel"
    assert _isi(tab, "bab3", "bab3.indikator.S1.1") == "ditulis"
    indeks = tab.model.indeks_kunci(("bab1", "bab1.dasar_hukum"))
    assert "kalimat dari program" in indeks.data(peran.TIP)
    assert indeks.parent().data(peran.TAMPIL) == "BAB I Pendahuluan"
    analisis = tab.model.indeks_kunci(("bab3", "bab3.indikator.S1.1"))
    assert analisis.parent().data(peran.TAMPIL).startswith("S1 ")


def test_kerangka_memakai_judul_dan_urutan_kantor(tab: TabLkjip, kantor: Sesi) -> None:
    dokumen = kantor.dokumen
    jalankan(
        kantor,
        "susun",
        [
            isi_judul(dokumen, "bab2", "Rencana Kami"),
            isi_pengaturan(dokumen, "lkjip.urutan", "bab2, bab1, bab3"),
        ],
    )
    judul = [tab.model.index(n, 0).data() for n in range(tab.model.rowCount())]
    bab = [j for j in judul if j.startswith("BAB")]
    assert bab[:2] == ["BAB I Rencana Kami", "BAB II Pendahuluan"]
    kantor.urungkan()
    judul = [tab.model.index(n, 0).data() for n in range(tab.model.rowCount())]
    assert "BAB I Pendahuluan" in judul and "BAB II Perencanaan Kinerja" in judul


def test_menampilkan_tidak_pernah_menulis(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    tab.ui.kerangka.setFocus()
    for _ in range(60):
        qtbot.keyClick(tab.ui.kerangka, Qt.Key.Key_Down)
        tab.konteks.selesaikan.emit()
    assert kantor.dapat_urung is None


def test_teks_tersimpan_saat_ditinggalkan(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _pilih(tab, "bab1", "bab1.dasar_hukum")
    kotak = tab.ui.teks.ui.uraian
    kotak.setFocus()
    qtbot.keyClicks(kotak, "Undang-Undang.")
    assert "bab1.dasar_hukum" not in _narasi(kantor)
    tab.ui.kerangka.setFocus()
    assert _narasi(kantor)["bab1.dasar_hukum"] == "Undang-Undang."
    assert _isi(tab, "bab1", "bab1.dasar_hukum") == "ditulis"
    assert kantor.dapat_urung == "ubah teks Dasar Hukum"
    tab.konteks.urungkan()
    assert "bab1.dasar_hukum" not in _narasi(kantor)
    assert kotak.toPlainText() == ""
    assert _isi(tab, "bab1", "bab1.dasar_hukum") == "kosong"
    tab.konteks.ulangi()
    assert kotak.toPlainText() == "Undang-Undang."


def test_teks_tersimpan_sesudah_jeda(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _pilih(tab, "bab1", "bab1.latar_belakang")
    kotak = tab.ui.teks.ui.uraian
    kotak.setFocus()
    qtbot.keyClick(kotak, Qt.Key.Key_End)
    qtbot.keyClicks(kotak, " Lanjut.")
    qtbot.waitUntil(lambda: _narasi(kantor)["bab1.latar_belakang"] == "Awal. Lanjut.")
    qtbot.keyClicks(kotak, " Lagi")
    assert kotak.toPlainText() == "Awal. Lanjut. Lagi"


def test_pindah_bagian_menulis_pada_bagian_semula(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "bab1", "bab1.maksud_tujuan")
    qtbot.keyClicks(tab.ui.teks.ui.uraian, "Maksud.")
    _pilih(tab, "bab1", "bab1.tugas_fungsi")
    assert _narasi(kantor)["bab1.maksud_tujuan"] == "Maksud."
    assert "bab1.tugas_fungsi" not in _narasi(kantor)
    assert tab.ui.teks.ui.uraian.toPlainText() == ""
    assert tab.ui.judul.text() == "Tugas dan Fungsi"


def test_pindah_tahun_menulis_pada_tahun_semula(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    lalu = dict(kantor.tahun(2024).narasi or {})
    _pilih(tab, "bab1", "bab1.maksud_tujuan")
    qtbot.keyClicks(tab.ui.teks.ui.uraian, "Maksud.")
    tab.konteks.pilih_tahun(2024)
    assert _narasi(kantor)["bab1.maksud_tujuan"] == "Maksud."
    assert dict(kantor.tahun(2024).narasi or {}) == lalu
    assert tab.ui.teks.ui.uraian.toPlainText() == lalu["bab1.maksud_tujuan"]


def test_analisis_indikator_ditulis_ke_pengukuran(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "bab3", "bab3.indikator.S1.1")
    ui = tab.ui.teks.ui
    assert ui.hambatan.isVisible()
    ui.hambatan.setFocus()
    ui.hambatan.selectAll()
    qtbot.keyClicks(ui.hambatan, "Kurang tenaga.")
    ui.solusi.setFocus()
    ukuran = next(p for p in kantor.tahun(TAHUN).pengukuran or () if p.indikator == "S1.1")
    assert ukuran.hambatan == "Kurang tenaga."
    assert kantor.dapat_urung == "ubah hambatan, S1.1"
    _pilih(tab, "ikhtisar", "ikhtisar")
    assert not ui.hambatan.isVisible()


def test_teks_jahat_tetap_teks(tab: TabLkjip, kantor: Sesi) -> None:
    _pilih(tab, "bab4", "bab4.kesimpulan")
    QApplication.clipboard().setText(JAHAT)
    kotak = tab.ui.teks.ui.uraian
    kotak.setFocus()
    kotak.paste()
    tab.konteks.selesaikan.emit()
    assert _narasi(kantor)["bab4.kesimpulan"] == JAHAT
    _pilih(tab, "bab4", "bab4.langkah")
    _pilih(tab, "bab4", "bab4.kesimpulan")
    assert kotak.toPlainText() == JAHAT
    assert kantor.dapat_urung == "ubah teks Kesimpulan"


def test_kalimat_program_dipakai_sebagai_draf(tab: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _pilih(tab, "bab1", "bab1.dasar_hukum")
    ui = tab.ui.teks.ui
    assert ui.label_usulan.text() == "Tanpa teks, laporan memuat:"
    usulan = ui.usulan.toPlainText()
    assert usulan.startswith("Laporan ini disusun berdasarkan:\n\n1. Peraturan")
    qtbot.mouseClick(ui.pakai, Qt.MouseButton.LeftButton)
    assert _narasi(kantor)["bab1.dasar_hukum"] == usulan
    assert ui.uraian.toPlainText() == usulan
    assert not ui.kotak_usulan.isVisible()
    tab.konteks.urungkan()
    assert ui.uraian.toPlainText() == ""
    assert ui.kotak_usulan.isVisible()


def test_bagian_yang_tidak_dicetak_mengatakannya(tab: TabLkjip) -> None:
    _pilih(tab, "bab3", "bab3.efisiensi")
    ui = tab.ui.teks.ui
    assert "tidak dicetak" in ui.label_usulan.text()
    assert not ui.pakai.isVisible()
    _pilih(tab, "ikhtisar", "ikhtisar")
    assert not ui.kotak_usulan.isVisible()


def test_bagian_tambahan_dapat_diubah_dan_dihapus(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot
) -> None:
    _pilih(tab, "bab3", "bab3.lain_lain")
    assert tab.ui.hapus_bagian.isVisible()
    assert "bab3.lain_lain" in tab.ui.keterangan.text()
    qtbot.keyClicks(tab.ui.teks.ui.uraian, "Baru. ")
    qtbot.mouseClick(tab.ui.hapus_bagian, Qt.MouseButton.LeftButton)
    assert "bab3.lain_lain" not in _narasi(kantor)
    assert not tab.ui.kerangka.ke(("bab3", "bab3.lain_lain"))
    tab.konteks.urungkan()
    assert _narasi(kantor)["bab3.lain_lain"] == "Baru. Lain."
    _pilih(tab, "bab1", "bab1.dasar_hukum")
    assert not tab.ui.hapus_bagian.isVisible()


def test_teks_yang_gagal_disimpan_tidak_hilang(
    tab: TabLkjip, kantor: Sesi, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(*_: object) -> None:
        raise UserError("Tempat simpan penuh.", "Kosongkan sebagian.")

    kabar: list[Pemberitahuan | None] = []
    tab.konteks.pemberitahuan.connect(kabar.append)
    _pilih(tab, "bab1", "bab1.tugas_fungsi")
    kotak = tab.ui.teks.ui.uraian
    qtbot.keyClicks(kotak, "Penting.")
    with monkeypatch.context() as sementara:
        sementara.setattr("lkjip_desktop.ui.tabs.lkjip.halaman_teks.isi_naskah", penuh)
        _pilih(tab, "bab1", "bab1.tugas_fungsi")
        tab.ui.kerangka.ke(("bab1", "bab1.isu_strategis"))
        assert tab.ui.judul.text() == "Tugas dan Fungsi"
        assert kotak.toPlainText() == "Penting."
    assert kabar[-1] is not None and kabar[-1].pesan == "Tempat simpan penuh."
    _pilih(tab, "bab1", "bab1.isu_strategis")
    assert _narasi(kantor)["bab1.tugas_fungsi"] == "Penting."


def test_ctrl_z_dalam_kotak_kosong_riwayat_milik_jendela(tab: TabLkjip, qtbot: QtBot) -> None:
    diminta: list[bool] = []
    aksi = tab.addAction("urung")
    aksi.setShortcut("Ctrl+Z")
    aksi.triggered.connect(lambda: diminta.append(True))
    _pilih(tab, "bab1", "bab1.latar_belakang")
    kotak = tab.ui.teks.ui.uraian
    kotak.setFocus()
    qtbot.keyClicks(kotak, "X")
    qtbot.keyClick(kotak, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kotak.toPlainText() == "Awal."
    assert not diminta
    qtbot.keyClick(kotak, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert diminta


def test_pergi_ke_tabel_dan_analisis(tab: TabLkjip, kantor: Sesi) -> None:
    tabel = (kantor.tahun(TAHUN).tabel or ())[0]
    assert tab.pergi_ke(r.Tabel, tabel.rid)
    assert tab.ui.judul.text() == "Sumber Daya"
    assert tab.ui.halaman.currentWidget() is tab.ui.tabel
    ukuran = next(p for p in kantor.tahun(TAHUN).pengukuran or () if p.indikator == "S2.1")
    assert tab.pergi_ke(r.Pengukuran, ukuran.rid)
    assert tab.ui.judul.text().startswith("Indikator: ")
    assert not tab.pergi_ke(r.Belanja, 1)


# tables -----------------------------------------------------------------------------------------


@pytest.fixture
def tabel(tab: TabLkjip, qtbot: QtBot) -> TabLkjip:
    """The tab at the table of Sumber Daya."""
    _pilih(tab, "bab1", "bab1.sumber_daya")
    tab.ui.halaman.setCurrentWidget(tab.ui.tabel)
    tab.ui.tabel.ui.sel.setFocus()
    return tab


def _sel(tab: TabLkjip) -> KisiView:
    hasil: KisiView = tab.ui.tabel.ui.sel
    return hasil


def _ke_sel(tab: TabLkjip, baris: int, kolom: int) -> KisiView:
    """Row 0 holds the headings."""
    sel = _sel(tab)
    sel.setFocus()
    gerak.ke(sel, tab.ui.tabel.sel.model.index(baris, kolom))
    return sel


def _tabel(kantor: Sesi, nomor: int = 0) -> r.Tabel:
    return (kantor.tahun(TAHUN).tabel or ())[nomor]


def _ketik(qtbot: QtBot, sel: KisiView, teks: str) -> None:
    qtbot.keyClick(sel, teks[0])
    editor = QApplication.focusWidget()
    assert editor is not None and editor is not sel
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_sel_tabel_diubah_dan_diurungkan(tabel: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _ketik(qtbot, _ke_sel(tabel, 1, 1), "57")
    assert _tabel(kantor).baris[0] == ("IV", "57")
    _ketik(qtbot, _ke_sel(tabel, 0, 0), "Pangkat")
    assert _tabel(kantor).kolom == ("Pangkat", "Jumlah")
    tabel.konteks.urungkan()
    tabel.konteks.urungkan()
    assert _tabel(kantor) == TABEL


def test_baris_tabel_dengan_papan_ketik(tabel: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    sel = _ke_sel(tabel, 1, 0)
    qtbot.keyClick(sel, Qt.Key.Key_Insert)
    assert _tabel(kantor).baris == (("IV", "4"), ("", ""), ("III", "20"))
    assert sel.currentIndex().row() == 2
    _ketik(qtbot, sel, "II")
    _ke_sel(tabel, 2, 0)
    qtbot.keyClick(sel, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [b[0] for b in _tabel(kantor).baris] == ["IV", "III", "II"]
    assert sel.currentIndex().row() == 3
    qtbot.keyClick(sel, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [b[0] for b in _tabel(kantor).baris] == ["IV", "III"]
    _ke_sel(tabel, 0, 0)
    qtbot.keyClick(sel, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert _tabel(kantor) == TABEL


def test_kolom_tabel_dengan_tombol(tabel: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    ui = tabel.ui.tabel.ui
    _ke_sel(tabel, 1, 0)
    qtbot.mouseClick(ui.tambah_kolom, Qt.MouseButton.LeftButton)
    assert _tabel(kantor).kolom == ("Golongan", "", "Jumlah")
    qtbot.mouseClick(ui.kanan, Qt.MouseButton.LeftButton)
    assert _tabel(kantor).kolom == ("Golongan", "Jumlah", "")
    assert _sel(tabel).currentIndex().column() == 2
    qtbot.mouseClick(ui.hapus_kolom, Qt.MouseButton.LeftButton)
    assert _tabel(kantor) == TABEL


def test_blok_ditempel_ke_dalam_tabel(tabel: TabLkjip, kantor: Sesi) -> None:
    sel = _ke_sel(tabel, 1, 0)
    QApplication.clipboard().setText("A\t1\nB\t2\n")
    sel.perilaku.sel.tempel()
    assert _tabel(kantor).baris == (("A", "1"), ("B", "2"))
    tabel.konteks.urungkan()
    assert _tabel(kantor) == TABEL


def _salin(html: str, teks: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(teks)
    QApplication.clipboard().setMimeData(data)


def test_tabel_word_menjadi_tabel_baru(tabel: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    _salin(
        "<table><tr><td>Nama</td><td>Jumlah</td></tr>"
        "<tr><td>&lt;b&gt;R&amp;D<br>baris 2</td><td>=1+1</td></tr></table>",
        "Nama\nJumlah\n<b>R&D\nbaris 2\n=1+1",
    )
    qtbot.mouseClick(tabel.ui.tabel.ui.tempel, Qt.MouseButton.LeftButton)
    assert _tabel(kantor, 1) == r.Tabel(
        bagian="bab1.sumber_daya",
        judul="Tabel baru",
        kolom=("Nama", "Jumlah"),
        baris=(("<b>R&D\nbaris 2", "=1+1"),),
    )
    halaman = tabel.ui.halaman
    assert halaman.tabText(halaman.indexOf(tabel.ui.tabel)) == "Tabel pendukung (2)"
    assert tabel.ui.tabel.sel.tabel == _tabel(kantor, 1)


def test_tabel_excel_tanpa_html(tabel: TabLkjip, kantor: Sesi) -> None:
    QApplication.clipboard().setText('No\tUraian\n1\t"dua\nbaris"\n')
    tabel.ui.tabel.tempel_tabel()
    assert _tabel(kantor, 1).baris == (("1", "dua\nbaris"),)


def test_papan_klip_tanpa_tabel_diberi_tahu(tabel: TabLkjip, kantor: Sesi) -> None:
    kabar: list[Pemberitahuan | None] = []
    tabel.konteks.pemberitahuan.connect(kabar.append)
    QApplication.clipboard().setText("bukan tabel")
    tabel.ui.tabel.tempel_tabel()
    assert kabar[-1] is not None and "tidak berisi tabel" in kabar[-1].pesan
    assert kantor.dapat_urung is None


def test_daftar_tabel(tabel: TabLkjip, kantor: Sesi, qtbot: QtBot) -> None:
    ui = tabel.ui.tabel.ui
    qtbot.mouseClick(ui.tambah, Qt.MouseButton.LeftButton)
    assert [t.judul for t in kantor.tahun(TAHUN).tabel or ()] == ["Pegawai", "Tabel baru"]
    qtbot.mouseClick(ui.naik, Qt.MouseButton.LeftButton)
    assert [t.judul for t in kantor.tahun(TAHUN).tabel or ()] == ["Tabel baru", "Pegawai"]
    assert not tabel.ui.tabel.model_daftar.index(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    indeks = tabel.ui.tabel.model_daftar.index(0, 3)
    assert tabel.ui.tabel.model_daftar.setData(indeks, "ikhtisar", peran.NILAI)
    assert _tabel(kantor).bagian == "ikhtisar"
    assert tabel.ui.tabel.model_daftar.rowCount() == 1
    tabel.konteks.urungkan()
    ui.daftar.perilaku.pilih((r.Tabel, _tabel(kantor).rid))
    qtbot.mouseClick(ui.hapus, Qt.MouseButton.LeftButton)
    assert kantor.tahun(TAHUN).tabel == (TABEL,)
    assert kantor.dapat_urung == "hapus tabel Tabel baru"


def test_bagian_tanpa_tabel_tidak_menawarkan_sel(tab: TabLkjip) -> None:
    _pilih(tab, "ikhtisar", "ikhtisar")
    tab.ui.halaman.setCurrentWidget(tab.ui.tabel)
    assert not tab.ui.tabel.ui.bawah.isVisible()
    assert tab.ui.tabel.ui.tambah.isEnabled()
    assert not tab.ui.tabel.ui.hapus.isEnabled()


def test_hanya_baca(
    setelan: Setelan,
    kantor: Sesi,
    tunjuk: Callable[[QWidget], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Sesi, "hanya_baca", True)
    setelan.pratinjau = False
    konteks = Konteks(setelan)
    konteks.pasang(kantor, TAHUN)
    tab = TabLkjip(konteks)
    tab.segarkan(None)
    tunjuk(tab)
    _pilih(tab, "bab3", "bab3.lain_lain")
    assert tab.ui.teks.ui.uraian.isReadOnly()
    assert not tab.ui.hapus_bagian.isVisible()
    _pilih(tab, "bab1", "bab1.dasar_hukum")
    assert not tab.ui.teks.ui.pakai.isVisible()
    assert not tab.ui.tabel.ui.tambah.isEnabled()
