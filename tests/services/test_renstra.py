"""Verbs of the Renstra: codes, periods, misi, the tree, and what goes along with a deleted row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi


def _indikator(kode: str, **isi: object) -> r.Indikator:
    return r.Indikator(  # type: ignore[arg-type]
        id=kode, nama=f"Indikator {kode}", satuan="%", arah="naik", nilai="angka", **isi
    )


def _dokumen() -> r.Dokumen:
    s1 = r.Sasaran(
        id="S1",
        uraian="Sasaran satu",
        indikator=(
            _indikator("S1.1", target={"2021": "80", "2022": "81"}),
            _indikator("S1.2"),
        ),
        strategi=(r.Strategi(uraian="Strategi"),),
    )
    s2 = r.Sasaran(id="S2", uraian="Sasaran dua")
    return r.Dokumen(
        instansi=r.Instansi(nama="Dinas", pemerintah="Kota", wilayah="Kota", kota="Rekaan"),
        renstra=(
            r.Renstra(
                id="renstra-2021-2025",
                tahun_awal=2021,
                tahun_akhir=2025,
                misi=("Satu", "Dua", "Tiga"),
                tujuan=(
                    r.Tujuan(id="T1", uraian="Tujuan", misi=2, sasaran=(s1, s2)),
                    r.Tujuan(
                        id="T2", uraian="Tujuan lain", misi=3, indikator=(_indikator("T2.1"),)
                    ),
                ),
            ),
        ),
        tahun=(
            r.Tahun(
                tahun=2021,
                anggaran=(
                    r.Anggaran(
                        id="P1",
                        tingkat="program",
                        uraian="Program",
                        indikator=(_indikator("P1.i1"),),
                    ),
                ),
                rkt=(r.Rkt(indikator="S1.1", target="80"),),
                pk=(
                    r.Pk(
                        id="PK",
                        jenis="murni",
                        tingkat="kepala",
                        indikator=(r.PkIndikator(indikator="S1.1", target="80"),),
                    ),
                ),
                pengukuran=(
                    r.Pengukuran(indikator="S1.1", realisasi="79"),
                    r.Pengukuran(indikator="S1.2", realisasi="1"),
                ),
                dukungan=(r.Dukungan(indikator="S1.1", anggaran="P1"),),
            ),
        ),
    )


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", _dokumen())
    yield hasil
    hasil.tutup()


def _renstra(sesi: Sesi) -> r.Renstra:
    return sesi.dokumen.renstra[0]


def _sasaran(sesi: Sesi, kode: str) -> r.Sasaran:
    return next(s for t in _renstra(sesi).tujuan for s in t.sasaran or () if s.id == kode)


def _kode(sesi: Sesi, kode: str) -> list[str]:
    return [i.id for i in _sasaran(sesi, kode).indikator or ()]


# codes --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("saudara", "awal", "dipakai", "kode"),
    [
        (["S1.1", "S1.2"], "S1.1", set(), "S1.3"),
        (["S1.1", "S1.2"], "S1.1", {"S1.3", "S1.4"}, "S1.5"),
        ([], "S1.1", set(), "S1.1"),
        ([], "S1.1", {"S1.1"}, "S1.2"),
        (["1.09"], "1.01", set(), "1.10"),
        (["IKU 3a"], "", set(), "IKU 4a"),
        (["mutu"], "", set(), "mutu.2"),
    ],
)
def test_the_next_code(saudara: list[str], awal: str, dipakai: set[str], kode: str) -> None:
    assert kode_berikut(saudara, awal, dipakai) == kode


def test_new_rows_get_the_next_free_code(sesi: Sesi) -> None:
    layanan.tambah_tujuan(sesi, _renstra(sesi))
    layanan.tambah_sasaran(sesi, _renstra(sesi), _renstra(sesi).tujuan[2])
    layanan.tambah_indikator(sesi, _sasaran(sesi, "S1"))
    layanan.tambah_indikator(sesi, _sasaran(sesi, "S3"))
    assert [t.id for t in _renstra(sesi).tujuan] == ["T1", "T2", "T3"]
    assert _kode(sesi, "S1") == ["S1.1", "S1.2", "S1.3"]
    assert _kode(sesi, "S3") == ["S3.1"]
    baru = (_sasaran(sesi, "S3").indikator or ())[0]
    assert (baru.arah, baru.nilai) == ("naik", "angka")
    assert sesi.dapat_urung == "tambah indikator S3.1"


def test_a_code_of_the_anggaran_tree_is_not_given_again(sesi: Sesi) -> None:
    tahun = sesi.tahun(2021)
    simpul = (tahun.anggaran or ())[0]
    layanan.hapus(sesi, [i for i in _sasaran(sesi, "S1").indikator or () if i.id == "S1.2"])
    jalankan(
        sesi,
        "ganti",
        [lambda uk: uk.ubah(r.Indikator, (simpul.indikator or ())[0].rid, id="S1.2")],
    )
    layanan.tambah_indikator(sesi, _sasaran(sesi, "S1"))
    assert _kode(sesi, "S1") == ["S1.1", "S1.3"]


# Renstra ------------------------------------------------------------------------------------------


def test_the_next_renstra_follows_the_last(sesi: Sesi) -> None:
    layanan.tambah_renstra(sesi, 2024)
    baru = sesi.dokumen.renstra[1]
    assert (baru.id, baru.tahun_awal, baru.tahun_akhir) == ("renstra-2026-2030", 2026, 2030)


def test_the_first_renstra_begins_with_the_year(sesi: Sesi) -> None:
    kata = layanan.hapus(sesi, sesi.dokumen.renstra)
    assert kata.startswith("Renstra 2021-2025 dihapus beserta 2 tujuan, 2 sasaran, 3 indikator")
    layanan.tambah_renstra(sesi, 2024)
    assert layanan.periode(sesi.dokumen.renstra[0]) == range(2024, 2029)


@pytest.mark.parametrize(
    ("medan", "tahun"),
    [("tahun_awal", 2026), ("tahun_awal", None), ("tahun_akhir", 2020), ("tahun_akhir", 2040)],
)
def test_an_unusable_period_is_refused(sesi: Sesi, medan: str, tahun: int | None) -> None:
    with pytest.raises(UserError):
        jalankan(sesi, "ubah", [layanan.isi_periode(_renstra(sesi).rid, medan, tahun)])  # type: ignore[arg-type]
    assert sesi.dapat_urung is None


def test_a_period_can_be_changed(sesi: Sesi) -> None:
    jalankan(sesi, "ubah", [layanan.isi_periode(_renstra(sesi).rid, "tahun_akhir", 2026)])
    assert _renstra(sesi).tahun_akhir == 2026


# misi ---------------------------------------------------------------------------------------------


def test_tujuan_keep_their_misi_when_misi_move(sesi: Sesi) -> None:
    layanan.tambah_misi(sesi, _renstra(sesi), 0)
    assert _renstra(sesi).misi == ("Misi baru", "Satu", "Dua", "Tiga")
    assert [t.misi for t in _renstra(sesi).tujuan] == [3, 4]
    layanan.pindah_misi(sesi, _renstra(sesi), 3, 0)
    assert _renstra(sesi).misi == ("Tiga", "Misi baru", "Satu", "Dua")
    assert [t.misi for t in _renstra(sesi).tujuan] == [4, 1]
    layanan.hapus_misi(sesi, _renstra(sesi), [3])
    assert [t.misi for t in _renstra(sesi).tujuan] == [None, 1]
    for _ in range(3):
        sesi.urungkan()
    assert [t.misi for t in _renstra(sesi).tujuan] == [2, 3]


def test_the_words_of_a_misi(sesi: Sesi) -> None:
    jalankan(sesi, "ubah", [layanan.isi_misi(_renstra(sesi).rid, 1, "Kedua")])
    assert _renstra(sesi).misi == ("Satu", "Kedua", "Tiga")
    with pytest.raises(UserError):
        jalankan(sesi, "ubah", [layanan.isi_misi(_renstra(sesi).rid, 1, None)])


# the tree -----------------------------------------------------------------------------------------


def test_deleting_says_what_goes_and_undo_brings_it_back(sesi: Sesi) -> None:
    sebelum = sesi.dokumen
    kata = layanan.hapus(sesi, [_sasaran(sesi, "S1")])
    ikut = (
        "beserta 2 indikator, 1 strategi, 2 pengukuran, 1 target RKT, 1 dukungan anggaran,"
        " 1 baris PK"
    )
    assert kata == f"Sasaran S1 dihapus {ikut}."
    assert sesi.dapat_urung == f"hapus sasaran S1 {ikut}"
    assert sesi.tahun(2021).pengukuran is None
    sesi.urungkan()
    assert sesi.dokumen == sebelum


def test_a_parent_and_its_child_are_counted_once(sesi: Sesi) -> None:
    s1 = _sasaran(sesi, "S1")
    kata = layanan.hapus(sesi, [s1, (s1.indikator or ())[0]])
    assert kata.startswith("2 baris dihapus beserta 1 indikator, 1 strategi, 2 pengukuran")


def test_an_indikator_with_nothing_goes_alone(sesi: Sesi) -> None:
    indikator = (_renstra(sesi).tujuan[1].indikator or ())[0]
    assert layanan.hapus(sesi, [indikator]) == "Indikator T2.1 dihapus."


def test_copies_have_codes_of_their_own_and_all_the_rest(sesi: Sesi) -> None:
    renstra = _renstra(sesi)
    t1, s1 = renstra.tujuan[0], _sasaran(sesi, "S1")
    layanan.gandakan(sesi, renstra, (s1.indikator or ())[0], s1, "indikator", 1)
    assert _kode(sesi, "S1") == ["S1.1", "S1.3", "S1.2"]
    assert (_sasaran(sesi, "S1").indikator or ())[1].target == {"2021": "80", "2022": "81"}
    layanan.gandakan(sesi, _renstra(sesi), t1, _renstra(sesi), "tujuan", 1)
    assert [t.id for t in _renstra(sesi).tujuan] == ["T1", "T3", "T2"]
    assert [s.id for s in _renstra(sesi).tujuan[1].sasaran or ()] == ["S3", "S4"]
    assert _kode(sesi, "S3") == ["S3.1", "S3.2"]
    assert sesi.dapat_urung == "gandakan T1"


def test_an_indikator_moves_to_another_sasaran_with_its_figures(sesi: Sesi) -> None:
    indikator = (_sasaran(sesi, "S1").indikator or ())[0]
    layanan.pindah_ke(sesi, indikator, _sasaran(sesi, "S2"))
    assert (_kode(sesi, "S1"), _kode(sesi, "S2")) == (["S1.2"], ["S1.1"])
    assert len(sesi.tahun(2021).pengukuran or ()) == 2
    assert sesi.dapat_urung == "pindahkan S1.1 ke S2"


def test_a_target_is_copied_to_the_years_after_it(sesi: Sesi) -> None:
    indikator = _sasaran(sesi, "S1").indikator or ()
    layanan.salin_target(sesi, indikator, 2022, 2025)
    target = (_sasaran(sesi, "S1").indikator or ())[0].target
    assert target == {"2021": "80", "2022": "81", "2023": "81", "2024": "81", "2025": "81"}
    assert sesi.dapat_urung == "salin target 2022 ke tahun berikutnya, S1.1"


@pytest.mark.parametrize("dari", [2023, 2025])
def test_a_target_that_is_not_there_is_not_copied(sesi: Sesi, dari: int) -> None:
    with pytest.raises(UserError, match=f"target {dari}"):
        layanan.salin_target(sesi, _sasaran(sesi, "S1").indikator or (), dari, 2025)
