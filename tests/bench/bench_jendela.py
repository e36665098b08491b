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
from collections.abc import Callable, Mapping
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
ULANGAN = 7

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


def ukur_ubahan(jalur: Path, setelan: str) -> tuple[float, float]:
    """Median seconds from a typed figure to the repainted window, and of the service call alone."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from lkjip_desktop.services.sunting import atur
    from lkjip_desktop.ui import gaya, peran
    from lkjip_desktop.ui.jendela import Jendela
    from lkjip_desktop.ui.setelan import Setelan

    aplikasi = QApplication.instance() or QApplication([])
    gaya.pasang(aplikasi)  # type: ignore[arg-type]
    jendela = Jendela(Setelan(QSettings(setelan, QSettings.Format.IniFormat)))
    jendela.resize(1093, 614)
    jendela.show()
    jendela.berkas.buka_jalur(jalur)
    tampilan = jendela.isi_tab.tab("anggaran").pohon.tampilan  # type: ignore[attr-defined]
    aplikasi.processEvents()
    model = tampilan.model()
    daun = model.index(0, 4, model.index(0, 0, model.index(0, 0)))
    sesi = jendela.konteks.sesi
    simpul = daun.data(peran.BARIS).simpul

    def ketik(i: int) -> None:
        model.setData(daun, str(1000 + i), peran.SUNTING)
        aplikasi.processEvents()
        jendela.grab()

    semua = _median(ketik)
    jendela.isi_tab.tab("beranda")
    layanan = _median(lambda i: atur(sesi, simpul, "ubah", pagu_murni=str(i)))
    jendela.close()
    return semua, layanan


def _median(kerja: Callable[[int], object]) -> float:
    hasil = []
    for i in range(21):
        mulai = time.perf_counter()
        kerja(i)
        hasil.append(time.perf_counter() - mulai)
    return statistics.median(hasil)


def main() -> None:
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
        semua, layanan = ukur_ubahan(jalur, setelan)
        print(f"edit on 500 nodes     {semua * 1000:7.1f} ms on screen (goal 50)")
        print(f"  of which service    {layanan * 1000:7.1f} ms")


if __name__ == "__main__":
    main()
