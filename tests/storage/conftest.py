"""Files to work on, and a folder of backups for each test alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lkjip_desktop.storage import baru, berkas
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.cadangan import VARIABEL_FOLDER
from tests.storage.dokumen import dokumen_kecil


@pytest.fixture(autouse=True)
def folder_cadangan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's backups go."""
    folder = tmp_path / "cadangan"
    monkeypatch.setenv(VARIABEL_FOLDER, str(folder))
    return folder


@pytest.fixture(scope="session")
def berkas_contoh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with the small office in it, made once; not to be touched."""
    jalur = tmp_path_factory.mktemp("contoh") / "contoh.lkjip"
    baru.tulis_dokumen(jalur, dokumen_kecil())
    return jalur


@pytest.fixture
def jalur(berkas_contoh: Path, tmp_path: Path) -> Path:
    """A copy of it, in a folder of its own."""
    (tmp_path / "kantor").mkdir()
    return Path(shutil.copy(berkas_contoh, tmp_path / "kantor"))


@pytest.fixture
def buka() -> Iterator[Callable[[Path], Berkas]]:
    """Opens files, and closes what the test left open."""
    terbuka: list[Berkas] = []

    def buka_(jalur: Path) -> Berkas:
        terbuka.append(berkas.buka(jalur))
        return terbuka[-1]

    yield buka_
    for b in terbuka:
        b.tutup()
