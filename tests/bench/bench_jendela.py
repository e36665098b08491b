"""Start of the window against a bare PySide6 window, and one edit to the refreshed screen.

Run by ``make bench`` or by itself: ``python -m tests.bench.bench_jendela``. Every start is a
process of its own; the medians of several are compared, because only the ratio means something. The
time that the processor works is told beside that of the clock: on a busy machine it alone can be
repeated.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
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
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda _: QApplication.processEvents() or 0
from lkjip_desktop.cli import main
main([])
"""
"""The program as people start it, until its window is painted."""
DENGAN_BERKAS = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow

def sampai_terbuka(_):
    jendela, = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    while not jendela.konteks.terbuka:
        QApplication.processEvents()
    QApplication.processEvents()
    return 0

QApplication.exec = sampai_terbuka
from lkjip_desktop.cli import main
main([sys.argv[1]])
"""
"""The same with a file, until that can be edited."""


@dataclass(frozen=True, slots=True)
class Lama:
    """Medians of some processes, in seconds."""

    jam: float
    prosesor: float
    """Work of the processor (0 where the system does not tell)."""

    def kali(self, dasar: Lama) -> str:
        """How many times as long as another, in words."""
        prosesor = f", {self.prosesor / dasar.prosesor:.2f}x the work" if dasar.prosesor else ""
        return f"{self.jam / dasar.jam:.2f}x{prosesor}"


def lama(folder: Path, kode: Mapping[str, str], *argumen: str) -> dict[str, Lama]:
    """Medians of processes that run each code, taken in turn (the machine's load changes).

    Modules are compiled once before, as in an installed program.
    """
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(AKAR),
        "PYTHONPYCACHEPREFIX": str(folder / "pyc"),
        "XDG_CONFIG_HOME": str(folder / "setelan"),
        "XDG_STATE_HOME": str(folder / "catatan"),
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    hasil: dict[str, list[tuple[float, float]]] = {nama: [] for nama in kode}
    for putaran in range(ULANGAN + 1):
        for nama, isi in kode.items():
            mulai, bekerja = time.perf_counter(), _bekerja()
            subprocess.run(
                [sys.executable, "-c", isi, *argumen],
                check=True,
                env=env,
                capture_output=True,
                timeout=60,
            )
            if putaran:
                hasil[nama].append((time.perf_counter() - mulai, _bekerja() - bekerja))
    return {
        nama: Lama(*(statistics.median(x) for x in zip(*h, strict=True)))
        for nama, h in hasil.items()
    }


def _bekerja() -> float:
    """Seconds that the processor has worked for processes that have ended."""
    kini = os.times()
    return kini.children_user + kini.children_system


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
    """From the typed figure until the window's thread is free: written to the disk, measured,
    checked, and the model refreshed."""
    bekerja: float
    """What of it is work; the rest is waiting for the disk (and for a busy machine)."""
    layar: float
    """From the typed figure until it is painted."""
    simpan: float
    """Bare SQLite beside it: one row changed in the same table, with the same settings."""


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
        with closing(_polos(jalur)) as simpanan:
            hasil[id_tab] = _ketik(aplikasi, tampilan, jendela.konteks.pemeriksa, simpanan)
    jendela.close()
    return hasil


def _polos(jalur: Path) -> sqlite3.Connection:
    """A copy of the file, opened bare with the settings of the program."""
    kembar = jalur.with_name("polos.lkjip")
    shutil.copyfile(jalur, kembar)
    sambungan = sqlite3.connect(kembar, isolation_level=None)
    for pragma in ("synchronous=FULL", "journal_mode=TRUNCATE"):
        sambungan.execute(f"PRAGMA {pragma}")
    return sambungan


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


def _ketik(aplikasi: Any, tampilan: Any, pemeriksa: Any, simpanan: sqlite3.Connection) -> Ubahan:
    from lkjip_desktop.ui import peran

    catatan = []
    for i in range(ULANGAN_UBAHAN):
        aplikasi.processEvents()
        while pemeriksa.sedang:  # nobody types as fast as the check of a thousand indikator
            aplikasi.processEvents()
        mulai, bekerja = time.perf_counter(), time.thread_time()
        tampilan.model().setData(tampilan.currentIndex(), str(50 + i), peran.SUNTING)
        utas, bekerja = time.perf_counter() - mulai, time.thread_time() - bekerja
        aplikasi.processEvents()
        layar = time.perf_counter() - mulai
        catatan.append((utas, bekerja, layar, _simpan_polos(simpanan, i)))
    # The first one waits for the backup of the session.
    return Ubahan(*(statistics.median(x) for x in zip(*catatan[1:], strict=True)))


def _simpan_polos(simpanan: sqlite3.Connection, nomor: int) -> float:
    mulai = time.perf_counter()
    simpanan.execute("BEGIN IMMEDIATE")
    simpanan.execute("UPDATE pengukuran SET hambatan = ? WHERE rid = 1", (str(nomor),))
    simpanan.execute("UPDATE meta SET nilai = ? WHERE kunci = 'uji'", (str(nomor),))
    simpanan.execute("COMMIT")
    return time.perf_counter() - mulai


def main() -> None:
    from lkjip_desktop.services.sesi import Sesi

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as nama:
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(Path(nama) / "cadangan")
        folder = Path(nama)
        jalur = siapkan(folder, 500)
        setelan = str(folder / "setelan.ini")
        kode = {"p": POLOS, "j": PROGRAM, "bp": BERKAS_POLOS, "bj": DENGAN_BERKAS}
        polos, program, berkas_polos, terbuka = lama(folder, kode, str(jalur)).values()
        print(f"bare window         {polos.jam * 1000:6.0f} ms")
        print(f"window painted      {program.jam * 1000:6.0f} ms  {program.kali(polos)} (goal 1.5)")
        print(f"bare window + file  {berkas_polos.jam * 1000:6.0f} ms")
        kali = terbuka.kali(berkas_polos)
        print(f"file in the window  {terbuka.jam * 1000:6.0f} ms  {kali} (goal 1.2)")
        Sesi.buat(folder / "besar.lkjip", bench_ukur.dokumen()).tutup()
        print("an edit on 500 nodes and 1,000 indikator (ms; goals 16 on the thread, 50 on screen)")
        for tab, u in ukur_ubahan(folder / "besar.lkjip", setelan).items():
            utas, bekerja, layar, simpan = (
                x * 1000 for x in (u.utas, u.bekerja, u.layar, u.simpan)
            )
            print(
                f"  {tab:<9} {utas:5.1f} on the thread ({utas / 16:.2f} x goal; {bekerja:.1f} of it"
                f" work, a bare commit waits {simpan:.1f}), {layar:5.1f} on screen"
                f" ({layar / 50:.2f} x goal)"
            )


if __name__ == "__main__":
    main()
