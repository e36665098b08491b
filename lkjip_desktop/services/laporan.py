"""Making a report of one year.

Printing loads heavy libraries, so only the functions that print import them. They take plain
records and report their progress, so that the window can run them in a process of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.kemajuan import Batal, Kemajuan
from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange import paket
from lkjip_desktop.reports import daftar
from lkjip_desktop.reports.daftar import Pilihan
from lkjip_desktop.reports.model import Laporan
from lkjip_desktop.services.galat_berkas import galat_tulis
from lkjip_desktop.services.gambar_naskah import gambar_naskah

__all__ = [
    "Pilihan",
    "buat_laporan",
    "cetak_laporan",
    "dengan_kertas",
    "dilengkapi",
    "isi_berkas",
    "jenis_laporan",
    "nama_laporan",
    "periksa_tahun",
    "ukur_semua",
]

_AWALAN: Final = {"lkjip": "LKjIP", "pk": "PK"}

jenis_laporan = daftar.JENIS
"""Every kind of report by its name."""


def ukur_semua(dokumen: r.Dokumen) -> Mapping[int, HasilTahun]:
    """The measured figures of every year of a document."""
    return {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}


def periksa_tahun(dokumen: r.Dokumen, tahun: int) -> None:
    """Raises UserError where the document does not have the year."""
    ada = sorted(t.tahun for t in dokumen.tahun)
    if tahun not in ada:
        tersedia = ", ".join(map(str, ada)) or "belum ada"
        raise UserError(f"Tahun {tahun} tidak ada di berkas ini (tersedia: {tersedia}).")


def dengan_kertas(dokumen: r.Dokumen, kertas: str, jenis: str) -> r.Dokumen:
    """The document with that kind of report on that paper."""
    isi = {**(dokumen.pengaturan or {}), f"kertas.{jenis}": kertas}
    return replace(dokumen, pengaturan=isi)


def nama_laporan(
    instansi: r.Instansi,
    tahun: int,
    jenis: str,
    pilihan: Pilihan | None = None,
    akhiran: str = ".pdf",
) -> str:
    """The usual file name of a report, safe on every system."""
    p = pilihan or Pilihan()
    bagian = [
        _AWALAN.get(jenis, jenis.capitalize()),
        p.tingkat.capitalize() if p.tingkat else "",
        "Murni" if p.murni else "",
        f"TW-{romawi(p.triwulan)}" if p.triwulan else "",
    ]
    sisa = paket.nama_paket(instansi, tahun).removeprefix("LKjIP").removesuffix(".zip")
    return f"{'-'.join(b for b in bagian if b)}{sisa}{akhiran}"


def buat_laporan(
    dokumen: r.Dokumen,
    tahun: int,
    jenis: str,
    tujuan: Path,
    pilihan: Pilihan | None = None,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
    *,
    sumber: Path | None = None,
) -> int:
    """Write one report: PDF, Excel workbook or Word document by the ending of its name.

    ``sumber`` is the file with the pictures of its texts. Answers the number of its pages, of the
    tables in the workbook, or of the document's sections.
    Raises UserError.
    """
    cetak = _pencetak(tujuan)
    periksa_tahun(dokumen, tahun)
    gambar = gambar_naskah(dokumen, tahun, sumber)
    dipilih = dilengkapi(pilihan or Pilihan(), gambar)
    laporan = daftar.susun(jenis, dokumen, ukur_semua(dokumen), tahun, dipilih)
    return cetak(laporan, tujuan, kemajuan, batal)


def dilengkapi(pilihan: Pilihan, gambar: Mapping[str, bytes]) -> Pilihan:
    """The choices with pictures, and with today as the day of the check where none is given."""
    return replace(pilihan, hari_ini=pilihan.hari_ini or date.today(), gambar=gambar)


def isi_berkas(tujuan: Path, jumlah: int) -> str:
    """What :func:`buat_laporan` made, in words: ``12 halaman``, ``5 tabel``, ``3 bagian``."""
    return f"{jumlah} {_SATUAN[tujuan.suffix.casefold()]}"


def _cetak(laporan: Laporan, tujuan: Path, kemajuan: Kemajuan | None, batal: Batal | None) -> int:
    from lkjip_desktop.reports.pdf.cetak import buat_pdf

    with galat_tulis(tujuan):
        return buat_pdf(laporan, tujuan, kemajuan, batal).halaman


def _buku(laporan: Laporan, tujuan: Path, kemajuan: Kemajuan | None, batal: Batal | None) -> int:
    from lkjip_desktop.reports.xlsx.buku import buat_xlsx

    with galat_tulis(tujuan):
        return buat_xlsx(laporan, tujuan, kemajuan, batal)


def _naskah(laporan: Laporan, tujuan: Path, kemajuan: Kemajuan | None, batal: Batal | None) -> int:
    from lkjip_desktop.reports.word.dokumen import buat_docx

    with galat_tulis(tujuan):
        return buat_docx(laporan, tujuan, kemajuan, batal)


_Pencetak = Callable[[Laporan, Path, Kemajuan | None, Batal | None], int]
_PENCETAK: Final[Mapping[str, _Pencetak]] = {
    ".pdf": _cetak,
    ".xlsx": _buku,
    ".docx": _naskah,
}
_SATUAN: Final = {".pdf": "halaman", ".xlsx": "tabel", ".docx": "bagian"}


def _pencetak(tujuan: Path) -> _Pencetak:
    cetak = _PENCETAK.get(tujuan.suffix.casefold())
    if cetak is None:
        raise UserError(
            f"Jenis berkas “{tujuan.suffix or tujuan.name}” tidak dikenal.",
            f"Beri nama berakhiran {', '.join(_PENCETAK)}.",
        )
    return cetak


def cetak_laporan(
    laporan: Laporan, tujuan: Path, kemajuan: Kemajuan | None = None, batal: Batal | None = None
) -> int:
    """Write a report that is composed, as :func:`buat_laporan` does, and answer as it does."""
    return _pencetak(tujuan)(laporan, tujuan, kemajuan, batal)
