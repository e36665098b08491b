"""Whether the money of several dukungan may be added up."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.porsi import terpisah
from lkjip_desktop.domain.records import Dukungan
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.services.contoh import dokumen_contoh


@pytest.mark.parametrize(
    ("dukungan", "harap"),
    [
        ((), True),
        ((("p", None),), True),
        ((("p", "60"), ("p", "40")), True),
        ((("p", "60"), ("p", "41")), False),
        ((("p", None), ("p", None)), False),
        ((("p", "60"), ("k", "40")), True),
        ((("p", "60"), ("k", "50")), False),
        ((("p", None), ("lain", None)), True),
        ((("p", None), ("tidak ada", None)), True),
    ],
)
def test_dapat_dijumlahkan(dukungan: tuple[tuple[str, str | None], ...], harap: bool) -> None:
    hasil = ukur(dokumen_contoh(), 2025)
    puncak = [s for s in hasil.anggaran.values() if s.induk is None]
    anak = next(s for s in hasil.anggaran.values() if s.induk == puncak[0].id)
    nama = {"p": puncak[0].id, "k": anak.id, "lain": puncak[1].id}
    semua = [Dukungan(indikator="i", anggaran=nama.get(a, a), porsi=p) for a, p in dukungan]
    assert terpisah(semua, hasil) is harap
