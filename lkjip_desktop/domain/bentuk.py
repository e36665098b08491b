"""The forms that text values must have, as the schema of lkjip-data v1 prescribes them.

:func:`periksa_bentuk` is for everything that comes in (documents, forms, cells). What follows on
NIP goes beyond the schema: a NIP can be of the right form and still not belong to anybody.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from .rapi import kutip, rapikan

_ANGKA: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_RUPIAH: Final = re.compile(r"-?[0-9]+(?:\.[0-9]{1,2})?")
_TANGGAL: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_JAM: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_WAKTU: Final = re.compile(
    # The 60th second is a leap second, which RFC 3339 allows.
    rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[Tt]{_JAM}:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:[Zz]|[+-]{_JAM})"
)
_NIP: Final = re.compile(r"[0-9]{18}")
_HIASAN_NIP: Final = re.compile(r"^NIP(?![a-z])|[\s.:]+", re.IGNORECASE)
_KODE_VARIABEL: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,31}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_PANJANG_ID: Final = 64
_PANJANG_ANGKA: Final = 100
"""The schema sets no bound; a figure longer than any real one would only stall the arithmetic."""


def periksa_bentuk(nama: str, nilai: str) -> str | None:
    """What is wrong with the value for that form, as one Indonesian sentence; ``None`` if nothing.

    ``nama`` is the name of a ``records.Bentuk``; ``KeyError`` for any other.
    """
    return _PEMERIKSA[nama](nilai)


def tampil_nip(nip: str) -> str:
    """``99999999 999999 9 999``, as a signature block shows it; any other text as it is."""
    if _NIP.fullmatch(nip) is None:
        return nip
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def rapikan_nip(teks: str) -> str:
    """A NIP as typed or pasted, without the word NIP, spaces and dots; the rest as it is."""
    return _HIASAN_NIP.sub("", rapikan(teks))


def nip_keliru(nip: str) -> str | None:
    """Why a NIP cannot be one: its length, or a date of birth that there is not; else ``None``."""
    salah_bentuk = _nip(nip)
    if salah_bentuk is not None:
        return salah_bentuk
    lahir = f"{nip[:4]}-{nip[4:6]}-{nip[6:8]}"
    if not _ada_tanggal(lahir):
        return (
            f"Delapan angka pertama NIP harus tanggal lahir, tetapi {nip[:8]} bukan tanggal "
            "(tahun, bulan, tanggal); periksa kembali NIP-nya."
        )
    return None


def nip_wajar(nip: str) -> str | None:
    """What makes a NIP wrong or doubtful, as a warning; ``None`` if nothing does.

    A NIP is the date of birth (8 digits), year and month of appointment (6), sex (1: man,
    2: woman), and a number (3). Contract staff (PPPK) have 21 in place of the month.
    """
    return nip_keliru(nip) or _pengangkatan_wajar(nip)


_USIA_ANGKAT_TERMUDA: Final = 15
_KODE_PPPK: Final = "21"


def _pengangkatan_wajar(nip: str) -> str | None:
    tahun, bulan, kelamin = nip[8:12], nip[12:14], nip[14]
    if int(tahun) - int(nip[:4]) < _USIA_ANGKAT_TERMUDA:
        return (
            f"Tahun pengangkatan {tahun} pada NIP kurang dari {_USIA_ANGKAT_TERMUDA} tahun "
            f"setelah tahun lahir {nip[:4]}; periksa kembali NIP-nya."
        )
    if not "01" <= bulan <= "12" and bulan != _KODE_PPPK:
        return (
            f"Angka ke-13 dan ke-14 NIP harus bulan pengangkatan (01 sampai 12, atau 21 untuk "
            f"PPPK), bukan {bulan}; periksa kembali NIP-nya."
        )
    if kelamin not in "12":
        return (
            f"Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), bukan {kelamin}; "
            "periksa kembali NIP-nya."
        )
    return None


def _id(nilai: str) -> str | None:
    if not nilai:
        return "Id tidak boleh kosong; isi dengan kode pendek, misalnya S1.1."
    if len(nilai) > _PANJANG_ID:
        return f"Id paling panjang {_PANJANG_ID} karakter, sedangkan ini {len(nilai)}; pendekkan."
    return None


def _terlalu_panjang(nilai: str) -> str | None:
    if len(nilai) <= _PANJANG_ANGKA:
        return None
    return (
        f"{kutip(nilai)} terlalu panjang untuk sebuah angka; "
        f"paling panjang {_PANJANG_ANGKA} karakter."
    )


def _angka(nilai: str) -> str | None:
    if _ANGKA.fullmatch(nilai) is not None:
        return _terlalu_panjang(nilai)
    return (
        f"{kutip(nilai)} bukan angka baku; tulis angka dengan titik sebagai tanda desimal, "
        "tanpa pemisah ribuan dan tanpa satuan, misalnya 1234.56."
    )


def _rupiah(nilai: str) -> str | None:
    if _RUPIAH.fullmatch(nilai) is not None:
        return _terlalu_panjang(nilai)
    if _ANGKA.fullmatch(nilai) is not None:
        return (
            f"Nilai rupiah {kutip(nilai)} memakai lebih dari dua angka di belakang titik desimal; "
            "bulatkan sampai sen."
        )
    return (
        f"{kutip(nilai)} bukan nilai rupiah baku; tulis angka saja dengan titik sebagai tanda "
        "desimal (paling banyak dua desimal), misalnya 5625273840 atau 1500.50."
    )


def _tanggal(nilai: str) -> str | None:
    if _TANGGAL.fullmatch(nilai) is None:
        return f"{kutip(nilai)} bukan tanggal baku; tulis tahun-bulan-tanggal, misalnya 2021-01-28."
    if not _ada_tanggal(nilai):
        return f"Tanggal {nilai} tidak ada dalam kalender; periksa bulan dan tanggalnya."
    return None


def _waktu(nilai: str) -> str | None:
    cocok = _WAKTU.fullmatch(nilai)
    if cocok is None:
        return (
            f"{kutip(nilai)} bukan waktu baku; tulis tanggal, jam, dan selisih zona waktu, "
            "misalnya 2021-01-28T10:32:05+07:00."
        )
    return _tanggal(cocok[1])


def _nip(nilai: str) -> str | None:
    if _NIP.fullmatch(nilai) is not None:
        return None
    if re.fullmatch(r"[0-9]+", nilai):
        return f"NIP terdiri atas 18 angka, sedangkan ini {len(nilai)} angka; lengkapi NIP-nya."
    return f"NIP {kutip(nilai)} harus 18 angka tanpa spasi atau tanda lain; tulis angkanya saja."


def _kode_variabel(nilai: str) -> str | None:
    if _KODE_VARIABEL.fullmatch(nilai) is not None:
        return None
    return (
        f"Kode variabel {kutip(nilai)} harus diawali huruf (atau garis bawah), hanya berisi "
        "huruf A-Z, angka, dan garis bawah, paling panjang 32 karakter; misalnya PEGAWAI_HADIR."
    )


def _sha256(nilai: str) -> str | None:
    if _SHA256.fullmatch(nilai) is not None:
        return None
    return (
        f"{kutip(nilai)} bukan sidik SHA-256; sidik terdiri atas 64 angka heksadesimal kecil "
        "(0-9, a-f)."
    )


def _ada_tanggal(iso: str) -> bool:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


_PEMERIKSA: Final[dict[str, Callable[[str], str | None]]] = {
    "id": _id,
    "angka": _angka,
    "rupiah": _rupiah,
    "tanggal": _tanggal,
    "waktu": _waktu,
    "nip": _nip,
    "kode_variabel": _kode_variabel,
    "sha256": _sha256,
}
