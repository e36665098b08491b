"""Going to a cell wherever it is shown: in a grid or in the details beside it, on whatever page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QTabWidget, QWidget

from lkjip_desktop.ui.model.penyaji import Penyaji
from lkjip_desktop.ui.model.tanda import LetakSel
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tampilan import gerak
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

_Cocok = Callable[[LetakSel | None], bool]


def ke_sel(wadah: QWidget, letak: LetakSel) -> bool:
    """Put the cursor on a cell of the rows that the grids inside ``wadah`` stand on.

    Where no column shows the field, the row itself is good enough. Whether anything was found.
    """

    def tepat(sel: LetakSel | None) -> bool:
        return sel == letak or sel == letak._replace(kunci=None)

    def sefeld(sel: LetakSel | None) -> bool:
        return sel is not None and letak.medan == sel.medan and sel[:2] == letak[:2]

    def serekaman(sel: LetakSel | None) -> bool:
        return sel is not None and sel[:2] == letak[:2]

    return any(
        cara(wadah, cocok) for cocok in (tepat, sefeld, serekaman) for cara in (_ke_kisi, _ke_isian)
    ) or _ke_baris(wadah, letak)


def tampakkan(widget: QWidget) -> None:
    """Turn to the pages on which a widget lies."""
    induk = widget.parentWidget()
    while induk is not None:
        if isinstance(induk, QStackedWidget):
            atas = induk.parentWidget()
            tumpukan = atas if isinstance(atas, QTabWidget) else induk
            if tumpukan.indexOf(widget) >= 0:
                tumpukan.setCurrentWidget(widget)
        widget, induk = induk, induk.parentWidget()


def _ke_kisi(wadah: QWidget, cocok: _Cocok) -> bool:
    for tampilan in _kisi(wadah):
        penyaji, baris = _penyaji(tampilan), tampilan.perilaku.baris_kini()
        for nomor, kolom in enumerate(penyaji.kolom):
            if baris is None or not cocok(kolom.letak(baris)) or _tersembunyi(tampilan, nomor):
                continue
            _fokus(tampilan)
            gerak.ke(tampilan, tampilan.currentIndex().siblingAtColumn(nomor))
            _ke_tengah(tampilan)
            return True
    return False


def _ke_isian(wadah: QWidget, cocok: _Cocok) -> bool:
    for rincian in wadah.findChildren(Rincian):
        for kolom in rincian.penyaji.kolom:
            if rincian.baris is None or not cocok(kolom.letak(rincian.baris)):
                continue
            isian = rincian.isian(kolom.id)
            _fokus(isian)
            rincian.ensureWidgetVisible(isian)
            return True
    return False


def _ke_baris(wadah: QWidget, letak: LetakSel) -> bool:
    """A grid that stands on the row of the record."""
    for tampilan in _kisi(wadah):
        baris = tampilan.perilaku.baris_kini()
        if baris is not None and _penyaji(tampilan).kunci(baris) == letak[:2]:
            _fokus(tampilan)
            _ke_tengah(tampilan)
            return True
    return False


def _kisi(wadah: QWidget) -> Iterator[KisiView | PohonView]:
    """The grids inside, those that are seen first."""
    semua = [
        anak
        for anak in wadah.findChildren(QAbstractItemView)
        if isinstance(anak, KisiView | PohonView) and anak.model() is not None
    ]
    yield from sorted(semua, key=lambda t: not t.isVisible())


def _penyaji(tampilan: KisiView | PohonView) -> Penyaji[Any]:
    return tampilan.perilaku.model.penyaji


def _tersembunyi(tampilan: KisiView | PohonView, nomor: int) -> bool:
    return tampilan.isColumnHidden(nomor)


def _ke_tengah(tampilan: KisiView | PohonView) -> None:
    """Away from the edges: a message that comes below must not hide the row."""
    kini, datar = tampilan.currentIndex(), tampilan.horizontalScrollBar()
    semula = datar.value()
    tampilan.scrollTo(kini, QAbstractItemView.ScrollHint.PositionAtCenter)
    datar.setValue(semula)
    tampilan.scrollTo(kini)


def _fokus(widget: QWidget) -> None:
    tampakkan(widget)
    widget.setFocus()
