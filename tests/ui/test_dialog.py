"""The dialogs, as far as a user can tell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.berkas import cadangan_milik, cadangkan
from lkjip_desktop.services.pertukaran import Sumber
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.dialog.berkas_baru import BerkasBaru
from lkjip_desktop.ui.dialog.bukti import DialogBukti
from lkjip_desktop.ui.dialog.data import dialog_instansi, dialog_pejabat, dialog_unit
from lkjip_desktop.ui.dialog.kebijakan import DialogKebijakan
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.dialog.paket import DialogPaket
from lkjip_desktop.ui.dialog.pintasan import DialogPintasan
from lkjip_desktop.ui.dialog.pulihkan import Pulihkan
from lkjip_desktop.ui.dialog.tahun_baru import TahunBaru
from lkjip_desktop.ui.jendela import Jendela

HARI = date(2025, 1, 6)


@pytest.fixture(autouse=True)
def _cadangan_di_sini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LKJIP_FOLDER_CADANGAN", str(tmp_path / "cadangan"))


def _tunjuk(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)


def test_a_new_file_in_three_steps(qtbot: QtBot, jendela: Jendela, tmp_path: Path) -> None:
    dialog = BerkasBaru(jendela, HARI)
    _tunjuk(qtbot, dialog)
    ui = dialog.ui
    ui.lanjut.click()
    assert ui.galat.text().startswith("! Nama instansi belum diisi.")
    for kotak, teks in (
        (ui.nama, "Dinas Baru"),
        (ui.pemerintah, "Pemerintah Kota Rekaan"),
        (ui.wilayah, "Kota Rekaan"),
        (ui.kota, "Rekaan"),
    ):
        qtbot.keyClicks(kotak, teks)
    ui.lanjut.click()
    ui.tahun_awal.setValue(2024)
    assert (ui.tahun_akhir.value(), ui.tahun.value()) == (2028, 2025)
    ui.lanjut.click()
    assert "Sangat Tinggi mulai 91" in ui.pita.text()
    ui.lanjut.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.dokumen is not None
    assert jendela.berkas.buat_di(tmp_path / "baru.lkjip", dialog.dokumen)
    assert jendela.konteks.sesi.dokumen.instansi.nama == "Dinas Baru"
    assert jendela.konteks.tahun == 2025


def test_a_year_with_the_structure_of_another(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = TahunBaru(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    assert dialog.ui.tahun.value() == 2025
    dialog.ui.setuju.click()
    assert jendela.ui.pilih_tahun.currentText() == "2025"
    (program,) = jendela.konteks.sesi.tahun(2025).anggaran or ()
    assert program.uraian == "Program"
    jendela.konteks.urungkan()
    assert jendela.ui.pilih_tahun.currentText() == "2024"


def test_a_year_that_is_there_is_refused_in_the_dialog(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = TahunBaru(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    dialog.ui.tahun.setValue(2024)
    dialog.ui.setuju.click()
    assert dialog.ui.galat.text() == (
        "! Tahun 2024 sudah ada di berkas ini. Pilih tahun yang lain."
    )


def test_the_office_is_edited_field_by_field(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = dialog_instansi(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    kotak = dialog._rincian.isian("alamat").editor
    kotak.setFocus()
    qtbot.keyClicks(kotak, "Jalan Melati 1")
    qtbot.keyClick(kotak, Qt.Key.Key_Tab)
    assert jendela.konteks.sesi.dokumen.instansi.alamat == "Jalan Melati 1"
    nama = dialog._rincian.isian("nama").editor
    nama.setFocus()
    nama.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClick(nama, Qt.Key.Key_Delete)
    qtbot.keyClick(nama, Qt.Key.Key_Tab)
    assert jendela.konteks.sesi.dokumen.instansi.nama == "Dinas Contoh"


def test_units_are_added_and_deleted(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = dialog_unit(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    sesi = jendela.konteks.sesi
    dialog.ui.tambah.click()
    assert [u.nama for u in sesi.dokumen.unit or ()] == [
        "Sekretariat",
        "Unit baru",
        "Bidang Layanan",
    ]
    dialog.ui.hapus.click()
    assert len(sesi.dokumen.unit or ()) == 2


def test_a_wrong_nip_is_marked_and_not_written(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = dialog_pejabat(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    sesi, kisi = jendela.konteks.sesi, dialog.ui.kisi
    (kepala, _) = sesi.dokumen.pejabat or ()
    kisi.perilaku.pilih((r.Pejabat, kepala.rid), "nip")
    qtbot.keyClick(kisi, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "123")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert (sesi.dokumen.pejabat or ())[0].nip is None
    assert not dialog.bilah.isHidden()


def test_a_nip_is_read_as_written_on_paper_and_doubt_is_said(
    qtbot: QtBot, jendela: Jendela
) -> None:
    dialog = dialog_pejabat(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    sesi, kisi = jendela.konteks.sesi, dialog.ui.kisi
    (kepala, _) = sesi.dokumen.pejabat or ()

    def ketik(teks: str) -> None:
        kisi.perilaku.pilih((r.Pejabat, kepala.rid), "nip")
        qtbot.keyClick(kisi, Qt.Key.Key_F2)
        editor = QApplication.focusWidget()
        assert editor is not None
        qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(editor, teks)
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    ketik("NIP 19001301 " + "192003 1 009")
    assert (sesi.dokumen.pejabat or ())[0].nip is None
    ketik("NIP 19000101 " + "192013 1 009")
    assert (sesi.dokumen.pejabat or ())[0].nip == "19000101" + "1920131009"
    indeks = kisi.currentIndex().siblingAtRow(0)
    assert indeks.data() == "19000101 " + "192013 1 009"
    assert "bulan pengangkatan" in indeks.data(Qt.ItemDataRole.ToolTipRole)


def test_scales_are_edited_as_a_grid(qtbot: QtBot, jendela: Jendela) -> None:
    dialog = DialogKebijakan(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    editor = dialog.ui.skala_capaian
    model = editor.model
    assert model.index(1, 3).data() == "dari 76 sampai di bawah 91"
    model.setData(model.index(4, 1), "95")
    sesi = jendela.konteks.sesi
    assert (sesi.dokumen.kebijakan or ())[0].skala_capaian[0].label == "Sangat Rendah"
    jendela.konteks.urungkan()
    assert model.index(0, 0).data() == "Sangat Tinggi"


def test_a_backup_is_restored_in_three_clicks(
    qtbot: QtBot, jendela: Jendela, monkeypatch: pytest.MonkeyPatch
) -> None:
    sesi = jendela.konteks.sesi
    cadangkan(sesi)
    atur(sesi, sesi.dokumen.instansi, "ubah nama", nama="Dinas Lain")
    monkeypatch.setattr(Pulihkan, "exec", _setuju)
    jendela.aksi["pulihkan"].trigger()
    kini = jendela.konteks.sesi
    assert kini.dokumen.instansi.nama == "Dinas Contoh"
    assert "dikembalikan" in jendela.ui.bilah_pesan.ui.teks.text()
    assert any("pemulihan" in c.alasan for c in cadangan_milik(kini.jalur))
    kini.tutup()


def test_a_damaged_file_offers_its_backups(
    jendela: Jendela, monkeypatch: pytest.MonkeyPatch
) -> None:
    sesi = jendela.konteks.sesi
    jalur = sesi.jalur
    cadangkan(sesi)
    jendela.aksi["tutup"].trigger()
    isi = bytearray(jalur.read_bytes())
    isi[len(isi) // 2 : len(isi) // 2 + 4096] = b"x" * 4096
    jalur.write_bytes(isi)
    monkeypatch.setattr(pesan, "tanya", lambda *_: True)
    monkeypatch.setattr(Pulihkan, "exec", _setuju)
    assert jendela.berkas.buka_jalur(jalur)
    assert jendela.konteks.sesi.dokumen.instansi.nama == "Dinas Contoh"
    jendela.konteks.sesi.tutup()


def _setuju(dialog: Pulihkan) -> int:
    dialog.ui.setuju.click()
    return dialog.result()


def _tunggu_kabar(qtbot: QtBot, jendela: Jendela, kata: str) -> None:
    qtbot.waitUntil(lambda: kata in jendela.ui.bilah_pesan.ui.teks.text(), timeout=20_000)


def test_a_copy_is_a_whole_file(
    qtbot: QtBot, jendela: Jendela, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tujuan = tmp_path / "salinan.lkjip"
    monkeypatch.setattr(pesan, "pilih_simpan", lambda *_: tujuan)
    jendela.aksi["salinan"].trigger()
    _tunggu_kabar(qtbot, jendela, f"Salinan tersimpan di {tujuan}")
    salinan = Sesi.buka(tujuan)
    assert salinan.dokumen == jendela.konteks.sesi.dokumen
    salinan.tutup()


def test_export_and_import_into_another_file(
    qtbot: QtBot, jendela: Jendela, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, baru = tmp_path / "data.json", tmp_path / "baru.lkjip"
    monkeypatch.setattr(pesan, "pilih_simpan", lambda *_: data)
    jendela.aksi["ekspor"].trigger()
    _tunggu_kabar(qtbot, jendela, "Data tersimpan")
    asal = jendela.konteks.sesi.dokumen
    jendela.aksi["tutup"].trigger()
    monkeypatch.setattr(pesan, "pilih_simpan", lambda *_: baru)
    jendela.berkas.buka_jalur(data)
    qtbot.waitUntil(lambda: jendela.konteks.terbuka)
    assert jendela.konteks.sesi.jalur == baru
    assert jendela.konteks.sesi.dokumen == asal


def test_export_as_a_workbook(
    qtbot: QtBot, jendela: Jendela, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pesan, "pilih_simpan", lambda *_: tmp_path / "data.xlsx")
    jendela.aksi["ekspor"].trigger()
    _tunggu_kabar(qtbot, jendela, "Data tersimpan")
    assert "Instansi" in load_workbook(tmp_path / "data.xlsx").sheetnames


def test_import_into_the_open_file_asks_about_years_that_are_there(
    jendela: Jendela, monkeypatch: pytest.MonkeyPatch
) -> None:
    ditanya: list[str] = []

    def tanya(_: object, pertanyaan: str, *__: object) -> bool:
        ditanya.append(pertanyaan)
        return False

    monkeypatch.setattr(pesan, "tanya_dua", tanya)
    jendela.berkas._pertukaran.ambil_alih(Sumber(jendela.konteks.sesi.dokumen))
    assert ditanya == ["Tahun 2023, 2024 sudah ada di berkas ini."]
    assert jendela.konteks.sesi.dapat_urung is None


def test_every_dialog_fits_a_small_screen(jendela: Jendela, qtbot: QtBot) -> None:
    for dialog in (
        BerkasBaru(jendela, HARI),
        TahunBaru(jendela, jendela.konteks),
        dialog_instansi(jendela, jendela.konteks),
        dialog_unit(jendela, jendela.konteks),
        dialog_pejabat(jendela, jendela.konteks),
        DialogKebijakan(jendela, jendela.konteks),
        DialogPintasan(jendela),
        DialogLaporan(jendela, jendela.konteks, "pk"),
        DialogPaket(jendela, jendela.konteks),
        Pulihkan(jendela, jendela.konteks, []),
        DialogBukti(jendela, jendela.konteks),
    ):
        _tunjuk(qtbot, dialog)
        assert dialog.width() <= 910 and dialog.height() <= 540, type(dialog).__name__
        dialog.close()


def test_escape_in_a_grid_closes_its_dialog(jendela: Jendela, qtbot: QtBot) -> None:
    dialog = dialog_unit(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    qtbot.keyClick(dialog.ui.kisi, Qt.Key.Key_F2)
    editor = dialog.focusWidget()
    assert editor is not None and editor is not dialog.ui.kisi
    qtbot.keyClicks(editor, "Lain")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.ui.kisi, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert jendela.konteks.sesi.dapat_urung is None


def test_enter_after_the_last_field_of_a_step_goes_on(jendela: Jendela, qtbot: QtBot) -> None:
    dialog = BerkasBaru(jendela, HARI)
    _tunjuk(qtbot, dialog)
    dialog.ui.kota.setFocus()
    qtbot.keyClick(dialog.ui.kota, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.ui.lanjut


def test_all_evidence_of_the_year_in_one_list(jendela: Jendela, qtbot: QtBot) -> None:
    sesi, tahun = jendela.konteks.sesi, jendela.konteks.tahun
    rid = sesi.tahun(tahun).rid
    simpul = (sesi.tahun(tahun).anggaran or ())[0]
    semua = (
        r.Lampiran(nama="a.pdf", sha256="a" * 64, ukuran=5, indikator="S1.1", triwulan=2),
        r.Lampiran(nama="b.pdf", sha256="b" * 64, ukuran=5, anggaran=simpul.id),
        r.Lampiran(nama="c.pdf", sha256="c" * 64, ukuran=5),
    )
    for x in semua:
        sesi.lakukan("x", lambda uk, x=x: uk.sisip(r.Tahun, rid, "lampiran", x))
    dialog = DialogBukti(jendela, jendela.konteks)
    _tunjuk(qtbot, dialog)
    model, tampilan = dialog.daftar.model, dialog.daftar.tampilan
    baris = [[model.index(i, k).data() for k in range(5)] for i in range(model.rowCount())]
    assert baris == [
        ["a.pdf", "tanpa isi", "TW II", "S1.1", "Indeks kepuasan"],
        ["b.pdf", "tanpa isi", "Setahun", simpul.id, simpul.uraian],
        ["c.pdf", "tanpa isi", "Setahun", "", "(tidak terkait lagi)"],
    ]
    tampilan.setCurrentIndex(model.index(2, 0))
    qtbot.keyClick(tampilan, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [x.nama for x in sesi.tahun(tahun).lampiran or ()] == ["a.pdf", "b.pdf"]
    assert model.rowCount() == 2
    dialog.close()
