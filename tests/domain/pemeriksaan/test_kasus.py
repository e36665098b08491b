"""The real cases: every known anomaly is found, and all else that is found can be proven.

The proofs read the raw JSON of the case and compute in their own way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.domain.angka import bulat
from lkjip_desktop.domain.angka.baca import baca
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Temuan
from tests.periksa_kasus import HARI_INI, nama_kasus, periksa_kasus, sisanya, terlewat

Objek = dict[str, Any]
KASUS = nama_kasus()


@pytest.fixture(scope="module", params=KASUS or [None])
def nama(request: pytest.FixtureRequest, bersama: Path) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def hasil(nama: str) -> HasilPeriksa:
    return periksa_kasus(nama)


@pytest.fixture(scope="module")
def data(nama: str, bersama: Path) -> Objek:
    isi: Objek = json.loads((bersama / "kasus" / f"{nama}.json").read_bytes())
    tahun: Objek = max(isi["tahun"], key=lambda t: int(t["tahun"]))
    return {"dokumen": isi, "tahun": tahun}


def test_every_known_anomaly_is_found(nama: str, hasil: HasilPeriksa) -> None:
    assert terlewat(nama, hasil) == []


def test_everything_else_that_is_found_can_be_proven(
    nama: str, hasil: HasilPeriksa, data: Objek
) -> None:
    tidak_terbukti = [t for t in sisanya(nama, hasil) if not BUKTI[t.kode](data, t)]
    assert tidak_terbukti == []


def test_printed_figures_that_agree_are_never_reported(hasil: HasilPeriksa) -> None:
    for satu in hasil.temuan:
        if satu.kode != "C01" or satu.dihitung is None or not satu.dihitung[-1].isdigit():
            continue
        assert satu.tercantum is not None
        tercetak = baca(satu.tercantum)
        seharusnya = bulat(Fraction(satu.dihitung), tercetak.desimal)
        satuan = abs(tercetak.nilai - seharusnya).scaleb(tercetak.desimal)
        assert satuan >= 1
        assert (satu.tingkat == "info") == (satuan == 1), satu


def test_every_message_names_the_place_and_what_to_do(hasil: HasilPeriksa) -> None:
    for satu in hasil.temuan:
        assert satu.pesan.endswith(".") and "\n" not in satu.pesan
        assert satu.sumber is None or satu.sumber in satu.pesan
        assert "None" not in satu.pesan and "Fraction" not in satu.pesan


# proofs ------------------------------------------------------------------------------------------


def _simpul(daftar: list[Objek]) -> Iterator[Objek]:
    for satu in daftar:
        yield satu
        yield from _simpul(satu.get("anak", []))


def _daun(satu: Objek) -> list[Objek]:
    return [s for s in _simpul([satu]) if not s.get("anak")]


def _node(data: Objek, id_: str) -> Objek:
    return next(s for s in _simpul(data["tahun"]["anggaran"]) if s["id"] == id_)


def _tanpa_indikator(data: Objek, t: Temuan) -> bool:
    if t.objek == "anggaran":
        satu = _node(data, t.id)
        return satu["tingkat"] in ("program", "kegiatan") and not satu.get("indikator")
    tujuan = [x for r in data["dokumen"]["renstra"] for x in r["tujuan"]]
    cabang = tujuan if t.objek == "tujuan" else [s for x in tujuan for s in x["sasaran"]]
    return any(c["id"] == t.id and not c.get("indikator") for c in cabang)


def _tanpa_penjelasan(data: Objek, t: Temuan) -> bool:
    """Its target and realisasi as given, arah naik, two bands: below the upper one; no words."""
    p = next(p for p in data["tahun"]["pengukuran"] if p["indikator"] == t.id)
    skala = data["dokumen"]["kebijakan"][-1]["skala_capaian"]
    capaian = Decimal(p["realisasi"]) / Decimal(p["target"]) * 100
    ekstrem = capaian > 150 or capaian < Decimal(skala[-2]["dari"])
    return ekstrem and not any(p.get(m) for m in ("keberhasilan", "hambatan", "solusi"))


def _serapan_rendah(data: Objek, t: Temuan) -> bool:
    satu = _node(data, t.id)
    pagu = sum(Decimal(d.get("pagu_perubahan", d.get("pagu_murni", "0"))) for d in _daun(satu))
    realisasi = sum(Decimal(d.get("realisasi", "0")) for d in _daun(satu))
    return 0 <= realisasi < pagu / 2 and not satu.get("permasalahan")


def _tidak_lengkap(data: Objek, t: Temuan) -> bool:
    assert t.besaran is not None and t.besaran.startswith("PK bertanda tangan")
    pk = [p for p in data["tahun"]["pk"] if f"({p['id']})" in t.pesan]
    return any(p.get(m) is None for p in pk for m in ("tanggal", "pihak_pertama", "pihak_kedua"))


BUKTI: dict[str, Callable[[Objek, Temuan], bool]] = {
    "S03": _tanpa_indikator,
    "K03": _tanpa_penjelasan,
    "A04": _serapan_rendah,
    "P01": _tidak_lengkap,
}
"""A kode that is not here has to be looked at, and then proven, too."""


def test_the_year_of_every_case_is_over(data: Objek) -> None:
    assert HARI_INI.year > data["tahun"]["tahun"]
