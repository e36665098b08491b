"""Long work tells how far it is, and asks whether it is to go on."""

from __future__ import annotations

from collections.abc import Callable

from .galat import UserError

Kemajuan = Callable[[int, int, str], None]
"""Called with parts done, parts in all (0: unknown), and an Indonesian line for the user."""
Batal = Callable[[], bool]
"""Whether the user asked to stop."""


class Dibatalkan(UserError):
    """The user took the work back; no file was written."""
