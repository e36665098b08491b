"""Entering the AKIP evaluation of a year: its record is made by the first thing entered."""

from __future__ import annotations

from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja


def isi_evaluasi(tahun: int, medan: str, nilai: Any) -> Kerja:
    """Work that sets the nomor or tanggal of the evaluation. An empty value makes no record."""

    def kerja(uk: UnitKerja) -> None:
        periksa_medan(r.EvaluasiSakip, medan, nilai)
        rid = _evaluasi(uk, tahun, buat=nilai is not None)
        if rid is not None:
            uk.ubah(r.EvaluasiSakip, rid, **{medan: nilai})

    return kerja


def tambah_komponen(
    sesi: Sesi, tahun: int, komponen: r.KomponenSakip, posisi: int | None = None
) -> int:
    """Add a component to the evaluation of a year; answers its rid."""

    def kerja(uk: UnitKerja) -> int:
        rid = _evaluasi(uk, tahun, buat=True)
        assert rid is not None
        return uk.sisip(r.EvaluasiSakip, rid, "komponen", komponen, posisi)

    return sesi.lakukan("tambah komponen SAKIP", kerja)


KOMPONEN_88_2021 = (
    ("Perencanaan Kinerja", "30"),
    ("Pengukuran Kinerja", "30"),
    ("Pelaporan Kinerja", "15"),
    ("Evaluasi Akuntabilitas Kinerja Internal", "25"),
)
"""The components and their bobot by PermenPANRB 88/2021."""


def isi_komponen_baku(sesi: Sesi, tahun: int) -> None:
    """Put the components of PermenPANRB 88/2021 into an evaluation that has none."""

    def kerja(uk: UnitKerja) -> None:
        rid = _evaluasi(uk, tahun, buat=True)
        assert rid is not None
        for nama, bobot in KOMPONEN_88_2021:
            baru = r.KomponenSakip(nama=nama, bobot=bobot)
            uk.sisip(r.EvaluasiSakip, rid, "komponen", baru)

    sesi.lakukan("isi komponen SAKIP", kerja)


def _evaluasi(uk: UnitKerja, tahun: int, *, buat: bool) -> int | None:
    data = cari_tahun(uk.lembar.dokumen(), tahun)
    if data.evaluasi_sakip is not None:
        return data.evaluasi_sakip.rid
    return uk.sisip(r.Tahun, data.rid, "evaluasi_sakip", r.EvaluasiSakip()) if buat else None
