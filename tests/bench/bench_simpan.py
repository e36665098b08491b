"""The file: opening it, and edits to the disk, against bare sqlite3 doing the same.

A year of 500 nodes, 1,000 indikator and 5,000 tercantum, beside two earlier years. Opening covers
SQLite's whole check, foreign keys, the digest, reading and the records. Run:
``python tests/bench/bench_simpan.py``.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.storage import berkas, intisari
from lkjip_desktop.storage.cadangan import VARIABEL_FOLDER, Gudang
from lkjip_desktop.storage.mesin import _PRAGMA, _PRAGMA_TULIS
from tests.bench.bench_ukur import dokumen
from tests.storage.dokumen import dokumen_kecil

SUNTINGAN = 40


def dokumen_besar() -> r.Dokumen:
    """The office of the other measurements, with the figures of a printed report."""
    dok = dokumen()
    tahun = dok.tahun[-1]
    assert tahun.pengukuran
    tercantum = tuple(
        r.Tercantum(
            sumber=f"Tabel 3.{i % 60}",
            objek="indikator",
            id=tahun.pengukuran[i % 1000].indikator,
            besaran="realisasi",
            nilai=f"{i % 100},{i % 90 + 10} %",
        )
        for i in range(5000)
    )
    return replace(dok, tahun=(*dok.tahun[:-1], replace(tahun, tercantum=tercantum)))


def median(kerja: Callable[[], object], kali: int = 7) -> float:
    """Milliseconds."""
    waktu = []
    for _ in range(kali):
        mulai = time.perf_counter()
        kerja()
        waktu.append((time.perf_counter() - mulai) * 1000)
    return statistics.median(waktu)


def polos(jalur: Path) -> sqlite3.Connection:
    """A bare connection with the same settings."""
    sambungan = sqlite3.connect(jalur, isolation_level=None)
    for p in (*_PRAGMA, *_PRAGMA_TULIS):
        sambungan.execute(f"PRAGMA {p}")
    return sambungan


def baca_polos(jalur: Path) -> None:
    with closing(polos(jalur)) as s:
        for nama, kolom in intisari.tabel_isi_berkas(s):
            intisari.baca_tabel(s, nama, kolom)


def ukur_buka(nama: str, jalur: Path) -> None:
    dasar = median(lambda: baca_polos(jalur))
    kita = median(lambda: berkas.buka(jalur).tutup())
    print(f"{nama:<34}{kita:8.1f} ms, baca polos {dasar:6.1f} ms: {kita / dasar:.1f}x")
    dengan_rekaman = median(lambda: _rekaman(jalur))
    print(f"    dengan semua rekaman{'':<16}{dengan_rekaman:6.1f} ms")
    with closing(polos(jalur)) as s:
        for bagian, kerja in (
            ("integrity_check", lambda: s.execute("PRAGMA integrity_check").fetchall()),
            ("foreign_key_check", lambda: s.execute("PRAGMA foreign_key_check").fetchall()),
            ("intisari (dengan membaca)", lambda: intisari.hitung(s)),
        ):
            print(f"    di antaranya {bagian:<27}{median(kerja):6.1f} ms")


def _rekaman(jalur: Path) -> None:
    b = berkas.buka(jalur)
    assert b.dokumen.tahun
    b.tutup()


def ukur_sunting(jalur: Path) -> None:
    kembar = jalur.with_name("kembar.lkjip")
    shutil.copy(jalur, kembar)
    b = berkas.buka(jalur)
    pengukuran = b.dokumen.tahun[-1].pengukuran or ()
    b.lakukan("awal", lambda uk: uk.ubah(r.Instansi, 1, singkatan="X"))  # makes the backup
    nomor = iter(range(10_000))

    def kita() -> None:
        p = pengukuran[next(nomor) % 1000]
        b.lakukan("x", lambda uk: uk.ubah(r.Pengukuran, p.rid, hambatan=str(next(nomor))))

    def satu(rid: int, teks: str) -> None:
        s.execute("BEGIN IMMEDIATE")
        s.execute("UPDATE pengukuran SET hambatan = ? WHERE rid = ?", (teks, rid))
        s.execute("COMMIT")

    milik_kita = median(kita, SUNTINGAN)
    b.tutup()
    with closing(polos(kembar)) as s:
        dasar = median(
            lambda: satu(pengukuran[next(nomor) % 1000].rid, str(next(nomor))), SUNTINGAN
        )
    print(f"satu suntingan ke diska{'':<11}{milik_kita:8.2f} ms, polos {dasar:.2f} ms:", end=" ")
    print(f"{milik_kita / dasar:.2f}x (intisari dan citra baris termasuk)")


def ukur_lain(jalur: Path, dok: r.Dokumen) -> None:
    b = berkas.buka(jalur)
    gudang = Gudang(b.jalur, b.id)
    sekali = median(lambda: gudang.buat("berkala", datetime.now(UTC)), 3)
    print(f"cadangan yang diperiksa{'':<11}{sekali:8.1f} ms")
    b.tutup()

    def baru() -> None:
        tujuan = jalur.with_name("baru.lkjip")
        berkas.buat(tujuan, dok).tutup()
        tujuan.unlink()

    print(f"berkas baru, ditulis dan dibuka   {median(baru, 3):8.1f} ms")


def utama() -> None:
    """Print the medians and their ratios."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABEL_FOLDER] = str(Path(folder) / "cadangan")
        for nama, dok in (("kantor kecil", dokumen_kecil()), ("kantor besar", dokumen_besar())):
            jalur = Path(folder) / f"{nama}.lkjip"
            berkas.buat(jalur, dok).tutup()
            ukur_buka(f"buka, {nama}", jalur)
        ukur_sunting(jalur)
        ukur_lain(jalur, dok)


if __name__ == "__main__":
    utama()
