"""The one family of errors that a user can do something about."""

from __future__ import annotations


class UserError(Exception):
    """An expected error: one Indonesian sentence that says what and where, and a remedy."""

    def __init__(self, pesan: str, saran: str = "") -> None:
        super().__init__(pesan)
        self.pesan = pesan
        self.saran = saran

    def __str__(self) -> str:
        return f"{self.pesan} {self.saran}".strip()


class Dihentikan(Exception):
    """Work stopped in the middle because it was asked to; nothing of it is left."""
