"""The package for the inspektorat: a year's reports, its data and the evidence."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from lkjip_desktop import __version__
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.bukti import semua_lampiran
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Batal, Kemajuan
from lkjip_desktop.exchange import lkjip_data, paket
from lkjip_desktop.exchange.paket import nama_paket
from lkjip_desktop.reports import daftar
from lkjip_desktop.reports.daftar import Pilihan
from lkjip_desktop.reports.model import Laporan
from lkjip_desktop.services.galat_berkas import galat_tulis
from lkjip_desktop.services.gambar_naskah import gambar_naskah
from lkjip_desktop.services.laporan import cetak_laporan, dilengkapi, periksa_tahun, ukur_semua
from lkjip_desktop.services.naskah_segar import dengan_naskah_segar

__all__ = [
    "BagianPaket",
    "HasilPaket",
    "buat_paket",
    "bukti_paket",
    "isi_paket",
    "nama_paket",
]

PilihanBukti = Literal["semua", "tahun", "tanpa"]
"""Which evidence goes into a package: of all years, of its own year, none."""
ISI_PAKET: Final = ("pengantar", "lkjip", "pk", "pengukuran", "anggaran", "pemeriksaan", "reviu")
"""The reports that go into the package, in order."""
BUKU_PAKET: Final = ("lkjip", "pemeriksaan", "reviu")
"""Those that go as a workbook of their tables, too: to be counted over and worked off."""
_SEPENUH: Final = 1000
"""Steps of progress for each report of a package."""


@dataclass(frozen=True, slots=True)
class BagianPaket:
    """A report of the package: its file name in it (``.pdf`` or ``.xlsx``), its title, its model
    (None: nothing to print, and ``alasan`` says why)."""

    nama: str
    judul: str
    laporan: Laporan | None
    alasan: str = ""


@dataclass(frozen=True, slots=True)
class HasilPaket:
    """A package that was made and found whole."""

    manifes: paket.Manifes
    halaman: Mapping[str, int]
    """Pages of each report in it, by file name."""
    tabel: Mapping[str, int]
    """Tables of each workbook in it, by file name."""


def isi_paket(
    dokumen: r.Dokumen, tahun: int, sumber: Path | None = None
) -> tuple[BagianPaket, ...]:
    """The reports that a package of the year has, and those that it has to do without; ``sumber``
    is the file with the pictures of its texts.

    Raises UserError where the document does not have the year.
    """
    periksa_tahun(dokumen, tahun)
    return tuple(_bagian_paket(dokumen, tahun, gambar_naskah(dokumen, tahun, sumber)))


def _bagian_paket(
    dokumen: r.Dokumen, tahun: int, gambar: Mapping[str, bytes]
) -> Iterator[BagianPaket]:
    hasil = ukur_semua(dokumen)
    for jenis in ISI_PAKET:
        for pilihan in _pilihan_paket(dokumen, tahun, jenis):
            murni = "-murni" if pilihan.murni else ""
            nama = f"{jenis}{murni}_{tahun}.pdf"
            judul = daftar.JENIS[jenis].judul + (" murni" if pilihan.murni else "")
            try:
                laporan = daftar.susun(jenis, dokumen, hasil, tahun, dilengkapi(pilihan, gambar))
            except UserError as galat:
                yield BagianPaket(nama, judul, None, str(galat))
            else:
                yield BagianPaket(nama, judul, laporan)
                if jenis in BUKU_PAKET:
                    yield BagianPaket(f"{jenis}_{tahun}.xlsx", f"{judul}, tabelnya", laporan)


def _pilihan_paket(dokumen: r.Dokumen, tahun: int, jenis: str) -> Iterator[Pilihan]:
    yield Pilihan()
    ada = {p.jenis for p in cari_tahun(dokumen, tahun).pk or ()}
    if jenis == "pk" and ada == {"murni", "perubahan"}:
        yield Pilihan(murni=True)


def buat_paket(
    dokumen: r.Dokumen,
    tahun: int,
    tujuan: Path,
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
    *,
    sumber: Path | None = None,
    bukti: PilihanBukti = "semua",
) -> HasilPaket:
    """Write the package for the inspektorat: the reports, the data, the evidence and a manifest; it
    is read back and checked before it takes its place.

    ``sumber`` is the file with the contents of the lampiran, of which ``bukti`` says those to take:
    of all years in the data (as the format has it), of the year alone, or none. Raises UserError.
    """
    laporan = [(b, b.laporan) for b in isi_paket(dokumen, tahun, sumber) if b.laporan is not None]
    jumlah: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="lkjip-") as nama_folder, galat_tulis(tujuan):
        isi: dict[str, Path | bytes] = {}
        for i, (bagian, model) in enumerate(laporan):
            isi[bagian.nama] = berkas = Path(nama_folder) / bagian.nama
            sebagian = _sebagian(kemajuan, i, len(laporan), bagian.judul)
            jumlah[bagian.nama] = cetak_laporan(model, berkas, sebagian, batal)
        isi[paket.NAMA_DATA] = lkjip_data.tulis_dokumen(dengan_naskah_segar(dokumen))
        isi |= _isi_bukti(dokumen, tahun, bukti, sumber, Path(nama_folder))
        manifes = paket.tulis_paket(
            tujuan,
            isi,
            program=f"lkjip_desktop {__version__}",
            instansi=f"{dokumen.instansi.nama} {dokumen.instansi.wilayah}",
            tahun=tahun,
            waktu=datetime.now().astimezone(),
        )
    halaman, tabel = (
        {nama: n for nama, n in jumlah.items() if nama.endswith(akhiran)}
        for akhiran in (".pdf", ".xlsx")
    )
    return HasilPaket(manifes, halaman, tabel)


def bukti_paket(dokumen: r.Dokumen, tahun: int, bukti: PilihanBukti) -> Mapping[str, r.Lampiran]:
    """The evidence that would go into a package, each content once, by SHA-256."""
    if bukti == "tanpa":
        return {}
    return {x.sha256: x for x in semua_lampiran(dokumen, tahun if bukti == "tahun" else None)}


def _isi_bukti(
    dokumen: r.Dokumen, tahun: int, bukti: PilihanBukti, sumber: Path | None, folder: Path
) -> dict[str, Path | bytes]:
    """Contents of lampiran as files in a folder, by their names in the package."""
    perlu = bukti_paket(dokumen, tahun, bukti)
    if sumber is None or not perlu:
        return {}
    from lkjip_desktop.storage.isi_lampiran import isi_dari  # brings in SQLAlchemy

    hasil: dict[str, Path | bytes] = {}
    for sha, data in isi_dari(sumber, perlu):
        hasil[paket.nama_lampiran(sha)] = jalur = folder / sha
        jalur.write_bytes(data)
    return hasil


def _sebagian(kemajuan: Kemajuan | None, nomor: int, banyak: int, judul: str) -> Kemajuan | None:
    """The progress of one report as part of the whole."""
    if kemajuan is None:
        return None
    lapor = kemajuan

    def maju(selesai: int, dari: int, pesan: str) -> None:
        bagian = selesai * _SEPENUH // max(dari, 1)
        lapor(nomor * _SEPENUH + bagian, banyak * _SEPENUH, f"{judul}: {pesan}")

    return maju
