"""A report printed from the data themselves, in whatever shape, has nothing to find."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Literal

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import bulat, tampil
from lkjip_desktop.domain.capaian import Nilai
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import periksa
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from tests.periksa_kasus import HARI_INI

DOKUMEN = ("contoh", "kediri-2021", "mojokerto-2020", "pasuruan-2024")
UANG = ("pagu", "realisasi_anggaran")


def _bentuk(besaran: str, nilai: Nilai, acak: random.Random) -> str:
    """A figure as offices print it."""
    if isinstance(nilai, str):
        return acak.choice((nilai, nilai.upper(), f" {nilai.lower()} ", f"{nilai} (80,0)"))
    if besaran in UANG:
        teks = tampil(nilai, 2)
        if teks.endswith(",00"):
            teks = acak.choice((teks, teks[:-3], f"{teks[:-3]},-"))
        return acak.choice((teks, f"Rp. {teks}", f"Rp{teks}"))
    teks = tampil(nilai, acak.choice((0, 1, 2, 3, 4)))
    bentuk = [teks, f"{teks}%", f"{teks} %"]
    if "." not in teks:
        bentuk.append(teks.replace(",", "."))
    return acak.choice(bentuk)


def _angka(hasil: HasilTahun) -> Iterator[tuple[str, str, str, Nilai | None]]:
    for h in hasil.indikator.values():
        for besaran in (
            *("target", "realisasi", "capaian", "kategori", "predikat", "kemajuan", "pagu"),
            *("realisasi_anggaran", "serapan", "efisiensi", "kategori_efisiensi"),
        ):
            yield "indikator", h.id, besaran, getattr(h, besaran)
    for n in hasil.anggaran.values():
        yield "anggaran", n.id, "pagu", n.pagu
        yield "anggaran", n.id, "realisasi_anggaran", n.realisasi
        yield "anggaran", n.id, "serapan", n.serapan
        yield "anggaran", n.id, "kategori_serapan", n.kategori_serapan
    for s in hasil.sasaran.values():
        for besaran in ("rata_capaian", "kategori", "pagu", "realisasi_anggaran", "serapan"):
            yield "sasaran", s.id, besaran, getattr(s, besaran)
    for besaran in ("rata_capaian", "kategori", "pagu", "realisasi_anggaran", "serapan"):
        yield "tahun", str(hasil.tahun), besaran, getattr(hasil.total, besaran)


def _cetak(hasil: HasilTahun, acak: random.Random) -> Iterator[r.Tercantum]:
    for objek, id_, besaran, nilai in _angka(hasil):
        for nomor in range(3):
            teks = "-" if nilai is None else _bentuk(besaran, nilai, acak)
            if isinstance(nilai, Fraction) or besaran in ("kategori", "predikat"):
                yield r.Tercantum(
                    sumber=f"Tabel {acak.randrange(9)}.{nomor}",
                    objek=objek,  # type: ignore[arg-type]
                    id=id_,
                    besaran=besaran,  # type: ignore[arg-type]
                    nilai=teks,
                )


def _salah_cetak(
    hasil: HasilTahun, acak: random.Random
) -> Iterator[tuple[r.Tercantum, Literal["galat", "info"]]]:
    """Every figure once, each at a place of its own, off by some units of its last place."""
    for nomor, (objek, id_, besaran, nilai) in enumerate(_angka(hasil)):
        # The money of a sasaran has several sound readings, of which one may be near.
        bercabang = objek == "sasaran" and besaran in (*UANG, "serapan")
        if bercabang or not isinstance(nilai, Fraction):
            continue
        meleset, desimal = (
            acak.choice((1, 2, 3, 10, 57)),
            2 if besaran in UANG else acak.choice((1, 2)),
        )
        keliru = bulat(nilai, desimal) + acak.choice((-1, 1)) * Decimal(meleset).scaleb(-desimal)
        cetakan = r.Tercantum(
            sumber=f"Tabel {nomor}",
            objek=objek,  # type: ignore[arg-type]
            id=id_,
            besaran=besaran,  # type: ignore[arg-type]
            nilai=tampil(Fraction(keliru), desimal),
        )
        yield cetakan, "info" if meleset == 1 else "galat"


def _dengan(dok: r.Dokumen, tahun: int, cetakan: tuple[r.Tercantum, ...]) -> r.Dokumen:
    return replace(
        dok,
        tahun=tuple(replace(t, tercantum=cetakan) if t.tahun == tahun else t for t in dok.tahun),
    )


@pytest.mark.parametrize("nama", DOKUMEN)
def test_what_differs_is_reported_at_its_place(nama: str, akar: Path, bersama: Path) -> None:
    """By one unit of the last printed place as info, by more as galat."""
    contoh = akar / "resources" / "contoh" / "contoh.json"
    dok = baca_berkas(contoh if nama == "contoh" else bersama / "kasus" / f"{nama}.json")
    for benih, tahun in enumerate(t.tahun for t in dok.tahun):
        salah = list(_salah_cetak(ukur(dok, tahun), random.Random(benih)))
        penuh = _dengan(dok, tahun, tuple(cetakan for cetakan, _ in salah))
        temuan = periksa(penuh, tahun, ukur(penuh, tahun), HARI_INI).temuan
        ada = {(t.objek, t.id, t.besaran, t.sumber, t.tingkat) for t in temuan if t.kode == "C01"}
        assert ada == {(c.objek, c.id, c.besaran, c.sumber, tingkat) for c, tingkat in salah}


@pytest.mark.parametrize("nama", DOKUMEN)
def test_what_the_data_give_is_never_reported(nama: str, akar: Path, bersama: Path) -> None:
    contoh = akar / "resources" / "contoh" / "contoh.json"
    dok = baca_berkas(contoh if nama == "contoh" else bersama / "kasus" / f"{nama}.json")
    for benih, tahun in enumerate(t.tahun for t in dok.tahun):
        hasil = ukur(dok, tahun)
        cetakan = tuple(_cetak(hasil, random.Random(benih)))
        penuh = _dengan(dok, tahun, cetakan)
        temuan = periksa(penuh, tahun, ukur(penuh, tahun), HARI_INI).temuan
        assert [t for t in temuan if t.kode[0] == "C"] == []
