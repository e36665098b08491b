"""Figures in words: sepuluh, sebelas, seratus, seribu, but satu juta."""

from __future__ import annotations

from typing import Final

_SATUAN: Final = (
    "",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
)
_BESARAN: Final = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))

TERBESAR: Final = 10**15 - 1
"""The largest figure that can be put in words (999 triliun and the rest)."""


def terbilang(bilangan: int) -> str:
    """The whole number in words; ``ValueError`` beyond :data:`TERBESAR` either way."""
    if abs(bilangan) > TERBESAR:
        raise ValueError(f"too large to put in words (more than {TERBESAR})")
    if bilangan < 0:
        return f"minus {terbilang(-bilangan)}"
    return " ".join(_kata(bilangan)) or "nol"


def _kata(bilangan: int) -> list[str]:
    """The words of a number that is not negative; none for nought."""
    kata: list[str] = []
    for satuan, nama in _BESARAN:
        banyak, bilangan = divmod(bilangan, satuan)
        if banyak == 1 and nama == "ribu":
            kata.append("seribu")
        elif banyak:
            kata += [*_di_bawah_seribu(banyak), nama]
    return kata + _di_bawah_seribu(bilangan)


def _di_bawah_seribu(bilangan: int) -> list[str]:
    ratusan, sisa = divmod(bilangan, 100)
    kata = ["seratus"] if ratusan == 1 else [_SATUAN[ratusan], "ratus"] if ratusan else []
    return kata + _di_bawah_seratus(sisa)


def _di_bawah_seratus(bilangan: int) -> list[str]:
    puluhan, satuan = divmod(bilangan, 10)
    if bilangan < len(_SATUAN):
        kata = [_SATUAN[bilangan]]
    elif puluhan == 1:
        kata = [_SATUAN[satuan], "belas"]
    else:
        kata = [_SATUAN[puluhan], "puluh", _SATUAN[satuan]]
    return [k for k in kata if k]
