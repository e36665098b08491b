"""Text as office documents can hold it."""

from __future__ import annotations

import re
from typing import Final

_TAK_TERTULIS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def bersih_xml(teks: str) -> str:
    """The text without what XML cannot carry; line breaks are plain ones."""
    return _TAK_TERTULIS.sub("", teks.replace("\r\n", "\n").replace("\r", "\n"))
