"""Why a cell cannot be typed in, said when somebody tries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from lkjip_desktop.ui import peran

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.tampilan.perilaku import Perilaku

_POLOS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def mengetik(event: QKeyEvent) -> bool:
    """Whether the key begins an edit where the cell allows it."""
    huruf = event.text()
    tampak = huruf.isprintable() and bool(huruf.strip())
    return not event.modifiers() & ~_POLOS and (tampak or event.key() == Qt.Key.Key_F2)


def jelaskan(perilaku: Perilaku) -> None:
    """Say it of the cell under the cursor; nothing where it can be edited.

    Lists in which nothing is ever typed, and files that are only read, keep silent.
    """
    kini, penyaji = perilaku.tampilan.currentIndex(), perilaku.model.penyaji
    if not kini.isValid() or kini.flags() != peran.BENDERA_BACA or penyaji.konteks.hanya_baca:
        return
    kolom: Kolom[Any] = kini.data(peran.KOLOM)
    judul = " ".join(f"{kolom.kelompok} {kolom.judul}".split())
    if kolom.tulis is not None:
        baris = kini.data(peran.BARIS)
        pesan = f"Kolom {judul} tidak dapat diisi pada baris {penyaji.sebutan(baris)}."
        penyaji.konteks.beri_tahu(pesan, kolom.alasan(baris) or "")
    elif any(k.tulis for k in penyaji.kolom):
        penyaji.konteks.beri_tahu(f"Kolom {judul} diisi oleh program, tidak diketik di sini.")
