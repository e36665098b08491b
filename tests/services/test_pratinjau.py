"""The LKjIP in memory for the preview, and what its helper process has to load."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.pratinjau import buat_pratinjau

TAHUN = 2025


def test_penanda_menunjuk_judul_bagian() -> None:
    hasil = buat_pratinjau(dokumen_contoh(), TAHUN, lambda: False)
    pembaca = PdfReader(io.BytesIO(hasil.pdf))
    judul: list[str] = []

    def kumpulkan(butir: list[object]) -> None:
        for b in butir:
            if isinstance(b, list):
                kumpulkan(b)
            else:
                judul.append(str(b.title))  # type: ignore[attr-defined]

    kumpulkan(list(pembaca.outline))
    assert judul[hasil.penanda["bab1.dasar_hukum"] - 1].endswith("Dasar Hukum")
    assert judul[hasil.penanda["bab4.langkah"] - 1].endswith("Langkah Perbaikan")
    assert max(hasil.penanda.values()) <= len(judul)


def test_berhenti_bila_diminta() -> None:
    with pytest.raises(UserError):
        buat_pratinjau(dokumen_contoh(), TAHUN, lambda: True)


def test_proses_bantu_memuat_sedikit() -> None:
    kode = (
        "import sys, lkjip_desktop.services.proses, lkjip_desktop.services.pratinjau;"
        "print([m for m in ('PySide6', 'sqlalchemy', 'openpyxl') if m in sys.modules])"
    )
    akar = Path(__file__).resolve().parents[2]
    keluar = subprocess.run(
        [sys.executable, "-c", kode], capture_output=True, text=True, check=True, cwd=akar
    )
    assert keluar.stdout.strip() == "[]"
