"""The tab PK as it is used: a PK made from the plan, its rows, murni against perubahan, RKT."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services import sunting
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.pk import TabPk
from lkjip_desktop.ui.tabs.pk.baru import PkBaru
from lkjip_desktop.ui.tabs.pk.pilih import PilihBanyak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(konteks: Konteks, tunjuk: Callable[[QWidget], None]) -> TabPk:
    hasil = TabPk(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    hasil.dokumen.daftar.setFocus()
    return hasil


def _pk(kantor: Sesi, nomor: int = 0) -> r.Pk:
    return (kantor.tahun(2024).pk or ())[nomor]


def _buat(kantor: Sesi, jenis: r.JenisPk = "murni", **isi: object) -> r.Pk:
    hasil = kantor.hasil(2024)
    usul = layanan.usulan_pk(kantor.dokumen, hasil, jenis, "kepala", **isi)  # type: ignore[arg-type]
    layanan.buat_pk(kantor, 2024, usul)
    return (kantor.tahun(2024).pk or ())[-1]


def _dalam_dialog(laku: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that opens next."""

    def cari() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            laku(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, cari)


def _sel(kisi: KisiView, baris: int, kolom: str) -> str:
    nomor = next(i for i, k in enumerate(kisi.perilaku.model.penyaji.kolom) if k.id == kolom)
    return str(kisi.model().index(baris, nomor).data())


def _ketik(qtbot: QtBot, tampilan: KisiView, kolom: str, teks: str) -> None:
    nomor = next(i for i, k in enumerate(tampilan.perilaku.model.penyaji.kolom) if k.id == kolom)
    tampilan.setFocus()
    tampilan.setCurrentIndex(tampilan.currentIndex().siblingAtColumn(nomor))
    qtbot.keyClick(tampilan, teks[0])
    editor = QApplication.focusWidget()
    assert editor is not None and editor is not tampilan
    qtbot.keyClicks(editor, teks[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


# making -------------------------------------------------------------------------------------------


def test_a_pk_is_made_from_the_plan(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    def isi(dialog: QDialog) -> None:
        assert isinstance(dialog, PkBaru)
        ui = dialog.ui
        assert (ui.jenis.currentText(), ui.tingkat.currentText()) == ("Murni", "Kepala")
        assert ui.indikator.terpilih() == ["S1.1"]
        assert ui.pilihan.tabText(1) == "Program dan kegiatan (1)"
        ui.pertama.setCurrentIndex(1)
        ui.kedua.setCurrentIndex(2)
        qtbot.keyClicks(ui.tanggal, "15 Januari 2024")
        ui.setuju.click()

    _dalam_dialog(isi)
    qtbot.keyClick(tab.dokumen.daftar, Qt.Key.Key_Insert)
    pk = _pk(kantor)
    assert (pk.tanggal, pk.pihak_pertama, pk.pihak_kedua) == ("2024-01-15", "kepala", "wali")
    assert pk.indikator == (r.PkIndikator(indikator="S1.1", target="80"),)
    assert pk.program == (r.PkProgram(anggaran="P1", pagu="3000000"),)
    assert kantor.dapat_urung == "buat PK murni tingkat kepala"
    assert _sel(tab.dokumen.daftar, 0, "keadaan") == "lengkap"
    assert tab.ui.keadaan_pk.text() == "Lengkap, siap ditandatangani."
    assert _sel(tab.dokumen.indikator, 0, "beda") == "sesuai"
    assert tab.ui.ket_program.text() == "Jumlah Rp3.000.000, sesuai anggaran"


def test_a_date_that_cannot_be_read_stays_in_the_dialog(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    def isi(dialog: QDialog) -> None:
        assert isinstance(dialog, PkBaru)
        qtbot.keyClicks(dialog.ui.tanggal, "lusa")
        dialog.ui.setuju.click()
        assert dialog.isVisible()
        assert dialog.ui.galat.text().startswith("! ")

    _dalam_dialog(isi)
    tab.ui.tombol_pk_baru.click()
    assert not kantor.tahun(2024).pk


def test_a_perubahan_begins_with_its_murni(tab: TabPk, kantor: Sesi) -> None:
    murni = _buat(kantor)
    butir = (murni.indikator or ())[0]
    sunting.atur(kantor, butir, "ubah", target="77")

    def isi(dialog: QDialog) -> None:
        assert isinstance(dialog, PkBaru)
        assert dialog.ui.jenis.currentText() == "Perubahan"
        assert dialog.ui.dari.currentText() == "PK murni Kepala"
        dialog.ui.setuju.click()

    _dalam_dialog(isi)
    tab.ui.tombol_pk_baru.click()
    perubahan = _pk(kantor, 1)
    assert (perubahan.indikator or ())[0].target == "77"
    assert (perubahan.program or ())[0].pagu == "1500000"


def test_what_belongs_to_a_unit_is_ticked(tab: TabPk, kantor: Sesi) -> None:
    simpul = (kantor.tahun(2024).anggaran or ())[0]
    sunting.atur(kantor, simpul, "unit", unit="bid")

    def isi(dialog: QDialog) -> None:
        assert isinstance(dialog, PkBaru)
        ui = dialog.ui
        ui.tingkat.setCurrentIndex(1)
        ui.unit.setCurrentIndex(1)
        assert ui.program.terpilih() == []
        ui.unit.setCurrentIndex(2)
        assert ui.program.terpilih() == ["P1", "P1.K1"]
        ui.semua.setChecked(True)
        assert ui.program.terpilih() == ["P1", "P1.K1"]
        assert ui.program.tabel.model().rowCount() == 4

    _dalam_dialog(isi)
    tab.ui.tombol_pk_baru.click()
    assert not kantor.tahun(2024).pk


# rows ---------------------------------------------------------------------------------------------


def test_a_target_that_differs_is_marked_in_words(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    kisi = tab.dokumen.indikator
    _ketik(qtbot, kisi, "target", "82,5")
    assert (_pk(kantor).indikator or ())[0].target == "82.5"
    assert kantor.dapat_urung == "ubah target PK, S1.1 pada PK murni kepala"
    assert _sel(kisi, 0, "beda") == "berbeda dari Renstra: 80"
    assert tab.ui.ket_indikator.text() == "1 indikator, 1 tidak sama dengan rencana"
    tab.ui.tombol_samakan_target.click()
    assert (_pk(kantor).indikator or ())[0].target == "80"
    assert not tab.ui.tombol_samakan_target.isEnabled()


def test_a_target_that_is_no_figure_is_marked_and_not_written(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    _buat(kantor)
    langkah = kantor.dapat_urung
    _ketik(qtbot, tab.dokumen.indikator, "target", "tinggi")
    assert _sel(tab.dokumen.indikator, 0, "target") == "! tinggi"
    assert kantor.dapat_urung == langkah


def test_a_cleared_target_is_not_filled_in(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    kisi = tab.dokumen.indikator
    assert kisi.perilaku.pilih((r.PkIndikator, (_pk(kantor).indikator or ())[0].rid), "target")
    qtbot.keyClick(kisi, Qt.Key.Key_Delete)
    assert _sel(kisi, 0, "target") == ""
    assert _sel(kisi, 0, "beda") == "target belum diisi"


def test_a_pagu_that_differs_and_its_remark(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    kisi = tab.dokumen.program
    _ketik(qtbot, kisi, "pagu", "Rp 2.000.000,00")
    assert _sel(kisi, 0, "beda") == "berbeda dari anggaran: Rp3.000.000"
    assert tab.ui.ket_program.text() == "Jumlah Rp2.000.000; anggaran Rp3.000.000"
    _ketik(qtbot, kisi, "keterangan", "APBD")
    assert (_pk(kantor).program or ())[0].keterangan == "APBD"
    tab.ui.tombol_samakan_pagu.click()
    assert (_pk(kantor).program or ())[0].pagu == "3000000"


def test_rows_are_chosen_searched_moved_and_taken_out(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    _buat(kantor)
    kisi = tab.dokumen.indikator
    kisi.setFocus()

    def pilih(dialog: QDialog) -> None:
        assert isinstance(dialog, PilihBanyak)
        daftar = dialog.ui.daftar
        assert daftar.tabel.model().rowCount() == 1
        qtbot.keyClicks(daftar.cari, "tidak ada")
        assert daftar.tabel.model().rowCount() == 0
        assert not dialog.ui.setuju.isEnabled()
        daftar.cari.clear()
        qtbot.keyClicks(daftar.cari, "sakip nilai")
        qtbot.keyClick(daftar.cari, Qt.Key.Key_Down)
        daftar.tabel.selectRow(0)
        qtbot.keyClick(daftar.tabel, Qt.Key.Key_Space)
        assert dialog.ui.setuju.text() == "Tambahkan 1"
        dialog.ui.setuju.click()

    _dalam_dialog(pilih)
    qtbot.keyClick(kisi, Qt.Key.Key_Insert)
    assert [b.indikator for b in _pk(kantor).indikator or ()] == ["S1.1", "S1.2"]
    assert kisi.perilaku.baris_kini().butir.indikator == "S1.2"
    qtbot.keyClick(kisi, Qt.Key.Key_Up, ALT)
    assert [b.indikator for b in _pk(kantor).indikator or ()] == ["S1.2", "S1.1"]
    qtbot.keyClick(kisi, Qt.Key.Key_Delete, CTRL)
    assert [b.indikator for b in _pk(kantor).indikator or ()] == ["S1.1"]


def test_nodes_are_chosen_and_a_dialog_that_is_left_does_nothing(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    _buat(kantor)
    langkah = kantor.dapat_urung
    _dalam_dialog(lambda dialog: dialog.reject())
    tab.ui.tombol_tambah_program.click()
    assert kantor.dapat_urung == langkah

    def pilih(dialog: QDialog) -> None:
        assert isinstance(dialog, PilihBanyak)
        dialog.ui.daftar.tabel.selectAll()
        qtbot.keyClick(dialog.ui.daftar.tabel, Qt.Key.Key_Space)
        dialog.ui.setuju.click()

    _dalam_dialog(pilih)
    tab.ui.tombol_tambah_program.click()
    anggaran = [b.anggaran for b in _pk(kantor).program or ()]
    assert anggaran == ["P1", "P1.K1", "P1.K1.S1", "P1.K1.S2"]
    assert kantor.dapat_urung == "tambah 3 baris anggaran pada PK"


def test_the_parties_and_the_date_of_a_pk(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    daftar = tab.dokumen.daftar
    assert _sel(daftar, 0, "keadaan") == "belum ada tanggal, pihak pertama, pihak kedua"
    kotak = tab.dokumen.rincian.isian("pihak_pertama").editor
    kotak.setCurrentIndex(1)  # type: ignore[attr-defined]
    kotak.activated.emit(1)  # type: ignore[attr-defined]
    _ketik(qtbot, daftar, "tanggal", "3/1/2024")
    assert (_pk(kantor).pihak_pertama, _pk(kantor).tanggal) == ("kepala", "2024-01-03")
    assert _sel(daftar, 0, "jabatan") == "Kepala Dinas"


def test_a_pk_is_deleted_and_comes_back(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    tab.dokumen.daftar.setFocus()
    qtbot.keyClick(tab.dokumen.daftar, Qt.Key.Key_Delete, CTRL)
    assert not kantor.tahun(2024).pk
    assert tab.dokumen.indikator.model().rowCount() == 0
    kantor.urungkan()
    assert tab.dokumen.indikator.model().rowCount() == 1


def test_looking_is_no_edit(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    _buat(kantor, "perubahan")
    langkah = kantor.dapat_urung
    for tombol in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(tab.dokumen.daftar, tombol)
    for nomor in (1, 2, 0):
        tab.halaman.setCurrentIndex(nomor)
    tab.segarkan(None)
    assert kantor.dapat_urung == langkah


# murni against perubahan, RKT, the window ---------------------------------------------------------


def test_murni_and_perubahan_side_by_side(tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    tab.halaman.setCurrentWidget(tab.ui.halaman_banding)
    assert _sel(tab.ui.banding_indikator, 0, "kata") == "belum ada PK perubahan"
    _buat(kantor, "perubahan")
    sunting.atur(kantor, (_pk(kantor, 1).indikator or ())[0], "ubah", target="85")
    assert _sel(tab.ui.banding_indikator, 0, "kata") == "naik dari 80 menjadi 85"
    assert _sel(tab.ui.banding_program, 0, "kata") == "berkurang Rp1.500.000"
    assert tab.ui.ket_banding.text() == (
        "Jumlah murni Rp3.000.000, perubahan Rp1.500.000, berkurang Rp1.500.000"
    )


def test_targets_of_the_rkt(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    tab.halaman.setCurrentWidget(tab.ui.halaman_rkt)
    kisi = tab.rkt.tampilan
    tab.ui.tombol_isi_rkt.click()
    assert kantor.tahun(2024).rkt == (r.Rkt(indikator="S1.1", target="80"),)
    kisi.setCurrentIndex(kisi.model().index(0, 0))
    _ketik(qtbot, kisi, "rkt", "81")
    assert _sel(kisi, 0, "beda") == "berbeda dari Renstra: 80"
    assert kantor.dapat_urung == "ubah target RKT, S1.1"
    assert kisi.perilaku.pilih((r.Rkt, "S1.1"), "rkt")
    qtbot.keyClick(kisi, Qt.Key.Key_Delete)
    assert not kantor.tahun(2024).rkt


def test_going_to_a_record(tab: TabPk, kantor: Sesi) -> None:
    _buat(kantor)
    perubahan = _buat(kantor, "perubahan")
    tab.halaman.setCurrentIndex(1)
    assert tab.pergi_ke(r.PkIndikator, (perubahan.indikator or ())[0].rid)
    assert tab.halaman.currentIndex() == 0
    assert tab.dokumen.pk == perubahan
    assert not tab.pergi_ke(r.PkIndikator, 999)


def test_the_button_asks_the_window_to_print(qtbot: QtBot, tab: TabPk, kantor: Sesi) -> None:
    assert not tab.ui.tombol_cetak.isEnabled()
    _buat(kantor)
    aksi = QAction(tab)
    aksi.setObjectName("lap_pk")
    with qtbot.waitSignal(aksi.triggered):
        tab.ui.tombol_cetak.click()


# parties ------------------------------------------------------------------------------------------


def _masa(kantor: Sesi) -> None:
    kepala = next(p for p in kantor.dokumen.pejabat or () if p.id == "kepala")
    sunting.atur(kantor, kepala, "masa jabatan", selesai="2024-06-30")
    plt = r.Pejabat(
        id="plt", nama="(Plt.)", jabatan=kepala.jabatan, status="plt", mulai="2024-07-01"
    )
    sunting.tambah(kantor, "tambah pejabat", kantor.dokumen, "pejabat", plt)


def test_who_did_not_hold_the_office_on_the_date_is_named_and_exchanged(
    tab: TabPk, kantor: Sesi
) -> None:
    _masa(kantor)
    _siap(kantor)
    tombol = tab.ui.tombol_ganti_pihak
    assert not tombol.isVisible()
    sunting.atur(kantor, _pk(kantor), "ubah tanggal", tanggal="2024-09-01")
    assert _sel(tab.dokumen.daftar, 0, "keadaan") in (
        "periksa penanda tangan",
        "belum ada pihak kedua",
    )
    assert "tidak menjabat pada 1 September 2024" in tab.ui.keadaan_pk.text()
    tombol.click()
    assert _pk(kantor).pihak_pertama == "plt"
    kantor.urungkan()
    assert _pk(kantor).pihak_pertama == "kepala"
    kantor.ulangi()
    assert _sel(tab.dokumen.daftar, 0, "jabatan").startswith("Plt. ")
    assert not tombol.isVisible()


def test_the_dialog_takes_who_holds_the_office_on_its_date(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    _masa(kantor)

    def isi(dialog: QDialog) -> None:
        assert isinstance(dialog, PkBaru)
        ui = dialog.ui
        ui.pertama.setCurrentIndex(ui.pertama.findData("kepala"))
        qtbot.keyClicks(ui.tanggal, "1 September 2024")
        qtbot.keyClick(ui.tanggal, Qt.Key.Key_Return)

    _dalam_dialog(isi)
    qtbot.keyClick(tab.dokumen.daftar, Qt.Key.Key_Insert)
    assert _pk(kantor).pihak_pertama == "plt"


# signed -------------------------------------------------------------------------------------------


def _siap(kantor: Sesi) -> r.Pk:
    pk = _buat(kantor)
    sunting.atur(kantor, pk, "siapkan", tanggal="2024-01-15", pihak_pertama="kepala")
    return _pk(kantor)


def test_a_signed_pk_is_closed_until_a_reason_opens_it(
    qtbot: QtBot, tab: TabPk, kantor: Sesi
) -> None:
    _siap(kantor)
    dokumen, tombol = tab.dokumen, tab.ui.tombol_tanda_tangan
    assert tombol.text() == "Tandai sudah ditandatangani"
    tombol.click()
    assert _sel(dokumen.daftar, 0, "keadaan") == "ditandatangani"
    assert _sel(dokumen.daftar, 0, "ttd") == "✓"
    assert "PK ini tertutup" in tab.ui.keadaan_pk.text()
    for kisi in (dokumen.daftar, dokumen.indikator, dokumen.program):
        model = kisi.model()
        for kolom in range(model.columnCount()):
            assert not model.flags(model.index(0, kolom)) & Qt.ItemFlag.ItemIsEditable
        assert not kisi.perilaku.dapat_hapus()
    assert not dokumen.indikator.perilaku.daftar_tambahan()
    assert not dokumen.rincian.isian("tanggal").editor.isEnabled() or (
        dokumen.rincian.isian("tanggal").editor.isReadOnly()  # type: ignore[attr-defined]
    )

    dokumen.tanda_tangan.tanya_alasan = lambda *_: None
    tombol.click()
    assert tombol.text() == "Buka kembali…"
    dokumen.tanda_tangan.tanya_alasan = lambda *_: "Pagu berubah"
    tombol.click()
    assert "Pagu berubah" in tab.ui.keadaan_pk.text()
    _ketik(qtbot, dokumen.indikator, "target", "85")
    assert (_pk(kantor).indikator or ())[0].target == "85"


def test_a_signed_pk_says_which_names_changed_since(tab: TabPk, kantor: Sesi) -> None:
    pk = _siap(kantor)
    tab.ui.tombol_tanda_tangan.click()
    orang = next(p for p in kantor.dokumen.pejabat or () if p.id == pk.pihak_pertama)
    assert "sekarang" not in tab.ui.keadaan_pk.text()
    sunting.atur(kantor, orang, "ubah", nama="Nama Lain")
    kata = f'Nama pihak pertama tercetak "{orang.nama}"; sekarang "Nama Lain".'
    assert kata in tab.ui.keadaan_pk.text()
    assert escape(kata) in tab.ui.keadaan_pk.toolTip()


def test_an_unfinished_pk_says_what_is_to_be_filled_before_signing(
    tab: TabPk, kantor: Sesi
) -> None:
    _buat(kantor)
    tombol = tab.ui.tombol_tanda_tangan
    assert not tombol.isEnabled()
    assert tombol.toolTip() == "Isi dahulu: tanggal, pihak pertama."
