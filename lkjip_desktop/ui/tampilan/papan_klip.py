"""Blocks of cells on the clipboard.

Word's plain text of a table loses its merged cells and lines, so its HTML is read. A spreadsheet's
plain text is exact, while its HTML breaks lines where cells are narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.model import blok
from lkjip_desktop.ui.model.tabel_html import tabel_pertama

_SENDIRI = "application/x-lkjip-sel"
_LEMBAR_KERJA = ("office:excel", "excel.sheet")


class IsiPapan(NamedTuple):
    """A block, and whether this program wrote its figures."""

    sel: list[list[str]]
    sendiri: bool


def taruh(isi: list[list[str]], kanan: Sequence[bool]) -> None:
    """Put a block on the clipboard, as text and as a table."""
    data = QMimeData()
    data.setText(isi[0][0] if [len(isi), len(isi[0])] == [1, 1] else blok.ke_teks(isi))
    data.setHtml(blok.ke_html(isi, kanan))
    data.setData(_SENDIRI, blok.ke_teks(isi).encode())
    QApplication.clipboard().setMimeData(data)


def ambil() -> IsiPapan | None:
    """The block on the clipboard (None: it holds no text)."""
    data = QApplication.clipboard().mimeData()
    if data.hasFormat(_SENDIRI):
        return IsiPapan(blok.dari_teks(bytes(data.data(_SENDIRI).data()).decode()), True)
    teks, html = data.text(), data.html()
    if html and not (teks and any(tanda in html.lower() for tanda in _LEMBAR_KERJA)):
        tabel = tabel_pertama(html)
        if tabel is not None:
            return IsiPapan(tabel, False)
    return IsiPapan(blok.dari_teks(blok.tanpa_gaya(teks)), False) if teks else None
