"""LKjIP of about 60 and 120 pages: milliseconds a page and peak memory, against ReportLab's own
tables with the same contents and against LibreOffice making a PDF of the same document.

Goals: at least twice as fast per page as LibreOffice, under 150 MB, a changed page of the preview
within 300 ms. Each way runs in a process of its own. ``python tests/bench/bench_lkjip.py``;
LibreOffice is left out where there is none.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pypdf import PdfReader

from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import Laporan, Tabel
from lkjip_desktop.reports.nilai import teks_isi
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.laporan import ukur_semua
from lkjip_desktop.services.pratinjau import buat_pratinjau
from tests.bench._memori import memori_puncak

TAHUN = 2024
ULANG = 5
_KALI = (1, 2)
"""How often the sample's chapters stand in the document: some 65 pages, and some 125."""


def laporan(kali: int) -> Laporan:
    """The sample's LKjIP with its chapters so many times."""
    dokumen = dokumen_contoh()
    dasar = susun("lkjip", dokumen, ukur_semua(dokumen), TAHUN)
    awal = next(n for n, b in enumerate(dasar.bagian) if b.nama == "BAB I")
    return replace(dasar, bagian=(*dasar.bagian[:awal], *dasar.bagian[awal:] * kali))


def kami(satu: Laporan, tujuan: Path) -> int:
    """Our own pages."""
    from lkjip_desktop.reports.pdf.cetak import buat_pdf

    return buat_pdf(satu, tujuan).halaman


def platypus(satu: Laporan, tujuan: Path) -> int:
    """The tables alone, as ReportLab's LongTable with wrapped text cells."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import LongTable, PageBreak, Paragraph, SimpleDocTemplate

    gaya = getSampleStyleSheet()["BodyText"]
    isi: list[object] = []
    for bagian in satu.bagian:
        for blok in bagian.blok:
            if isinstance(blok, Tabel):
                baris = [[k.judul for k in blok.kolom]]
                for b in blok.baris:
                    sel: list[object] = []
                    for s in b.sel:
                        teks = teks_isi(s.isi).replace("&", "&amp;").replace("<", "&lt;")
                        sel += [Paragraph(teks, gaya), *[""] * (s.rentang - 1)]
                    baris.append(sel)  # type: ignore[arg-type]
                isi += [LongTable(baris, repeatRows=1), PageBreak()]
    # Words that do not fit their column are an error to it: a very wide page takes them all.
    lebar = (landscape(A4)[0] * 3, A4[1])
    SimpleDocTemplate(str(tujuan), pagesize=lebar).build(isi)  # type: ignore[arg-type]
    return len(PdfReader(tujuan).pages)


def libreoffice(satu: Laporan, tujuan: Path) -> int:
    """LibreOffice on the Word document of the same report, which was made beforehand."""
    asal = tujuan.with_suffix(".docx")
    profil = tujuan.parent / "profil"
    perintah = ["soffice", f"-env:UserInstallation={profil.as_uri()}", "--headless"]
    perintah += ["--convert-to", "pdf", "--outdir", str(tujuan.parent), str(asal)]
    subprocess.run(perintah, check=True, capture_output=True)
    return len(PdfReader(asal.with_suffix(".pdf")).pages)


def siapkan_docx(satu: Laporan, tujuan: Path) -> None:
    """The Word document that LibreOffice reads."""
    from lkjip_desktop.reports.word.dokumen import buat_docx

    buat_docx(satu, tujuan.with_suffix(".docx"))


CARA: dict[str, Callable[[Laporan, Path], int]] = {
    "kami": kami,
    "platypus": platypus,
    "libreoffice": libreoffice,
}


def ukur(cara: str, kali: int, folder: Path) -> None:
    """One way in this process; prints its seconds, pages and memory in MB as JSON."""
    satu = laporan(kali)
    tujuan = folder / "a.pdf"
    anak = cara == "libreoffice"
    ulang = 1 if cara != "kami" else ULANG
    waktu = []
    for _ in range(ulang + (1 if anak else 0)):
        mulai = time.perf_counter()
        halaman = CARA[cara](satu, tujuan)
        waktu.append(time.perf_counter() - mulai)
    memori = memori_puncak(anak=anak)
    # The first conversion also sets up LibreOffice's profile.
    detik = statistics.median(waktu[1:] or waktu)
    print(json.dumps({"detik": detik, "halaman": halaman, "memori": memori}))


def _terpisah(cara: str, kali: int, folder: Path) -> dict[str, float]:
    perintah = [sys.executable, __file__, cara, str(kali), str(folder)]
    hasil = subprocess.run(perintah, check=True, capture_output=True, text=True)
    isi: dict[str, float] = json.loads(hasil.stdout)
    return isi


def main() -> None:
    """Print the figures and their ratios."""
    for kali in _KALI:
        with tempfile.TemporaryDirectory() as nama:
            folder = Path(nama)
            _bandingkan(kali, folder)
    _pratinjau()


def _bandingkan(kali: int, folder: Path) -> None:
    acuan = _terpisah("kami", kali, folder)
    satu = acuan["detik"] / acuan["halaman"]
    print(f"LKjIP {acuan['halaman']:.0f} halaman")
    _cetak("kami", acuan, satu)
    _cetak("ReportLab LongTable, tabelnya saja", _terpisah("platypus", kali, folder), satu)
    if shutil.which("soffice"):
        siapkan_docx(laporan(kali), folder / "a.pdf")
        _cetak("LibreOffice dari Word", _terpisah("libreoffice", kali, folder), satu)


def _cetak(nama: str, hasil: dict[str, float], satu: float) -> None:
    per_halaman = hasil["detik"] / hasil["halaman"]
    print(
        f"  {nama:36s}{per_halaman * 1000:7.2f} ms/halaman  {per_halaman / satu:5.2f}x"
        f"  {hasil['detik'] * 1000:7.0f} ms  {hasil['memori']:5.0f} MB  {hasil['halaman']:.0f} hal."
    )


def _pratinjau() -> None:
    dokumen = dokumen_contoh()
    buat_pratinjau(dokumen, TAHUN, lambda: False)
    waktu = []
    for n in range(ULANG):
        diubah = replace(dokumen, pengaturan={"lkjip.judul.bab1": f"Pendahuluan {n}"})
        mulai = time.process_time()
        buat_pratinjau(diubah, TAHUN, lambda: False)
        waktu.append(time.process_time() - mulai)
    tengah = statistics.median(waktu) * 1000
    print(f"pratinjau setelah satu perubahan: {tengah:.0f} ms prosesor (tujuan 300)")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        ukur(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
