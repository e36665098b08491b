"""The workbook of an export holds every value of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.polos import rekaman_dari_polos
from lkjip_desktop.exchange.lkjip_data import baca_berkas, tulis_dokumen
from lkjip_desktop.reports.nilai import Figur, Isi, Kosong, Tanggal, teks_isi
from lkjip_desktop.reports.susun.isi_berkas import susun_isi_berkas
from lkjip_desktop.reports.xlsx.buku import buat_xlsx
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.domain import dokumen_acak
from tests.reports.alat import KASUS, lebar_kolom_sah, tabel


def _daun(nilai: Any) -> Iterator[str]:
    """Every value of a JSON document as text, its keys of mappings aside."""
    if isinstance(nilai, dict):
        for kunci, isi in nilai.items():
            if not kunci.startswith("x_") and kunci not in ("format", "versi", "version"):
                yield from _daun(isi)
    elif isinstance(nilai, list):
        for isi in nilai:
            yield from _daun(isi)
    elif isinstance(nilai, bool):
        yield "ya" if nilai else "tidak"
    elif nilai is not None:
        yield str(nilai)


def _tertulis(isi: Isi) -> Iterator[str | Fraction]:
    """What a cell holds, so that a value can be found in it."""
    if isinstance(isi, Figur):
        yield isi.nilai
    elif isinstance(isi, Tanggal):
        yield isi.iso
    elif not isinstance(isi, Kosong):
        yield isi
        yield from isi.split("\n")


def _periksa_lengkap(dokumen: r.Dokumen) -> None:
    laporan = susun_isi_berkas(dokumen)
    semua = {
        n for t in tabel(laporan) for b in t.baris for s in b.sel for n in _tertulis(s.isi)
    } | {k.judul for t in tabel(laporan) for k in t.kolom}
    data = json.loads(tulis_dokumen(dokumen))
    data.pop("format", None)
    for teks in _daun(data):
        if teks in semua or all(baris in semua for baris in teks.split("\n")):
            continue
        assert Fraction(teks) in semua, teks
    assert all(lebar_kolom_sah(t) for t in tabel(laporan))


def test_contoh_lengkap() -> None:
    _periksa_lengkap(dokumen_contoh())


@pytest.mark.parametrize("nama", sorted(KASUS))
def test_kasus_lengkap(bersama: Path, nama: str) -> None:
    _periksa_lengkap(baca_berkas(bersama / "kasus" / f"{nama}.json"))


def test_tahun_pembanding_tidak_menimpa_tahun_data() -> None:
    pembanding = (r.Pembanding(indikator="S1.1", nama="Provinsi", tahun=2019, nilai="60.5"),)
    contoh = dokumen_contoh()
    tahun = tuple(replace(t, pembanding=pembanding) if t.tahun == 2025 else t for t in contoh.tahun)
    laporan = susun_isi_berkas(replace(contoh, tahun=tahun))
    satu = next(t for t in tabel(laporan) if t.judul == "Pembanding")
    baris = satu.baris[-1]
    isi = {k.judul: teks_isi(s.isi) for k, s in zip(satu.kolom, baris.sel, strict=True)}
    assert (isi["Tahun Data"], isi["Tahun"], isi["Nilai"]) == ("2025", "2019", "60,5")
    assert "Induk" not in isi


def test_tanggal_menjadi_tanggal_excel(tmp_path: Path) -> None:
    buat_xlsx(susun_isi_berkas(dokumen_contoh()), tmp_path / "a.xlsx")
    buku = openpyxl.load_workbook(tmp_path / "a.xlsx")
    nilai = [
        s for b in buku["Perjanjian Kinerja"].iter_rows() for s in b if getattr(s, "is_date", False)
    ]
    assert nilai and all(s.value.date() > date(2020, 1, 1) for s in nilai)
    assert "Indikator" in buku.sheetnames and "Pengukuran" in buku.sheetnames


def test_tambahan_ikut() -> None:
    instansi = replace(dokumen_contoh().instansi, x={"x_kode": {"a": [1, "dua"]}})
    laporan = susun_isi_berkas(replace(dokumen_contoh(), instansi=instansi))
    pertama = tabel(laporan)[0]
    assert pertama.kolom[-1].judul == "Tambahan"
    assert pertama.baris[0].sel[-1].isi == '{"x_kode": {"a": [1, "dua"]}}'


@settings(max_examples=15)
@given(dokumen_acak.dokumen())
def test_kantor_apa_pun_lengkap_dan_dapat_ditulis(
    tmp_path_factory: pytest.TempPathFactory, mentah: dict[str, Any]
) -> None:
    dokumen = rekaman_dari_polos(r.Dokumen, mentah)
    _periksa_lengkap(dokumen)
    folder = tmp_path_factory.mktemp("isi")
    assert buat_xlsx(susun_isi_berkas(dokumen), folder / "a.xlsx") > 0
