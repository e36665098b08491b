"""Last year's figures beside this year's: which node of the earlier tree is the same one.

Nodes are matched by kode, never by name alone (names change, codes stay).
Nodes without a kode, as in 2020 and before, are the same where id and words are.
"""

from __future__ import annotations

from collections.abc import Mapping

from .hasil import HasilAnggaran
from .kode_anggaran import rapikan_kode


def padanan(
    kini: Mapping[str, HasilAnggaran], lalu: Mapping[str, HasilAnggaran]
) -> dict[str, HasilAnggaran]:
    """For each node of this year that last year had, too, its measured money of then, by id."""
    per_kode = {_kode(h): h for h in reversed(tuple(lalu.values())) if _kode(h)}
    hasil: dict[str, HasilAnggaran] = {}
    for id_, satu in kini.items():
        ada = per_kode.get(_kode(satu)) if _kode(satu) else _tanpa_kode(satu, lalu)
        if ada is not None:
            hasil[id_] = ada
    return hasil


def _kode(hasil: HasilAnggaran) -> str:
    return rapikan_kode(hasil.simpul.kode or "")


def _tanpa_kode(satu: HasilAnggaran, lalu: Mapping[str, HasilAnggaran]) -> HasilAnggaran | None:
    ada = lalu.get(satu.id)
    sama = ada is not None and not _kode(ada) and _kata(ada) == _kata(satu)
    return ada if sama else None


def _kata(hasil: HasilAnggaran) -> str:
    return " ".join(hasil.simpul.uraian.split()).casefold()
