"""Trees keep what stays and tell only what differs."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, tampil_teks
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul
from lkjip_desktop.ui.setelan import Setelan


@dataclass(frozen=True)
class Baris:
    nama: int
    nilai: int = 0


KOLOM: list[Kolom[Baris]] = [
    kolom_hitung("nama", "Nama", lambda b: b.nama, tampil=tampil_teks),
    kolom_hitung("nilai", "Nilai", lambda b: b.nilai, tampil=tampil_teks),
]
NAMA = st.lists(st.integers(0, 30), unique=True, max_size=14)


@st.composite
def pohon(draw: st.DrawFn) -> list[Simpul[Baris]]:
    """A tree of rows, each name once, two levels deep."""
    nama = draw(NAMA)
    nilai = {n: draw(st.integers(0, 2)) for n in nama}
    puncak: list[tuple[int, list[int]]] = []
    for n in nama:
        if puncak and draw(st.booleans()):
            puncak[-1][1].append(n)
        else:
            puncak.append((n, []))
    return [
        Simpul(Baris(n, nilai[n]), [Simpul(Baris(a, nilai[a])) for a in anak]) for n, anak in puncak
    ]


@pytest.fixture
def kosong(setelan: Setelan) -> Konteks:
    return Konteks(setelan)


def _isi(model: ModelPohon[Baris], induk: QModelIndex) -> list[object]:
    hasil: list[object] = []
    for i in range(model.rowCount(induk)):
        indeks = model.index(i, 0, induk)
        b = model.baris_di(indeks)
        hasil.append((b, _isi(model, indeks)))
    return hasil


def _harapan(simpul: list[Simpul[Baris]]) -> list[object]:
    return [(s.baris, _harapan(list(s.anak))) for s in simpul]


@given(isi=st.lists(pohon(), min_size=2, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_tree_becomes_any_other(kosong: Konteks, isi: list[list[Simpul[Baris]]]) -> None:
    model: ModelPohon[Baris] = ModelPohon(kosong, KOLOM, lambda b: b.nama, lambda b: str(b.nama))
    penguji = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for simpul in isi:
        model.isi(simpul)
        assert _isi(model, QModelIndex()) == _harapan(simpul)
    penguji.deleteLater()


def test_a_row_that_stays_keeps_its_index(kosong: Konteks) -> None:
    model: ModelPohon[Baris] = ModelPohon(kosong, KOLOM, lambda b: b.nama, lambda b: str(b.nama))
    model.isi([Simpul(Baris(1), [Simpul(Baris(2)), Simpul(Baris(3))])])
    tiga = QPersistentModelIndex(model.indeks_kunci(3))
    model.isi([Simpul(Baris(9)), Simpul(Baris(1), [Simpul(Baris(3))])])
    assert tiga.isValid() and tiga.row() == 0 and tiga.parent().row() == 1


def test_only_changed_cells_are_announced(qtbot: QtBot, kosong: Konteks) -> None:
    model: ModelPohon[Baris] = ModelPohon(kosong, KOLOM, lambda b: b.nama, lambda b: str(b.nama))
    model.isi([Simpul(Baris(1), [Simpul(Baris(2)), Simpul(Baris(3))])])
    berubah: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b: berubah.append((a.row(), b.column())))
    model.isi([Simpul(Baris(1), [Simpul(Baris(2)), Simpul(Baris(3, 5))])])
    assert berubah == [(1, 1)]


def test_a_grid_keeps_its_rows_too(qtbot: QtBot, kosong: Konteks) -> None:
    model: ModelKisi[Baris] = ModelKisi(kosong, KOLOM, lambda b: b.nama, lambda b: str(b.nama))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.isi([Baris(1), Baris(2), Baris(3)])
    dua = QPersistentModelIndex(model.index(1, 0))
    with qtbot.assertNotEmitted(model.modelReset):
        model.isi([Baris(3), Baris(2, 7)])
    assert dua.row() == 1
    assert model.index(1, 1).data() == "7"


def test_other_rows_altogether_reset(qtbot: QtBot, kosong: Konteks) -> None:
    model: ModelKisi[Baris] = ModelKisi(kosong, KOLOM, lambda b: b.nama, lambda b: str(b.nama))
    model.isi([Baris(1)])
    with qtbot.waitSignal(model.modelReset):
        model.isi([Baris(2)])
