"""Charts as pictures: the very drawing of the PDF."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import pypdfium2

from lkjip_desktop.reports.model import Grafik, KeluargaHuruf
from lkjip_desktop.reports.pdf.gaya import MM
from lkjip_desktop.reports.pdf.grafik import potongan_grafik
from lkjip_desktop.reports.pdf.kanvas import Kanvas
from lkjip_desktop.reports.pdf.teks import keluarga

_TITIK_PER_INCI: Final = 200
_TEPI: Final = 4.0


def gambar_grafik(grafik: Grafik, huruf: KeluargaHuruf, lebar_mm: float) -> bytes | None:
    """The chart as PNG, that many millimetres wide; ``None`` where it has nothing to draw."""
    lebar = lebar_mm * MM
    isi = potongan_grafik(grafik, keluarga(huruf), lebar)
    if not isi:
        return None
    tinggi = sum(p.sebelum + p.tinggi for p in isi) + 2 * _TEPI
    pdf = BytesIO()
    kanvas = Kanvas(pdf, "", "", "", "")
    kanvas.halaman_baru(lebar, tinggi)
    y = tinggi - _TEPI
    for p in isi:
        y -= p.sebelum
        p.lukis(kanvas, 0.0, y)
        y -= p.tinggi
    kanvas.tutup_halaman()
    kanvas.selesai()
    return _png(pdf.getvalue())


def _png(pdf: bytes) -> bytes:
    dokumen = pypdfium2.PdfDocument(pdf)
    try:
        gambar = dokumen[0].render(scale=_TITIK_PER_INCI / 72).to_pil()
    finally:
        dokumen.close()
    hasil = BytesIO()
    gambar.convert("P", palette=1, colors=64).save(hasil, "PNG", optimize=True)
    return hasil.getvalue()
