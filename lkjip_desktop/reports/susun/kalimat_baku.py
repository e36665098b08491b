"""The program's wording of letters and statements, in whose place an office may have its own.

Names in braces are those of ``domain.susunan.ISIAN``. Source of what they say: PermenPANRB 53/2014,
Lampiran I and III; the exact wording is the office's to choose.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

KALIMAT_BAKU: Final[Mapping[str, str]] = {
    "pk.pembuka": (
        "Untuk mewujudkan pemerintahan yang efektif, transparan, akuntabel, dan berorientasi pada "
        "hasil, kami yang bertanda tangan di bawah ini:"
    ),
    "pk.janji": (
        "Pihak Pertama berjanji mewujudkan target kinerja sebagaimana tercantum dalam lampiran "
        "perjanjian ini, sebagai bagian dari target kinerja jangka menengah yang telah ditetapkan "
        "dalam dokumen perencanaan. Keberhasilan dan kegagalan mencapai target kinerja tersebut "
        "menjadi tanggung jawab kami."
    ),
    "pk.pengawasan": (
        "Pihak Kedua akan melakukan pembinaan dan pengawasan yang diperlukan, mengevaluasi capaian "
        "kinerja dari perjanjian ini, serta mengambil tindakan yang diperlukan dalam rangka "
        "pemberian penghargaan dan sanksi."
    ),
    "pengantar.isi": (
        "Bersama ini disampaikan dokumen kinerja {kantor} Tahun {tahun} untuk direviu, "
        "sebagai berikut:"
    ),
    "reviu.pernyataan": (
        "Kami telah mereviu Laporan Kinerja {kantor} Tahun {tahun} sesuai dengan pedoman reviu "
        "atas laporan kinerja. Isi informasi dalam laporan kinerja menjadi tanggung jawab "
        "manajemen {kantor}.\n"
        "Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan "
        "secara akurat, andal, dan valid.\n"
        "Berdasarkan hasil reviu, kami menyimpulkan:"
    ),
}
