"""Whether a picture is one: it must be readable to its last line, and of a size that can be shown.

Pillow is loaded only when a picture comes.
"""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Final

from lkjip_desktop.domain.galat import UserError

TITIK_TERBANYAK: Final = 80_000_000
"""Points of a picture: an A3 scan at 600 per inch has some 70 million."""
_BENTUK: Final = ("JPEG", "PNG", "GIF", "TIFF")


def periksa_gambar(isi: bytes, nama: str) -> tuple[int, int]:
    """Its width and height in points. Raises UserError where it cannot be shown."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a bomb: the limit is our own, below
            with Image.open(BytesIO(isi), formats=_BENTUK) as gambar:
                lebar, tinggi = gambar.size
                if lebar * tinggi > TITIK_TERBANYAK:
                    raise UserError(
                        f"Gambar {nama} terlalu besar ({lebar} x {tinggi} titik).",
                        "Perkecil ukurannya, lalu lampirkan lagi.",
                    )
                gambar.load()
    except UserError:
        raise
    except Exception as galat:  # whatever a broken picture makes the decoder raise
        raise UserError(
            f"Gambar {nama} rusak atau terpotong, jadi tidak dapat ditampilkan.",
            "Buka dan simpan ulang gambarnya, lalu lampirkan lagi.",
        ) from galat
    return lebar, tinggi
