"""The check as a whole: after any edits as afresh; its order, its JSON, what is accepted."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import (
    KELUARGA,
    TINGKAT,
    HasilPeriksa,
    ke_json,
    periksa,
    periksa_bertahap,
    semua_aturan,
    urutan_kode,
)
from lkjip_desktop.domain.polos import dari_polos
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from tests.domain import dokumen_acak
from tests.domain.buat import TAHUN, indikator, simpul
from tests.domain.pemeriksaan.buat_periksa import SEMENTARA, SESUDAH, cetak, hasil, kantor

KODE = [
    *(f"C0{n}" for n in range(1, 4)),
    *(f"S0{n}" for n in range(1, 6)),
    *(f"K0{n}" for n in range(1, 6)),
    *(f"A0{n}" for n in range(1, 5)),
    "P01",
]
HARI_INI = date(2026, 11, 1)

Jalan = tuple[str | int, ...]


def _teks(nilai: Any, jalan: Jalan = ()) -> Iterator[tuple[Jalan, Any]]:
    """Every text and list of a document, with the way to it."""
    if isinstance(nilai, r.Rekaman):
        for f in fields(nilai):
            if f.name not in ("rid", "x"):
                yield from _teks(getattr(nilai, f.name), (*jalan, f.name))
    elif isinstance(nilai, tuple):
        if len(nilai) > 1 and all(isinstance(satu, r.Rekaman) for satu in nilai):
            yield jalan, nilai
        for nomor, satu in enumerate(nilai):
            yield from _teks(satu, (*jalan, nomor))
    elif isinstance(nilai, str):
        yield jalan, nilai


def _ganti(nilai: Any, jalan: Jalan, baru: Any) -> Any:
    """A copy with the value at the end of the way changed; all beside the way stays as it is."""
    if not jalan:
        return baru
    langkah, *sisa = jalan
    if isinstance(langkah, str):
        return replace(nilai, **{langkah: _ganti(getattr(nilai, langkah), tuple(sisa), baru)})
    isi = list(nilai)
    isi[langkah] = _ganti(isi[langkah], tuple(sisa), baru)
    return tuple(isi)


def _edit(dok: r.Dokumen, acak: random.Random) -> r.Dokumen:
    """The document after one believable edit: another figure, or a row less."""
    jalan, lama = acak.choice(list(_teks(dok)))
    if isinstance(lama, tuple):
        buang = acak.randrange(len(lama))
        return (
            r.Dokumen(**{f.name: getattr(dok, f.name) for f in fields(dok)})
            if (jalan == ("tahun",))
            else _ganti(dok, jalan, lama[:buang] + lama[buang + 1 :])
        )
    if lama.replace(".", "").isdigit() and jalan[-1] not in ("tanggal", "id", "kode"):
        return _ganti(dok, jalan, str(acak.randint(0, 200)))
    if jalan[-1] == "nilai" and "tercantum" in jalan:
        return _ganti(dok, jalan, acak.choice(("12,5%", "1.893", "-", "baik", "99")))
    if jalan[-1] in ("hambatan", "permasalahan", "keberhasilan", "solusi"):
        return _ganti(dok, jalan, "")
    return dok


def _setelah_banyak_edit(dok: r.Dokumen, tahun: int, kali: int, benih: int) -> None:
    acak = random.Random(benih)
    terukur = ukur(dok, tahun)
    lama: HasilPeriksa = periksa(dok, tahun, terukur, HARI_INI)
    for nomor in range(kali):
        dok = _edit(dok, acak)
        terukur = ukur(dok, tahun, terukur)
        hari_ini = HARI_INI if nomor % 4 else date(tahun, 7, 1)
        lama = periksa(dok, tahun, terukur, hari_ini, lama)
        assert lama == periksa(dok, tahun, ukur(dok, tahun), hari_ini)


@pytest.mark.parametrize("benih", range(2))
def test_after_any_edits_as_afresh_on_a_real_case(bersama: Path, benih: int) -> None:
    dok = baca_berkas(bersama / "kasus" / "mojokerto-2020.json")
    _setelah_banyak_edit(dok, 2020, 40, benih)


def test_after_any_edits_as_afresh_on_the_sample(akar: Path) -> None:
    dok = baca_berkas(akar / "resources" / "contoh" / "contoh.json")
    _setelah_banyak_edit(dok, 2025, 25, 7)


_TERCANTUM = st.fixed_dictionaries(
    {
        "sumber": st.sampled_from(["Tabel 1", "Bab IV"]),
        "objek": st.sampled_from(["indikator", "sasaran", "anggaran", "belanja", "tahun"]),
        "id": st.sampled_from(["i1", "i2", "i3", "S", "P", "P.1", "*", "2020", "lain"]),
        "besaran": st.sampled_from(r.Besaran.__args__),  # type: ignore[attr-defined]
        "nilai": st.one_of(
            st.sampled_from(["10", "33,33%", "A", "A (82,1)", "-", "Rp1.000.000", "1.893"]),
            st.text(max_size=8),
        ),
    },
    optional={"tahun": st.integers(2018, 2022), "triwulan": st.integers(1, 4)},
)


@settings(max_examples=60)
@given(dokumen_acak.dokumen(), st.lists(_TERCANTUM, max_size=12), st.booleans())
def test_no_document_is_too_strange(isi: dict[str, Any], daftar: list[Any], usai: bool) -> None:
    """Broken links, cycles of names, unreadable texts: always findings, never an exception."""
    dok: r.Dokumen = dari_polos(r.Dokumen, isi)
    tercantum = tuple(dari_polos(r.Tercantum, satu) for satu in daftar)
    for data in dok.tahun:
        penuh = replace(
            dok, tahun=tuple(replace(t, tercantum=tercantum) if t is data else t for t in dok.tahun)
        )
        hari_ini = date(data.tahun + 1, 1, 1) if usai else date(data.tahun, 12, 31)
        ada = periksa(penuh, data.tahun, ukur(penuh, data.tahun), hari_ini)
        json.dumps(ke_json(ada))
        assert all(t.tingkat in TINGKAT and t.kode in KODE for t in ada.temuan)


def test_unchanged_findings_stay_the_same_objects() -> None:
    daftar = (cetak("target", "3"), cetak("target", "4"), cetak("target", "5"))
    ukuran = r.Pengukuran(indikator="I", target="9")
    dok = kantor(pengukuran=ukuran, tercantum=daftar)
    lama = hasil(dok)
    data = replace(dok.tahun[-1], belanja=(r.Belanja(uraian="Modal", pagu="1", realisasi="2"),))
    dok = replace(dok, tahun=(data,))
    baru = periksa(dok, TAHUN, ukur(dok, TAHUN, ukur(dok, TAHUN)), SESUDAH, lama)
    assert {t.kode for t in baru.temuan} > {t.kode for t in lama.temuan}
    c02 = [t for t in lama.temuan if t.kode == "C02"]
    assert len(c02) == 2
    assert [t for t in baru.temuan if t.kode == "C02"] == c02


def test_findings_stand_family_by_family() -> None:
    pohon = simpul("P", pagu_murni="1", realisasi="2")
    dok = kantor(anggaran=(pohon,), tercantum=(cetak("target", "3"), cetak("target", "x")))
    kode = [t.kode for t in hasil(dok).temuan]
    assert kode == sorted(kode, key=urutan_kode)
    assert kode[0] == "C03" and kode[-1] == "P01"


def test_the_day_decides_what_is_late() -> None:
    dok = kantor(pengukuran=r.Pengukuran(indikator="I", target="9"))
    lama = hasil(dok, SEMENTARA)
    assert "K01" not in {t.kode for t in lama.temuan}
    assert "K01" in {t.kode for t in hasil(dok, SESUDAH, lama).temuan}
    assert "K01" not in {t.kode for t in hasil(dok, date(TAHUN, 12, 31), lama).temuan}


def test_every_rule_of_the_format_has_a_name_a_reason_and_a_family() -> None:
    semua = semua_aturan()
    assert list(dict.fromkeys(satu.kode for satu in semua)) == KODE
    assert all(satu.nama and satu.dasar and satu.kode[0] in KELUARGA for satu in semua)
    assert len({(satu.kode, satu.nama) for satu in semua}) == len(semua)


def test_json_is_exactly_that_of_the_format() -> None:
    dok = kantor(
        pengukuran=r.Pengukuran(indikator="I", target="9"), tercantum=(cetak("target", "7 %"),)
    )
    isi = ke_json(hasil(dok))
    assert list(isi) == ["tahun", "temuan"] and isi["tahun"] == TAHUN
    pertama = isi["temuan"][0]
    assert list(pertama) == [
        "kode",
        "tingkat",
        "objek",
        "id",
        "besaran",
        "sumber",
        "tercantum",
        "dihitung",
        "pesan",
    ]
    assert pertama["pesan"].startswith("Tabel 1: target I tercantum 7 %")
    assert (pertama["tercantum"], pertama["dihitung"]) == ("7 %", "9")
    k01 = next(t for t in isi["temuan"] if t["kode"] == "K01")
    assert k01["sumber"] is None and k01["tercantum"] is None


# accepted ---------------------------------------------------------------------------------------


def _diterima(**isi: Any) -> r.Diterima:
    bawaan = {
        "kode": "C01",
        "objek": "indikator",
        "id": "I",
        "besaran": "target",
        "sumber": "Tabel 1",
        "dihitung": "9",
        "alasan": "Sudah diralat.",
    }
    return r.Diterima(**(bawaan | isi))


def _c01(diterima: r.Diterima, target: str = "9") -> HasilPeriksa:
    ukuran = r.Pengukuran(indikator="I", target=target, realisasi="9", keberhasilan="Baik.")
    dok = kantor(indikator(), ukuran, tercantum=(cetak("target", "2"),), diterima=(diterima,))
    return hasil(dok)


def test_an_accepted_finding_carries_its_reason_and_is_not_counted() -> None:
    ada = _c01(_diterima())
    assert [t.diterima for t in ada.temuan if t.kode == "C01"] == ["Sudah diralat."]
    assert ada.jumlah["galat"] == 0
    assert all(t.diterima is None for t in ada.terbuka)
    assert any(t["kode"] == "C01" for t in ke_json(ada)["temuan"])


@pytest.mark.parametrize(
    "lain",
    [
        {"sumber": "Tabel 2"},
        {"id": "J"},
        {"kode": "C02"},
        {"besaran": "capaian"},
        {"dihitung": "8"},
    ],
)
def test_another_finding_is_not_accepted_by_it(lain: dict[str, str]) -> None:
    assert _c01(_diterima(**lain)).jumlah["galat"] == 1


def test_it_is_shown_again_when_the_figure_changes() -> None:
    assert _c01(_diterima(), target="12").jumlah["galat"] == 1


def test_step_by_step_it_finds_the_same(bersama: Path) -> None:
    dokumen = baca_berkas(bersama / "kasus" / "kediri-2021.json")
    terukur = ukur(dokumen, 2021)
    semua = periksa(dokumen, 2021, terukur, HARI_INI)
    satu, dua = (periksa_bertahap(dokumen, 2021, terukur, HARI_INI) for _ in range(2))
    langkah = 0
    for _ in satu:  # both under way at once
        next(dua)
        langkah += 1
    with pytest.raises(StopIteration) as akhir:
        next(dua)
    assert akhir.value.value == semua
    assert langkah > len(terukur.indikator) + len(terukur.anggaran)
