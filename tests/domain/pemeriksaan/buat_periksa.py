"""Small documents for tests of the rules, checked after or during their year."""

from __future__ import annotations

from datetime import date
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Temuan, periksa
from lkjip_desktop.domain.ukur import ukur
from tests.domain.buat import TAHUN, dokumen, indikator, renstra, sasaran

SESUDAH = date(TAHUN + 1, 1, 20)
SEMENTARA = date(TAHUN, 6, 30)


def hasil(
    dok: r.Dokumen, hari_ini: date = SESUDAH, lama: HasilPeriksa | None = None
) -> HasilPeriksa:
    """The check of :data:`TAHUN`."""
    return periksa(dok, TAHUN, ukur(dok, TAHUN), hari_ini, lama)


def temuan(dok: r.Dokumen, kode: str, hari_ini: date = SESUDAH) -> list[Temuan]:
    """What one rule finds."""
    return [t for t in hasil(dok, hari_ini).temuan if t.kode == kode]


def kantor(
    definisi: r.Indikator | None = None,
    pengukuran: r.Pengukuran | None = None,
    *,
    tahun_lain: tuple[r.Tahun, ...] = (),
    aturan: r.Kebijakan | None = None,
    **tahun: Any,
) -> r.Dokumen:
    """An office with one sasaran that has one indikator."""
    data = r.Tahun(tahun=TAHUN, pengukuran=None if pengukuran is None else (pengukuran,), **tahun)
    milik = renstra(sasaran(definisi or indikator()))
    return dokumen(milik, tahun=(*tahun_lain, data), aturan=aturan)


def cetak(besaran: str, nilai: str, **isi: Any) -> r.Tercantum:
    """A printed figure, of the indikator I where nothing else is said."""
    bawaan = {"sumber": "Tabel 1", "objek": "indikator", "id": "I"}
    return r.Tercantum(**(bawaan | {"besaran": besaran, "nilai": nilai} | isi))


def ringkas(daftar: list[Temuan]) -> list[tuple[str, str, str | None]]:
    """Object, id and besaran."""
    return [(t.objek, t.id, t.besaran) for t in daftar]
