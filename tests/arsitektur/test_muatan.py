"""Starting loads only what the first step needs: the heavy libraries come when they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BERAT = ("PySide6", "sqlalchemy", "reportlab", "openpyxl", "PIL", "pypdfium2")


@pytest.mark.parametrize("modul", ["lkjip_desktop.cli", "lkjip_desktop.domain.ukur"])
def test_importing_loads_no_heavy_library(akar: Path, modul: str) -> None:
    perintah = f"import sys, {modul}; print(*sorted(set({BERAT}) & set(sys.modules)))"
    hasil = subprocess.run(
        [sys.executable, "-c", perintah], cwd=akar, capture_output=True, text=True, check=True
    )
    assert hasil.stdout.split() == []
