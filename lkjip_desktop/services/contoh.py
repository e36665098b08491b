"""The sample office that comes with the program."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.exchange.lkjip_data import baca_dokumen
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.sumber import sumber


def dokumen_contoh() -> r.Dokumen:
    """The sample's content."""
    return baca_dokumen(sumber("contoh/contoh.json").read_bytes(), "contoh")


def buat_contoh(jalur: Path) -> None:
    """Make the sample file. Raises UserError where a file of that name exists."""
    Sesi.buat(jalur, dokumen_contoh()).tutup()
