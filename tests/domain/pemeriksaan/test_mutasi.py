"""A consistent document with one break at a time: each is found, at its place."""

from __future__ import annotations

import random

import pytest

from lkjip_desktop.domain.pemeriksaan import semua_aturan
from tests.domain.pemeriksaan.mutasi import (
    PERUSAK,
    Objek,
    Perusak,
    baca_contoh,
    rusak,
    temuan,
)

KALI = 5
"""Breaks of each kind; a thousand in all are tried by hand (``mutasi.py``)."""


@pytest.fixture(scope="module")
def contoh() -> Objek:
    return baca_contoh()


@pytest.mark.parametrize("perusak", PERUSAK, ids=lambda p: p.__name__)
def test_each_break_is_found_at_its_place(contoh: Objek, perusak: Perusak) -> None:
    tahun = max(t["tahun"] for t in contoh["tahun"])
    for benih in range(KALI):
        isi, harapan = rusak(contoh, tahun, perusak, random.Random(benih))
        ada = temuan(isi, tahun)
        assert any(harapan.cocok(satu) for satu in ada), (benih, harapan, ada)


def test_every_rule_is_broken_by_some_kind_of_break(contoh: Objek) -> None:
    tahun = max(t["tahun"] for t in contoh["tahun"])
    terkena = {
        rusak(contoh, tahun, perusak, random.Random(benih))[1].kode
        for perusak in PERUSAK
        for benih in range(KALI)
    }
    assert terkena == {aturan.kode for aturan in semua_aturan()}


def test_the_sample_itself_has_nothing_to_find(contoh: Objek) -> None:
    for tahun in (t["tahun"] for t in contoh["tahun"] if "anggaran" in t):
        assert temuan(contoh, tahun) == ()
