"""Names, kinds and sizes of evidence files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.bukti import (
    cocok,
    jenis_dari,
    nama_aman,
    tampil_ukuran,
    tolak_jenis,
    ukuran_semua,
)
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.records import Lampiran


@pytest.mark.parametrize(
    ("nama", "aman"),
    [
        ("Daftar hadir TW I.pdf", "Daftar hadir TW I.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\x.pdf", "C_Windows_x.pdf"),
        ("foto\u202egpj.exe", "fotogpj.exe"),
        ("a\0b\nc.pdf", "a b c.pdf"),
        ("con.pdf", "_con.pdf"),
        ("LPT1", "_LPT1"),
        (" . ", "lampiran"),
        ("laporan. ", "laporan"),
        ("é" * 300 + ".PDF", "é" * 116 + ".pdf"),
        ("foto é 'asli'.jpg", "foto é 'asli'.jpg"),
    ],
)
def test_names_that_every_system_takes(nama: str, aman: str) -> None:
    assert nama_aman(nama) == aman


@given(st.text(max_size=400))
def test_a_safe_name_is_one_plain_name_and_stays_as_it_is(nama: str) -> None:
    aman = nama_aman(nama)
    assert 0 < len(aman) <= 120
    assert not set(aman) & set('<>:"/\\|?*') and aman.isprintable()
    assert aman.strip(". ") == aman
    assert nama_aman(aman) == aman


def test_only_known_kinds_are_opened_and_only_where_they_are_what_they_say() -> None:
    assert jenis_dari("a.PDF") is not None
    assert [jenis_dari(n) for n in ("a.docm", "a.html", "a.zip", "a", ".pdf", "a.exe")] == [
        None
    ] * 6
    assert cocok("a.pdf", b"%PDF-1.7") and not cocok("a.pdf", b"MZ\x90")
    assert cocok("a.txt", b"apa pun") and cocok("a.zip", b"apa pun")


@pytest.mark.parametrize("nama", ["a.exe", "foto.jpg.LNK", "b.bat", "c.js"])
def test_what_runs_is_no_evidence(nama: str) -> None:
    with pytest.raises(UserError, match="program atau perintah"):
        tolak_jenis(nama)
    tolak_jenis(f"{nama}.pdf")


@pytest.mark.parametrize(
    ("bita", "kata"),
    [
        (0, "0 bita"),
        (999, "999 bita"),
        (45_400, "45 kB"),
        (3_249_999, "3,2 MB"),
        (10**8, "100,0 MB"),
    ],
)
def test_sizes_in_words(bita: int, kata: str) -> None:
    assert tampil_ukuran(bita) == kata


def test_the_same_content_counts_once() -> None:
    a, b = "a" * 64, "b" * 64
    semua = [
        Lampiran(nama=n, sha256=s, ukuran=u) for n, s, u in (("x", a, 5), ("y", a, 5), ("z", b, 2))
    ]
    assert ukuran_semua(semua) == 7
