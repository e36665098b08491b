"""The atoms of a page: what is never torn apart, with its height and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .kanvas import Kanvas
    from .struktur import Unsur

Gambarkan = Callable[["Kanvas", float, float], None]
"""Draws at x (left edge) and y (top edge), in PDF coordinates."""


@dataclass(slots=True)
class Tanda:
    """A heading or caption whose page the lists and bookmarks need; filled in when laid out."""

    jenis: str
    tingkat: int
    nomor: str
    teks: str
    kunci: str
    halaman: int = -1
    """Index of its page in the whole document."""
    label: str = ""
    """The page's printed number."""

    def utuh(self) -> str:
        """Number and text in one line."""
        return f"{self.nomor} {self.teks}".strip()


@dataclass(slots=True)
class Potongan:
    """An atom: a line of text, a row of a table, a chart."""

    tinggi: float
    gambar: Gambarkan | None = None
    sebelum: float = 0.0
    """Distance to what stands above; dropped at the top of a page."""
    lekat: bool = False
    """Stays on the page of the next atom."""
    tanda: Tanda | None = None
    unsur: Unsur | None = None
    """What it is in the structure of the document."""
    halaman_baru: bool = False
    """Begins a new page (unless it is at the top of one)."""

    @property
    def jarak(self) -> bool:
        """Whether it is only empty distance."""
        return self.tinggi == 0.0 and self.gambar is None and self.tanda is None

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw with the upper left corner at x, y."""
        if self.gambar is not None:
            self.gambar(k, x, y)

    def ulangan(self) -> Sequence[Potongan]:
        """What is drawn again where a page begins with this atom (the header of its table)."""
        return ()

    def belah(self, ruang: float) -> tuple[Potongan, Potongan] | None:
        """Two atoms, the first at most ``ruang`` high; ``None`` where it cannot be torn."""
        return None
