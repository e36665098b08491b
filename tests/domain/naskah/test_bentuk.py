"""Structured texts as JSON and as plain text; what stands in narasi decides."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.naskah.model import GambarNaskah, Larik, Naskah, TabelNaskah
from lkjip_desktop.domain.naskah.polos import dari_polos, ke_polos
from lkjip_desktop.domain.naskah.simpanan import naskah_bagian, x_dengan
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks, teks_naskah
from tests.domain.naskah.buat import alinea, isian, naskah


@given(naskah)
def test_json_kembali_sama(teks: Naskah) -> None:
    assert dari_polos(json.loads(json.dumps(ke_polos(teks)))) == teks


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))
def test_teks_polos_kembali_persis(teks: str) -> None:
    hasil = naskah_dari_teks(teks)
    assert hasil.polos
    assert teks_naskah(hasil) == teks


def test_bentuk_polos_memuat_semua_kata() -> None:
    teks = Naskah(
        (
            alinea("Gambaran", jenis="judul"),
            alinea("Capaian ", isian("rata_capaian", teks="93,75%"), Larik(" baik", tebal=True)),
            alinea("satu", jenis="butir"),
            alinea("dalam", jenis="nomor", tingkat=2),
            alinea("dalam lagi", jenis="nomor", tingkat=2),
            alinea("pertama", jenis="nomor"),
            alinea("kedua", jenis="nomor"),
            TabelNaskah((((Larik("A"),), (Larik("B\nC"),)), ((Larik("1"),), ()))),
            GambarNaskah("0" * 64, 100, "Bagan"),
        )
    )
    assert teks_naskah(teks).split("\n") == [
        "Gambaran",
        "Capaian 93,75% baik",
        "- satu",
        "  a. dalam",
        "  b. dalam lagi",
        "1. pertama",
        "2. kedua",
        "A\tB C",
        "1\t",
        "[Gambar: Bagan]",
    ]


def test_narasi_yang_berbeda_menang() -> None:
    tebal = Naskah((alinea(Larik("Kuat", tebal=True)),))
    data = r.Tahun(tahun=2024, narasi={"ikhtisar": "Kuat"})
    berisi = r.Tahun(tahun=2024, narasi=data.narasi, x=x_dengan(data, {"ikhtisar": tebal}))
    assert naskah_bagian(berisi, "ikhtisar") == tebal
    lain = r.Tahun(tahun=2024, narasi={"ikhtisar": "Lemah"}, x=berisi.x)
    assert naskah_bagian(lain, "ikhtisar") == naskah_dari_teks("Lemah")


def test_teks_polos_tidak_disimpan_dua_kali() -> None:
    data = r.Tahun(tahun=2024, x={"x_lain": 1})
    assert x_dengan(data, {"a": naskah_dari_teks("Polos\nsaja")}) == {"x_lain": 1}


_SAMPAH: list[Any] = [
    {},
    [1],
    ["teks"],
    [{"jenis": "video"}],
    [{"jenis": "teks", "isi": "abc"}],
    [{"jenis": "teks", "isi": [{"teks": "a", "tebal": 1}]}],
    [{"jenis": "butir", "tingkat": 9, "isi": []}],
    [{"jenis": "teks", "isi": [{"isian": {"objek": "berkas", "id": "", "besaran": ""}}]}],
    [{"jenis": "teks", "isi": [{"isian": {"objek": [], "id": "", "besaran": ""}, "teks": ""}]}],
    [{"jenis": "tabel", "kepala": True, "baris": [["a"], ["b", "c"]]}],
    [{"jenis": "tabel", "kepala": True, "baris": []}],
    [{"jenis": "gambar", "sha256": "../../x", "lebar": 100}],
    [{"jenis": "gambar", "sha256": "0" * 64, "lebar": 10**9}],
    [{"jenis": "teks", "isi": ["\ud800"]}],
]


@pytest.mark.parametrize("data", _SAMPAH, ids=repr)
def test_yang_tidak_dikenal_tidak_dibaca(data: Any) -> None:
    assert dari_polos(data) is None
    tahun = r.Tahun(tahun=2024, narasi={"a": "Teks"}, x={"x_naskah": {"a": data}})
    assert naskah_bagian(tahun, "a") == naskah_dari_teks("Teks")
    aneh = r.Tahun(tahun=2024, narasi={"a": "Teks"}, x={"x_naskah": data})
    assert naskah_bagian(aneh, "a") == naskah_dari_teks("Teks")
