"""Where the program's own data files are: the top folder `resources/` of a checkout, which an
installed program carries inside the package as `_resources`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


def sumber(nama: str) -> Path:
    """The path of a file or folder in `resources`, named with forward slashes.

    Raises FileNotFoundError where it is not there: the program is not installed whole.
    """
    jalur = _folder() / nama
    if not jalur.exists():
        raise FileNotFoundError(jalur)
    return jalur


@cache
def _folder() -> Path:
    paket = Path(__file__).parent
    terpasang = paket / "_resources"
    return terpasang if terpasang.is_dir() else paket.parent / "resources"


@cache
def isi_json(nama: str) -> Any:
    """The content of a JSON file in `resources`. Raises FileNotFoundError as :func:`sumber` does,
    and ValueError where it is no JSON (people may edit such files)."""
    return json.loads(sumber(nama).read_text(encoding="utf-8"))
