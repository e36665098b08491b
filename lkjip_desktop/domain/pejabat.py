"""Who holds an office (jabatan), and when.

A document is signed by whoever held the office on its date; ``Plt.``, ``Plh.`` and ``Pj.`` stand
before the jabatan (PermenPANRB 53/2014, Lampiran I, as offices apply it).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .records import Pejabat
from .tanggal import tampil

_AWALAN: Final = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj."}
_TERTULIS: Final = re.compile(r"^(?:plt|plh|pjs?)\b\.?\s*", re.IGNORECASE)


def jabatan_lengkap(pejabat: Pejabat) -> str:
    """The jabatan with Plt., Plh. or Pj. before it where the holder is not definitive."""
    awalan = _AWALAN.get(pejabat.status or "", "")
    if not awalan or pejabat.jabatan.lower().startswith(awalan.lower()):
        return pejabat.jabatan
    return f"{awalan} {pejabat.jabatan}"


def menjabat(pejabat: Pejabat, iso: str) -> bool:
    """Whether somebody holds the office on a day; a bound that is not given sets no limit."""
    return (pejabat.mulai or iso) <= iso <= (pejabat.selesai or iso)


def masa_jabatan(pejabat: Pejabat) -> str:
    """``6 September 2021 sampai 30 Juni 2025``; what is known of it, "" where nothing is."""
    mulai, selesai = (tampil(t) if t else "" for t in (pejabat.mulai, pejabat.selesai))
    if mulai and selesai:
        return f"{mulai} sampai {selesai}"
    return f"sejak {mulai}" if mulai else f"sampai {selesai}" if selesai else ""


def pengganti(pejabat: Pejabat, semua: Sequence[Pejabat], iso: str) -> Pejabat | None:
    """Who holds the same office on a day that this one does not; the last who began, of several.

    None where this one holds it, or nobody is known to.
    """
    if menjabat(pejabat, iso):
        return None
    calon = [p for p in semua if _jabatan(p) == _jabatan(pejabat) and menjabat(p, iso)]
    return max(calon, key=lambda p: p.mulai or "", default=None)


def _jabatan(pejabat: Pejabat) -> str:
    """The office itself: without who holds it for the time being, case and spaces."""
    return " ".join(_TERTULIS.sub("", pejabat.jabatan.strip()).casefold().split())
