"""The third page: standing words of letters, statements and sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.susunan import ISIAN as NAMA_ISIAN
from lkjip_desktop.services.susunan import BarisKalimat, isi_pengaturan
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung
from lkjip_desktop.ui.model.kolom.tampil import tampil_teks

_DARI_DATA = "(disusun program dari data)"
ISIAN = (
    "Kalimat kantor dipakai setiap tahun bila bagian itu tidak ditulis. Yang diganti program: "
    + "; ".join(f"{{{nama}}} {arti}" for nama, arti in NAMA_ISIAN.items())
    + "; {otomatis} kalimat program."
)


@dataclass(frozen=True, slots=True)
class Baris:
    """Words for one place."""

    isi: BarisKalimat
    dokumen: r.Dokumen


KOLOM: Sequence[Kolom[Baris]] = (
    kolom_hitung(
        "untuk",
        "Untuk",
        lambda b: b.isi.untuk,
        perataan="kiri",
        lebar=190,
        bungkus=True,
    ),
    Kolom(
        id="isi",
        judul="Kalimat kantor",
        ambil=lambda b: b.isi.isi,
        macam="panjang",
        tampil=tampil_teks,
        tulis=lambda b, n: isi_pengaturan(b.dokumen, b.isi.kunci, n),
        lebar=370,
        bungkus=True,
        petunjuk="Kosong: kalimat program.",
    ),
    kolom_hitung(
        "bawaan",
        "Kalimat program",
        lambda b: b.isi.bawaan or _DARI_DATA,
        perataan="kiri",
        lebar=280,
        bungkus=True,
    ),
)
