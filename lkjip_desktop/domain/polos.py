"""Records to and from plain values (dict, list, text, numbers), as they stand in JSON.

``ke_polos`` writes the keys in the order of the format and leaves out what was not given;
``dari_polos`` trusts its input: what comes from outside is checked first (``exchange``).
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tipe import Jenis, inti, kelas, petunjuk, tanpa_none, terbuka


def ke_polos(nilai: Any) -> Any:
    """The plain form of a record or of any value that a record holds."""
    if isinstance(nilai, r.Rekaman):
        hasil = {}
        for nama in petunjuk(type(nilai)):
            isi = getattr(nilai, nama)
            if isi is not None:
                hasil[nama] = ke_polos(isi)
        if isinstance(nilai, r.RekamanTerbuka):
            hasil.update(nilai.x)
        return hasil
    if isinstance(nilai, tuple):
        return [ke_polos(n) for n in nilai]
    if isinstance(nilai, Mapping):
        return {k: ke_polos(v) for k, v in nilai.items()}
    return nilai


def dari_polos(tipe: Any, data: Any) -> Any:
    """The value of that annotation made from its plain form."""
    if data is None:
        return None
    tipe = inti(tanpa_none(tipe)[0])
    jenis = kelas(tipe)
    if jenis is not None:
        return rekaman_dari_polos(jenis, data)
    asal = typing.get_origin(tipe)
    if asal is tuple:
        unsur = typing.get_args(tipe)[0]
        return tuple([dari_polos(unsur, d) for d in data])
    if asal is not None and isinstance(data, dict):
        unsur = typing.get_args(tipe)[1]
        return {k: dari_polos(unsur, v) for k, v in data.items()}
    return data


def rekaman_dari_polos(jenis: Jenis, data: Mapping[str, Any]) -> r.Rekaman:
    """A record from the dict that holds its fields."""
    isi = {
        nama: dari_polos(tipe, data[nama]) for nama, tipe in petunjuk(jenis).items() if nama in data
    }
    if terbuka(jenis):
        isi["x"] = {k: v for k, v in data.items() if k.startswith("x_")}
    return jenis(**isi)
