"""Words that people write beside a figure, and what each kind does to its meaning."""

from __future__ import annotations

import re
from typing import Final


def _himpun(*baris: str) -> frozenset[str]:
    return frozenset(kata for teks in baris for kata in teks.split())


PENGALI: Final = {
    "rb": 10**3,
    "ribu": 10**3,
    "jt": 10**6,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
}
"""Words that multiply the figure, with their factor."""

_PENGALI_KABUR: Final = _himpun(
    "k m t mil bn mio ribuan jutaan miliaran milyaran triliunan ratus ratusan puluh puluhan",
    "belas lusin kodi gros",
)
"""Words that multiply the figure, or may do so (``m``: miliar or meter)."""

BATAS: Final = _himpun(
    "ke atas bawah diatas dibawah keatas kebawah lebih kurang minimal maksimal minimum maksimum",
    "min maks max sekitar kira hampir paling antara sampai hingga sd dari per dan atau belum",
    "tidak bukan tanpa kecuali masih",
)
"""Words that make a bound, a range or a remark out of a figure."""

WAKTU: Final = _himpun(
    "januari februari pebruari maret april mei juni juli agustus september oktober november",
    "nopember desember jan feb mar apr jun jul agt ags agu sep sept okt nov nop des",
    "may aug oct dec wib wita wit",
)
"""Words of a date or of a time of day."""

AWALAN: Final = _himpun("nilai skor indeks jumlah total sebesar sebanyak")
"""Words that name the figure that follows, and add nothing to it."""

SATUAN: Final = _himpun("persen prosen rupiah rp idr")
"""Words for what is never counted in pieces."""

NIHIL: Final = _himpun("nihil nol kosong ada")
"""Words that may mean nought or may mean that there is nothing to say."""

PREDIKAT: Final = _himpun("AA A A- BB B+ B B- CC C D E")
"""Predicates short enough to be taken for something else."""

_KATA: Final = re.compile(r"[^\W\d_]+")
_SEBUTAN: Final = re.compile(r"[^\W\d_]{2,}\.?(?:(?: ?[/&-] ?| )[^\W\d_]+\.?)*")
_KATA_TERBANYAK: Final = 4
_HURUF_TERBANYAK: Final = 40
_TULISAN: Final = re.compile(
    r"(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus"
    r"|seribu|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|trilyun|minus)(?: |$))+"
)


def kata_kata(teks: str) -> list[str]:
    """The words of a text, in small letters."""
    return _KATA.findall(teks.lower())


def pengali(teks: str) -> bool:
    """Whether a word of the text multiplies the figure beside it."""
    return any(k in PENGALI or k in _PENGALI_KABUR for k in kata_kata(teks))


def sebutan_wajar(teks: str) -> bool:
    """Whether the words can name what is counted (``dokumen``) or a predicate (``Sangat Baik``)."""
    if teks in PREDIKAT:
        return True
    if _SEBUTAN.fullmatch(teks) is None or len(teks) > _HURUF_TERBANYAK:
        return False
    kata = kata_kata(teks)
    if len(kata) > _KATA_TERBANYAK or pengali(teks):
        return False
    return not any(k in BATAS or k in WAKTU or k in SATUAN for k in kata)


def label_wajar(teks: str) -> bool:
    """Whether the words before a bracket can be a predicate, not the name of the figure itself."""
    return sebutan_wajar(teks) and not AWALAN.intersection(kata_kata(teks))


def tulisan(teks: str) -> str | None:
    """The figure in words, as ``terbilang`` writes it, if the text is one; else ``None``."""
    rata = teks.lower().removesuffix(" rupiah")
    if _TULISAN.fullmatch(rata) is None:
        return None
    return rata.replace("milyar", "miliar").replace("trilyun", "triliun")
