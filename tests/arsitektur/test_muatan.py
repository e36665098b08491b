"""Starting loads only what the first step needs: the heavy libraries come when they are used."""

from __future__ import annotations

import os
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


MULAI = """
import sys
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSettings
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan
a = gaya.buat_aplikasi()
gaya.pasang(a)
j = Jendela(Setelan(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
j.show()
j.repaint()
print(*({"Qt"} & set(vars(QtCore))), *({"QStyle", "QMessageBox"} & set(vars(QtWidgets))))
print(*({"dataclasses", "json", "lkjip_desktop.domain.records"} & set(sys.modules)))
print("aksi" in vars(j), len(j.ui.bilah_menu.actions()))
a.processEvents()
while "aksi" not in vars(j):
    a.processEvents()
print([bool(m.actions()) for m in j._menu].count(True))
"""


def test_the_first_painting_waits_for_no_enums_and_no_records(akar: Path, tmp_path: Path) -> None:
    """PySide6 makes a class with all its enums when it is first named: those of ``Qt`` and of
    ``QStyle`` would cost a fifth of the start. The menus are filled right after the painting."""
    hasil = subprocess.run(
        [sys.executable, "-c", MULAI, str(tmp_path / "setelan.ini")],
        cwd=akar,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert hasil.stdout.splitlines() == ["", "", "False 6", "6"]
