"""The office's logo for letterheads and the cover: small, and kept as text among its settings, so
that it travels with the data into every form of them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.reports.susun.pengaturan import LOGO
from lkjip_desktop.services.gambar import periksa_gambar
from lkjip_desktop.services.gambar_naskah import baca_gambar, sederhanakan
from lkjip_desktop.services.sel import Bagian

_SISI: Final = (480, 360, 280, 200, 140)
"""Points of the longer side, tried until the text is short enough; it is printed 20 mm wide in a
letterhead and 45 on the cover."""
_TEKS_TERPANJANG: Final = 32_000
"""What one cell of a workbook takes."""


def baca_logo(jalur: Path) -> str:
    """A picture file as the logo. Raises UserError where it is none."""
    isi = baca_gambar(jalur)
    periksa_gambar(isi, jalur.name)
    for sisi in _SISI:
        teks = b64encode(sederhanakan(isi, sisi)).decode("ascii")
        if len(teks) <= _TEKS_TERPANJANG:
            return teks
    raise UserError(
        f"Gambar {jalur.name} terlalu rumit untuk logo.", "Simpan sebagai PNG yang lebih kecil."
    )


def isi_logo(dokumen: r.Dokumen, logo: str | None) -> Bagian:
    """What sets the logo (None: none)."""
    return Bagian(r.Dokumen, dokumen.rid, "pengaturan", LOGO, logo)
