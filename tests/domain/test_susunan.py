"""The office's arrangement of the LKjIP: order, headings and standing words."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from lkjip_desktop.domain.bagian import BAGIAN_TETAP, JUDUL_BAB
from lkjip_desktop.domain.susunan import (
    BAB,
    BAGIAN_UTAMA,
    BERISI,
    JUDUL_LAIN,
    LAMPIRAN,
    Letak,
    Susunan,
    judul_bawaan,
    tulis_urutan,
)

_BAB1 = [b.kunci for b in BAGIAN_TETAP if b.bab == "bab1"]


def test_bawaan_menurut_peraturan() -> None:
    susunan = Susunan(None)
    assert susunan.dicetak() == (
        "kata_pengantar",
        "daftar_isi",
        "ikhtisar",
        *BAB,
        "reviu",
        "lampiran",
    )
    assert susunan.dicetak("bab1") == tuple(_BAB1)
    assert susunan.dicetak("bab3")[0] == "bab3.capaian_kinerja"
    assert susunan.dicetak("bab3")[-1] == "bab3.realisasi_anggaran"


@pytest.mark.parametrize(
    ("letak", "tempat"), [("setelah_pengantar", 1), ("sebelum_lampiran", -2), ("tanpa", None)]
)
def test_letak_pernyataan_reviu(letak: str, tempat: int | None) -> None:
    dicetak = Susunan({"lkjip.reviu": letak}).dicetak()
    assert ("reviu" in dicetak) == (tempat is not None)
    if tempat is not None:
        assert dicetak[tempat] == "reviu"


def test_urutan_kantor_dan_yang_tidak_dicetak() -> None:
    isi = {
        "lkjip.urutan": "ikhtisar, kata_pengantar, -reviu",
        "lkjip.urutan.bab1": "bab1.dasar_hukum, -bab1.sumber_daya, bab1.tak_ada",
    }
    susunan = Susunan(isi)
    # What is not named follows what comes before it by nature.
    assert susunan.dicetak()[:3] == ("ikhtisar", "bab1", "bab2")
    assert "reviu" not in susunan.dicetak()
    assert "bab1.sumber_daya" not in susunan.dicetak("bab1")
    assert set(susunan.dicetak("bab1")) == {*_BAB1} - {"bab1.sumber_daya"}


def test_bab_dan_pengukuran_selalu_dicetak() -> None:
    susunan = Susunan(
        {
            "lkjip.urutan": "-bab3, bab1",
            "lkjip.urutan.bab3": "-bab3.realisasi_anggaran, -bab3.per_sasaran, -bab3.penghargaan",
        }
    )
    assert "bab3" in susunan.dicetak()
    assert susunan.dicetak("bab3")[-1] == "bab3.realisasi_anggaran"
    assert "bab3.per_sasaran" in susunan.dicetak("bab3")
    assert "bab3.penghargaan" not in susunan.dicetak("bab3")


def test_judul_kantor_menggantikan_bawaan() -> None:
    susunan = Susunan({"lkjip.judul.bab1.latar_belakang": "Dasar Pemikiran"})
    assert susunan.judul("bab1.latar_belakang") == "Dasar Pemikiran"
    assert susunan.judul("bab1.dasar_hukum") == "Dasar Hukum"
    atur = {b.kunci: b.judul for b in susunan.atur(BAGIAN_TETAP)}
    assert atur["bab1.latar_belakang"] == "Dasar Pemikiran"


def test_setiap_bagian_punya_judul() -> None:
    semua = [*BAGIAN_UTAMA, *LAMPIRAN, *JUDUL_LAIN, *(b.kunci for b in BAGIAN_TETAP)]
    assert all(judul_bawaan(kunci) for kunci in semua)


@given(st.permutations(list(BAGIAN_UTAMA)), st.sets(st.sampled_from(list(BAGIAN_UTAMA))))
def test_urutan_tersimpan_terbaca_sama(urut: list[str], buang: set[str]) -> None:
    letak = tuple(Letak(k, k in BAB or k not in buang) for k in urut)
    assert Susunan({"lkjip.urutan": tulis_urutan(letak)}).bagian() == letak


@given(st.text(), st.sampled_from(["", *BERISI]))
def test_pengaturan_apa_pun_tidak_menghilangkan_bagian(teks: str, bab: str) -> None:
    kunci = f"lkjip.urutan.{bab}" if bab else "lkjip.urutan"
    assert {x.kunci for x in Susunan({kunci: teks}).bagian(bab)} == {
        x.kunci for x in Susunan(None).bagian(bab)
    }


def test_kerangka_mengikuti_urutan_kantor() -> None:
    susunan = Susunan({"lkjip.urutan.bab1": "bab1.isu_strategis"})
    bab1 = [b.kunci for b in susunan.atur(BAGIAN_TETAP) if b.bab == "bab1"]
    assert bab1 == list(susunan.dicetak("bab1"))
    assert [b.bab for b in susunan.atur(BAGIAN_TETAP)] == [b.bab for b in BAGIAN_TETAP]


def test_kerangka_berjudul_dan_bernomor_seperti_laporan() -> None:
    bawaan = Susunan(None).kerangka()
    assert dict(bawaan) == {**JUDUL_BAB, "ikhtisar": "Ikhtisar Eksekutif"}
    assert list(bawaan) == list(JUDUL_BAB)
    isi = {
        "lkjip.urutan": "ikhtisar, bab2, bab1, bab3, lampiran, bab4",
        "lkjip.judul.bab2": "Rencana",
        "lkjip.judul.lampiran": "Lampiran-Lampiran",
    }
    kantor = Susunan(isi).kerangka()
    assert set(kantor) == set(JUDUL_BAB)
    assert [kantor[b] for b in ("bab2", "bab1")] == ["BAB I Rencana", "BAB II Pendahuluan"]
    assert kantor["lampiran"] == "Lampiran-Lampiran"
    urut = list(kantor)
    assert urut.index("bab2") < urut.index("bab1") < urut.index("lampiran") < urut.index("bab4")


def test_urutan_lampiran() -> None:
    urutan = "lampiran.lainnya, lampiran.perjanjian_kinerja, -lampiran.rencana_aksi, lampiran.asing"
    susunan = Susunan({"lkjip.urutan.lampiran": urutan})
    assert susunan.dicetak("lampiran")[0] == "lampiran.lainnya"
    assert set(susunan.dicetak("lampiran")) == {*LAMPIRAN} - {"lampiran.rencana_aksi"}
