"""The locks are whole, agree with each other and with pyproject.toml, and lead nowhere else."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def proyek(akar: Path) -> dict[str, Any]:
    isi = tomllib.loads((akar / "pyproject.toml").read_text(encoding="utf-8"))
    return dict(isi["project"])


@pytest.mark.parametrize("nama", ["jalan.txt", "kembang.txt"])
def test_every_requirement_has_hashes_and_no_address(akar: Path, nama: str) -> None:
    teks = (akar / "requirements" / nama).read_text(encoding="utf-8")
    assert "://" not in teks
    assert "--index" not in teks
    for butir in re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", teks, flags=re.M).strip()):
        assert "--hash=sha256:" in butir, butir.splitlines()[0]


def test_running_and_developing_use_the_same_versions(akar: Path) -> None:
    jalan, kembang = _kunci(akar, "jalan.txt"), _kunci(akar, "kembang.txt")
    assert jalan.items() <= kembang.items()


def test_locks_satisfy_the_declared_dependencies(akar: Path, proyek: dict[str, Any]) -> None:
    dideklarasi = {
        "jalan.txt": proyek["dependencies"],
        "kembang.txt": proyek["dependencies"] + proyek["optional-dependencies"]["dev"],
    }
    for nama, daftar in dideklarasi.items():
        kunci = _kunci(akar, nama)
        for butir in map(Requirement, daftar):
            versi = kunci.get(canonicalize_name(butir.name))
            assert versi is not None, f"{butir.name} tidak ada di {nama}: jalankan make kunci"
            assert butir.specifier.contains(versi, prereleases=True), f"{butir} di {nama}: {versi}"


def _kunci(akar: Path, nama: str) -> dict[str, str]:
    teks = (akar / "requirements" / nama).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", teks, flags=re.M))
