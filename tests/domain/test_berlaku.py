"""What is in force in a year."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import (
    cari_tahun,
    kebijakan_berlaku,
    pk_berlaku,
    renstra_berlaku,
)
from lkjip_desktop.domain.galat import UserError
from tests.domain import buat

LAMA = buat.renstra(id="lama", awal=2016, akhir=2021)
PERUBAHAN = buat.renstra(id="perubahan", awal=2018, akhir=2021)
BARU = buat.renstra(id="baru", awal=2024, akhir=2026)
SEMUA = (LAMA, PERUBAHAN, BARU)


@pytest.mark.parametrize(
    ("tahun", "id_renstra"),
    [
        (2016, "lama"),
        (2018, "perubahan"),
        (2021, "perubahan"),
        (2022, "baru"),
        (2015, "lama"),
        (2024, "baru"),
        (2030, "baru"),
    ],
)
def test_renstra_berlaku(tahun: int, id_renstra: str) -> None:
    berlaku = renstra_berlaku(SEMUA, tahun)
    assert berlaku is not None and berlaku.id == id_renstra


def test_tanpa_renstra() -> None:
    assert renstra_berlaku((), 2020) is None


def test_kebijakan_sejak_mulai_tahun_sampai_yang_berikut() -> None:
    tua, muda = buat.kebijakan(mulai_tahun=2018), buat.kebijakan(mulai_tahun=2022)
    assert kebijakan_berlaku((muda, tua), 2021) is tua
    assert kebijakan_berlaku((muda, tua), 2022) is muda
    assert kebijakan_berlaku((muda, tua), 2017) is None
    assert kebijakan_berlaku(None, 2020) is None
    kembar = buat.kebijakan(mulai_tahun=2022)
    assert kebijakan_berlaku((muda, kembar, tua), 2023) is kembar


def test_pk_perubahan_menggantikan_murni_setingkat_saja() -> None:
    kepala_murni = buat.pk("murni", "kepala")
    kepala_ubah = buat.pk("perubahan", "kepala")
    adm_murni_1, adm_murni_2 = buat.pk("murni", "administrator"), buat.pk("murni", "administrator")
    pengawas = buat.pk("perubahan", "pengawas")
    semua = (adm_murni_1, kepala_murni, pengawas, adm_murni_2, kepala_ubah)
    berlaku = pk_berlaku(semua)
    urutan: list[r.Pk] = [kepala_ubah, pengawas, adm_murni_1, adm_murni_2]
    assert len(berlaku) == 4
    assert all(a is b for a, b in zip(berlaku, urutan, strict=True))


def test_tahun_yang_tidak_ada_disebut_bersama_yang_ada() -> None:
    dok = buat.dokumen(tahun=(r.Tahun(tahun=2020), r.Tahun(tahun=2021)))
    assert cari_tahun(dok, 2021).tahun == 2021
    with pytest.raises(UserError) as galat:
        cari_tahun(dok, 2019)
    assert galat.value.pesan == "Tahun 2019 tidak ada dalam berkas ini."
    assert galat.value.saran == "Tahun yang ada: 2020, 2021."
    with pytest.raises(UserError, match="Belum ada satu tahun pun"):
        cari_tahun(buat.dokumen(tahun=()), 2019)
