"""A structured text to and from the plain values that stand in JSON.

What comes from a file may be anybody's work: a value that is not exactly as written here gives
None, and the plain text in ``narasi`` stands.
"""

from __future__ import annotations

import re
import typing
from typing import Any, Final

from .model import (
    TINGKAT_TERDALAM,
    Acuan,
    Alinea,
    BlokNaskah,
    GambarNaskah,
    Isi,
    Isian,
    JenisAlinea,
    Larik,
    Naskah,
    Objek,
    TabelNaskah,
)

BLOK_TERBANYAK: Final = 5_000
BARIS_TERBANYAK: Final = 1_000
KOLOM_TERBANYAK: Final = 60
LEBAR_GAMBAR: Final = (10, 400)
"""Millimetres."""
_TEKS_TERPANJANG: Final = 200_000
_LALU_TERJAUH: Final = 50
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_JENIS: Final[tuple[str, ...]] = typing.get_args(JenisAlinea)
_OBJEK: Final[tuple[str, ...]] = typing.get_args(Objek)


def ke_polos(naskah: Naskah) -> list[Any]:
    """The blocks as JSON values."""
    return [_blok_polos(b) for b in naskah.blok]


def dari_polos(data: Any) -> Naskah | None:
    """The text from JSON values; None where they are not such a text."""
    try:
        if not isinstance(data, list) or len(data) > BLOK_TERBANYAK:
            return None
        return Naskah(tuple(_blok(b) for b in data))
    except (KeyError, TypeError, ValueError):
        return None


# out --------------------------------------------------------------------------------------------


def _blok_polos(blok: BlokNaskah) -> dict[str, Any]:
    if isinstance(blok, TabelNaskah):
        baris = [[_isi_polos(s) for s in b] for b in blok.baris]
        return {"jenis": "tabel", "kepala": blok.kepala, "baris": baris}
    if isinstance(blok, GambarNaskah):
        hasil: dict[str, Any] = {"jenis": "gambar", "sha256": blok.sha256, "lebar": blok.lebar}
        return {**hasil, "judul": blok.judul} if blok.judul else hasil
    hasil = {"jenis": blok.jenis}
    if blok.jenis != "teks":
        hasil["tingkat"] = blok.tingkat
    if blok.usulan:
        hasil["usulan"] = blok.usulan
    return {**hasil, "isi": _isi_polos(blok.isi)}


def _isi_polos(isi: Isi) -> list[Any]:
    return [larik_ke_polos(x) for x in isi]


def larik_ke_polos(x: Larik | Isian) -> Any:
    """A run as a JSON value."""
    muka = {k: True for k, ya in (("tebal", x.tebal), ("miring", x.miring)) if ya}
    if isinstance(x, Larik):
        return {"teks": x.teks, **muka} if muka else x.teks
    a = x.acuan
    acuan: dict[str, Any] = {"objek": a.objek, "id": a.id, "besaran": a.besaran}
    if a.lalu:
        acuan["lalu"] = a.lalu
    saksi = {} if x.saksi == x.teks else {"saksi": x.saksi}
    return {"isian": acuan, "teks": x.teks, **saksi, **muka}


# in ---------------------------------------------------------------------------------------------


def _blok(data: Any) -> BlokNaskah:
    jenis = data["jenis"]
    if jenis == "tabel":
        return _tabel(data)
    if jenis == "gambar":
        return _gambar(data)
    if jenis not in _JENIS:
        raise ValueError(jenis)
    tingkat = _bilangan(data.get("tingkat", 1), 1, TINGKAT_TERDALAM)
    return Alinea(_isi(data["isi"]), jenis, tingkat, _teks(data.get("usulan", "")))


def _tabel(data: Any) -> TabelNaskah:
    baris = tuple(tuple(_isi(s) for s in b) for b in _daftar(data["baris"], BARIS_TERBANYAK))
    lebar = {len(b) for b in baris}
    if len(lebar) != 1 or not 1 <= min(lebar) <= KOLOM_TERBANYAK:
        raise ValueError("rows of different length")
    return TabelNaskah(baris, _ya(data["kepala"]))


def _gambar(data: Any) -> GambarNaskah:
    sha256 = _teks(data["sha256"])
    if not _SHA256.fullmatch(sha256):
        raise ValueError(sha256)
    return GambarNaskah(
        sha256, _bilangan(data["lebar"], *LEBAR_GAMBAR), _teks(data.get("judul", ""))
    )


def _isi(data: Any) -> Isi:
    return tuple(larik_dari_polos(x) for x in _daftar(data, BLOK_TERBANYAK))


def larik_dari_polos(data: Any) -> Larik | Isian:
    """A run from a JSON value. Raises KeyError, TypeError or ValueError where it is none."""
    if isinstance(data, str):
        return Larik(_teks(data))
    tebal, miring = _ya(data.get("tebal", False)), _ya(data.get("miring", False))
    teks = _teks(data["teks"])
    if "isian" not in data:
        return Larik(teks, tebal, miring)
    a = data["isian"]
    if a["objek"] not in _OBJEK:
        raise ValueError(a["objek"])
    lalu = _bilangan(a.get("lalu", 0), 0, _LALU_TERJAUH)
    acuan = Acuan(a["objek"], _teks(a["id"]), _teks(a["besaran"]), lalu)
    return Isian(acuan, teks, _teks(data.get("saksi", teks)), tebal, miring)


def _daftar(data: Any, terbanyak: int) -> list[Any]:
    if not isinstance(data, list) or len(data) > terbanyak:
        raise ValueError("not a list, or too long")
    return data


def _teks(data: Any) -> str:
    if not isinstance(data, str) or len(data) > _TEKS_TERPANJANG or "\x00" in data:
        raise ValueError("not a text")
    if any("\ud800" <= h <= "\udfff" for h in data):
        raise ValueError("half a letter")
    return data


def _ya(data: Any) -> bool:
    if not isinstance(data, bool):
        raise TypeError("not true or false")
    return data


def _bilangan(data: Any, dari: int, sampai: int) -> int:
    if isinstance(data, bool) or not isinstance(data, int) or not dari <= data <= sampai:
        raise ValueError("not a number in its bounds")
    return data
