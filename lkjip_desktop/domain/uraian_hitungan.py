"""How the figures of an indikator came about, in lines that a pocket calculator can check."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from .agregasi import agregasikan
from .angka import tampil, tampil_nilai, tampil_persen
from .capaian import Nilai, rumus_turun
from .galat import UserError
from .hasil import HasilIndikator, RiwayatTahun
from .pantauan import alasan_tanpa_capaian
from .realisasi import (
    baca_angka,
    lengkap,
    rumus_dari,
    terisi,
    variabel_tahun,
    variabel_triwulan,
)
from .records import Agregasi, Indikator, Kebijakan, Pengukuran
from .rujukan import Rujukan
from .rumus import Rumus
from .skala import pita_berlabel
from .tanggal import triwulan_romawi

_CARA: Final[dict[Agregasi, str]] = {
    "akhir": "nilai triwulan terakhir yang terisi",
    "jumlah": "jumlah triwulan",
    "rata": "rata-rata triwulan",
    "maksimum": "nilai triwulan tertinggi",
}


class Uraian(NamedTuple):
    """One line: what the figure is, and how it came about."""

    judul: str
    isi: str


def target_tertulis(rujuk: Rujukan, hasil: HasilIndikator) -> str | None:
    """The year's target as it was written where it comes from."""
    match hasil.sumber_target:
        case "pengukuran":
            return hasil.pengukuran.target if hasil.pengukuran else None
        case "pk":
            return rujuk.target_pk[hasil.id].target
        case "rkt":
            return rujuk.rkt[hasil.id].target
        case "renstra":
            return (hasil.definisi.target or {}).get(str(rujuk.tahun))
    return None


def asal_target(rujuk: Rujukan, hasil: HasilIndikator) -> str:
    """Where the year's target comes from, in words."""
    match hasil.sumber_target:
        case "pengukuran":
            return "diketik untuk tahun ini"
        case "pk":
            pk = next(
                p
                for p in rujuk.pk_berlaku
                if any(b.indikator == hasil.id for b in p.indikator or ())
            )
            return f"PK {pk.jenis} tingkat {pk.tingkat}"
        case "rkt":
            return "RKT"
        case "renstra":
            return "target Renstra"
    return "belum ada"


def asal_realisasi(hasil: HasilIndikator) -> str:
    """Where the year's realisasi comes from, in words; empty where there is none."""
    match hasil.sumber_realisasi:
        case "rumus":
            return "rumus"
        case "tahun":
            return "diketik"
        case "triwulan":
            return _CARA[hasil.definisi.agregasi or "akhir"]
    return ""


def uraikan(
    rujuk: Rujukan, hasil: HasilIndikator, kebijakan: Kebijakan | None
) -> tuple[Uraian, ...]:
    """The lines from target to capaian of one indikator."""
    target = target_tertulis(rujuk, hasil)
    ada = "belum ada" if target is None else tampil_nilai(target)
    asal = "" if target is None else f" ({asal_target(rujuk, hasil)})"
    return (
        Uraian("Target", ada + asal),
        *_uraian_realisasi(hasil),
        Uraian("Capaian", _isi_capaian(hasil, kebijakan)),
    )


def uraikan_riwayat(riwayat: Iterable[RiwayatTahun]) -> tuple[Uraian, ...]:
    """A line for each earlier year that has a target or a realisasi."""
    return tuple(
        [
            Uraian(f"Tahun {satu.tahun}", ", ".join(_bagian_riwayat(satu)))
            for satu in riwayat
            if satu.target is not None or satu.realisasi is not None
        ]
    )


def _bagian_riwayat(satu: RiwayatTahun) -> Iterator[str]:
    for apa, nilai in (("target", satu.target), ("realisasi", satu.realisasi)):
        yield f"{apa} {'belum ada' if nilai is None else _tampil(nilai)}"
    if satu.capaian is not None:
        yield f"capaian {tampil_persen(satu.capaian)}"


def _uraian_realisasi(hasil: HasilIndikator) -> Iterator[Uraian]:
    definisi, pengukuran = hasil.definisi, hasil.pengukuran
    try:
        rumus = rumus_dari(definisi)
    except UserError as galat:
        yield Uraian("Rumus", str(galat))
        rumus = None
    if rumus is not None:
        yield Uraian("Rumus", rumus.teks)
        if pengukuran is not None:
            yield from _uraian_triwulan(rumus, pengukuran)
    yield Uraian("Realisasi", _isi_realisasi(hasil, rumus))


def _uraian_triwulan(rumus: Rumus, pengukuran: Pengukuran) -> Iterator[Uraian]:
    for nomor in range(1, 5):
        try:
            nilai = variabel_triwulan(pengukuran, nomor)
            isi = rumus.langkah(nilai) if lengkap(rumus, nilai) else ""
        except UserError as galat:
            isi = galat.pesan
        if isi:
            yield Uraian(triwulan_romawi(nomor), isi)


def _isi_realisasi(hasil: HasilIndikator, rumus: Rumus | None) -> str:
    definisi, pengukuran = hasil.definisi, hasil.pengukuran
    if hasil.keadaan == "tidak dapat dihitung":
        return hasil.alasan or "tidak dapat dihitung"
    if hasil.sumber_realisasi == "rumus" and rumus is not None and pengukuran is not None:
        return rumus.langkah(variabel_tahun(definisi, pengukuran))
    if hasil.sumber_realisasi == "triwulan" and pengukuran is not None:
        return _isi_agregasi(definisi, pengukuran, hasil.realisasi)
    if hasil.realisasi is not None:
        return f"{_tampil(hasil.realisasi)} (diketik)"
    return f"belum diisi{_kurang(definisi, pengukuran, rumus)}"


def _kurang(definisi: Indikator, pengukuran: Pengukuran | None, rumus: Rumus | None) -> str:
    """Which variables of the formula are missing."""
    if rumus is None:
        return ""
    ada = {} if pengukuran is None else variabel_tahun(definisi, pengukuran)
    belum = [kode for kode in rumus.variabel if kode not in ada]
    return f"; variabel yang belum diisi: {', '.join(dict.fromkeys(belum))}" if belum else ""


def _isi_agregasi(definisi: Indikator, pengukuran: Pengukuran, realisasi: Nilai | None) -> str:
    cara = definisi.agregasi or "akhir"
    ada = [
        (nomor, teks)
        for nomor, teks in enumerate(pengukuran.realisasi_tw or (), 1)
        if teks is not None and terisi(teks)
    ]
    if cara == "jumlah" and len(ada) > 1:
        return f"{' + '.join(tampil_nilai(t) for _, t in ada)} = {_tampil(realisasi)}"
    if cara == "rata" and len(ada) > 1:
        jumlah = " + ".join(tampil_nilai(t) for _, t in ada)
        return f"({jumlah}) / {len(ada)} = {_tampil(realisasi)}"
    if cara == "maksimum":
        tertinggi = agregasikan([baca_angka(t) for _, t in ada], cara)
        nomor = next(n for n, t in ada if baca_angka(t) == tertinggi)
    else:
        nomor = ada[-1][0]
    return f"{_tampil(realisasi)} ({_CARA[cara]}: {triwulan_romawi(nomor)})"


def _isi_capaian(hasil: HasilIndikator, kebijakan: Kebijakan | None) -> str:
    if hasil.capaian is None:
        alasan = alasan_tanpa_capaian(hasil.definisi, kebijakan, hasil.target, hasil.realisasi)
        return alasan or "belum dapat dihitung"
    kategori = f" ({hasil.kategori})" if hasil.kategori else ""
    return f"{_langkah_capaian(hasil, kebijakan)}{tampil_persen(hasil.capaian)}{kategori}"


def _langkah_capaian(hasil: HasilIndikator, kebijakan: Kebijakan | None) -> str:
    definisi, target, realisasi = hasil.definisi, hasil.target, hasil.realisasi
    if isinstance(target, Fraction) and isinstance(realisasi, Fraction):
        return _langkah_angka(definisi, kebijakan, target, realisasi)
    if definisi.nilai == "predikat":
        return _langkah_predikat(definisi, str(target), str(realisasi), hasil.capaian)
    return "diketik: "


def _langkah_angka(
    definisi: Indikator, kebijakan: Kebijakan | None, target: Fraction, realisasi: Fraction
) -> str:
    t, r = _tampil(target), _tampil(realisasi)
    if definisi.arah == "naik":
        return f"{r} / {t} x 100 = "
    if not target:
        return f"target 0 dan realisasi {r}: "
    if rumus_turun(definisi, kebijakan) == "rasio":
        return f"{t} / {r} x 100 = "
    return f"(2 x {t} - {r}) / {t} x 100 = "


def _langkah_predikat(
    definisi: Indikator, target: str, realisasi: str, dicapai: Fraction | None
) -> str:
    diminta, diraih = (pita_berlabel(definisi.predikat, x) for x in (target, realisasi))
    if diminta is None or diraih is None or dicapai == 100:
        return f"{realisasi} terhadap {target}: "
    return (
        f"batas bawah {diraih.label} / batas bawah {diminta.label}"
        f" = {tampil_nilai(diraih.dari)} / {tampil_nilai(diminta.dari)} x 100 = "
    )


def _tampil(nilai: Nilai | None) -> str:
    return nilai if isinstance(nilai, str) else tampil(nilai, None)
