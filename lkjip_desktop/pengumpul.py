"""Python's collector of cycles, kept out of the way where thousands of small objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def tanpa_pengumpul() -> Iterator[None]:
    """Without the collector of cycles, which only costs time while many small objects are made."""
    aktif = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aktif:
            gc.enable()
