"""The field or picture at a place of the editor's view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from lkjip_desktop.ui.naskah.bentuk import gambar_dari, isian_dari


def objek_di(editor: QTextEdit, titik: QPoint) -> QTextCursor | None:
    """A cursor that has selected it; None where there is none."""
    gulir = QPoint(editor.horizontalScrollBar().value(), editor.verticalScrollBar().value())
    letak = (
        editor.document()
        .documentLayout()
        .hitTest(QPointF(titik + gulir), Qt.HitTestAccuracy.ExactHit)
    )
    # A hit on the right half of a letter is the place behind it.
    for awal in (letak, letak - 1):
        if awal >= 0 and (kursor := _pada(editor, awal)) is not None:
            return kursor
    return None


def _pada(editor: QTextEdit, letak: int) -> QTextCursor | None:
    kursor = QTextCursor(editor.document())
    kursor.setPosition(letak)
    kursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    objek = kursor.charFormat()
    return kursor if isian_dari(objek) or gambar_dari(objek) else None
