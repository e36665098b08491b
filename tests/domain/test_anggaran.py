"""The anggaran tree: which figures run up, and which own figures count."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.anggaran import Pohon, ukur_pohon
from tests.domain import buat
from tests.domain.buat import simpul


def _pohon(*puncak: r.Anggaran, skala: r.Skala | None = None) -> Pohon:
    return ukur_pohon(puncak, skala)


def test_induk_ialah_jumlah_daun_berapa_pun_dalamnya() -> None:
    pohon = _pohon(
        simpul(
            "P",
            simpul(
                "P.1",
                simpul("P.1.1", pagu_perubahan="100", realisasi="40.50"),
                simpul("P.1.2", pagu_perubahan="200", realisasi="60"),
            ),
            simpul("P.2", pagu_perubahan="50", realisasi="50"),
        )
    )
    assert {i: (h.pagu, h.realisasi) for i, h in pohon.simpul.items()} == {
        "P": (350, Fraction("150.5")),
        "P.1": (300, Fraction("100.5")),
        "P.1.1": (100, Fraction("40.5")),
        "P.1.2": (200, 60),
        "P.2": (50, 50),
    }
    assert [(h.id, h.induk, h.kedalaman) for h in pohon.simpul.values()] == [
        ("P", None, 0),
        ("P.1", "P", 1),
        ("P.1.1", "P.1", 2),
        ("P.1.2", "P.1", 2),
        ("P.2", "P", 1),
    ]


def test_angka_induk_sendiri_hanya_bila_tak_satu_daun_pun_punya() -> None:
    pohon = _pohon(
        simpul("P", simpul("P.1", pagu_murni="10"), pagu_murni="999", realisasi="7"),
    )
    assert pohon.simpul["P"].pagu_murni == 10
    assert pohon.simpul["P"].realisasi == 7


def test_angka_induk_di_tengah_tidak_naik_ke_atas() -> None:
    pohon = _pohon(
        simpul(
            "P",
            simpul("P.1", simpul("P.1.1"), pagu_murni="100"),
            simpul("P.2", pagu_murni="5"),
        )
    )
    assert pohon.simpul["P.1"].pagu == 100
    assert pohon.simpul["P"].pagu == 5
    tanpa = _pohon(simpul("P", simpul("P.1", simpul("P.1.1"), pagu_murni="100")))
    assert tanpa.simpul["P"].pagu is None


def test_murni_dan_perubahan_dijumlah_masing_masing() -> None:
    pohon = _pohon(
        simpul(
            "P",
            simpul("P.1", pagu_murni="10", pagu_perubahan="12"),
            simpul("P.2", pagu_murni="20"),
        )
    )
    induk = pohon.simpul["P"]
    assert (induk.pagu_murni, induk.pagu_perubahan, induk.pagu) == (30, 12, 12)
    assert pohon.simpul["P.2"].pagu == 20


def test_total_tahun_menjumlah_pagu_simpul_teratas() -> None:
    pohon = _pohon(simpul("P1", pagu_perubahan="100"), simpul("P2", pagu_murni="13.50"))
    assert pohon.pagu == Fraction("113.5")
    assert pohon.realisasi is None
    assert _pohon().pagu is None


def test_realisasi_daun_dari_triwulan_bila_ada_yang_terisi() -> None:
    pohon = _pohon(
        simpul("P1", realisasi="99", realisasi_tw=("1", None, "2.50", None)),
        simpul("P2", realisasi="99", realisasi_tw=(None, None, None, None)),
        simpul("P3", realisasi_tw=(None, "0", None, None)),
    )
    assert pohon.simpul["P1"].realisasi == Fraction("3.5")
    assert pohon.simpul["P2"].realisasi == 99
    assert pohon.simpul["P3"].realisasi == 0
    assert pohon.simpul["P1"].realisasi_tw == (1, None, Fraction("2.5"), None)


def test_triwulan_induk_ialah_jumlah_daunnya() -> None:
    pohon = _pohon(
        simpul(
            "P",
            simpul("P.1", realisasi_tw=("1", None, "3", None)),
            simpul("P.2", realisasi_tw=("10", None, None, None)),
            simpul("P.3", realisasi="5"),
        )
    )
    assert pohon.simpul["P"].realisasi_tw == (11, None, 3, None)
    assert pohon.simpul["P"].realisasi == 19


def test_daun_ialah_simpul_tanpa_anak_apa_pun_tingkatnya() -> None:
    pohon = _pohon(simpul("P", pagu_murni="10", anak=()))
    assert pohon.simpul["P"].pagu == 10


def test_kategori_serapan_menurut_skala_bila_ada() -> None:
    daun = simpul("P", pagu_murni="200", realisasi="180")
    nol = simpul("N", pagu_murni="0", realisasi="0")
    pohon = _pohon(daun, nol, skala=buat.SKALA)
    assert (pohon.simpul["P"].serapan, pohon.simpul["P"].kategori_serapan) == (90, "Tinggi")
    assert (pohon.simpul["N"].serapan, pohon.simpul["N"].kategori_serapan) == (None, None)
    assert _pohon(daun).simpul["P"].kategori_serapan is None


def test_cabang_yang_tidak_berubah_dipakai_lagi() -> None:
    kiri = simpul("A", simpul("A.1", pagu_murni="1"), simpul("A.2", pagu_murni="2"))
    kanan = simpul("B", simpul("B.1", pagu_murni="4"))
    lama = _pohon(kiri, kanan)
    daun = simpul("A.2", pagu_murni="20")
    assert kiri.anak is not None
    baru = ukur_pohon((simpul("A", kiri.anak[0], daun), kanan), None, lama)
    assert baru.simpul["A"].pagu == 21
    assert baru.pagu == 25
    assert baru.simpul["B"] is lama.simpul["B"]
    assert baru.simpul["A.1"] is lama.simpul["A.1"]
    assert ukur_pohon(lama.sumber, None, lama) is lama
    assert ukur_pohon(lama.sumber, buat.SKALA, lama) is not lama


_uang = st.none() | st.integers(0, 10**12).map(str)


@st.composite
def _acak(ambil: st.DrawFn, id: str = "P") -> r.Anggaran:
    anak = (
        [ambil(_acak(f"{id}.{n}")) for n in range(ambil(st.integers(0, 3)))]
        if id.count(".") < 2
        else []
    )
    isi: dict[str, Any] = {} if anak else {"pagu_murni": ambil(_uang), "realisasi": ambil(_uang)}
    return simpul(id, *anak, **isi)


@given(_acak())
def test_tiap_induk_sama_dengan_jumlah_anaknya(puncak: r.Anggaran) -> None:
    pohon = _pohon(puncak)
    for satu in pohon.simpul.values():
        if satu.simpul.anak:
            anak = [pohon.simpul[a.id] for a in satu.simpul.anak]
            for kolom in ("pagu", "realisasi", "pagu_murni", "pagu_perubahan"):
                ada = [getattr(a, kolom) for a in anak if getattr(a, kolom) is not None]
                assert getattr(satu, kolom) == (sum(ada) if ada else None)
