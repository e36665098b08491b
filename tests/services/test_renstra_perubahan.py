"""A Renstra perubahan in a file: which years it rules, and what stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pemeriksaan import periksa
from lkjip_desktop.domain.perubahan_renstra import KUNCI
from lkjip_desktop.reports.susun.e81 import susun_e81
from lkjip_desktop.reports.susun.lembar import susun_renstra
from lkjip_desktop.services import renstra as layanan_renstra
from lkjip_desktop.services import sunting
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.renstra_perubahan import buat_perubahan, ganti_kode
from lkjip_desktop.services.sel import Bagian, jalankan
from lkjip_desktop.services.sesi import Sesi

MULAI = 2025


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


def _temuan(sesi: Sesi) -> dict[int, list[str]]:
    hari = date(2027, 1, 1)
    hasil = sesi.hasil_semua()
    return {
        t: [x.pesan for x in periksa(sesi.dokumen, t, h, hari).temuan] for t, h in hasil.items()
    }


def _semula(sesi: Sesi) -> r.Renstra:
    return sesi.dokumen.renstra[0]


def _perubahan(sesi: Sesi) -> r.Renstra:
    return sesi.dokumen.renstra[-1]


def _indikator(renstra: r.Renstra, kode: str) -> r.Indikator:
    semua = (i for t in renstra.tujuan for s in t.sasaran or () for i in s.indikator or ())
    return next(i for i in semua if i.id == kode)


def test_a_perubahan_measures_as_before_until_it_is_changed(sesi: Sesi) -> None:
    awal = sesi.dokumen
    sebelum = {t: sesi.hasil(t).total for t in sesi.daftar_tahun()}
    temuan = _temuan(sesi)
    buat_perubahan(sesi, _semula(sesi), MULAI)
    assert {t: sesi.hasil(t).total for t in sesi.daftar_tahun()} == sebelum
    assert _temuan(sesi) == temuan
    assert (_perubahan(sesi).tahun_awal, _perubahan(sesi).tahun_akhir) == (MULAI, 2026)
    sesi.urungkan()
    assert sesi.dokumen == awal


def test_it_rules_from_its_first_year_and_the_original_before(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    baru = _indikator(_perubahan(sesi), "S1.1")
    jalankan(sesi, "ubah", [Bagian(r.Indikator, baru.rid, "target", "2024", "99")])
    jalankan(sesi, "ubah", [Bagian(r.Indikator, baru.rid, "target", "2026", "99")])
    assert sesi.hasil(2024).indikator["S1.1"].definisi == _indikator(_semula(sesi), "S1.1")
    assert sesi.hasil(2025).indikator["S1.1"].definisi == _indikator(_perubahan(sesi), "S1.1")


def test_what_it_removes_stays_measured_in_earlier_years(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    ukuran = sesi.tahun(2024).pengukuran
    layanan_renstra.hapus(sesi, [_indikator(_perubahan(sesi), "S1.2")])
    assert sesi.tahun(2024).pengukuran == ukuran
    assert "S1.2" in sesi.hasil(2024).indikator


def test_a_variable_renamed_in_it_takes_the_values_of_its_years(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    tujuan = _perubahan(sesi).tujuan[0]
    definisi = next(i for i in tujuan.indikator or () if i.variabel)
    lama = (definisi.variabel or ())[0]
    capaian = {t: sesi.hasil(t).indikator[definisi.id].capaian for t in (2024, 2025)}
    sunting.atur(sesi, lama, "ganti kode", kode="BARU")
    assert {t: sesi.hasil(t).indikator[definisi.id].capaian for t in (2024, 2025)} == capaian


def test_the_year_must_be_in_the_period(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="di luar periode Renstra 2021-2026"):
        buat_perubahan(sesi, _semula(sesi), 2030)


def test_another_code_is_followed(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    jalankan(sesi, "ganti kode", [ganti_kode(_semula(sesi).rid, "lain")])
    assert _perubahan(sesi).x[KUNCI] == "lain"
    sesi.urungkan()
    assert _perubahan(sesi).x[KUNCI] == _semula(sesi).id
    with pytest.raises(UserError):
        jalankan(sesi, "kosongkan", [ganti_kode(_semula(sesi).rid, None)])


def test_the_next_period_is_as_long_as_the_whole_one(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    layanan_renstra.tambah_renstra(sesi, 2025)
    assert (_perubahan(sesi).tahun_awal, _perubahan(sesi).tahun_akhir) == (2027, 2032)


def test_the_matrix_prints_what_it_changes(sesi: Sesi) -> None:
    buat_perubahan(sesi, _semula(sesi), MULAI)
    baru = _indikator(_perubahan(sesi), "S1.1")
    jalankan(sesi, "ubah", [Bagian(r.Indikator, baru.rid, "target", "2026", "99")])
    tertulis = str(susun_renstra(sesi.dokumen, sesi.hasil_semua(), 2025))
    assert "Perubahan terhadap Renstra 2021-2026" in tertulis
    assert "Target 2026 naik" in tertulis
    assert "Perubahan terhadap" not in str(susun_renstra(sesi.dokumen, sesi.hasil_semua(), 2024))


def test_the_form_e81_goes_on_counting_from_the_first_year_of_the_period(sesi: Sesi) -> None:
    sebelum = susun_e81(sesi.dokumen, sesi.hasil_semua(), 2025)
    buat_perubahan(sesi, _semula(sesi), MULAI)
    assert susun_e81(sesi.dokumen, sesi.hasil_semua(), 2025) == sebelum
