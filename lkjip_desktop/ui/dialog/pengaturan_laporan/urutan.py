"""The second page: order of the LKjIP, what is printed, headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.susunan import BarisSusunan, isi_judul, isi_tampil
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung
from lkjip_desktop.ui.model.kolom.baca import baca_ya_tidak
from lkjip_desktop.ui.model.kolom.tampil import tampil_teks

_MASUK = "\N{NO-BREAK SPACE}" * 5


@dataclass(frozen=True, slots=True)
class Baris:
    """A part of the LKjIP."""

    isi: BarisSusunan
    dokumen: r.Dokumen


def _nama(baris: Baris) -> str:
    return _MASUK * baris.isi.tingkat + baris.isi.judul_bawaan


KOLOM: Sequence[Kolom[Baris]] = (
    kolom_hitung(
        "bagian",
        "Bagian",
        _nama,
        perataan="kiri",
        lebar=410,
        tebal=lambda b: not b.isi.tingkat,
    ),
    Kolom(
        id="judul",
        judul="Judul di laporan",
        ambil=lambda b: b.isi.judul,
        tampil=tampil_teks,
        tulis=lambda b, n: isi_judul(b.dokumen, b.isi.kunci, n),
        lebar=360,
        petunjuk="Kosong: judul di kolom pertama. Boleh memuat {tahun} atau {kantor}.",
    ),
    Kolom(
        id="tampil",
        judul="Dicetak",
        ambil=lambda b: b.isi.tampil,
        macam="ya_tidak",
        tampil=lambda _: "",
        baca=baca_ya_tidak,
        tulis=lambda b, n: isi_tampil(b.dokumen, b.isi, bool(n)),
        boleh=lambda b: b.isi.dapat_dibuang,
        perataan="tengah",
        lebar=80,
        petunjuk="BAB I sampai BAB IV, pengukuran, dan realisasi anggaran selalu dicetak.",
    ),
)
