"""What the columns of a block hold, from their headings or else from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.angka import baca_sel
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kode_anggaran import mirip_kode

from .bacaan import UANG, Peran
from .kata import kata_tingkat

Blok = Sequence[Sequence[str]]

_JUDUL: Final[tuple[tuple[Peran, str], ...]] = (
    ("abaikan", r"serapan|sisa|selisih|bertambah|berkurang|persen|%|capaian|ket(erangan)?\b"),
    ("abaikan", r"^no(mor)?\.?$|indikator|target|lokasi|satuan"),
    ("tingkat", r"^(tingkat|level|jenjang|jenis)\b"),
    ("sumber_dana", r"sumber\s*(dana|pendanaan|anggaran)"),
    ("kode", r"\bkode\b|kode rekening"),
    ("tw4", r"(tw|triwulan|tri wulan)\s*(iv|4)\b"),
    ("tw3", r"(tw|triwulan|tri wulan)\s*(iii|3)\b"),
    ("tw2", r"(tw|triwulan|tri wulan)\s*(ii|2)\b"),
    ("tw1", r"(tw|triwulan|tri wulan)\s*(i|1)\b"),
    ("realisasi", r"realisasi"),
    ("pagu_perubahan", r"perubahan|setelah|sesudah|p-?apbd|apbd-?p|dppa|\bp-?dpa|pergeseran"),
    ("pagu_murni", r"pagu|anggaran|murni|induk|sebelum|dpa\b|apbd|jumlah|nilai"),
    ("unit", r"^(unit|bidang|penanggung|pelaksana|perangkat|bagian)"),
    ("uraian", r"uraian|program|kegiatan|nama|nomenklatur"),
)
_MENURUT_BANYAK: Final[dict[int, tuple[Peran, ...]]] = {
    1: ("pagu_murni",),
    2: ("pagu_murni", "realisasi"),
    3: ("pagu_murni", "pagu_perubahan", "realisasi"),
    4: ("tw1", "tw2", "tw3", "tw4"),
    5: ("pagu_murni", "tw1", "tw2", "tw3", "tw4"),
    6: ("pagu_murni", "pagu_perubahan", "tw1", "tw2", "tw3", "tw4"),
}
"""What columns of money without headings usually are, by how many there are."""
_SERIBU: Final = 1000
_JUDUL_TERBANYAK: Final = 8
_LAPIS_DUA: Final = frozenset({*UANG, "abaikan"})


def baris_judul(blok: Blok) -> int:
    """How many rows at the top are titles and headings; 0 where no row is a heading."""
    mulai = 0
    for i, baris in enumerate(blok[:_JUDUL_TERBANYAK]):
        isi = [s.strip() for s in baris if s.strip()]
        if _seperti_judul(isi) or (mulai == i and mulai and _bawah_judul(isi)):
            mulai = i + 1
    return mulai


def _seperti_judul(isi: Sequence[str]) -> bool:
    """Words over columns, one of them the kode or the uraian; no figures and no codes."""
    if any(_uang(s) or (mirip_kode(s) and "." in s) for s in isi):
        return False
    dikenal = [p for s in isi if (p := peran_judul(s)) is not None]
    return (
        len(dikenal) > 1
        and len(dikenal) * 2 > len(isi)
        and not {"kode", "uraian"}.isdisjoint(dikenal)
    )


def _bawah_judul(isi: Sequence[str]) -> bool:
    """The second row of merged headings, or the numbers of the columns."""
    nomor = all(re.fullmatch(r"\(?\d{1,2}\)?", s) for s in isi)
    return nomor or all(peran_judul(s) in _LAPIS_DUA for s in isi)


def peran_judul(judul: str) -> Peran | None:
    """What a heading says that its column holds."""
    rapi = " ".join(judul.split())
    cocok = (p for p, pola in _JUDUL if re.search(pola, rapi, re.IGNORECASE))
    return next(cocok, None)


def tebak_peran(blok: Blok, mulai: int) -> tuple[tuple[Peran, ...], bool]:
    """The meaning of each column, and whether the headings say it."""
    lebar = len(blok[0])
    judul = [judul_kolom(blok, mulai, k) for k in range(lebar)]
    menurut_judul = [peran_judul(j) for j in judul]
    if "uraian" in menurut_judul or "kode" in menurut_judul:
        peran: list[Peran] = [p or "abaikan" for p in menurut_judul]
        return tuple(_satu_saja(_lengkapi(blok, mulai, judul, peran))), True
    return tuple(_menurut_isi(blok, mulai)), False


def judul_kolom(blok: Blok, mulai: int, kolom: int) -> str:
    """The lowest words over a column; a heading over several columns counts where none is below."""
    for i in range(mulai - 1, -1, -1):
        teks = blok[i][kolom].strip()
        if teks and not re.fullmatch(r"\(?\d{1,2}\)?", teks):
            return teks
    return ""


def _lengkapi(blok: Blok, mulai: int, judul: Sequence[str], peran: list[Peran]) -> list[Peran]:
    """Columns under a merged heading: further parts of the kode, further levels of the uraian."""
    for k in range(1, len(peran)):
        if judul[k] or peran[k - 1] not in ("kode", "uraian"):
            continue
        isi = _isi(blok, mulai, k)
        kode = sum(mirip_kode(s) for s in isi) * 2 > len(isi)
        if isi and peran[k - 1] == "kode" and kode:
            peran[k] = "kode"
        elif isi and not any(_uang(s) for s in isi):
            peran[k] = "uraian"
    return peran


def _satu_saja(peran: list[Peran]) -> list[Peran]:
    """A field of a node comes from one column: of several the first."""
    hasil: list[Peran] = []
    for satu in peran:
        ganda = satu not in ("abaikan", "kode", "uraian") and satu in hasil
        hasil.append("abaikan" if ganda else satu)
    return hasil


def _menurut_isi(blok: Blok, mulai: int) -> list[Peran]:
    lebar = len(blok[0])
    isi = [_isi(blok, mulai, k) for k in range(lebar)]
    uang = [k for k in range(lebar) if _kolom_uang(isi[k])]
    usul = _MENURUT_BANYAK.get(len(uang), ("pagu_murni",))
    hasil: list[Peran] = []
    for k in range(lebar):
        if k in uang:
            nomor = uang.index(k)
            hasil.append(usul[nomor] if nomor < len(usul) else "abaikan")
        else:
            hasil.append(_peran_teks(isi[k]))
    return _satu_saja(hasil)


def _peran_teks(isi: Sequence[str]) -> Peran:
    if not isi:
        return "abaikan"
    if sum(mirip_kode(s) for s in isi) * 2 > len(isi):
        return "abaikan" if _nomor_urut(isi) else "kode"
    if all(kata_tingkat(s) for s in isi):
        return "tingkat"
    huruf = sum(any(c.isalpha() for c in s) for s in isi) * 2 > len(isi)
    return "uraian" if huruf else "abaikan"


def _nomor_urut(isi: Sequence[str]) -> bool:
    """Whether the cells count the rows: 1, 2, 3."""
    return len(isi) > 1 and [s.rstrip(".") for s in isi] == [str(i + 1) for i in range(len(isi))]


def _kolom_uang(isi: Sequence[str]) -> bool:
    return bool(isi) and sum(_uang(s) for s in isi) * 2 > len(isi)


def _uang(teks: str) -> bool:
    """Whether it is an amount of money: a figure of a thousand or more, no percentage, no code."""
    try:
        bacaan = baca_sel(teks)
    except UserError:
        return False
    if bacaan is None or bacaan.satuan == "persen":
        return False
    return abs(bacaan.nilai) >= _SERIBU or (bacaan.lain is not None and abs(bacaan.lain) >= _SERIBU)


def _isi(blok: Blok, mulai: int, kolom: int) -> list[str]:
    return [t for b in blok[mulai:] if (t := b[kolom].strip())]
