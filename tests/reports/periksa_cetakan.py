"""Looks at printed reports as a careful reader would: text outside the page or its cell, text over
text, words of the program that leaked, figures that the data have and a table does not show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_desktop.reports.daftar import JENIS, Pilihan, susun
from lkjip_desktop.reports.model import Baris, Laporan, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi, Kosong
from lkjip_desktop.reports.pdf.gaya import ATAS_SEL, SISI_SEL
from lkjip_desktop.reports.pdf.penata import bidang
from lkjip_desktop.reports.pdf.tabel import TabelTertata
from lkjip_desktop.reports.pdf.tabel_baris import BarisTabel, SelGambar
from lkjip_desktop.reports.pdf.teks import keluarga
from lkjip_desktop.reports.susun.pk import TINGKAT
from tests.reports.alat import Kasus, tabel, teks_model

JANGGAL = re.compile(
    r"\bNone\b|\bnan\b|\bNaN\b|\bInfinity\b|\binf\b|Fraction\(|Decimal\(|\bTrue\b|\bFalse\b|\{\}"
)
_TEPI = 8.0
"""Points at the edge of the paper that a printer cannot reach."""
_TUMPANG = 0.25
"""Part of a line's height and of a letter's width that may lie over another one."""
_LONGGAR = 0.6


@dataclass(frozen=True, slots=True)
class Kotak:
    """Where a run of text stands on a page."""

    kiri: float
    bawah: float
    kanan: float
    atas: float
    teks: str


def semua_varian(kasus: Kasus) -> Iterator[tuple[str, Laporan]]:
    """Every kind of report with every choice that it has, as far as the case has data."""
    for jenis in JENIS.values():
        for pilihan in _pilihan(jenis.pilihan):
            try:
                laporan = susun(jenis.nama, kasus.dokumen, kasus.hasil, kasus.tahun, pilihan)
            except UserError:
                continue
            yield (
                " ".join([jenis.nama, *(str(getattr(pilihan, n)) for n in jenis.pilihan)]),
                laporan,
            )


def _pilihan(nama: Sequence[str]) -> Iterator[Pilihan]:
    tingkat = (None, *TINGKAT) if "tingkat" in nama else (None,)
    for satu in tingkat:
        for murni in (False, True) if "murni" in nama else (False,):
            for tw in (1, 2, 3, 4) if "triwulan" in nama else (None,):
                yield Pilihan(tingkat=satu, murni=murni, triwulan=tw)


def cacat_teks(laporan: Laporan) -> list[str]:
    """Words of the program in the report's text."""
    return [f"kata program: {m[0]}" for m in JANGGAL.finditer(teks_model(laporan))]


def cacat_halaman(pdf: Path) -> list[str]:
    """Text outside the paper, and text over text, page by page."""
    dokumen = pypdfium2.PdfDocument(pdf)
    try:
        hasil = []
        for n, halaman in enumerate(dokumen, 1):
            lebar, tinggi = halaman.get_size()
            kotak = list(_kotak(halaman))
            for k in kotak:
                if not _di_kertas(k, lebar, tinggi):
                    hasil.append(f"halaman {n}: di luar kertas: {k.teks!r}")
            hasil += [f"halaman {n}: {a.teks!r} di atas {b.teks!r}" for a, b in _bertumpuk(kotak)]
        return hasil
    finally:
        dokumen.close()


def _di_kertas(k: Kotak, lebar: float, tinggi: float) -> bool:
    datar = k.kiri >= _TEPI and k.kanan <= lebar - _TEPI
    return datar and k.bawah >= _TEPI and k.atas <= tinggi - _TEPI


def _kotak(halaman: pypdfium2.PdfPage) -> Iterator[Kotak]:
    isi = halaman.get_textpage()
    for i in range(isi.count_rects()):
        kiri, bawah, kanan, atas = isi.get_rect(i)
        yield Kotak(kiri, bawah, kanan, atas, isi.get_text_bounded(kiri, bawah, kanan, atas))


def _bertumpuk(kotak: Sequence[Kotak]) -> Iterator[tuple[Kotak, Kotak]]:
    urut = sorted(kotak, key=lambda k: k.bawah)
    for i, a in enumerate(urut):
        for b in urut[i + 1 :]:
            if b.bawah >= a.atas:
                break
            tegak = min(a.atas, b.atas) - max(a.bawah, b.bawah)
            datar = min(a.kanan, b.kanan) - max(a.kiri, b.kiri)
            terkecil = min(a.atas - a.bawah, b.atas - b.bawah)
            if tegak > terkecil * _TUMPANG + 0.5 and datar > 1.0:
                yield a, b


def cacat_sel(laporan: Laporan) -> list[str]:
    """Lines of a table that are wider than their cell or higher than their rows."""
    muka = keluarga(laporan.huruf)
    hasil = []
    for bagian in laporan.bagian:
        for blok in bagian.blok:
            if isinstance(blok, Tabel):
                tertata = TabelTertata(blok, muka, *bidang(bagian.halaman))
                hasil += [f"{blok.nomor} {blok.judul}: {c}" for c in _cacat_tertata(tertata)]
    return hasil


def _cacat_tertata(t: TabelTertata) -> Iterator[str]:
    semua = [*t.kepala, *t.isi]
    for n, baris in enumerate(semua):
        for sel in baris.sel:
            if sel.sambung:
                continue
            kiri, kanan = t.tepi[sel.kolom], t.tepi[sel.kolom + sel.rentang]
            for x, teks in sel.baris:
                lebar = sel.muka.lebar(teks, t.ukuran)
                if teks and (x < kiri - _LONGGAR or x + lebar > kanan + _LONGGAR):
                    yield f"{teks!r} keluar dari selnya: {x:.1f} di {kiri:.1f}-{kanan:.1f}"
                if x + lebar > kanan - SISI_SEL + _LONGGAR and len(teks) > 1 and sel.rentang == 1:
                    yield f"{teks!r} menyentuh tepi selnya"
            butuh = len(sel.baris) * t.jarak + 2 * ATAS_SEL
            if butuh > _tinggi(semua, n, sel) + _LONGGAR:
                yield f"{sel.baris[0][1]!r} lebih tinggi dari barisnya"


def _tinggi(baris: Sequence[BarisTabel], n: int, sel: SelGambar) -> float:
    """Height of a cell with the rows below that it is merged with."""
    tinggi = baris[n].tinggi
    for bawah in baris[n + 1 :]:
        if not any(s.sambung and s.kolom == sel.kolom for s in bawah.sel):
            break
        tinggi += bawah.tinggi
    return tinggi


def cacat_angka(laporan: Laporan, hasil: HasilTahun) -> list[str]:
    """Cells that say "not filled in" or nothing where the measured year has the figure.

    Of each row that names an indikator or a node of the tree alone, the figures under headings of
    this year are compared with what was measured.
    """
    cacat = []
    indikator = _satu_nama(hasil.indikator.values(), lambda h: h.definisi.nama)
    simpul = _satu_nama(hasil.anggaran.values(), lambda h: h.simpul.uraian)
    for t in tabel(laporan):
        letak = {k.judul: n for n, k in enumerate(t.kolom) if _tunggal(t, k.judul)}
        for b in t.baris:
            sel = _sel(b, len(t.kolom))
            nama = {s for s in sel if isinstance(s, str)}
            for h in (indikator[s] for s in nama & set(indikator)):
                cacat += _bandingkan(t, sel, letak, _harap_indikator(h, t))
            for s in (simpul[s] for s in nama & set(simpul)):
                cacat += _bandingkan(t, sel, letak, _harap_simpul(s))
    return cacat


def _satu_nama(semua: object, nama: object) -> dict[str, object]:
    hasil: dict[str, object] = {}
    ganda = set()
    for satu in semua:  # type: ignore[attr-defined]
        kunci = nama(satu)  # type: ignore[operator]
        if kunci in hasil:
            ganda.add(kunci)
        hasil[kunci] = satu
    return {k: v for k, v in hasil.items() if k not in ganda}


def _tunggal(t: Tabel, judul: str) -> bool:
    return sum(k.judul == judul for k in t.kolom) == 1


def _sel(baris: Baris, jumlah: int) -> list[Isi]:
    hasil: list[Isi] = []
    for s in baris.sel:
        hasil += [s.isi, *[""] * (s.rentang - 1)]
    return hasil[:jumlah]


def _harap_indikator(h: HasilIndikator, t: Tabel) -> Mapping[str, object]:
    grup = {g for k in t.kolom for g in k.grup}
    if any("Triwulan" in g for g in grup):
        return {"Target Tahun": h.target}
    return {
        "Capaian": h.capaian,
        "Capaian Tahun": h.capaian,
        "Capaian Kinerja": h.capaian,
        "Kategori": h.kategori if any(k.judul == "Capaian" for k in t.kolom) else None,
        "Efisiensi": h.efisiensi,
    }


def _harap_simpul(s: HasilAnggaran) -> Mapping[str, object]:
    return {
        "Pagu (Rp)": s.pagu,
        "Pagu Murni (Rp)": s.pagu_murni,
        "Realisasi (Rp)": s.realisasi,
        "Serapan": s.serapan,
    }


def _bandingkan(
    t: Tabel, sel: Sequence[Isi], letak: Mapping[str, int], harap: Mapping[str, object]
) -> Iterator[str]:
    for judul, nilai in harap.items():
        if judul not in letak or nilai is None:
            continue
        ada = sel[letak[judul]]
        if isinstance(ada, Kosong) or ada == "":
            yield f"{t.nomor} {t.judul}: {judul} kosong, data {nilai}"
        elif isinstance(ada, Figur) and ada.nilai != nilai:
            yield f"{t.nomor} {t.judul}: {judul} {ada.nilai}, data {nilai}"
