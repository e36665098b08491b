"""Reading the annotations of the records: what each field is, and what it may hold."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, Union, cast

from lkjip_desktop.domain import records as r

Jenis = type[r.Rekaman]


def tanpa_none(tipe: Any) -> tuple[Any, bool]:
    """The annotation without ``None``, and whether ``None`` was allowed."""
    if typing.get_origin(tipe) in (Union, types.UnionType):
        sisa = [a for a in typing.get_args(tipe) if a is not type(None)]
        if len(sisa) < len(typing.get_args(tipe)):
            return sisa[0], True
    return tipe, False


def inti(tipe: Any) -> Any:
    """The bare type of an ``Annotated`` one."""
    return typing.get_args(tipe)[0] if typing.get_origin(tipe) is Annotated else tipe


def tanda(tipe: Any) -> tuple[Any, ...]:
    """What an annotation says beside the bare type (Bentuk, Rujukan, Rentang)."""
    return tuple(tipe.__metadata__) if typing.get_origin(tipe) is Annotated else ()


def rujukan(tipe: Any) -> str | None:
    """What a field refers to (also a list of references), if it refers to something."""
    if typing.get_origin(tipe) is tuple:
        tipe = typing.get_args(tipe)[0]
    return next((m.ke for m in tanda(tipe) if isinstance(m, r.Rujukan)), None)


def pilihan(tipe: Any) -> tuple[str, ...]:
    """The values of a field with a fixed choice, in order; empty for any other field."""
    return typing.get_args(tipe) if typing.get_origin(tipe) is Literal else ()


def kelas(tipe: Any) -> Jenis | None:
    """The record class that an annotation names, if it is one."""
    return tipe if isinstance(tipe, type) and issubclass(tipe, r.Rekaman) else None


@cache
def _petunjuk(jenis: Any) -> Mapping[str, Any]:
    semua = typing.get_type_hints(jenis, vars(r), include_extras=True)
    return {nama: semua[nama] for nama in jenis.__dataclass_fields__ if nama not in ("rid", "x")}


def petunjuk(jenis: Jenis) -> Mapping[str, Any]:
    """The annotations of a record class by field, in the format's order (without rid and x)."""
    return _petunjuk(cast("Any", jenis))


def terbuka(jenis: Jenis) -> bool:
    """Whether the record may carry keys beginning with ``x_``."""
    return issubclass(jenis, r.RekamanTerbuka)
