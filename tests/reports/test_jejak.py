"""Where an LKjIP's sections stand, and what it says by itself where nothing was written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import daftar_bagian, kunci_indikator, kunci_sasaran
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.reports.model import Daftar, Judul, Laporan, Paragraf
from lkjip_desktop.reports.susun.jejak import kalimat_otomatis, susun_berjejak
from lkjip_desktop.reports.susun.lkjip import susun_lkjip
from lkjip_desktop.services.contoh import dokumen_contoh

TAHUN = 2025


@pytest.fixture(scope="module")
def contoh() -> r.Dokumen:
    return dokumen_contoh()


@pytest.fixture(scope="module")
def hasil(contoh: r.Dokumen) -> dict[int, HasilTahun]:
    return {t.tahun: ukur(contoh, t.tahun) for t in contoh.tahun}


def _judul(laporan: Laporan) -> list[Judul]:
    blok = [b for bagian in laporan.bagian for b in bagian.blok]
    return [b for b in blok if isinstance(b, Judul) and b.dicantumkan]


def _dengan(dokumen: r.Dokumen, **ganti: object) -> r.Dokumen:
    tahun = tuple(
        replace(t, **ganti) if t.tahun == TAHUN else t  # type: ignore[arg-type]
        for t in dokumen.tahun
    )
    return replace(dokumen, tahun=tahun)


def _teks(laporan: Laporan) -> str:
    baris: list[str] = []
    for bagian in laporan.bagian:
        for b in bagian.blok:
            if isinstance(b, Paragraf):
                baris.append("".join(r.teks for r in b.ruas))
            elif isinstance(b, Daftar):
                baris += ["".join(r.teks for r in x.ruas) for x in b.butir]
    return "\n".join(baris)


def test_laporan_berjejak_sama_dengan_laporan_biasa(
    contoh: r.Dokumen, hasil: dict[int, HasilTahun]
) -> None:
    assert susun_berjejak(contoh, hasil, TAHUN).laporan == susun_lkjip(contoh, hasil, TAHUN)


def test_tiap_bagian_berdiri_di_bawah_judulnya(
    contoh: r.Dokumen, hasil: dict[int, HasilTahun]
) -> None:
    jejak = susun_berjejak(contoh, hasil, TAHUN)
    judul = _judul(jejak.laporan)

    def di_bawah(kunci: str) -> str:
        return judul[jejak.judul[kunci] - 1].teks

    assert di_bawah("kata_pengantar") == "Kata Pengantar"
    assert di_bawah("bab1.dasar_hukum") == "Dasar Hukum"
    assert di_bawah(kunci_sasaran("S2")).startswith("Sasaran 2:")
    assert di_bawah(kunci_indikator("S1.1")).startswith("Analisis")
    assert di_bawah("bab4.langkah") == "Langkah Perbaikan"


def test_kalimat_otomatis_hanya_yang_hilang_bila_ditulis(
    contoh: r.Dokumen, hasil: dict[int, HasilTahun]
) -> None:
    otomatis = kalimat_otomatis(contoh, hasil, TAHUN)
    tanpa = _teks(susun_lkjip(_dengan(contoh, narasi=None), hasil, TAHUN))
    narasi = {b.kunci: f"Naskah {b.kunci}." for b in daftar_bagian(contoh, TAHUN)}
    penuh = _teks(susun_lkjip(_dengan(contoh, narasi=narasi), hasil, TAHUN))
    for kunci, kalimat in otomatis.items():
        if kunci.startswith(kunci_indikator("")):
            continue
        for satu in "\n".join(kalimat).splitlines():
            inti = satu.split(" ", 2)[-1]
            assert inti in tanpa, kunci
            assert satu not in penuh.splitlines(), kunci
    assert not any("Visi:" in k for k in otomatis["bab2.renstra"])


def test_kalimat_indikator_muncul_bila_analisis_kosong(
    contoh: r.Dokumen, hasil: dict[int, HasilTahun]
) -> None:
    otomatis = kalimat_otomatis(contoh, hasil, TAHUN)
    assert otomatis[kunci_indikator("S1.1")]
    assert "capaian" in otomatis[kunci_indikator("S1.1")][0].lower()


def test_daftar_menjadi_baris_bernomor(contoh: r.Dokumen, hasil: dict[int, HasilTahun]) -> None:
    dasar = kalimat_otomatis(contoh, hasil, TAHUN)["bab1.dasar_hukum"]
    assert len(dasar) == 2
    assert dasar[1].startswith("1. Peraturan ")
    assert dasar[1].splitlines()[1].startswith("2. ")


def test_bagian_yang_tidak_dicetak_tidak_berkalimat(
    contoh: r.Dokumen, hasil: dict[int, HasilTahun]
) -> None:
    kosong = _dengan(contoh, narasi=None, tabel=None, penghargaan=None)
    assert kalimat_otomatis(kosong, hasil, TAHUN).get("bab3.penghargaan", ()) == ()
    assert "bab3.penghargaan" not in susun_berjejak(kosong, hasil, TAHUN).judul
