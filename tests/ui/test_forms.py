"""The Designer forms and their twins in Python."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

AKAR = Path(__file__).resolve().parents[2]
FORM = sorted((AKAR / "forms").glob("*.ui"))
_VERSI = re.compile(r"Compiler version [\d.]+")


@pytest.fixture(scope="module")
def pembuat() -> ModuleType:
    spek = importlib.util.spec_from_file_location("buat_form", AKAR / "packaging" / "buat_form.py")
    assert spek is not None and spek.loader is not None
    modul = importlib.util.module_from_spec(spek)
    spek.loader.exec_module(modul)
    return modul


@pytest.mark.parametrize("form", FORM, ids=lambda f: f.stem)
def test_the_twin_is_what_the_form_gives(form: Path, pembuat: ModuleType) -> None:
    kembaran = pembuat.KEMBARAN / f"{form.stem}.py"
    ada = kembaran.read_text(encoding="utf-8")
    assert _VERSI.sub("", ada) == _VERSI.sub("", pembuat.kembaran(form)), (
        "run: python packaging/buat_form.py"
    )


def test_every_twin_has_its_form(pembuat: ModuleType) -> None:
    kembaran = {p.stem for p in pembuat.KEMBARAN.glob("*.py")} - {"__init__"}
    assert kembaran == {f.stem for f in FORM}
