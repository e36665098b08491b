"""What reading a figure gives: the figure itself, the habit of a column, or a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from ..galat import UserError

Satuan = Literal["persen", "rupiah"]
TandaDesimal = Literal[",", "."]


class BukanAngka(UserError):
    """A text that cannot be read as a figure: what is wrong with it, and what to type."""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A figure as it was read."""

    nilai: Decimal
    """The exact value, with the trailing zeros that were printed."""
    desimal: int = 0
    """How many decimals were printed."""
    lain: Decimal | None = None
    """The other value that the same text may mean (``1.893``: 1893, or 1.893)."""
    satuan: Satuan | None = None
    label: str | None = None
    """The predicate beside the figure: ``A`` of ``A (82,10)``."""
    sebutan: str | None = None
    """The word for what is counted: ``dokumen`` of ``12 dokumen``."""


@dataclass(frozen=True, slots=True)
class Kebiasaan:
    """How a column of figures is written."""

    desimal: TandaDesimal | None = None
    """The decimal mark, where the column shows it beyond doubt; ``None`` where it does not."""
    ragu: bool = False
    """Whether figures remain that can be read in two ways; then ask, once for the column."""
    contoh: str | None = None
    """The first of those figures, to ask with."""
    rupiah: bool = False
    """Whether the column holds money, which never has three decimals."""


RUPIAH: Final = Kebiasaan(rupiah=True)
"""The habit of a single cell that holds money."""
