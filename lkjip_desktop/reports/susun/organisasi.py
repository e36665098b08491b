"""The chart of the organisation, drawn from the units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lkjip_desktop.domain.records import Unit
from lkjip_desktop.reports.model import Bagan, KotakBagan

from .data import Data


def bagan_organisasi(data: Data) -> Bagan | None:
    """The units under their own; the office itself at the head where the units have no single one.

    ``None`` where there are fewer than two units.
    """
    unit = data.dokumen.unit or ()
    if len(unit) < 2:
        return None
    ada = {u.id for u in unit}
    anak: dict[str | None, list[Unit]] = {}
    for u in unit:
        anak.setdefault(u.induk if u.induk in ada else None, []).append(u)
    puncak = [_kotak(u, anak) for u in anak.get(None, ())]
    akar = puncak[0] if len(puncak) == 1 else KotakBagan(data.instansi.nama, tuple(puncak))
    return Bagan(akar, judul=f"Struktur Organisasi {data.nama_pendek}")


def _kotak(unit: Unit, anak: Mapping[str | None, Sequence[Unit]]) -> KotakBagan:
    return KotakBagan(unit.nama, tuple(_kotak(u, anak) for u in anak.get(unit.id, ())))
