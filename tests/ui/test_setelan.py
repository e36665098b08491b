"""Settings come back with the type that they had."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from lkjip_desktop.ui.setelan import TERBANYAK_TERBARU, Setelan


def test_they_are_there_for_the_next_start(tmp_path: Path) -> None:
    jalur = str(tmp_path / "s.ini")
    satu = Setelan(QSettings(jalur, QSettings.Format.IniFormat))
    satu.tab = 3
    satu.perbesar = 120
    satu.tahun_terakhir = {"C:/data/dinas.lkjip": 2024}
    satu.simpan_lebar_kolom("Renstra", {"nama": 210})
    satu.simpan_pembagi("anggaran", QByteArray(b"\x00\xff"))
    satu._simpanan.sync()
    dua = Setelan(QSettings(jalur, QSettings.Format.IniFormat))
    assert (dua.tab, dua.perbesar) == (3, 120)
    assert dua.tahun_terakhir == {"C:/data/dinas.lkjip": 2024}
    assert dua.lebar_kolom("Renstra") == {"nama": 210}
    assert dua.pembagi("anggaran") == QByteArray(b"\x00\xff")


def test_damaged_settings_give_the_defaults(tmp_path: Path) -> None:
    simpanan = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    for kunci in ("jendela/tab", "berkas/terbaru", "kisi/Renstra", "pembagi/anggaran"):
        simpanan.setValue(kunci, "{bukan json")
    s = Setelan(simpanan)
    assert (s.tab, s.berkas_terbaru, s.lebar_kolom("Renstra")) == (0, [], {})
    assert s.pembagi("anggaran").isEmpty()


def test_recent_files_are_few_and_the_last_comes_first(setelan: Setelan) -> None:
    for i in range(TERBANYAK_TERBARU + 3):
        setelan.catat_berkas(f"{i}.lkjip")
    setelan.catat_berkas("5.lkjip")
    assert setelan.berkas_terbaru[0] == "5.lkjip"
    assert len(setelan.berkas_terbaru) == TERBANYAK_TERBARU
    setelan.lupakan_berkas("5.lkjip")
    assert "5.lkjip" not in setelan.berkas_terbaru
