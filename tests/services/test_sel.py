"""What cells write: several of any kind, as one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.baru import dokumen_baru
from lkjip_desktop.services.sel import Bagian, jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.skala import hapus_pita, tambah_pita, ubah_pita
from lkjip_desktop.services.sunting import Ubahan


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    awal = dokumen_baru(
        r.Instansi(nama="Dinas", pemerintah="P", wilayah="Kota", kota="Kota"),
        tahun_awal=2023,
        tahun_akhir=2027,
        tahun=2024,
    )
    program = r.Anggaran(id="P1", tingkat="program", uraian="Program")
    isi = r.Dokumen(
        instansi=awal.instansi,
        kebijakan=awal.kebijakan,
        renstra=awal.renstra,
        tahun=(r.Tahun(tahun=2024, anggaran=(program,)),),
    )
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", isi)
    yield hasil
    hasil.tutup()


def _program(sesi: Sesi) -> r.Anggaran:
    return (sesi.tahun(2024).anggaran or ())[0]


def _kebijakan(sesi: Sesi) -> r.Kebijakan:
    return (sesi.dokumen.kebijakan or ())[0]


def test_entries_of_one_field_add_up_within_a_step(sesi: Sesi) -> None:
    rid = _program(sesi).rid
    jalankan(
        sesi,
        "tempel 3 sel",
        [
            Bagian(r.Anggaran, rid, "realisasi_tw", 0, "10"),
            Ubahan(r.Anggaran, rid, {"kode": "1"}),
            Bagian(r.Anggaran, rid, "realisasi_tw", 2, "30"),
        ],
    )
    assert _program(sesi).realisasi_tw == ("10", None, "30", None)
    assert sesi.riwayat == (("tempel 3 sel",), 1)


def test_a_field_without_entries_left_is_not_given(sesi: Sesi) -> None:
    rid = _program(sesi).rid
    jalankan(sesi, "isi", [Bagian(r.Anggaran, rid, "realisasi_tw", 1, "5")])
    jalankan(sesi, "kosongkan", [Bagian(r.Anggaran, rid, "realisasi_tw", 1, None)])
    assert _program(sesi).realisasi_tw is None


def test_one_value_that_does_not_fit_leaves_all_as_it_was(sesi: Sesi) -> None:
    rid = _program(sesi).rid
    with pytest.raises(UserError):
        jalankan(
            sesi,
            "tempel",
            [
                Ubahan(r.Anggaran, rid, {"pagu_murni": "100"}),
                Bagian(r.Anggaran, rid, "realisasi_tw", 0, "seratus"),
            ],
        )
    assert _program(sesi).pagu_murni is None
    assert sesi.dapat_urung is None


def test_a_band_goes_to_its_place_when_its_bound_changes(sesi: Sesi) -> None:
    kebijakan = _kebijakan(sesi)
    jalankan(sesi, "ubah", [ubah_pita(kebijakan, "skala_capaian", 4, dari="95", label="Istimewa")])
    assert [p.label for p in _kebijakan(sesi).skala_capaian][:2] == ["Istimewa", "Sangat Tinggi"]


def test_bands_are_added_and_taken_away(sesi: Sesi) -> None:
    kebijakan = _kebijakan(sesi)
    pita = r.Pita(label="Sempurna", dari="100")
    jalankan(sesi, "tambah", [tambah_pita(kebijakan, "skala_serapan", pita)])
    assert (_kebijakan(sesi).skala_serapan or ())[0].label == "Sempurna"
    jalankan(sesi, "hapus", [hapus_pita(kebijakan, "skala_serapan", list(range(6)))])
    assert _kebijakan(sesi).skala_serapan is None


def test_the_scale_of_capaian_keeps_a_band(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="sedikitnya satu"):
        jalankan(sesi, "hapus", [hapus_pita(_kebijakan(sesi), "skala_capaian", [0, 1, 2, 3, 4])])
    assert len(_kebijakan(sesi).skala_capaian) == 5
