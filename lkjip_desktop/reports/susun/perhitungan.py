"""Lembar perhitungan: each indikator with its formula, its variables and the worked steps."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.domain.realisasi import variabel_tahun
from lkjip_desktop.domain.records import Dokumen, Pengukuran
from lkjip_desktop.domain.rumus import urai
from lkjip_desktop.reports.model import Kolom, Laporan, Tabel

from .data import Data
from .kalimat import kalimat_capaian
from .lembar import akhiri_lembar, belum_ada, mulai_lembar
from .sel import BELUM, baris, isi_nilai, kolom_angka, kolom_no


def susun_perhitungan(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The calculations of the year. Raises UserError where no indikator has a formula."""
    data = Data(dokumen, hasil, tahun)
    ada = [h for h in data.kini.indikator.values() if h.definisi.rumus]
    if not ada:
        raise belum_ada(f"Rumus indikator tahun {tahun}", "Renstra")
    judul = f"Lembar Perhitungan Indikator Tahun {tahun}"
    p = mulai_lembar(data, judul, lanskap=False)
    for h in ada:
        p.judul(h.definisi.nama)
        if h.definisi.formulasi:
            p.paragraf(f"Formulasi: {h.definisi.formulasi}")
        p.tabel(_tabel_variabel(data, h))
        for teks in (f"Rumus: {h.definisi.rumus}", *_langkah(data, h)):
            p.pengantar(teks)
        p.paragraf(kalimat_capaian(h, tahun))
    return akhiri_lembar(p, (), judul, sesudah=True)


def _tabel_variabel(data: Data, h: HasilIndikator) -> Tabel:
    nilai = _nilai(h, data.pengukuran(h.id))
    kolom = (
        kolom_no(),
        Kolom("Variabel"),
        Kolom("Kode"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Nilai"),
    )
    isi = [
        baris(str(n), v.nama, v.kode, v.satuan or "-", isi_nilai(nilai.get(v.kode), BELUM))
        for n, v in enumerate(h.definisi.variabel or (), 1)
    ]
    return Tabel(kolom, tuple(isi) or (baris("-", "Tanpa variabel", "-", "-", "-"),))


def _nilai(h: HasilIndikator, ukuran: Pengukuran | None) -> Mapping[str, Fraction]:
    """The year's variables; empty where one of them is no figure."""
    if ukuran is None:
        return {}
    try:
        return variabel_tahun(h.definisi, ukuran)
    except UserError:
        return {}


def _langkah(data: Data, h: HasilIndikator) -> list[str]:
    """The formula with its figures, and the result; nothing where it cannot be computed."""
    if h.sumber_realisasi != "rumus" or h.realisasi is None or not h.definisi.rumus:
        return []
    try:
        rumus = urai(h.definisi.rumus)
        isi = rumus.langkah(_nilai(h, data.pengukuran(h.id)))
    except UserError:
        return []
    return [f"Perhitungan: {isi}"]
