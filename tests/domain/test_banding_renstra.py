"""What a Renstra perubahan adds, removes and changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.banding_renstra import Beda, bandingkan, ringkasan
from lkjip_desktop.domain.perubahan_renstra import (
    KUNCI,
    nama_renstra,
    renstra_semula,
    tahun_pertama,
)


def _i(kode: str, nilai: r.JenisNilai = "angka", **target: str) -> r.Indikator:
    isi = {k[1:]: v for k, v in target.items()}
    return r.Indikator(id=kode, nama=kode, satuan="%", arah="naik", nilai=nilai, target=isi)


def _renstra(*sasaran: r.Sasaran, **isi: Any) -> r.Renstra:
    tujuan = (r.Tujuan(id="T1", uraian="Tujuan", sasaran=sasaran),)
    return r.Renstra(
        **({"id": "R", "tahun_awal": 2021, "tahun_akhir": 2026, "tujuan": tujuan} | isi)
    )


def _s(kode: str, *indikator: r.Indikator) -> r.Sasaran:
    return r.Sasaran(id=kode, uraian=f"Sasaran {kode}", indikator=indikator)


LAMA = _renstra(
    _s("S1", _i("S1.1", t2023="50", t2024="60.0"), _i("S1.2", t2022="1", t2024="7")),
    _s("S2", _i("S2.1", nilai="predikat", t2024="B")),
)
BARU = _renstra(
    _s("S1", _i("S1.1", t2023="50", t2024="65", t2025="70")),
    _s("S2", _i("S2.1", nilai="predikat", t2024="A"), _i("S2.2", t2022="3", t2024="9")),
    id="R2",
    tahun_awal=2023,
    x={KUNCI: "R"},
)


def test_targets_are_compared_year_by_year() -> None:
    beda = {b.butir.id: b for b in bandingkan(LAMA, BARU)}
    assert beda["S1.1"].beda == (
        Beda("Target 2024 naik", "60,0", "65"),
        Beda("Target 2025", "", "70"),
    )
    assert beda["S2.1"].beda == (Beda("Target 2024", "B", "A"),)
    assert (beda["S1.2"].keadaan, beda["S1.2"].beda) == (
        "dihapus",
        (Beda("Target 2024", "7", ""),),
    )
    assert (beda["S2.2"].keadaan, beda["S2.2"].beda) == (
        "ditambahkan",
        (Beda("Target 2024", "", "9"),),
    )
    assert beda["S1"].keadaan == "tetap"
    assert ringkasan(bandingkan(LAMA, BARU)) == "1 ditambahkan, 1 dihapus, 2 berubah"


def test_what_is_removed_stands_beside_what_is_left() -> None:
    kode = [b.butir.id for b in bandingkan(LAMA, BARU)]
    assert kode == ["R2", "T1", "S1", "S1.1", "S1.2", "S2", "S2.1", "S2.2"]


def test_a_figure_written_otherwise_is_the_same_target() -> None:
    satu, dua = (_renstra(_s("S1", _i("S1.1", t2024=t))) for t in ("60", "60.00"))
    assert ringkasan(bandingkan(satu, dua)) == "tidak ada yang berbeda"


def test_a_moved_indikator_says_from_where_to_where() -> None:
    pindah = _renstra(_s("S1"), _s("S2", _i("S1.1")))
    asal = _renstra(_s("S1", _i("S1.1")), _s("S2"))
    (satu,) = [b for b in bandingkan(asal, pindah) if b.keadaan != "tetap"]
    assert satu.beda == (Beda("Letak", "S1 Sasaran S1", "S2 Sasaran S2"),)


def test_a_removed_tujuan_takes_along_only_what_is_nowhere_else() -> None:
    asal = replace(
        _renstra(_s("S1", _i("S1.1"))),
        tujuan=(
            *_renstra(_s("S1", _i("S1.1"))).tujuan,
            r.Tujuan(id="T2", uraian="Lain", sasaran=(_s("S9", _i("S9.1"), _i("S9.2")),)),
        ),
    )
    kini = _renstra(_s("S1", _i("S1.1"), _i("S9.2")))
    hasil = {b.butir.id: b.keadaan for b in bandingkan(asal, kini)}
    assert hasil == {
        "R": "tetap", "T1": "tetap", "S1": "tetap", "S1.1": "tetap", "S9.2": "berubah",
        "T2": "dihapus", "S9": "dihapus", "S9.1": "dihapus",
    }  # fmt: skip


def test_other_fields_are_named() -> None:
    dasar = _i("S1.1")
    lain = replace(
        dasar,
        nama="Nama lain",
        iku=True,
        kondisi_awal=r.KondisiAwal(tahun=2020, nilai="12.5"),
        penanggung_jawab="bid",
        variabel=(r.Variabel(kode="a", nama="Banyaknya"),),
    )
    hasil = bandingkan(_renstra(_s("S1", dasar)), _renstra(_s("S1", lain)), {"bid": "Bidang"})
    (satu,) = [b for b in hasil if b.keadaan == "berubah"]
    assert satu.beda == (
        Beda("Nama", "S1.1", "Nama lain"),
        Beda("IKU", "tidak", "ya"),
        Beda("Kondisi awal", "", "12,5 (2020)"),
        Beda("Variabel", "", "a: Banyaknya"),
        Beda("Penanggung jawab", "", "Bidang"),
    )


@given(st.dictionaries(st.sampled_from(["2021", "2023", "2026"]), st.sampled_from(["1", "2", ""])))
def test_nothing_differs_from_itself(target: dict[str, str]) -> None:
    satu = _renstra(_s("S1", replace(_i("S1.1"), target=target)))
    assert all(b.keadaan == "tetap" for b in bandingkan(satu, replace(satu, tahun_awal=2023)))


def test_the_chain_of_changes_leads_to_the_first_year() -> None:
    lagi = replace(BARU, id="R3", tahun_awal=2025, x={KUNCI: "R2"})
    semua = (LAMA, BARU, lagi)
    assert tahun_pertama(lagi, semua) == 2021
    assert renstra_semula(lagi, semua) == BARU
    assert renstra_semula(LAMA, semua) is None
    assert nama_renstra(BARU) == "Perubahan Renstra 2023-2026"


def test_a_circle_of_changes_does_not_hang() -> None:
    satu, dua = replace(LAMA, x={KUNCI: "R2"}), replace(BARU, x={KUNCI: "R"})
    assert tahun_pertama(satu, (satu, dua)) == 2021
