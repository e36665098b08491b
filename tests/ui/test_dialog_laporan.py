"""Making reports and packages from the window, and checking a package that came in."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import TempatBukti
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks
from lkjip_desktop.exchange.arsip import adalah_nama_aman
from lkjip_desktop.exchange.paket import nama_lampiran, periksa_paket
from lkjip_desktop.services import sunting
from lkjip_desktop.services.bukti import ambil_berkas, lampirkan
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.naskah import isi_naskah
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.dialog import berkas_jadi
from lkjip_desktop.ui.dialog.hasil_periksa import HasilPeriksa
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.dialog.paket import DialogPaket
from lkjip_desktop.ui.jendela import Jendela

LAMA = 20_000
JAHAT = "<b>R&D</b> {0} %s </para>\n=1+1"


@pytest.fixture
def folder(jendela: Jendela, tmp_path: Path) -> Path:
    hasil = tmp_path / "keluar"
    hasil.mkdir()
    jendela.konteks.setelan.folder_terakhir = str(hasil)
    return hasil


@pytest.fixture
def besar(jendela: Jendela, tmp_path: Path) -> Jendela:
    """The window on the sample, whose report takes a while."""
    jendela.konteks.pasang(None)
    sesi = Sesi.buat(tmp_path / "besar.lkjip", dokumen_contoh())
    jendela.konteks.pasang(sesi, 2025)
    return jendela


def _dialog(jendela: Jendela, kelas: type[QDialog]) -> QDialog:
    return next(d for d in jendela.findChildren(kelas) if d.isVisible())


def _laporan(jendela: Jendela, aksi: str) -> DialogLaporan:
    jendela.aksi[aksi].trigger()
    hasil = _dialog(jendela, DialogLaporan)
    assert isinstance(hasil, DialogLaporan)
    return hasil


def _paket(jendela: Jendela) -> DialogPaket:
    jendela.aksi["paket"].trigger()
    hasil = _dialog(jendela, DialogPaket)
    assert isinstance(hasil, DialogPaket)
    return hasil


def _klik(qtbot: QtBot, tombol: object) -> None:
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)


def _selesai(qtbot: QtBot, dialog: DialogLaporan | DialogPaket) -> None:
    _klik(qtbot, dialog.ui.buat)
    qtbot.waitUntil(lambda: dialog.ui.kotak_hasil.isVisible(), timeout=LAMA)


def test_pilihan_dan_nama_mengikuti_jenis(jendela: Jendela, folder: Path) -> None:
    dialog = _laporan(jendela, "lap_pk")
    ui = dialog.ui
    assert ui.tingkat.isVisible() and ui.dokumen.isVisible()
    assert not ui.triwulan.isVisible()
    assert ui.berkas.text() == str(folder / "PK_2024_Discon-Kota-Rekaan.pdf")
    ui.tingkat.setCurrentIndex(ui.tingkat.findData("administrator"))
    ui.dokumen.setCurrentIndex(ui.dokumen.findData(True))
    assert Path(ui.berkas.text()).name.startswith("PK-Administrator-Murni_2024_")
    ui.jenis.setCurrentIndex(ui.jenis.findData("anggaran"))
    assert not ui.tingkat.isVisible() and not ui.dokumen.isVisible()
    assert dialog.pilihan.tingkat is None and not dialog.pilihan.murni
    ui.berkas.setText(str(folder / "nama saya.pdf"))
    ui.jenis.setCurrentIndex(ui.jenis.findData("lkjip"))
    assert ui.berkas.text() == str(folder / "nama saya.pdf")


def test_laporan_jadi_dan_jendela_tetap_hidup(
    qtbot: QtBot, besar: Jendela, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dibuka: list[QUrl] = []
    monkeypatch.setattr(
        berkas_jadi.QDesktopServices, "openUrl", lambda url: dibuka.append(url) or True
    )
    detak: list[int] = []
    jam = QTimer()
    jam.timeout.connect(lambda: detak.append(1))
    jam.start(5)
    dialog = _laporan(besar, "lap_lkjip")
    _selesai(qtbot, dialog)
    tujuan = Path(dialog.ui.berkas.text())
    halaman = len(PdfReader(tujuan).pages)
    assert halaman > 40
    assert f"{halaman} halaman" in dialog.ui.hasil.text()
    assert len(detak) > 20
    _klik(qtbot, dialog.ui.buka_berkas)
    _klik(qtbot, dialog.ui.buka_folder)
    assert [Path(u.toLocalFile()) for u in dibuka] == [tujuan, folder]
    assert list(folder.iterdir()) == [tujuan]


@pytest.mark.parametrize("aksi", ["lap_lkjip", "paket"])
def test_batal_tidak_meninggalkan_berkas(
    qtbot: QtBot, besar: Jendela, folder: Path, aksi: str
) -> None:
    dialog = _paket(besar) if aksi == "paket" else _laporan(besar, aksi)
    _klik(qtbot, dialog.ui.buat)
    kemajuan = dialog.findChild(QProgressDialog)
    assert kemajuan is not None and kemajuan.isVisible()
    _klik(qtbot, kemajuan.findChild(QPushButton))
    qtbot.waitUntil(lambda: "dibatalkan" in dialog.ui.catatan.text(), timeout=LAMA)
    assert list(folder.iterdir()) == []
    assert not dialog.ui.kotak_hasil.isVisible()


def test_kertas_tersimpan_dan_dipakai(qtbot: QtBot, jendela: Jendela, folder: Path) -> None:
    sesi = jendela.konteks.sesi
    dialog = _laporan(jendela, "lap_anggaran")
    assert dialog.ui.kertas.currentData() == "F4"
    _selesai(qtbot, dialog)
    assert sesi.dapat_urung is None
    dialog.ui.kertas.setCurrentIndex(dialog.ui.kertas.findData("A4"))
    assert "akan diganti" not in dialog.ui.catatan.text()
    _selesai_lagi(qtbot, dialog)
    assert dict(sesi.dokumen.pengaturan or {}) == {"kertas": "A4"}
    assert sesi.dapat_urung == "ubah kertas laporan menjadi A4"
    sisi = PdfReader(dialog.ui.berkas.text()).pages[0].mediabox
    assert round(max(sisi.width, sisi.height) / 72 * 25.4) == 297


def _selesai_lagi(qtbot: QtBot, dialog: DialogLaporan) -> None:
    _klik(qtbot, dialog.ui.buat)
    assert not dialog.ui.kotak_hasil.isVisible()
    qtbot.waitUntil(lambda: dialog.ui.kotak_hasil.isVisible(), timeout=LAMA)


def test_berkas_hanya_baca_tidak_diubah_oleh_kertas(
    qtbot: QtBot, jendela: Jendela, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sesi, "hanya_baca", True)
    dialog = _laporan(jendela, "lap_anggaran")
    dialog.ui.kertas.setCurrentIndex(dialog.ui.kertas.findData("A4"))
    _selesai(qtbot, dialog)
    assert jendela.konteks.sesi.dokumen.pengaturan is None


@pytest.mark.parametrize(
    ("nama", "kata"),
    [("", "belum diisi"), ("tidak-ada/laporan.pdf", "tidak ada"), (".", "adalah folder")],
)
def test_tujuan_yang_salah_dikatakan(
    qtbot: QtBot, jendela: Jendela, folder: Path, nama: str, kata: str
) -> None:
    dialog = _laporan(jendela, "lap_anggaran")
    (folder / "map.pdf").mkdir()
    dialog.ui.berkas.setText({"": "", ".": str(folder / "map.pdf")}.get(nama, str(folder / nama)))
    _klik(qtbot, dialog.ui.buat)
    assert kata in dialog.ui.catatan.text()
    assert dialog.findChild(QProgressDialog) is None


def test_berkas_yang_akan_diganti_disebut(jendela: Jendela, folder: Path) -> None:
    (folder / "lama.pdf").write_bytes(b"x")
    dialog = _laporan(jendela, "lap_lkjip")
    dialog.ui.berkas.setText(str(folder / "lama.pdf"))
    assert "akan diganti" in dialog.ui.catatan.text()
    dialog.ui.berkas.setText(str(folder / "baru.pdf"))
    assert not dialog.ui.catatan.isVisible()


def test_laporan_tanpa_isi_dikatakan(qtbot: QtBot, jendela: Jendela, folder: Path) -> None:
    dialog = _laporan(jendela, "lap_pk")
    _klik(qtbot, dialog.ui.buat)
    qtbot.waitUntil(lambda: "belum ada" in dialog.ui.catatan.text(), timeout=LAMA)
    assert list(folder.iterdir()) == []


def test_nama_dari_dialog_sistem(
    qtbot: QtBot, jendela: Jendela, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pesan, "pilih_simpan", lambda *_: folder / "pilihan.pdf")
    dialog = _laporan(jendela, "lap_lkjip")
    _klik(qtbot, dialog.ui.pilih)
    assert dialog.ui.berkas.text() == str(folder / "pilihan.pdf")


def test_format_dan_akhiran_nama_saling_mengikuti(jendela: Jendela, folder: Path) -> None:
    dialog = _laporan(jendela, "lap_anggaran")
    ui = dialog.ui
    assert [ui.format.itemData(i) for i in range(ui.format.count())] == [".pdf", ".xlsx", ".docx"]
    ui.format.setCurrentIndex(1)
    assert Path(ui.berkas.text()).name == "Anggaran_2024_Discon-Kota-Rekaan.xlsx"
    assert dialog.berkas.saring.startswith("Buku kerja Excel (*.xlsx);;")
    ui.jenis.setCurrentIndex(ui.jenis.findData("lkjip"))
    assert Path(ui.berkas.text()).name == "LKjIP_2024_Discon-Kota-Rekaan.xlsx"
    ui.berkas.setText(str(folder / "nama saya.docx"))
    assert dialog.akhiran == ".docx"
    ui.format.setCurrentIndex(0)
    assert ui.berkas.text() == str(folder / "nama saya.pdf")
    ui.berkas.setText(str(folder / "versi 1.2"))
    ui.format.setCurrentIndex(2)
    assert ui.berkas.text() == str(folder / "versi 1.2")


@pytest.mark.parametrize(("akhiran", "kata"), [(".xlsx", "tabel"), (".docx", "bagian")])
def test_laporan_dalam_format_lain(
    qtbot: QtBot, jendela: Jendela, folder: Path, akhiran: str, kata: str
) -> None:
    dialog = _laporan(jendela, "lap_lkjip")
    dialog.ui.format.setCurrentIndex(dialog.ui.format.findData(akhiran))
    _selesai(qtbot, dialog)
    assert f" {kata}, di {folder}" in dialog.ui.hasil.text()
    (tujuan,) = folder.iterdir()
    assert tujuan.suffix == akhiran and zipfile.is_zipfile(tujuan)


# packages ---------------------------------------------------------------------------------------


def test_paket_dibuat_dan_diperiksa(
    qtbot: QtBot, besar: Jendela, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _paket(besar)
    model = dialog.ui.isi.model()
    nama = [model.index(i, 1).data() for i in range(model.rowCount())]
    assert nama[:3] == ["pengantar_2025.pdf", "lkjip_2025.pdf", "lkjip_2025.xlsx"]
    assert nama[-1] == "manifest.json"
    assert all(model.index(i, 2).data() == "" for i in range(model.rowCount()))
    _selesai(qtbot, dialog)
    tujuan = Path(dialog.ui.berkas.text())
    assert [model.index(i, 2).data() for i in (0, -1 + len(nama))] == ["1 halaman", ""]
    assert model.index(2, 2).data().endswith(" tabel")
    assert "utuh" in dialog.ui.hasil.text()
    assert periksa_paket(tujuan).tahun == 2025
    assert list(folder.iterdir()) == [tujuan]
    dialog.reject()

    monkeypatch.setattr(pesan, "pilih_buka", lambda *_: tujuan)
    hasil = _periksa(qtbot, besar)
    assert "utuh" in hasil.ui.kesimpulan.text()
    assert "Tahun: 2025" in hasil.ui.rincian.toPlainText()
    assert "Dinas Perpustakaan" in hasil.ui.rincian.toPlainText()


def _periksa(qtbot: QtBot, jendela: Jendela) -> HasilPeriksa:
    jendela.aksi["periksa_paket"].trigger()
    qtbot.waitUntil(
        lambda: any(d.isVisible() for d in jendela.findChildren(HasilPeriksa)), timeout=LAMA
    )
    hasil = _dialog(jendela, HasilPeriksa)
    assert isinstance(hasil, HasilPeriksa)
    return hasil


def _ubah_paket(asal: Path, ke: Path, ubah: Callable[[str, bytes], bytes]) -> None:
    with zipfile.ZipFile(asal) as lama, zipfile.ZipFile(ke, "w") as baru:
        for nama in lama.namelist():
            baru.writestr(nama, ubah(nama, lama.read(nama)))


def test_paket_yang_diubah_disebut_berkasnya(
    qtbot: QtBot, jendela: Jendela, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _paket(jendela)
    _selesai(qtbot, dialog)
    asal = Path(dialog.ui.berkas.text())
    dialog.reject()
    ubahan = folder / "ubahan.zip"
    _ubah_paket(asal, ubahan, lambda n, isi: isi + b" " if n == "data.json" else isi)
    monkeypatch.setattr(pesan, "pilih_buka", lambda *_: ubahan)
    hasil = _periksa(qtbot, jendela)
    assert "tidak utuh" in hasil.ui.kesimpulan.text()
    assert "data.json diubah" in hasil.ui.rincian.toPlainText()
    hasil.accept()

    bukan = folder / "bukan.zip"
    bukan.write_bytes(b"bukan zip")
    monkeypatch.setattr(pesan, "pilih_buka", lambda *_: bukan)
    qtbot.waitUntil(lambda: not jendela.findChildren(HasilPeriksa))
    hasil = _periksa(qtbot, jendela)
    assert "bukan paket" in hasil.ui.kesimpulan.text()
    assert not hasil.ui.rincian.isVisible()


def test_paket_memperingatkan_yang_kurang(jendela: Jendela, folder: Path) -> None:
    dialog = _paket(jendela)
    kata = dialog.ui.perhatian.toPlainText()
    assert "Perjanjian Kinerja tidak ikut" in kata
    assert "bagian LKjIP belum ditulis" in kata


def test_paket_memperingatkan_temuan_yang_terbuka(
    qtbot: QtBot, jendela: Jendela, folder: Path
) -> None:
    dialog = DialogPaket(jendela, jendela.konteks)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: jendela.konteks.pemeriksa.kini is not None)
    hasil = jendela.konteks.pemeriksa.kini
    assert hasil is not None and hasil.jumlah["peringatan"] > 0
    kata = dialog.ui.perhatian.toPlainText()
    assert kata.startswith("• Pemeriksaan masih menemukan ")
    assert f"{hasil.jumlah['peringatan']} peringatan" in kata


def test_teks_jahat_tercetak_sebagai_teks(qtbot: QtBot, jendela: Jendela, folder: Path) -> None:
    sesi = jendela.konteks.sesi
    sunting.atur(sesi, sesi.dokumen.instansi, "ubah", singkatan='../<i>:*?"|', nama="<b>&Dinas")
    isi_naskah(sesi, 2024, "bab4.kesimpulan", naskah_dari_teks(JAHAT), "Kesimpulan")
    assert isinstance(sesi.dokumen.instansi, r.Instansi)
    dialog = _laporan(jendela, "lap_lkjip")
    assert adalah_nama_aman(Path(dialog.ui.berkas.text()).name)
    assert Path(dialog.ui.berkas.text()).parent == folder
    _selesai(qtbot, dialog)
    teks = "\n".join(h.extract_text() for h in PdfReader(dialog.ui.berkas.text()).pages)
    for baris in JAHAT.splitlines():
        assert baris in teks
    assert "<b>&Dinas" in teks or "<B>&DINAS" in teks


def test_evidence_in_the_package_and_the_limit_for_e_mail(
    jendela: Jendela, folder: Path, qtbot: QtBot
) -> None:
    konteks = jendela.konteks
    (folder / "notula.pdf").write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 5000)
    bukti = ambil_berkas(konteks.sesi.berkas, [folder / "notula.pdf"])
    lampirkan(konteks.sesi, TempatBukti(konteks.tahun, triwulan=1), bukti)
    dialog = DialogPaket(jendela, konteks)
    qtbot.addWidget(dialog)
    ui = dialog.ui
    assert ui.bukti.currentText() == "Semua tahun (1 berkas, 1,3 MB)"
    ui.batas.setValue(1)
    ui.batas.editingFinished.emit()
    assert "melebihi batas surel 1,0 MB" in ui.perhatian.toPlainText()
    assert (konteks.sesi.dokumen.pengaturan or {})["paket.batas_mb"] == "1"
    ui.bukti.setCurrentIndex(2)
    assert "melebihi batas surel" not in ui.perhatian.toPlainText()
    ui.bukti.setCurrentIndex(1)
    ui.berkas.setText(str(folder / "p.zip"))
    ui.buat.click()
    qtbot.waitUntil(lambda: not ui.kotak_hasil.isHidden(), timeout=LAMA)
    assert "Paket ini melebihi batas surel 1,0 MB" in ui.hasil.text()
    assert nama_lampiran(bukti[0].sha256) in periksa_paket(folder / "p.zip").berkas
