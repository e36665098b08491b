"""Every report of many generated offices, in every format; each page looked at.

``python tests/reports/seratus_kantor.py --kali 100``; ``--benih`` repeats one office. A few are
made in the tests.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.reports.model import Laporan
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.reports.word.dokumen import buat_docx
from lkjip_desktop.reports.xlsx.buku import buat_xlsx
from tests.reports.alat import Kasus, ukur_semua
from tests.reports.kantor_acak import TAHUN, Profil, buat
from tests.reports.periksa_cetakan import (
    cacat_angka,
    cacat_halaman,
    cacat_sel,
    cacat_teks,
    semua_varian,
)

_LAIN: tuple[Callable[[Laporan, Path], object], ...] = (buat_xlsx, buat_docx)


def cacat_kantor(profil: Profil, folder: Path, *, semua_format: bool) -> Iterator[str]:
    """What is wrong in the reports of an office; a report that cannot be made raises."""
    kasus: Kasus = ukur_semua(buat(profil), TAHUN)
    for nama, laporan in semua_varian(kasus):
        pdf = folder / "a.pdf"
        buat_pdf(laporan, pdf)
        cacat = [
            *cacat_teks(laporan),
            *cacat_halaman(pdf),
            *cacat_sel(laporan),
            *cacat_angka(laporan, kasus.hasil[TAHUN]),
        ]
        yield from (f"{nama}: {c}" for c in cacat)
        if semua_format:
            _tulis_lain(laporan, folder)


def _tulis_lain(laporan: Laporan, folder: Path) -> None:
    for n, tulis in enumerate(_LAIN):
        try:
            tulis(laporan, folder / f"b{n}")
        except UserError as galat:
            if "tidak memuat tabel" not in str(galat):
                raise


def profil_ke(benih: int) -> Profil:
    """An office of each kind by turns."""
    acak = Random(benih)
    return Profil(
        benih,
        sasaran=acak.choice((0, 1, 1, 2, 4, 60)),
        penuh=acak.choice((0.0, 0.3, 0.7, 1.0)),
        ganjil=acak.choice((0.0, 0.2, 1.0)),
    )


def main() -> int:
    """Exit status 1 where anything is wrong."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("--kali", type=int, default=100)
    urai.add_argument("--benih", type=int)
    isi = urai.parse_args()
    semua = [isi.benih] if isi.benih is not None else range(isi.kali)
    salah = 0
    with tempfile.TemporaryDirectory() as folder:
        for benih in semua:
            profil = profil_ke(benih)
            cacat = list(cacat_kantor(profil, Path(folder), semua_format=True))
            salah += len(cacat)
            print(profil, "baik" if not cacat else f"{len(cacat)} cacat", flush=True)
            for satu in cacat[:10]:
                print("   ", satu)
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(main())
