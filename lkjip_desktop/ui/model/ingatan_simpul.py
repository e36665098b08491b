"""The nodes that a tab handed over last, so that it hands over the same ones where it can."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from lkjip_desktop.domain.ingatan import sama
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Simpul

B = TypeVar("B")


class IngatanSimpul(Generic[B]):
    """Nodes by key, with the objects that each was made from."""

    def __init__(self) -> None:
        self._isi: dict[Kunci, tuple[tuple[object, ...], Simpul[B]]] = {}

    def ambil(
        self, kunci: Kunci, bahan: tuple[object, ...], buat: Callable[[], Simpul[B]]
    ) -> Simpul[B]:
        """The node of that key: the earlier one where it was made from the very same objects.

        They must tell of everything below the node, too.
        """
        ada = self._isi.get(kunci)
        if ada is None or not sama(ada[0], bahan):
            ada = self._isi[kunci] = (bahan, buat())
        return ada[1]

    def lupakan(self) -> None:
        """Forget them all (another year)."""
        self._isi.clear()
