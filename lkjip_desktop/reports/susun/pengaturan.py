"""The office's report settings (``pengaturan`` of a document): every key, its meaning and default.

A value that cannot be used counts as not given: a report is never refused for a setting.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.reports.model import (
    UKURAN_KERTAS,
    KeluargaHuruf,
    Margin,
    NamaKertas,
    TataHalaman,
)

KUNCI: Final[dict[str, tuple[str, str]]] = {
    "kertas": ("F4", "Ukuran kertas: F4, A4, atau A3."),
    "huruf": ("sans", "Keluarga huruf: sans (seperti Arial) atau serif (seperti Times New Roman)."),
    "ukuran_huruf": ("11", "Ukuran huruf isi dalam poin, 9 sampai 13."),
    "margin_atas": ("30", "Margin atas dalam milimeter, 10 sampai 60."),
    "margin_kiri": ("30", "Margin kiri dalam milimeter, 10 sampai 60."),
    "margin_kanan": ("20", "Margin kanan dalam milimeter, 10 sampai 60."),
    "margin_bawah": ("20", "Margin bawah dalam milimeter, 10 sampai 60."),
    "lkjip.tanggal": ("", "Tanggal penandatanganan LKjIP, mis. 2025-02-28; kosong: titik-titik."),
    "lkjip.penanda_tangan": ("", "Id pejabat penanda tangan LKjIP; kosong: kepala dalam PK."),
    "lkjip.reviu": (
        "sebelum_lampiran",
        "Letak pernyataan telah direviu: sebelum_lampiran, setelah_pengantar, atau tanpa.",
    ),
    "lkjip.grafik": (
        "lengkap",
        "Grafik BAB III: lengkap (setiap bagian) atau ringkas (hanya perkembangan antartahun).",
    ),
    "pk.pembuka": ("", "Kalimat pembuka Perjanjian Kinerja; kosong: bawaan program."),
    "pk.janji": ("", "Kalimat janji pihak pertama; kosong: bawaan program."),
    "pk.pengawasan": ("", "Kalimat tugas pihak kedua; kosong: bawaan program."),
    "pengantar.nomor": ("", "Nomor surat pengantar; kosong: titik-titik."),
    "pengantar.kepada": ("", "Penerima surat pengantar; kosong: Inspektur di wilayahnya."),
    "pengantar.isi": ("", "Kalimat surat pengantar; kosong: bawaan program."),
    "reviu.pernyataan": ("", "Isi pernyataan telah direviu; kosong: bawaan program."),
}
"""Key: default, explanation for the user."""


class Pengaturan:
    """The settings of one document, read with their defaults."""

    def __init__(self, dokumen: Dokumen) -> None:
        self._isi: Mapping[str, str] = dokumen.pengaturan or {}

    def teks(self, kunci: str) -> str:
        """The value as given, or the default."""
        return self._isi.get(kunci, "").strip() or KUNCI[kunci][0]

    def kertas(self) -> NamaKertas:
        """The paper."""
        nama = self.teks("kertas").upper()
        return nama if nama in UKURAN_KERTAS else "F4"

    def grafik_lengkap(self) -> bool:
        """Whether every part of BAB III A has its chart."""
        return self.teks("lkjip.grafik").lower() != "ringkas"

    def huruf(self) -> KeluargaHuruf:
        """The type family."""
        return "serif" if self.teks("huruf").lower() == "serif" else "sans"

    def ukuran_huruf(self) -> float:
        """The body's size in points."""
        return self._bilangan("ukuran_huruf", 9, 13)

    def margin(self) -> Margin:
        """The margins."""
        return Margin(
            atas=self._bilangan("margin_atas", 10, 60),
            kiri=self._bilangan("margin_kiri", 10, 60),
            kanan=self._bilangan("margin_kanan", 10, 60),
            bawah=self._bilangan("margin_bawah", 10, 60),
        )

    def halaman(self) -> TataHalaman:
        """An upright page of the office."""
        return TataHalaman(kertas=self.kertas(), margin=self.margin())

    def _bilangan(self, kunci: str, terkecil: float, terbesar: float) -> float:
        try:
            nilai = float(self.teks(kunci).replace(",", "."))
        except ValueError:
            nilai = float(KUNCI[kunci][0])
        if not terkecil <= nilai <= terbesar:
            nilai = float(KUNCI[kunci][0])
        return nilai
