"""A long day: 50,000 random operations, undone to the start and done again to the end.

``python tests/faults/urung_banyak.py --langkah 50000``; an error where a single byte differs. With
``--kisi 3000`` also so many in the grids of the window, by paste, fill, drag and all other verbs.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path
from random import Random

from tests.storage.test_urung import bolak_balik


def main() -> None:
    pengurai = argparse.ArgumentParser(description="Urungkan dan ulangi sehari penuh.")
    pengurai.add_argument("--langkah", type=int, default=50_000)
    pengurai.add_argument("--benih", type=int, default=1)
    pengurai.add_argument("--kisi", type=int, default=0)
    pilihan = pengurai.parse_args()
    mulai = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(Path(folder) / "cadangan")
        bolak_balik(Path(folder) / "a.lkjip", Random(pilihan.benih), pilihan.langkah)
    lama = time.monotonic() - mulai
    if pilihan.kisi:
        _di_kisi(pilihan.kisi, pilihan.benih)
    print(f"{pilihan.langkah} langkah, diurungkan dan diulangi seluruhnya: sama ({lama:.0f} s)")


def _di_kisi(langkah: int, benih: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.ui.tampilan import test_urung_kisi

    aplikasi = QApplication.instance() or QApplication([])
    test_urung_kisi.bolak_balik(Random(benih), langkah)
    aplikasi.processEvents()
    print(f"{langkah} langkah di kisi: sama")


if __name__ == "__main__":
    main()
