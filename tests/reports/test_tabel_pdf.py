"""Tables on paper: nothing lost, nothing outside, headers repeated, rows kept together."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.reports.model import Baris, Kolom, Sel, Tabel, TataHalaman
from lkjip_desktop.reports.nilai import Figur
from lkjip_desktop.reports.pdf.penata import Penata, bidang
from lkjip_desktop.reports.pdf.tabel import TabelTertata
from lkjip_desktop.reports.pdf.tabel_baris import BarisTabel
from lkjip_desktop.reports.pdf.teks import keluarga
from tests.reports.alat import cetak, isi_pdf, rapat, satu_bagian, tabel_teks

_KALIMAT = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota "


def _tata(tabel: Tabel, lebar: float = 468.0, tinggi: float = 790.0) -> TabelTertata:
    return TabelTertata(tabel, keluarga("sans"), lebar, tinggi)


def _dalam_sel(tabel: TabelTertata, lebar: float) -> None:
    for baris in tabel.potongan():
        for sel in baris.sel:
            for kiri, teks in sel.baris:
                assert kiri >= -0.01
                kanan = kiri + sel.muka.lebar(teks, tabel.ukuran)
                assert kanan <= lebar + 0.05 or len(teks) == 1


@settings(max_examples=40)
@given(
    st.integers(1, 12).flatmap(
        lambda n: st.lists(
            st.lists(
                st.one_of(
                    st.text(max_size=120),
                    st.just("Rp. 4.219.096.000,00"),
                    st.just("x" * 90),
                    st.just(_KALIMAT * 3),
                ),
                min_size=n,
                max_size=n,
            ),
            min_size=1,
            max_size=6,
        )
    )
)
def test_teks_selalu_di_dalam_tabel(isi: list[list[str]]) -> None:
    tabel = _tata(tabel_teks([list(b) for b in isi]))
    _dalam_sel(tabel, 468.0)
    assert sum(s.rentang for s in tabel.isi[0].sel) == len(isi[0])


def test_lebar_kolom_memenuhi_bidang() -> None:
    tabel = _tata(tabel_teks([["1", _KALIMAT * 4, "persen", _KALIMAT]]))
    akhir = tabel.isi[0].sel[-1]
    assert tabel.tepi[akhir.kolom + akhir.rentang] == pytest.approx(468.0)


def test_angka_berdiri_pada_koma() -> None:
    nilai = ["7.5", "123.25", "-0.75", "100"]
    kolom = (Kolom("Uraian"), Kolom("Nilai", "angka"))
    tabel = _tata(Tabel(kolom, tuple(Baris((Sel("x"), Sel(Figur(Fraction(n))))) for n in nilai)))
    koma = []
    for baris in tabel.isi:
        kiri, teks = baris.sel[1].baris[0]
        koma.append(kiri + baris.sel[1].muka.lebar(teks.partition(",")[0], tabel.ukuran))
    assert max(koma) - min(koma) < 0.01


def test_angka_yang_jauh_berbeda_besar_tidak_melebarkan_kolom() -> None:
    kolom = (Kolom("Uraian"), Kolom("Nilai", "angka"))
    isi = [Baris((Sel("x"), Sel(Figur(Fraction(n))))) for n in ("1000000", "66.55")]
    tabel = _tata(Tabel(kolom, tuple(isi)))
    ujung = {
        round(kiri + b.sel[1].muka.lebar(teks, tabel.ukuran), 2)
        for b in tabel.isi
        for kiri, teks in b.sel[1].baris
    }
    assert len(ujung) == 1


def test_angka_tidak_dipenggal() -> None:
    baris = [Sel(_KALIMAT * 5)] + [
        Sel(Figur(Fraction(10**10 + i), "rupiah_polos")) for i in range(5)
    ]
    kolom = (Kolom("Uraian"), *(Kolom(f"Pagu {i} (Rp)", "kanan") for i in range(5)))
    tabel = _tata(Tabel(kolom, (Baris(tuple(baris)),)))
    assert all(len(s.baris) == 1 for s in tabel.isi[0].sel[1:])


def test_kepala_diulang_di_tiap_halaman(tmp_path: Path) -> None:
    pembaca = cetak(satu_bagian(tabel_teks([[f"sel {i}", "x"] for i in range(200)])), tmp_path)
    assert len(pembaca.pages) > 3
    assert all("Kolom 1" in h.extract_text() for h in pembaca.pages)


def test_semua_sel_tercetak(tmp_path: Path) -> None:
    baris = [[f"uraian ke {i} {_KALIMAT}", f"nilai-{i}"] for i in range(150)]
    teks = isi_pdf(cetak(satu_bagian(tabel_teks([list(b) for b in baris])), tmp_path))
    for b in baris:
        assert all(rapat(s) in teks for s in b)


def test_baris_lebih_tinggi_dari_halaman_dibelah(tmp_path: Path) -> None:
    kata = [f"kata{i}" for i in range(3000)]
    pembaca = cetak(satu_bagian(tabel_teks([["1", " ".join(kata)], ["2", "akhir"]])), tmp_path)
    teks = isi_pdf(pembaca)
    assert len(pembaca.pages) > 2
    assert all(k in teks for k in kata)


def test_baris_yang_muat_tidak_dibelah() -> None:
    tata = TataHalaman()
    lebar, tinggi = bidang(tata)
    isi = [[str(i), _KALIMAT * (3 + i % 7)] for i in range(80)]
    tabel = TabelTertata(tabel_teks([list(b) for b in isi]), keluarga("sans"), lebar, tinggi)
    halaman = Penata(tata).isi(tabel.potongan())
    for h in halaman:
        assert all(y + p.tinggi <= tinggi + 0.1 for y, p in h.isi)
    dicetak = [p for h in halaman for _, p in h.isi if p in tabel.isi]
    assert dicetak == tabel.isi


def _tabel_grup(jumlah: int) -> Tabel:
    baris = []
    for i in range(jumlah):
        baris.append(Baris((Sel(f"Grup {i}", rentang=2),), "grup"))
        baris += [Baris((Sel(f"isi {i}.{j}"), Sel("x"))) for j in range(3)]
    baris.append(Baris((Sel("Jumlah"), Sel("total")), "total"))
    return Tabel((Kolom("A"), Kolom("B")), tuple(baris))


def test_baris_grup_bersama_isinya_dan_jumlah_tidak_sendirian(tmp_path: Path) -> None:
    for jumlah in range(10, 34):
        pembaca = cetak(satu_bagian(_tabel_grup(jumlah)), tmp_path)
        for h in pembaca.pages:
            kata = h.extract_text().split("\n")
            isi = [k for k in kata if k.startswith(("Grup", "isi", "Jumlah"))]
            assert not isi[-1].startswith("Grup")
            assert not isi[0].startswith("Jumlah")


def test_sel_gabungan_diulang_di_halaman_berikut(tmp_path: Path) -> None:
    baris = tuple(
        Baris((Sel("Sasaran gabungan", sambung=i > 0), Sel(f"indikator {i}"))) for i in range(120)
    )
    pembaca = cetak(satu_bagian(Tabel((Kolom("Sasaran"), Kolom("Indikator")), baris)), tmp_path)
    assert len(pembaca.pages) > 1
    assert all("Sasaran gabungan" in h.extract_text() for h in pembaca.pages)


def test_sel_gabungan_yang_panjang_tetap_utuh(tmp_path: Path) -> None:
    kata = " ".join(f"k{i}" for i in range(700))
    baris = tuple(Baris((Sel(kata, sambung=i > 0), Sel(f"baris {i}"))) for i in range(3))
    teks = isi_pdf(cetak(satu_bagian(Tabel((Kolom("A"), Kolom("B")), baris)), tmp_path))
    assert rapat(kata) in teks
    assert all(f"baris{i}" in teks for i in range(3))


def test_sel_gabungan_mendapat_ruang() -> None:
    panjang = _KALIMAT * 6
    baris = tuple(Baris((Sel(panjang, sambung=i > 0), Sel("x"))) for i in range(2))
    tabel = _tata(Tabel((Kolom("A", lebar=30), Kolom("B")), baris))
    perlu = len(tabel.isi[0].sel[0].baris) * tabel.jarak
    assert sum(b.tinggi for b in tabel.isi) >= perlu


def test_kepala_bertingkat() -> None:
    kolom = (
        Kolom("No"),
        Kolom("Target", grup=("Tahun 2024",)),
        Kolom("Realisasi", grup=("Tahun 2024",)),
    )
    tabel = _tata(Tabel(kolom, (Baris((Sel("1"), Sel("2"), Sel("3"))),), nomor_kolom=True))
    assert [len(b.sel) for b in tabel.kepala] == [2, 3, 3]
    assert tabel.kepala[0].sel[1].rentang == 2
    assert [s.baris[0][1] for s in tabel.kepala[2].sel] == ["(1)", "(2)", "(3)"]


def test_judul_bersama_kolom_sempit_tidak_dipenggal() -> None:
    grup = ("Realisasi Renstra",)
    kolom = (Kolom("Uraian"), Kolom("K", "angka", grup), Kolom("Rp", "kanan", grup))
    tabel = _tata(Tabel(kolom, (Baris((Sel(_KALIMAT * 9), Sel("-"), Sel("-"))),)))
    judul = next(s for s in tabel.kepala[0].sel if s.rentang == 2)
    assert {teks for _, teks in judul.baris} == {"Realisasi", "Renstra"}


def test_kepala_raksasa_tidak_diulang_dan_tidak_macet(tmp_path: Path) -> None:
    judul = ["kepala " * 900, "B"]
    pembaca = cetak(satu_bagian(tabel_teks([["a", "b"]] * 60, judul)), tmp_path)
    assert isi_pdf(pembaca).count("kepala") == 900


def test_tabel_pendek_tidak_terbelah(tmp_path: Path) -> None:
    for n in range(30, 50):
        atas = tabel_teks([[f"atas {i}"] for i in range(n)])
        bawah = tabel_teks([[f"bawah {i}"] for i in range(6)], kepala=["Kepala"])
        pembaca = cetak(satu_bagian(atas, bawah), tmp_path)
        jumlah = [h.extract_text().count("bawah ") for h in pembaca.pages]
        assert set(jumlah) <= {0, 6}


def test_baris_tabel_menggambar_sendiri() -> None:
    tabel = _tata(tabel_teks([["a"]]))
    assert isinstance(tabel.isi[0], BarisTabel)
    assert tabel.isi[0].belah(500.0) is None
