"""Closing quarters, and what a closed quarter keeps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.penutupan import penutupan_kini
from lkjip_desktop.services import pengukuran, sakip, sel, triwulan
from lkjip_desktop.services.sesi import Sesi
from tests.domain import buat

TAHUN = buat.TAHUN


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    definisi = buat.indikator("I", rumus="A", variabel=(r.Variabel(kode="A", nama="a"),))
    hasil = Sesi.buat(tmp_path / "a.lkjip", buat.dokumen(buat.renstra(buat.sasaran(definisi))))
    yield hasil
    hasil.tutup()


def _tertutup(sesi: Sesi) -> set[int]:
    return set(penutupan_kini(sesi.tahun(TAHUN)))


def test_a_quarter_is_closed_with_the_time_and_opened_with_the_reason(sesi: Sesi) -> None:
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    assert _tertutup(sesi) == {1}
    assert sesi.dapat_urung == f"tutup TW I {TAHUN}"
    triwulan.buka_triwulan(sesi, TAHUN, 1, " salah ketik ")
    assert _tertutup(sesi) == set()
    riwayat = sesi.tahun(TAHUN).penutupan or ()
    assert [(p.dibuka, p.alasan) for p in riwayat] == [(None, None), (True, "salah ketik")]


def test_both_can_be_taken_back_and_done_again(sesi: Sesi) -> None:
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    triwulan.buka_triwulan(sesi, TAHUN, 1, "salah")
    sesi.urungkan()
    assert _tertutup(sesi) == {1}
    sesi.urungkan()
    assert sesi.tahun(TAHUN).penutupan is None
    sesi.ulangi()
    assert _tertutup(sesi) == {1}


def test_what_makes_no_sense_is_refused_with_a_sentence(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="belum ditutup"):
        triwulan.buka_triwulan(sesi, TAHUN, 1, "x")
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    with pytest.raises(UserError, match="TW I ditutup"):
        triwulan.tutup_triwulan(sesi, TAHUN, 1)
    with pytest.raises(UserError, match="Alasan"):
        triwulan.buka_triwulan(sesi, TAHUN, 1, "  ")


@pytest.mark.parametrize(
    "kerja",
    [
        pengukuran.isi_pengukuran(TAHUN, "I", "realisasi_tw", "5", 0),
        pengukuran.isi_pengukuran(TAHUN, "I", "target_tw", "5", 0),
        pengukuran.isi_variabel_triwulan(TAHUN, "I", 0, "A", "5"),
        pengukuran.isi_catatan(TAHUN, "I", 0, "hambatan", "hujan"),
    ],
)
def test_nothing_is_written_into_a_closed_quarter(sesi: Sesi, kerja: sel.Kerja) -> None:
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    with pytest.raises(UserError, match="TW I ditutup"):
        sel.jalankan(sesi, "ubah", [kerja])
    assert sesi.tahun(TAHUN).pengukuran is None


def test_other_quarters_and_the_year_stay_open(sesi: Sesi) -> None:
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    isi = [
        pengukuran.isi_pengukuran(TAHUN, "I", "realisasi_tw", "5", 1),
        pengukuran.isi_pengukuran(TAHUN, "I", "variabel", "7", "A"),
        pengukuran.isi_pengukuran(TAHUN, "I", "target", "9"),
    ]
    sel.jalankan(sesi, "ubah", isi)
    (ukuran,) = sesi.tahun(TAHUN).pengukuran or ()
    assert (ukuran.realisasi_tw, ukuran.variabel) == ((None, "5", None, None), {"A": "7"})


def test_the_first_entry_makes_the_evaluation(sesi: Sesi) -> None:
    sel.jalankan(sesi, "kosong", [sakip.isi_evaluasi(TAHUN, "nomor", None)])
    assert sesi.tahun(TAHUN).evaluasi_sakip is None
    sel.jalankan(sesi, "ubah", [sakip.isi_evaluasi(TAHUN, "nomor", "700/1")])
    rid = sakip.tambah_komponen(sesi, TAHUN, r.KomponenSakip(nama="Perencanaan", bobot="30"))
    evaluasi = sesi.tahun(TAHUN).evaluasi_sakip
    assert evaluasi is not None
    assert evaluasi.nomor == "700/1"
    assert [k.rid for k in evaluasi.komponen or ()] == [rid]
    with pytest.raises(UserError):
        sel.jalankan(sesi, "ubah", [sakip.isi_evaluasi(TAHUN, "tanggal", "kemarin")])


def test_the_usual_components_come_as_one_step(sesi: Sesi) -> None:
    sakip.isi_komponen_baku(sesi, TAHUN)
    evaluasi = sesi.tahun(TAHUN).evaluasi_sakip
    assert evaluasi is not None
    assert sum(int(k.bobot) for k in evaluasi.komponen or ()) == 100
    sesi.urungkan()
    assert sesi.tahun(TAHUN).evaluasi_sakip is None


def test_what_is_due_and_empty_needs_a_reason(sesi: Sesi) -> None:
    sel.jalankan(sesi, "x", [pengukuran.isi_pengukuran(TAHUN, "I", "target_tw", "5", 0)])
    for alasan in (None, {}, {"I": "  "}, {"lain": "x"}):
        with pytest.raises(UserError, match=r"1 indikator belum diisi tanpa alasan \(I\)"):
            triwulan.tutup_triwulan(sesi, TAHUN, 1, alasan)
    triwulan.tutup_triwulan(sesi, TAHUN, 1, {"I": "menunggu BPS", "lain": "x"})
    (satu,) = sesi.tahun(TAHUN).penutupan or ()
    assert satu.alasan == "I: menunggu BPS"
