"""Pictures in texts: verified, made small and plain, kept in the file beside the evidence.

The bytes stay as long as a record of the year's lampiran names them; those records come and go with
the texts that show the picture, in the same step.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.naskah.model import GambarNaskah
from lkjip_desktop.domain.naskah.simpanan import KETERANGAN_GAMBAR, gambar_tahun
from lkjip_desktop.services.gambar import periksa_gambar

if TYPE_CHECKING:
    from lkjip_desktop.storage.terbuka import Berkas
    from lkjip_desktop.storage.unit_kerja import UnitKerja

_SISI_TERBESAR: Final = 1800
"""Points: as many as 150 mm of paper at 300 per inch."""
_MUTU: Final = 88
_TERBESAR: Final = 40 * 1024 * 1024
_LEBAR_BAWAAN: Final = 140
_TITIK_PER_MM: Final = 96 / 25.4


def baca_gambar(jalur: Path) -> bytes:
    """The bytes of a picture file. Raises UserError where they cannot be read."""
    try:
        if jalur.stat().st_size > _TERBESAR:
            raise UserError(
                f"Gambar {jalur.name} terlalu besar (lebih dari {_TERBESAR // 1024**2} MB).",
                "Perkecil ukurannya, lalu sisipkan lagi.",
            )
        return jalur.read_bytes()
    except OSError as galat:
        raise UserError(
            f"Gambar {jalur.name} tidak dapat dibaca.", "Periksa nama, folder, dan izinnya."
        ) from galat


def simpan_gambar(berkas: Berkas, isi: bytes, nama: str) -> GambarNaskah:
    """Take a picture into the file; answers it as it can stand in a text. May run in a thread.

    Raises UserError where it is no picture, or the file has no room for it.
    """
    lebar, _ = periksa_gambar(isi, nama)
    (sha256,) = berkas.simpan_isi([sederhanakan(isi)])
    return GambarNaskah(sha256, max(20, min(_LEBAR_BAWAAN, round(lebar / _TITIK_PER_MM))))


def sederhanakan(isi: bytes, sisi: int = _SISI_TERBESAR) -> bytes:
    """A verified picture written anew: upright, on white, no side above ``sisi`` points, with no
    data hidden in it. Drawings become PNG, photographs JPEG."""
    from PIL import Image, ImageOps

    with Image.open(BytesIO(isi)) as asal:
        gambar = ImageOps.exif_transpose(asal)
        berpalet = gambar.mode in ("1", "P", "L")
        latar = Image.new("RGB", gambar.size, "white")
        beralfa = gambar.convert("RGBA")
        latar.paste(beralfa, mask=beralfa.getchannel("A"))
    latar.thumbnail((sisi, sisi))
    hasil, jpeg = BytesIO(), BytesIO()
    latar.save(jpeg, "JPEG", quality=_MUTU, optimize=True)
    latar.save(hasil, "PNG", optimize=berpalet)
    return min((hasil.getvalue(), jpeg.getvalue()), key=len)


def gambar_naskah(dokumen: r.Dokumen, tahun: int, sumber: Path | None) -> Mapping[str, bytes]:
    """The pictures of the year's texts by SHA-256, from the file that has them (those that it has).

    Raises UserError where the file cannot be read, or the document does not have the year.
    """
    perlu = gambar_tahun(cari_tahun(dokumen, tahun))
    if sumber is None or not perlu:
        return {}
    from lkjip_desktop.storage.isi_lampiran import isi_dari  # brings in SQLAlchemy

    return dict(isi_dari(sumber, sorted(perlu)))


def selaraskan_lampiran(uk: UnitKerja, rid: int, ukuran: Mapping[str, int]) -> None:
    """Let the year's lampiran name just the pictures that its texts show; ``ukuran`` has the bytes
    of each content in the file."""
    data = uk.lembar.rekaman(r.Tahun, rid)
    assert isinstance(data, r.Tahun)
    perlu = gambar_tahun(data)
    ada = {x.sha256: x for x in data.lampiran or () if x.keterangan == KETERANGAN_GAMBAR}
    for sha in sorted(perlu - ada.keys()):
        if sha in ukuran:
            uk.sisip(r.Tahun, rid, "lampiran", _lampiran(sha, ukuran[sha]))
    for sha in sorted(ada.keys() - perlu):
        uk.hapus(r.Lampiran, ada[sha].rid)


def _lampiran(sha: str, ukuran: int) -> r.Lampiran:
    return r.Lampiran(
        nama=f"gambar-{sha[:8]}", sha256=sha, ukuran=ukuran, keterangan=KETERANGAN_GAMBAR
    )
