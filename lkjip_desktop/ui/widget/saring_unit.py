"""The box above a list that shows the rows of one unit."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from lkjip_desktop.domain import records as r


def isi_saring_unit(
    kotak: QComboBox, unit: Iterable[r.Unit], *lain: tuple[str, str | None]
) -> None:
    """Offer all units, each one, and then ``lain``; what is chosen stays chosen where it can."""
    baru = [("Semua unit", None), *((u.nama, u.id) for u in unit), *lain]
    if [(kotak.itemText(i), kotak.itemData(i)) for i in range(kotak.count())] == baru:
        return
    pilihan = kotak.currentData()
    with QSignalBlocker(kotak):
        kotak.clear()
        for nama, id_ in baru:
            kotak.addItem(nama, id_)
        kotak.setCurrentIndex(max(0, kotak.findData(pilihan)))
