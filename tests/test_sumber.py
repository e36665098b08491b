"""The program's data files are found in a checkout and in an installed program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop import sumber as modul
from lkjip_desktop.sumber import sumber


@pytest.fixture(autouse=True)
def _tanpa_ingatan() -> Iterator[None]:
    modul._folder.cache_clear()
    yield
    modul._folder.cache_clear()


@pytest.mark.parametrize("letak", ["resources", "lkjip_desktop/_resources"])
def test_found_in_a_checkout_and_when_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, letak: str
) -> None:
    berkas = tmp_path / letak / "ikon" / "a.svg"
    berkas.parent.mkdir(parents=True)
    berkas.touch()
    monkeypatch.setattr(modul, "__file__", str(tmp_path / "lkjip_desktop" / "sumber.py"))
    assert sumber("ikon/a.svg") == berkas


def test_what_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        sumber("tidak/ada.svg")
