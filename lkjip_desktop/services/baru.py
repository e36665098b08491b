"""The document with which a new file begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun, kebijakan_berlaku, renstra_berlaku
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.tahun import kerangka

R = TypeVar("R", bound=r.Rekaman)

MASA_RENSTRA: Final = 5


def _skala(*pita: tuple[str, str]) -> r.Skala:
    return tuple(r.Pita(label=label, dari=dari) for label, dari in pita)


@dataclass(frozen=True, slots=True)
class SkalaSiap:
    """A scale to begin with; every office may change it."""

    nama: str
    skala: r.Skala


SKALA_SIAP: Final[Mapping[str, SkalaSiap]] = {
    "permendagri86": SkalaSiap(
        "Permendagri 86/2017: Sangat Tinggi (91), Tinggi (76), Sedang (66), Rendah (51)",
        _skala(
            ("Sangat Tinggi", "91"),
            ("Tinggi", "76"),
            ("Sedang", "66"),
            ("Rendah", "51"),
            ("Sangat Rendah", "0"),
        ),
    ),
    "berhasil": SkalaSiap(
        "Empat tingkat: Sangat Berhasil (85), Berhasil (70), Cukup Berhasil (55)",
        _skala(
            ("Sangat Berhasil", "85"),
            ("Berhasil", "70"),
            ("Cukup Berhasil", "55"),
            ("Tidak Berhasil", "0"),
        ),
    ),
    "tercapai": SkalaSiap(
        "Tiga tingkat: Melampaui (di atas 100), Tercapai (100), Tidak Tercapai",
        (
            r.Pita(label="Melampaui", dari="100", inklusif=False),
            r.Pita(label="Tercapai", dari="100"),
            r.Pita(label="Tidak Tercapai", dari="0"),
        ),
    ),
}
"""The lower bounds of Permendagri 86/2017 and two scales that offices often use."""


def dokumen_baru(
    instansi: r.Instansi,
    *,
    tahun_awal: int,
    tahun_akhir: int,
    tahun: int,
    skala: str = "permendagri86",
    rumus_turun: r.RumusTurun = "selisih",
    rumus_efisiensi: r.RumusEfisiensi = "selisih",
) -> r.Dokumen:
    """A document with an empty Renstra, its first year and the office's way of measuring.

    Raises UserError where the period is the wrong way round or does not hold the year.
    """
    if not tahun_awal < tahun_akhir:
        raise UserError(
            f"Periode Renstra {tahun_awal}-{tahun_akhir} terbalik atau terlalu pendek.",
            "Tahun akhir harus sesudah tahun awal.",
        )
    if not tahun_awal <= tahun <= tahun_akhir:
        raise UserError(
            f"Tahun {tahun} di luar periode Renstra {tahun_awal}-{tahun_akhir}.",
            "Pilih tahun di dalam periode itu.",
        )
    return r.Dokumen(
        instansi=instansi,
        kebijakan=(_kebijakan(tahun_awal, skala, rumus_turun, rumus_efisiensi),),
        renstra=(
            r.Renstra(
                id=f"renstra-{tahun_awal}-{tahun_akhir}",
                tahun_awal=tahun_awal,
                tahun_akhir=tahun_akhir,
                tujuan=(),
            ),
        ),
        tahun=(r.Tahun(tahun=tahun),),
    )


def susunan_kantor(dokumen: r.Dokumen, tahun: int) -> r.Dokumen:
    """A document with the structure of another as it was in a year, and no figures.

    Kept are the office, its officials, units, policy and settings, the Renstra in force without
    targets and kondisi awal, and the year's tree with indikator and dukungan.
    """
    renstra = renstra_berlaku(dokumen.renstra, tahun)
    kebijakan = kebijakan_berlaku(dokumen.kebijakan, tahun)
    setahun = kerangka(cari_tahun(dokumen, tahun), tahun, renstra)
    return replace(
        dokumen,
        kebijakan=(kebijakan,) if kebijakan else None,
        renstra=() if renstra is None else (_tanpa_target(renstra),),
        tahun=(_tanpa_target(setahun),),
    )


def _tanpa_target(rekaman: R) -> R:
    """The record without the figures that indikator anywhere in it set for themselves."""
    isi: dict[str, Any] = {}
    if isinstance(rekaman, r.Indikator):
        isi = {"target": None, "kondisi_awal": None}
    for medan in fields(rekaman):
        nilai = getattr(rekaman, medan.name)
        if isinstance(nilai, tuple) and any(isinstance(n, r.Rekaman) for n in nilai):
            isi[medan.name] = tuple(
                [_tanpa_target(n) if isinstance(n, r.Rekaman) else n for n in nilai]
            )
    return replace(rekaman, **isi)


def _kebijakan(
    mulai: int, skala: str, rumus_turun: r.RumusTurun, rumus_efisiensi: r.RumusEfisiensi
) -> r.Kebijakan:
    pita = SKALA_SIAP[skala].skala
    return r.Kebijakan(
        mulai_tahun=mulai,
        rumus_turun=rumus_turun,
        rumus_efisiensi=rumus_efisiensi,
        rumus_kemajuan="rasio",
        skala_capaian=pita,
        skala_serapan=pita,
    )
