"""What is still unwritten in an LKjIP."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import daftar_bagian
from lkjip_desktop.domain.kelengkapan import bagian_kosong
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from tests.domain import buat


def _dokumen(**isi: object) -> r.Dokumen:
    data = r.Tahun(tahun=buat.TAHUN, **isi)  # type: ignore[arg-type]
    return buat.dokumen(buat.renstra(buat.sasaran(buat.indikator("I"))), tahun=data)


def test_an_empty_year_lacks_every_section() -> None:
    dok = _dokumen()
    assert bagian_kosong(dok, buat.TAHUN) == tuple(b.kunci for b in daftar_bagian(dok, buat.TAHUN))


def test_text_under_another_name_counts_and_blank_text_does_not() -> None:
    kosong = bagian_kosong(_dokumen(narasi={"bab3.capaian": "Ada.", "ikhtisar": " "}), buat.TAHUN)
    assert "bab3.capaian_kinerja" not in kosong
    assert "ikhtisar" in kosong


def test_a_table_or_an_analysis_counts() -> None:
    tabel = r.Tabel(bagian="bab1.sumber_daya", judul="Pegawai", kolom=("a",), baris=())
    ukuran = r.Pengukuran(indikator="I", solusi="Menambah tenaga.")
    kosong = bagian_kosong(_dokumen(tabel=(tabel,), pengukuran=(ukuran,)), buat.TAHUN)
    assert "bab1.sumber_daya" not in kosong
    assert "bab3.indikator.I" not in kosong
    assert "bab3.sasaran.S" in kosong


def test_it_agrees_with_what_the_report_calls_empty(akar: Path) -> None:
    from lkjip_desktop.reports.susun import lkjip

    dok = baca_berkas(akar / "resources" / "contoh" / "contoh.json")
    for t in dok.tahun:
        hasil = {t.tahun: ukur(dok, t.tahun)}
        assert list(bagian_kosong(dok, t.tahun)) == lkjip.bagian_kosong(dok, hasil, t.tahun)
