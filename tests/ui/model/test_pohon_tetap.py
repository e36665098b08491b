"""Rows that a tab hands over again cost nothing; new ones are compared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtTest import QSignalSpy

from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kolom import kolom_hitung
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul


@dataclass(frozen=True)
class _Baris:
    nama: str
    nilai: str


def test_only_new_row_objects_are_asked_for_their_values(konteks: Konteks) -> None:
    ditanya: list[str] = []

    def nilai(b: _Baris) -> str:
        ditanya.append(b.nama)
        return b.nilai

    kolom = [kolom_hitung("nilai", "Nilai", nilai)]
    model: ModelPohon[_Baris] = ModelPohon(konteks, kolom, lambda b: b.nama, lambda b: b.nama)
    satu, dua = _Baris("a", "1"), _Baris("b", "2")
    model.isi([Simpul(satu, [Simpul(dua)])])
    berubah = QSignalSpy(model.dataChanged)
    ditanya.clear()
    model.isi([Simpul(satu, [Simpul(_Baris("b", "3"))])])
    assert ditanya == ["b"]
    assert berubah.count() == 1
    assert model.index(0, 0, model.index(0, 0)).data() == "3"
