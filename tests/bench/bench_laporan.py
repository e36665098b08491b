"""Printing: our tables against the bare canvas, and the LKjIP of the largest case.

Goals: tables within 1.5x of drawing the same lines bare, an LKjIP of 60 pages under 1.5 s. Run:
``python tests/bench/bench_laporan.py``; the cases are looked for beside the checkout.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import Bagian, Baris, Kolom, Laporan, Sel, Tabel, TataHalaman
from lkjip_desktop.reports.nilai import Figur
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.reports.pdf.gaya import ATAS_SEL
from lkjip_desktop.reports.pdf.penata import Penata, bidang
from lkjip_desktop.reports.pdf.tabel import TabelTertata
from lkjip_desktop.reports.pdf.tabel_baris import BarisTabel
from lkjip_desktop.reports.pdf.teks import keluarga

BARIS = 3000
ULANG = 5
_URAIAN = (
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Administrasi Keuangan Perangkat Daerah",
    "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
    "Penyediaan Gaji dan Tunjangan ASN",
)


def tabel_anggaran(jumlah: int) -> Tabel:
    """A budget table of nine columns with wrapped text."""
    kolom = (
        Kolom("Kode"),
        Kolom("Uraian"),
        *(Kolom(f"Pagu {n} (Rp)", "kanan") for n in range(5)),
        Kolom("Serapan", "angka"),
        Kolom("Kategori", "tengah"),
    )
    isi = []
    for i in range(jumlah):
        uang = [Sel(Figur(Fraction(10**9 + i * 997 + n), "rupiah_polos")) for n in range(5)]
        isi.append(
            Baris(
                (
                    Sel(f"1.01.02.2.{i:04d}"),
                    Sel(f"{_URAIAN[i % 4]} {i}"),
                    *uang,
                    Sel(Figur(Fraction(i * 7 % 10000, 100), "persen")),
                    Sel("Sangat Baik"),
                )
            )
        )
    return Tabel(kolom, tuple(isi))


def tengah(kerja: Callable[[], object]) -> float:
    """Median seconds."""
    waktu = []
    for _ in range(ULANG):
        mulai = time.perf_counter()
        kerja()
        waktu.append(time.perf_counter() - mulai)
    return statistics.median(waktu)


def berdampingan(satu: Callable[[], object], dua: Callable[[], object]) -> tuple[float, float]:
    """Median seconds of both, run by turns so that a busy machine hits both alike."""
    waktu: tuple[list[float], list[float]] = ([], [])
    for _ in range(ULANG):
        for kerja, catat in zip((satu, dua), waktu, strict=True):
            mulai = time.perf_counter()
            kerja()
            catat.append(time.perf_counter() - mulai)
    return statistics.median(waktu[0]), statistics.median(waktu[1])


def polos(tata: TataHalaman, tabel: Tabel) -> None:
    """The same lines and rules with the canvas' own calls; all wrapping done beforehand."""
    lebar, tinggi = (n * 72 / 25.4 for n in tata.ukuran())
    x, atas = tata.margin.kiri * 72 / 25.4, tinggi - tata.margin.atas * 72 / 25.4
    tertata = _tertata(tata, tabel)
    kanvas = Canvas(BytesIO(), pagesize=(lebar, tinggi), pageCompression=1)
    for halaman in Penata(tata).isi(tertata.potongan()):
        for y, baris in halaman.isi:
            assert isinstance(baris, BarisTabel)
            _baris_polos(kanvas, tertata, baris, x, atas - y)
        kanvas.showPage()
    kanvas.save()


def _tertata(tata: TataHalaman, tabel: Tabel) -> TabelTertata:
    kunci = id(tabel)
    if kunci not in _SIMPAN:
        _SIMPAN[kunci] = TabelTertata(tabel, keluarga("sans"), *bidang(tata))
    return _SIMPAN[kunci]


_SIMPAN: dict[int, TabelTertata] = {}


def _baris_polos(k: Canvas, t: TabelTertata, baris: BarisTabel, x: float, y: float) -> None:
    for sel in baris.sel:
        k.setFont(sel.muka.nama, t.ukuran)
        for n, (kiri, teks) in enumerate(sel.baris):
            k.drawString(x + kiri, y - ATAS_SEL - t.ukuran - n * t.jarak, teks)
    k.line(x, y, x + t.tepi[-1], y)
    for tepi in t.tepi:
        k.line(x + tepi, y, x + tepi, y - baris.tinggi)


def main() -> None:
    """Print the ratios."""
    tata = TataHalaman(lanskap=True)
    tabel = tabel_anggaran(BARIS)
    laporan = Laporan("Uji", "Kantor", (Bagian((tabel,), tata),))
    with tempfile.TemporaryDirectory() as folder:
        keluaran = Path(folder) / "a.pdf"
        halaman = buat_pdf(laporan, keluaran).halaman
        polos(tata, tabel)
        kami, dasar = berdampingan(lambda: buat_pdf(laporan, keluaran), lambda: polos(tata, tabel))
        print(f"tabel {BARIS} baris, {halaman} halaman")
        print(f"  kanvas polos   {dasar / halaman * 1000:6.2f} ms/halaman")
        print(f"  kami, seluruhnya{kami / halaman * 1000:5.2f} ms/halaman  {kami / dasar:.2f}x")
        _kasus(keluaran)


def _kasus(keluaran: Path) -> None:
    jalur = Path(__file__).resolve().parents[2].parent / "shared" / "kasus" / "kediri-2021.json"
    if not jalur.is_file():
        print("kasus tidak ada di samping proyek ini", file=sys.stderr)
        return
    dokumen = baca_berkas(jalur)
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    halaman = buat_pdf(susun("lkjip", dokumen, hasil, 2021), keluaran).halaman
    waktu = tengah(lambda: buat_pdf(susun("lkjip", dokumen, hasil, 2021), keluaran))
    print(
        f"LKjIP kediri-2021: {halaman} halaman, {waktu:.3f} s, {waktu / halaman * 1000:.2f} ms/hal"
    )


if __name__ == "__main__":
    main()
