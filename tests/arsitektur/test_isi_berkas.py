"""No file of the project names a machine, a registry's host, or a person's number."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

BUKAN_KITA = re.compile(
    r"\.(git|venv|[a-z_]+_cache|hypothesis)|__pycache__|build|dist|.*\.egg-info"
)

# Written in pieces, so that this file passes its own test.
TERLARANG = {
    "jalur mesin": re.compile("/(?:" + "work|home|root|Users" + r")/[\w.]+"),
    "alamat registri": re.compile(
        "py" + r"pi\.org|python" + r"hosted|npm" + r"js\.|deb\." + r"debian"
    ),
    "NIP": re.compile(r"(?<!\d)(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3}(?!\d)"),
}


@pytest.mark.parametrize("nama", TERLARANG)
def test_no_file_holds(nama: str, akar: Path) -> None:
    pola = TERLARANG[nama]
    temuan = [
        f"{jalur.relative_to(akar)}:{nomor}: {baris.strip()[:80]}"
        for jalur in _berkas_teks(akar)
        for nomor, baris in enumerate(jalur.read_text(encoding="utf-8").splitlines(), 1)
        if pola.search(baris)
    ]
    assert temuan == []


def _berkas_teks(akar: Path) -> Iterator[Path]:
    for folder, anak, nama_nama in os.walk(akar):
        anak[:] = [a for a in anak if not BUKAN_KITA.fullmatch(a)]
        # In a second work tree of git's, .git is a file.
        for nama in (n for n in nama_nama if not BUKAN_KITA.fullmatch(n)):
            jalur = Path(folder, nama)
            if b"\0" not in jalur.read_bytes()[:4096]:
                yield jalur
