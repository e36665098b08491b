"""Sizes, distances and colours of the printed page, in points."""

from __future__ import annotations

from typing import Final

MM: Final = 72.0 / 25.4

Warna = tuple[float, float, float]

HITAM: Final[Warna] = (0.0, 0.0, 0.0)
PUTIH: Final[Warna] = (1.0, 1.0, 1.0)
BIRU_TUA: Final[Warna] = (0.11, 0.21, 0.38)
BIRU: Final[Warna] = (0.33, 0.47, 0.66)
BIRU_MUDA: Final[Warna] = (0.74, 0.82, 0.91)
ABU: Final[Warna] = (0.35, 0.35, 0.35)
ABU_GARIS: Final[Warna] = (0.55, 0.58, 0.62)
ABU_MUDA: Final[Warna] = (0.86, 0.87, 0.89)
LATAR_KEPALA: Final[Warna] = (0.85, 0.89, 0.94)
LATAR_NOMOR: Final[Warna] = (0.95, 0.96, 0.98)
LATAR_GRUP: Final[Warna] = (0.92, 0.93, 0.95)
LATAR_SUBGRUP: Final[Warna] = (0.97, 0.97, 0.98)
LATAR_TOTAL: Final[Warna] = (0.89, 0.92, 0.96)

SPASI: Final = 1.38
"""Line spacing of running text, times the size."""
SPASI_TABEL: Final = 1.17
PANGKAL: Final = 0.79
"""From the top of a line to its baseline within a table or label, times the size."""

UKURAN_TABEL: Final = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Sizes tried for a table until its longest words fit their columns."""
UKURAN_TERBACA: Final = 7.5
"""Not smaller than this to give columns of text more room, only where words would be torn."""
SISI_SEL: Final = 3.6
ATAS_SEL: Final = 2.6

UKURAN_JUDUL: Final = {1: 14.0, 2: 12.0, 3: 11.0, 4: 11.0}
UKURAN_KETERANGAN: Final = 9.5
UKURAN_CATATAN: Final = 8.5
UKURAN_FURNITUR: Final = 8.5
