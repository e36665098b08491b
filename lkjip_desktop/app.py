"""The program with its window: puts the parts together and starts them."""

from __future__ import annotations

from pathlib import Path


def jalankan(berkas: Path | None = None) -> int:
    """Run the program on a file (or on its first screen). Answers the exit status."""
    from lkjip_desktop.ui.aplikasi import jalankan as jalankan_aplikasi

    return jalankan_aplikasi(berkas)
