"""The log file of the program, in the user's own folder."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from platformdirs import user_log_path

NAMA: Final = "lkjip_desktop"
_UKURAN: Final = 512 * 1024


def siapkan_catatan() -> Path:
    """Let the program's log go to its file (once); answers the file's path."""
    jalur = user_log_path(NAMA, appauthor=False, ensure_exists=True) / "lkjip_desktop.log"
    catatan = logging.getLogger(NAMA)
    if not any(isinstance(h, RotatingFileHandler) for h in catatan.handlers):
        penulis = RotatingFileHandler(jalur, maxBytes=_UKURAN, backupCount=3, encoding="utf-8")
        penulis.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        catatan.addHandler(penulis)
        catatan.setLevel(logging.INFO)
        catatan.propagate = False
    return jalur
