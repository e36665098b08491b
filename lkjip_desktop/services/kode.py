"""The code that a new tujuan, sasaran or indikator gets until somebody types another."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from typing import Final

_ANGKA_AKHIR: Final = re.compile(r"(\d+)(\D*)$")


def kode_berikut(saudara: Sequence[str], awal: str, dipakai: Container[str]) -> str:
    """The free code after that of the last sibling: ``S1.2`` gives ``S1.3``.

    Where there are no siblings ``awal`` is tried first.
    """
    calon = naikkan(saudara[-1]) if saudara else awal
    while calon in dipakai:
        calon = naikkan(calon)
    return calon


def naikkan(kode: str) -> str:
    """The code with its last number one higher (``1.09`` gives ``1.10``)."""
    cocok = _ANGKA_AKHIR.search(kode)
    if cocok is None:
        return f"{kode}.2"
    nomor = str(int(cocok[1]) + 1).zfill(len(cocok[1]))
    return f"{kode[: cocok.start()]}{nomor}{cocok[2]}"


def nomor_bebas(awalan: str, ada: Iterable[str]) -> str:
    """The first free id ``<awalan><nomor>``."""
    dipakai = set(ada)
    nomor = 1
    while f"{awalan}{nomor}" in dipakai:
        nomor += 1
    return f"{awalan}{nomor}"
