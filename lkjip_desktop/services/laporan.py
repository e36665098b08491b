"""Making a report or the package of one year.

Reports load ReportLab, so this module is imported when one is asked for, not at start.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from lkjip_desktop import __version__
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange import lkjip_data, paket
from lkjip_desktop.reports import daftar
from lkjip_desktop.reports.daftar import Pilihan
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.services.galat_berkas import galat_tulis

Kemajuan = Callable[[int, int, str], None]
Batal = Callable[[], bool]


def ukur_semua(dokumen: r.Dokumen) -> Mapping[int, HasilTahun]:
    """The measured figures of every year of a document."""
    return {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}


def periksa_tahun(dokumen: r.Dokumen, tahun: int) -> None:
    """Raises UserError where the document does not have the year."""
    ada = sorted(t.tahun for t in dokumen.tahun)
    if tahun not in ada:
        tersedia = ", ".join(map(str, ada)) or "belum ada"
        raise UserError(f"Tahun {tahun} tidak ada di berkas ini (tersedia: {tersedia}).")


def buat_laporan(
    dokumen: r.Dokumen,
    tahun: int,
    jenis: str,
    tujuan: Path,
    pilihan: Pilihan | None = None,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
    hasil: Mapping[int, HasilTahun] | None = None,
) -> int:
    """Write one report as PDF; answers its number of pages. Raises UserError."""
    if tujuan.suffix.casefold() != ".pdf":
        raise UserError(
            f"Jenis berkas “{tujuan.suffix or tujuan.name}” tidak dikenal.",
            "Beri nama berakhiran .pdf.",
        )
    periksa_tahun(dokumen, tahun)
    laporan = daftar.susun(jenis, dokumen, hasil or ukur_semua(dokumen), tahun, pilihan)
    with galat_tulis(tujuan):
        return buat_pdf(laporan, tujuan, kemajuan, batal).halaman


def buat_paket(
    dokumen: r.Dokumen,
    tahun: int,
    tujuan: Path,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
) -> paket.Manifes:
    """Write the package for the inspektorat: the reports, the data and a manifest."""
    periksa_tahun(dokumen, tahun)
    hasil = ukur_semua(dokumen)
    with tempfile.TemporaryDirectory(prefix="lkjip-") as nama_folder, galat_tulis(tujuan):
        folder = Path(nama_folder)
        isi: dict[str, Path | bytes] = {}
        for jenis, pilihan, nama in isi_paket(dokumen, tahun):
            isi[nama] = folder / nama
            buat_laporan(dokumen, tahun, jenis, folder / nama, pilihan, kemajuan, batal, hasil)
        isi[paket.NAMA_DATA] = lkjip_data.tulis_dokumen(dokumen)
        return paket.tulis_paket(
            tujuan,
            isi,
            program=f"lkjip_desktop {__version__}",
            instansi=f"{dokumen.instansi.nama} {dokumen.instansi.wilayah}",
            tahun=tahun,
            waktu=datetime.now().astimezone(),
        )


def isi_paket(dokumen: r.Dokumen, tahun: int) -> tuple[tuple[str, Pilihan, str], ...]:
    """The reports that the package of a year holds: kind, choices and file name.

    The PK in force, and the PK murni beside it where a perubahan has replaced it.
    """
    data = next(t for t in dokumen.tahun if t.tahun == tahun)
    jenis_pk = {pk.jenis for pk in data.pk or ()}
    isi = [("lkjip", Pilihan(), f"lkjip_{tahun}.pdf")]
    if jenis_pk:
        isi.append(("pk", Pilihan(), f"pk_{tahun}.pdf"))
    if len(jenis_pk) > 1:
        isi.append(("pk", Pilihan(murni=True), f"pk-murni_{tahun}.pdf"))
    isi += [(jenis, Pilihan(), f"{jenis}_{tahun}.pdf") for jenis in ("pengukuran", "anggaran")]
    return tuple(isi)
