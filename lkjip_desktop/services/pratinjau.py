"""The LKjIP as it would be printed now, for looking at beside its text."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.kemajuan import Batal
from lkjip_desktop.reports.susun.jejak import susun_berjejak
from lkjip_desktop.services.galat_berkas import galat_tulis
from lkjip_desktop.services.gambar_naskah import gambar_naskah
from lkjip_desktop.services.laporan import ukur_semua


@dataclass(frozen=True, slots=True)
class Pratinjau:
    """A finished LKjIP, and of each section's key the number of bookmarks before its text."""

    pdf: bytes
    penanda: Mapping[str, int]


def buat_pratinjau(
    dokumen: r.Dokumen, tahun: int, batal: Batal, sumber: Path | None = None
) -> Pratinjau:
    """Print the year's LKjIP into memory; ``sumber`` is the file with its pictures.

    Raises UserError, also where ``batal`` answers true.
    """
    from lkjip_desktop.reports.pdf.cetak import buat_pdf

    laporan = susun_berjejak(
        dokumen, ukur_semua(dokumen), tahun, gambar_naskah(dokumen, tahun, sumber)
    )
    with tempfile.TemporaryDirectory(prefix="lkjip-") as folder:
        berkas = Path(folder) / "pratinjau.pdf"
        with galat_tulis(berkas):
            buat_pdf(laporan.laporan, berkas, batal=batal)
            return Pratinjau(berkas.read_bytes(), dict(laporan.judul))
