"""The history of signing that a PK carries."""

from __future__ import annotations

from typing import Any

import pytest

from lkjip_desktop.domain.penandatanganan import (
    KUNCI,
    Penandatanganan,
    kalimat,
    penandatanganan_kini,
    riwayat,
    tambah_catatan,
)

WAKTU = "2024-01-17T10:15:00+07:00"
TANDA, BUKA = Penandatanganan(WAKTU), Penandatanganan(WAKTU, "Salah target")


def test_the_last_entry_says_how_a_pk_stands() -> None:
    satu = tambah_catatan({"x_lain": 1}, TANDA)
    dua = tambah_catatan(satu, BUKA)
    assert penandatanganan_kini(satu) == TANDA
    assert penandatanganan_kini(dua) is None
    assert penandatanganan_kini(tambah_catatan(dua, TANDA)) == TANDA
    assert riwayat(dua) == (TANDA, BUKA)
    assert dua["x_lain"] == 1


@pytest.mark.parametrize(
    "isi", [None, "ya", 3, {}, [None, "x"], [{}], [{"waktu": "kemarin"}], [{"waktu": 3}]]
)
def test_what_another_program_may_have_written_there_signs_nothing(isi: Any) -> None:
    assert penandatanganan_kini({KUNCI: isi}) is None


def test_an_entry_without_a_reason_opens_nothing() -> None:
    isi = {KUNCI: [{"waktu": WAKTU}, {"waktu": WAKTU, "alasan": ""}]}
    assert penandatanganan_kini(isi) == TANDA


def test_an_entry_in_words() -> None:
    assert kalimat(TANDA) == "Ditandai sudah ditandatangani 17 Januari 2024 pukul 10.15."
    assert kalimat(BUKA) == "Dibuka kembali 17 Januari 2024 pukul 10.15: Salah target."
