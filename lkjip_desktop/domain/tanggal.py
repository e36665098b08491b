"""Dates: ISO text in records, ``28 Januari 2021`` on screen and paper, and what people type."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Final

from .galat import UserError
from .rapi import kutip, rapikan

NAMA_BULAN: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
NAMA_HARI: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

_ANGKA_ROMAWI: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_ROMAWI_TERBESAR: Final = 3999
_TAHUN_AWAL: Final = 1900
_TAHUN_AKHIR: Final = 2199
_PANJANG_TERBESAR: Final = 200

# Beside the full name and its first three letters: older spellings, other short forms, and the
# English names that a spreadsheet shows on an English computer.
_EJAAN_LAIN: Final = {
    "pebruari": 2,
    "peb": 2,
    "march": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "agt": 8,
    "ags": 8,
    "agst": 8,
    "aug": 8,
    "sept": 9,
    "october": 10,
    "oct": 10,
    "nopember": 11,
    "nop": 11,
    "december": 12,
    "dec": 12,
    "january": 1,
    "february": 2,
    "august": 8,
}
_BULAN_BERNAMA: Final = (
    {nama.lower(): n for n, nama in enumerate(NAMA_BULAN, 1)}
    | {nama.lower()[:3]: n for n, nama in enumerate(NAMA_BULAN, 1)}
    | _EJAAN_LAIN
)
_HARI_BERNAMA: Final = {nama.lower(): n for n, nama in enumerate(NAMA_HARI)} | {
    "jum'at": 4,
    "ahad": 6,
}

_KOSONG: Final = frozenset({"", "-", "...", "n/a"})
_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]00:00(?::00)?)?")
_BERANGKA: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_BERNAMA: Final = re.compile(
    r"(?:([A-Za-z']+),? )?([0-9]{1,2})[- ]([A-Za-z]+)\.?[- ]([0-9]{4}|[0-9]{2})"
)
_CONTOH: Final = "Ketik tanggal seperti 28 Januari 2021 atau 28-1-2021."


class BukanTanggal(UserError):
    """A text that cannot be read as a date."""


def nama_bulan(bulan: int) -> str:
    """Januari to Desember, for 1 to 12; ``ValueError`` otherwise."""
    if not 1 <= bulan <= len(NAMA_BULAN):
        raise ValueError(f"no such month: {bulan}")
    return NAMA_BULAN[bulan - 1]


def romawi(bilangan: int) -> str:
    """The Roman numeral of 1 to 3999; ``ValueError`` otherwise."""
    if not 1 <= bilangan <= _ROMAWI_TERBESAR:
        raise ValueError(f"no Roman numeral for {bilangan}")
    hasil = ""
    for nilai, huruf in _ANGKA_ROMAWI:
        kali, bilangan = divmod(bilangan, nilai)
        hasil += huruf * kali
    return hasil


def triwulan_romawi(triwulan: int) -> str:
    """``TW I`` to ``TW IV``; ``ValueError`` for any other number."""
    if not 1 <= triwulan <= 4:
        raise ValueError(f"no such quarter: {triwulan}")
    return f"TW {romawi(triwulan)}"


def tampil(iso: str | None, *, hari: bool = False, kosong: str = "-") -> str:
    """``28 Januari 2021`` from ``2021-01-28``; with ``hari``: ``Kamis, 28 Januari 2021``.

    ``kosong`` where there is no date; ``ValueError`` for a text that is not an ISO date.
    """
    if iso is None:
        return kosong
    return _tampil(date.fromisoformat(iso), hari)


def tampil_waktu(iso: str | None, *, kosong: str = "-") -> str:
    """``28 Januari 2021 pukul 10.32`` from an ISO date and time, on the clock that it was written.

    ``kosong`` where there is no time; ``ValueError`` for a text that is not an ISO date and time.
    """
    if iso is None:
        return kosong
    jam = time.fromisoformat(iso[11:16])
    return f"{tampil(iso[:10])} pukul {jam:%H.%M}"


def baca_sel(teks: str) -> str | None:
    """As :func:`baca`, but ``None`` for a cell that says nothing (empty, ``-``, ``...``)."""
    return None if rapikan(teks).lower() in _KOSONG else baca(teks)


def baca(teks: str) -> str:
    """The ISO date of a date as people type it; :class:`BukanTanggal` if it is none.

    The day stands before the month; a year of two digits is in this century. A weekday in front
    must be the right one.
    """
    rapi = (
        " ".join(rapikan(teks).removesuffix(".").split()) if len(teks) <= _PANJANG_TERBESAR else ""
    )
    if cocok := _ISO.fullmatch(rapi):
        return _jadikan(teks, cocok[1], int(cocok[2]), cocok[3])
    if cocok := _BERANGKA.fullmatch(rapi):
        return _jadikan(teks, cocok[4], int(cocok[3]), cocok[1])
    if cocok := _BERNAMA.fullmatch(rapi):
        bulan = _BULAN_BERNAMA.get(cocok[3].lower())
        if bulan is None:
            raise BukanTanggal(f'Nama bulan "{cocok[3]}" tidak dikenal.', _CONTOH)
        iso = _jadikan(teks, cocok[4], bulan, cocok[2])
        _cocokkan_hari(cocok[1], iso)
        return iso
    raise BukanTanggal(f"{kutip(teks)} tidak dapat dibaca sebagai tanggal.", _CONTOH)


def _jadikan(teks: str, tahun: str, bulan: int, hari: str) -> str:
    penuh = int(tahun) + (2000 if len(tahun) == 2 else 0)
    if not _TAHUN_AWAL <= penuh <= _TAHUN_AKHIR:
        raise BukanTanggal(f"Tahun {penuh} pada {kutip(teks)} tidak wajar.", _CONTOH)
    if not 1 <= bulan <= len(NAMA_BULAN):
        raise BukanTanggal(
            f"Bulan {bulan} pada {kutip(teks)} tidak ada.",
            f"Tanggal ditulis sebelum bulan. {_CONTOH}",
        )
    try:
        return date(penuh, bulan, int(hari)).isoformat()
    except ValueError:
        raise BukanTanggal(
            f"Tanggal {int(hari)} {nama_bulan(bulan)} {penuh} tidak ada dalam kalender.",
            "Periksa tanggal dan bulannya.",
        ) from None


def _cocokkan_hari(nama: str | None, iso: str) -> None:
    if nama is None:
        return
    nomor = _HARI_BERNAMA.get(nama.lower())
    if nomor is None:
        raise BukanTanggal(f'Nama hari "{nama}" tidak dikenal.', _CONTOH)
    hari = date.fromisoformat(iso)
    if hari.weekday() != nomor:
        raise BukanTanggal(
            f"{_tampil(hari, False)} jatuh pada hari {NAMA_HARI[hari.weekday()]}, bukan {nama}.",
            "Periksa tanggalnya, atau hapus nama harinya.",
        )


def _tampil(hari: date, dengan_nama: bool) -> str:
    teks = f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"
    return f"{NAMA_HARI[hari.weekday()]}, {teks}" if dengan_nama else teks
