"""Fixtures of the window: a small office in a file, and the window on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.setelan import Setelan
from tests.penjaga import dijaga

SKALA = (
    r.Pita(label="Sangat Tinggi", dari="91"),
    r.Pita(label="Tinggi", dari="76"),
    r.Pita(label="Sedang", dari="66"),
    r.Pita(label="Rendah", dari="51"),
    r.Pita(label="Sangat Rendah", dari="0"),
)


def dokumen_kecil() -> r.Dokumen:
    """An office with one sasaran, two indikator, two years and a tree of four nodes."""
    return r.Dokumen(
        instansi=r.Instansi(
            nama="Dinas Contoh",
            singkatan="Discon",
            pemerintah="Pemerintah Kota Rekaan",
            wilayah="Kota Rekaan",
            kota="Rekaan",
        ),
        pejabat=(
            r.Pejabat(id="kepala", nama="(Kepala Dinas)", jabatan="Kepala Dinas"),
            r.Pejabat(id="wali", nama="(Wali Kota)", jabatan="Wali Kota Rekaan"),
        ),
        unit=(r.Unit(id="set", nama="Sekretariat"), r.Unit(id="bid", nama="Bidang Layanan")),
        kebijakan=(
            r.Kebijakan(
                mulai_tahun=2020,
                rumus_turun="selisih",
                rumus_efisiensi="selisih",
                rumus_kemajuan="rasio",
                skala_capaian=SKALA,
                skala_serapan=SKALA,
            ),
        ),
        renstra=(_renstra(),),
        tahun=(r.Tahun(tahun=2023), _tahun()),
    )


def _renstra() -> r.Renstra:
    return r.Renstra(
        id="renstra",
        tahun_awal=2021,
        tahun_akhir=2025,
        tujuan=(
            r.Tujuan(
                id="T1",
                uraian="Meningkatnya mutu layanan",
                sasaran=(
                    r.Sasaran(
                        id="S1",
                        uraian="Layanan makin cepat",
                        indikator=(
                            r.Indikator(
                                id="S1.1",
                                nama="Indeks kepuasan",
                                satuan="indeks",
                                arah="naik",
                                nilai="angka",
                                target={"2024": "80"},
                            ),
                            r.Indikator(
                                id="S1.2",
                                nama="Nilai SAKIP",
                                satuan="predikat",
                                arah="naik",
                                nilai="predikat",
                                predikat=(
                                    r.Pita(label="A", dari="80"),
                                    r.Pita(label="B", dari="60"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


def _tahun() -> r.Tahun:
    sub = r.Anggaran(
        id="P1.K1.S1",
        kode="1.01.01",
        tingkat="subkegiatan",
        uraian="Survei kepuasan",
        pagu_murni="1000000",
        pagu_perubahan="1500000",
        realisasi_tw=("250000", None, None, None),
    )
    sub2 = r.Anggaran(
        id="P1.K1.S2",
        kode="1.01.02",
        tingkat="subkegiatan",
        uraian="Loket terpadu",
        pagu_murni="2000000",
    )
    kegiatan = r.Anggaran(
        id="P1.K1", kode="1.01", tingkat="kegiatan", uraian="Pelayanan", anak=(sub, sub2)
    )
    return r.Tahun(
        tahun=2024,
        anggaran=(
            r.Anggaran(id="P1", kode="1", tingkat="program", uraian="Program", anak=(kegiatan,)),
        ),
        belanja=(r.Belanja(uraian="Belanja pegawai", pagu="3000000", realisasi="1500000"),),
        pengukuran=(r.Pengukuran(indikator="S1.1", realisasi="76.5"),),
    )


@pytest.fixture(autouse=True)
def _gaya(qapp: object) -> Iterator[None]:
    gaya.pasang(qapp)  # type: ignore[arg-type]
    with dijaga():
        yield


@pytest.fixture
def setelan(tmp_path: Path) -> Setelan:
    """Settings of this test alone."""
    return Setelan(QSettings(str(tmp_path / "setelan.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Sesi]:
    """An open file of a small office (see :func:`dokumen_kecil`)."""
    sesi = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_kecil())
    yield sesi
    sesi.tutup()


@pytest.fixture
def konteks(setelan: Setelan, kantor: Sesi) -> Konteks:
    """A konteks with the small office, year 2024, and no window."""
    hasil = Konteks(setelan)
    hasil.pasang(kantor, 2024)
    return hasil


@pytest.fixture
def tunjuk(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Shows a widget of a test and gives it the focus."""

    def lakukan(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(1093, 560)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        widget.setFocus()

    return lakukan


@pytest.fixture
def jendela(qtbot: QtBot, setelan: Setelan, kantor: Sesi) -> Jendela:
    """The window on the small office, year 2024."""
    hasil = Jendela(setelan)
    qtbot.addWidget(hasil)
    hasil.resize(1093, 614)
    hasil.konteks.pasang(kantor, 2024)
    with qtbot.waitActive(hasil):
        hasil.show()
        hasil.activateWindow()
    return hasil
