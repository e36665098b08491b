"""A grid draws anew what differs, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import Ubahan, atur, atur_banyak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView


def _terumumkan(kisi: KisiView) -> list[tuple[int, int, int, int]]:
    hasil: list[tuple[int, int, int, int]] = []

    def catat(atas: QModelIndex, bawah: QModelIndex) -> None:
        hasil.append((atas.row(), atas.column(), bawah.row(), bawah.column()))

    kisi.model().dataChanged.connect(catat)
    return hasil


def test_only_the_changed_cells_of_a_row_are_announced(kisi: KisiView, kantor: Sesi) -> None:
    hasil = _terumumkan(kisi)
    belanja = kantor.tahun(2024).belanja or ()
    atur(kantor, belanja[1], "ubah", realisasi="500")
    assert hasil == [(1, 2, 1, 4)], "realisasi, serapan and sisa"
    assert kisi.model().index(1, 3).data() == "50,00%"


def test_neighbouring_rows_are_announced_at_once(kisi: KisiView, kantor: Sesi) -> None:
    hasil = _terumumkan(kisi)
    belanja = kantor.tahun(2024).belanja or ()
    ubahan = [Ubahan(type(b), b.rid, {"realisasi": "5"}) for b in belanja[1:]]
    atur_banyak(kantor, "ubah", ubahan)
    assert hasil == [(1, 2, 2, 4)]
