"""A label for what people have typed, or what a file holds."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class LabelPolos(QLabel):
    """Shows its text as it is: Qt would take a name with ``<b>`` or ``<img>`` in it for markup."""

    def setText(self, teks: str) -> None:
        if teks:
            # Here, because the window is first painted without such texts, and without Qt's enums.
            from PySide6.QtCore import Qt

            self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(teks)
