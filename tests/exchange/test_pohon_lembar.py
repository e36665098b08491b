"""Reading an anggaran tree from the cells of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.exchange.pohon_lembar.baca import baca_pohon, tafsirkan
from lkjip_desktop.exchange.pohon_lembar.bacaan import Bacaan, CaraTingkat, Tafsir

LENGKAP = """PEMERINTAH KABUPATEN REKAAN
Kode\tUraian\tPagu\t\tRealisasi\t\t\t\tSerapan\tBidang
\t\tMurni\tPerubahan\tTW I\tTW II\tTW III\tTW IV\t%\t
(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)
2\tURUSAN WAJIB\t90.000.000
2.23\tPERPUSTAKAAN\t90.000.000
2.23.02\tProgram Pembinaan\t90.000.000\t\t\t\t\t\t90,1
2.23.02.2.01\tPengelolaan\t90.000.000
2.23.02.2.01.0001\tLayanan\tRp 60.000.000,00\t70.000.000\t1.000\t2.000\t-\t\t\tBidang Layanan
2.23.02.2.01.0002\tKoleksi\t30.000.000
5.1.02.01\tBelanja barang\t30.000.000
Jumlah\t\t90.000.000"""


def _blok(teks: str) -> list[list[str]]:
    baris = [b.split("\t") for b in teks.split("\n")]
    lebar = max(map(len, baris))
    return [b + [""] * (lebar - len(b)) for b in baris]


def _baca(teks: str) -> Bacaan:
    blok = _blok(teks)
    return baca_pohon(blok, tafsirkan(blok))


def _bentuk(bacaan: Bacaan) -> list[tuple[str, str, int | None]]:
    return [(s.tingkat, s.uraian, s.induk) for s in bacaan.simpul]


def test_a_sheet_with_merged_headings() -> None:
    bacaan = _baca(LENGKAP)
    assert bacaan.tafsir.peran == (
        "kode",
        "uraian",
        "pagu_murni",
        "pagu_perubahan",
        "tw1",
        "tw2",
        "tw3",
        "tw4",
        "abaikan",
        "unit",
    )
    assert _bentuk(bacaan) == [
        ("program", "Program Pembinaan", None),
        ("kegiatan", "Pengelolaan", 0),
        ("subkegiatan", "Layanan", 1),
        ("subkegiatan", "Koleksi", 1),
    ]
    layanan = bacaan.simpul[2]
    assert layanan.uang == {
        "pagu_murni": "60000000",
        "pagu_perubahan": "70000000",
        "tw1": "1000",
        "tw2": "2000",
    }
    assert (layanan.kode, layanan.unit) == ("2.23.02.2.01.0001", "Bidang Layanan")
    assert not any(s.ragu for s in bacaan.simpul)
    assert not bacaan.tak_terbaca
    alasan = {b.nomor: b.alasan for b in bacaan.lewat}
    assert set(alasan) == {1, 2, 3, 4, 5, 6, 11, 12}
    assert "urusan" in alasan[5]
    assert "belanja" in alasan[11]
    assert "jumlah" in alasan[12]


@pytest.mark.parametrize(
    ("teks", "cara"),
    [
        ("Program A\t10.000\n   Kegiatan B\t10.000\n      Sub C\t10.000", "lekukan"),
        ("Program A\t\t\t10.000\n\tKegiatan B\t\t10.000\n\t\tSub C\t10.000", "lekukan"),
        ("1\t\t\tA\t10.000\n1\t01\t\tB\t10.000\n1\t01\t001\tC\t10.000", "kode"),
        ("1\tA\t10.000\n1.1\tB\t10.000\n1.1.1\tC\t10.000", "kode"),
        ("X.XX.01\tA\t10.000\nX.XX.01.2.01\tB\t9.000\nX.XX.01.2.01.02\tC\t9.000", "kode"),
        (
            "No\tTingkat\tNama\tPagu\n1\tProgram\tA\t9.000\n2\tKegiatan\tB\t9.000\n"
            "3\tSub Kegiatan\tC\t9.000",
            "kolom",
        ),
        ("Program A\t9.000\nKegiatan B\t9.000\nPenyediaan jasa\t9.000", "kata"),
    ],
)
def test_levels_by_kode_indent_column_or_words(teks: str, cara: CaraTingkat) -> None:
    bacaan = _baca(teks)
    assert bacaan.tafsir.cara == cara
    assert [s.tingkat for s in bacaan.simpul] == ["program", "kegiatan", "subkegiatan"]
    assert [s.induk for s in bacaan.simpul] == [None, 0, 1]
    assert not bacaan.tak_terbaca


def test_without_headings_money_is_read_by_how_many_columns_there_are() -> None:
    bacaan = _baca("Program A\t1.000\t2.000\t3.000\t4.000\t5.000\t6.000")
    assert bacaan.tafsir.peran[1:] == (
        "pagu_murni",
        "pagu_perubahan",
        "tw1",
        "tw2",
        "tw3",
        "tw4",
    )
    assert "arti setiap kolom" in bacaan.ragu[0]


@pytest.mark.parametrize(
    ("teks", "ragu"),
    [
        ("1.1.1\tSub\t9.000\n1\tA\t9.000\n1.1\tB\t9.000", "sub kegiatan tanpa program"),
        ("2.23.02\tA\t9.000\n2.23.03.2.01\tB\t9.000", "tidak berada di bawah kode 2.23.02"),
        (
            "2.23.02\tA\t9.000\n2.23.03\tB\t9.000\n\tLain\t9.000",
            "tanpa kode; periksa tingkat dan tempatnya",
        ),
        ("2.23.02\tA\t9.000\n2.23.02\tB\t9.000", "kode 2.23.02 ada 2 kali"),
        (
            "2.23.02\tA\t9.000\n2.23.02.2.01\tB\t8.000",
            "Pagu murni tertulis Rp9.000, rinciannya berjumlah Rp8.000",
        ),
    ],
)
def test_doubts_are_said(teks: str, ragu: str) -> None:
    assert ragu in "; ".join(kalimat for s in _baca(teks).simpul for kalimat in s.ragu)


def test_a_figure_that_cannot_be_read_is_listed() -> None:
    bacaan = _baca("Kode\tUraian\tPagu\n1\tA\t1,5 jt\n1.1\tB\t-5.000\n1.2\tC\t7.000")
    assert [(s.nomor, s.teks) for s in bacaan.tak_terbaca] == [(2, "1,5 jt"), (3, "-5.000")]
    assert [s.uang for s in bacaan.simpul] == [{}, {}, {"pagu_murni": "7000"}]


def test_another_meaning_can_be_given_to_a_column() -> None:
    blok = _blok("1\tA\t9.000\n1.1\tB\t9.000")
    tafsir = Tafsir(("kode", "uraian", "realisasi"), "kode", 0)
    assert [s.uang for s in baca_pohon(blok, tafsir).simpul] == [{"realisasi": "9000"}] * 2


# any tree, written in any of the ways, is read back ----------------------------------------------

_KATA = st.sampled_from(["Penyediaan jasa", "Rapat", "Survei layanan", "Gedung kantor"])
_UANG = st.integers(1_000, 10**12)
_DAUN = st.tuples(_KATA, _UANG)
_POHON = st.lists(
    st.tuples(
        _KATA,
        st.lists(st.tuples(_KATA, st.lists(_DAUN, min_size=1, max_size=3)), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=3,
)
Pohon = Sequence[tuple[str, Sequence[tuple[str, Sequence[tuple[str, int]]]]]]


def _baris(pohon: Pohon) -> list[tuple[int, str, str, int]]:
    """Depth, kode, words and money of each row."""
    hasil = []
    for p, (program, kegiatan) in enumerate(pohon, 1):
        jumlah = sum(uang for _, daun in kegiatan for _, uang in daun)
        hasil.append((0, f"2.23.{p:02}", program, jumlah))
        for k, (nama, daun) in enumerate(kegiatan, 1):
            kode = f"2.23.{p:02}.2.{k:02}"
            hasil.append((1, kode, nama, sum(uang for _, uang in daun)))
            hasil += [(2, f"{kode}.{s:04}", d, u) for s, (d, u) in enumerate(daun, 1)]
    return hasil


def _rupiah(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


@given(pohon=_POHON, cara=st.sampled_from(["kode", "spasi", "kolom"]), judul=st.booleans())
def test_any_tree_is_read_back(pohon: Pohon, cara: str, judul: bool) -> None:
    baris = _baris(pohon)
    blok: list[list[str]] = []
    for dalam, kode, kata, uang in baris:
        if cara == "kode":
            blok.append([kode, kata, _rupiah(uang)])
        elif cara == "spasi":
            blok.append(["", "   " * dalam + kata, _rupiah(uang)])
        else:
            blok.append([("Program", "Kegiatan", "Sub Kegiatan")[dalam], kata, _rupiah(uang)])
    if judul:
        blok.insert(0, ["Tingkat" if cara == "kolom" else "Kode", "Uraian", "Pagu"])
    bacaan = baca_pohon(blok, tafsirkan(blok))
    assert not bacaan.tak_terbaca
    tingkat = ("program", "kegiatan", "subkegiatan")
    assert [(s.tingkat, s.uraian, s.uang) for s in bacaan.simpul] == [
        (tingkat[dalam], kata, {"pagu_murni": str(uang)}) for dalam, _, kata, uang in baris
    ]
    assert not any(s.ragu for s in bacaan.simpul)
