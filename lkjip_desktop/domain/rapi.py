"""Text as people paste it, made plain: one kind of space, one kind of dash, nothing invisible."""

from __future__ import annotations

import unicodedata
from typing import Final

_DASH: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SPASI: Final = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_SPASI_LAIN: Final = "\u202f\u205f\u3000"
_BARIS: Final = "\r\v\f\x85\u2028\u2029"
_TAK_TAMPAK: Final = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2066\u2067\u2068\u2069\ufeff"
)
_PETIK: Final = "\u2018\u2019\u02bc"

_POLOS: Final = str.maketrans(
    dict.fromkeys(_DASH, "-")
    | dict.fromkeys(_SPASI + _SPASI_LAIN, " ")
    | dict.fromkeys(_BARIS, "\n")
    | dict.fromkeys(_TAK_TAMPAK, "")
    | dict.fromkeys(_PETIK, "'")
    | {"\u2026": "...", "\uff05": "%"}
)


def rapikan(teks: str) -> str:
    """The text without its outer space, with plain dashes, spaces, line ends and apostrophes.

    Characters that do not show (soft hyphens, direction marks, zero-width spaces) are dropped.
    """
    if teks.isascii() and teks.isprintable():
        return teks.strip()
    return teks.translate(_POLOS).strip()


def ada_kendali(teks: str) -> bool:
    """Whether the (plain) text holds control characters or halves of characters."""
    return not teks.isprintable() and any(
        unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co") for c in teks if c != "\n"
    )


def kutip(teks: str, panjang: int = 40) -> str:
    """The text for a message: quoted, cut short, without what cannot be printed."""
    pendek = teks if len(teks) <= panjang else f"{teks[: panjang - 1]}…"
    return f'"{"".join(c if c.isprintable() else " " for c in pendek)}"'
