"""Finding by words and codes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pencarian import Hasil, cari, polos, susun


def _indikator(id: str, nama: str) -> r.Indikator:
    return r.Indikator(id=id, nama=nama, satuan="persen", arah="naik", nilai="angka")


def _dokumen(tahun: r.Tahun, *indikator: r.Indikator) -> r.Dokumen:
    sasaran = r.Sasaran(id="S1", uraian="Layanan makin cepat", indikator=indikator)
    return r.Dokumen(
        instansi=r.Instansi(
            nama="Dinas", pemerintah="Pemerintah Kota", wilayah="Kota Rekaan", kota="Rekaan"
        ),
        unit=(r.Unit(id="u1", nama="Sekretariat"), r.Unit(id="u2", nama="Umpeg", induk="u1")),
        pejabat=(r.Pejabat(id="kepala", nama="(Kepala Dinas)", jabatan="Kepala Dinas"),),
        renstra=(
            r.Renstra(
                id="R",
                tahun_awal=2021,
                tahun_akhir=2025,
                tujuan=(r.Tujuan(id="T1", uraian="Mutu layanan", sasaran=(sasaran,)),),
            ),
            r.Renstra(
                id="R0",
                tahun_awal=2016,
                tahun_akhir=2020,
                tujuan=(r.Tujuan(id="L1", uraian="Mutu layanan lama"),),
            ),
        ),
        tahun=(tahun,),
    )


@pytest.fixture
def dokumen() -> r.Dokumen:
    sub = r.Anggaran(
        id="a3",
        kode="1.01.02",
        tingkat="subkegiatan",
        uraian="Survei kepuasan",
        unit="u2",
        indikator=(_indikator("K1", "Jumlah survei"),),
    )
    tahun = r.Tahun(
        tahun=2024,
        anggaran=(
            r.Anggaran(id="a1", kode="1.01", tingkat="program", uraian="Penunjang", anak=(sub,)),
        ),
        pk=(r.Pk(id="pk", jenis="murni", tingkat="kepala", pihak_pertama="kepala"),),
        narasi={"bab1.landasan_hukum": "Undang-Undang\nNomor 23 tentang pemerintahan daerah."},
        tabel=(
            r.Tabel(judul="Pegawai", kolom=("Golongan", "Orang"), baris=(("IV/a Pembina", "2"),)),
        ),
        pengukuran=(r.Pengukuran(indikator="S1.1", hambatan="Gempa merusak loket."),),
    )
    return _dokumen(
        tahun, _indikator("S1.1", "Indeks kepuasan"), _indikator("S1.10", "Persentase aduan")
    )


def _cari(dokumen: r.Dokumen, teks: str) -> list[Hasil]:
    return list(cari(susun(dokumen, 2024), teks))


@pytest.mark.parametrize(
    ("teks", "jenis", "judul"),
    [
        ("s1.1", "indikator", "Indeks kepuasan"),
        ("1.01", "program", "Penunjang"),
        ("kepuasan SURVEI", "subkegiatan", "Survei kepuasan"),
        ("indéks", "indikator", "Indeks kepuasan"),
        ("kepala dinas perjanjian", "pk", "PK murni, tingkat kepala, Kepala Dinas"),
        ("umpeg", "unit", "Umpeg"),
        ("(kepala", "pejabat", "(Kepala Dinas)"),
        ("pembina", "tabel", "Pegawai"),
        ("gempa", "teks", "Indikator: Indeks kepuasan"),
        ("mutu lama", "tujuan", "Mutu layanan lama"),
    ],
)
def test_words_and_codes_find_their_place(
    dokumen: r.Dokumen, teks: str, jenis: str, judul: str
) -> None:
    pertama = _cari(dokumen, teks)[0]
    assert (pertama.jenis, pertama.judul) == (jenis, judul)


def test_every_word_must_occur(dokumen: r.Dokumen) -> None:
    assert _cari(dokumen, "kepuasan gajah") == []
    assert _cari(dokumen, "   ") == []


def test_what_begins_with_the_code_comes_first(dokumen: r.Dokumen) -> None:
    assert [h.kode for h in _cari(dokumen, "S1.1")[:2]] == ["S1.1", "S1.10"]
    assert [h.kode for h in _cari(dokumen, "1.01")][:2] == ["1.01", "1.01.02"]


def test_a_hit_says_where_it_stands(dokumen: r.Dokumen) -> None:
    assert _cari(dokumen, "aduan")[0].tempat == "Sasaran S1"
    assert _cari(dokumen, "jumlah survei")[0].tempat == "Sub kegiatan 1.01.02"
    assert _cari(dokumen, "layanan lama")[0].tempat == "Renstra 2016–2020"


def test_a_hit_in_a_text_shows_the_words_around_and_its_key(dokumen: r.Dokumen) -> None:
    (kena,) = _cari(dokumen, "pemerintahan")
    assert (kena.jenis, kena.bagian) == ("teks", "bab1.landasan_hukum")
    assert "pemerintahan daerah" in kena.tempat


def test_the_list_is_bounded(dokumen: r.Dokumen) -> None:
    assert len(cari(susun(dokumen, 2024), "a", batas=3)) == 3


def test_a_year_that_is_not_there_is_told(dokumen: r.Dokumen) -> None:
    with pytest.raises(UserError):
        susun(dokumen, 1999)


@given(st.text(max_size=30))
def test_comparing_forgets_capitals_and_space(teks: str) -> None:
    assert polos(polos(teks)) == polos(teks)
    assert polos(f"  {teks}\n") == polos(teks)


def test_a_thousand_indikator_and_five_hundred_nodes_are_searched_at_once() -> None:
    simpul = tuple(
        r.Anggaran(
            id=f"a{i}",
            kode=f"1.{i // 50:02}.{i:03}",
            tingkat="program",
            uraian=f"Penyelenggaraan urusan pemerintahan nomor {i}",
            indikator=(_indikator(f"A{i}", f"Persentase keluaran kegiatan nomor {i}"),),
        )
        for i in range(500)
    )
    sasaran = (_indikator(f"S{i}", f"Indeks kepuasan layanan ke-{i}") for i in range(500))
    indeks = susun(_dokumen(r.Tahun(tahun=2024, anggaran=simpul), *sasaran), 2024)
    lama = []
    for _ in range(5):
        mulai = time.perf_counter()
        assert len(cari(indeks, "persentase nomor")) == 50
        lama.append(time.perf_counter() - mulai)
    assert min(lama) < 0.03
