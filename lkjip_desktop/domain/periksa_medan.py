"""Whether plain data have the form that the records ask for, and where they do not.

One walk serves the import of a document, the reading of a package and the setting of a single
field; it goes by the annotations of ``records`` alone, which state the exchange format.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bentuk import periksa_bentuk
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.domain.tipe import (
    Jenis,
    inti,
    kelas,
    petunjuk,
    pilihan,
    tanda,
    tanpa_none,
    terbuka,
)

_TAHUN: Final = re.compile(r"[0-9]{4}")
_BILANGAN_TERBESAR: Final = 2**53
_PANJANG_TEKS: Final = 1_000_000


class SalahBentuk(UserError):
    """Data that do not have the form asked for; ``jalur`` is the place."""

    def __init__(self, jalur: str, keberatan: str) -> None:
        super().__init__(f"{jalur}: {keberatan}" if jalur else keberatan)
        self.jalur = jalur
        self.keberatan = keberatan


def periksa_medan(jenis: Jenis, medan: str, nilai: Any) -> None:
    """Check the value of one field of a record (None: not given). Raises SalahBentuk."""
    tipe, boleh_kosong = tanpa_none(petunjuk(jenis)[medan])
    if nilai is None:
        if not boleh_kosong:
            raise SalahBentuk("", "Isian ini wajib diisi.")
        return
    periksa(tipe, ke_polos(nilai), "")


def periksa(tipe: Any, data: Any, jalur: str) -> None:
    """Check plain data against an annotation. Raises SalahBentuk at the first fault."""
    asal = typing.get_origin(inti(tipe))
    jenis = kelas(inti(tipe))
    if jenis is not None:
        _periksa_rekaman(jenis, data, jalur)
    elif asal is tuple:
        _periksa_daftar(tipe, data, jalur)
    elif asal is not None and not pilihan(tipe):
        _periksa_peta(typing.get_args(inti(tipe))[1], data, jalur)
    else:
        keberatan = _keberatan(tipe, data)
        if keberatan:
            raise SalahBentuk(jalur, keberatan)


def _periksa_rekaman(jenis: Jenis, data: Any, jalur: str) -> None:
    if not isinstance(data, dict):
        raise SalahBentuk(jalur, "seharusnya berupa objek {…}.")
    medan = petunjuk(jenis)
    for kunci in data:
        if kunci not in medan and not (terbuka(jenis) and kunci.startswith("x_")):
            raise SalahBentuk(jalur, f"kunci “{_singkat(kunci)}” tidak dikenal.")
    for nama, tipe in medan.items():
        isi, boleh_absen = tanpa_none(tipe)
        if nama in data:
            periksa(isi, data[nama], sambung(jalur, nama))
            if jenis is r.Indikator and nama == "target":
                _periksa_kunci_tahun(data[nama], sambung(jalur, nama))
        elif not boleh_absen:
            raise SalahBentuk(jalur, f"“{nama}” wajib ada.")


def sambung(jalur: str, nama: str) -> str:
    """The place of a field below a place."""
    if not jalur:
        return nama
    return (
        f"{jalur} > {nama}"
        if jalur.startswith("tahun ") and " > " not in jalur
        else f"{jalur}.{nama}"
    )


def tempat(jalur: str, nomor: int, data: Any) -> str:
    """The place of an element of a list; a year is named by itself."""
    if jalur == "tahun" and isinstance(data, dict) and isinstance(data.get("tahun"), int):
        return f"tahun {data['tahun']}"
    return f"{jalur}[{nomor}]"


def _periksa_daftar(tipe: Any, data: Any, jalur: str) -> None:
    if not isinstance(data, list):
        raise SalahBentuk(jalur, "seharusnya berupa daftar […].")
    unsur = typing.get_args(tipe)
    if unsur[-1] is not Ellipsis and len(data) != len(unsur):
        raise SalahBentuk(jalur, f"seharusnya berisi tepat {len(unsur)} nilai, satu tiap triwulan.")
    isi, boleh_null = tanpa_none(unsur[0])
    if isi is r.Pita and not data:
        raise SalahBentuk(jalur, "skala harus berisi sedikitnya satu pita.")
    for i, d in enumerate(data):
        if d is None and boleh_null:
            continue
        periksa(isi, d, tempat(jalur, i, d))


def _periksa_peta(unsur: Any, data: Any, jalur: str) -> None:
    if not isinstance(data, dict):
        raise SalahBentuk(jalur, "seharusnya berupa objek {…}.")
    for kunci, d in data.items():
        keberatan = _keberatan(str, kunci)
        if keberatan:
            raise SalahBentuk(jalur, keberatan)
        periksa(unsur, d, sambung(jalur, _singkat(kunci)))


def _periksa_kunci_tahun(data: Mapping[str, Any], jalur: str) -> None:
    for kunci in data:
        if not _TAHUN.fullmatch(kunci):
            raise SalahBentuk(jalur, f"“{_singkat(kunci)}” bukan tahun empat angka.")


def _keberatan(tipe: Any, data: Any) -> str | None:
    boleh = pilihan(tipe)
    if boleh:
        return None if data in boleh and isinstance(data, str) else _bukan_pilihan(boleh, data)
    dasar = inti(tipe)
    if dasar is bool:
        return None if isinstance(data, bool) else "seharusnya true atau false."
    if dasar is int:
        return _keberatan_bilangan(tipe, data)
    if not isinstance(data, str):
        return f"seharusnya berupa teks dalam tanda kutip, bukan {_macam(data)}."
    return _keberatan_teks(tipe, data)


def _bukan_pilihan(boleh: tuple[str, ...], data: Any) -> str:
    return f"{_kutip(data)} tidak dikenal; pilih salah satu: {', '.join(boleh)}."


def _keberatan_bilangan(tipe: Any, data: Any) -> str | None:
    if isinstance(data, bool) or not isinstance(data, int):
        return f"seharusnya bilangan bulat, bukan {_kutip(data)}."
    for m in tanda(tipe):
        if isinstance(m, r.Rentang) and not m.dari <= data <= m.sampai:
            return f"{_kutip(data)} di luar rentang {m.dari} sampai {m.sampai}."
    return None if abs(data) <= _BILANGAN_TERBESAR else "bilangan terlalu besar."


def _keberatan_teks(tipe: Any, data: str) -> str | None:
    if len(data) > _PANJANG_TEKS:
        return "teks terlalu panjang (lebih dari 1.000.000 huruf)."
    if "\x00" in data or any("\ud800" <= h <= "\udfff" for h in data):
        return "teks berisi karakter yang tidak sah."
    for m in tanda(tipe):
        if isinstance(m, r.Bentuk):
            return periksa_bentuk(m.nama, data)
    return None


def _macam(data: Any) -> str:
    if data is None:
        return "null"
    if isinstance(data, bool):
        return "true/false"
    if isinstance(data, int | float):
        return "bilangan tanpa tanda kutip"
    return "daftar" if isinstance(data, list) else "objek"


def _kutip(data: Any) -> str:
    return f"“{_singkat(str(data))}”" if isinstance(data, str | int | float) else _macam(data)


def _singkat(teks: str) -> str:
    bersih = "".join(h if h.isprintable() else "?" for h in teks[:41])
    return bersih if len(teks) <= 40 else bersih[:40] + "…"
