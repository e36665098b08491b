"""Tables and charts of measured performance: capaian, comparisons, analysis, efficiency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka import tampil
from lkjip_desktop.domain.angka.eksak import dari_teks
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator
from lkjip_desktop.domain.records import Dukungan, Skala
from lkjip_desktop.domain.turunan import hitung_per_kategori
from lkjip_desktop.reports.model import Baris, Grafik, Kolom, Sel, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi

from .data import Data
from .sel import (
    BELUM,
    TAK_TERHITUNG,
    baris,
    baris_grup,
    grafik_persen,
    isi_nilai,
    isi_persen,
    isi_realisasi,
    isi_rupiah,
    kolom_angka,
    kolom_no,
    kolom_rupiah,
)

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
    data: Data, indikator: Sequence[HasilIndikator], judul: str, *, rata: bool = False
) -> Tabel:
    """Indikator under what they belong to; with the year's mean below where asked."""
    tingkat = {h.tingkat for h in indikator}
    kolom = (
        kolom_no(),
        Kolom(_judul_induk(tingkat)),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *kolom_capaian(data.tahun),
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
            )
        )
        sebelum = h.induk
    if rata:
        total = data.kini.total
        isi.append(
            baris(
                Sel("Rata-rata capaian", rentang=6, rata="tengah"),
                isi_persen(total.rata_capaian),
                total.kategori or TAK_TERHITUNG,
                jenis="total",
            )
        )
    return Tabel(kolom, tuple(isi), judul=judul)


def _judul_induk(tingkat: Iterable[str]) -> str:
    ada = set(tingkat)
    return "/".join(kata for kunci, kata in JUDUL_TINGKAT.items() if kunci in ada) or "Sasaran"


def tabel_capaian_bertingkat(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel:
    """Indikator of nodes of the tree, a group row per node."""
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *kolom_capaian(data.tahun),
    )
    isi: list[Baris] = []
    sebelum = ""
    for nomor, h in enumerate(indikator, 1):
        if h.induk != sebelum:
            isi.append(baris_grup(label_induk(data, h), len(kolom)))
            sebelum = h.induk
        isi.append(baris(str(nomor), h.definisi.nama, h.definisi.satuan, *isi_capaian(h)))
    return Tabel(kolom, tuple(isi), judul=judul)


def label_induk(data: Data, h: HasilIndikator) -> str:
    """``Kegiatan: ...``; the level is not said twice (``Program Kepegawaian Daerah``)."""
    jenis, nama = JUDUL_TINGKAT[h.tingkat], data.induk(h)
    return nama if nama.lower().startswith(jenis.lower()) else f"{jenis}: {nama}"


def tabel_efisiensi(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel | None:
    """Capaian beside the money; ``None`` where no money is tied to any of them."""
    ada = [h for h in indikator if h.pagu is not None]
    if not ada:
        return None
    berskala = any(h.kategori_efisiensi for h in ada)
    kolom = [
        Kolom("Indikator Kinerja"),
        kolom_angka("Capaian"),
        kolom_rupiah("Pagu", "Anggaran Pendukung"),
        kolom_rupiah("Realisasi", "Anggaran Pendukung"),
        kolom_angka("Serapan", "Anggaran Pendukung"),
        kolom_angka("Efisiensi"),
    ]
    if berskala:
        kolom.append(Kolom("Kategori", "tengah"))
    isi = [
        baris(
            h.definisi.nama,
            isi_persen(h.capaian),
            isi_rupiah(h.pagu),
            isi_rupiah(h.realisasi_anggaran),
            isi_persen(h.serapan),
            isi_persen(h.efisiensi),
            *([h.kategori_efisiensi or TAK_TERHITUNG] if berskala else []),
        )
        for h in ada
    ]
    catatan = {
        "selisih": "Efisiensi dihitung dari capaian dikurangi serapan.",
        "sisa": "Efisiensi dihitung dari 100% dikurangi serapan.",
        "rasio": "Efisiensi dihitung dari capaian dibagi serapan, dikali 100%.",
    }
    cara = data.kini.kebijakan.rumus_efisiensi if data.kini.kebijakan else None
    return Tabel(
        tuple(kolom), tuple(isi), judul=judul, catatan=(catatan[cara],) if cara is not None else ()
    )


def tabel_pendukung(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel | None:
    """The programs and kegiatan that support the indikator; ``None`` where none is named."""
    kolom = (
        Kolom("Indikator Kinerja"),
        Kolom("Program/Kegiatan Pendukung"),
        kolom_angka("Porsi"),
        kolom_rupiah("Pagu"),
        kolom_rupiah("Realisasi"),
        kolom_angka("Serapan"),
    )
    isi: list[Baris] = []
    for h in indikator:
        for n, (d, simpul) in enumerate(pendukung(data, h)):
            porsi = Fraction(100) if d.porsi is None else dari_teks(d.porsi)
            isi.append(
                baris(
                    Sel(h.definisi.nama, sambung=n > 0),
                    simpul.simpul.uraian,
                    Figur(porsi, "persen", 0 if porsi.denominator == 1 else 2),
                    isi_rupiah(simpul.pagu),
                    isi_rupiah(simpul.realisasi),
                    isi_persen(simpul.serapan),
                )
            )
    catatan = ("Pagu dan realisasi adalah angka program atau kegiatan seutuhnya.",)
    return Tabel(kolom, tuple(isi), judul=judul, catatan=catatan) if isi else None


def pendukung(data: Data, h: HasilIndikator) -> list[tuple[Dukungan, HasilAnggaran]]:
    """The nodes that support an indikator, with how they do."""
    semua = data.kini.anggaran
    dukungan = data.rujukan.dukungan.get(h.id, ())
    return [(d, semua[d.anggaran]) for d in dukungan if d.anggaran in semua]


def tabel_kategori(indikator: Sequence[HasilIndikator], skala: Skala, judul: str) -> Tabel:
    """How many indikator reach each kategori."""
    hitung: Mapping[str, int] = dict(hitung_per_kategori(indikator, (p.label for p in skala)))
    kolom = (
        kolom_no(),
        Kolom("Rentang Capaian", "tengah"),
        Kolom("Kategori", "tengah"),
        kolom_angka("Jumlah Indikator"),
    )
    isi = [
        baris(str(n + 1), rentang_pita(skala, n), p.label, Figur(Fraction(hitung[p.label])))
        for n, p in enumerate(skala)
    ]
    tanpa = sum(1 for h in indikator if h.kategori is None)
    if tanpa:
        isi.append(baris("-", "-", "Belum dapat dihitung", Figur(Fraction(tanpa))))
    isi.append(
        baris(
            Sel("Jumlah", rentang=3, rata="tengah"),
            Figur(Fraction(len(indikator))),
            jenis="total",
        )
    )
    return Tabel(kolom, tuple(isi), judul=judul)


def grafik_capaian(indikator: Sequence[HasilIndikator], judul: str) -> Grafik:
    """Lying bars of capaian with the line at 100 percent."""
    return grafik_persen(
        [h.definisi.nama for h in indikator],
        {"Capaian": [isi_persen(h.capaian) for h in indikator]},
        judul,
    )


def grafik_efisiensi(indikator: Sequence[HasilIndikator], judul: str) -> Grafik | None:
    """Capaian beside serapan; ``None`` where no serapan is known."""
    ada = [h for h in indikator if h.serapan is not None]
    if not ada:
        return None
    return grafik_persen(
        [h.definisi.nama for h in ada],
        {
            "Capaian kinerja": [isi_persen(h.capaian) for h in ada],
            "Serapan anggaran": [isi_persen(h.serapan) for h in ada],
        },
        judul,
    )


def grafik_pendukung(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Grafik:
    """Serapan of the supporting programs, each once."""
    simpul = {d.anggaran: s for h in indikator for d, s in pendukung(data, h)}
    return grafik_persen(
        [s.simpul.uraian for s in simpul.values()],
        {"Serapan": [isi_persen(s.serapan) for s in simpul.values()]},
        judul,
    )
