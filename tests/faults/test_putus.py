"""Small runs of the scripts beside this file: kills, and power cuts with their control."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from lkjip_desktop.storage.cadangan import VARIABEL_FOLDER
from tests.faults import bunuh, galat_diska, listrik_padam, rekaman


@pytest.fixture(autouse=True)
def folder_cadangan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABEL_FOLDER, str(tmp_path / "cadangan-baca"))


def test_killed_writers_lose_nothing(tmp_path: Path) -> None:
    harapan = bunuh.acuan(tmp_path, benih=3, langkah=60)
    assert len(harapan) == 61
    acak = Random(3)
    assert [bunuh.bunuh(tmp_path, 3, harapan, acak) for _ in range(5)] == [None] * 5


@pytest.fixture(scope="module")
def strace() -> None:
    if not rekaman.ada_strace():
        pytest.skip("strace tidak terpasang, sehingga penulisan tidak dapat direkam")


@pytest.fixture
def temuan(strace: None, tmp_path: Path, request: pytest.FixtureRequest) -> listrik_padam.Temuan:
    operasi = listrik_padam.rekam_penulis(tmp_path, 5, 12, request.param)
    return listrik_padam.putar_ulang(operasi, tmp_path, 60, Random(5))


@pytest.mark.parametrize("temuan", ["aman"], indirect=True)
def test_a_power_cut_loses_nothing(temuan: listrik_padam.Temuan) -> None:
    assert temuan.semua > 60
    assert (temuan.hilang, temuan.rusak) == (0, 0), temuan.contoh


@pytest.mark.parametrize("temuan", ["tanpa-sync"], indirect=True)
def test_the_replay_finds_losses_where_there_are_some(temuan: listrik_padam.Temuan) -> None:
    assert temuan.hilang > 0
    assert temuan.rusak > 0


@pytest.mark.parametrize("galat", galat_diska.GALAT)
def test_a_disk_that_fails_once(strace: None, galat: str, tmp_path: Path) -> None:
    urutan = galat_diska.panggilan(tmp_path)
    assert {"pwrite64", "fdatasync", "ftruncate"} <= set(urutan)
    for ke in Random(4).sample(range(len(urutan)), 2):
        assert galat_diska.coba(tmp_path, urutan, ke, galat) is None
