"""A real office's published year, dragged into the window and corrected there."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from json import loads
from pathlib import Path
from typing import Any

from lkjip_desktop.cli import main

from .kantor import Kantor
from .tangan import K


def test_one_corrected_realisasi_is_seen_everywhere(kantor: Kantor, bersama: Path) -> None:
    kantor.impor(bersama / "kasus" / "kediri-2021.json", "kediri.lkjip")
    assert kantor.jendela.konteks.tahun == 2021
    beranda = kantor.tab("beranda").ui
    semula = beranda.nilai_capaian.text()
    assert _capaian(kantor, "S3.2") == _capaian_renstra(kantor, "S3.2")
    lama = _realisasi(kantor, "S3.2", "5")
    assert _capaian(kantor, "S3.2") == _capaian_renstra(kantor, "S3.2") == "200,00%"
    kantor.tab("beranda")
    assert beranda.nilai_capaian.text() != semula
    jalur = kantor.sesi.jalur
    kantor.keluar()
    hasil = {i["id"]: i for i in _hitung(jalur)["indikator"]}
    assert float(hasil["S3.2"]["capaian"]) == 200
    kantor.mulai().buka_terbaru()
    _realisasi(kantor, "S3.2", lama)
    kantor.tab("beranda")
    assert kantor.tab("beranda").ui.nilai_capaian.text() == semula


def _realisasi(kantor: Kantor, kode: str, nilai: str) -> str:
    """Type a year's realisasi; what stood there before."""
    pohon = kantor.tab("triwulan").pengukuran.tampilan
    lama = kantor.tangan.ke(pohon, "realisasi", kode).data()
    kantor.tangan.ketik(nilai, K.Key_Return)
    return str(lama)


def _capaian(kantor: Kantor, kode: str) -> str:
    pohon = kantor.tab("triwulan").pengukuran.tampilan
    return str(kantor.tangan.sel(pohon, "capaian", kode, "kode").data())


def _capaian_renstra(kantor: Kantor, kode: str) -> str:
    pohon = kantor.tab("renstra").pohon.tampilan
    return str(kantor.tangan.sel(pohon, "capaian", kode, "kode").data())


def _hitung(jalur: Path) -> Any:
    with redirect_stdout(StringIO()) as keluar:
        assert main(["hitung", "--tahun", "2021", str(jalur)]) == 0
    return loads(keluar.getvalue())
