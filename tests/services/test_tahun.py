"""Adding and deleting years."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.baru import dokumen_baru
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.tahun import hapus_tahun, kalimat_tahun_baru, tambah_tahun

INDIKATOR = r.Indikator(id="P1.i1", nama="Survei", satuan="kali", arah="naik", nilai="angka")
SUB = r.Anggaran(
    id="P1.S1",
    tingkat="subkegiatan",
    uraian="Survei",
    pagu_murni="100",
    realisasi="90",
    permasalahan="Lelang",
)
PROGRAM = r.Anggaran(
    id="P1", kode="1", tingkat="program", uraian="Program", indikator=(INDIKATOR,), anak=(SUB,)
)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    awal = dokumen_baru(
        r.Instansi(nama="Dinas", pemerintah="P", wilayah="Kota", kota="Kota"),
        tahun_awal=2023,
        tahun_akhir=2027,
        tahun=2024,
    )
    tahun = r.Tahun(
        tahun=2024,
        anggaran=(PROGRAM,),
        dukungan=(r.Dukungan(indikator="P1.i1", anggaran="P1", porsi="40"),),
        pengukuran=(r.Pengukuran(indikator="P1.i1", realisasi="3"),),
    )
    isi = r.Dokumen(
        instansi=awal.instansi, kebijakan=awal.kebijakan, renstra=awal.renstra, tahun=(tahun,)
    )
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", isi)
    yield hasil
    hasil.tutup()


def test_a_year_takes_over_the_structure_without_figures(sesi: Sesi) -> None:
    tambah_tahun(sesi, 2025, dari=2024)
    baru = sesi.tahun(2025)
    (program,) = baru.anggaran or ()
    (sub,) = program.anak or ()
    assert (program.kode, program.indikator) == ("1", (INDIKATOR,))
    assert (sub.uraian, sub.pagu_murni, sub.realisasi, sub.permasalahan) == (
        "Survei",
        None,
        None,
        None,
    )
    assert (baru.dukungan or ())[0].porsi == "40"
    assert baru.pengukuran is None


def test_years_stand_in_their_order_and_can_be_undone(sesi: Sesi) -> None:
    tambah_tahun(sesi, 2023)
    assert [t.tahun for t in sesi.dokumen.tahun] == [2023, 2024]
    sesi.urungkan()
    assert sesi.daftar_tahun() == (2024,)


def test_a_year_that_is_there_or_impossible_is_refused(sesi: Sesi) -> None:
    for tahun in (2024, 1999):
        with pytest.raises(UserError):
            tambah_tahun(sesi, tahun)


def test_the_last_year_stays(sesi: Sesi) -> None:
    tambah_tahun(sesi, 2025, dari=2024)
    hapus_tahun(sesi, 2024)
    assert sesi.daftar_tahun() == (2025,)
    with pytest.raises(UserError):
        hapus_tahun(sesi, 2025)
    sesi.urungkan()
    assert sesi.tahun(2024).pengukuran is not None


def test_what_was_made_is_said(sesi: Sesi) -> None:
    hasil = tambah_tahun(sesi, 2025, dari=2024)
    assert kalimat_tahun_baru(hasil) == (
        "Tahun 2025 disiapkan: 1 program, 1 sub kegiatan, 1 indikator, 1 dukungan dari 2024,"
        " tanpa angka.",
        "Target 2025 mengikuti Renstra (0 indikator). Isi pagu di tab Anggaran, lalu buat PK.",
    )
    dibuat, perlu = kalimat_tahun_baru(tambah_tahun(sesi, 2030))
    assert dibuat == "Tahun 2030 ditambahkan, masih kosong."
    assert perlu.startswith("Belum ada Renstra yang mencakup 2030.")


def test_targets_come_from_the_renstra_and_dead_dukungan_stays_behind(sesi: Sesi) -> None:
    renstra = sesi.dokumen.renstra[0]
    indikator = (
        r.Indikator(
            id="S1.1", nama="A", satuan="%", arah="naik", nilai="angka", target={"2025": "7"}
        ),
        r.Indikator(id="S1.2", nama="B", satuan="%", arah="naik", nilai="angka"),
    )
    sasaran = r.Sasaran(id="S1", uraian="S", indikator=indikator)
    tujuan = r.Tujuan(id="T1", uraian="T", sasaran=(sasaran,))
    # One that only a later Renstra will not have: it begins in 2026.
    sesi.lakukan("isi", lambda uk: uk.sisip(r.Renstra, renstra.rid, "tujuan", tujuan))
    rid = sesi.tahun(2024).rid
    for kode in ("S1.1", "S1.2"):
        d = r.Dukungan(indikator=kode, anggaran="P1")
        sesi.lakukan("d", lambda uk, d=d: uk.sisip(r.Tahun, rid, "dukungan", d))
    baru = r.Renstra(id="lain", tahun_awal=2026, tahun_akhir=2030, tujuan=())
    sesi.lakukan("r", lambda uk: uk.sisip(r.Dokumen, sesi.dokumen.rid, "renstra", baru))
    hasil = tambah_tahun(sesi, 2025, dari=2024)
    assert (hasil.bertarget, hasil.tanpa_target, hasil.dukungan) == (1, 1, 3)
    assert sesi.hasil(2025).indikator["S1.1"].target == 7
    assert "1 dari 2 indikator Renstra bertarget 2025" in kalimat_tahun_baru(hasil)[1]
    lanjut = tambah_tahun(sesi, 2028, dari=2024)
    assert (lanjut.dukungan, lanjut.dukungan_hilang) == (1, 2)
    assert "2 dukungan tidak ikut" in kalimat_tahun_baru(lanjut)[1]
