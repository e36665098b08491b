"""Tables and charts of measured performance: capaian, comparisons, analysis, efficiency."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka import tampil
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilSasaran, HasilTotal
from lkjip_desktop.domain.records import Skala
from lkjip_desktop.domain.turunan import hitung_label, persen_dari
from lkjip_desktop.reports.model import Baris, Grafik, Kolom, Sel, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi

from .data import Data
from .sel import (
    BELUM,
    TAK_TERHITUNG,
    baris,
    grafik_persen,
    isi_nilai,
    isi_persen,
    isi_realisasi,
    isi_rupiah,
    kolom_angka,
    kolom_no,
    kolom_rupiah,
    tanpa_kolom_kosong,
)

_PREDIKAT = "Predikat"
JUDUL_TINGKAT = {
    "tujuan": "Tujuan",
    "sasaran": "Sasaran Strategis",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "subkegiatan": "Sub Kegiatan",
}


def tabel_skala(skala: Skala, judul: str, nilai: str = "Rentang Capaian") -> Tabel:
    """A scale with its bounds in words."""
    kolom = (kolom_no(), Kolom(nilai, "tengah"), Kolom("Kategori", "tengah"))
    return Tabel(
        kolom,
        tuple(
            baris(str(n + 1), rentang_pita(skala, n), pita.label) for n, pita in enumerate(skala)
        ),
        judul=judul,
    )


def rentang_pita(skala: Skala, n: int) -> str:
    """``85,00% sampai kurang dari 100,00%`` for a band; the last takes all the rest."""
    if len(skala) == 1:
        return "Semua nilai"
    dari, inklusif = f"{tampil(skala[n].dari, None)}%", skala[n].inklusif is not False
    bawah = f"{dari} atau lebih" if inklusif else f"Lebih dari {dari}"
    if n == 0:
        return bawah
    atas = skala[n - 1]
    tutup = "kurang dari" if atas.inklusif is not False else "sampai"
    if n == len(skala) - 1:
        kata = "Kurang dari" if atas.inklusif is not False else "Sampai"
        return f"{kata} {tampil(atas.dari, None)}%"
    awal = dari if inklusif else f"Lebih dari {dari}"
    sambung = f"sampai {tutup}" if tutup == "kurang dari" else "sampai"
    return f"{awal} {sambung} {tampil(atas.dari, None)}%"


def kolom_capaian(tahun: int) -> tuple[Kolom, ...]:
    """Target, realisasi, capaian, kategori under the year."""
    grup = f"Tahun {tahun}"
    return (
        kolom_angka("Target", grup),
        kolom_angka("Realisasi", grup),
        kolom_angka("Capaian", grup),
        Kolom("Kategori", "tengah", (grup,)),
    )


def isi_capaian(h: HasilIndikator) -> tuple[Isi, ...]:
    """The cells of :func:`kolom_capaian`."""
    return (
        isi_nilai(h.target, BELUM),
        isi_realisasi(h),
        isi_persen(h.capaian),
        h.kategori or TAK_TERHITUNG,
    )


def tabel_capaian(
    data: Data,
    indikator: Sequence[HasilIndikator],
    judul: str,
    *,
    lebar: bool = False,
) -> Tabel:
    """Indikator under what they belong to, with the year's mean below; ``lebar``: with their
    predikat, where any has one."""
    tingkat = {h.tingkat for h in indikator}
    kolom = (
        kolom_no(),
        Kolom(_judul_induk(tingkat)),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *kolom_capaian(data.tahun),
        _kolom_predikat(data),
    )
    isi: list[Baris] = []
    nomor, sebelum = 0, ""
    for h in indikator:
        lanjut = h.induk == sebelum
        nomor += 0 if lanjut else 1
        isi.append(
            baris(
                Sel(str(nomor), sambung=lanjut),
                Sel(data.induk(h), sambung=lanjut),
                h.definisi.nama,
                h.definisi.satuan,
                *isi_capaian(h),
                _predikat(h) if lebar else "",
            )
        )
        sebelum = h.induk
    isi.append(_baris_rata(data.kini.total, 6))
    return tanpa_kolom_kosong(Tabel(kolom, tuple(isi), judul=judul), _PREDIKAT)


def tabel_capaian_bagian(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel:
    """The indikator of one tujuan or sasaran, with their predikat where any has one; several of a
    sasaran with their mean."""
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *kolom_capaian(data.tahun),
        _kolom_predikat(data),
    )
    isi = [
        baris(str(n), h.definisi.nama, h.definisi.satuan, *isi_capaian(h), _predikat(h))
        for n, h in enumerate(indikator, 1)
    ]
    rata = data.kini.sasaran.get(indikator[0].induk)
    if rata is not None and len(indikator) > 1:
        isi.append(_baris_rata(rata, 5))
    return tanpa_kolom_kosong(Tabel(kolom, tuple(isi), judul=judul), _PREDIKAT)


def _kolom_predikat(data: Data) -> Kolom:
    return Kolom(_PREDIKAT, "tengah", (f"Tahun {data.tahun}",))


def _predikat(h: HasilIndikator) -> str:
    """The band that a figure reaches; of an indikator whose realisasi is a band, nothing more."""
    return h.predikat if h.predikat and h.definisi.nilai != "predikat" else ""


def _baris_rata(rata: HasilTotal | HasilSasaran, rentang: int) -> Baris:
    """The mean below the capaian; ``rentang``: so many columns stand before them."""
    kata = Sel("Rata-rata capaian", rentang=rentang, rata="tengah")
    kategori = rata.kategori or TAK_TERHITUNG
    return baris(kata, isi_persen(rata.rata_capaian), kategori, "", jenis="total")


def _judul_induk(tingkat: Iterable[str]) -> str:
    ada = set(tingkat)
    return "/".join(kata for kunci, kata in JUDUL_TINGKAT.items() if kunci in ada) or "Sasaran"


def tabel_capaian_bertingkat(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel:
    """Indikator of nodes of the tree, a group row per node with its money, where any has some."""
    kolom = [
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *kolom_capaian(data.tahun),
    ]
    simpul = data.kini.anggaran
    berdana = any(h.induk in simpul and simpul[h.induk].pagu is not None for h in indikator)
    if berdana:
        grup = f"Anggaran {data.tahun}"
        kolom += [kolom_rupiah("Pagu", grup), kolom_rupiah("Realisasi", grup)]
        kolom.append(kolom_angka("Serapan", grup))
    isi: list[Baris] = []
    sebelum = ""
    for nomor, h in enumerate(indikator, 1):
        if h.induk != sebelum:
            uang = _uang_simpul(simpul.get(h.induk)) if berdana else ()
            nama = Sel(label_induk(data, h), rentang=len(kolom) - len(uang))
            isi.append(baris(nama, *uang, jenis="grup"))
            sebelum = h.induk
        sel = (h.definisi.nama, h.definisi.satuan, *isi_capaian(h))
        isi.append(baris(str(nomor), *sel, *(_uang_indikator(h) if berdana else ())))
    return Tabel(tuple(kolom), tuple(isi), judul=judul)


def _uang_indikator(h: HasilIndikator) -> tuple[Isi, ...]:
    """Its share of the money, where it has one of its own."""
    if h.pagu is None:
        return "", "", ""
    return isi_rupiah(h.pagu), isi_rupiah(h.realisasi_anggaran), isi_persen(h.serapan)


def _uang_simpul(s: HasilAnggaran | None) -> tuple[Isi, ...]:
    """Nothing of a tujuan or sasaran."""
    if s is None:
        return ()
    return isi_rupiah(s.pagu), isi_rupiah(s.realisasi), isi_persen(s.serapan)


def label_induk(data: Data, h: HasilIndikator) -> str:
    """``Kegiatan: ...``; the level is not said twice (``Program Kepegawaian Daerah``)."""
    jenis, nama = JUDUL_TINGKAT[h.tingkat], data.induk(h)
    return nama if nama.lower().startswith(jenis.lower()) else f"{jenis}: {nama}"


def tabel_kategori(kategori: Sequence[str | None], skala: Skala, judul: str, apa: str) -> Tabel:
    """How many of ``apa`` reach each kategori of a scale, and what part of all that is."""
    semua = len(kategori)
    hitung = dict(hitung_label(kategori, (p.label for p in skala)))

    def jumlah(n: int) -> tuple[Isi, Isi]:
        return Figur(Fraction(n)), isi_persen(persen_dari(n, semua))

    kolom = (
        kolom_no(),
        Kolom("Rentang", "tengah"),
        Kolom("Kategori", "tengah"),
        kolom_angka(f"Jumlah {apa}"),
        kolom_angka("Persentase"),
    )
    isi = [
        baris(str(n + 1), rentang_pita(skala, n), p.label, *jumlah(hitung[p.label]))
        for n, p in enumerate(skala)
    ]
    tanpa = sum(1 for k in kategori if k is None)
    if tanpa:
        isi.append(baris("-", "-", "Belum dapat dihitung", *jumlah(tanpa)))
    isi.append(baris(Sel("Jumlah", rentang=3, rata="tengah"), *jumlah(semua), jenis="total"))
    return Tabel(kolom, tuple(isi), judul=judul)


def grafik_capaian(indikator: Sequence[HasilIndikator], judul: str) -> Grafik:
    """Lying bars of capaian with the line at 100 percent."""
    return grafik_persen(
        [h.definisi.nama for h in indikator],
        {"Capaian": [isi_persen(h.capaian) for h in indikator]},
        judul,
    )
