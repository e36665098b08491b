"""The sample office: whole, consistent with itself, and of our own invention."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lkjip_desktop.domain.angka import tampil, tampil_rupiah
from lkjip_desktop.domain.bagian import BAGIAN_TETAP
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_dokumen, tulis_dokumen

LENGKAP = (2024, 2025)
"""The years with everything; the earlier ones hold only the history of the indikator."""

Objek = dict[str, Any]


@pytest.fixture(scope="module")
def isi(akar: Path) -> bytes:
    return (akar / "resources" / "contoh" / "contoh.json").read_bytes()


@pytest.fixture(scope="module")
def contoh(isi: bytes) -> Objek:
    hasil: Objek = json.loads(isi)
    return hasil


@pytest.fixture(scope="module", params=LENGKAP)
def tahun(request: pytest.FixtureRequest, contoh: Objek) -> Objek:
    hasil: Objek = next(t for t in contoh["tahun"] if t["tahun"] == request.param)
    return hasil


def simpul(daftar: list[Objek]) -> Iterator[Objek]:
    for s in daftar:
        yield s
        yield from simpul(s.get("anak", []))


def daun(s: Objek) -> Iterator[Objek]:
    return (d for d in simpul([s]) if not d.get("anak"))


def jumlah(s: Objek, medan: str) -> Decimal:
    return sum((Decimal(d[medan]) for d in daun(s)), Decimal(0))


def realisasi(s: Objek) -> Decimal:
    return sum((Decimal(r) for d in daun(s) for r in d["realisasi_tw"]), Decimal(0))


def definisi(contoh: Objek, tahun: Objek) -> dict[str, Objek]:
    """Every indikator that lives in this year, by id."""
    tujuan = [t for r in contoh["renstra"] for t in r["tujuan"]]
    pemilik = [*tujuan, *(s for t in tujuan for s in t["sasaran"]), *simpul(tahun["anggaran"])]
    return {i["id"]: i for p in pemilik for i in p["indikator"]}


def indikator_sasaran(contoh: Objek) -> list[str]:
    return [
        i["id"]
        for r in contoh["renstra"]
        for t in r["tujuan"]
        for s in t["sasaran"]
        for i in s["indikator"]
    ]


def test_follows_the_schema(contoh: Objek, bersama: Path) -> None:
    skema = json.loads((bersama / "format" / "lkjip-data-v1.schema.json").read_bytes())
    jsonschema.Draft202012Validator(skema).validate(contoh)


def test_is_read_and_leaves_as_it_came(isi: bytes) -> None:
    assert tulis_dokumen(baca_dokumen(isi)) == isi


def test_names_no_person(isi: bytes, contoh: Objek) -> None:
    assert not re.search(rb"(?<![0-9a-f])[0-9]{18}(?![0-9a-f])", isi)
    for p in contoh["pejabat"]:
        assert "nip" not in p
        assert re.fullmatch(r"\(.+\)", p["nama"])


def test_only_one_section_of_the_earlier_year_is_left_to_write(contoh: Objek) -> None:
    """So that the mark of an empty section has something to show."""
    tetap = {b.kunci for b in BAGIAN_TETAP}
    for tahun in contoh["tahun"]:
        if tahun["tahun"] in LENGKAP:
            kurang = {"bab2.iku"} if tahun["tahun"] == min(LENGKAP) else set()
            assert tetap - set(tahun["narasi"]) == kurang
            assert all(p.strip() for n in tahun["narasi"].values() for p in n.split("\n\n"))


def test_every_indikator_is_planned_and_measured(contoh: Objek, tahun: Objek) -> None:
    semua = definisi(contoh, tahun)
    assert {p["indikator"] for p in tahun["pengukuran"]} == set(semua)
    assert {r["indikator"] for r in tahun["rkt"]} == set(semua)
    assert all(s["indikator"] for s in simpul(tahun["anggaran"]))


def test_no_realisasi_is_typed_twice(tahun: Objek) -> None:
    sumber = {"realisasi", "realisasi_tw", "variabel", "variabel_tw"}
    assert all(len(sumber & set(p)) == 1 for p in tahun["pengukuran"])


def test_pk_rkt_and_renstra_agree(contoh: Objek, tahun: Objek) -> None:
    target = {i: d["target"][str(tahun["tahun"])] for i, d in definisi(contoh, tahun).items()}
    assert {r["indikator"]: r["target"] for r in tahun["rkt"]} == target
    for pk in tahun["pk"]:
        for butir in pk["indikator"]:
            assert butir["target"] == target[butir["indikator"]], (pk["id"], butir)
        if pk["tingkat"] == "kepala":
            assert [b["indikator"] for b in pk["indikator"]] == indikator_sasaran(contoh)


def test_renstra_targets_never_step_back(contoh: Objek, tahun: Objek) -> None:
    for i in definisi(contoh, tahun).values():
        if i["nilai"] != "angka":
            continue
        urut = [Decimal(n) for _, n in sorted(i["target"].items())]
        tanda = 1 if i["arah"] == "naik" else -1
        assert all(tanda * (b - a) >= 0 for a, b in pairwise(urut)), i["id"]


def test_pk_budgets_are_those_of_the_tree(tahun: Objek) -> None:
    pohon = {s["id"]: s for s in simpul(tahun["anggaran"])}
    for pk in tahun["pk"]:
        for butir in pk["program"]:
            pagu = jumlah(pohon[butir["anggaran"]], f"pagu_{pk['jenis']}")
            assert Decimal(butir["pagu"]) == pagu, (pk["id"], butir)
        if pk["tingkat"] == "kepala":
            assert [b["anggaran"] for b in pk["program"]] == [p["id"] for p in tahun["anggaran"]]


def test_pk_and_minutes_are_signed_by_those_in_office(contoh: Objek, tahun: Objek) -> None:
    masa = {p["id"]: (p.get("mulai", "0000"), p.get("selesai", "9999")) for p in contoh["pejabat"]}
    hadir = [
        *((pk["tanggal"], pk[p]) for pk in tahun["pk"] for p in ("pihak_pertama", "pihak_kedua")),
        *((b["tanggal"], p) for b in tahun["berita_acara"] for p in b["peserta"]),
    ]
    for tanggal, pejabat in hadir:
        mulai, selesai = masa[pejabat]
        assert mulai <= tanggal <= selesai, (tanggal, pejabat)


def test_money_adds_up_and_stays_within_the_pagu(tahun: Objek) -> None:
    for d in simpul(tahun["anggaran"]):
        if not d.get("anak"):
            serapan = realisasi(d) / Decimal(d["pagu_perubahan"]) * 100
            assert 82 <= serapan <= Decimal("99.5"), d["id"]
    pagu = sum(jumlah(p, "pagu_perubahan") for p in tahun["anggaran"])
    terpakai = sum(realisasi(p) for p in tahun["anggaran"])
    assert sum(Decimal(b["pagu"]) for b in tahun["belanja"]) == pagu
    assert sum(Decimal(b["realisasi"]) for b in tahun["belanja"]) == terpakai
    assert all(Decimal(b["realisasi"]) <= Decimal(b["pagu"]) for b in tahun["belanja"])


def test_kode_follow_the_tree(tahun: Objek) -> None:
    for induk in simpul(tahun["anggaran"]):
        for anak in induk.get("anak", []):
            assert anak["kode"].startswith(induk["kode"] + ".")


def test_dukungan_spends_every_rupiah_once_among_the_sasaran(contoh: Objek, tahun: Objek) -> None:
    pohon = {s["id"]: s for s in simpul(tahun["anggaran"])}
    sasaran = set(indikator_sasaran(contoh))
    terbagi = sum(
        jumlah(pohon[d["anggaran"]], "pagu_perubahan") * Decimal(d["porsi"]) / 100
        for d in tahun["dukungan"]
        if d["indikator"] in sasaran
    )
    assert terbagi == sum(jumlah(p, "pagu_perubahan") for p in tahun["anggaran"])


def test_supporting_tables_are_rectangular_and_add_up(tahun: Objek) -> None:
    for t in tahun["tabel"]:
        assert all(len(b) == len(t["kolom"]) for b in t["baris"]), t["judul"]
        if "Jumlah" not in t["baris"][-1][:2]:
            continue
        for kolom in zip(*t["baris"], strict=True):
            if all(re.fullmatch(r"[\d.]+", sel) for sel in kolom):
                *bagian, total = (int(sel.replace(".", "")) for sel in kolom)
                assert sum(bagian) == total, (t["judul"], kolom)


def test_follow_up_matrix_gives_the_figure_that_is_measured(tahun: Objek) -> None:
    akhir = next(p for p in tahun["pengukuran"] if p["indikator"] == "S4.2")["variabel_tw"][3]
    status = [t["status"] for t in tahun["tindak_lanjut"]]
    assert akhir == {"SELESAI": str(status.count("selesai")), "REKOMENDASI": str(len(status))}


def test_every_promise_is_measured_and_the_story_has_all_colours(isi: bytes) -> None:
    dokumen = baca_dokumen(isi)
    for tahun in dokumen.tahun:
        hasil = ukur(dokumen, tahun.tahun)
        assert all(i.capaian is not None for i in hasil.indikator.values())
        if tahun.tahun not in LENGKAP:
            continue
        janji = {b.indikator for pk in tahun.pk or () for b in pk.indikator or ()}
        assert janji <= set(hasil.indikator)
        kategori = {i.kategori for i in hasil.indikator.values()}
        assert {"Sangat Tinggi", "Tinggi"} < kategori
        assert kategori & {"Rendah", "Sangat Rendah"}
        sasaran = [i for i in hasil.indikator.values() if i.tingkat == "sasaran"]
        assert {(i.capaian or 0) >= 100 for i in sasaran} == {True, False}


def test_what_went_badly_is_explained(isi: bytes) -> None:
    dokumen = baca_dokumen(isi)
    for tahun in LENGKAP:
        for i in ukur(dokumen, tahun).indikator.values():
            if i.tingkat in ("tujuan", "sasaran") or (i.capaian or 0) < 76:
                assert i.pengukuran is not None
                assert i.pengukuran.keberhasilan
                assert i.pengukuran.hambatan
                assert i.pengukuran.solusi


def test_later_year_is_better(isi: bytes) -> None:
    dokumen = baca_dokumen(isi)
    dulu, kini = (ukur(dokumen, t).total for t in LENGKAP)
    assert dulu.rata_capaian is not None
    assert kini.rata_capaian is not None
    assert dulu.serapan is not None
    assert kini.serapan is not None
    assert dulu.rata_capaian < kini.rata_capaian
    assert dulu.serapan < kini.serapan


def cetakan(nilai: Fraction | str) -> set[str]:
    """The ways in which the sample prints a figure."""
    if isinstance(nilai, str):
        return {nilai}
    polos = {tampil(nilai, desimal) for desimal in (0, 2)}
    return polos | {f"{p}%" for p in polos} | {tampil_rupiah(nilai)}


def test_printed_figures_are_those_of_the_data(isi: bytes) -> None:
    dokumen = baca_dokumen(isi)
    for tahun in dokumen.tahun:
        for t in tahun.tercantum or ():
            hasil = ukur(dokumen, t.tahun or tahun.tahun)
            objek: Any = hasil.total
            besaran = str(t.besaran)
            if t.objek in ("indikator", "sasaran", "anggaran"):
                objek = getattr(hasil, t.objek)[t.id]
            if t.objek == "anggaran":
                besaran = besaran.replace("realisasi_anggaran", "realisasi")
            assert t.nilai in cetakan(getattr(objek, besaran)), t
