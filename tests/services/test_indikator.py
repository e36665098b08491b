"""Verbs of one indikator: formula and variables, kondisi awal, predikat scale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_hitungan import uraikan
from lkjip_desktop.services import indikator as layanan
from lkjip_desktop.services.predikat import pakai_skala_akip
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.skala import ubah_pita

RASIO = r.Indikator(
    id="S1.1",
    nama="Persentase",
    satuan="%",
    arah="naik",
    nilai="angka",
    rumus="sesuai / asn * 100",
    variabel=(
        r.Variabel(kode="sesuai", nama="Sesuai"),
        r.Variabel(kode="asn", nama="ASN"),
        r.Variabel(kode="sisa", nama="Sisa"),
    ),
)
SAKIP = r.Indikator(
    id="S1.2",
    nama="Nilai SAKIP",
    satuan="predikat",
    arah="naik",
    nilai="predikat",
    predikat=(r.Pita(label="A", dari="80"), r.Pita(label="B", dari="60")),
    target={"2024": "a", "2025": "B"},
    kondisi_awal=r.KondisiAwal(tahun=2020, nilai="A"),
)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    sasaran = r.Sasaran(id="S1", uraian="Sasaran", indikator=(RASIO, SAKIP))
    dokumen = r.Dokumen(
        instansi=r.Instansi(nama="Dinas", pemerintah="Kota", wilayah="Kota", kota="Rekaan"),
        renstra=(
            r.Renstra(
                id="R",
                tahun_awal=2021,
                tahun_akhir=2025,
                tujuan=(r.Tujuan(id="T1", uraian="Tujuan", sasaran=(sasaran,)),),
            ),
        ),
        tahun=(
            r.Tahun(
                tahun=2024,
                rkt=(r.Rkt(indikator="S1.2", target="A"),),
                pengukuran=(
                    r.Pengukuran(
                        indikator="S1.1",
                        variabel={"sesuai": "6567", "asn": "7725", "sisa": "1"},
                        variabel_tw=({"sisa": "2"}, {"asn": "1", "sisa": "3"}, None, None),
                    ),
                    r.Pengukuran(
                        indikator="S1.2", realisasi="A", realisasi_tw=("B", "A", None, None)
                    ),
                ),
            ),
        ),
    )
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen)
    yield hasil
    hasil.tutup()


def _rasio(sesi: Sesi) -> r.Indikator:
    return _semua(sesi)[0]


def _sakip(sesi: Sesi) -> r.Indikator:
    return _semua(sesi)[1]


def _semua(sesi: Sesi) -> tuple[r.Indikator, ...]:
    return ((sesi.dokumen.renstra[0].tujuan[0].sasaran or ())[0].indikator) or ()


def _pengukuran(sesi: Sesi, nomor: int) -> r.Pengukuran:
    return (sesi.tahun(2024).pengukuran or ())[nomor]


# formula ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("teks", "sah", "kalimat"),
    [
        ("", True, "Belum ada rumus: realisasi diisi langsung."),
        (
            "sesuai / asn * 100",
            True,
            "Rumus benar. Hasil 2024: 6.567 / 7.725 x 100 = 85,01. "
            "Belum dipakai dalam rumus: sisa.",
        ),
        ("sesuai / (asn - asn", False, "Rumus keliru"),
        ("sesuai +", False, "Rumus keliru"),
        ("Sesuai / asn", False, "Samakan huruf besar dan kecilnya."),
        ("sesuai / baru", True, "Nilai 2024 yang belum diisi: baru."),
        ("sesuai / baru", True, "Variabel baru, ditambahkan saat rumus disimpan: baru."),
        ("sesuai / (asn - asn)", True, "belum dapat dihitung untuk 2024"),
    ],
)
def test_what_is_said_of_a_formula(sesi: Sesi, teks: str, sah: bool, kalimat: str) -> None:
    tinjauan = layanan.tinjau_rumus(teks, _rasio(sesi), _pengukuran(sesi, 0), 2024)
    assert tinjauan.sah is sah
    assert kalimat in tinjauan.kalimat


def test_a_year_without_values_names_what_is_missing(sesi: Sesi) -> None:
    tinjauan = layanan.tinjau_rumus("sesuai / asn", _rasio(sesi), None, 2023)
    assert "Nilai 2023 yang belum diisi: sesuai, asn." in tinjauan.kalimat


def test_a_formula_of_words_is_told_to_be_of_no_use(sesi: Sesi) -> None:
    assert "hanya dipakai" in layanan.tinjau_rumus("1 + 1", _sakip(sesi), None, 2024).kalimat


def test_new_variables_come_with_the_formula_in_one_step(sesi: Sesi) -> None:
    jalankan(sesi, "ubah rumus", [layanan.isi_rumus(_rasio(sesi).rid, "sesuai / total")])
    assert [v.kode for v in _rasio(sesi).variabel or ()] == ["sesuai", "asn", "sisa", "total"]
    sesi.urungkan()
    assert _rasio(sesi) == RASIO
    jalankan(sesi, "ubah rumus", [layanan.isi_rumus(_rasio(sesi).rid, None)])
    assert _rasio(sesi).rumus is None


def test_a_mistaken_formula_is_not_written(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="Rumus keliru"):
        jalankan(sesi, "ubah rumus", [layanan.isi_rumus(_rasio(sesi).rid, "sesuai //")])
    assert _rasio(sesi) == RASIO


def test_a_variable_in_use_stays(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="masih dipakai"):
        layanan.hapus_variabel(sesi, _rasio(sesi), (_rasio(sesi).variabel or ())[:1])


def test_a_variable_goes_with_its_values(sesi: Sesi) -> None:
    layanan.hapus_variabel(sesi, _rasio(sesi), (_rasio(sesi).variabel or ())[2:])
    p = _pengukuran(sesi, 0)
    assert p.variabel == {"sesuai": "6567", "asn": "7725"}
    assert p.variabel_tw == (None, {"asn": "1"}, None, None)
    assert sesi.dapat_urung == "hapus variabel sisa, S1.1"


def test_a_new_variable_has_a_free_code(sesi: Sesi) -> None:
    layanan.tambah_variabel(sesi, _rasio(sesi))
    layanan.tambah_variabel(sesi, _rasio(sesi))
    assert [v.kode for v in _rasio(sesi).variabel or ()][3:] == ["V1", "V2"]


# kondisi awal -------------------------------------------------------------------------------------


def _isi(sesi: Sesi, medan: str, nilai: str | int | None) -> r.KondisiAwal | None:
    kerja = layanan.isi_kondisi_awal(_rasio(sesi).rid, 2020, medan, nilai)
    jalankan(sesi, "ubah kondisi awal", [kerja])
    return _rasio(sesi).kondisi_awal


def test_a_figure_without_a_year_is_of_the_year_before_the_period(sesi: Sesi) -> None:
    assert _isi(sesi, "nilai", "75.5") == r.KondisiAwal(tahun=2020, nilai="75.5")
    assert _isi(sesi, "tahun", 2019) == r.KondisiAwal(tahun=2019, nilai="75.5")
    assert _isi(sesi, "tahun", None) == r.KondisiAwal(tahun=2020, nilai="75.5")
    assert _isi(sesi, "nilai", None) is None


def test_a_year_may_be_typed_first(sesi: Sesi) -> None:
    _isi(sesi, "tahun", 2018)
    assert _isi(sesi, "nilai", "3") == r.KondisiAwal(tahun=2018, nilai="3")
    with pytest.raises(UserError, match="bukan tahun"):
        _isi(sesi, "tahun", 18)


# predikat -----------------------------------------------------------------------------------------


def test_the_akip_scale(sesi: Sesi) -> None:
    pakai_skala_akip(sesi, _rasio(sesi))
    skala = _rasio(sesi).predikat or ()
    assert [p.label for p in skala] == ["AA", "A", "BB", "B", "CC", "C", "D"]
    assert (skala[0].dari, skala[0].inklusif, skala[0].keterangan) == (
        "90",
        False,
        "Sangat Memuaskan",
    )


def test_a_renamed_label_is_renamed_wherever_it_is_a_value(sesi: Sesi) -> None:
    sebelum = sesi.dokumen
    jalankan(sesi, "ganti label", [ubah_pita(_sakip(sesi), "predikat", 0, label="Memuaskan")])
    assert _sakip(sesi).target == {"2024": "Memuaskan", "2025": "B"}
    assert _sakip(sesi).kondisi_awal == r.KondisiAwal(tahun=2020, nilai="Memuaskan")
    assert (sesi.tahun(2024).rkt or ())[0].target == "Memuaskan"
    p = _pengukuran(sesi, 1)
    assert (p.realisasi, p.realisasi_tw) == ("Memuaskan", ("B", "Memuaskan", None, None))
    sesi.urungkan()
    assert sesi.dokumen == sebelum


def test_two_bands_cannot_have_one_label(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="sudah dipakai"):
        jalankan(sesi, "ganti label", [ubah_pita(_sakip(sesi), "predikat", 0, label=" b")])
    assert _sakip(sesi) == SAKIP


def test_the_calculation_is_that_of_print_with_the_formula_being_typed(sesi: Sesi) -> None:
    hasil = sesi.hasil(2024)
    definisi = _rasio(sesi)
    assert definisi.rumus
    assert layanan.tercetak(hasil, definisi, definisi.rumus) == tuple(
        u
        for u in uraikan(rujukan(hasil), hasil.indikator[definisi.id], hasil.kebijakan)
        if u.judul != "Rumus"
    )
    lain = {u.judul: u.isi for u in layanan.tercetak(hasil, definisi, "sesuai / sesuai * 50")}
    assert lain["Realisasi"].endswith("= 50,00")
    assert sesi.hasil(2024) is hasil


def test_a_mistake_says_where_it_stands(sesi: Sesi) -> None:
    assert layanan.tinjau_rumus("sesuai + ?", _rasio(sesi), None, 2024).posisi == 9
    assert layanan.tinjau_rumus("sesuai", _rasio(sesi), None, 2024).posisi is None
