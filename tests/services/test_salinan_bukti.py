"""Copies of evidence that were opened: they go with their program, at the latest with the next."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from lkjip_desktop.services import salinan_bukti


@pytest.fixture(autouse=True)
def sementara(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


_DIBUNUH = """
import os, sys, tempfile
tempfile.tempdir = sys.argv[1]
from lkjip_desktop.services.salinan_bukti import buat_folder
salinan = buat_folder() / "ab" / "notula.pdf"
salinan.parent.mkdir()
salinan.write_bytes(b"%PDF")
salinan.chmod(0o400)
print(salinan.parent.parent)
sys.stdout.flush()
if sys.argv[2] == "mati":
    os._exit(9)
"""


def _jalankan(sementara: Path, cara: str) -> Path:
    perintah = [sys.executable, "-c", _DIBUNUH, str(sementara), cara]
    selesai = subprocess.run(perintah, capture_output=True, text=True, check=False)
    return Path(selesai.stdout.strip())


def test_a_program_that_ends_takes_its_copies_with_it(sementara: Path) -> None:
    assert not _jalankan(sementara, "biasa").exists()


def test_the_next_program_removes_what_a_killed_one_left(sementara: Path) -> None:
    sisa = _jalankan(sementara, "mati")
    assert (sisa / "ab" / "notula.pdf").exists()
    salinan_bukti.bersihkan_sisa()
    assert not sisa.exists()


def test_the_folder_of_a_program_at_work_stays() -> None:
    folder = salinan_bukti.buat_folder()
    (folder / "notula.pdf").write_bytes(b"%PDF")
    salinan_bukti.bersihkan_sisa()
    assert (folder / "notula.pdf").exists()


def test_a_folder_that_is_just_being_made_stays_and_an_old_one_goes(sementara: Path) -> None:
    baru, lama = (sementara / f"{salinan_bukti.AWALAN}{n}" for n in ("baru", "lama"))
    baru.mkdir()
    lama.mkdir()
    os.utime(lama, (0, 0))
    salinan_bukti.bersihkan_sisa()
    assert baru.exists()
    assert not lama.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_a_link_is_not_followed(sementara: Path) -> None:
    milik_orang = sementara / "penting"
    milik_orang.mkdir()
    (sementara / f"{salinan_bukti.AWALAN}x").symlink_to(milik_orang)
    os.utime(milik_orang, (0, 0))
    salinan_bukti.bersihkan_sisa()
    assert stat.S_ISDIR(milik_orang.stat().st_mode)
