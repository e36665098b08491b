"""Evidence files (``lampiran``): their kinds, safe names, sizes in words, and where they belong.

A kind says how its files begin. What is given to the system's programs is only what stands in the
list, and only where the content begins as its name says; macros, scripts, web pages and whatever
else can run are not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .galat import UserError
from .rapi import rapikan
from .records import Dokumen, Lampiran, Tahun
from .tanggal import triwulan_romawi

MB: Final = 1024 * 1024
BUKTI_TERBESAR: Final = 25 * MB
"""Bytes of one file: a scan of some fifty pages, or a dozen photographs."""
KUNCI_BATAS: Final = "paket.batas_mb"
"""The office's setting (``pengaturan``): how large a package may be to go by e-mail, in MB."""
BATAS_BAWAAN: Final = 20
_ZIP: Final = (b"PK\x03\x04",)


@dataclass(frozen=True, slots=True)
class Jenis:
    """A kind of file: what people call it, how its files begin (empty: anyhow)."""

    sebutan: str
    awal: tuple[bytes, ...] = ()
    gambar: bool = False


_JPEG: Final = Jenis("gambar JPEG", (b"\xff\xd8\xff",), gambar=True)
_TIFF: Final = Jenis("gambar TIFF", (b"II*\0", b"MM\0*"), gambar=True)
JENIS: Final[Mapping[str, Jenis]] = {
    ".pdf": Jenis("PDF", (b"%PDF-",)),
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    ".png": Jenis("gambar PNG", (b"\x89PNG\r\n\x1a\n",), gambar=True),
    ".gif": Jenis("gambar GIF", (b"GIF87a", b"GIF89a"), gambar=True),
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".docx": Jenis("dokumen Word", _ZIP),
    ".xlsx": Jenis("buku kerja Excel", _ZIP),
    ".pptx": Jenis("presentasi PowerPoint", _ZIP),
    ".odt": Jenis("dokumen LibreOffice", _ZIP),
    ".ods": Jenis("lembar LibreOffice", _ZIP),
    ".odp": Jenis("presentasi LibreOffice", _ZIP),
    ".txt": Jenis("teks"),
}
"""The kinds that may be opened by a click, by the ending of the name."""

_JALAN: Final = (
    "apk app appx bat chm cmd com cpl desktop dll exe gadget hlp hta iso jar js jse lnk msc msi"
    " msix msp pif ps1 py reg scf scr sct sh sys url vb vbe vbs vhd wsc wsf wsh xll"
)
DITOLAK: Final = frozenset(f".{a}" for a in _JALAN.split())
"""Endings of what runs: no evidence, and never taken in."""

_TERLARANG: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ufffd]+')
_CADANGAN: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_NAMA_TERPANJANG: Final = 120
JUTA: Final = 1_000_000
"""Bytes of a MB as people count them."""


def akhiran(nama: str) -> str:
    """The ending of a file name with its dot, in small letters; empty where it has none."""
    depan, titik, belakang = nama.rpartition(".")
    return f".{belakang.casefold()}" if titik and depan else ""


def jenis_dari(nama: str) -> Jenis | None:
    """The kind that may be opened by a click, or None."""
    return JENIS.get(akhiran(nama))


def nama_aman(nama: str) -> str:
    """A file name as every system takes it: no folders, no control or direction characters, none
    of the names that Windows keeps for itself, not too long; the ending stays."""
    polos = _TERLARANG.sub("_", "".join(h if h.isprintable() else " " for h in rapikan(nama)))
    polos = " ".join(polos.split()).strip(". ")
    if not polos:
        return "lampiran"
    if _CADANGAN.fullmatch(polos):
        polos = f"_{polos}"
    ujung = akhiran(polos)[:20]
    if len(polos) > _NAMA_TERPANJANG:
        polos = polos[: _NAMA_TERPANJANG - len(ujung)].rstrip(". ") + ujung
    return polos


def cocok(nama: str, isi: bytes) -> bool:
    """Whether a content begins as the kind in its name does; of other kinds nothing is known."""
    jenis = jenis_dari(nama)
    return jenis is None or not jenis.awal or isi.startswith(jenis.awal)


def tampil_ukuran(bita: int) -> str:
    """A size in words: ``812 bita``, ``45 kB``, ``3,2 MB``."""
    if bita < 1000:
        return f"{bita} bita"
    if bita < JUTA:
        return f"{round(bita / 1000)} kB"
    puluh = round(bita * 10 / JUTA)
    return f"{puluh // 10},{puluh % 10} MB"


@dataclass(frozen=True, slots=True)
class TempatBukti:
    """What evidence is attached to: an indikator or a node of the anggaran, in a quarter (1 to 4)
    or (None) the year."""

    tahun: int
    indikator: str | None = None
    anggaran: str | None = None
    triwulan: int | None = None

    def memuat(self, x: Lampiran) -> bool:
        """Whether a lampiran of the year is attached here."""
        return (x.indikator, x.anggaran, x.triwulan) == (
            self.indikator,
            self.anggaran,
            self.triwulan,
        )

    @property
    def sebutan(self) -> str:
        """``TW I 2024 S1.1``, for the words of a step."""
        kapan = f"{triwulan_romawi(self.triwulan)} " if self.triwulan else ""
        return f"{kapan}{self.tahun} {self.indikator or self.anggaran or ''}".strip()


def bukti_di(data: Tahun, tempat: TempatBukti) -> tuple[Lampiran, ...]:
    """The evidence attached to a place, in order."""
    return tuple(x for x in data.lampiran or () if tempat.memuat(x))


def semua_lampiran(dokumen: Dokumen, tahun: int | None = None) -> Iterator[Lampiran]:
    """The lampiran of a year, or (None) of all."""
    for t in dokumen.tahun:
        if tahun in (None, t.tahun):
            yield from t.lampiran or ()


def batas_surel(dokumen: Dokumen) -> int:
    """How many bytes a package may have to go by e-mail; the default where none can be read."""
    teks = (dokumen.pengaturan or {}).get(KUNCI_BATAS, "").strip()
    mb = int(teks) if teks.isascii() and teks.isdigit() else 0
    return (mb or BATAS_BAWAAN) * JUTA


def ukuran_semua(lampiran: Iterable[Lampiran]) -> int:
    """How many bytes they take, each content once."""
    return sum({x.sha256: x.ukuran for x in lampiran}.values())


def tolak_jenis(nama: str) -> None:
    """Raises UserError where a file of that name is no evidence, because it can run."""
    if akhiran(nama) in DITOLAK:
        raise UserError(
            f"{nama} adalah program atau perintah, jadi tidak dapat dijadikan bukti dukung.",
            "Lampirkan dokumennya, misalnya PDF, gambar, Word, atau Excel.",
        )
