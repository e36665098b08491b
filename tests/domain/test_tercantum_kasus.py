"""The cases: what the published reports print agrees with the engine, at printed precision,
except where the list of anomalies of the case proves the report wrong."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import BukanAngka, baca, baca_sel, bulat
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.ukur import riwayat, ukur
from lkjip_desktop.exchange.lkjip_data import baca_dokumen

KASUS = ("kediri-2021", "mojokerto-2020", "pasuruan-2024")


def _dihitung(dok: r.Dokumen, hasil: dict[int, HasilTahun], satu: r.Tercantum, tahun: int) -> Any:
    """What the engine gives for the printed figure; ``None`` where the data do not give one."""
    terukur = hasil.get(tahun)
    if satu.objek == "indikator":
        if terukur is None or satu.besaran == "target_renstra":
            return riwayat(dok, satu.id, (tahun,), {})[0].target
        return getattr(terukur.indikator[satu.id], satu.besaran)
    if terukur is None:
        return None
    if satu.objek == "sasaran":
        return getattr(terukur.sasaran[satu.id], satu.besaran)
    if satu.objek == "tahun":
        return getattr(terukur.total, satu.besaran)
    if satu.objek == "anggaran" and satu.besaran != "capaian":
        besaran = "realisasi" if satu.besaran == "realisasi_anggaran" else satu.besaran
        return getattr(terukur.anggaran[satu.id], besaran)
    return None


def _cocok(tercantum: str, dihitung: Fraction | str) -> bool:
    if isinstance(dihitung, str):
        return tercantum.strip().casefold() == dihitung.strip().casefold()
    try:
        terbaca = baca(tercantum)
    except BukanAngka:
        return False
    return bulat(dihitung, terbaca.desimal) in (terbaca.nilai, terbaca.lain)


def _memang_tidak_ada(hasil: dict[int, HasilTahun], satu: r.Tercantum, tahun: int) -> bool:
    """Whether the data lack what the figure would need: a target, or the money of an early year.

    The engine has no figure for belanja, and none for the capaian of a node of the tree.
    """
    if satu.objek == "belanja" or (satu.objek, satu.besaran) == ("anggaran", "capaian"):
        return True
    if satu.objek == "tahun":
        return not hasil[tahun].anggaran
    terukur = hasil[tahun].indikator[satu.id]
    if satu.besaran == "kemajuan":
        return terukur.target_akhir is None
    return satu.besaran == "capaian" and None in (terukur.target, terukur.realisasi)


@pytest.mark.parametrize("nama", KASUS)
def test_yang_tercetak_sama_kecuali_yang_terbukti_salah(nama: str, bersama: Path) -> None:
    dok = baca_dokumen((bersama / "kasus" / f"{nama}.json").read_bytes())
    anomali = json.loads((bersama / "kasus" / f"{nama}.anomali.json").read_text("utf-8"))
    salah = {
        (a["objek"], a["id"], a["besaran"], t) for a in anomali["anomali"] for t in a["tercantum"]
    }
    hasil = {data.tahun: ukur(dok, data.tahun) for data in dok.tahun}
    dibandingkan = 0
    for data in dok.tahun:
        for satu in data.tercantum or ():
            tahun = satu.tahun or data.tahun
            dihitung = _dihitung(dok, hasil, satu, tahun)
            if dihitung is None:
                assert _memang_tidak_ada(hasil, satu, tahun) or baca_sel(satu.nilai) is None, satu
            elif not _cocok(satu.nilai, dihitung):
                assert (satu.objek, satu.id, satu.besaran, satu.nilai) in salah, (satu, dihitung)
            else:
                dibandingkan += 1
    assert dibandingkan > 300
