"""`make run`: opens the window on the sample file; without a screen, makes the sample's package.

Only the program's own command line is used, as a user would. Standard library only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
HASIL = Path("build")
CONTOH = HASIL / "contoh.lkjip"


def main() -> int:
    (AKAR / HASIL).mkdir(exist_ok=True)
    try:
        if not (AKAR / CONTOH).exists():
            _lkjip("contoh", CONTOH)
        if _ada_layar():
            _lkjip(CONTOH)
        else:
            _buat_paket()
    except subprocess.CalledProcessError as galat:
        return galat.returncode
    except KeyboardInterrupt:
        return 130
    return 0


def _buat_paket() -> None:
    data = HASIL / "contoh.json"
    _lkjip("ekspor", CONTOH, data)
    isi = json.loads((AKAR / data).read_text(encoding="utf-8"))
    tahun = max(t["tahun"] for t in isi["tahun"])
    paket = HASIL / f"LKjIP_{tahun}_contoh.zip"
    print("Tidak ada layar: membuat paket dari berkas contoh.", flush=True)
    _lkjip("paket", CONTOH, "--tahun", str(tahun), "-o", paket)
    print(f"Paket contoh: {paket}")


def _lkjip(*argumen: str | Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "lkjip_desktop", *map(str, argumen)], cwd=AKAR, check=True
    )


def _ada_layar() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
