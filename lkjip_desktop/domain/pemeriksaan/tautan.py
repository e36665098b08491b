"""S04: links to what is not there, and nodes of the tree given away more than once.

The id may exist elsewhere in the document. An indikator of any Renstra is there in every year: past
realisasi are kept for a later Renstra's comparisons. One of an anggaran tree is there in the year
of that tree, and in years that have none of their own and only keep figures to compare with.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from ..agregasi import jumlah
from ..angka import dari_teks, empat
from ..hasil import TingkatIndikator
from ..records import Anggaran, Dukungan, Indikator, Pengukuran, PkIndikator, PkProgram
from ..tempat import dari_renstra
from . import kalimat
from .anggaran import judul_simpul
from .aturan import Aturan
from .bahan import BahanTahun
from .temuan import Isi, Letak

SERATUS: Final = Fraction(100)


def s04_pk(bahan: BahanTahun) -> Iterator[Isi]:
    """A PK that names what the year does not have."""
    milik = _indikator_tahun(bahan)
    for pk in bahan.data.pk or ():
        di = kalimat.dokumen_pk(pk)
        for janji in pk.indikator or ():
            if janji.indikator not in milik:
                letak = Letak(PkIndikator, janji.rid, "indikator")
                yield _hilang(bahan, "indikator", janji.indikator, di, letak)
        for program in pk.program or ():
            if program.anggaran not in bahan.rujukan.simpul:
                letak = Letak(PkProgram, program.rid, "anggaran")
                yield _hilang(bahan, "anggaran", program.anggaran, di, letak)


def s04_pengukuran(bahan: BahanTahun) -> Iterator[Isi]:
    """A pengukuran of what the year does not have, or with a variable that the formula's owner
    does not declare."""
    milik = _indikator_tahun(bahan)
    for satu in bahan.data.pengukuran or ():
        definisi = milik.get(satu.indikator)
        if definisi is None:
            letak = Letak(Pengukuran, satu.rid, "indikator")
            yield _hilang(bahan, "indikator", satu.indikator, "Pengukuran", letak)
        else:
            yield from _variabel(definisi, satu)


def s04_dukungan(bahan: BahanTahun) -> Iterator[Isi]:
    """A dukungan of what the year does not have; porsi of one node over 100 in all, counted among
    indikator of the same level."""
    milik = _indikator_tahun(bahan)
    porsi: dict[tuple[str, TingkatIndikator], list[Dukungan]] = {}
    for satu in bahan.data.dukungan or ():
        if satu.indikator not in milik:
            letak = Letak(Dukungan, satu.rid, "indikator")
            yield _hilang(bahan, "indikator", satu.indikator, "Dukungan anggaran", letak)
            continue
        if satu.anggaran not in bahan.rujukan.simpul:
            letak = Letak(Dukungan, satu.rid, "anggaran")
            yield _hilang(bahan, "anggaran", satu.anggaran, "Dukungan anggaran", letak)
            continue
        tingkat = bahan.rujukan.tempat[satu.indikator].tingkat
        porsi.setdefault((satu.anggaran, tingkat), []).append(satu)
    for (id_simpul, tingkat), daftar in porsi.items():
        yield from _lebih(bahan.rujukan.simpul[id_simpul].anggaran, tingkat, daftar)


def _indikator_tahun(bahan: BahanTahun) -> dict[str, Indikator]:
    """The indikator that the year has."""
    rujuk = bahan.rujukan
    if not bahan.dilaporkan:
        return {i: t.definisi for i, t in rujuk.tempat.items()}
    milik = {t.definisi.id for renstra in rujuk.dokumen.renstra for t in dari_renstra(renstra)}
    for simpul in rujuk.simpul.values():
        milik.update(satu.id for satu in simpul.anggaran.indikator or ())
    return {i: rujuk.tempat[i].definisi for i in milik}


def _variabel(definisi: Indikator, satu: Pengukuran) -> Iterator[Isi]:
    if not (satu.variabel or satu.variabel_tw):
        return
    dikenal = {v.kode for v in definisi.variabel or ()}
    disebut = [*(satu.variabel or ()), *(k for isi in satu.variabel_tw or () for k in isi or ())]
    for kode in dict.fromkeys(disebut):
        if kode not in dikenal:
            yield Isi(
                "indikator",
                definisi.id,
                "realisasi",
                f"Pengukuran {definisi.id} “{kalimat.nama(definisi.nama)}” mengisi variabel"
                f" “{kode}”, yang tidak ada pada indikatornya."
                " Tambahkan variabel itu di tab Renstra, atau hapus nilainya di tab Triwulan.",
                Letak(Pengukuran, satu.rid, "variabel", kode),
                tercantum=kode,
            )


def _lebih(simpul: Anggaran, tingkat: str, daftar: list[Dukungan]) -> Iterator[Isi]:
    porsi = [SERATUS if d.porsi is None else dari_teks(d.porsi) for d in daftar]
    total = jumlah(porsi)
    if total is None or total <= SERATUS:
        return
    penerima = kalimat.deret(
        [f"{d.indikator} {kalimat.nilai(p)}%" for d, p in zip(daftar, porsi, strict=True)], 4
    )
    yield Isi(
        "anggaran",
        simpul.id,
        "porsi",
        f"{judul_simpul(simpul)}: porsi dukungannya bagi indikator {tingkat} berjumlah"
        f" {kalimat.nilai(total)}% ({penerima}), lebih dari 100%."
        " Kurangi porsinya di tab Anggaran.",
        Letak(Dukungan, daftar[-1].rid, "porsi"),
        tercantum=empat(total),
        dihitung="100",
    )


def _hilang(bahan: BahanTahun, objek: str, id_: str, di: str, letak: Letak) -> Isi:
    apa = "indikator" if objek == "indikator" else "program/kegiatan"
    return Isi(
        objek,
        id_,
        None,
        f"{di} menyebut {apa} {id_}, yang tidak ada pada tahun {bahan.tahun}."
        " Pilih yang ada, atau hapus barisnya.",
        letak,
    )


_DASAR: Final = "Setiap angka harus dapat dirunut ke indikator dan anggaran yang ada."
TAHUN: Final = (
    Aturan(
        kode="S04",
        nama="PK menyebut yang tidak ada",
        tingkat="galat",
        dasar=_DASAR,
        periksa=s04_pk,
        masukan=lambda b: (b.data.pk, b.rujukan.tempat, b.rujukan.simpul),
    ),
    Aturan(
        kode="S04",
        nama="Pengukuran menyebut yang tidak ada",
        tingkat="galat",
        dasar=_DASAR,
        periksa=s04_pengukuran,
        masukan=lambda b: (b.data.pengukuran, b.rujukan.tempat, b.dilaporkan),
    ),
    Aturan(
        kode="S04",
        nama="Dukungan menyebut yang tidak ada, atau melebihi 100%",
        tingkat="galat",
        dasar=_DASAR,
        periksa=s04_dukungan,
        masukan=lambda b: (b.data.dukungan, b.rujukan.tempat, b.rujukan.simpul, b.dilaporkan),
    ),
)
