"""Formulas: what they give, and the sentence for each mistake."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.rumus import (
    KURUNG_MAKSIMUM,
    PANJANG_MAKSIMUM,
    RumusKeliru,
    TidakTerhitung,
    urai,
)

NILAI = {"a": Fraction(7), "b": Fraction("2.5"), "c": Fraction(0)}


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("a", "7"),
        ("100", "100"),
        ("0.5", "1/2"),
        ("a + b * 2", "12"),
        ("(a + b) * 2", "19"),
        ("a - b - 1", "7/2"),
        ("a / b / 2", "7/5"),
        ("a / (b * 2)", "7/5"),
        ("-a + 10", "3"),
        ("a * -b", "-35/2"),
        ("--a", "7"),
        ("-(a - 10)", "3"),
        ("((a))", "7"),
        ("1/3*3", "1"),
        ("\ta\n/ 7", "1"),
        ("a / -b", "-14/5"),
    ],
)
def test_hasil_eksak(teks: str, hasil: str) -> None:
    assert urai(teks).hitung(NILAI) == Fraction(hasil)


def test_variabel_menurut_urutan_muncul_dan_sekali_saja() -> None:
    assert urai("b * (a + b) / _x1").variabel == ("b", "a", "_x1")


def test_rumus_yang_sama_diurai_sekali() -> None:
    assert urai("a / b * 100") is urai("a / b * 100")


@pytest.mark.parametrize(
    ("teks", "posisi", "potongan"),
    [
        ("", None, "isinya kosong"),
        ("   ", None, "isinya kosong"),
        ("a ^ 2", 2, 'tanda "^" tidak dikenal'),
        ("a ** 2", 3, 'sesudah "*" harus ada nilai, bukan "*"'),
        ("a + , 5", 4, 'tanda "," tidak dikenal'),
        ("a × b", 2, 'tanda "×" tidak dikenal'),
        ("a.b", 1, 'angka "." tidak lengkap'),
        ("1.2.3", 0, 'angka "1.2.3" tidak lengkap'),
        ("5. + a", 0, 'angka "5." tidak lengkap'),
        ("a +", 2, 'tidak ada nilai sesudah "+"'),
        ("(", 0, 'tidak ada nilai sesudah "("'),
        ("-", 0, 'tidak ada nilai sesudah "-"'),
        ("* a", 0, 'tidak ada nilai sebelum "*"'),
        (") a", 0, 'tidak ada nilai sebelum ")"'),
        ("+ a", 0, 'tidak ada nilai sebelum "+"'),
        ("a + + b", 4, 'sesudah "+" harus ada nilai, bukan "+"'),
        ("(a + ) b", 5, 'sesudah "+" harus ada nilai, bukan ")"'),
        ("a * ()", 4, "kurung ini kosong"),
        ("a b", 2, 'di antara "a" dan "b" tidak ada tanda hitung'),
        ("2a", 1, 'di antara "2" dan "a" tidak ada tanda hitung'),
        ("a (b)", 2, 'di antara "a" dan "(" tidak ada tanda hitung'),
        ("(a + b", 0, "kurung buka ini tidak ditutup"),
        ("a + b)", 5, "kurung tutup ini tidak punya kurung buka"),
        ("x" * 33, 0, "lebih dari 32 huruf"),
        ("é + 1", 0, 'tanda "é" tidak dikenal'),
        ("__import__('os')", 11, "tidak dikenal"),
        ("__import__(os)", 10, 'di antara "__import__" dan "("'),
        ("lambda: 0", 6, 'tanda ":" tidak dikenal'),
    ],
)
def test_kekeliruan_disebut_apa_dan_di_mana(teks: str, posisi: int | None, potongan: str) -> None:
    with pytest.raises(RumusKeliru) as galat:
        urai(teks)
    assert galat.value.posisi == posisi
    assert potongan in galat.value.pesan
    assert galat.value.pesan.startswith("Rumus keliru") and galat.value.pesan.endswith(".")
    assert galat.value.saran
    if posisi is not None:
        assert f"huruf ke-{posisi + 1}:" in galat.value.pesan


def test_rumus_ganas_ditolak_tanpa_kehabisan_tumpukan() -> None:
    with pytest.raises(RumusKeliru, match="panjangnya lebih dari"):
        urai("(" * 10**6)
    with pytest.raises(RumusKeliru, match="bersusun lebih dari"):
        urai("(" * 900 + "a" + ")" * 900)
    dalam = "(" * KURUNG_MAKSIMUM + "a" + ")" * KURUNG_MAKSIMUM
    assert urai(dalam).hitung(NILAI) == 7
    panjang = "-" * (PANJANG_MAKSIMUM - 1) + "a"
    assert urai(panjang).hitung(NILAI) == -7


def test_angka_tanpa_akhir_ditolak() -> None:
    besar = {"a": Fraction(10) ** 150}
    with pytest.raises(TidakTerhitung, match="terlalu besar"):
        urai("*".join("a" * 900)).hitung(besar)
    assert urai("*".join("a" * 5) + "/" + "/".join("a" * 5)).hitung(besar) == 1


def test_membagi_dengan_nol_menyebut_pembaginya() -> None:
    with pytest.raises(TidakTerhitung) as galat:
        urai("a / (b - b) * 100").hitung(NILAI)
    assert galat.value.pesan == 'Rumus tidak dapat dihitung: pembagi "(b - b)" bernilai nol.'


def test_variabel_yang_belum_diisi_disebut() -> None:
    with pytest.raises(TidakTerhitung, match='"asn" belum diisi'):
        urai("a / asn").hitung(NILAI)


@pytest.mark.parametrize(
    ("teks", "nilai", "langkah"),
    [
        ("x / y * 100", {"x": 6567, "y": 7725}, "6.567 / 7.725 x 100 = 85,01"),
        ("(y - x) / y * 100", {"x": 25, "y": 7899}, "(7.899 - 25) / 7.899 x 100 = 99,68"),
        ("x+y", {"x": Fraction("0.5"), "y": -2}, "0,5 + (-2) = -1,50"),
        ("-x * -(y)", {"x": 2, "y": 3}, "-2 x -(3) = 6,00"),
    ],
)
def test_langkah_untuk_dicetak(teks: str, nilai: dict[str, int], langkah: str) -> None:
    assert urai(teks).langkah({k: Fraction(v) for k, v in nilai.items()}) == langkah


@st.composite
def _rumus_acak(ambil: st.DrawFn, dalam: int = 0) -> str:
    pilihan = ambil(st.integers(0, 5 if dalam < 4 else 1))
    if pilihan == 0:
        return ambil(st.sampled_from(["a", "b", "c", "panjang_2"]))
    if pilihan == 1:
        return ambil(st.sampled_from(["0", "3", "12.50", "0.125"]))
    if pilihan == 2:
        return f"({ambil(_rumus_acak(dalam + 1))})"
    if pilihan == 3:
        return f"-{ambil(_rumus_acak(dalam + 1))}"
    tanda = ambil(st.sampled_from(["+", "-", "*", "/", " + ", " / "]))
    return f"{ambil(_rumus_acak(dalam + 1))}{tanda}{ambil(_rumus_acak(dalam + 1))}"


def _menurut_python(teks: str, nilai: dict[str, Fraction]) -> Fraction | None:
    def ganti(cocok: re.Match[str]) -> str:
        return f"F({cocok[0]!r})" if cocok[0][0].isdigit() else f"v[{cocok[0]!r}]"

    python = re.sub(r"[A-Za-z_][A-Za-z0-9_]*|[0-9.]+", ganti, teks)
    try:
        return Fraction(eval(python, {"__builtins__": {}}, {"F": Fraction, "v": nilai}))
    except ZeroDivisionError:
        return None


@given(_rumus_acak(), st.lists(st.integers(-9, 9), min_size=4, max_size=4))
def test_sama_dengan_hitungan_python(teks: str, angka: list[int]) -> None:
    nilai = {k: Fraction(n, 4) for k, n in zip(("a", "b", "c", "panjang_2"), angka, strict=True)}
    try:
        hasil: Fraction | None = urai(teks).hitung(nilai)
    except TidakTerhitung:
        hasil = None
    assert hasil == _menurut_python(teks, nilai)


@given(st.text(alphabet="ab1.+-*/() ,^%\t", max_size=30) | st.text(max_size=20))
def test_teks_apa_pun_hanya_galatnya_sendiri(teks: str) -> None:
    try:
        urai(teks).hitung({"a": Fraction(1), "b": Fraction(2)})
    except (RumusKeliru, TidakTerhitung) as galat:
        assert galat.pesan
