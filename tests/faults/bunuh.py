"""A writer killed at random moments: every step that it had reported is in the file.

``python tests/faults/bunuh.py --kali 200`` kills that many writers. (Kills alone prove little: they
lose nothing even without syncs; see ``listrik_padam.py`` for power cuts.)
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from lkjip_desktop.storage import berkas
from tests.faults.penulis import tanpa_isi

AKAR = Path(__file__).resolve().parents[2]
LANGKAH = 400


def _jalankan(jalur: Path, benih: int, langkah: int) -> subprocess.Popen[bytes]:
    cadangan = jalur.with_name(f"cadangan-{jalur.stem}")
    env = {**os.environ, "PYTHONPATH": str(AKAR), "LKJIP_FOLDER_CADANGAN": str(cadangan)}
    perintah = [sys.executable, "-m", "tests.faults.penulis", str(jalur), str(benih), str(langkah)]
    return subprocess.Popen([*perintah, "aman"], env=env, stdout=subprocess.PIPE)


def _kabar(penulis: subprocess.Popen[bytes]) -> Iterator[str]:
    assert penulis.stdout is not None
    for baris in penulis.stdout:
        if baris.endswith(b"\n"):
            yield baris.decode().split()[1]


def acuan(folder: Path, benih: int, langkah: int = LANGKAH) -> list[str]:
    """The digests after each step of a writer that nobody kills."""
    with _jalankan(folder / "acuan.lkjip", benih, langkah) as penulis:
        kabar = list(_kabar(penulis))
    assert penulis.returncode == 0
    return kabar


def bunuh(folder: Path, benih: int, harapan: list[str], acak: Random) -> str | None:
    """Kill one writer and look at its file; answers what is wrong with it, or None."""
    with tempfile.TemporaryDirectory(dir=folder) as sementara:
        jalur = Path(sementara) / "a.lkjip"
        with _jalankan(jalur, benih, len(harapan) - 1) as penulis:
            kabar = _kabar(penulis)
            terkabar = list(islice(kabar, acak.randrange(len(harapan) - 1)))
            time.sleep(acak.random() * 0.02)
            penulis.kill()
            terkabar += kabar  # what it had still said
        if not terkabar and not jalur.exists():
            return None
        b = berkas.buka(jalur)
        hilang = tanpa_isi(b)
        b.tutup()
        if hilang:
            return f"isi lampiran {hilang} hilang"
        if b.alasan_baca:
            return b.alasan_baca  # the dead program's lock is still in force
        boleh = harapan[max(0, len(terkabar) - 1) : len(terkabar) + 1]
        return None if b.intisari in boleh else f"setelah {len(terkabar)} kabar: {b.intisari}"


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Bunuh penulis berulang kali.")
    pengurai.add_argument("--kali", type=int, default=200)
    pengurai.add_argument("--benih", type=int, default=1)
    pilihan = pengurai.parse_args()
    acak = Random(pilihan.benih)
    with tempfile.TemporaryDirectory() as sementara:
        folder = Path(sementara)
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(folder / "cadangan")
        harapan = acuan(folder, pilihan.benih)
        salah = [
            s for _ in range(pilihan.kali) if (s := bunuh(folder, pilihan.benih, harapan, acak))
        ]
    print(f"{pilihan.kali} kali dibunuh, {len(salah)} berkas salah", *salah, sep="\n  ")
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(main())
