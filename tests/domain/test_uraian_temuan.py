"""Findings in words: place, figures, rule, tab, unit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Letak, Temuan, semua_aturan
from lkjip_desktop.domain.rujukan import bangun
from lkjip_desktop.domain.uraian_temuan import (
    besaran,
    dasar_aturan,
    figur,
    keadaan_diterima,
    keluarga,
    nama_aturan,
    seharusnya,
    tab_temuan,
    tempat,
    tempat_diterima,
    tercantum,
    unit_temuan,
)

SUB = r.Anggaran(
    id="K1",
    tingkat="kegiatan",
    uraian="Kegiatan",
    indikator=(r.Indikator(id="K1.i1", nama="a", satuan="b", arah="naik", nilai="angka"),),
)
DOKUMEN = r.Dokumen(
    instansi=r.Instansi(nama="D", pemerintah="P", wilayah="W", kota="K"),
    unit=(r.Unit(id="u1", nama="Bidang"),),
    renstra=(
        r.Renstra(
            id="R",
            tahun_awal=2021,
            tahun_akhir=2025,
            tujuan=(
                r.Tujuan(
                    id="T1",
                    uraian="t",
                    indikator=(
                        r.Indikator(
                            id="T1.1",
                            nama="a",
                            satuan="b",
                            arah="naik",
                            nilai="angka",
                            penanggung_jawab="u1",
                        ),
                    ),
                ),
            ),
        ),
    ),
    tahun=(
        r.Tahun(
            tahun=2024,
            anggaran=(r.Anggaran(id="P1", tingkat="program", uraian="p", unit="u1", anak=(SUB,)),),
        ),
    ),
)
RUJUK = bangun(DOKUMEN, 2024)


def _temuan(letak: Letak, **isi: object) -> Temuan:
    dasar = {
        "kode": "C01",
        "tingkat": "galat",
        "objek": "indikator",
        "id": "T1.1",
        "besaran": None,
        "sumber": None,
        "tercantum": None,
        "dihitung": None,
        "pesan": "Pesan.",
    }
    return Temuan(**{**dasar, **isi}, letak=letak)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("letak", "isi", "tab"),
    [
        (Letak(r.Tercantum, 1, "nilai"), {}, "pemeriksaan"),
        (Letak(r.Pengukuran, 0, "realisasi"), {}, "triwulan"),
        (Letak(r.Indikator, 1, "target", "2024"), {}, "renstra"),
        (Letak(r.Indikator, 1, "target", "2024"), {"id": "K1.i1"}, "anggaran"),
        (Letak(r.Sasaran, 1, "indikator"), {}, "renstra"),
        (Letak(r.Anggaran, 1, "permasalahan"), {}, "anggaran"),
        (Letak(r.Belanja, 1, "realisasi"), {}, "anggaran"),
        (Letak(r.Dukungan, 1, "porsi"), {}, "anggaran"),
        (Letak(r.Pk, 1, "tanggal"), {}, "pk"),
        (Letak(r.PkProgram, 1, "pagu"), {}, "pk"),
        (Letak(r.Tahun, 1, "pk"), {}, "pk"),
        (Letak(r.Tahun, 1, "belanja"), {}, "anggaran"),
        (Letak(r.Tahun, 1, "pengukuran"), {}, "triwulan"),
        (Letak(r.Tahun, 1, "narasi", "bab3.efisiensi"), {}, "lkjip"),
    ],
)
def test_each_place_has_its_tab(letak: Letak, isi: dict[str, object], tab: str) -> None:
    assert tab_temuan(RUJUK, _temuan(letak, **isi)) == tab


def test_the_place_names_the_object_and_where_it_is_printed() -> None:
    letak = Letak(r.Tercantum, 1)
    assert tempat(_temuan(letak, sumber="Tabel 3.1")) == "T1.1, Tabel 3.1"
    assert tempat(_temuan(letak, objek="tahun", id="2024")) == "tahun 2024"
    d = r.Diterima(kode="C01", objek="sasaran", id="S1", sumber="BAB III", alasan="x")
    assert tempat_diterima(d) == "sasaran S1, BAB III"


@pytest.mark.parametrize(
    ("apa", "teks", "tampil"),
    [
        ("capaian", "102.6207", "102,62%"),
        ("serapan", "50", "50,00%"),
        ("pagu", "924986100", "Rp924.986.100"),
        ("realisasi", "29.76", "29,76"),
        ("realisasi", "0.3333", "0,33"),
        ("target", "10", "10"),
        ("kategori", "Sangat Tinggi", "Sangat Tinggi"),
        (None, None, ""),
    ],
)
def test_figures_are_shown_as_their_besaran_is(
    apa: str | None, teks: str | None, tampil: str
) -> None:
    assert figur(apa, teks) == tampil
    assert seharusnya(_temuan(Letak(r.Tercantum, 1), besaran=apa, dihitung=teks)) == tampil


def test_a_printed_figure_is_told_as_printed_one_by_hand_in_indonesian() -> None:
    letak = Letak(r.Tercantum, 1)
    cetak = _temuan(letak, besaran="capaian", tercantum="84.00", sumber="Tabel 1")
    assert tercantum(cetak) == "84.00"
    assert tercantum(replace(cetak, sumber=None)) == "84,00%"
    assert tercantum(replace(cetak, tercantum=None)) == ""


def test_besaran_has_words_and_others_stand_for_themselves() -> None:
    assert besaran("realisasi_anggaran") == "realisasi anggaran"
    assert besaran("penutup") == "penutup"
    assert besaran(None) == ""


def test_every_rule_is_told_with_its_reason() -> None:
    for aturan in semua_aturan():
        for objek in ("indikator", "anggaran", "sasaran", "tahun"):
            t = _temuan(Letak(r.Tercantum, 1), kode=aturan.kode, objek=objek)
            assert dasar_aturan(t)
            assert nama_aturan(t)
        assert keluarga(aturan.kode)


def test_of_rules_with_one_kode_that_for_the_object_is_told() -> None:
    letak = Letak(r.Indikator, 1)
    satu = _temuan(letak, kode="S03", objek="indikator")
    lain = _temuan(letak, kode="S03", objek="anggaran", id="K1")
    assert nama_aturan(satu) == "Indikator tanpa target"
    assert nama_aturan(lain) == "Program atau kegiatan tanpa indikator"


def test_the_unit_is_that_of_the_indikator_or_of_the_nearest_node() -> None:
    letak = Letak(r.Indikator, 1)
    assert unit_temuan(RUJUK, _temuan(letak)) == "u1"
    assert unit_temuan(RUJUK, _temuan(letak, id="K1.i1")) == "u1"
    assert unit_temuan(RUJUK, _temuan(letak, objek="anggaran", id="K1")) == "u1"
    assert unit_temuan(RUJUK, _temuan(letak, objek="tahun", id="2024")) is None
    assert unit_temuan(RUJUK, _temuan(letak, id="tidak ada")) is None
    assert unit_temuan(RUJUK, _temuan(letak, objek="anggaran", id="tidak ada")) is None


def test_an_acceptance_holds_for_the_figure_that_it_was_given_for() -> None:
    t = _temuan(Letak(r.Tercantum, 1), besaran="capaian", sumber="Tabel 1", dihitung="88.8889")
    hasil = HasilPeriksa(2024, (replace(t, diterima="x"),))
    d = r.Diterima(
        kode="C01",
        objek="indikator",
        id="T1.1",
        besaran="capaian",
        sumber="Tabel 1",
        dihitung="88.8889",
        alasan="x",
    )
    semua = (d, replace(d, dihitung="90"), replace(d, id="T1.2"))
    assert keadaan_diterima(hasil, semua) == ("berlaku", "angka berubah", "tidak ditemukan lagi")
    assert keadaan_diterima(HasilPeriksa(2024, (t,)), (d,)) == ("angka berubah",)
