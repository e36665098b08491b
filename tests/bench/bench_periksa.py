"""Checking a year: the largest case; 500 nodes, 1,000 indikator and 5,000 printed figures.

Goals: 150 ms for the largest case; 500 ms for the synthetic year, 16 ms after one edit (the check
alone; measuring is in ``bench_ukur``). Run: ``PYTHONPATH=. python tests/bench/bench_periksa.py``.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from bench_ukur import TAHUN, dokumen, ganti_daun, ganti_pengukuran, ganti_renstra

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil, tampil_persen, tampil_rupiah
from lkjip_desktop.domain.angka.baca import _baca
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, periksa
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas

KASUS = Path(__file__).resolve().parents[3] / "shared" / "kasus"
HARI_INI = date(2026, 1, 2)
TERCANTUM = 5000
TARGET_KASUS, TARGET_UTUH, TARGET_SUNTING = 150.0, 500.0, 16.0


def _cetak(hasil: HasilTahun) -> Iterator[r.Tercantum]:
    """Printed figures without end, of every kind; each seventh one is wrong."""
    nomor = 0
    while True:
        for h in hasil.indikator.values():
            for besaran, teks in (
                ("target", _angka(h.target)),
                ("realisasi", _angka(h.realisasi)),
                ("capaian", tampil_persen(h.capaian)),
                ("serapan", tampil_persen(h.serapan)),
                ("kategori", h.kategori or "-"),
                ("pagu", tampil_rupiah(h.pagu)),
            ):
                nomor += 1
                teks = "12,34" if nomor % 7 == 0 else teks
                yield _tercantum(nomor, "indikator", h.id, besaran, teks)
        for s in hasil.anggaran.values():
            nomor += 1
            yield _tercantum(nomor, "anggaran", s.id, "realisasi_anggaran", tampil(s.realisasi))


def _angka(nilai: Fraction | str | None) -> str:
    return tampil(nilai) if isinstance(nilai, Fraction) else "-"


def _tercantum(nomor: int, objek: str, id_: str, besaran: str, nilai: str) -> r.Tercantum:
    return r.Tercantum(
        sumber=f"Tabel {nomor % 60}",
        objek=objek,  # type: ignore[arg-type]
        id=id_,
        besaran=besaran,  # type: ignore[arg-type]
        nilai=nilai,
    )


def dokumen_tercetak() -> r.Dokumen:
    """The synthetic office of ``bench_ukur`` with 5,000 printed figures."""
    polos = dokumen()
    cetak = _cetak(ukur(polos, TAHUN))
    tercantum = tuple(next(cetak) for _ in range(TERCANTUM))
    return replace(polos, tahun=(*polos.tahun[:-1], replace(polos.tahun[-1], tercantum=tercantum)))


def ganti_tercantum(lama: r.Dokumen, nomor: int, nilai: str) -> r.Dokumen:
    """The document after one printed figure changed."""
    data = lama.tahun[-1]
    semua = list(data.tercantum or ())
    semua[nomor] = replace(semua[nomor], nilai=nilai)
    return replace(lama, tahun=(*lama.tahun[:-1], replace(data, tercantum=tuple(semua))))


def _ms(kerja: Callable[[], object], kali: int) -> float:
    waktu: list[float] = []
    for _ in range(kali):
        mulai = time.perf_counter()
        kerja()
        waktu.append((time.perf_counter() - mulai) * 1000)
    return statistics.median(waktu)


def _tulis(nama: str, ms: float, target: float) -> None:
    print(f"{nama:45} {ms:8.1f} ms  {ms / target:5.2f} x target ({target:.0f} ms)")


def _utuh(asal: r.Dokumen, tahun: int) -> Callable[[], HasilPeriksa]:
    hasil = ukur(asal, tahun)

    def kerja() -> HasilPeriksa:
        _baca.cache_clear()
        return periksa(asal, tahun, hasil, HARI_INI)

    return kerja


def _sunting(asal: r.Dokumen, ganti: Callable[[r.Dokumen, int, str], r.Dokumen]) -> float:
    """The check after each of 30 edits in a row, without the measuring."""
    hasil = ukur(asal, TAHUN)
    temuan = periksa(asal, TAHUN, hasil, HARI_INI)
    waktu: list[float] = []
    for nomor in range(30):
        asal = ganti(asal, nomor * 7 % 400, str(60 + nomor))
        hasil = ukur(asal, TAHUN, hasil)
        mulai = time.perf_counter()
        temuan = periksa(asal, TAHUN, hasil, HARI_INI, temuan)
        waktu.append((time.perf_counter() - mulai) * 1000)
    return statistics.median(waktu)


def main() -> None:
    """Print the medians."""
    terbesar = max(KASUS.glob("*[0-9].json"), key=lambda p: p.stat().st_size, default=None)
    if terbesar is not None:
        kasus = baca_berkas(terbesar)
        tahun = max(t.tahun for t in kasus.tahun)
        _tulis(f"{terbesar.stem}, utuh", _ms(_utuh(kasus, tahun), 9), TARGET_KASUS)
    asal = dokumen_tercetak()
    _tulis("500 simpul, 1.000 indikator, 5.000 tercantum", _ms(_utuh(asal, TAHUN), 5), TARGET_UTUH)
    for nama, ganti in (
        ("  satu pengukuran diubah", ganti_pengukuran),
        ("  satu pagu diubah", ganti_daun),
        ("  satu target Renstra diubah", ganti_renstra),
        ("  satu angka tercantum diubah", ganti_tercantum),
    ):
        _tulis(nama, _sunting(asal, ganti), TARGET_SUNTING)


if __name__ == "__main__":
    main()
