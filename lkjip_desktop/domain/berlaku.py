"""What is in force in a year: its Renstra, its measuring policy, its PK.

Decisions that the format page leaves open:

- Renstra: among those whose period covers the year the last listed; where none does, the first that
  begins later, else the last listed. So a year before the first Renstra still has its sasaran, and
  measures whatever has a pengukuran.
- Kebijakan: that with the greatest ``mulai_tahun`` up to the year; of equal ones the last listed.
- PK: for each tingkat the perubahan where there is one, else the murni; several documents of one
  kind and tingkat (for different officials) all count. A target is searched in perubahan before
  murni, then kepala, administrator, pengawas, then as listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from .galat import UserError
from .records import Dokumen, Kebijakan, Pk, Renstra, Tahun

_URUTAN_JENIS: Final = {"perubahan": 0, "murni": 1}
_URUTAN_TINGKAT: Final = {"kepala": 0, "administrator": 1, "pengawas": 2}


def cari_tahun(dokumen: Dokumen, tahun: int) -> Tahun:
    """The records of a year; :class:`UserError` where the document does not have it."""
    for data in dokumen.tahun:
        if data.tahun == tahun:
            return data
    ada = ", ".join(str(data.tahun) for data in dokumen.tahun)
    saran = f"Tahun yang ada: {ada}." if ada else "Belum ada satu tahun pun di dalamnya."
    raise UserError(f"Tahun {tahun} tidak ada dalam berkas ini.", saran)


def renstra_berlaku(renstra: Sequence[Renstra], tahun: int) -> Renstra | None:
    """The Renstra in force; ``None`` where there is none at all."""
    mencakup = [satu for satu in renstra if satu.tahun_awal <= tahun <= satu.tahun_akhir]
    if mencakup:
        return mencakup[-1]
    sesudah = [satu for satu in renstra if satu.tahun_awal > tahun]
    if sesudah:
        return min(sesudah, key=lambda satu: satu.tahun_awal)
    return renstra[-1] if renstra else None


def kebijakan_berlaku(kebijakan: Sequence[Kebijakan] | None, tahun: int) -> Kebijakan | None:
    """The measuring policy in force; ``None`` before the first."""
    mulai = [satu for satu in kebijakan or () if satu.mulai_tahun <= tahun]
    return max(reversed(mulai), key=lambda satu: satu.mulai_tahun, default=None)


def pk_berlaku(pk: Iterable[Pk]) -> tuple[Pk, ...]:
    """The PK in force, in the order in which a target is searched."""
    semua = tuple(pk)
    berubah = {satu.tingkat for satu in semua if satu.jenis == "perubahan"}
    berlaku = [s for s in semua if s.jenis == "perubahan" or s.tingkat not in berubah]
    berlaku.sort(key=lambda s: (_URUTAN_JENIS[s.jenis], _URUTAN_TINGKAT[s.tingkat]))
    return tuple(berlaku)
