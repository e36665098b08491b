"""Small records for tests of the engine: what a test does not name has a harmless value."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.domain.ukur import ukur

TAHUN = 2021
SKALA = (
    r.Pita(label="Tinggi", dari="90"),
    r.Pita(label="Sedang", dari="70"),
    r.Pita(label="Rendah", dari="0"),
)


def pecahan(teks: str) -> Fraction:
    """The exact value of decimal text or of a ratio such as ``10/3``."""
    return Fraction(teks)


def indikator(id: str = "I", **isi: Any) -> r.Indikator:
    bawaan: dict[str, Any] = {"nama": id, "satuan": "%", "arah": "naik", "nilai": "angka"}
    return r.Indikator(id=id, **(bawaan | isi))


def kebijakan(**isi: Any) -> r.Kebijakan:
    bawaan: dict[str, Any] = {
        "mulai_tahun": 2000,
        "rumus_turun": "selisih",
        "rumus_efisiensi": "selisih",
        "rumus_kemajuan": "rasio",
        "skala_capaian": SKALA,
    }
    return r.Kebijakan(**(bawaan | isi))


def renstra(*sasaran: r.Sasaran, id: str = "R", awal: int = 2020, akhir: int = 2024) -> r.Renstra:
    tujuan = r.Tujuan(id=f"{id}-T", uraian="tujuan", sasaran=sasaran)
    return r.Renstra(id=id, tahun_awal=awal, tahun_akhir=akhir, tujuan=(tujuan,))


def sasaran(*isi: r.Indikator, id: str = "S") -> r.Sasaran:
    return r.Sasaran(id=id, uraian="sasaran", indikator=isi)


def simpul(id: str, *anak: r.Anggaran, **isi: Any) -> r.Anggaran:
    tingkat = ("program", "kegiatan", "subkegiatan")[min(id.count("."), 2)]
    return r.Anggaran(**{"id": id, "tingkat": tingkat, "uraian": id, "anak": anak or None} | isi)


def pk(jenis: str, tingkat: str, **target: str) -> r.Pk:
    isi = tuple(r.PkIndikator(indikator=i, target=t) for i, t in target.items())
    return r.Pk(
        id=f"{jenis}-{tingkat}",
        jenis="murni" if jenis == "murni" else "perubahan",
        tingkat=tingkat,  # type: ignore[arg-type]
        indikator=isi,
    )


def dokumen(
    *milik: r.Renstra,
    tahun: r.Tahun | tuple[r.Tahun, ...] | None = None,
    aturan: r.Kebijakan | None = None,
) -> r.Dokumen:
    if tahun is None:
        tahun = r.Tahun(tahun=TAHUN)
    return r.Dokumen(
        instansi=r.Instansi(nama="Badan", pemerintah="Kab", wilayah="Kab", kota="Kota"),
        kebijakan=(aturan or kebijakan(),),
        renstra=milik,
        tahun=tahun if isinstance(tahun, tuple) else (tahun,),
    )


def ukur_satu(
    definisi: r.Indikator, pengukuran: r.Pengukuran | None = None, **tahun: Any
) -> HasilIndikator:
    """The result of one sasaran-level indikator measured in :data:`TAHUN`."""
    aturan = tahun.pop("aturan", None)
    data = r.Tahun(tahun=TAHUN, pengukuran=None if pengukuran is None else (pengukuran,), **tahun)
    return hasil(dokumen(renstra(sasaran(definisi)), tahun=data, aturan=aturan)).indikator[
        definisi.id
    ]


def hasil(dok: r.Dokumen, tahun: int = TAHUN) -> HasilTahun:
    return ukur(dok, tahun)
