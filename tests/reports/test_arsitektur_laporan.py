"""Rules of the printing house that only the source can show."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
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


_BESARAN = {
    "bobot",
    "capaian",
    "efisiensi",
    "kemajuan",
    "pagu",
    "pagu_murni",
    "pagu_perubahan",
    "porsi",
    "rata_capaian",
    "realisasi",
    "realisasi_anggaran",
    "realisasi_kumulatif",
    "realisasi_tw",
    "serapan",
    "sisa",
    "target",
    "target_akhir",
    "target_tw",
}
"""Names that stand for a measured or recorded figure."""
_HITUNG = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_JUMLAH = {"sum", "jumlah", "mean", "fsum"}
_MESIN = {"agregasi", "capaian", "efisiensi"}
"""Rooms of the engine whose functions compute: a report takes their results."""


def hitungan(sumber: str) -> list[str]:
    """Where a source text computes with figures."""
    hasil = []
    for simpul in ast.walk(ast.parse(sumber)):
        if isinstance(simpul, ast.BinOp) and isinstance(simpul.op, _HITUNG):
            if _teks(simpul.left) or _teks(simpul.right):
                continue
            bagian: list[ast.AST] = [simpul.left, simpul.right]
        elif isinstance(simpul, ast.Call) and _nama(simpul.func) in _JUMLAH:
            bagian = list(simpul.args)
        elif isinstance(simpul, ast.ImportFrom) and simpul.module:
            if simpul.module.rpartition("lkjip_desktop.domain.")[2] in _MESIN:
                hasil.append(ast.unparse(simpul))
            continue
        else:
            continue
        if any(_nama(n) in _BESARAN for b in bagian for n in _dalam(b)):
            hasil.append(ast.unparse(simpul))
    return hasil


def _teks(simpul: ast.AST) -> bool:
    tetap = isinstance(simpul, ast.Constant) and isinstance(simpul.value, str)
    return tetap or isinstance(simpul, ast.JoinedStr)


def _nama(simpul: ast.AST) -> str:
    if isinstance(simpul, ast.Attribute):
        return simpul.attr
    return simpul.id if isinstance(simpul, ast.Name) else ""


def _dalam(simpul: ast.AST) -> Iterator[ast.AST]:
    """The parts of an expression, without those of text and of conditions."""
    if isinstance(simpul, ast.JoinedStr | ast.Compare):
        return
    yield simpul
    if isinstance(simpul, ast.GeneratorExp | ast.ListComp | ast.SetComp):
        yield from _dalam(simpul.elt)
        return
    for anak in ast.iter_child_nodes(simpul):
        yield from _dalam(anak)


def test_tidak_ada_angka_yang_dihitung_di_laporan(akar: Path) -> None:
    """Every figure of a report was measured by the engine or stands in a record."""
    for berkas in sorted((akar / "lkjip_desktop" / "reports" / "susun").rglob("*.py")):
        assert hitungan(berkas.read_text(encoding="utf-8")) == [], berkas.name


@pytest.mark.parametrize(
    "sumber",
    [
        "x = s.pagu - s.realisasi",
        "x = realisasi / target * 100",
        "x = sum(s.pagu for s in semua)",
        "x = jumlah([h.capaian for h in semua])",
        "from lkjip_desktop.domain.efisiensi import serapan",
    ],
)
def test_penjaga_melihat_hitungan(sumber: str) -> None:
    assert hitungan(sumber)


@pytest.mark.parametrize(
    "sumber",
    ["x = 'a' + nama", "x = sum(1 for h in semua if h.capaian is None)", "x = f'{s.pagu}' + nama"],
)
def test_penjaga_membiarkan_yang_lain(sumber: str) -> None:
    assert not hitungan(sumber)
