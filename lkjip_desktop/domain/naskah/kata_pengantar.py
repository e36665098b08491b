"""What every kata pengantar says around its figures; an office may write it anew."""

from __future__ import annotations

from typing import Final, TypeVar

K = TypeVar("K")

PENUTUP: Final = (
    "Laporan ini diharapkan menjadi bahan evaluasi dan perbaikan kinerja pada tahun "
    "berikutnya. Terima kasih kepada semua pihak yang telah membantu penyusunannya."
)


def pembuka(tahun: int, kantor: K) -> tuple[str, K, str]:
    """The first paragraph, around the office's name (words, or a field of them)."""
    return (
        "Puji syukur ke hadirat Tuhan Yang Maha Esa atas selesainya Laporan Kinerja Instansi "
        "Pemerintah (LKjIP) ",
        kantor,
        f" Tahun {tahun}. Laporan ini menyajikan capaian kinerja dan realisasi anggaran sebagai "
        f"pertanggungjawaban atas Perjanjian Kinerja tahun {tahun}.",
    )
