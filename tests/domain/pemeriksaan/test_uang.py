"""A01 to A04 and the money part of K02."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from tests.domain.buat import TAHUN, pk, simpul
from tests.domain.pemeriksaan.buat_periksa import SEMENTARA, cetak, hasil, kantor, ringkas, temuan


def test_realisasi_above_pagu_at_every_node_where_it_is() -> None:
    pohon = simpul(
        "P",
        simpul("P.1", pagu_murni="10", realisasi="10.01"),
        simpul("P.2", pagu_murni="5", pagu_perubahan="0", realisasi_tw=("1", None, None, None)),
        simpul("P.3", pagu_murni="90", realisasi="90"),
        simpul("P.4", realisasi="7"),
    )
    ada = temuan(kantor(anggaran=(pohon,)), "A01")
    assert [t.id for t in ada] == ["P", "P.1", "P.2"]
    assert {(t.besaran, t.tingkat) for t in ada} == {("realisasi_anggaran", "galat")}
    assert [t.letak.medan for t in ada] == ["realisasi", "realisasi", "realisasi_tw"]


def test_leaves_that_the_perubahan_left_alone_count_with_their_pagu_murni() -> None:
    """By the letter the parent's pagu is 60 alone; by its leaves it is 100, and 90 is not above."""
    pohon = simpul(
        "P",
        simpul("P.1", pagu_murni="50", pagu_perubahan="60", realisasi="55"),
        simpul("P.2", pagu_murni="40", realisasi="35"),
    )
    for total in ("60", "100"):
        dok = kantor(
            anggaran=(pohon,),
            belanja=(r.Belanja(uraian="Langsung", pagu=total),),
            pk=(
                replace(
                    pk("perubahan", "kepala"), program=(r.PkProgram(anggaran="P", pagu=total),)
                ),
            ),
            tercantum=(
                cetak("pagu", total, objek="anggaran", id="P"),
                cetak("pagu", total, objek="tahun", id=str(TAHUN)),
            ),
        )
        assert {"A01", "A02", "A03", "C01"}.isdisjoint(t.kode for t in hasil(dok).temuan)
    dok = kantor(anggaran=(pohon,), tercantum=(cetak("serapan", "90%", objek="anggaran", id="P"),))
    assert temuan(dok, "C01") == []


def test_sums_above_pagu_too() -> None:
    pohon = simpul("P", simpul("P.1", realisasi="7"), pagu_murni="6")
    assert [t.id for t in temuan(kantor(anggaran=(pohon,)), "A01")] == ["P"]


def test_spending_above_its_pagu() -> None:
    belanja = (
        r.Belanja(uraian="Modal", pagu="10", realisasi="11"),
        r.Belanja(uraian="Pegawai", pagu="10", realisasi="10.00"),
    )
    assert ringkas(temuan(kantor(belanja=belanja), "A01")) == [
        ("belanja", "Modal", "realisasi_anggaran")
    ]


def test_the_years_realisasi_of_a_node_is_the_sum_of_its_quarters() -> None:
    pohon = simpul(
        "P",
        simpul("P.1", realisasi="6", realisasi_tw=("1", "2", "3", None)),
        simpul("P.2", realisasi="7", realisasi_tw=("1", "2", "3", None)),
        simpul("P.3", realisasi="7", realisasi_tw=(None, None, None, None)),
    )
    (satu,) = temuan(kantor(anggaran=(pohon,)), "K02")
    assert (satu.objek, satu.id, satu.tercantum, satu.dihitung) == ("anggaran", "P.2", "7", "6")


POHON = (
    simpul("P", simpul("P.1", pagu_murni="100", pagu_perubahan="120")),
    simpul("Q", pagu_murni="50", pagu_perubahan="40"),
)


def a02(jenis: str, tingkat: str, **pagu: str | None) -> list[tuple[str, str, str | None]]:
    program = tuple(
        r.PkProgram(anggaran=a.replace("_", "."), pagu=satu) for a, satu in pagu.items()
    )
    dok = kantor(anggaran=POHON, pk=(replace(pk(jenis, tingkat), program=program),))
    ada = temuan(dok, "A02")
    assert all(t.tingkat == "galat" for t in ada)
    return ringkas(ada)


@pytest.mark.parametrize(
    ("jenis", "pagu", "salah"),
    [
        ("perubahan", {"P": "120", "Q": "40.00"}, []),
        ("perubahan", {"P": "120", "Q": "50"}, ["Q", str(TAHUN)]),
        ("perubahan", {"P": "115", "Q": "45"}, ["P", "Q"]),
        ("perubahan", {"P": "120"}, [str(TAHUN)]),
        ("perubahan", {"P": "120", "Q": None}, []),
        ("perubahan", {"P": "120", "P_1": "120", "Q": "40"}, []),
        ("murni", {"P": "100", "Q": "50"}, []),
        ("murni", {"P": "120", "Q": "40"}, []),
        ("murni", {"P": "100", "Q": "51"}, ["Q", str(TAHUN)]),
    ],
)
def test_money_of_the_heads_pk(jenis: str, pagu: dict[str, Any], salah: list[str]) -> None:
    assert [satu[1] for satu in a02(jenis, "kepala", **pagu)] == salah


def _kepala(*program: tuple[str, str], id: str = "PK") -> r.Pk:
    isi = tuple(r.PkProgram(anggaran=i, pagu=pagu) for i, pagu in program)
    return r.Pk(id=id, jenis="perubahan", tingkat="kepala", program=isi)


@pytest.mark.parametrize(
    ("semua", "salah"),
    [
        ((_kepala(("P", "70"), ("P", "50"), ("Q", "40")),), []),
        ((_kepala(("P", "70"), ("P", "45"), ("Q", "40")),), ["P", str(TAHUN)]),
        ((_kepala(("P", "120"), ("P", "120"), ("Q", "40")),), []),
        ((_kepala(("P", "120")), _kepala(("Q", "40"), id="B")), []),
        ((_kepala(("P", "120"), ("Q", "40")), _kepala(("P", "120"), ("Q", "40"), id="B")), []),
        (
            (_kepala(("P", "120"), ("Q", "40")), _kepala(("P", "120"), ("Q", "41"), id="B")),
            ["Q", str(TAHUN)],
        ),
    ],
    ids=["split rows", "split wrongly", "listed twice", "shared", "made anew", "anew and wrong"],
)
def test_rows_and_documents_that_are_one_promise(semua: tuple[r.Pk, ...], salah: list[str]) -> None:
    pohon = (simpul("P", pagu_perubahan="120"), simpul("Q", pagu_perubahan="40"))
    assert [t.id for t in temuan(kantor(anggaran=pohon, pk=semua), "A02")] == salah


def test_other_levels_promise_only_their_own_nodes() -> None:
    assert a02("perubahan", "administrator", P_1="120") == []
    assert a02("perubahan", "administrator", P_1="119") == [("anggaran", "P.1", "pagu")]


@pytest.mark.parametrize(
    ("pagu", "realisasi", "salah"),
    [
        ("60", "30", []),
        ("61", "30", ["pagu"]),
        ("60", "31", ["realisasi_anggaran"]),
        ("60", None, []),
    ],
)
def test_kinds_of_spending_inside_the_tree_add_up_to_it(
    pagu: str, realisasi: str | None, salah: list[str]
) -> None:
    belanja = (
        r.Belanja(uraian="Langsung", pagu=pagu, realisasi=realisasi),
        r.Belanja(uraian="Tidak Langsung", pagu="40", realisasi="40", dalam_program=False),
    )
    dok = kantor(anggaran=(simpul("P", pagu_murni="60", realisasi="30"),), belanja=belanja)
    ada = temuan(dok, "A03")
    assert ringkas(ada) == [("tahun", str(TAHUN), besaran) for besaran in salah]
    assert all(t.tingkat == "peringatan" for t in ada)


def test_low_serapan_at_the_end_of_the_year_needs_a_permasalahan() -> None:
    pohon = simpul(
        "P",
        simpul("P.1", pagu_murni="100", realisasi="49.99"),
        simpul("P.2", pagu_murni="100", realisasi="10", permasalahan="Lelang gagal"),
        simpul("P.3", pagu_murni="100", realisasi="50"),
        simpul("P.4", pagu_murni="0", realisasi="0"),
        simpul("P.5", pagu_murni="9"),
    )
    dok = kantor(anggaran=(pohon,))
    assert ringkas(temuan(dok, "A04")) == [
        ("anggaran", "P", "serapan"),
        ("anggaran", "P.1", "serapan"),
    ]
    assert temuan(dok, "A04", SEMENTARA) == []
