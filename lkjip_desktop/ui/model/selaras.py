"""How to turn one list of keys into another by few removals, moves and insertions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lkjip_desktop.ui.model.penyaji import Kunci


@dataclass(frozen=True, slots=True)
class Langkah:
    """``hapus``: the row at ``di``. ``sisip``: the new list's row ``di`` comes there.
    ``pindah``: the row at ``dari`` goes before ``di`` (``di`` < ``dari``)."""

    macam: Literal["hapus", "sisip", "pindah"]
    di: int
    dari: int = -1


def selaraskan(lama: Sequence[Kunci], baru: Sequence[Kunci]) -> Iterator[Langkah]:
    """The steps in the order in which they must be done; each counts in the list as it then is."""
    sisa = set(baru)
    kini = list(lama)
    for i in range(len(kini) - 1, -1, -1):
        if kini[i] not in sisa:
            del kini[i]
            yield Langkah("hapus", i)
    ada = set(kini)
    for i, kunci in enumerate(baru):
        if i < len(kini) and kini[i] == kunci:
            continue
        if kunci not in ada:
            kini.insert(i, kunci)
            yield Langkah("sisip", i)
        else:
            dari = kini.index(kunci, i)
            kini.insert(i, kini.pop(dari))
            yield Langkah("pindah", i, dari)
