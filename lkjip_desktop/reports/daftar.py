"""Every kind of report: its title, what it can be asked, and how it is put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.records import Dokumen

from .model import Laporan
from .susun.anggaran import susun_anggaran
from .susun.e81 import susun_e81
from .susun.lembar import (
    susun_efisiensi,
    susun_iku,
    susun_renstra,
    susun_rkt,
    susun_tindak_lanjut,
)
from .susun.lkjip import susun_lkjip
from .susun.pemeriksaan import susun_pemeriksaan
from .susun.pengantar import susun_pengantar
from .susun.pengaturan import untuk_jenis
from .susun.pengukuran import susun_pengukuran
from .susun.perhitungan import susun_perhitungan
from .susun.pk import TINGKAT, susun_pk
from .susun.reviu import susun_reviu
from .susun.triwulan import susun_berita_acara, susun_rencana_aksi, susun_triwulan

NamaPilihan = Literal["tingkat", "murni", "triwulan"]


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What a kind may be asked beside the year; what it does not know is refused."""

    tingkat: str | None = None
    murni: bool = False
    triwulan: int | None = None
    hari_ini: date | None = None
    """The day as on which the year is checked; known to every kind. None: the day after it."""

    gambar: Mapping[str, bytes] = field(default_factory=dict)
    """Pictures of the year's texts by SHA-256; known to every kind."""

    def diisi(self) -> tuple[NamaPilihan, ...]:
        """The names of those given."""
        ada: tuple[tuple[NamaPilihan, bool], ...] = (
            ("tingkat", self.tingkat is not None),
            ("murni", self.murni),
            ("triwulan", self.triwulan is not None),
        )
        return tuple(nama for nama, terisi in ada if terisi)


Susun = Callable[[Dokumen, Mapping[int, HasilTahun], int, Pilihan], Laporan]


@dataclass(frozen=True, slots=True)
class JenisLaporan:
    """One kind of report."""

    nama: str
    judul: str
    susun: Susun
    pilihan: tuple[NamaPilihan, ...] = ()


_Dasar = Callable[[Dokumen, Mapping[int, HasilTahun], int], Laporan]


def _tanpa_pilihan(dasar: _Dasar) -> Susun:
    def buat(
        dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int, pilihan: Pilihan
    ) -> Laporan:
        return dasar(dokumen, hasil, tahun)

    return buat


_SEMUA: Final = (
    JenisLaporan(
        "lkjip", "Laporan Kinerja (LKjIP)", lambda d, h, t, p: susun_lkjip(d, h, t, p.gambar)
    ),
    JenisLaporan(
        "pk",
        "Perjanjian Kinerja",
        lambda d, h, t, p: susun_pk(d, h, t, tingkat=p.tingkat, murni=p.murni),
        ("tingkat", "murni"),
    ),
    JenisLaporan("renstra", "Matriks Renstra", _tanpa_pilihan(susun_renstra)),
    JenisLaporan("iku", "Indikator Kinerja Utama", _tanpa_pilihan(susun_iku)),
    JenisLaporan("rkt", "Rencana Kinerja Tahunan", _tanpa_pilihan(susun_rkt)),
    JenisLaporan("rencana-aksi", "Rencana Aksi", _tanpa_pilihan(susun_rencana_aksi)),
    JenisLaporan(
        "triwulan",
        "Monitoring Triwulan",
        lambda d, h, t, p: susun_triwulan(d, h, t, p.triwulan),
        ("triwulan",),
    ),
    JenisLaporan(
        "berita-acara",
        "Berita Acara Triwulan",
        lambda d, h, t, p: susun_berita_acara(d, h, t, p.triwulan),
        ("triwulan",),
    ),
    JenisLaporan(
        "pengukuran",
        "Pengukuran Kinerja",
        lambda d, h, t, p: susun_pengukuran(d, h, t, tingkat=p.tingkat),
        ("tingkat",),
    ),
    JenisLaporan("anggaran", "Realisasi Anggaran", _tanpa_pilihan(susun_anggaran)),
    JenisLaporan("efisiensi", "Efisiensi Anggaran", _tanpa_pilihan(susun_efisiensi)),
    JenisLaporan("perhitungan", "Lembar Perhitungan Indikator", _tanpa_pilihan(susun_perhitungan)),
    JenisLaporan(
        "tindak-lanjut", "Matriks Tindak Lanjut Evaluasi", _tanpa_pilihan(susun_tindak_lanjut)
    ),
    JenisLaporan("e81", "Evaluasi Hasil Renja (E.81)", _tanpa_pilihan(susun_e81)),
    JenisLaporan(
        "pemeriksaan",
        "Lembar Pemeriksaan",
        lambda d, h, t, p: susun_pemeriksaan(d, h, t, p.hari_ini),
    ),
    JenisLaporan("reviu", "Checklist Reviu", lambda d, h, t, p: susun_reviu(d, h, t, p.hari_ini)),
    JenisLaporan("pengantar", "Surat Pengantar", _tanpa_pilihan(susun_pengantar)),
)
JENIS: Final[Mapping[str, JenisLaporan]] = {j.nama: j for j in _SEMUA}


def susun(
    jenis: str,
    dokumen: Dokumen,
    hasil: Mapping[int, HasilTahun],
    tahun: int,
    pilihan: Pilihan | None = None,
) -> Laporan:
    """The document model of one report.

    Raises UserError for an unknown kind, a choice that the kind does not have, a year that the
    document does not have, or a report that has nothing to print.
    """
    ada = JENIS.get(jenis)
    if ada is None:
        raise UserError(
            f'Jenis laporan "{jenis}" tidak dikenal.', f"Jenis yang ada: {', '.join(JENIS)}."
        )
    dipilih = pilihan or Pilihan()
    for nama in dipilih.diisi():
        if nama not in ada.pilihan:
            raise UserError(f'Laporan "{jenis}" tidak memiliki pilihan --{nama}.')
    if dipilih.tingkat is not None and dipilih.tingkat not in TINGKAT:
        raise UserError(
            f'Tingkat "{dipilih.tingkat}" tidak dikenal.',
            f"Tingkat yang ada: {', '.join(TINGKAT)}.",
        )
    if dipilih.triwulan is not None and not 1 <= dipilih.triwulan <= 4:
        raise UserError(f"Triwulan {dipilih.triwulan} tidak ada.", "Pilih triwulan 1 sampai 4.")
    return ada.susun(untuk_jenis(dokumen, jenis), hasil, tahun, dipilih)
