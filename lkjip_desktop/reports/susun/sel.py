"""Cells, columns and words for figures; the three states of a missing one are kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.angka import kanonik_sah, tampil_persen
from lkjip_desktop.domain.angka.eksak import dari_teks
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.pantauan import terisi_triwulan
from lkjip_desktop.reports.model import Baris, Grafik, JenisBaris, Kolom, Sel, Seri, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi, Kosong, teks_isi

BELUM = Kosong("belum diisi")
TAK_TERHITUNG = Kosong("tidak dapat dihitung")
CATATAN_TANDA = 'Tanda "-": tidak ada atau tidak dapat dihitung dari data yang tersedia.'


def isi_nilai(nilai: Fraction | str | None, kosong: Isi = TAK_TERHITUNG) -> Isi:
    """A measured figure or label as it stands in a cell."""
    if nilai is None:
        return kosong
    return nilai if isinstance(nilai, str) else Figur(nilai)


def isi_teks_kanonik(teks: str | None, kosong: Isi = TAK_TERHITUNG) -> Isi:
    """A record's figure (canonical text) or label as it stands in a cell."""
    if teks is None:
        return kosong
    return Figur(dari_teks(teks)) if kanonik_sah(teks) else teks


def isi_persen(nilai: Fraction | None, kosong: Isi = TAK_TERHITUNG) -> Isi:
    """A percentage with its sign."""
    return kosong if nilai is None else Figur(nilai, "persen")


def isi_rupiah(nilai: Fraction | None, kosong: Isi = BELUM) -> Isi:
    """Money in a column headed (Rp)."""
    return kosong if nilai is None else Figur(nilai, "rupiah_polos")


def isi_realisasi(hasil: HasilIndikator) -> Isi:
    """The realisasi in its state: a figure, not filled in, or not computable."""
    kosong = TAK_TERHITUNG if hasil.keadaan == "tidak dapat dihitung" else BELUM
    return isi_nilai(hasil.realisasi, kosong)


def isi_realisasi_tw(hasil: HasilIndikator, triwulan: int) -> Isi:
    """The realisasi of a quarter (1 to 4); none is missing in one that the plan leaves out, or
    where the year's was given as such."""
    q = hasil.triwulan[triwulan - 1]
    direncanakan = q.target is not None or all(x.target is None for x in hasil.triwulan)
    kurang = direncanakan and not terisi_triwulan(hasil, triwulan)
    return isi_nilai(q.realisasi, BELUM if kurang else "-")


def baris(*isi: Isi | Sel, jenis: JenisBaris = "normal") -> Baris:
    """A row from cells and bare contents."""
    return Baris(tuple(s if isinstance(s, Sel) else Sel(s) for s in isi), jenis)


def baris_grup(teks: str, kolom: int, jenis: JenisBaris = "grup") -> Baris:
    """A row whose text runs over all columns."""
    return Baris((Sel(teks, rentang=kolom),), jenis)


def grafik_persen(kategori: Sequence[str], seri: Mapping[str, Sequence[Isi]], judul: str) -> Grafik:
    """Lying bars of percentages, with the line at 100 percent."""
    return Grafik(
        "batang_datar",
        tuple(kategori),
        tuple(Seri(nama, tuple(nilai)) for nama, nilai in seri.items()),
        judul=judul,
        satuan="persen",
        acuan=100,
    )


def tanpa_kolom_kosong(tabel: Tabel, *judul: str) -> Tabel:
    """The table without those of the named columns in which no row has anything."""
    buang = {
        i
        for i, k in enumerate(tabel.kolom)
        if k.judul in judul and all(_kosong(b, i) for b in tabel.baris)
    }
    if not buang:
        return tabel
    kolom = tuple(k for i, k in enumerate(tabel.kolom) if i not in buang)
    return replace(tabel, kolom=kolom, baris=tuple(_tanpa(b, buang) for b in tabel.baris))


def _letak(baris: Baris) -> Iterator[tuple[int, Sel]]:
    letak = 0
    for sel in baris.sel:
        yield letak, sel
        letak += sel.rentang


def _kosong(baris: Baris, kolom: int) -> bool:
    for letak, sel in _letak(baris):
        if letak == kolom and sel.rentang == 1:
            return teks_isi(sel.isi).strip() in ("", "-")
    return True


def _tanpa(baris: Baris, buang: set[int]) -> Baris:
    sel = []
    for letak, s in _letak(baris):
        rentang = s.rentang - len(buang & set(range(letak, letak + s.rentang)))
        if rentang:
            sel.append(replace(s, rentang=rentang))
    return replace(baris, sel=tuple(sel))


def kolom_no() -> Kolom:
    """The column of running numbers."""
    return Kolom("No", "tengah")


def kolom_angka(judul: str, *grup: str) -> Kolom:
    """A column of measured figures."""
    return Kolom(judul, "angka", grup)


def kolom_rupiah(judul: str, *grup: str) -> Kolom:
    """A column of bare money; the heading says (Rp)."""
    return Kolom(f"{judul} (Rp)", "kanan", grup)


def persen(nilai: Fraction | None) -> str:
    """A percentage in running text."""
    return tampil_persen(nilai)
