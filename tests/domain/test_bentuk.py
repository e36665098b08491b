"""The forms of values: exactly those of the schema, each with a sentence when broken."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records
from lkjip_desktop.domain.bentuk import nip_wajar, periksa_bentuk, rapikan_nip, tampil_nip

NAMA = get_args(get_type_hints(records.Bentuk)["nama"])


def nip(lahir: str, angkat: str, ekor: str) -> str:
    """A NIP of nobody: born in 1900 or never."""
    return lahir + angkat + ekor


NIP = nip("19000101", "192003", "1009")

BENAR = [
    ("id", "S1.1"),
    ("id", "x" * 64),
    ("id", " "),
    ("angka", "0"),
    ("angka", "-0012.500"),
    ("rupiah", "5625273840"),
    ("rupiah", "-1500.50"),
    ("tanggal", "2021-01-28"),
    ("tanggal", "2024-02-29"),
    ("waktu", "2021-01-28T10:32:05Z"),
    ("waktu", "2021-01-28t10:32:05.123456+07:00"),
    ("waktu", "2016-12-31T23:59:60Z"),
    ("nip", NIP),
    ("kode_variabel", "_A1"),
    ("kode_variabel", "x" * 32),
    ("sha256", "0123456789abcdef" * 4),
]
SALAH = [
    ("id", ""),
    ("id", "x" * 65),
    ("angka", ""),
    ("angka", "1,5"),
    ("angka", "+1"),
    ("angka", "1."),
    ("angka", ".5"),
    ("angka", "1e5"),
    ("angka", "1\n"),
    ("angka", "\u0663"),
    ("rupiah", "1.234"),
    ("rupiah", "Rp5.000"),
    ("tanggal", "2021-02-30"),
    ("tanggal", "2021-2-3"),
    ("tanggal", "28-01-2021"),
    ("tanggal", "20210128"),
    ("tanggal", "2021-01-28\n"),
    ("tanggal", "0000-01-01"),
    ("waktu", "2021-01-28"),
    ("waktu", "2021-02-30T10:32:05Z"),
    ("waktu", "2021-01-28T24:00:00Z"),
    ("waktu", "2021-01-28T10:60:00Z"),
    ("waktu", "2021-01-28T10:32:61Z"),
    ("waktu", "2021-01-28T10:32:05+24:00"),
    ("waktu", "2021-01-28T10:32:05"),
    ("waktu", "2021-01-28 10:32:05Z"),
    ("waktu", "2021-01-28T10:32Z"),
    ("nip", "123"),
    ("nip", "19000101 " + "192003 1 009"),
    ("nip", ""),
    ("kode_variabel", "1A"),
    ("kode_variabel", "PEGAWAI HADIR"),
    ("kode_variabel", "x" * 33),
    ("kode_variabel", "é"),
    ("sha256", "ABCDEF0123456789" * 4),
    ("sha256", "0" * 63),
]


@pytest.mark.parametrize(("nama", "nilai"), BENAR)
def test_right_forms(nama: str, nilai: str) -> None:
    assert periksa_bentuk(nama, nilai) is None


@pytest.mark.parametrize(("nama", "nilai"), SALAH)
def test_wrong_forms_get_one_sentence(nama: str, nilai: str) -> None:
    pesan = periksa_bentuk(nama, nilai)
    assert pesan is not None
    assert pesan.endswith(".")
    assert pesan.isprintable()


def test_every_form_of_the_records_is_known() -> None:
    assert {nama for nama, _ in BENAR} == set(NAMA)
    for nama in NAMA:
        assert periksa_bentuk(nama, "\x00" * 100) is not None
    with pytest.raises(KeyError):
        periksa_bentuk("lain", "")


@pytest.mark.parametrize("nama", NAMA)
@given(nilai=st.text() | st.text("0123456789.-TZ:+abcdefxyz_ ", max_size=70))
def test_any_text_gets_an_answer_that_can_be_printed(nama: str, nilai: str) -> None:
    pesan = periksa_bentuk(nama, nilai)
    assert pesan is None or (pesan.isprintable() and len(pesan) < 300)


@pytest.fixture(scope="session")
def pola(bersama: Path) -> dict[str, re.Pattern[str]]:
    skema = json.loads((bersama / "format" / "lkjip-data-v1.schema.json").read_text("utf-8"))
    jenis = skema["$defs"]
    lampiran = jenis["tahun"]["properties"]["lampiran"]["items"]["properties"]
    mentah = {
        "angka": jenis["angka"]["pattern"],
        "rupiah": jenis["rupiah"]["pattern"],
        "nip": jenis["pejabat"]["properties"]["nip"]["pattern"],
        "kode_variabel": jenis["indikator"]["properties"]["variabel"]["items"]["properties"][
            "kode"
        ]["pattern"],
        "sha256": lampiran["sha256"]["pattern"],
    }
    # In a schema "$" is the very end; in Python it also stands before a last line feed.
    return {nama: re.compile(teks.removesuffix("$") + r"\Z") for nama, teks in mentah.items()}


@pytest.mark.parametrize("nama", ["angka", "rupiah", "nip", "kode_variabel", "sha256"])
@given(data=st.data())
def test_the_same_as_the_schema(
    nama: str, pola: dict[str, re.Pattern[str]], data: st.DataObject
) -> None:
    cocok = data.draw(st.from_regex(pola[nama]))
    assert periksa_bentuk(nama, cocok) is None
    rusak = (
        data.draw(st.text(max_size=3))
        + cocok[1:]
        + data.draw(st.sampled_from(["", "\n", ".", "9"]))
    )
    assert (periksa_bentuk(nama, rusak) is None) == (pola[nama].search(rusak) is not None)


def test_nip_on_paper_and_from_paper() -> None:
    assert tampil_nip(NIP) == "19000101 " + "192003 1 009"
    assert tampil_nip("123") == "123"
    for teks in (
        "19000101 " + "192003 1 009",
        "NIP. 19000101\u00a0" + "192003 1 009",
        " nip: " + NIP,
        "NIP" + NIP,
    ):
        assert rapikan_nip(teks) == NIP
    assert rapikan_nip("Nipah 5") == "Nipah5"


@pytest.mark.parametrize("nip", [NIP, nip("19000101", "192021", "2009")])
def test_nip_without_doubt(nip: str) -> None:
    assert nip_wajar(nip) is None


@pytest.mark.parametrize(
    ("nip", "alasan"),
    [
        ("123", "18 angka"),
        (nip("19001311", "192021", "1009"), "tanggal lahir"),
        (nip("19000230", "192021", "1009"), "tanggal lahir"),
        (nip("19500101", "195001", "1009"), "tahun lahir"),
        (nip("19000101", "192013", "1009"), "bulan pengangkatan"),
        (nip("19000101", "192000", "1009"), "bulan pengangkatan"),
        (nip("19000101", "192001", "3009"), "laki-laki"),
    ],
)
def test_nip_with_doubt(nip: str, alasan: str) -> None:
    pesan = nip_wajar(nip)
    assert pesan is not None
    assert alasan in pesan


@pytest.mark.parametrize("nama", ["angka", "rupiah"])
def test_figures_longer_than_any_real_one(nama: str) -> None:
    assert periksa_bentuk(nama, "9" * 100) is None
    assert "terlalu panjang" in (periksa_bentuk(nama, "9" * 101) or "")
