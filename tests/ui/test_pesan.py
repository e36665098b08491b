"""The name that comes out of the system's dialog for saving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import pesan
from lkjip_desktop.ui.setelan import Setelan

Pilih = Callable[[str, str], Path | None]
JSON, EXCEL = pesan.SARING_EKSPOR.split(";;")


@pytest.fixture
def pilih(qtbot: QtBot, setelan: Setelan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pilih:
    """Answers what is saved where the user types a name and picks a kind."""

    def jawab(nama: str, jenis: str) -> Path | None:
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_: (nama and str(tmp_path / nama), jenis)
        )
        return pesan.pilih_simpan(None, setelan, "Ekspor", "data.json", pesan.SARING_EKSPOR)

    return jawab


@pytest.mark.parametrize(
    ("nama", "jenis", "jadi"),
    [
        ("data.json", JSON, "data.json"),
        ("data.json", EXCEL, "data.xlsx"),
        ("lain.xlsx", JSON, "lain.xlsx"),
        ("LAIN.XLSX", EXCEL, "LAIN.XLSX"),
        ("data", EXCEL, "data.xlsx"),
        ("versi 1.2", JSON, "versi 1.2.json"),
        ("data", "", "data.json"),
    ],
)
def test_akhiran(pilih: Pilih, tmp_path: Path, nama: str, jenis: str, jadi: str) -> None:
    assert pilih(nama, jenis) == tmp_path / jadi


def test_batal(pilih: Pilih) -> None:
    assert pilih("", "") is None


@pytest.mark.parametrize("boleh", [True, False])
def test_berkas_lain_tidak_diganti_tanpa_ditanya(
    pilih: Pilih, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, boleh: bool
) -> None:
    (tmp_path / "data.xlsx").write_bytes(b"lama")
    ditanya: list[str] = []

    def tanya(_: object, pertanyaan: str, *__: object) -> bool:
        ditanya.append(pertanyaan)
        return boleh

    monkeypatch.setattr(pesan, "tanya", tanya)
    jadi = pilih("data.json", EXCEL)
    assert jadi == (tmp_path / "data.xlsx" if boleh else None)
    assert ditanya == ["data.xlsx sudah ada."]
