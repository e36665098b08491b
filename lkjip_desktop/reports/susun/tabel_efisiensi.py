"""Tables and charts of performance beside the money that supports it."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator
from lkjip_desktop.domain.porsi import porsi, terpisah
from lkjip_desktop.domain.records import Dukungan
from lkjip_desktop.reports.model import Baris, Grafik, Kolom, Sel, Tabel
from lkjip_desktop.reports.nilai import Figur

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
)

_CATATAN_EFISIENSI = {
    "selisih": "Efisiensi dihitung dari capaian dikurangi serapan.",
    "sisa": "Efisiensi dihitung dari 100% dikurangi serapan.",
    "rasio": "Efisiensi dihitung dari capaian dibagi serapan, dikali 100%.",
}
_GRUP_KINERJA = ("Kinerja",)
_KOLOM_KINERJA = (
    Kolom("Satuan", "tengah", _GRUP_KINERJA),
    kolom_angka("Target", *_GRUP_KINERJA),
    kolom_angka("Realisasi", *_GRUP_KINERJA),
)


def tabel_efisiensi(
    data: Data, indikator: Sequence[HasilIndikator], judul: str, *, lengkap: bool = False
) -> Tabel | None:
    """Capaian (``lengkap``: with target and realisasi) beside the money; ``None`` where no money is
    tied to any of them."""
    ada = [h for h in indikator if h.pagu is not None]
    if not ada:
        return None
    berskala = any(h.kategori_efisiensi for h in ada)
    kolom = [
        Kolom("Indikator Kinerja"),
        *(_KOLOM_KINERJA if lengkap else ()),
        kolom_angka("Capaian", *_GRUP_KINERJA[: int(lengkap)]),
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
            *((h.definisi.satuan, isi_nilai(h.target, BELUM), isi_realisasi(h)) if lengkap else ()),
            isi_persen(h.capaian),
            isi_rupiah(h.pagu),
            isi_rupiah(h.realisasi_anggaran),
            isi_persen(h.serapan),
            isi_persen(h.efisiensi),
            *([h.kategori_efisiensi or TAK_TERHITUNG] if berskala else []),
        )
        for h in ada
    ]
    cara = data.kini.kebijakan.rumus_efisiensi if data.kini.kebijakan else None
    catatan = (_CATATAN_EFISIENSI[cara],) if cara is not None else ()
    return Tabel(tuple(kolom), tuple(isi), judul=judul, catatan=catatan)


def tabel_per_sasaran(data: Data, judul: str) -> Tabel | None:
    """The money that supports each indikator, under its sasaran; ``None`` where none does."""
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja"),
        kolom_angka("Capaian Kinerja"),
        kolom_rupiah("Pagu"),
        kolom_rupiah("Realisasi"),
        kolom_angka("Serapan"),
    )
    isi: list[Baris] = []
    sebelum, nomor = "", 0
    for h in data.strategis():
        if h.pagu is None:
            continue
        if h.induk != sebelum:
            isi.append(_grup_anggaran(data, h))
            sebelum = h.induk
        nomor += 1
        isi.append(
            baris(
                str(nomor),
                h.definisi.nama,
                isi_persen(h.capaian),
                isi_rupiah(h.pagu),
                isi_rupiah(h.realisasi_anggaran),
                isi_persen(h.serapan),
            )
        )
    catatan = (
        "Satu program dapat mendukung beberapa sasaran, sehingga anggarannya tidak dijumlahkan.",
    )
    return Tabel(kolom, tuple(isi), judul=judul, catatan=catatan) if isi else None


def _grup_anggaran(data: Data, h: HasilIndikator) -> Baris:
    """The row of a tujuan or sasaran; of a sasaran with several indikator with their mean and the
    money in all, where none of it is counted twice."""
    jenis = "Tujuan" if h.tingkat == "tujuan" else "Sasaran"
    s = data.kini.sasaran.get(h.induk)
    semua = [i for i in data.strategis() if i.induk == h.induk and i.pagu is not None]
    nama = f"{jenis}: {data.induk(h)}"
    dukungan = [d for i in semua for d in data.rujukan.dukungan.get(i.id, ())]
    if s is None or len(semua) < 2 or not terpisah(dukungan, data.kini):
        return baris(Sel(nama, rentang=6), jenis="grup")
    uang = (isi_rupiah(s.pagu), isi_rupiah(s.realisasi_anggaran), isi_persen(s.serapan))
    return baris(Sel(nama, rentang=2), isi_persen(s.rata_capaian), *uang, jenis="grup")


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
            bagian = porsi(d)
            isi.append(
                baris(
                    Sel(h.definisi.nama, sambung=n > 0),
                    simpul.simpul.uraian,
                    Figur(bagian, "persen", 0 if bagian.denominator == 1 else 2),
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
