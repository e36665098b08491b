"""What goes wrong around the program: kills, damage, foreign files, full disks, its own errors."""

from __future__ import annotations

import logging
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMessageBox, QPushButton

from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja
from lkjip_desktop.ui import galat_program

from .kantor import Kantor, pesan_dari
from .tangan import K, alasan

AKAR = Path(__file__).resolve().parents[2]
MENGETIK = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan
a = QApplication([])
j = Jendela(Setelan(QSettings(sys.argv[2], QSettings.Format.IniFormat)))
j.show()
j.activateWindow()
j.berkas.buka_jalur(Path(sys.argv[1]))
tab = j.isi_tab.tab("anggaran")
tab.halaman.setCurrentWidget(tab.belanja)
kisi = tab.belanja.tampilan
QTest.qWaitForWindowActive(j)
kisi.setFocus()
for i in range(100000):
    kisi.setCurrentIndex(kisi.model().index(0, 1))
    for huruf in str(i):
        QTest.keyClick(QApplication.focusWidget(), huruf)
    QTest.keyClick(QApplication.focusWidget(), "\\r")
    if j.konteks.sesi.tahun(j.konteks.tahun).belanja[0].pagu == str(i):
        print(i, j.status.tersimpan.text(), flush=True)
"""


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    """The sample in a file, closed (with the backup that closing makes)."""
    jalur = tmp_path / "contoh.lkjip"
    Sesi.buat(jalur, dokumen_contoh()).tutup()
    return jalur


def test_a_window_that_is_killed_loses_nothing_reported_as_saved(
    kantor: Kantor, berkas: Path, tmp_path: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", MENGETIK, str(berkas), str(tmp_path / "lain.ini")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=AKAR,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as proses:
        assert proses.stdout is not None
        for _ in range(12):
            baris = proses.stdout.readline()
        proses.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        baris = (proses.stdout.read().splitlines() or [baris])[-1]
    nomor, _, kata = baris.strip().partition(" ")
    assert kata.startswith("Tersimpan ")
    kantor.seret(berkas)
    kantor.tangan.tunggu(lambda: kantor.jendela.konteks.terbuka)
    assert kantor.pesan == ""
    assert not kantor.jendela.konteks.hanya_baca
    belanja = kantor.sesi.tahun(kantor.jendela.konteks.tahun).belanja or ()
    assert int(belanja[0].pagu) in (int(nomor), int(nomor) + 1)


def test_a_damaged_file_is_restored_from_its_backup(kantor: Kantor, berkas: Path) -> None:
    kantor.seret(berkas)
    kantor.tangan.tunggu(lambda: kantor.jendela.konteks.terbuka)
    utuh = kantor.ekspor()
    _ketik_belanja(kantor, "5")
    kantor.menu("tutup")
    isi = bytearray(berkas.read_bytes())
    tengah = len(isi) // 2
    isi[tengah : tengah + 6000] = os.urandom(6000)
    berkas.write_bytes(bytes(isi))
    kata: list[str] = []

    def tawaran(dialog: Any) -> None:
        assert isinstance(dialog, QMessageBox)
        kata.append(dialog.text())
        kantor.tangan.klik(_tombol(dialog, "Pilih cadangan…"))

    kantor._jalur("contoh.lkjip")
    kantor.tangan.jawab(
        lambda: kantor.menu("buka"), tawaran, lambda d: kantor.tangan.klik(d.ui.setuju)
    )
    assert kata[0].startswith("Berkas contoh.lkjip rusak")
    assert "dikembalikan ke keadaan" in kantor.pesan
    assert kantor.ekspor() == utuh


def _basis_baru(jalur: Path) -> None:
    basis = sqlite3.connect(jalur)
    basis.execute("pragma user_version = 99999")
    basis.close()


def _kosong(jalur: Path) -> None:
    jalur.write_bytes(b"")


def _asing(jalur: Path) -> None:
    jalur.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)


def _terpotong(jalur: Path) -> None:
    jalur.write_bytes(jalur.read_bytes()[:7000])


def _folder(jalur: Path) -> None:
    jalur.unlink()
    jalur.mkdir()


def _hilang(jalur: Path) -> None:
    jalur.unlink()


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (_basis_baru, "lebih baru"),
        (_kosong, "contoh.lkjip"),
        (_asing, "contoh.lkjip"),
        (_terpotong, "contoh.lkjip"),
        (_folder, "folder"),
        (_hilang, "tidak ditemukan"),
    ],
    ids=lambda x: x.__name__.strip("_") if callable(x) else "",
)
def test_what_cannot_be_opened_is_named_and_left_alone(
    kantor: Kantor, berkas: Path, ubah: Callable[[Path], None], kata: str
) -> None:
    ubah(berkas)
    sebelum = berkas.read_bytes() if berkas.is_file() else None
    terbaca: list[str] = []
    kantor._jalur("contoh.lkjip")
    kantor.tangan.jawab(lambda: kantor.menu("buka"), pesan_dari(terbaca))
    assert kata in terbaca[0]
    assert "Traceback" not in terbaca[0]
    assert not kantor.jendela.konteks.terbuka
    assert (berkas.read_bytes() if berkas.is_file() else None) == sebelum


@pytest.mark.parametrize("isi", ["{", "[]", '{"format": "lain"}', "\x00\x01"])
def test_a_document_that_cannot_be_read(kantor: Kantor, tmp_path: Path, isi: str) -> None:
    jalur = tmp_path / "data.json"
    jalur.write_text(isi, encoding="utf-8")
    terbaca: list[str] = []
    kantor.tangan.jawab(
        lambda: (kantor.seret(jalur), kantor.tangan.tunggu(lambda: bool(terbaca))),
        pesan_dari(terbaca),
    )
    assert terbaca[0].strip()
    assert not kantor.jendela.konteks.terbuka


def _ketik_belanja(kantor: Kantor, pagu: str) -> QModelIndex:
    """Type the pagu of belanja pegawai; its cell."""
    kisi = kantor.tangan.halaman(kantor.tab("anggaran").halaman, "Belanja").tampilan
    sel = kantor.tangan.ke(kisi, "pagu", "Belanja Pegawai", "uraian")
    kantor.tangan.ketik(pagu, K.Key_Return)
    return sel


def _tombol(dialog: QMessageBox, teks: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == teks)


def test_a_full_disk_keeps_what_was_typed_on_the_screen(kantor: Kantor, berkas: Path) -> None:
    resource = pytest.importorskip("resource")
    kantor.seret(berkas)
    kantor.tangan.tunggu(lambda: kantor.jendela.konteks.terbuka)
    lunak, keras = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, keras))
    try:
        sel = _ketik_belanja(kantor, "123456")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (lunak, keras))
    assert sel.data() == "! 123456"
    assert "tidak tersimpan" in alasan(sel)
    assert "tidak tersimpan" in kantor.pesan
    _ketik_belanja(kantor, "123456")
    assert sel.data() == "123.456"
    assert kantor.pesan == ""


@pytest.fixture
def penangkap(kantor: Kantor, qapp: Any) -> Iterator[None]:
    """The program's own hook for errors that nobody expected."""
    kait = sys.excepthook
    p = galat_program.PenangkapGalat(None, kantor.jendela.konteks.beri_tahu_galat, kantor.jendela)
    sys.excepthook = p.tangani
    yield
    sys.excepthook = kait


@pytest.mark.usefixtures("penangkap")
def test_an_error_of_the_program_leaves_the_window_and_the_file_alive(
    kantor: Kantor,
    berkas: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    kantor.seret(berkas)
    kantor.tangan.tunggu(lambda: kantor.jendela.konteks.terbuka)
    sebelum = kantor.ekspor()

    def gagal(*_: object, **__: object) -> None:
        raise ZeroDivisionError("rusak")

    terbaca: list[str] = []
    logging.getLogger("lkjip_desktop").propagate = True
    with monkeypatch.context() as m, caplog.at_level(logging.ERROR, logger="lkjip_desktop.ui"):
        m.setattr(UnitKerja, "ubah", gagal)
        kantor.tangan.jawab(lambda: _ketik_belanja(kantor, "5"), pesan_dari(terbaca))
    assert "tetap aman" in terbaca[0]
    assert "ZeroDivisionError" in caplog.text
    assert kantor.ekspor() == sebelum
    _ketik_belanja(kantor, "7")
    assert kantor.ekspor() != sebelum
    kantor.urungkan_semua()
    assert kantor.ekspor() == sebelum
