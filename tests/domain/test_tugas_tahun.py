"""The duties of a year, and the first steps with a new file."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import daftar_bagian
from lkjip_desktop.domain.langkah_awal import langkah_awal
from lkjip_desktop.domain.tugas_tahun import Tugas, tugas_tahun
from tests.domain import buat

TERTANDA: dict[str, Any] = {"tanggal": "2021-01-20", "pihak_pertama": "kepala"}


def _dokumen(*definisi: r.Indikator, **isi: Any) -> r.Dokumen:
    data = r.Tahun(tahun=buat.TAHUN, **isi)
    return buat.dokumen(buat.renstra(buat.sasaran(*definisi)), tahun=data)


def _tugas(id_: str, *definisi: r.Indikator, **isi: Any) -> Tugas:
    dok = _dokumen(*definisi, **isi)
    return next(t for t in tugas_tahun(dok, buat.hasil(dok)) if t.id == id_)


def _pk(jenis: Any = "murni", tingkat: Any = "kepala", **isi: Any) -> r.Pk:
    return r.Pk(id=f"{jenis}-{tingkat}", jenis=jenis, tingkat=tingkat, **isi)


def test_an_empty_year_has_every_duty_before_it() -> None:
    dok = _dokumen()
    semua = tugas_tahun(dok, buat.hasil(dok))
    assert [t.judul for t in semua] == [
        "PK murni",
        "PK perubahan",
        "Anggaran",
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
        "Realisasi setahun",
        "Analisis capaian",
        "LKjIP",
    ]
    assert {t.keadaan for t in semua} == {"belum", "tidak perlu"}


@pytest.mark.parametrize(
    ("pk", "keadaan", "uraian"),
    [
        ((), "belum", "Belum dibuat."),
        ((_pk(tingkat="pengawas"),), "sebagian", "PK tingkat kepala belum dibuat."),
        ((_pk(),), "sebagian", "1 dari 1 dokumen belum siap ditandatangani."),
        ((_pk(**TERTANDA), _pk(tingkat="pengawas")), "sebagian", "1 dari 2 dokumen belum"),
        ((_pk(**TERTANDA),), "selesai", "Lengkap, tertanggal 20 Januari 2021."),
    ],
)
def test_a_pk_is_missing_unsigned_or_signed(
    pk: tuple[r.Pk, ...], keadaan: str, uraian: str
) -> None:
    tugas = _tugas("pk_murni", pk=pk)
    assert tugas.keadaan == keadaan
    assert tugas.uraian.startswith(uraian)


def test_a_changed_pagu_asks_for_a_changed_pk() -> None:
    tetap = buat.simpul("P1", pagu_murni="5", pagu_perubahan="5")
    assert _tugas("pk_perubahan", anggaran=(tetap,)).keadaan == "tidak perlu"
    berubah = buat.simpul("P1", pagu_murni="5", pagu_perubahan="6")
    assert _tugas("pk_perubahan", anggaran=(berubah,)).keadaan == "belum"
    pk = (_pk("perubahan", **TERTANDA),)
    assert _tugas("pk_perubahan", anggaran=(berubah,), pk=pk).keadaan == "selesai"


def test_the_anggaran_counts_its_leaves() -> None:
    daun = (
        buat.simpul("P1.1", pagu_murni="5", realisasi="0"),
        buat.simpul("P1.2", pagu_murni="5"),
    )
    tugas = _tugas("anggaran", anggaran=(buat.simpul("P1", *daun),))
    assert tugas.keadaan == "sebagian"
    assert tugas.uraian == "Pagu 2 dan realisasi 1 dari 2 rincian terisi."
    assert tugas.tempat == daun[1]


def test_money_that_stands_higher_up_counts_for_all_below_it() -> None:
    kosong = (buat.simpul("P1.1.1"), buat.simpul("P1.1.2"))
    atas = buat.simpul("P1.1", *kosong, pagu_murni="9", realisasi="8")
    tugas = _tugas("anggaran", anggaran=(buat.simpul("P1", atas),))
    assert tugas.keadaan == "selesai"
    berisi = (buat.simpul("P1.1.1", pagu_murni="5", realisasi="1"), buat.simpul("P1.1.2"))
    atas = buat.simpul("P1.1", *berisi, pagu_murni="9", realisasi="8")
    tugas = _tugas("anggaran", anggaran=(buat.simpul("P1", atas),))
    assert tugas.uraian == "Pagu 1 dan realisasi 1 dari 2 rincian terisi."


def _ukuran(id_: str, target: str, realisasi: str, **isi: Any) -> r.Pengukuran:
    def empat(teks: str) -> Any:
        return tuple(None if t == "." else t for t in teks.split())

    return r.Pengukuran(
        indikator=id_, target_tw=empat(target), realisasi_tw=empat(realisasi), **isi
    )


def test_a_quarter_counts_what_is_due_in_it() -> None:
    definisi = [buat.indikator(i) for i in "AB"]
    ukuran = (_ukuran("A", "1 1 1 1", "0 . . ."), _ukuran("B", ". . . 1", ". . . ."))
    tw1 = _tugas("tw1", *definisi, pengukuran=ukuran)
    assert tw1.uraian == "1 dari 1 terisi. Belum ditutup, tanpa berita acara."
    assert tw1.keadaan == "sebagian"
    tw4 = _tugas("tw4", *definisi, pengukuran=ukuran)
    assert tw4.uraian.startswith("0 dari 2 terisi.")
    assert (tw4.keadaan, tw4.tempat) == ("belum", definisi[0])


def test_without_quarterly_targets_every_indikator_is_due() -> None:
    definisi = [buat.indikator(i, target={"2021": "1"}) for i in "AB"]
    tugas = _tugas("tw2", *definisi, pengukuran=(_ukuran("A", ". . . .", ". 3 . ."),))
    assert tugas.uraian.startswith("1 dari 2 terisi.")


def test_a_closed_quarter_is_done_and_says_when() -> None:
    tutup = r.Penutupan(triwulan=1, waktu="2021-04-08T10:15:00+07:00")
    tugas = _tugas("tw1", penutupan=(tutup,))
    assert tugas.keadaan == "selesai"
    assert tugas.uraian.endswith("Ditutup 8 April 2021.")


def test_realisasi_and_analysis_are_counted() -> None:
    definisi = [buat.indikator(i, target={"2021": "1"}) for i in "AB"]
    ukuran = (
        r.Pengukuran(indikator="A", realisasi="0", hambatan="Cuaca."),
        r.Pengukuran(indikator="B", realisasi=None),
    )
    isi = {"pengukuran": ukuran, "narasi": {"bab3.indikator.B": "Sebab."}}
    realisasi = _tugas("realisasi", *definisi, **isi)
    assert (realisasi.uraian, realisasi.tempat) == ("1 dari 2 indikator terisi.", definisi[1])
    assert _tugas("analisis", *definisi, **isi).keadaan == "selesai"


def test_the_lkjip_counts_unwritten_sections() -> None:
    dok = _dokumen(buat.indikator("A"))
    semua = {b.kunci: "Teks." for b in daftar_bagian(dok, buat.TAHUN)}
    assert _tugas("lkjip", buat.indikator("A"), narasi=semua).keadaan == "selesai"
    kurang = {k: v for k, v in semua.items() if k != "ikhtisar"}
    tugas = _tugas("lkjip", buat.indikator("A"), narasi=kurang)
    assert (tugas.keadaan, tugas.uraian) == ("sebagian", "1 bagian belum ditulis.")


def test_recommendations_are_a_duty_once_there_are_some() -> None:
    daftar = (
        r.TindakLanjut(rekomendasi="x", status="selesai"),
        r.TindakLanjut(rekomendasi="y", status="belum"),
    )
    tugas = _tugas("tindak_lanjut", tindak_lanjut=daftar)
    assert (tugas.keadaan, tugas.tempat) == ("sebagian", daftar[1])


def test_the_first_steps_stand_in_order_and_none_is_done_in_an_empty_file() -> None:
    dok = r.Dokumen(
        instansi=r.Instansi(nama="", pemerintah="", wilayah="", kota=""), renstra=(), tahun=()
    )
    langkah = langkah_awal(dok, None)
    assert [x.bagian for x in langkah] == [
        "instansi",
        "pejabat",
        "renstra",
        "anggaran",
        "pk",
        "triwulan",
        "lkjip",
    ]
    assert not any(x.selesai for x in langkah)


def test_a_first_step_is_done_once_it_has_begun() -> None:
    dok = _dokumen(
        buat.indikator("A"),
        pk=(_pk(),),
        anggaran=(buat.simpul("P1"),),
        pengukuran=(r.Pengukuran(indikator="A", realisasi="0"),),
        narasi={"ikhtisar": "Teks."},
    )
    selesai = {x.bagian for x in langkah_awal(dok, buat.TAHUN) if x.selesai}
    assert selesai == {"renstra", "pk", "anggaran", "triwulan", "lkjip"}
