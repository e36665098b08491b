"""The check of a year: every figure that does not follow from the data, every missing link, every
empty part. ``periksa`` applies all rules; a file per family holds them (C ``tercantum``, S
``keselarasan`` and ``tautan``, K ``kinerja``, A ``anggaran``, P ``kelengkapan``)."""

from .daftar import KELUARGA, semua_aturan, urutan_kode
from .jalan import Tahapan, periksa, periksa_bertahap
from .temuan import TINGKAT, HasilPeriksa, Letak, Temuan, Tingkat, ke_json

__all__ = [
    "KELUARGA",
    "TINGKAT",
    "HasilPeriksa",
    "Letak",
    "Tahapan",
    "Temuan",
    "Tingkat",
    "ke_json",
    "periksa",
    "periksa_bertahap",
    "semua_aturan",
    "urutan_kode",
]
