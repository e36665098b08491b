"""Every kind of report of every real case: complete, right, within the page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest

from lkjip_desktop.domain.angka import tampil_persen, tampil_rupiah
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import (
    Bagian,
    DaftarIsi,
    Grafik,
    Judul,
    Laporan,
    Tabel,
)
from lkjip_desktop.reports.nilai import Figur, teks_isi
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from tests.reports.alat import (
    KASUS,
    Kasus,
    blok,
    cetak,
    isi_pdf,
    lebar_kolom_sah,
    muat_kasus,
    rapat,
    semua_laporan,
    tabel,
    teks_model,
    teks_sel,
)

_JANGGAL = re.compile(r"\bNone\b|\bnan\b|\bNaN\b|Fraction\(|\{\}|\bTrue\b|\bFalse\b|Infinity")


@pytest.fixture(scope="module", params=sorted(KASUS))
def kasus(request: pytest.FixtureRequest, bersama: Path) -> Kasus:
    return muat_kasus(bersama, request.param)


@pytest.fixture(scope="module")
def lkjip(kasus: Kasus) -> Laporan:
    return susun("lkjip", kasus.dokumen, kasus.hasil, kasus.tahun)


def _semua(kasus: Kasus) -> Iterator[Laporan]:
    for _, laporan in semua_laporan(kasus):
        yield laporan


def test_jenis_laporan_pokok_selalu_ada(kasus: Kasus) -> None:
    ada = {nama.partition("-")[0] for nama, _ in semua_laporan(kasus)}
    assert {"lkjip", "pk", "renstra", "iku", "pengukuran", "anggaran", "efisiensi"} <= ada


def test_tidak_ada_sisa_program_dalam_teks(kasus: Kasus) -> None:
    for laporan in _semua(kasus):
        assert not _JANGGAL.search(teks_model(laporan))


def test_tabel_utuh(kasus: Kasus) -> None:
    for laporan in _semua(kasus):
        for t in tabel(laporan):
            assert lebar_kolom_sah(t), t.judul
            assert t.baris, t.judul


def test_semua_sel_ada_di_pdf(kasus: Kasus, tmp_path: Path) -> None:
    for laporan in _semua(kasus):
        teks = isi_pdf(cetak(laporan, tmp_path))
        for t in tabel(laporan):
            for b in t.baris:
                for sel in b.sel:
                    assert rapat(teks_sel(sel)).replace("√", "") in teks.replace("√", "")


def test_semua_teks_di_dalam_margin(kasus: Kasus, tmp_path: Path) -> None:
    for laporan in _semua(kasus):
        buat_pdf(laporan, tmp_path / "a.pdf")
        margin = laporan.bagian[0].halaman.margin
        kiri_luar, kanan_luar = margin.kiri * 72 / 25.4 - 5, margin.kanan * 72 / 25.4 - 5
        pdf = pypdfium2.PdfDocument(tmp_path / "a.pdf")
        for halaman in pdf:
            lebar, tinggi = halaman.get_size()
            isi = halaman.get_textpage()
            for i in range(isi.count_rects()):
                kiri, bawah, kanan, atas = isi.get_rect(i)
                assert kiri >= kiri_luar and kanan <= lebar - kanan_luar
                assert bawah >= 15 and atas <= tinggi - 25
        pdf.close()


def _bagian_bernomor(laporan: Laporan) -> list[Bagian]:
    return [b for b in laporan.bagian if b.halaman.nomor == "arab"]


def test_urutan_bagian(lkjip: Laporan) -> None:
    bab = [b.teks for b in blok(lkjip) if isinstance(b, Judul) and b.tingkat == 1]
    assert bab[:5] == [
        "Kata Pengantar",
        "Daftar Isi",
        "Daftar Tabel",
        "Daftar Gambar",
        "Ikhtisar Eksekutif",
    ]
    tengah = ["Pendahuluan", "Perencanaan Kinerja", "Akuntabilitas Kinerja", "Penutup"]
    assert bab[5:10] == [*tengah, "Pernyataan Telah Direviu"]
    assert [b.jenis for b in blok(lkjip) if isinstance(b, DaftarIsi)] == ["isi", "tabel", "gambar"]
    assert _bagian_bernomor(lkjip)[0].halaman.mulai == 1
    assert all(b.halaman.mulai is None for b in _bagian_bernomor(lkjip)[1:])


def test_nomor_tabel_dan_gambar_berurutan_per_bab(lkjip: Laporan) -> None:
    for kata, jenis in (("Tabel", Tabel), ("Gambar", Grafik)):
        nomor = [b.nomor for b in blok(lkjip) if isinstance(b, jenis) and b.nomor]
        assert len(nomor) == len(set(nomor))
        for bab, kelompok in itertools.groupby(nomor, key=lambda n: n.split()[1].split(".")[0]):
            urut = [int(n.rpartition(".")[2]) for n in kelompok]
            assert urut == list(range(1, len(urut) + 1)), (kata, bab)


def _utama(kasus: Kasus) -> list[HasilIndikator]:
    kini = kasus.hasil[kasus.tahun]
    return [h for h in kini.indikator.values() if h.tingkat in ("tujuan", "sasaran")]


def test_angka_sama_dengan_hasil_ukur(kasus: Kasus, lkjip: Laporan) -> None:
    kini = kasus.hasil[kasus.tahun]
    teks = teks_model(lkjip)
    assert f"Rata-rata capaiannya {tampil_persen(kini.total.rata_capaian)}" in teks
    assert tampil_rupiah(kini.total.pagu) in teks
    assert tampil_persen(kini.total.serapan) in teks
    for h in _utama(kasus):
        if h.capaian is not None:
            assert f"sehingga capaiannya {tampil_persen(h.capaian)}" in teks
        assert h.definisi.nama in teks


def test_pohon_anggaran_lengkap(kasus: Kasus, lkjip: Laporan) -> None:
    kini = kasus.hasil[kasus.tahun]
    pohon = next(t for t in tabel(lkjip) if "Sub Kegiatan Tahun" in t.judul)
    assert len(pohon.baris) == len(kini.anggaran) + 1
    angka = [[s.isi for s in b.sel if isinstance(s.isi, Figur)] for b in pohon.baris]
    for baris, simpul in zip(angka, kini.anggaran.values(), strict=False):
        if simpul.pagu is not None:
            assert simpul.pagu in [f.nilai for f in baris]
        if simpul.serapan is not None:
            assert Figur(simpul.serapan, "persen") in baris


def test_lampiran_pk_memuat_semua_indikator_dan_jumlahnya(kasus: Kasus) -> None:
    data = next(t for t in kasus.dokumen.tahun if t.tahun == kasus.tahun)
    pk = next(p for p in data.pk or () if p.tingkat == "kepala")
    laporan = susun("pk", kasus.dokumen, kasus.hasil, kasus.tahun)
    tabel_pk = [t for t in tabel(laporan) if t.berbingkai]
    assert len(tabel_pk[0].baris) == len(pk.indikator or ())
    pagu = [Fraction(p.pagu) for p in pk.program or () if p.pagu is not None]
    akhir = tabel_pk[1].baris[-1]
    assert akhir.jenis == "total"
    assert next(s.isi for s in akhir.sel if isinstance(s.isi, Figur)) == Figur(
        sum(pagu, Fraction(0)), "rupiah_polos"
    )


def test_tabel_pendukung_semua_tercetak_tanpa_nomor_lamanya(kasus: Kasus, lkjip: Laporan) -> None:
    data = next(t for t in kasus.dokumen.tahun if t.tahun == kasus.tahun)
    dicetak = {t.judul: t for t in tabel(lkjip)}
    for sumber in data.tabel or ():
        judul = re.sub(r"^Tabel [\d.]+\s*", "", sumber.judul)
        assert judul in dicetak
        assert len(dicetak[judul].baris) == len(sumber.baris)


def test_keterangan_tanda_hubung(lkjip: Laporan) -> None:
    for t in tabel(lkjip):
        ada = any(s.isi == "-" or teks_isi(s.isi) == "-" for b in t.baris for s in b.sel)
        if any('Tanda "-"' in c for c in t.catatan):
            assert ada
