"""Sections of the LKjIP go by one key, whatever the data call them."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.bagian import BAGIAN_TETAP, bab_dari, kunci_baku


@pytest.mark.parametrize(
    ("kunci", "baku"),
    [
        ("bab1.sistematika_penyajian", "bab1.sistematika"),
        ("bab1.Sistematika_Penyajian", "bab1.sistematika"),
        ("bab4.langkah_perbaikan", "bab4.langkah"),
        ("bab3.capaian", "bab3.capaian_kinerja"),
        ("bab2.sistematika_penyajian", "bab2.sistematika_penyajian"),
        ("bab1.lain", "bab1.lain"),
        ("lampiran.foto", "lampiran.foto"),
    ],
)
def test_kunci_baku(kunci: str, baku: str) -> None:
    assert kunci_baku(kunci) == baku


def test_kunci_tetap_tidak_berubah() -> None:
    for bagian in BAGIAN_TETAP:
        assert kunci_baku(bagian.kunci) == bagian.kunci
        assert bab_dari(bagian.kunci) == bagian.bab
