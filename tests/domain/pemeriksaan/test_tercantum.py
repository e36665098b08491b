"""C01 to C03: printed figures against the data and against each other."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import Temuan
from tests.domain.buat import SKALA, TAHUN, indikator, kebijakan, simpul
from tests.domain.pemeriksaan.buat_periksa import cetak, hasil, kantor, ringkas, temuan

DISIPLIN = indikator(nama="ASN melanggar disiplin", arah="turun")
NILAI = r.Pengukuran(indikator="I", target="9", realisasi="10")
"""Capaian 88,888..."""
PREDIKAT = (
    r.Pita(label="AA", dari="90", inklusif=False, keterangan="Sangat Memuaskan"),
    r.Pita(label="A", dari="80", inklusif=False, keterangan="Memuaskan"),
    r.Pita(label="BB", dari="0"),
)


def c01(*daftar: r.Tercantum, **isi: Any) -> list[Temuan]:
    bawaan: dict[str, Any] = {"definisi": DISIPLIN, "pengukuran": NILAI}
    return temuan(kantor(tercantum=daftar, **(bawaan | isi)), "C01")


@pytest.mark.parametrize(
    ("tercetak", "tingkat"),
    [
        ("88,89%", None),
        ("88,89", None),
        ("88.89 %", None),
        ("88,9 %", None),
        ("89%", None),
        ("88,8889", None),
        ("88,88 %", "info"),
        ("88,90%", "info"),
        ("88%", "info"),
        ("90 persen", "info"),
        ("88,87%", "galat"),
        ("84,00%", "galat"),
        ("91%", "galat"),
        ("-88,89%", "galat"),
        ("-", None),
        ("n/a", None),
    ],
)
def test_a_figure_is_compared_at_its_printed_precision(tercetak: str, tingkat: str | None) -> None:
    assert [t.tingkat for t in c01(cetak("capaian", tercetak))] == ([tingkat] if tingkat else [])


def test_the_message_says_where_the_figure_of_the_data_comes_from() -> None:
    awal = indikator(kondisi_awal=r.KondisiAwal(tahun=TAHUN - 1, nilai="7"))
    lalu = (r.Tahun(tahun=TAHUN - 1),)
    (satu,) = c01(cetak("realisasi", "9", tahun=TAHUN - 1), definisi=awal, tahun_lain=lalu)
    assert "menurut kondisi awal Renstra 7. " in satu.pesan
    tw = r.Pengukuran(indikator="I", target_tw=("1",) * 4, realisasi_tw=("1", None, None, None))
    (satu,) = c01(cetak("capaian", "50%", triwulan=1), pengukuran=tw)
    assert "dari target dan realisasi triwulan diperoleh 100%" in satu.pesan


def test_brackets_are_a_minus_only_where_a_figure_can_have_one() -> None:
    assert c01(cetak("capaian", "(88,89)")) == []
    akhir = indikator(arah="turun", target={"2024": "10"})
    assert c01(cetak("kemajuan", "100"), definisi=akhir) == []
    assert [t.tingkat for t in c01(cetak("kemajuan", "(100)"), definisi=akhir)] == ["galat"]
    assert [t.tingkat for t in c01(cetak("capaian", "-88,89"))] == ["galat"]


def test_the_message_names_the_place_both_figures_and_the_remedy() -> None:
    (satu,) = c01(cetak("capaian", "84,00%", sumber="Tabel 3.5.2"))
    assert satu.pesan == (
        "Tabel 3.5.2: capaian I tercantum 84,00%, sedangkan dari target 9 dan realisasi 10"
        " diperoleh 88,89%. Perbaiki angka di laporan, atau periksa realisasi di tab Triwulan."
    )
    assert (satu.tercantum, satu.dihitung) == ("84,00%", "88.8889")
    assert satu.letak.jenis is r.Tercantum


@pytest.mark.parametrize("tercetak", ["1.893", "1,893", "1893", "1.893 orang", "1,893.00"])
def test_a_figure_with_two_meanings_is_right_in_either(tercetak: str) -> None:
    orang = r.Pengukuran(indikator="I", target="2000", realisasi="1893")
    sepersekian = r.Pengukuran(indikator="I", target="2", realisasi="1.893")
    kolom = (cetak("realisasi", tercetak), cetak("realisasi", "20.40", id="X"))
    assert c01(*kolom, pengukuran=orang) == []
    if tercetak in ("1.893", "1,893"):
        assert c01(*kolom, pengukuran=sepersekian) == []


def test_labels_are_compared_without_regard_to_case_and_brackets() -> None:
    daftar = [cetak("kategori", teks) for teks in ("SEDANG", " sedang ", "Sedang (88,89%)")]
    assert c01(*daftar) == []
    (satu,) = c01(cetak("kategori", "Tinggi"))
    assert (satu.tercantum, satu.dihitung, satu.tingkat) == ("Tinggi", "Sedang", "galat")


def test_a_label_outside_the_scale_differs_too() -> None:
    assert len(c01(cetak("kategori", "Berhasil"))) == 1


@pytest.mark.parametrize(
    "teks", ["A", "a", "Memuaskan", "A (82,10)", "82,10", "Predikat A", "A/82"]
)
def test_a_predikat_agrees_by_label_keterangan_or_figure(teks: str) -> None:
    nilai = indikator(nilai="predikat", predikat=PREDIKAT)
    diukur = r.Pengukuran(indikator="I", target="A", realisasi="A")
    assert c01(cetak("realisasi", teks), definisi=nilai, pengukuran=diukur) == []
    lain = r.Pengukuran(indikator="I", target="A", realisasi="BB")
    assert len(c01(cetak("realisasi", teks), definisi=nilai, pengukuran=lain)) == 1


@pytest.mark.parametrize(
    ("teks", "salah"), [("A (82,10)", 0), ("82,10", 0), ("A", 0), ("BB (82,10)", 1), ("AA", 1)]
)
def test_a_figure_with_bands_may_be_printed_with_its_band(teks: str, salah: int) -> None:
    sakip = indikator(predikat=PREDIKAT)
    diukur = r.Pengukuran(indikator="I", target="82.1", realisasi="82.10")
    assert len(c01(cetak("realisasi", teks), definisi=sakip, pengukuran=diukur)) == salah


def test_what_the_data_do_not_give_is_not_compared() -> None:
    assert c01(cetak("serapan", "50%"), cetak("efisiensi", "3%"), cetak("kemajuan", "9%")) == []
    assert c01(cetak("capaian", "50%", tahun=TAHUN - 3)) == []


def test_targets_of_other_years_come_from_the_renstra_and_its_kondisi_awal() -> None:
    definisi = indikator(
        target={str(TAHUN + 2): "95.5"},
        kondisi_awal=r.KondisiAwal(tahun=TAHUN - 2, nilai="70"),
    )
    betul = (
        cetak("target", "95,5", tahun=TAHUN + 2),
        cetak("target_renstra", "95,50", tahun=TAHUN + 2),
        cetak("realisasi", "70", tahun=TAHUN - 2),
    )
    assert c01(*betul, definisi=definisi) == []
    salah = (
        cetak("target", "98", tahun=TAHUN + 2),
        cetak("target_renstra", "9,5", tahun=TAHUN + 2),
        cetak("realisasi", "72", tahun=TAHUN - 2),
    )
    ada = c01(*salah, definisi=definisi)
    assert [t.tingkat for t in ada] == ["galat", "galat", "galat"]
    assert f"target I tahun {TAHUN + 2}" in " ".join(t.pesan for t in ada)


def test_figures_of_other_years_are_measured_there() -> None:
    lalu = r.Tahun(tahun=TAHUN - 1, pengukuran=(NILAI,))
    dok = kantor(
        DISIPLIN,
        tahun_lain=(lalu,),
        tercantum=(
            cetak("capaian", "88,89%", tahun=TAHUN - 1),
            cetak("capaian", "88,80%", tahun=TAHUN - 1),
            cetak("rata_capaian", "88,8%", objek="tahun", id=str(TAHUN - 1)),
        ),
    )
    assert [t.tingkat for t in temuan(dok, "C01")] == ["galat", "info"]


def test_quarters_are_figures_of_their_own() -> None:
    ukuran = r.Pengukuran(
        indikator="I", target_tw=("10", "20", None, None), realisasi_tw=("5", "20", None, None)
    )
    node = simpul("P", pagu_murni="100", realisasi_tw=("10", "20", None, None))
    daftar = (
        cetak("realisasi", "5", triwulan=1),
        cetak("capaian", "50%", triwulan=1),
        cetak("capaian", "99%", triwulan=2),
        cetak("realisasi_anggaran", "20", objek="anggaran", id="P", triwulan=2),
        cetak("realisasi_anggaran", "30", objek="tahun", id=str(TAHUN), triwulan=2),
        cetak("realisasi_anggaran", "30", objek="anggaran", id="P"),
    )
    dok = kantor(indikator(), ukuran, anggaran=(node,), tercantum=daftar)
    ada = temuan(dok, "C01")
    assert ringkas(ada) == [
        ("indikator", "I", "capaian"),
        ("tahun", str(TAHUN), "realisasi_anggaran"),
    ]
    assert "triwulan II tercantum 99%" in ada[0].pesan


BELANJA = (
    r.Belanja(uraian="Belanja Langsung", pagu="60", realisasi="30"),
    r.Belanja(uraian="Belanja Tidak Langsung", pagu="40", dalam_program=False),
)


@pytest.mark.parametrize(
    ("objek", "id_", "besaran", "betul", "salah"),
    [
        ("belanja", "Belanja Langsung", "pagu", "Rp60", "Rp62"),
        ("belanja", "Belanja Langsung", "serapan", "50,00%", "51,00%"),
        ("belanja", "*", "pagu", "100", "160"),
        ("tahun", str(TAHUN), "pagu", "60", "62"),
        ("tahun", str(TAHUN), "pagu", "100", "102"),
        ("tahun", str(TAHUN), "serapan", "50%", "30%"),
        ("anggaran", "P", "pagu", "Rp. 60,-", "Rp. 55,-"),
        ("anggaran", "P", "kategori_serapan", "rendah", "sedang"),
    ],
)
def test_money_of_the_tree_of_kinds_and_of_the_year(
    objek: str, id_: str, besaran: str, betul: str, salah: str
) -> None:
    isi = {
        "anggaran": (simpul("P", pagu_murni="60", realisasi="30"),),
        "belanja": BELANJA,
        "aturan": kebijakan(skala_serapan=SKALA),
    }
    assert c01(cetak(besaran, betul, objek=objek, id=id_), **isi) == []
    ada = c01(cetak(besaran, salah, objek=objek, id=id_), **isi)
    assert ringkas(ada) == [(objek, id_, besaran)]


def test_a_sasaran_may_count_shared_nodes_once_or_whole_programs() -> None:
    anak = (simpul("P.1", pagu_murni="30"), simpul("P.2", pagu_murni="50"))
    isi = {
        "anggaran": (simpul("P", *anak),),
        "dukungan": (r.Dukungan(indikator="I", anggaran="P.1", porsi="50"),),
    }
    for boleh in ("15", "30", "80"):
        assert c01(cetak("pagu", boleh, objek="sasaran", id="S"), **isi) == []
    assert len(c01(cetak("pagu", "50", objek="sasaran", id="S"), **isi)) == 1
    dua = [cetak("pagu", boleh, objek="sasaran", id="S") for boleh in ("15", "80")]
    assert temuan(kantor(tercantum=tuple(dua), **isi), "C02") == []


# C02 --------------------------------------------------------------------------------------------


def c02(*teks: str, besaran: str = "capaian", **isi: Any) -> list[Temuan]:
    daftar = tuple(
        cetak(besaran, satu, sumber=f"Tabel {nomor}") for nomor, satu in enumerate(teks, 1)
    )
    return temuan(kantor(DISIPLIN, NILAI, tercantum=daftar, **isi), "C02")


@pytest.mark.parametrize(
    "teks",
    [
        ("143%", "142,86%", "142,9"),
        ("0,44", "0,445", "0,4"),
        ("142", "142,5"),
        ("98,63%", "99%"),
        ("10", "10,00", "10 %"),
        ("1.893", "1893"),
        ("1.893", "1,9"),
        ("84%", "-"),
        ("84%", "di atas 90%"),
    ],
)
def test_figures_that_agree_at_the_coarser_precision_do_not_contradict(
    teks: tuple[str, ...],
) -> None:
    assert c02(*teks) == []


def test_the_figure_that_agrees_with_the_data_is_the_one_to_go_by() -> None:
    (satu,) = c02("84%", "84,00 %", "88,89%")
    assert (satu.sumber, satu.tercantum, satu.dihitung) == ("Tabel 1", "84%", "88.89")
    assert "84% di Tabel 1 dan Tabel 2, tetapi 88,89% di Tabel 3" in satu.pesan


def test_else_the_one_printed_most_often() -> None:
    (satu,) = c02("12", "13", "12,0")
    assert (satu.sumber, satu.dihitung) == ("Tabel 2", "12")


def test_each_contradicting_figure_is_told_once() -> None:
    assert [t.tercantum for t in c02("70", "80", "88,9", "70,0")] == ["70", "80"]


def test_labels_contradict_unless_they_name_the_same_band() -> None:
    assert len(c02("Sedang", "Berhasil", besaran="kategori")) == 1
    assert c02("Sedang", "sedang", "SEDANG ", besaran="kategori") == []


def test_other_years_and_quarters_are_other_things() -> None:
    daftar = (
        cetak("realisasi", "5"),
        cetak("realisasi", "6", tahun=TAHUN - 1),
        cetak("realisasi", "7", triwulan=1),
        cetak("realisasi", "8", triwulan=2),
    )
    assert temuan(kantor(tercantum=daftar), "C02") == []


def test_the_year_written_out_is_the_same_year() -> None:
    daftar = (cetak("realisasi", "5"), cetak("realisasi", "6", tahun=TAHUN))
    assert len(temuan(kantor(tercantum=daftar), "C02")) == 1


# C03 --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("besaran", "teks", "terbaca"),
    [
        ("capaian", "diatas 90%", False),
        ("capaian", "100% ke atas", False),
        ("capaian", "1.5 jt", False),
        ("capaian", "Sedang", True),
        ("capaian", "84,00%", True),
        ("capaian", "-", True),
        ("target", "Baik", False),
        ("target", "12 dokumen", True),
        ("kategori", "Tinggi sekali", True),
        ("kategori", "***", False),
        ("kategori", "88,89%", True),
    ],
)
def test_texts_that_are_neither_figure_nor_label(besaran: str, teks: str, terbaca: bool) -> None:
    ada = temuan(kantor(DISIPLIN, NILAI, tercantum=(cetak(besaran, teks),)), "C03")
    assert [t.tercantum for t in ada] == ([] if terbaca else [teks])
    assert all(t.tingkat == "peringatan" for t in ada)


def test_labels_of_a_year_that_the_document_does_not_have_are_labels() -> None:
    lama = {"objek": "tahun", "id": str(TAHUN - 5)}
    dok = kantor(
        tercantum=(
            cetak("kategori", "Berhasil", **lama),
            cetak("rata_capaian", "di atas 90%", **lama),
            cetak("rata_capaian", "91%", **lama),
            cetak("capaian", "92%", objek="anggaran", id="P"),
        )
    )
    assert [t.tercantum for t in hasil(dok).temuan if t.kode[0] == "C"] == ["di atas 90%"]


def test_free_text_is_compared_as_text() -> None:
    definisi = indikator(nilai="teks")
    diukur = r.Pengukuran(indikator="I", target="1 dokumen", realisasi="Selesai", capaian="100")
    betul = (cetak("target", "1 Dokumen"), cetak("realisasi", "selesai."))
    dok = kantor(definisi, diukur, tercantum=(*betul, cetak("realisasi", "Belum selesai")))
    assert [t.tercantum for t in hasil(dok).temuan if t.kode[0] == "C"] == [
        "Belum selesai",
        "Belum selesai",
    ]
