"""Lembar pemeriksaan and the reviu checklist as models and on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import periksa, semua_aturan
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.reports.daftar import Pilihan, susun
from lkjip_desktop.reports.model import Judul, Laporan, Tabel
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports.alat import (
    Kasus,
    blok,
    cetak,
    isi_pdf,
    muat_kasus,
    rapat,
    tabel,
    teks_model,
    teks_sel,
    ukur_semua,
)

HARI = Pilihan(hari_ini=date(2026, 8, 3))


@pytest.fixture(scope="module")
def kasus(bersama: Path) -> Kasus:
    return muat_kasus(bersama, "kediri-2021")


@pytest.fixture(scope="module")
def contoh() -> Kasus:
    return ukur_semua(dokumen_contoh(), 2025)


def _lembar(kasus: Kasus, jenis: str = "pemeriksaan", pilihan: Pilihan = HARI) -> Laporan:
    return susun(jenis, kasus.dokumen, kasus.hasil, kasus.tahun, pilihan)


def _ganti_tahun(kasus: Kasus, **isi: object) -> Kasus:
    tahun = tuple(
        replace(t, **isi) if t.tahun == kasus.tahun else t  # type: ignore[arg-type]
        for t in kasus.dokumen.tahun
    )
    return ukur_semua(replace(kasus.dokumen, tahun=tahun), kasus.tahun)


def _terima(kasus: Kasus, banyak: int, **lain: str | None) -> Kasus:
    """The case with some of its findings accepted."""
    hasil = periksa(kasus.dokumen, kasus.tahun, kasus.hasil[kasus.tahun], date(2026, 8, 3))
    diterima = tuple(
        r.Diterima(
            kode=t.kode,
            objek=t.objek,
            id=t.id,
            besaran=t.besaran,
            sumber=t.sumber,
            alasan="Sudah dibahas",
            dihitung=lain.get("dihitung", t.dihitung),
        )
        for t in hasil.temuan[:banyak]
    )
    return _ganti_tahun(kasus, diterima=diterima)


def _judul(laporan: Laporan) -> list[str]:
    return [b.teks for b in blok(laporan) if isinstance(b, Judul)]


def _kolom(t: Tabel, judul: str) -> list[str]:
    """The texts of a column, without headings of groups."""
    nomor = [k.judul for k in t.kolom].index(judul)
    return [teks_sel(b.sel[nomor]) for b in t.baris if len(b.sel) == len(t.kolom)]


def test_every_open_finding_is_on_the_sheet_the_gravest_first(kasus: Kasus) -> None:
    hasil = periksa(kasus.dokumen, kasus.tahun, kasus.hasil[kasus.tahun], date(2026, 8, 3))
    terbuka, aturan = tabel(_lembar(kasus))
    grup = [teks_sel(b.sel[0]) for b in terbuka.baris if len(b.sel) == 1]
    jumlah = hasil.jumlah
    assert grup == [
        f"Galat ({jumlah['galat']})",
        f"Peringatan ({jumlah['peringatan']})",
        f"Info ({jumlah['info']})",
    ]
    assert sorted(_kolom(terbuka, "Temuan dan saran")) == sorted(t.pesan for t in hasil.temuan)
    assert _kolom(terbuka, "No") == [str(n) for n in range(1, len(hasil.temuan) + 1)]
    kode = dict.fromkeys(a.kode for a in semua_aturan())
    assert _kolom(aturan, "Kode") == list(kode)
    assert sum(map(int, _kolom(aturan, "Terbuka"))) == len(hasil.temuan)


def test_accepted_findings_stand_apart_with_their_reasons(kasus: Kasus) -> None:
    laporan = _lembar(_terima(kasus, 5))
    assert "Temuan yang Diterima dengan Alasan" in _judul(laporan)
    terbuka, diterima, aturan = tabel(laporan)
    assert _kolom(diterima, "Alasan diterima") == ["Sudah dibahas"] * 5
    assert not set(_kolom(diterima, "Temuan")) & set(_kolom(terbuka, "Temuan dan saran"))
    assert sum(map(int, _kolom(aturan, "Diterima"))) == 5
    assert "5 temuan diterima dengan alasan" in teks_model(laporan)


def test_an_acceptance_of_another_figure_does_not_hold(kasus: Kasus) -> None:
    laporan = _lembar(_terima(kasus, 1, dihitung="1"))
    assert "Temuan yang Diterima dengan Alasan" not in _judul(laporan)
    terbuka = tabel(laporan)[0]
    lama = [t for t in _kolom(terbuka, "Temuan dan saran") if "Pernah diterima" in t]
    assert len(lama) == 1 and "(Sudah dibahas)" in lama[0]


def test_a_clean_year_has_a_sheet_that_says_so(contoh: Kasus, tmp_path: Path) -> None:
    laporan = _lembar(contoh)
    assert "Tidak ada temuan" in teks_model(laporan)
    assert rapat("0 galat, 0 peringatan, 0 info") in isi_pdf(cetak(laporan, tmp_path))


def test_the_day_of_the_check_is_said_and_counts(contoh: Kasus) -> None:
    assert "keadaan 3 Agustus 2026" in teks_model(_lembar(contoh))
    assert "keadaan 1 Januari 2026" in teks_model(_lembar(contoh, pilihan=Pilihan()))
    tanpa = _ganti_tahun(contoh, narasi=None)
    berjalan = Pilihan(hari_ini=date(2025, 7, 1))
    assert "P01" in _kolom(tabel(_lembar(tanpa))[0], "Kode")
    assert "Tidak ada temuan" in teks_model(_lembar(tanpa, pilihan=berjalan))


@pytest.mark.parametrize("jenis", ["pemeriksaan", "reviu"])
def test_the_same_input_gives_the_same_bytes(kasus: Kasus, jenis: str, tmp_path: Path) -> None:
    isi = []
    for nama in ("satu.pdf", "dua.pdf"):
        segar = replace(kasus, hasil={t: ukur(kasus.dokumen, t) for t in kasus.hasil})
        buat_pdf(_lembar(segar, jenis), tmp_path / nama)
        isi.append((tmp_path / nama).read_bytes())
    assert isi[0] == isi[1]


# the checklist ----------------------------------------------------------------------------------


def test_what_people_did_not_answer_stays_empty_on_paper(contoh: Kasus) -> None:
    (t,) = tabel(_lembar(contoh, "reviu"))
    assert set(_kolom(t, "Jawaban pereviu")) == {""}
    assert {"Ya", "perlu dinilai"} <= set(_kolom(t, "Menurut data"))
    assert all(_kolom(t, "Dasar menurut data"))


def test_answers_notes_and_own_wording_are_printed(contoh: Kasus, tmp_path: Path) -> None:
    dijawab = _ganti_tahun(
        contoh,
        reviu={"format.target": r.JawabanButir(jawaban="tidak", catatan="Target lama")},
    )
    dokumen = replace(
        dijawab.dokumen, pengaturan={"reviu.butir.format.target": "Target tersaji lengkap."}
    )
    laporan = _lembar(ukur_semua(dokumen, 2025), "reviu")
    (t,) = tabel(laporan)
    nomor = _kolom(t, "Pernyataan").index("Target tersaji lengkap.")
    assert _kolom(t, "Jawaban pereviu")[nomor] == "Tidak"
    assert _kolom(t, "Catatan")[nomor] == "Target lama"
    assert _kolom(t, "Menurut data")[nomor] == "Ya"
    assert rapat("Target tersaji lengkap.") in isi_pdf(cetak(laporan, tmp_path))
