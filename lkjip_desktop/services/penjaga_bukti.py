"""Keeps what a closed quarter's evidence says, whatever verb would change it.

Every step of a session passes here before it is written (undo and redo do not). Attaching and
deleting are refused by :mod:`.bukti`; here it is the name, the remark and the quarter of evidence
that stays. Letting go of an indikator or node that is deleted is no change of the evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.penutupan import galat_tertutup, penutupan_kini
from lkjip_desktop.storage.perubahan import Citra
from lkjip_desktop.storage.unit_kerja import UnitKerja

_TETAP: Final = ("nama", "sha256", "keterangan", "triwulan")


def jaga_bukti(uk: UnitKerja, citra: Iterable[Citra]) -> None:
    """Raises UserError where the changes so far are in evidence of a closed quarter."""
    for c in citra:
        if c.tabel != "lampiran" or c.sebelum is None or c.sesudah is None:
            continue
        if any(c.sebelum[k] != c.sesudah[k] for k in _TETAP):
            _tolak(uk, c.sebelum["induk_tahun"], {c.sebelum["triwulan"], c.sesudah["triwulan"]})


def _tolak(uk: UnitKerja, rid_tahun: int, triwulan: set[int | None]) -> None:
    data = next(t for t in uk.lembar.dokumen().tahun if t.rid == rid_tahun)
    for nomor, penutupan in penutupan_kini(data).items():
        if nomor in triwulan:
            raise galat_tertutup(penutupan)
