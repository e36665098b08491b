"""The office's report settings (``pengaturan`` of a document): every key, its meaning and default.

A value that cannot be used counts as not given: a report is never refused for a setting.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import replace
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
    "arah": ("", "Arah halaman: tegak atau lanskap; kosong: menurut isi laporan."),
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


LOGO: Final = "logo"
"""Key of the office's logo: the bytes of a PNG or JPEG in base64."""
MENURUT_JENIS: Final = (
    "kertas",
    "arah",
    "huruf",
    "ukuran_huruf",
    "margin_atas",
    "margin_kiri",
    "margin_kanan",
    "margin_bawah",
)
"""Settings that a kind of report may have for itself: ``kertas.e81``, ``arah.rkt``."""
BAWAAN_JENIS: Final[Mapping[str, str]] = {
    "kertas.e81": "A3",
    "margin_atas.e81": "20",
    "margin_kiri.e81": "20",
    "margin_kanan.e81": "15",
    "margin_bawah.e81": "15",
}
_LANSKAP: Final = "lanskap"
_TEGAK: Final = "tegak"


def untuk_jenis(dokumen: Dokumen, jenis: str) -> Dokumen:
    """The document with the settings that this kind of report has for itself in the place of those
    that hold for all."""
    isi = dict(dokumen.pengaturan or {})
    sendiri = {
        kunci: isi.get(f"{kunci}.{jenis}", "").strip() or BAWAAN_JENIS.get(f"{kunci}.{jenis}", "")
        for kunci in MENURUT_JENIS
    }
    isi.update({kunci: nilai for kunci, nilai in sendiri.items() if nilai})
    return replace(dokumen, pengaturan=isi)


class Pengaturan:
    """The settings of one document, read with their defaults."""

    def __init__(self, dokumen: Dokumen) -> None:
        self._isi: Mapping[str, str] = dokumen.pengaturan or {}

    def teks(self, kunci: str) -> str:
        """The value as given, or the default."""
        return self._isi.get(kunci, "").strip() or KUNCI[kunci][0]

    def kertas(self) -> NamaKertas:
        """The paper."""
        return self._kertas("kertas") or "F4"

    def logo(self) -> bytes:
        """The office's logo; empty where there is none that could be read."""
        try:
            return b64decode(self._isi.get(LOGO, ""), validate=True)
        except ValueError:
            return b""

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

    def halaman(self, *, lanskap: bool = False) -> TataHalaman:
        """A page of the office; ``lanskap``: how it lies where the settings leave that open."""
        return TataHalaman(self.kertas(), lanskap=self.lanskap(lanskap), margin=self.margin())

    def tata_bagian(self, tata: TataHalaman, kunci: str) -> TataHalaman:
        """The pages of a part of the LKjIP: on its own paper and in its own direction where the
        settings have one (``kertas.lkjip.lampiran``, ``arah.lkjip.lampiran``)."""
        kertas = self._kertas(f"kertas.lkjip.{kunci}") or self.kertas()
        arah = self._isi.get(f"arah.lkjip.{kunci}", "").strip().lower()
        lanskap = arah == _LANSKAP or (arah != _TEGAK and self.lanskap(False))
        return replace(tata, kertas=kertas, lanskap=lanskap)

    def lanskap(self, bawaan: bool) -> bool:
        """Whether the report lies on its side; ``bawaan`` where the settings leave it open."""
        arah = self._isi.get("arah", "").strip().lower()
        return arah == _LANSKAP if arah in (_LANSKAP, _TEGAK) else bawaan

    def _kertas(self, kunci: str) -> NamaKertas | None:
        nama = self._isi.get(kunci, "").strip().upper()
        return nama if nama in UKURAN_KERTAS else None

    def _bilangan(self, kunci: str, terkecil: float, terbesar: float) -> float:
        try:
            nilai = float(self.teks(kunci).replace(",", "."))
        except ValueError:
            nilai = float(KUNCI[kunci][0])
        if not terkecil <= nilai <= terbesar:
            nilai = float(KUNCI[kunci][0])
        return nilai
