"""Start of the window against a bare PySide6 window, and one edit to the refreshed screen.

Run by ``make bench`` or by itself: ``python tests/bench/bench_jendela.py``. Every start is a
process of its own; the medians of several are compared, because only the ratio means something.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import bench_ukur

AKAR = Path(__file__).resolve().parents[2]
ULANGAN = 9
ULANGAN_UBAHAN = 31

POLOS = """
from PySide6.QtWidgets import QApplication, QMainWindow
a = QApplication([])
j = QMainWindow()
j.resize(1093, 614)
j.show()
a.processEvents()
"""
BERKAS_POLOS = """
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QMainWindow
import sys
from lkjip_desktop.storage import berkas
from pathlib import Path
a = QApplication([])
j = QMainWindow()
j.resize(1093, 614)
j.show()
a.processEvents()
berkas.buka(Path(sys.argv[1])).dokumen
"""
PROGRAM = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.setelan import Setelan
a = QApplication([])
gaya.pasang(a)
j = Jendela(Setelan(QSettings(sys.argv[2], QSettings.Format.IniFormat)))
j.show()
a.processEvents()
"""
DENGAN_BERKAS = (
    PROGRAM
    + """
from pathlib import Path
assert j.berkas.buka_jalur(Path(sys.argv[1]))
a.processEvents()
"""
)


def lama(folder: Path, kode: Mapping[str, str], *argumen: str) -> dict[str, float]:
    """Median seconds of processes that run each code, taken in turn (the machine's load changes).

    Modules are compiled once before, as in an installed program.
    """
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(AKAR),
        "PYTHONPYCACHEPREFIX": str(folder / "pyc"),
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    hasil: dict[str, list[float]] = {nama: [] for nama in kode}
    for putaran in range(ULANGAN + 1):
        for nama, isi in kode.items():
            mulai = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", isi, *argumen], check=True, env=env, capture_output=True
            )
            if putaran:
                hasil[nama].append(time.perf_counter() - mulai)
    return {nama: statistics.median(h) for nama, h in hasil.items()}


def siapkan(folder: Path, simpul: int) -> Path:
    """A file with a year of that many budget nodes."""
    from lkjip_desktop.domain import records as r
    from lkjip_desktop.services.baru import dokumen_baru
    from lkjip_desktop.services.sesi import Sesi

    dokumen = dokumen_baru(
        r.Instansi(nama="Dinas", pemerintah="Pemerintah", wilayah="Kota", kota="Kota"),
        tahun_awal=2020,
        tahun_akhir=2024,
        tahun=2024,
    )
    program = tuple(_program(i) for i in range(simpul // 10))
    tahun = r.Tahun(tahun=2024, anggaran=program)
    isi = {n: getattr(dokumen, n) for n in ("instansi", "kebijakan", "renstra")}
    jalur = folder / "bench.lkjip"
    Sesi.buat(jalur, r.Dokumen(**isi, tahun=(tahun,))).tutup()
    return jalur


def _program(i: int) -> object:
    from lkjip_desktop.domain import records as r

    daun = tuple(
        r.Anggaran(
            id=f"P{i}.S{k}",
            kode=f"{i}.1.{k}",
            tingkat="subkegiatan",
            uraian=f"Sub kegiatan {k}",
            pagu_murni="125000000",
            realisasi_tw=("1000000", "2000000", None, None),
        )
        for k in range(8)
    )
    kegiatan = r.Anggaran(
        id=f"P{i}.K", kode=f"{i}.1", tingkat="kegiatan", uraian="Kegiatan", anak=daun
    )
    return r.Anggaran(
        id=f"P{i}", kode=str(i), tingkat="program", uraian="Program", anak=(kegiatan,)
    )


@dataclass(frozen=True, slots=True)
class Ubahan:
    """Medians of one kind of edit, in seconds."""

    utas: float
    """From the typed figure until the window's thread is free: written to the disk, measured, and
    the model refreshed."""
    layar: float
    """The same until it is painted."""
    terlama: float
    """The longest of all in ``utas``."""


def ukur_ubahan(jalur: Path, setelan: str) -> dict[str, Ubahan]:
    """One figure typed again and again in each of the large grids, in the window."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from lkjip_desktop.ui import gaya
    from lkjip_desktop.ui.jendela import Jendela
    from lkjip_desktop.ui.setelan import Setelan

    aplikasi = QApplication.instance() or QApplication([])
    gaya.pasang(aplikasi)  # type: ignore[arg-type]
    jendela = Jendela(Setelan(QSettings(setelan, QSettings.Format.IniFormat)))
    jendela.resize(1093, 614)
    jendela.show()
    jendela.berkas.buka_jalur(jalur)
    hasil = {}
    for id_tab, halaman, kolom in (
        ("anggaran", "pohon", "murni"),
        ("triwulan", "pengukuran", "realisasi"),
        ("renstra", "pohon", f"t{bench_ukur.TAHUN}"),
    ):
        tampilan = getattr(jendela.isi_tab.tab(id_tab), halaman).tampilan
        tampilan.setCurrentIndex(_sel_ubah(tampilan.model(), kolom))
        hasil[id_tab] = _ketik(aplikasi, tampilan, jendela.konteks.pemeriksa)
    jendela.close()
    return hasil


def _sel_ubah(model: Any, kolom: str) -> Any:
    """The first cell of a column that can be typed in."""
    from PySide6.QtCore import QModelIndex, Qt

    nomor = [k.id for k in model.penyaji.kolom].index(kolom)

    def cari(induk: Any) -> Any:
        for i in range(model.rowCount(induk)):
            sel = model.index(i, nomor, induk)
            if sel.flags() & Qt.ItemFlag.ItemIsEditable:
                return sel
            bawah = cari(model.index(i, 0, induk))
            if bawah is not None:
                return bawah
        return None

    return cari(QModelIndex())


def _ketik(aplikasi: Any, tampilan: Any, pemeriksa: Any) -> Ubahan:
    from lkjip_desktop.ui import peran

    utas, layar = [], []
    for i in range(ULANGAN_UBAHAN):
        aplikasi.processEvents()
        while pemeriksa.sedang:  # nobody types as fast as the check of a thousand indikator
            aplikasi.processEvents()
        mulai = time.perf_counter()
        tampilan.model().setData(tampilan.currentIndex(), str(50 + i), peran.SUNTING)
        utas.append(time.perf_counter() - mulai)
        aplikasi.processEvents()
        layar.append(time.perf_counter() - mulai)
    # The first one waits for the backup of the session.
    return Ubahan(statistics.median(utas[1:]), statistics.median(layar[1:]), max(utas[1:]))


def main() -> None:
    from lkjip_desktop.services.sesi import Sesi

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as nama:
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(Path(nama) / "cadangan")
        folder = Path(nama)
        jalur = siapkan(folder, 500)
        setelan = str(folder / "setelan.ini")
        kode = {"p": POLOS, "j": PROGRAM, "bp": BERKAS_POLOS, "bj": DENGAN_BERKAS}
        polos, program, berkas_polos, terbuka = lama(folder, kode, str(jalur), setelan).values()
        print(f"bare window           {polos * 1000:7.0f} ms")
        print(f"window painted        {program * 1000:7.0f} ms  {program / polos:.2f}x (goal 1.5)")
        print(f"bare window + file    {berkas_polos * 1000:7.0f} ms")
        ratio = terbuka / berkas_polos
        print(f"file in the window    {terbuka * 1000:7.0f} ms  {ratio:.2f}x (goal 1.2)")
        Sesi.buat(folder / "besar.lkjip", bench_ukur.dokumen()).tutup()
        print("an edit on 500 nodes and 1,000 indikator (ms; goals 16 on the thread, 50 on screen)")
        for tab, u in ukur_ubahan(folder / "besar.lkjip", setelan).items():
            utas, layar, terlama = (x * 1000 for x in (u.utas, u.layar, u.terlama))
            print(
                f"  {tab:<10} {utas:6.1f} on the thread ({utas / 16:.2f} x goal, longest"
                f" {terlama:.0f}), {layar:6.1f} on screen ({layar / 50:.2f} x goal)"
            )


if __name__ == "__main__":
    main()
