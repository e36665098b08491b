"""Where an Indonesian word may be broken at the end of a line.

By the spelling rules (EYD V): between two vowels that are no diphthong only where both parts stay
longer than one letter, before a consonant that stands between vowels, between two consonants, and
after the first of three. ng, ny, sy, kh, and the clusters of loanwords (tr, pr, kl, ...) stay
together. Parts have at least two letters, and the last one at least three.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

_VOKAL = frozenset("aiueoAIUEO")
_BERSAMA = "ng ny sy kh bl br dr dw fl fr gl gr kl kr kw pl pr ps sl sr st sk sp sw tr ts str"
_GUGUS = frozenset(_BERSAMA.split())
_KATA = re.compile(r"[A-Za-z]{6,}")
_AWAL, _AKHIR = 2, 3


@lru_cache(maxsize=4096)
def titik_penggal(kata: str) -> tuple[int, ...]:
    """Positions in ``kata`` before which it may be broken with a hyphen, in order."""
    titik: list[int] = []
    for cocok in _KATA.finditer(kata):
        dasar = cocok.start()
        titik.extend(dasar + i for i in _penggal(cocok.group()))
    return tuple(titik)


def _penggal(kata: str) -> list[int]:
    vokal = [i for i, huruf in enumerate(kata) if huruf in _VOKAL]
    hasil = []
    for kiri, kanan in pairwise(vokal):
        konsonan = kata[kiri + 1 : kanan].lower()
        if not konsonan:
            continue
        letak = kiri + 1 + _bagi(konsonan)
        if letak >= _AWAL and len(kata) - letak >= _AKHIR:
            hasil.append(letak)
    return hasil


def _bagi(konsonan: str) -> int:
    """How many of the consonants between two vowels stay with the first one."""
    if len(konsonan) == 1 or konsonan in _GUGUS:
        return 0
    if konsonan.startswith("ng") and len(konsonan) > 2:
        return 2
    return 1
