"""The office's arrangement on paper: order, headings, standing words, paper of parts and kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import Bagan, Bagian, Grafik, Judul, Laporan
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.laporan import ukur_semua
from tests.reports.alat import blok, cetak, teks_model

TAHUN = 2024
Buat = Callable[..., Laporan]


@pytest.fixture(scope="module")
def contoh() -> r.Dokumen:
    return dokumen_contoh()


@pytest.fixture(scope="module")
def hasil(contoh: r.Dokumen) -> Mapping[int, HasilTahun]:
    return ukur_semua(contoh)


@pytest.fixture
def lkjip(contoh: r.Dokumen, hasil: Mapping[int, HasilTahun]) -> Buat:
    def buat(**atur: str) -> Laporan:
        isi = {k.replace("__", "."): v for k, v in atur.items()}
        return susun("lkjip", replace(contoh, pengaturan=isi), hasil, TAHUN)

    return buat


def _judul(laporan: Laporan, tingkat: int) -> list[str]:
    return [b.teks for b in blok(laporan) if isinstance(b, Judul) and b.tingkat == tingkat]


def _bagian(laporan: Laporan, nama: str) -> Bagian:
    return next(b for b in laporan.bagian if b.nama == nama)


def test_urutan_bab_dan_bagian(lkjip: Buat) -> None:
    laporan = lkjip(
        lkjip__urutan="ikhtisar, kata_pengantar, bab2, bab1",
        lkjip__urutan__bab1="bab1.isu_strategis, bab1.latar_belakang, -bab1.sumber_daya",
    )
    bab = _judul(laporan, 1)
    assert bab.index("Ikhtisar Eksekutif") < bab.index("Kata Pengantar")
    assert bab.index("Perencanaan Kinerja") < bab.index("Pendahuluan")
    dua = _judul(laporan, 2)
    assert dua.index("Isu Strategis dan Permasalahan Utama") < dua.index("Latar Belakang")
    assert "Sumber Daya" not in dua
    nomor = [b.nomor for b in blok(laporan) if isinstance(b, Judul) and b.nomor.startswith("BAB")]
    assert nomor == ["BAB I", "BAB II", "BAB III", "BAB IV"]


def test_yang_tidak_dicetak_tidak_muncul_di_tempat_lain(lkjip: Buat, contoh: r.Dokumen) -> None:
    teks = next(t for t in contoh.tahun if t.tahun == TAHUN).narasi
    assert teks is not None
    buang = teks["bab1.tugas_fungsi"].splitlines()[0]
    assert buang in teks_model(lkjip())
    tanpa = lkjip(lkjip__urutan__bab1="-bab1.tugas_fungsi")
    assert buang not in teks_model(tanpa)


def test_angka_arab_mulai_di_bab_pertama(lkjip: Buat, tmp_path: Path) -> None:
    laporan = lkjip(lkjip__urutan="bab2, bab1")
    pertama = _bagian(laporan, "BAB I")
    assert (pertama.halaman.nomor, pertama.halaman.mulai) == ("arab", 1)
    assert _judul(laporan, 1).index("Perencanaan Kinerja") < _judul(laporan, 1).index("Pendahuluan")
    romawi = [b.halaman for b in laporan.bagian if b.halaman.nomor == "romawi"]
    assert [t.mulai for t in romawi] == [1] + [None] * (len(romawi) - 1)
    assert len(cetak(laporan, tmp_path).pages) > 20


def test_judul_kantor_di_laporan_dan_daftar_isi(lkjip: Buat, tmp_path: Path) -> None:
    laporan = lkjip(
        lkjip__judul__bab4="Simpulan {tahun}", lkjip__judul__bab3__analisis="Mengapa begitu"
    )
    assert "Simpulan 2024" in _judul(laporan, 1)
    assert "Mengapa begitu" in _judul(laporan, 4)
    halaman = [h.extract_text() for h in cetak(laporan, tmp_path).pages]
    isi = next(t for t in halaman if "DAFTAR ISI" in t and "BAB I" in t)
    assert "SIMPULAN 2024" in isi


def test_kalimat_kantor_berlaku_bila_tahun_itu_tidak_ditulis(
    contoh: r.Dokumen, hasil: Mapping[int, HasilTahun]
) -> None:
    kalimat = "Kepada {kepala_daerah} <b>{tahun_depan}</b> {tak_ada}.\n{otomatis}"
    tahun = tuple(replace(t, narasi=None) for t in contoh.tahun)
    polos = replace(contoh, tahun=tahun)
    atur = {"lkjip.kalimat.bab4.kesimpulan": kalimat, "lkjip.kalimat.bab1.dasar_hukum": "1. UU."}
    teks = teks_model(susun("lkjip", replace(polos, pengaturan=atur), hasil, TAHUN))
    assert f"Kepada {contoh.instansi.kepala_daerah} <b>2025</b> {{tak_ada}}." in teks
    assert "menyajikan pertanggungjawaban atas target" in teks
    assert "1. UU." in teks and "Peraturan Presiden Nomor 29" not in teks
    ditulis = teks_model(susun("lkjip", replace(contoh, pengaturan=atur), hasil, TAHUN))
    assert "<b>2025</b>" not in ditulis


def test_kertas_dan_arah_satu_bagian(lkjip: Buat) -> None:
    laporan = lkjip(kertas="A4", kertas__lkjip__lampiran="F4", arah__lkjip__bab2="lanskap")
    bab1, bab2 = _bagian(laporan, "BAB I").halaman, _bagian(laporan, "BAB II").halaman
    lampiran = _bagian(laporan, "Lampiran").halaman
    assert (bab1.kertas, bab1.lanskap) == ("A4", False)
    assert (bab2.kertas, bab2.lanskap) == ("A4", True)
    assert (lampiran.kertas, lampiran.lanskap) == ("F4", False)
    assert not _bagian(laporan, "BAB III").halaman.lanskap


def test_kertas_dan_arah_satu_jenis(contoh: r.Dokumen, hasil: Mapping[int, HasilTahun]) -> None:
    def tata(jenis: str, **atur: str) -> tuple[str, bool]:
        isi = {k.replace("__", "."): v for k, v in atur.items()}
        bagian = susun(jenis, replace(contoh, pengaturan=isi), hasil, TAHUN).bagian[0]
        return bagian.halaman.kertas, bagian.halaman.lanskap

    assert tata("rkt") == ("F4", False)
    assert tata("rkt", arah__rkt="lanskap", kertas__rkt="A3") == ("A3", True)
    assert tata("renstra", arah__rkt="lanskap", kertas="A4") == ("A4", True)
    assert tata("e81", kertas="A4") == ("A3", True)
    assert tata("e81", kertas__e81="F4") == ("F4", True)


def test_bagan_organisasi_dari_unit(lkjip: Buat) -> None:
    bagan = [b for b in blok(lkjip()) if isinstance(b, Bagan)]
    assert len(bagan) == 1 and bagan[0].nomor == "Gambar 1.1"
    assert bagan[0].akar.jumlah >= 5


def test_grafik_ringkas(lkjip: Buat) -> None:
    penuh = sum(isinstance(b, Grafik) for b in blok(lkjip()))
    ringkas = sum(isinstance(b, Grafik) for b in blok(lkjip(lkjip__grafik="ringkas")))
    assert 0 < ringkas < penuh


def test_tujuh_bagian_tiap_sasaran(lkjip: Buat) -> None:
    empat = _judul(lkjip(), 4)
    tujuh = [
        f"Target dan realisasi tahun {TAHUN}",
        "Perbandingan dengan tahun sebelumnya",
        "Perbandingan dengan target akhir Renstra",
        "Perbandingan dengan standar provinsi atau nasional",
        "Analisis keberhasilan, hambatan, dan upaya",
        "Efisiensi penggunaan sumber daya",
        "Program dan kegiatan pendukung",
    ]
    assert empat and empat == tujuh * (len(empat) // 7)


def test_urutan_dan_judul_lampiran(lkjip: Buat, contoh: r.Dokumen) -> None:
    semula = [b for b in blok(lkjip()) if isinstance(b, Judul) and b.nomor.startswith("Lampiran")]
    urutan = "lampiran.perkembangan, lampiran.perjanjian_kinerja, -lampiran.rencana_aksi"
    laporan = lkjip(
        lkjip__urutan__lampiran=urutan,
        lkjip__judul__lampiran__perkembangan="Capaian dari Tahun ke Tahun",
    )
    kini = [b for b in blok(laporan) if isinstance(b, Judul) and b.nomor.startswith("Lampiran")]
    assert [b.nomor for b in kini] == [f"Lampiran {n}" for n in range(1, len(kini) + 1)]
    assert kini[0].teks == "Capaian dari Tahun ke Tahun"
    harap = {b.teks for b in semula} - {"Rencana Aksi", "Perkembangan Capaian Kinerja"}
    assert {b.teks for b in kini[1:]} == harap


def test_teks_lampiran_tercetak_sekali_di_tempatnya(
    contoh: r.Dokumen, hasil: Mapping[int, HasilTahun]
) -> None:
    kunci = ("rencana_aksi", "perjanjian_kinerja", "lainnya", "kerja_sama")
    narasi = {f"lampiran.{k}": f"Kalimat {k}." for k in kunci}
    tahun = tuple(replace(t, narasi=narasi) for t in contoh.tahun)
    isi = {"lkjip.urutan.lampiran": "lampiran.lainnya, lampiran.perjanjian_kinerja"}
    dokumen = replace(contoh, tahun=tahun, pengaturan=isi)
    teks = teks_model(susun("lkjip", dokumen, hasil, TAHUN))
    assert [teks.count(n) for n in narasi.values()] == [1, 1, 1, 1]
    letak = [teks.index(f"Kalimat {k}.") for k in ("lainnya", "kerja_sama", "rencana_aksi")]
    assert letak == sorted(letak)
