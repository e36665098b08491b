"""Charts of figures and of the organisation as pictures: the very drawing of the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Final

import pypdfium2

from lkjip_desktop.reports.model import Bagan, Grafik, KeluargaHuruf
from lkjip_desktop.reports.pdf.bagan import potongan_bagan
from lkjip_desktop.reports.pdf.gaya import MM
from lkjip_desktop.reports.pdf.grafik import potongan_grafik
from lkjip_desktop.reports.pdf.kanvas import Kanvas
from lkjip_desktop.reports.pdf.potongan import Potongan
from lkjip_desktop.reports.pdf.teks import keluarga

_TITIK_PER_INCI: Final = 200
_TEPI: Final = 4.0


def gambar_grafik(grafik: Grafik, huruf: KeluargaHuruf, lebar_mm: float) -> bytes | None:
    """The chart as PNG, that many millimetres wide; ``None`` where it has nothing to draw."""
    lebar = lebar_mm * MM
    isi = potongan_grafik(grafik, keluarga(huruf), lebar)
    return _lukis(isi, lebar, _tinggi(isi)) if isi else None


def gambar_bagan(
    bagan: Bagan, huruf: KeluargaHuruf, lebar_mm: float, tinggi_mm: float
) -> tuple[bytes, float]:
    """The chart as PNG for a body of that width and height, and its own height per width."""
    lebar = lebar_mm * MM
    isi = potongan_bagan(bagan, keluarga(huruf), lebar, tinggi_mm * MM)
    tinggi = _tinggi(isi)
    return _lukis(isi, lebar, tinggi), tinggi / lebar


def _tinggi(isi: Sequence[Potongan]) -> float:
    return sum(p.sebelum + p.tinggi for p in isi) + 2 * _TEPI


def _lukis(isi: Sequence[Potongan], lebar: float, tinggi: float) -> bytes:
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
