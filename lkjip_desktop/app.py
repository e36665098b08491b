"""The program with its window: puts the parts together and starts them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def jalankan(berkas: Path | None = None) -> int:
    """Run the program on a file (or on its first screen). Answers the exit status."""
    from lkjip_desktop.catatan import siapkan_catatan
    from lkjip_desktop.ui.aplikasi import jalankan as jalankan_aplikasi

    return jalankan_aplikasi(berkas, _log(siapkan_catatan))


def _log(siapkan: Callable[[], Path]) -> Path | None:
    """The log file; without one (a folder that cannot be written) the program runs all the same."""
    try:
        return siapkan()
    except OSError:
        return None
