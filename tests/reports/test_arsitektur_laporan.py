"""Rules of the printing house that only the source can show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_TERLARANG = {
    r"\breportlab\.platypus\b|\bXPreformatted\b": "paragraphs with markup",
    r"\bfloat\(teks|\beval\(|\bexec\(": "figures as text or code",
}


@pytest.mark.parametrize("pola", sorted(_TERLARANG))
def test_tidak_ada(akar: Path, pola: str) -> None:
    for berkas in sorted((akar / "lkjip_desktop" / "reports").rglob("*.py")):
        assert not re.search(pola, berkas.read_text(encoding="utf-8")), berkas.name


def test_reportlab_hanya_di_satu_tempat(akar: Path) -> None:
    """The model and the builders know nothing of PDF, so that they also serve other formats."""
    laporan = akar / "lkjip_desktop" / "reports"
    boleh = {*(laporan / "pdf").rglob("*.py"), laporan / "huruf.py"}
    for berkas in laporan.rglob("*.py"):
        if berkas not in boleh:
            assert "reportlab" not in berkas.read_text(encoding="utf-8").lower(), berkas.name
