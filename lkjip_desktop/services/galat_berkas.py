"""Errors of the file system, said as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.domain.galat import UserError


@contextmanager
def galat_tulis(tujuan: Path) -> Iterator[None]:
    """While a file is being written: an OSError becomes a UserError about that file."""
    try:
        yield
    except OSError as galat:
        raise UserError(
            f"Berkas {tujuan.name} tidak dapat ditulis di folder {tujuan.resolve().parent}.",
            "Periksa folder, izin, dan sisa tempat simpannya, lalu ulangi.",
        ) from galat
