"""Supporting tables: cells, rows and columns; each change is one step and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services import tabel as layanan
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi

TAHUN = 2025
POLOS = r.Tabel(
    bagian="bab1.sumber_daya",
    judul="Pegawai",
    kolom=("Golongan", "Jumlah"),
    baris=(("IV", "4"), ("III", "20")),
)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    contoh = dokumen_contoh()
    tahun = tuple(replace(t, tabel=(POLOS,)) if t.tahun == TAHUN else t for t in contoh.tahun)
    hasil = Sesi.buat(tmp_path / "a.lkjip", replace(contoh, tahun=tahun))
    yield hasil
    hasil.tutup()


def _tabel(sesi: Sesi, nomor: int = 0) -> r.Tabel:
    return (sesi.tahun(TAHUN).tabel or ())[nomor]


def _sel(sesi: Sesi) -> tuple[tuple[str, ...], ...]:
    return layanan.isi(_tabel(sesi)).sel


def test_isi_sel_dan_kepala(sesi: Sesi) -> None:
    rid = _tabel(sesi).rid
    jalankan(
        sesi,
        "ubah",
        [
            layanan.isi_sel(rid, 0, 1, "5"),
            layanan.isi_sel(rid, layanan.KEPALA, 0, "Pangkat"),
        ],
    )
    assert _sel(sesi) == (("Pangkat", "Jumlah"), ("IV", "5"), ("III", "20"))
    sesi.urungkan()
    assert _tabel(sesi) == POLOS


def test_baris(sesi: Sesi) -> None:
    rid = _tabel(sesi).rid
    layanan.ubah_isi(sesi, "tambah baris", rid, layanan.sisip_baris(1))
    assert _sel(sesi)[2] == ("", "")
    layanan.ubah_isi(sesi, "pindah", rid, layanan.geser_baris(1, -1))
    assert _sel(sesi)[1] == ("", "")
    layanan.ubah_isi(sesi, "hapus", rid, layanan.buang_baris({0, 2}))
    assert _sel(sesi) == (("Golongan", "Jumlah"), ("IV", "4"))


def test_kolom(sesi: Sesi) -> None:
    rid = _tabel(sesi).rid
    layanan.ubah_isi(sesi, "tambah kolom", rid, layanan.sisip_kolom(0))
    assert _sel(sesi)[1] == ("", "IV", "4")
    layanan.ubah_isi(sesi, "geser", rid, layanan.geser_kolom(0, 1))
    assert _sel(sesi)[0] == ("Golongan", "", "Jumlah")
    layanan.ubah_isi(sesi, "hapus", rid, layanan.buang_kolom({1}))
    assert _tabel(sesi) == POLOS
    with pytest.raises(UserError, match="sedikitnya satu kolom"):
        layanan.ubah_isi(sesi, "hapus", rid, layanan.buang_kolom({0, 1}))
    assert _tabel(sesi) == POLOS


def test_baris_yang_tidak_rata_tidak_menyembunyikan_sel() -> None:
    miring = r.Tabel(judul="", kolom=("A",), baris=(("1", "2", "3"), ()))
    assert layanan.isi(miring).sel == (("A", "", ""), ("1", "2", "3"), ("", "", ""))
    assert layanan.isi(r.Tabel(judul="", kolom=(), baris=())).sel == (("",),)


def test_tabel_baru_dan_pindah(sesi: Sesi) -> None:
    layanan.tambah_tabel(sesi, TAHUN, "bab1.sumber_daya", [["A", "B"], ["1"]], "Baru")
    assert _tabel(sesi, 1) == r.Tabel(
        bagian="bab1.sumber_daya", judul="Baru", kolom=("A", "B"), baris=(("1", ""),)
    )
    layanan.pindah_tabel(sesi, TAHUN, _tabel(sesi, 1), _tabel(sesi, 0))
    assert [t.judul for t in sesi.tahun(TAHUN).tabel or ()] == ["Baru", "Pegawai"]
    layanan.pindah_tabel(sesi, TAHUN, _tabel(sesi, 0), _tabel(sesi, 1))
    assert [t.judul for t in sesi.tahun(TAHUN).tabel or ()] == ["Pegawai", "Baru"]


def test_tabel_terlalu_besar_ditolak(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="terlalu besar"):
        layanan.tambah_tabel(sesi, TAHUN, "ikhtisar", [["x"] * 61])
    assert sesi.tahun(TAHUN).tabel == (POLOS,)


_GRID = st.integers(1, 4).flatmap(
    lambda lebar: st.lists(
        st.lists(st.text(max_size=3), min_size=lebar, max_size=lebar), min_size=2, max_size=5
    )
)


@given(_GRID, st.data())
def test_sisip_lalu_buang_kembali_seperti_semula(sel: list[list[str]], data: st.DataObject) -> None:
    semula = layanan.Isi(tuple(tuple(b) for b in sel))
    baris = data.draw(st.integers(0, len(sel) - 1))
    kolom = data.draw(st.integers(0, semula.lebar))
    assert layanan.buang_baris({baris})(layanan.sisip_baris(baris)(semula)) == semula
    assert layanan.buang_kolom({kolom})(layanan.sisip_kolom(kolom)(semula)) == semula
