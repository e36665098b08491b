"""S01 to S05: whether Renstra, RKT, PK, indikator and programs hang together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from tests.domain.buat import TAHUN, dokumen, indikator, pk, renstra, sasaran, simpul
from tests.domain.pemeriksaan.buat_periksa import kantor, ringkas, temuan


@pytest.mark.parametrize(
    ("janji", "rkt", "rencana", "seharusnya"),
    [
        ("24.00", "24", "24.0", None),
        ("24", None, None, None),
        ("24", "25", "24", "25"),
        ("24", "24", "25", "25"),
        ("24", None, "25", "25"),
        ("24", "25", "26", "25"),
    ],
)
def test_targets_of_pk_rkt_and_renstra(
    janji: str, rkt: str | None, rencana: str | None, seharusnya: str | None
) -> None:
    dok = kantor(
        indikator(target={str(TAHUN): rencana} if rencana else None),
        pk=(pk("murni", "kepala", I=janji),),
        rkt=(r.Rkt(indikator="I", target=rkt),) if rkt else None,
    )
    ada = temuan(dok, "S01")
    assert [(t.tercantum, t.dihitung) for t in ada] == ([(janji, seharusnya)] if seharusnya else [])
    assert all(t.letak.jenis is r.PkIndikator and t.tingkat == "peringatan" for t in ada)


def test_pk_with_the_same_deviating_target_are_told_together() -> None:
    dok = kantor(
        pk=(pk("murni", "kepala", I="2"), pk("perubahan", "kepala", I="2")),
        rkt=(r.Rkt(indikator="I", target="3"),),
    )
    (satu,) = temuan(dok, "S01")
    assert "murni-kepala" in satu.pesan and "perubahan-kepala" in satu.pesan


def test_labels_are_the_same_target_in_any_case() -> None:
    skala = (r.Pita(label="BB", dari="0"),)
    definisi = indikator(nilai="predikat", predikat=skala, target={str(TAHUN): "BB"})
    assert temuan(kantor(definisi, pk=(pk("murni", "kepala", I="bb "),)), "S01") == []


def test_an_indikator_of_the_heads_pk_that_the_renstra_does_not_have() -> None:
    program = simpul("P", indikator=(indikator("P.i"),))
    isi: dict[str, Any] = {"I": "1", "P.i": "1"}
    dok = kantor(anggaran=(program,), pk=(pk("murni", "kepala", **isi),))
    assert ringkas(temuan(dok, "S02")) == [("indikator", "P.i", "indikator")]
    dok = kantor(
        anggaran=(program,),
        pk=(pk("murni", "kepala", I="1"), pk("murni", "administrator", **isi)),
    )
    assert temuan(dok, "S02") == []


def test_a_pk_of_the_year_between_two_renstra_may_be_made_from_either() -> None:
    lama = renstra(sasaran(indikator("I")), awal=TAHUN - 4, akhir=TAHUN)
    baru = renstra(sasaran(indikator("J"), id="S2"), id="B", awal=TAHUN, akhir=TAHUN + 4)
    semua = (pk("murni", "kepala", I="1"), pk("perubahan", "kepala", J="1"))
    dok = dokumen(lama, baru, tahun=r.Tahun(tahun=TAHUN, pk=semua))
    assert temuan(dok, "S02") == []
    usai = replace(lama, tahun_akhir=TAHUN - 1)
    ada = temuan(dokumen(usai, baru, tahun=r.Tahun(tahun=TAHUN, pk=semua)), "S02")
    assert ringkas(ada) == [("indikator", "I", "indikator")]


def test_a_sasaran_that_no_pk_in_force_names() -> None:
    milik = renstra(sasaran(indikator("I")), sasaran(indikator("J"), id="S2"))
    tahun = r.Tahun(tahun=TAHUN, pk=(pk("murni", "kepala", I="1"),))
    assert ringkas(temuan(dokumen(milik, tahun=tahun), "S02")) == [("sasaran", "S2", "indikator")]
    tanpa_pk = dokumen(milik, tahun=r.Tahun(tahun=TAHUN))
    assert temuan(tanpa_pk, "S02") == []
    kosong = dokumen(milik, tahun=r.Tahun(tahun=TAHUN, pk=(pk("murni", "kepala"),)))
    assert [t.id for t in temuan(kosong, "S02")] == ["S", "S2"]


def test_tujuan_sasaran_program_and_kegiatan_need_an_indikator() -> None:
    kosong = simpul("P", simpul("P.1", simpul("P.1.1"), indikator=()))
    dok = kantor(anggaran=(kosong,), pengukuran=r.Pengukuran(indikator="I", target="1"))
    tujuan = dok.renstra[0].tujuan[0]
    tujuan = replace(tujuan, sasaran=(*(tujuan.sasaran or ()), r.Sasaran(id="S2", uraian="s")))
    dok = replace(dok, renstra=(replace(dok.renstra[0], tujuan=(tujuan,)),))
    assert sorted(ringkas(temuan(dok, "S03"))) == [
        ("anggaran", "P", "indikator"),
        ("anggaran", "P.1", "indikator"),
        ("sasaran", "S2", "indikator"),
        ("tujuan", "R-T", "indikator"),
    ]


def test_an_indikator_needs_a_target_from_anywhere() -> None:
    def tanpa(**isi: Any) -> list[tuple[str, str, str | None]]:
        return [t for t in ringkas(temuan(kantor(**isi), "S03")) if t[2] == "target"]

    assert tanpa() == [("indikator", "I", "target")]
    assert tanpa(pengukuran=r.Pengukuran(indikator="I", target="0")) == []
    assert tanpa(rkt=(r.Rkt(indikator="I", target="1"),)) == []
    assert tanpa(pk=(pk("murni", "pengawas", I="1"),)) == []
    assert tanpa(definisi=indikator(target={str(TAHUN): "1"})) == []
    assert tanpa(definisi=indikator(target={str(TAHUN + 1): "1"})) != []


def test_a_program_supports_a_sasaran_itself_or_through_what_is_below() -> None:
    pohon = (simpul("P", simpul("P.1")), simpul("Q"), simpul("Z"))
    tujuan = indikator("T.i")
    dok = kantor(
        anggaran=pohon,
        dukungan=(
            r.Dukungan(indikator="I", anggaran="P.1"),
            r.Dukungan(indikator="T.i", anggaran="Q"),
        ),
    )
    awal = dok.renstra[0]
    dok = replace(
        dok, renstra=(replace(awal, tujuan=(replace(awal.tujuan[0], indikator=(tujuan,)),)),)
    )
    ada = temuan(dok, "S05")
    assert [(t.id, t.tingkat) for t in ada] == [("Q", "info"), ("Z", "info")]


def test_years_before_the_renstra_ask_a_target_only_of_what_was_measured() -> None:
    milik = sasaran(indikator("I"), indikator("J"))
    kelak = renstra(milik, awal=TAHUN + 1, akhir=TAHUN + 5)
    lampau = r.Tahun(tahun=TAHUN, pengukuran=(r.Pengukuran(indikator="I", realisasi="1"),))

    def tanpa_target(tahun: r.Tahun) -> list[str]:
        semua = temuan(dokumen(kelak, tahun=tahun), "S03")
        return [t.id for t in semua if t.besaran == "target"]

    assert tanpa_target(lampau) == ["I"]
    assert tanpa_target(replace(lampau, narasi={"bab4.kesimpulan": "Selesai."})) == ["I", "J"]


# S04 --------------------------------------------------------------------------------------------


def test_links_to_what_the_document_does_not_have() -> None:
    dok = kantor(
        pengukuran=r.Pengukuran(indikator="X", target="1"),
        pk=(
            replace(
                pk("murni", "kepala", I="1", Y="2"), program=(r.PkProgram(anggaran="tak-ada"),)
            ),
        ),
        dukungan=(
            r.Dukungan(indikator="W", anggaran="P"),
            r.Dukungan(indikator="I", anggaran="V"),
        ),
        anggaran=(simpul("P"),),
    )
    ada = temuan(dok, "S04")
    assert ringkas(ada) == [
        ("indikator", "Y", None),
        ("anggaran", "tak-ada", None),
        ("indikator", "X", None),
        ("indikator", "W", None),
        ("anggaran", "V", None),
    ]
    assert {t.tingkat for t in ada} == {"galat"}
    assert [t.letak.jenis for t in ada] == [
        r.PkIndikator,
        r.PkProgram,
        r.Pengukuran,
        r.Dukungan,
        r.Dukungan,
    ]


def test_links_to_what_only_another_year_has() -> None:
    lalu = r.Tahun(tahun=TAHUN - 1, anggaran=(simpul("P", indikator=(indikator("P.i"),)),))
    dok = kantor(
        tahun_lain=(lalu,),
        pk=(pk("murni", "kepala", I="1"),),
        pengukuran=r.Pengukuran(indikator="P.i", realisasi="1"),
        dukungan=(r.Dukungan(indikator="I", anggaran="P"),),
    )
    assert ringkas(temuan(dok, "S04")) == [("indikator", "P.i", None), ("anggaran", "P", None)]


def test_an_indikator_of_a_renstra_that_covers_the_year_is_there() -> None:
    """A Renstra and its perubahan: what only the earlier one has may still be measured."""
    lama, baru = renstra(sasaran(indikator("I")), id="A"), renstra(sasaran(indikator("J")), id="B")
    tahun = r.Tahun(tahun=TAHUN, pengukuran=(r.Pengukuran(indikator="I", realisasi="1"),))
    assert temuan(dokumen(lama, baru, tahun=tahun), "S04") == []


def test_past_years_may_measure_what_only_a_later_year_or_renstra_has() -> None:
    """Figures to compare with: the year has no tree of its own, and an older Renstra."""
    lama = renstra(sasaran(indikator("I")), awal=TAHUN - 5, akhir=TAHUN)
    baru = renstra(sasaran(indikator("J")), id="B", awal=TAHUN + 1, akhir=TAHUN + 5)
    kelak = r.Tahun(tahun=TAHUN + 1, anggaran=(simpul("P", indikator=(indikator("P.i"),)),))
    ukuran = tuple(r.Pengukuran(indikator=i, realisasi="1") for i in ("J", "P.i"))
    lampau = r.Tahun(tahun=TAHUN, pengukuran=ukuran)
    assert temuan(dokumen(lama, baru, tahun=(lampau, kelak)), "S04") == []
    dilaporkan = replace(lampau, anggaran=(simpul("Q"),))
    ada = temuan(dokumen(lama, baru, tahun=(dilaporkan, kelak)), "S04")
    assert ringkas(ada) == [("indikator", "P.i", None)]


def test_variables_that_the_indikator_does_not_declare() -> None:
    definisi = indikator(rumus="a", variabel=(r.Variabel(kode="a", nama="A"),))
    ukuran = r.Pengukuran(
        indikator="I", variabel={"a": "1", "b": "2"}, variabel_tw=({"c": "1"}, None, None, None)
    )
    ada = temuan(kantor(definisi, ukuran), "S04")
    assert [(t.id, t.besaran, t.tercantum) for t in ada] == [
        ("I", "realisasi", "b"),
        ("I", "realisasi", "c"),
    ]


@pytest.mark.parametrize(
    ("porsi", "salah"),
    [
        (("60", "40"), 0),
        (("60", "40.01"), 1),
        ((None, None), 1),
        ((None, "0"), 0),
        (("33.34", "33.33", "33.33"), 0),
    ],
)
def test_porsi_of_a_node_among_indikator_of_one_level(
    porsi: tuple[str | None, ...], salah: int
) -> None:
    milik = sasaran(*(indikator(f"I{n}") for n in range(len(porsi))))
    daftar = tuple(
        r.Dukungan(indikator=f"I{n}", anggaran="P", porsi=satu) for n, satu in enumerate(porsi)
    )
    dok = dokumen(
        renstra(milik), tahun=r.Tahun(tahun=TAHUN, anggaran=(simpul("P"),), dukungan=daftar)
    )
    assert ringkas(temuan(dok, "S04")) == [("anggaran", "P", "porsi")] * salah


def test_levels_share_a_node_without_taking_from_each_other() -> None:
    program = simpul("P", indikator=(indikator("P.i"),))
    dok = kantor(
        anggaran=(program,),
        dukungan=tuple(r.Dukungan(indikator=i, anggaran="P", porsi="100") for i in ("I", "P.i")),
    )
    assert temuan(dok, "S04") == []
