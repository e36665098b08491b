"""What can go wrong with a formula: its text, or the values it is given."""

from __future__ import annotations

from ..galat import UserError

SARAN_UMUM = (
    "Pakai hanya + - * / ( ), angka dengan titik desimal, dan kode variabel, "
    'misalnya "sesuai / asn * 100".'
)


class RumusKeliru(UserError):
    """A mistake in the text of a formula; ``posisi`` is where (0 = first letter), if anywhere."""

    def __init__(self, uraian: str, posisi: int | None = None, saran: str = SARAN_UMUM) -> None:
        tempat = "" if posisi is None else f" pada huruf ke-{posisi + 1}"
        super().__init__(f"Rumus keliru{tempat}: {uraian}.", saran)
        self.posisi = posisi


class TidakTerhitung(UserError):
    """A sound formula that has no result with these values."""
