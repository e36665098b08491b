"""The embedded fonts are found, whole, and really are clones of Arial and Times New Roman."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.reports import huruf

TEKS = "Rp5.625.273.840,25 - Capaian “sangat tinggi” ≥ 91 % × ÷ √ – — • ▲ ▼ □ ■"


@pytest.fixture(autouse=True)
def _tanpa_ingatan() -> Iterator[None]:
    huruf.berkas_huruf.cache_clear()
    yield
    huruf.berkas_huruf.cache_clear()


def test_eight_faces_from_one_folder() -> None:
    berkas = huruf.berkas_huruf()
    assert tuple(berkas) == huruf.KUNCI_HURUF
    assert len({jalur.parent for jalur in berkas.values()}) == 1
    assert len({jalur.name for jalur in berkas.values()}) == 8


@pytest.mark.parametrize("kunci", huruf.KUNCI_HURUF)
def test_reportlab_reads_it_and_it_has_the_signs_of_a_report(kunci: str) -> None:
    wajah = TTFont(f"uji-{kunci}", str(huruf.berkas_huruf()[kunci])).face
    assert [t for t in TEKS if ord(t) not in wajah.charToGlyph] == []


def test_widths_are_those_of_arial_and_times() -> None:
    berkas = huruf.berkas_huruf()
    lebar = {
        kunci: TTFont(f"lebar-{kunci}", str(berkas[kunci])).stringWidth("0a", 1000)
        for kunci in ("sans", "sans-b", "serif", "serif-b")
    }
    # Advance widths of "0" and "a" in thousandths of an em, as published for the originals.
    assert lebar["sans"] == pytest.approx(556 + 556, abs=1)
    assert lebar["sans-b"] == pytest.approx(556 + 556, abs=1)
    assert lebar["serif"] == pytest.approx(500 + 444, abs=1)
    assert lebar["serif-b"] == pytest.approx(500 + 500, abs=1)


def test_a_face_is_named_and_known_to_reportlab() -> None:
    nama = huruf.nama_huruf("serif", tebal=True, miring=True)
    assert nama == huruf.nama_huruf("serif", tebal=True, miring=True)
    assert pdfmetrics.getFont(nama).face.filename.endswith("Serif-BoldItalic.ttf")


def test_windows_originals_stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Fonts"
    folder.mkdir()
    for nama in ("arial", "times"):
        for gaya in ("", "bd", "i", "bi"):
            (folder / f"{nama}{gaya}.ttf").touch()
    _hanya_windows(monkeypatch, tmp_path)
    assert huruf.berkas_huruf()["serif-bi"] == folder / "timesbi.ttf"


def test_half_a_set_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Fonts").mkdir()
    (tmp_path / "Fonts" / "arial.ttf").touch()
    _hanya_windows(monkeypatch, tmp_path)
    with pytest.raises(UserError, match="Huruf untuk mencetak laporan"):
        huruf.berkas_huruf()


def _hanya_windows(monkeypatch: pytest.MonkeyPatch, windir: Path) -> None:
    def tidak_ada(nama: str) -> None:
        return None

    monkeypatch.setattr(huruf, "find_spec", tidak_ada)
    monkeypatch.setattr(huruf, "_FOLDER_LINUX", ())
    monkeypatch.setenv("WINDIR", str(windir))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
