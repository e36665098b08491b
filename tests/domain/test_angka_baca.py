"""Reading figures: every shape in which offices print and paste them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.galat import UserError

TERBACA = [
    # text, value, decimals
    ("5", "5", 0),
    ("0", "0", 0),
    ("0,00", "0.00", 2),
    ("-0", "0", 0),
    ("1842", "1842", 0),
    ("20.40", "20.40", 2),
    ("82.00", "82.00", 2),
    ("1,5", "1.5", 1),
    ("1.0000", "1.0000", 4),
    ("0.750", "0.750", 3),
    ("0,750", "0.750", 3),
    ("1234.567", "1234.567", 3),
    ("1234,567", "1234.567", 3),
    ("1.234,5", "1234.5", 1),
    ("1,234.5", "1234.5", 1),
    ("1.234.567", "1234567", 0),
    ("1.234.567,890", "1234567.890", 3),
    ("1,268,161,850", "1268161850", 0),
    ("1,268,161,850.25", "1268161850.25", 2),
    ("1 268 161 850", "1268161850", 0),
    ("1 268 161,85", "1268161.85", 2),
    (".5", "0.5", 1),
    ("-,25", "-0.25", 2),
    ("0123", "123", 0),
    # the habit of writing ",-" behind money, which is no minus
    ("10.656.768.771,-", "10656768771", 0),
    ("4.390.636.938-", "4390636938", 0),
    ("4.390.636.938,--", "4390636938", 0),
    ("4.390.636.938 ,-", "4390636938", 0),
    ("4.390.636.938.-", "4390636938", 0),
    ("5.000.000,=", "5000000", 0),
    ("5.000.000,00,-", "5000000.00", 2),
    ("1.500,-", "1500", 0),
    ("1,500,-", "1500", 0),
    # dots that lead to the figure, the end of a sentence, footnotes
    (".. 148.792.500", "148792500", 0),
    ("..148.792.500", "148792500", 0),
    ("... 12,5", "12.5", 1),
    (". 148.792.500", "148792500", 0),
    (": 148.792.500", "148792500", 0),
    ("85.", "85", 0),
    ("85*)", "85", 0),
    ("85,5 **", "85.5", 1),
    ("'85", "85", 0),
    # minus signs of all kinds, and brackets
    ("-5,3", "-5.3", 1),
    ("- 5,3", "-5.3", 1),
    ("+5,3", "5.3", 1),
    ("\u22125,3", "-5.3", 1),
    ("\u20135,3", "-5.3", 1),
    ("\u2014 5,3", "-5.3", 1),
    ("\u20115,3", "-5.3", 1),
    ("(5,3)", "-5.3", 1),
    ("( 1.234.567 )", "-1234567", 0),
    ("(-5,3)", "-5.3", 1),
    # spaces and invisible characters of Word, Excel and PDF
    ("\u00a012,5\u00a0", "12.5", 1),
    ("1\u00a0268\u2009161\u202f850", "1268161850", 0),
    ("12\u00ad,5\u200b", "12.5", 1),
    ("\ufeff12,5\r\n", "12.5", 1),
    ("\t12,5\t", "12.5", 1),
    ("10.656.768.\n771", "10656768771", 0),
    ("10.656. 768.771", "10656768771", 0),
]

BERSATUAN = [
    ("Rp. 4.219.096.000,00", "4219096000.00", "rupiah"),
    ("Rp4.219.096.000", "4219096000", "rupiah"),
    ("Rp.4.219.096.000,-", "4219096000", "rupiah"),
    ("Rp 14.667.701.489,89", "14667701489.89", "rupiah"),
    ("RP\u00a05.000", "5000", "rupiah"),
    ("rp : 5.000", "5000", "rupiah"),
    ("Rp. 4. 219.096.000,00", "4219096000.00", "rupiah"),
    ("Rp .. 5.000", "5000", "rupiah"),
    ("IDR 5,000,000.00", "5000000.00", "rupiah"),
    ("5.000 rupiah", "5000", "rupiah"),
    ("5.000 Rp.", "5000", "rupiah"),
    ("5.000,- rupiah", "5000", "rupiah"),
    ("Rp. (1.500,00)", "-1500.00", "rupiah"),
    ("(Rp 1.500)", "-1500", "rupiah"),
    ("-Rp5.000", "-5000", "rupiah"),
    ("Rp-5.000", "-5000", "rupiah"),
    ("Rp 1.500,00 (seribu lima ratus rupiah)", "1500.00", "rupiah"),
    ("99,04 %", "99.04", "persen"),
    ("8,59 %", "8.59", "persen"),
    ("8,59\u00a0%", "8.59", "persen"),
    ("98.37%", "98.37", "persen"),
    ("100%", "100", "persen"),
    ("100\uff05", "100", "persen"),
    ("-10%", "-10", "persen"),
    ("(5,3 %)", "-5.3", "persen"),
    ("(5,3) %", "-5.3", "persen"),
    ("99, 04 %", "99.04", "persen"),
    ("12,5 persen", "12.5", "persen"),
    ("85 (persen)", "85", "persen"),
    ("sebesar 5 %", "5", "persen"),
]

BERKATA = [
    # text, value, label, what is counted
    ("A (82,10)", "82.10", "A", None),
    ("BB(72.3)", "72.3", "BB", None),
    ("Sangat Baik ( 3,52 )", "3.52", "Sangat Baik", None),
    ("82,10 (A)", "82.10", "A", None),
    ("82,10 B+", "82.10", "B+", None),
    ("82,10% (A)", "82.10", "A", None),
    ("A (-82,10)", "-82.10", "A", None),
    ("80,25/A", "80.25", "A", None),
    ("A / 80,25", "80.25", "A", None),
    ("Level 3 (3,25)", "3.25", "Level 3", None),
    ("1 Kali", "1", None, "Kali"),
    ("4 JPT", "4", None, "JPT"),
    ("110 peserta", "110", None, "peserta"),
    ("5orang", "5", None, "orang"),
    ("12 hari kerja", "12", None, "hari kerja"),
    ("5 dokumen/laporan", "5", None, "dokumen/laporan"),
    ("2 (dua) dokumen", "2", None, "dokumen"),
    ("13 (Tiga Belas)", "13", None, None),
    ("100 m2", "100", None, "m²"),
    ("100 km²", "100", None, "km²"),
    ("Nilai 82,10", "82.10", None, None),
    ("72,74 indeks", "72.74", None, "indeks"),
]

DUA_ARTI = [
    # text, value by Indonesian habit, the other value
    ("1.893", "1893", "1.893"),
    ("12.500", "12500", "12.500"),
    ("1,500", "1.500", "1500"),
    ("(1.500)", "-1500", "-1.500"),
    ("1.250 %", "1250", "1.250"),
    ("99,123%", "99.123", "99123"),
    ("2.150 orang", "2150", "2.150"),
    ("A (82.100)", "82100", "82.100"),
    ("Rp1.061.494,250", "1061494.250", "1061494250"),
]

DITOLAK = [
    # text, a word of the reason
    ("", "belum diisi"),
    ("-", "belum diisi"),
    ("n/a", "belum diisi"),
    ("1.5 jt", "1.500.000"),
    ("Rp 12 miliar", "12.000.000.000"),
    ("1.500 jt", "besaran"),
    ("5 ribu orang", "besaran"),
    ("3 M", "besaran"),
    ("12.345.67", "tiga-tiga"),
    ("1.234,567.890", "tiga-tiga"),
    ("0.123.456", "nol di depan"),
    ("0.750,-", "nol di depan"),
    ("1,23,456", "tiga-tiga"),
    ("100% ke atas", "batas"),
    ("diatas 90%", "batas"),
    (">= 90", "batas"),
    ("\u2265 90%", "batas"),
    ("± 5", "batas"),
    ("minimal (80)", "batas"),
    ("3 dari 4", "batas"),
    ("50-60", "rentang"),
    ("50% - 60%", "rentang"),
    ("50 \u2013 60", "rentang"),
    ("50 s.d. 60", "rentang"),
    ("50 s/d 60", "rentang"),
    ("2016 sampai 2020", "rentang"),
    ("1/2", "pecahan"),
    ("½", "pecahan"),
    ("12 Januari 2021", "tanggal"),
    ("01-Mei", "tanggal"),
    ("1-2-2021", "tanggal"),
    ("2021/01/28", "tanggal"),
    ("10.30 WIB", "waktu"),
    ("1E+10", "ilmiah"),
    ("1,06568E+10", "ilmiah"),
    ("#DIV/0!", "Excel"),
    ("#N/A", "Excel"),
    ("#REF!", "Excel"),
    ("$5", "mata uang"),
    ("USD 5,000", "mata uang"),
    ("nihil", "nol"),
    ("tidak ada", "nol"),
    ("baik", "tidak memuat angka"),
    ("nan", "tidak memuat angka"),
    ("\uff11\uff12", "0 sampai 9"),
    ("\u0663", "0 sampai 9"),
    ("1\u0663", "0 sampai 9"),
    ("12\n13", "satu baris"),
    ("10, 20", "memisahkan"),
    ("1. 234", "memisahkan"),
    ("1. 234.567", "memisahkan"),
    ("1 234.567", "memisahkan"),
    ("1.234,50-", "strip"),
    ("1,5,-", "strip"),
    ("(5", "kurung"),
    ("5)", "kurung"),
    ("2 (tiga) dokumen", "tidak sama"),
    ("Rp 1.500,00 (seribu enam ratus rupiah)", "tidak sama"),
    ("\x005", "tidak tampak"),
    ("5\ud800", "tidak tampak"),
    ("5" * 301, "terlalu panjang"),
    ("--5", "tidak lazim"),
    ("-(5)", "tidak lazim"),
    ("85,", "tidak lazim"),
    ("012.345", "nol di depan"),
    ("1_000", "selain angka"),
    ("1'000", "selain angka"),
    ("5 %-", "selain angka"),
    ("Rp 5 %", "selain angka"),
    ("Rp 5.000 per bulan", "batas"),
    ("12a", "selain angka"),
    ("12A", "selain angka"),
    ("12 x", "selain angka"),
    ("5/orang", "selain angka"),
    ("Rp 5.000 orang", "selain angka"),
    ("100% pegawai", "selain angka"),
    ("5 persen persen", "selain angka"),
    ("5 (A) orang", "selain angka"),
    ("A (82,10) B", "selain angka"),
    ("A (82,10", "kurung"),
    ("Level 3 (A)", "selain angka"),
    ("Level 3 ((3))", "selain angka"),
    ("jumlah (5)", "selain angka"),
    ("5 orang dari unit lain", "batas"),
    ("5 satu dua tiga empat lima", "selain angka"),
    ("5 x 10", "selain angka"),
    ("Triwulan 1", "selain angka"),
    ("ke-5", "batas"),
    ("S1.1", "selain angka"),
]


@pytest.mark.parametrize(("teks", "nilai", "desimal"), TERBACA)
def test_one_reading(teks: str, nilai: str, desimal: int) -> None:
    bacaan = angka.baca(teks)
    assert str(bacaan.nilai) == nilai
    assert bacaan == angka.Bacaan(Decimal(nilai), desimal)


@pytest.mark.parametrize(("teks", "nilai", "satuan"), BERSATUAN)
def test_money_and_percent(teks: str, nilai: str, satuan: str) -> None:
    bacaan = angka.baca(teks)
    assert (str(bacaan.nilai), bacaan.satuan) == (nilai, satuan)
    assert (bacaan.lain, bacaan.label, bacaan.sebutan) == (None, None, None)


@pytest.mark.parametrize(("teks", "nilai", "label", "sebutan"), BERKATA)
def test_figures_with_words(teks: str, nilai: str, label: str | None, sebutan: str | None) -> None:
    bacaan = angka.baca(teks)
    assert (str(bacaan.nilai), bacaan.label, bacaan.sebutan) == (nilai, label, sebutan)


@pytest.mark.parametrize(("teks", "nilai", "lain"), DUA_ARTI)
def test_two_readings(teks: str, nilai: str, lain: str) -> None:
    bacaan = angka.baca(teks)
    assert (str(bacaan.nilai), str(bacaan.lain)) == (nilai, lain)


@pytest.mark.parametrize(("teks", "alasan"), DITOLAK)
def test_refused_with_its_reason(teks: str, alasan: str) -> None:
    with pytest.raises(angka.BukanAngka) as galat:
        angka.baca(teks)
    assert isinstance(galat.value, UserError)
    assert alasan in str(galat.value)
    assert galat.value.pesan.endswith(".")
    assert galat.value.saran.endswith(".")
    assert str(galat.value).isprintable()
    assert len(str(galat.value)) < 250


BELUM_DIISI = [
    "",
    "  ",
    "\u00a0",
    "-",
    "\u2013",
    "\u2014",
    "--",
    "n/a",
    "N/A",
    "n.a.",
    "...",
    "\u2026",
]
BELUM_DIISI += ["......", "Rp -", "Rp. ......,-", "Rp", "- %", "____"]


@pytest.mark.parametrize("teks", BELUM_DIISI)
def test_empty_marks_say_nothing(teks: str) -> None:
    assert angka.baca_sel(teks) is None
    with pytest.raises(angka.BukanAngka, match="belum diisi"):
        angka.baca(teks)


def test_a_cell_with_a_figure_or_with_nonsense() -> None:
    assert angka.baca_sel("0") == angka.Bacaan(Decimal(0))
    for teks in ("%", ".", ",", "A", "belum"):
        with pytest.raises(angka.BukanAngka):
            angka.baca_sel(teks)


def test_spaces_around_do_not_count_as_length() -> None:
    assert angka.baca(" " * 10_000 + "5" + "\n" * 10_000).nilai == 5
