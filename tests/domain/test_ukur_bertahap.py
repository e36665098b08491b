"""Measuring with the result of the version before gives what measuring afresh gives."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.hitung import ke_json
from lkjip_desktop.domain.polos import dari_polos
from lkjip_desktop.domain.ukur import ukur
from tests.domain import buat
from tests.domain.buat import TAHUN, indikator, renstra, sasaran, simpul
from tests.domain.dokumen_acak import dokumen

ANGKA = ("0", "3", "12.5", "100", "-7")
ID = ("i1", "i2", "i3", "i4", "i5", "P0", "P0.0")
TAHUN_DIUKUR = 2020

Jalan = tuple[str | int, ...]


def _semua(nilai: Any, jalan: Jalan = ()) -> Iterator[tuple[Jalan, Any]]:
    """Every value that an edit may change, with the way to it."""
    if isinstance(nilai, r.Rekaman):
        for f in fields(nilai):
            if f.name not in ("rid", "x", "tahun"):
                yield from _semua(getattr(nilai, f.name), (*jalan, f.name))
        if isinstance(nilai, r.Dokumen):
            yield from _semua(nilai.tahun, (*jalan, "tahun"))
    elif isinstance(nilai, tuple):
        if nilai and all(isinstance(n, r.Rekaman) for n in nilai):
            yield jalan, nilai
        for nomor, satu in enumerate(nilai):
            yield from _semua(satu, (*jalan, nomor))
    elif isinstance(nilai, str):
        if nilai in ID or nilai.replace(".", "").lstrip("-").isdigit():
            yield jalan, nilai
    elif nilai is None or isinstance(nilai, dict):
        return


def _ganti(nilai: Any, jalan: Jalan, baru: Any) -> Any:
    """A copy with the value at the end of the way changed; all beside the way stays as it is."""
    if not jalan:
        return baru
    langkah, *sisa = jalan
    if isinstance(langkah, str):
        return replace(nilai, **{langkah: _ganti(getattr(nilai, langkah), tuple(sisa), baru)})
    isi = list(nilai)
    isi[langkah] = _ganti(isi[langkah], tuple(sisa), baru)
    return tuple(isi)


def _sunting(dok: r.Dokumen, acak: random.Random) -> r.Dokumen:
    jalan, nilai = acak.choice(list(_semua(dok)))
    if isinstance(nilai, str):
        baru: Any = acak.choice(ID if nilai in ID else ANGKA)
    elif jalan == ("tahun",):
        return dok
    else:
        baru = list(nilai)
        nomor = acak.randrange(len(baru))
        if acak.random() < 0.5:
            del baru[nomor]
        else:
            baru.insert(acak.randrange(len(baru) + 1), baru[nomor])
        baru = tuple(baru)
    return _ganti(dok, jalan, baru)  # type: ignore[no-any-return]


def _sama(a: HasilTahun, b: HasilTahun) -> None:
    assert a == b
    assert list(a.indikator) == list(b.indikator)
    assert list(a.anggaran) == list(b.anggaran)
    assert ke_json(a) == ke_json(b)


@settings(max_examples=40)
@given(dokumen(), st.integers(0, 2**32))
def test_bertahap_sama_dengan_dari_awal(mentah: dict[str, Any], benih: int) -> None:
    acak = random.Random(benih)
    dok = dari_polos(r.Dokumen, mentah)
    lama = ukur(dok, TAHUN_DIUKUR)
    for _ in range(12):
        dok = _sunting(dok, acak)
        lama = ukur(dok, TAHUN_DIUKUR, lama)
        _sama(lama, ukur(dok, TAHUN_DIUKUR))


def _tiga_indikator() -> r.Dokumen:
    return buat.dokumen(
        renstra(sasaran(indikator("A"), indikator("B"), id="S1"), sasaran(indikator("C"), id="S2")),
        tahun=r.Tahun(
            tahun=TAHUN,
            pengukuran=tuple(
                r.Pengukuran(indikator=i, target="10", realisasi="5") for i in ("A", "B", "C")
            ),
            anggaran=(
                simpul("P", simpul("P.1", pagu_murni="10"), simpul("P.2", pagu_murni="20")),
                simpul("Q", pagu_murni="30"),
            ),
            dukungan=(
                r.Dukungan(indikator="A", anggaran="P.1"),
                r.Dukungan(indikator="B", anggaran="P.2"),
                r.Dukungan(indikator="C", anggaran="Q"),
            ),
        ),
    )


def _yang_dihitung_lagi(lama: HasilTahun, baru: HasilTahun) -> set[str]:
    berubah: set[str] = set()
    for milik_lama, milik_baru in (
        (lama.indikator, baru.indikator),
        (lama.sasaran, baru.sasaran),
        (lama.anggaran, baru.anggaran),
    ):
        berubah |= {i for i in milik_baru if milik_baru[i] is not milik_lama.get(i)}
    return berubah


def test_hanya_yang_bergantung_yang_dihitung_lagi() -> None:
    dok = _tiga_indikator()
    lama = ukur(dok, TAHUN)
    assert _yang_dihitung_lagi(lama, ukur(dok, TAHUN, lama)) == set()
    pengukuran = _ganti(dok, ("tahun", 0, "pengukuran", 0, "realisasi"), "6")
    assert _yang_dihitung_lagi(lama, ukur(pengukuran, TAHUN, lama)) == {"A", "S1"}
    daun = _ganti(dok, ("tahun", 0, "anggaran", 0, "anak", 1, "pagu_murni"), "21")
    assert _yang_dihitung_lagi(lama, ukur(daun, TAHUN, lama)) == {"P", "P.2", "B", "S1"}
    nama = _ganti(dok, ("renstra", 0, "tujuan", 0, "sasaran", 1, "indikator", 0, "nama"), "baru")
    assert _yang_dihitung_lagi(lama, ukur(nama, TAHUN, lama)) == {"C", "S2"}
    porsi = _ganti(dok, ("tahun", 0, "dukungan", 2, "porsi"), "50")
    assert _yang_dihitung_lagi(lama, ukur(porsi, TAHUN, lama)) == {"C", "S2"}


def test_kebijakan_baru_mengukur_semuanya_lagi() -> None:
    dok = _tiga_indikator()
    lama = ukur(dok, TAHUN)
    aturan = buat.kebijakan(rumus_efisiensi="sisa", skala_capaian=(r.Pita(label="-", dari="0"),))
    baru = ukur(replace(dok, kebijakan=(aturan,)), TAHUN, lama)
    assert [satu.kategori for satu in baru.indikator.values()] == ["-", "-", "-"]
    assert [satu.kategori for satu in baru.sasaran.values()] == ["-", "-"]
    assert baru.total.kategori == "-"


def test_hasil_tahun_lain_tidak_dipakai() -> None:
    milik = indikator(target={str(TAHUN): "1", str(TAHUN + 1): "2"})
    tahun = (r.Tahun(tahun=TAHUN), r.Tahun(tahun=TAHUN + 1))
    dok = buat.dokumen(renstra(sasaran(milik)), tahun=tahun)
    assert ukur(dok, TAHUN + 1, ukur(dok, TAHUN)).indikator["I"].target == 2
