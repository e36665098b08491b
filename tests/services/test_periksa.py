"""The findings of an open file, in the window's way and on the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop.cli import main
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pemeriksaan import ke_json, periksa
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas
from lkjip_desktop.services.periksa import Pemeriksa
from lkjip_desktop.services.pertukaran import impor
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur

TAHUN = 2025
NANTI = date(2026, 11, 1)


@pytest.fixture
def berkas(akar: Path, tmp_path: Path) -> Path:
    jalur = tmp_path / "kantor.lkjip"
    impor(akar / "resources" / "contoh" / "contoh.json", jalur)
    return jalur


@pytest.fixture
def sesi(berkas: Path) -> Iterator[Sesi]:
    dibuka = Sesi.buka(berkas)
    yield dibuka
    dibuka.tutup()


def test_an_edit_its_finding_and_its_undo(sesi: Sesi) -> None:
    pemeriksa = Pemeriksa(sesi, lambda: NANTI)
    assert pemeriksa.hasil(TAHUN).temuan == ()
    pengukuran = next(p for p in sesi.tahun(TAHUN).pengukuran or () if p.realisasi_tw)
    atur(sesi, pengukuran, "ubah realisasi", realisasi="999999")
    temuan = pemeriksa.hasil(TAHUN).temuan
    k02 = next(t for t in temuan if t.kode == "K02")
    assert (k02.id, k02.letak.jenis, k02.letak.rid) == (
        pengukuran.indikator,
        r.Pengukuran,
        pengukuran.rid,
    )
    sesi.urungkan()
    assert pemeriksa.hasil(TAHUN).temuan == ()


def test_what_did_not_change_is_not_checked_again(sesi: Sesi) -> None:
    pemeriksa = Pemeriksa(sesi, lambda: NANTI)
    assert pemeriksa.hasil(TAHUN) is pemeriksa.hasil(TAHUN)


def test_a_new_day_is_checked_anew(sesi: Sesi) -> None:
    hari = [NANTI]
    pemeriksa = Pemeriksa(sesi, lambda: hari[0])
    lama = pemeriksa.hasil(TAHUN)
    hari[0] = date(2026, 11, 2)
    assert pemeriksa.hasil(TAHUN) is not lama


def test_a_year_that_is_not_there(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="1999"):
        Pemeriksa(sesi, lambda: NANTI).hasil(1999)


def test_the_command_line_prints_the_findings(
    bersama: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kasus = bersama / "kasus" / "mojokerto-2020.json"
    impor(kasus, tmp_path / "m.lkjip")
    assert main(["periksa", str(tmp_path / "m.lkjip"), "--tahun", "2020"]) == 0
    keluar = capsys.readouterr()
    dokumen = baca_berkas(kasus)
    assert json.loads(keluar.out) == ke_json(
        periksa(dokumen, 2020, ukur(dokumen, 2020), date.today())
    )
    assert keluar.err == ""


def test_the_command_line_refuses_in_one_sentence(
    berkas: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["periksa", str(berkas), "--tahun", "1999"]) == 1
    keluar = capsys.readouterr()
    assert keluar.out == "" and len(keluar.err.splitlines()) == 1
    assert main(["periksa", str(berkas)]) == 2
