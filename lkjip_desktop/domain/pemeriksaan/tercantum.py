"""C01 to C03: figures of an already printed report against the data, and against each other."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from ..angka import empat, kanonik, tampil
from ..records import Tercantum
from . import kalimat
from .asal import Asal, asal
from .aturan import Aturan
from .banding import banding, bertentangan, desimal_dari
from .patokan import Acuan, Patokan, tanpa_data
from .temuan import Isi, Letak
from .terbaca import BERUPA_UANG, Terbaca

_PERSEN: Final = frozenset({"capaian", "serapan", "rata_capaian"})


class BahanKelompok(NamedTuple):
    """All printed figures of one object in one year."""

    isi: tuple[Terbaca, ...]
    acuan: Acuan | None
    """``None``: the data do not know the object in that year, and nothing is compared."""
    tahun: int | None
    """The year of the figures, where it is not the year of the report."""


def c01(bahan: BahanKelompok) -> Iterator[Isi]:
    """A printed figure that differs from what the data give, at the precision of its print."""
    for cetak in bahan.isi:
        patokan = _patokan(bahan, cetak)
        if patokan is None or patokan.nilai is None:
            continue
        beda = banding(cetak, patokan)
        if beda in ("satu", "beda"):
            t = cetak.tercantum
            yield Isi(
                t.objek,
                t.id,
                t.besaran,
                _pesan_beda(bahan, cetak, patokan),
                Letak(Tercantum, t.rid, "nilai"),
                tercantum=t.nilai,
                dihitung=_kanonik(patokan),
                sumber=t.sumber,
                tingkat="info" if beda == "satu" else "galat",
            )


def c02(bahan: BahanKelompok) -> Iterator[Isi]:
    """Printed figures of the same thing that contradict each other.

    One finding for each figure that contradicts the one to go by: that which agrees with the data,
    else the one printed most often. It is told of the first place where it stands.
    """
    for isi in _per_besaran(bahan.isi).values():
        if len(isi) > 1:
            patokan = _patokan(bahan, isi[0])
            pegangan = _pegangan(isi, patokan)
            if pegangan is not None:
                yield from _pertentangan(bahan, isi, pegangan, patokan)


def c03(bahan: BahanKelompok) -> Iterator[Isi]:
    """A printed text that is neither a figure nor a label."""
    for cetak in bahan.isi:
        patokan = _patokan(bahan, cetak) or tanpa_data(cetak.tercantum.besaran)
        if not cetak.kosong and banding(cetak, patokan) == "tak terbaca":
            t = cetak.tercantum
            apa = "angka" if patokan.berupa == "angka" else "label"
            seharusnya = _dari_data(patokan, t.besaran)
            yield Isi(
                t.objek,
                t.id,
                t.besaran,
                f"{t.sumber}: {_sebut(bahan, t)} tercantum “{kalimat.nama(t.nilai)}”, yang tidak"
                f" dapat dibaca sebagai {apa}{seharusnya}. Tulis {apa}nya di laporan.",
                Letak(Tercantum, t.rid, "nilai"),
                tercantum=t.nilai,
                dihitung=_kanonik(patokan),
                sumber=t.sumber,
            )


def _patokan(bahan: BahanKelompok, cetak: Terbaca) -> Patokan | None:
    t = cetak.tercantum
    return bahan.acuan.patokan(t.besaran, t.triwulan) if bahan.acuan else None


def _per_besaran(isi: tuple[Terbaca, ...]) -> dict[tuple[str, int | None], list[Terbaca]]:
    hasil: dict[tuple[str, int | None], list[Terbaca]] = {}
    for cetak in isi:
        if not cetak.kosong:
            kunci = (cetak.tercantum.besaran, cetak.tercantum.triwulan)
            hasil.setdefault(kunci, []).append(cetak)
    return hasil


def _pegangan(isi: list[Terbaca], patokan: Patokan | None) -> Terbaca | None:
    """The figure to go by; ``None`` where all agree."""
    lawan = [
        sum(bertentangan(satu, lain, patokan) for lain in isi if lain is not satu) for satu in isi
    ]
    if not any(lawan):
        return None

    def urutan(nomor: int) -> tuple[bool, int]:
        cocok = patokan is not None and banding(isi[nomor], patokan) in ("sama", "satu")
        return (not cocok, lawan[nomor])

    return isi[min(range(len(isi)), key=urutan)]


def _pertentangan(
    bahan: BahanKelompok, isi: list[Terbaca], pegangan: Terbaca, patokan: Patokan | None
) -> Iterator[Isi]:
    lawan = [c for c in isi if bertentangan(c, pegangan, patokan)]
    searah = [c for c in isi if not bertentangan(c, pegangan, patokan)]
    apa = "angka" if pegangan.nilai else "label"
    for kelompok in _sependapat(lawan, patokan):
        if _sama_sama_benar(kelompok[0], pegangan, patokan):
            continue
        t = kelompok[0].tercantum
        yield Isi(
            t.objek,
            t.id,
            t.besaran,
            f"{kalimat.besar(_sebut(bahan, t))} tercantum {_kutip(kelompok[0])} di"
            f" {_di_mana(kelompok)}, tetapi {_kutip(pegangan)} di {_di_mana(searah)}."
            f" Samakan {apa} di semua tempat itu.",
            Letak(Tercantum, t.rid, "nilai"),
            tercantum=t.nilai,
            dihitung=kanonik(pegangan.nilai[0]) if pegangan.nilai else pegangan.tercantum.nilai,
            sumber=t.sumber,
        )


def _sependapat(isi: list[Terbaca], patokan: Patokan | None) -> list[list[Terbaca]]:
    """The figures in groups that do not contradict their first one."""
    semua: list[list[Terbaca]] = []
    for cetak in isi:
        for kelompok in semua:
            if not bertentangan(cetak, kelompok[0], patokan):
                kelompok.append(cetak)
                break
        else:
            semua.append([cetak])
    return semua


def _sama_sama_benar(satu: Terbaca, lain: Terbaca, patokan: Patokan | None) -> bool:
    """Whether the data bear out both, each in its own reading of them."""
    return (
        patokan is not None
        and bool(patokan.lain)
        and banding(satu, patokan) == "sama"
        and banding(lain, patokan) == "sama"
    )


def _di_mana(isi: list[Terbaca]) -> str:
    return kalimat.tempat([c.tercantum.sumber for c in isi])


def _kutip(cetak: Terbaca) -> str:
    teks = " ".join(cetak.tercantum.nilai.split())
    return teks if cetak.nilai else f"“{kalimat.nama(teks)}”"


def _sebut(bahan: BahanKelompok, t: Tercantum) -> str:
    """``capaian S1.4``; with its quarter, and its year where it is another."""
    kata = f"{kalimat.NAMA_BESARAN[t.besaran]} {kalimat.objek(t.objek, t.id, bahan.tahun)}"
    return kata if t.triwulan is None else f"{kata} triwulan {kalimat.ROMAWI[t.triwulan - 1]}"


def _pesan_beda(bahan: BahanKelompok, cetak: Terbaca, patokan: Patokan) -> str:
    t = cetak.tercantum
    dari = asal(bahan.acuan, t.besaran, t.triwulan) if bahan.acuan else Asal("menurut data", "")
    saran = f", atau periksa {dari.saran}" if dari.saran else ""
    apa = "angka" if cetak.nilai else "label"
    return (
        f"{t.sumber}: {_sebut(bahan, t)} tercantum {_kutip(cetak)}, sedangkan {dari.kata}"
        f" {_tampil(cetak, patokan)}. Perbaiki {apa} di laporan{saran}."
    )


def _tampil(cetak: Terbaca, patokan: Patokan) -> str:
    """The figure of the data as it should have been printed: with as many decimals."""
    nilai = patokan.nilai
    if not isinstance(nilai, Fraction):
        return f"“{nilai}”"
    if not cetak.nilai:
        return kalimat.nilai(nilai)
    t = cetak.tercantum
    angka = tampil(nilai, desimal_dari(cetak.nilai[0]))
    if t.besaran in BERUPA_UANG:
        return kalimat.rupiah(nilai)
    persen = cetak.bacaan is not None and cetak.bacaan.satuan == "persen"
    return f"{angka}%" if persen or t.besaran in _PERSEN else angka


def _kanonik(patokan: Patokan) -> str | None:
    return empat(patokan.nilai) if isinstance(patokan.nilai, Fraction) else patokan.nilai


def _dari_data(patokan: Patokan, besaran: str) -> str:
    if patokan.nilai is None:
        return ""
    isi = kalimat.nilai(patokan.nilai)
    return f"; menurut data {isi}%" if besaran in _PERSEN else f"; menurut data {isi}"


KELOMPOK: Final = (
    Aturan(
        kode="C01",
        nama="Angka tercantum tidak sesuai data",
        tingkat="galat",
        dasar="PermenPANRB 53/2014, Lampiran III: laporan didukung data yang andal.",
        periksa=c01,
    ),
    Aturan(
        kode="C02",
        nama="Angka tercantum saling bertentangan",
        tingkat="galat",
        dasar="Satu hal hanya punya satu angka, di mana pun ia ditulis dalam laporan.",
        periksa=c02,
    ),
    Aturan(
        kode="C03",
        nama="Angka tercantum tidak terbaca",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran II: capaian disajikan sebagai hasil pengukuran.",
        periksa=c03,
    ),
)
