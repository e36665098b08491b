"""The computed figures as JSON."""

from __future__ import annotations

import json

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hitung import hitung
from tests.domain import buat
from tests.domain.buat import TAHUN, indikator, renstra, sasaran, simpul


def test_hanya_indikator_bertarget_atau_berealisasi() -> None:
    nilai = {"A": {"target": "10"}, "B": {"realisasi": "5"}, "C": {}}
    dok = buat.dokumen(
        renstra(sasaran(*(indikator(i) for i in [*nilai, "D"]))),
        tahun=r.Tahun(
            tahun=TAHUN,
            pengukuran=tuple(r.Pengukuran(indikator=i, **isi) for i, isi in nilai.items()),
        ),
    )
    assert [satu["id"] for satu in hitung(dok, TAHUN)["indikator"]] == ["A", "B"]


def test_angka_empat_desimal_setengah_ke_atas_tanpa_nol_di_belakang() -> None:
    dok = buat.dokumen(
        renstra(sasaran(indikator("A"), indikator("B", nilai="predikat"))),
        tahun=r.Tahun(
            tahun=TAHUN,
            pengukuran=(
                r.Pengukuran(indikator="A", target="30.00", realisasi="10.00005"),
                r.Pengukuran(indikator="B", target="A", realisasi="BB "),
            ),
            anggaran=(simpul("P", pagu_murni="3000000.50", realisasi="1000000"),),
        ),
    )
    hasil = hitung(dok, TAHUN)
    a, b = hasil["indikator"]
    assert (a["target"], a["realisasi"], a["capaian"]) == ("30", "10.0001", "33.3335")
    assert (b["target"], b["realisasi"], b["capaian"]) == ("A", "BB ", None)
    assert hasil["anggaran"] == [
        {
            "id": "P",
            "pagu": "3000000.5",
            "realisasi_anggaran": "1000000",
            "serapan": "33.3333",
            "kategori_serapan": None,
        }
    ]
    assert hasil["total"]["rata_capaian"] == "33.3335"
    assert json.loads(json.dumps(hasil)) == hasil


def test_tahun_tak_ada() -> None:
    with pytest.raises(UserError, match="Tahun 1999 tidak ada"):
        hitung(buat.dokumen(), 1999)
